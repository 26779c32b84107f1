import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeAll(() => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), { 'services/a.txt': 'fine\n', 'b.txt': 'fine\n' });
});
afterAll(() => {
  folder.remove();
});

async function scanned(
  tools: readonly unknown[],
  { budgets = [{ severity: 'high', max: 0 }], path = root }: { budgets?: readonly unknown[]; path?: string } = {},
): Promise<{ readonly code: number | null; readonly text: string; readonly verified: number | null }> {
  const manifest = join(folder.path, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ product: 'x', profiles: [{ name: 'core', tools, budgets }] }));
  const out = join(folder.path, 'out');
  const { code, stdout } = await assay(['scan', path, '--manifest', manifest, '--out', out, '--quiet', '--offline']);
  const { code: verified } = await assay(['verify', join(out, 'latest'), '--allow-unsigned']);
  return { code, text: stdout, verified };
}

test('a required scanner whose paths match nothing is inconclusive, said, and derived again', async () => {
  const result = await scanned(['secrets', { id: 'privacy', paths: ['service/**'] }]);
  expect(result).toMatchObject({ code: 3, verified: 0 });
  expect(result.text).toContain('[scanner-no-files]');
  expect(result.text).toContain('privacy did not run: its `paths` match no file of the tree.');
});

test('an advisory one is said, and no reason', async () => {
  const result = await scanned(['secrets', { id: 'privacy', paths: ['service/**'], required: false }]);
  expect(result).toMatchObject({ code: 0, verified: 0 });
  expect(result.text).toContain('privacy did not run');
});

test('no file of its kind is a fact of the tree, with paths and without', async () => {
  const result = await scanned(['secrets', 'workflows', { id: 'hadolint', paths: ['services/**'] }]);
  expect(result).toMatchObject({ code: 0, verified: 0 });
  expect(result.text).toContain('workflows did not run: the tree holds no file of its kind.');
  expect(result.text).toContain('hadolint did not run: no file in its `paths` is of its kind.');
});

test('a scan of a part of the tree is not about what lies outside it', async () => {
  const result = await scanned(['secrets', { id: 'privacy', paths: ['b.txt'] }], { path: join(root, 'services') });
  expect(result).toMatchObject({ code: 0, verified: 0 });
  expect(result.text).toContain('privacy did not run: its `paths` match no file in the part of the tree');
});

test('a budget that no scanner of the run could fill is said to have counted nothing', async () => {
  const budgets = [
    { severity: 'high', max: 0 },
    { category: 'workflow', max: 0 },
  ];
  const { text } = await scanned(['secrets', 'workflows'], { budgets });
  expect(text).toMatch(/budget “[^”]*workflow[^”]*” counted nothing/);
  expect(text.match(/counted nothing/g)).toHaveLength(1);
});

test('governance judges a part of the repository as a part: what lies outside of it is not missing', async () => {
  const repository = gitRepository(join(folder.path, 'parts'), {
    'package.json': '{"dependencies":{"a":"^1.0.0"}}',
    'README.md': '# x\n',
    'services/pay/package.json': '{"dependencies":{"a":"^1.0.0"}}',
    'services/pay/README.md': '# pay\n',
  });
  const budgets = [{ category: 'governance', max: 0 }];
  const note = 'its rules on the whole of it (lock files, pipelines';
  const whole = await scanned(['governance'], { budgets, path: repository });
  expect(whole).toMatchObject({ code: 1, verified: 0 });
  expect(whole.text).toContain('governance/no-lock-file');
  expect(whole.text).not.toContain(note);
  const part = await scanned(['governance'], { budgets, path: join(repository, 'services/pay') });
  expect(part).toMatchObject({ code: 0, verified: 0 });
  expect(part.text).toContain(note);
  const byPaths = await scanned([{ id: 'governance', paths: ['services/**'] }], { budgets, path: repository });
  expect(byPaths).toMatchObject({ code: 0, verified: 0 });
  expect(byPaths.text).toContain(note);
});
