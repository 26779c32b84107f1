import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommitFiles } from '../../../src/adapters/github/commit-files.ts';
import { createCommands } from '../../../src/adapters/system/commands.ts';
import { createFolderPolicyFiles } from '../../../src/adapters/system/policy-files.ts';
import { findManifestName } from '../../../src/manifest/find-manifest.ts';
import { readManifest } from '../../../src/manifest/read-policy.ts';
import { createGitClient } from '../../../src/plan/git-client.ts';
import { git, gitRepository, temporaryFolder, writeFiles } from '../../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const noFile = { kind: 'usage', code: 'manifest-no-file', place: { file: '.assay.yml' } };

describe('what has the name of a manifest and is no file is an error, not the absence of one', () => {
  test.each([
    [
      'a link',
      (path: string) => {
        symlinkSync('shared.yml', path);
      },
    ],
    [
      'a link to nothing',
      (path: string) => {
        symlinkSync('nowhere', path);
      },
    ],
    [
      'a folder',
      (path: string) => {
        mkdirSync(path);
      },
    ],
    [
      'a pipe',
      (path: string) => {
        execFileSync('mkfifo', [path]);
      },
    ],
  ])('%s', async (_, make) => {
    writeFiles(folder.path, { 'shared.yml': 'product: x\n', 'sub/a': '' });
    const files = createFolderPolicyFiles(folder.path);
    expect(await readManifest(files, 'sub', undefined)).toBeUndefined();
    make(join(folder.path, '.assay.yml'));
    await expect(readManifest(files, 'sub', undefined)).rejects.toMatchObject(noFile);
    await expect(readManifest(files, '.', '.assay.yml')).rejects.toMatchObject(noFile);
  });

  test.each(['a folder', 'a submodule', 'a link'])('%s of the base commit', async (kind) => {
    const root = gitRepository(join(folder.path, 'repo'), {
      'a.txt': 'x',
      ...(kind === 'a folder' ? { '.assay.yml/x': '' } : {}),
    });
    const head = git(root, 'rev-parse', 'HEAD');
    if (kind === 'a submodule') git(root, 'update-index', '--add', '--cacheinfo', `160000,${head},.assay.yml`);
    if (kind === 'a link') {
      symlinkSync('a.txt', join(root, '.assay.yml'));
      git(root, 'add', '.assay.yml');
    }
    if (kind !== 'a folder') git(root, 'commit', '--quiet', '--no-gpg-sign', '-m', 'odd');
    const files = createCommitFiles(await createGitClient(root, createCommands()), git(root, 'rev-parse', 'HEAD'));
    await expect(readManifest(files, '.', undefined)).rejects.toMatchObject(noFile);
  });
});

test('a manifest that was named and is not there', async () => {
  const files = createFolderPolicyFiles(folder.path);
  await expect(readManifest(files, '.', 'other.yml')).rejects.toMatchObject({
    code: 'manifest-missing',
    message: 'there is no manifest other.yml',
  });
  const outside = join(folder.path, 'outside.yml');
  await expect(readManifest(files, '.', outside)).rejects.toMatchObject({ code: 'manifest-missing' });
  mkdirSync(outside);
  await expect(readManifest(files, '.', outside)).rejects.toMatchObject({ code: 'manifest-no-file' });
  writeFileSync(join(folder.path, 'x.yml'), 'product: x\n');
  expect((await readManifest(files, '.', join(folder.path, 'x.yml')))?.root.manifest.product).toBe('x');
});

test.each(['.Assay.yml', '.ASSAY.YAML', '.assay.JSON'])('%s is not passed over', (name) => {
  expect(() => findManifestName([name, 'a'])).toThrow(
    expect.objectContaining({ code: 'manifest-name', kind: 'usage' }),
  );
});
