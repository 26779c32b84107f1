import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { lintWorkflow, ROOT, validateWorkflow } from '../fakes/act.ts';
import { assay } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

/* What judges workflows judges ours: act's schema, actionlint, zizmor, and Assay's own scanner. */
const FOLDERS = ['docs/workflows', '.github/workflows'];
const WORKFLOWS = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
const CHECKED = ['zizmor', 'workflows'];
// Every `workflow_run` is one; that file begins with what makes it safe.
const ACCEPTED = ['error dangerous-triggers .github/workflows/example-fork-publish.yml:6'];
const folder = temporaryFolder();

interface Summary {
  readonly scanners: readonly { readonly id: string; readonly state: string; readonly files: number }[];
  readonly findings: { readonly bySeverity: Readonly<Record<string, number>> };
}
let summary: Summary;
let findings: readonly string[];

beforeAll(async () => {
  const files = WORKFLOWS.map((path) => [
    `.github/workflows/${path.replace(/^.*\/(?=[^/]+$)/, path.startsWith('docs') ? 'example-' : '')}`,
    // The reader is told to pin a release; the example cannot name one.
    readFileSync(join(ROOT, path), 'utf8').replaceAll('OWNER/assay@v1', `OWNER/assay@${'0a'.repeat(20)}`),
  ]);
  const manifest = {
    product: 'workflows',
    profiles: [{ name: 'core', tools: CHECKED, budgets: [{ severity: 'high', max: ACCEPTED.length }] }],
  };
  const tree = gitRepository(join(folder.path, 'tree'), {
    ...(Object.fromEntries(files) as Record<string, string>),
    '.assay.yml': JSON.stringify(manifest),
  });
  const out = join(folder.path, 'out');
  const { stdout, stderr } = await assay(['scan', tree, '--out', out, '--json', '--quiet', '--skip-privacy']);
  expect(stderr).toBe('');
  summary = JSON.parse(stdout) as Summary;
  const { runs } = JSON.parse(readFileSync(join(out, 'latest/results.sarif'), 'utf8')) as Log;
  findings = runs.flatMap(({ results = [] }) =>
    results.map(({ ruleId = '', level = '', locations }) => {
      const place = locations?.[0]?.physicalLocation;
      return `${level} ${ruleId} ${place?.artifactLocation?.uri ?? ''}:${String(place?.region?.startLine ?? 0)}`;
    }),
  );
}, 300_000);

afterAll(() => {
  folder.remove();
});

test.each(WORKFLOWS)('act takes %s, strictly', async (path) => {
  const home = join(folder.path, 'home');
  mkdirSync(home, { recursive: true });
  expect(await validateWorkflow(join(ROOT, path), home)).toBe('');
});

test('the workflow in the README is one, for both', async () => {
  const blocks = readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms);
  const workflows = [...blocks].flatMap(([, text = '']) => (text.includes('\njobs:\n') ? [text] : []));
  expect(workflows).toHaveLength(1);
  const path = join(folder.path, 'readme.yml');
  writeFileSync(path, workflows.join(''));
  expect(await validateWorkflow(path, folder.path)).toBe('');
  expect(await lintWorkflow(path)).toBe('');
});

test('act refuses what is wrong, so that its consent means something', async () => {
  const path = join(folder.path, 'wrong.yml');
  writeFileSync(path, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissons: {}\n    steps: []\n');
  expect(await validateWorkflow(path, folder.path)).not.toBe('');
});

test.each(WORKFLOWS)('actionlint takes %s', async (path) => {
  expect(await lintWorkflow(join(ROOT, path))).toBe('');
});

test('actionlint refuses what is wrong, too', async () => {
  const path = join(folder.path, 'injected.yml');
  const script = 'echo ${{ github.event.pull_request.title }}';
  writeFileSync(path, `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${script}\n`);
  expect(await lintWorkflow(path)).toMatch(/untrusted/);
});

test.each(CHECKED)('%s read every workflow', (id) => {
  expect(summary.scanners.find((scanner) => scanner.id === id)).toMatchObject({
    state: 'completed',
    files: WORKFLOWS.length,
  });
});

test('neither finds anything above low that is not accepted with a reason', () => {
  expect(findings.filter((finding) => !finding.startsWith('note '))).toEqual(ACCEPTED);
  const { critical, high, medium, unknown } = summary.findings.bySeverity;
  expect({ critical, high, medium, unknown }).toEqual({ critical: 0, high: ACCEPTED.length, medium: 0, unknown: 0 });
});
