import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => {
  folder.remove();
});

const MANIFEST = '.assay.yml';
const WORKFLOW = '.github/workflows/assay.yml';

describe('assay init', () => {
  test('proposes what the tree has use for; the scan that follows takes it', async () => {
    const root = gitRepository(join(folder.path, 'first'), { 'a.txt': 'fine\n', Dockerfile: 'FROM scratch\n' });
    const made = await assay(['init', root, '--json']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const { scanners } = JSON.parse(made.stdout) as { scanners: string[] };
    expect(scanners).toEqual(['governance', 'hadolint', 'privacy', 'sbom', 'secrets', 'workflows']);
    expect(existsSync(join(root, WORKFLOW))).toBe(true);
    const planned = await assay(['plan', root, '--json']);
    expect(planned.code).toBe(0);
    expect(JSON.parse(planned.stdout)).toMatchObject({
      policy: { profile: 'default', product: 'first', source: { kind: 'manifest', path: MANIFEST } },
    });
  });

  test('in a folder of a repository the manifest is for that folder, the workflow for all', async () => {
    const root = gitRepository(join(folder.path, 'mono'), { 'services/pay/a.py': 'a = 1\n', 'b.txt': 'b\n' });
    const made = await assay(['init', 'services/pay'], { cwd: root });
    expect([made.code, made.stdout]).toEqual([0, expect.stringContaining('assay scan services/pay\n')]);
    expect(readFileSync(join(root, 'services/pay', MANIFEST), 'utf8')).toContain('- bandit #');
    expect(existsSync(join(root, MANIFEST))).toBe(false);
    expect(readFileSync(join(root, WORKFLOW), 'utf8')).toContain('path: "services/pay" #');
    expect(existsSync(join(root, 'services/pay/.github'))).toBe(false);
    const planned = await assay(['plan', 'services/pay', '--json'], { cwd: root });
    expect(JSON.parse(planned.stdout)).toMatchObject({ policy: { source: { path: `services/pay/${MANIFEST}` } } });
  });

  test.each([MANIFEST, WORKFLOW])('writes nothing where there is %s', async (present) => {
    const root = gitRepository(join(folder.path, present.replaceAll('/', '-')), {
      'a.txt': 'fine\n',
      [present]: 'product: mine\n',
    });
    const { code, stderr } = await assay(['init', root]);
    expect(code).toBe(2);
    expect(stderr).toContain(present);
    expect(readFileSync(join(root, present), 'utf8')).toBe('product: mine\n');
    expect(existsSync(join(root, present === MANIFEST ? WORKFLOW : MANIFEST))).toBe(false);
  });

  test('does not write through a link of the tree', async () => {
    const root = gitRepository(join(folder.path, 'linked'), { 'a.txt': 'fine\n' });
    const outside = join(folder.path, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(root, '.github'));
    const { code, stderr } = await assay(['init', root]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.github is no folder')]);
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(root, MANIFEST))).toBe(false);
  });

  test('works on a folder without git', async () => {
    const root = join(folder.path, 'plain');
    mkdirSync(root);
    writeFileSync(join(root, 'a.txt'), 'fine\n');
    expect((await assay(['init', root])).code).toBe(0);
    expect(readFileSync(join(root, WORKFLOW), 'utf8')).toContain('branches: ["main"]');
    rmSync(root, { recursive: true });
  });
});
