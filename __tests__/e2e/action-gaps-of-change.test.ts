import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const TOLERATE = [{ scanner: 'fake', reason: 'it is known', owner: '@platform', expires: IN_A_MONTH }];
const quiet = { 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' };
const CASES = {
  'warn, and a scanner crashes that got a changed file': { mode: 'crash', paths: ['*.txt'], warn: true, process: 3 },
  'warn, and a scanner crashes that got none': { mode: 'crash', paths: ['a.txt'], warn: true, process: 0 },
  'tolerated, and a scanner crashes that got a changed file': {
    mode: 'crash',
    paths: ['*.txt'],
    warn: false,
    process: 3,
  },
  'tolerated, and a scanner crashes that got none': { mode: 'crash', paths: ['a.txt'], warn: false, process: 0 },
  'tolerated, and its program is not there': { mode: 'absent', paths: ['*.txt'], warn: false, process: 0 },
  'warn, and its paths match nothing any more': { mode: 'healthy', paths: ['old/*'], warn: true, process: 3 },
} as const;
type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as readonly Name[];

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;

function manifest({ mode, paths, warn }: (typeof CASES)[Name]): string {
  const text = fakeManifest(mode === 'absent' ? 'healthy' : mode, { paths });
  const whole = JSON.parse(mode === 'absent' ? text.replace('"node"', '"no-program-of-this-name"') : text) as object;
  return JSON.stringify({ ...whole, ...(warn ? {} : { tolerate: TOLERATE }) });
}

beforeAll(async () => {
  folder = temporaryFolder();
  const run = async (name: Name): Promise<StepResult> => {
    const files = {
      'fake.mjs': FAKE_SCANNER,
      '.assay.yml': manifest(CASES[name]),
      'a.txt': 'fine\n',
      'old/c.txt': 'x\n',
    };
    const at = join(folder.path, String(NAMES.indexOf(name)));
    const repository = pullRequestRepository(at, files, { 'b.txt': 'changed\n' });
    if (name === 'warn, and its paths match nothing any more') return moved(repository, at, name);
    return step(repository, checkOut(repository, join(at, 'workspace'), repository.merge, 2), name);
  };
  steps = await runPool(Object.fromEntries(NAMES.map((name) => [name, () => run(name)])), 4);
}, 300_000);

afterAll(() => {
  for (const result of steps.values()) result.remove();
  folder.remove();
});

type Repository = ReturnType<typeof pullRequestRepository>;

function step(repository: Repository, workspace: string, name: Name): Promise<StepResult> {
  return runStep({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(repository),
    sha: repository.merge,
    ref: 'refs/pull/7/merge',
    inputs: { ...quiet, ...(CASES[name].warn ? { 'on-inconclusive': 'warn' } : {}) },
    env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' },
  });
}

/** The change takes the folder away that a scanner is for. */
function moved(repository: Repository, at: string, name: Name): Promise<StepResult> {
  const { origin, base } = repository;
  git(origin, 'checkout', '--quiet', 'change');
  git(origin, 'mv', 'old', 'new');
  git(origin, 'commit', '--quiet', '--no-gpg-sign', '-m', 'move');
  const head = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', '--detach', base);
  git(origin, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'merge', head);
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  const changed = { ...repository, head, merge };
  return step(changed, checkOut(changed, join(at, 'workspace'), merge, 2), name);
}

test.each(NAMES)('%s', (name) => {
  const result = steps.get(name);
  const { process } = CASES[name];
  expect(result?.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
  expect(result?.exitCode).toBe(process);
  const errors = result?.annotations.filter(({ level }) => level === 'error') ?? [];
  expect(errors.map(({ message }) => message.includes('[gap-of-change]'))).toEqual(process === 0 ? [] : [true]);
  expect(result?.summary?.includes('this change touches')).toBe(process !== 0);
});
