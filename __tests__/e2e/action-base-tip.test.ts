import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi } from '../fakes/github-api.ts';
import { startFakeGit, type FakeGit } from '../fakes/github-git.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { commitAll, git, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, type PullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', annotations: 'false' };
/** A commit that is nowhere any more. */
const GONE = 'd'.repeat(40);

let folder: ReturnType<typeof temporaryFolder>;
let host: FakeGit;
let api: FakeApi;
let repository: PullRequestRepository & { readonly start: string };
let steps: ReadonlyMap<string, StepResult>;

/** Only the fake scanner, and so many findings. */
function manifest(max: number): string {
  const whole = JSON.parse(fakeManifest('healthy')) as { profiles: { tools: unknown[]; budgets: unknown }[] };
  whole.profiles[0]?.tools.shift();
  for (const profile of whole.profiles) profile.budgets = [{ severity: 'high', max }];
  return JSON.stringify(whole);
}

/** The change adds a finding and leaves the manifest alone; main then allows none any more. */
function tightened(root: string): typeof repository {
  const origin = gitRepository(join(root, 'acme/toy'), {
    'fake.mjs': FAKE_SCANNER,
    '.assay.yml': manifest(100),
    'a.txt': 'fine\n',
  });
  const start = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', '-b', 'change');
  writeFiles(origin, { 'b.txt': 'FINDME\n' });
  const head = commitAll(origin);
  git(origin, 'checkout', '--quiet', 'main');
  writeFiles(origin, { '.assay.yml': manifest(0) });
  const base = commitAll(origin);
  git(origin, 'checkout', '--quiet', '--detach', base);
  git(origin, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'merge', head);
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'checkout', '--quiet', 'main');
  return { host: root, origin, start, base, head, merge };
}

beforeAll(async () => {
  folder = temporaryFolder();
  repository = tightened(join(folder.path, 'host'));
  host = await startFakeGit(repository.host, TOKEN);
  api = await startFakeApi({ token: TOKEN, commits: [] });
  const deep = checkOut(repository, join(folder.path, 'deep'), repository.merge, 0);
  const head = checkOut(repository, join(folder.path, 'head'), repository.head, 0);
  const step = (request: Partial<StepRequest>, base = repository.base): Promise<StepResult> =>
    runStep({
      workspace: head,
      event: 'pull_request',
      payload: pullRequestPayload({ ...repository, base }),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      token: TOKEN,
      ...request,
      inputs: { ...quiet, ...request.inputs },
      env: { GITHUB_SERVER_URL: host.url, GITHUB_API_URL: api.url, ...request.env },
    });
  const warn = { 'on-inconclusive': 'warn' };
  steps = await runPool(
    {
      'merge checked out': () => step({ workspace: deep }),
      // The event may be older than the merge that GitHub made since.
      'merge checked out, event of an earlier tip': () => step({ workspace: deep }, repository.start),
      'head checked out': () => step({}),
      queue: () =>
        step({
          workspace: deep,
          event: 'merge_group',
          ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123',
          payload: {
            repository: { full_name: 'acme/toy' },
            merge_group: { base_sha: repository.base, base_ref: 'refs/heads/main' },
          },
        }),
      'head checked out, base gone': () => step({ inputs: warn }, GONE),
      'target, base gone': () =>
        step({ event: 'pull_request_target', sha: repository.base, ref: 'refs/heads/main', inputs: warn }, GONE),
      'queue, base gone': () =>
        step({
          workspace: deep,
          event: 'merge_group',
          ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123',
          payload: {
            repository: { full_name: 'acme/toy' },
            merge_group: { base_sha: GONE, base_ref: 'refs/heads/main' },
          },
          inputs: warn,
        }),
    },
    4,
  );
}, 300_000);

afterAll(async () => {
  for (const step of steps.values()) step.remove();
  await host.close();
  await api.close();
  folder.remove();
});

function of(name: string): StepResult {
  const step = steps.get(name);
  if (step === undefined) throw new Error(name);
  return step;
}

function planOf(name: string): unknown {
  return JSON.parse(readFileSync(join(of(name).outputs['bundle-path'] ?? '', 'plan.json'), 'utf8'));
}

test.each(['merge checked out', 'merge checked out, event of an earlier tip', 'head checked out', 'queue'])(
  'a manifest that was tightened since the change began holds: %s',
  (name) => {
    expect(of(name).outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(of(name).exitCode).toBe(1);
    expect(planOf(name)).toMatchObject({ policy: { source: { commit: repository.base, path: '.assay.yml' } } });
  },
);

test('with its head checked out, the change is judged by the base, and what that makes of its own manifest is said', () => {
  // Its tree still has the looser one, which nobody took for a proposal where the merge is checked out.
  expect(of('head checked out').summary).toMatch(/Judged by it, this run would be \*\*pass\*\*/);
  expect(of('merge checked out').summary).not.toMatch(/Judged by it/);
});

test.each(['head checked out, base gone', 'target, base gone', 'queue, base gone'])(
  'a base that was pushed away is nobody’s policy, and that is let through by nothing: %s',
  (name) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
    expect(step.exitCode).toBe(3);
    expect(planOf(name)).toMatchObject({
      steps: [],
      policy: { source: { kind: 'unreadable', why: expect.stringContaining(GONE) as unknown } },
    });
    expect(step.summary).toMatch(/git could not fetch the commit/);
    expect(step.summary).toMatch(/the contents API answered 404/);
    expect(step.log).toMatch(/\[policy-unreadable\]/);
    expect(step.log).not.toContain(TOKEN);
  },
);
