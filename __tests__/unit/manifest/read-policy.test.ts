import { expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFolderPolicyFiles } from '../../../src/adapters/system/policy-files.ts';
import { readManifest } from '../../../src/manifest/read-policy.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';

test('a manifest that is a link is an error, not the absence of one', async () => {
  const folder = temporaryFolder();
  try {
    writeFiles(folder.path, { 'shared.yml': 'product: x\n', 'sub/a': '' });
    const files = createFolderPolicyFiles(folder.path);
    expect(await readManifest(files, 'sub', undefined)).toBeUndefined();
    symlinkSync('shared.yml', join(folder.path, '.assay.yml'));
    await expect(readManifest(files, 'sub', undefined)).rejects.toMatchObject({
      kind: 'usage',
      code: 'manifest-no-file',
      place: { file: '.assay.yml' },
    });
  } finally {
    folder.remove();
  }
});
