import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { treeOf } from '../support/bundle-checks.ts';
import { temporaryFolder } from '../support/git-repository.ts';

const root = join(import.meta.dirname, '../..');

interface Printed {
  verdict: string;
  findings: { bySeverity: Record<string, number>; suppressed: number };
  scanners: { id: string; state: string; required: boolean }[];
  tree: { notScanned: Record<string, number> };
}

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => {
  folder.remove();
});

test('Assay passes its own gate: nothing critical or high, nothing suppressed, nothing left out', async () => {
  const out = join(folder.path, 'out');
  const list = await assay(['scan', root, '--out', out, '--profile', 'core', '--no-color', '--quiet']);
  const bundle = join(out, 'latest');
  // The text first: it names the findings when there are any.
  expect(list.stdout).not.toMatch(/^ {2}(?:critical|high) /m);
  expect(list.code).toBe(0);
  const { readFileSync } = await import('node:fs');
  const summary = JSON.parse(readFileSync(join(bundle, 'summary.json'), 'utf8')) as Printed;
  expect(summary).toMatchObject({
    verdict: 'pass',
    findings: { bySeverity: { critical: 0, high: 0 }, suppressed: 0 },
    tree: { notScanned: {} },
  });
  expect(summary.scanners.filter(({ state, required }) => state !== 'completed' || !required)).toEqual([]);
  expect(summary.scanners.map(({ id }) => id).sort()).toEqual([
    'governance',
    'privacy',
    'sbom',
    'secrets',
    'workflows',
  ]);
  const paths = treeOf(bundle).files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['dist/cli/index.js', 'src/pipeline.ts', 'package-lock.json', 'action.yml']),
  );
}, 180_000);
