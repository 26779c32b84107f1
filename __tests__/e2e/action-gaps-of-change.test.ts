import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi } from '../fakes/github-api.ts';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { contentsOfCommit } from '../support/contents-of-commit.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const TOLERATE = [{ scanner: 'fake', reason: 'it is known', owner: '@platform', expires: IN_A_MONTH }];
const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
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
  // Nobody can tell what differs, so everything does.
  'warn, and the base came by the API': { mode: 'crash', paths: ['a.txt'], warn: true, process: 3, base: 'api' },
  'tolerated, and the base came by the API': { mode: 'crash', paths: ['a.txt'], warn: false, process: 3, base: 'api' },
  'tolerated, its program is not there, and the base came by the API': {
    mode: 'absent',
    paths: ['a.txt'],
    warn: false,
    process: 3,
    base: 'api',
  },
  'warn, its paths match nothing, and the base came by the API': {
    mode: 'healthy',
    paths: ['never/*'],
    warn: true,
    process: 3,
    base: 'api',
  },
  'warn, its paths match nothing, and never did': { mode: 'healthy', paths: ['never/*'], warn: true, process: 0 },
  'warn, and the tree has changes': { mode: 'crash', paths: ['a.txt'], warn: true, process: 3, base: 'dirty' },
  'tolerated, and the tree has changes': { mode: 'crash', paths: ['a.txt'], warn: false, process: 3, base: 'dirty' },
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
    const { base } = { base: 'clone', ...CASES[name] };
    const workspace = checkOut(repository, join(at, 'workspace'), repository.merge, base === 'api' ? 1 : 2);
    if (base === 'dirty') appendFileSync(join(workspace, 'other.txt'), 'built\n');
    if (base !== 'api') return step(repository, workspace, name);
    const contents = contentsOfCommit(repository.origin, repository.base);
    const api = await startFakeApi({ token: TOKEN, commits: [], contents });
    const result = await step(repository, workspace, name, { GITHUB_API_URL: api.url });
    await api.close();
    return result;
  };
  steps = await runPool(Object.fromEntries(NAMES.map((name) => [name, () => run(name)])), 4);
}, 300_000);

afterAll(() => {
  for (const result of steps.values()) result.remove();
  folder.remove();
});

type Repository = ReturnType<typeof pullRequestRepository>;

function step(
  repository: Repository,
  workspace: string,
  name: Name,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(repository),
    sha: repository.merge,
    ref: 'refs/pull/7/merge',
    inputs: { ...quiet, ...(CASES[name].warn ? { 'on-inconclusive': 'warn' } : {}) },
    token: TOKEN,
    env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9', ...env },
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
  expect(/this change touches|may be due to this change/.test(result?.summary ?? '')).toBe(process !== 0);
});
