import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };
const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const REPORT = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"house"}},"results":[]}]}';
const SCRIPT = `#!/bin/sh\necho '${REPORT}' >"$1"\n`;

const manifest = (program: string, more: object = {}): string =>
  JSON.stringify({
    product: 'toy',
    profiles: [
      {
        name: 'core',
        tools: ['secrets', { id: 'house', command: [program, '{out}/r.sarif'], output: { path: 'r.sarif' } }],
        budgets: [{ severity: 'low', max: 0 }],
      },
    ],
    tolerate: [{ scanner: 'house', reason: 'it is known', owner: '@platform', expires: IN_A_MONTH }],
    ...more,
  });
const ABSENT = manifest('no-program-of-this-name');

const CASES = {
  'a program of the tree, as it is': {
    base: { '.assay.yml': manifest('./tools/check.sh'), 'tools/check.sh': SCRIPT },
    expected: { verdict: 'pass', exitCode: 0 },
  },
  'a program of the tree, spelled with {source}': {
    base: { '.assay.yml': manifest('{source}/tools/check.sh'), 'tools/check.sh': SCRIPT },
    expected: { verdict: 'pass', exitCode: 0 },
  },
  'a program that the change makes one that cannot be started': {
    base: { '.assay.yml': manifest('./tools/check.sh'), 'tools/check.sh': SCRIPT },
    more: (repository: string) => {
      chmodSync(join(repository, 'tools/check.sh'), 0o644);
    },
    expected: { verdict: 'inconclusive', exitCode: 3 },
  },
  'a program that this machine has not, tolerated': {
    base: { '.assay.yml': ABSENT },
    expected: { verdict: 'inconclusive', exitCode: 0 },
  },
  'the same in a part, which no gate above holds': {
    base: { '.assay.yml': manifest('./tools/check.sh'), 'services/pay/.assay.yml': ABSENT },
    path: 'services/pay',
    expected: { verdict: 'inconclusive', exitCode: 0 },
  },
  'the same in a part, under a gate of the whole': {
    base: {
      '.assay.yml': manifest('./tools/check.sh', { gate: { onInconclusive: 'fail' } }),
      'services/pay/.assay.yml': ABSENT,
    },
    path: 'services/pay',
    expected: { verdict: 'inconclusive', exitCode: 3 },
  },
} as const;
type Name = keyof typeof CASES;
interface Case {
  readonly base: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly more?: (repository: string) => void;
}

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;
const NAMES = Object.keys(CASES) as readonly Name[];

beforeAll(async () => {
  folder = temporaryFolder();
  const run = (name: Name): Promise<StepResult> => {
    const { base, path, more }: Case = CASES[name];
    const at = join(folder.path, String(NAMES.indexOf(name)));
    const repository = pullRequestRepository(
      at,
      { 'services/pay/a.txt': 'fine\n', ...base },
      { 'services/pay/b.txt': 'fine\n' },
      false,
      more,
    );
    return runStep({
      workspace: checkOut(repository, join(at, 'workspace'), repository.merge, 2),
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      inputs: { ...quiet, ...(path === undefined ? {} : { path }) },
      env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' },
    });
  };
  steps = await runPool(Object.fromEntries(NAMES.map((name) => [name, () => run(name)])), 4);
}, 300_000);

afterAll(() => {
  for (const step of steps.values()) step.remove();
  folder.remove();
});

describe('a tolerated scanner of one’s own', () => {
  test.each(NAMES)('%s', (name) => {
    const step = steps.get(name);
    const { verdict, exitCode } = CASES[name].expected;
    expect({ verdict: step?.outputs['verdict'], exitCode: step?.exitCode }).toEqual({ verdict, exitCode });
  });

  test('what the change touches is named, with what to do', () => {
    const summary = steps.get('a program that the change makes one that cannot be started')?.summary ?? '';
    expect(summary).toMatch(/this change touches what that may be due to.*tools\/check/u);
    expect(summary).toContain('must be executable');
  });
});
