import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { assay } from '../support/assay.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };
/** Finds the words of `words.mjs`, which it imports, in the Python files at the top. */
const CHECK = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { words } from './words.mjs';
const [source, out] = process.argv.slice(2);
const bad = readdirSync(source).filter(
  (name) => name.endsWith('.py') && words.some((word) => readFileSync(source + '/' + name, 'utf8').includes(word)),
);
const results = bad.map((uri) => ({
  ruleId: 'word',
  level: 'error',
  message: { text: 'a bad word' },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
}));
writeFileSync(out, JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'check' } }, results }] }));
`;
const manifest = (more: object): string =>
  JSON.stringify({
    product: 'toy',
    profiles: [
      {
        name: 'core',
        tools: [
          {
            id: 'check',
            command: ['sh', '-c', 'node tools/check.mjs {source} {out}/r.sarif'],
            output: { format: 'sarif', path: 'r.sarif' },
            ...more,
          },
        ],
        budgets: [{ severity: 'low', max: 0 }],
      },
    ],
  });
const base = (more: object): Record<string, string> => ({
  '.assay.yml': manifest(more),
  'tools/check.mjs': CHECK,
  'tools/words.mjs': "export const words = ['evil'];\n",
  'a.py': 'fine\n',
});
const LAX = { 'tools/words.mjs': 'export const words = [];\n' };

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;

beforeAll(async () => {
  folder = temporaryFolder();
  const step = (name: string, more: object, change: Readonly<Record<string, string>>) => (): Promise<StepResult> => {
    const repository = pullRequestRepository(join(folder.path, name), base(more), change);
    return runStep({
      workspace: checkOut(repository, join(folder.path, 'ws', name), repository.merge, 2),
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      inputs: quiet,
    });
  };
  steps = await runPool(
    {
      script: step('script', {}, { 'tools/check.mjs': '// finds nothing\n', 'b.py': 'evil\n' }),
      import: step('import', {}, { ...LAX, 'b.py': 'evil\n' }),
      'import alone': step('alone', {}, LAX),
      'import, accepted': step('accepted', { mayNotRead: ['tools/**'] }, LAX),
    },
    4,
  );
}, 300_000);

afterAll(() => {
  for (const step of steps.values()) step.remove();
  folder.remove();
});

function of(name: string): StepResult {
  const step = steps.get(name);
  if (step === undefined) throw new Error(name);
  return step;
}

test.each([
  ['script', 'tools/check.mjs'],
  ['import', 'tools/words.mjs'],
])('what a command for a shell runs is the base’s, and a change to it is reported: %s', (name, path) => {
  expect(of(name).outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
  expect(of(name).log).toContain(`This change edits what a scanner of your own runs (${path})`);
});

test('a file of the change that the scanner did not get does not count as read, unless the manifest accepts that', () => {
  expect(of('import alone').outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
  expect(of('import alone').log).toMatch(/tools\/words\.mjs \(.*it got the base’s version/);
  expect(of('import, accepted').outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
});

test('verify derives it', async () => {
  const bundle = of('import alone').outputs['bundle-path'] ?? '';
  expect((await assay(['verify', bundle, '--allow-unsigned', '--require-pass'])).code).toBe(3);
});
