import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi, type FakeApiOptions } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const signed = { attest: 'key', 'signing-key': KEY };
const ENTERPRISE = { GITHUB_SERVER_URL: 'https://github.example.com' };

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
  readonly results: FakeResults;
}

let folder: ReturnType<typeof temporaryFolder>;
let repository: PullRequestRepository;
let runs: ReadonlyMap<string, Run>;

/** Only the fake scanner: this is about what becomes of its findings. */
function manifest(max: number): string {
  const whole = JSON.parse(fakeManifest('healthy')) as { profiles: { tools: unknown[]; budgets: unknown }[] };
  whole.profiles[0]?.tools.shift();
  for (const profile of whole.profiles) profile.budgets = [{ severity: 'high', max }];
  return JSON.stringify(whole);
}

beforeAll(async () => {
  folder = temporaryFolder();
  // The base allows no finding; the change brings one, and a manifest that would allow it.
  repository = pullRequestRepository(
    folder.path,
    { 'fake.mjs': FAKE_SCANNER, '.assay.yml': manifest(0), 'a.txt': 'fine\n' },
    { 'b.txt': 'FINDME\n', '.assay.yml': manifest(100) },
  );
  const { base, head, merge } = repository;
  const merged = checkOut(repository, join(folder.path, 'merge'), merge, 2);
  const main = checkOut(repository, join(folder.path, 'main'), base);
  const change = checkOut(repository, join(folder.path, 'change'), head);
  git(change, '-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--depth=1', `file://${repository.origin}`, base);
  const run = async (request: Partial<StepRequest>, options: Partial<FakeApiOptions> = {}): Promise<Run> => {
    const isEnterprise = request.env?.['GITHUB_SERVER_URL'] !== undefined;
    const prefix = isEnterprise ? '/api/v3' : '';
    const api = await startFakeApi({ token: TOKEN, commits: [base, head, merge], base: prefix, ...options });
    const results = await startFakeResults();
    const step = await runStep({
      workspace: main,
      event: 'push',
      payload: { repository: { full_name: 'acme/toy', private: false } },
      sha: base,
      ref: 'refs/heads/main',
      token: TOKEN,
      ...request,
      env: { GITHUB_API_URL: `${api.url}${prefix}`, ...results.env, ...request.env },
    });
    await api.close();
    await results.close();
    return { step, api, results };
  };
  const pullRequest = {
    workspace: merged,
    event: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: pullRequestPayload(repository),
  };
  const comment = {
    event: 'issue_comment',
    payload: {
      action: 'created',
      repository: { full_name: 'acme/toy', private: false },
      issue: { number: 7, pull_request: { url: 'https://api.github.com/repos/acme/toy/pulls/7' } },
      comment: { id: 1, body: '/scan', user: { login: 'mallory' } },
    },
  };
  const dispatch = {
    event: 'repository_dispatch',
    payload: {
      action: 'scan',
      repository: { full_name: 'acme/toy', private: false },
      client_payload: { ref: 'refs/pull/7/head' },
    },
  };
  const cases: Readonly<Record<string, () => Promise<Run>>> = {
    'closed without merging': () => run({ ...pullRequest, payload: { ...pullRequest.payload, action: 'closed' } }),
    'repository dispatch': () => run({ ...dispatch, inputs: signed }),
    'repository dispatch for another commit': () => run({ ...dispatch, workspace: change, inputs: signed }),
    'repository dispatch for another commit, a must': () =>
      run({ ...dispatch, workspace: change, inputs: { 'upload-sarif': 'true' } }),
    'issue comment': () => run({ ...comment, inputs: signed }),
    'issue comment, with the pull request checked out': () =>
      run({ ...comment, workspace: change, inputs: { ...signed, 'upload-sarif': 'true' } }),
    'enterprise, pull request': () => run({ ...pullRequest, env: ENTERPRISE }),
    'enterprise, pull request from a fork': () =>
      run(
        { ...pullRequest, env: ENTERPRISE, payload: pullRequestPayload(repository, 'mallory/toy') },
        { permissions: { securityEvents: false, pullRequests: false } },
      ),
    'enterprise, schedule': () => run({ event: 'schedule', payload: { schedule: '0 3 * * 1' }, env: ENTERPRISE }),
    'enterprise, release': () =>
      run({ event: 'release', ref: 'refs/tags/v1.0.0', env: ENTERPRISE, inputs: { attest: 'keyless' } }),
    'enterprise, the artifact a must': () => run({ env: ENTERPRISE, inputs: { 'upload-artifact': 'true' } }),
  };
  runs = await runPool(cases, 6);
}, 300_000);

afterAll(() => {
  for (const { step } of runs.values()) step.remove();
  folder.remove();
});

function of(name: string): Run {
  const run = runs.get(name);
  if (run === undefined) throw new Error(name);
  return run;
}

function uploadedAs(name: string): readonly string[] {
  return of(name).api.uploads.map(({ ref, commit, log }) =>
    [ref, commit, log.runs[0]?.automationDetails?.id, log.runs[0]?.results?.length].join(' '),
  );
}

/** Commit of the policy in the plan; `undefined`: the tree's own. */
function policyOf(name: string): unknown {
  const plan = readFileSync(join(of(name).step.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8');
  return (JSON.parse(plan) as { policy: { source: { commit?: unknown } } }).policy.source.commit;
}

function isSigned(name: string): boolean {
  return existsSync(join(of(name).step.outputs['bundle-path'] ?? '', 'attestations/verdict.sigstore.json'));
}

function warningsOf(name: string): string {
  return of(name)
    .step.annotations.filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n');
}

test('a pull request that is closed without merging is judged as one that is open', () => {
  const name = 'closed without merging';
  expect(of(name).step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
  expect(policyOf(name)).toBe(repository.base);
  expect(uploadedAs(name)).toEqual([`refs/pull/7/merge ${repository.merge} assay/fake/ 1`]);
  expect(of(name).api.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/Assay: fail/)]);
  expect(of(name).results.artifacts.size).toBe(1);
});

describe('repository_dispatch', () => {
  test('is a run of the default branch, and signs', () => {
    const name = 'repository dispatch';
    expect(of(name).step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(uploadedAs(name)).toEqual([`refs/heads/main ${repository.base} assay/fake/ 0`]);
    expect(isSigned(name)).toBe(true);
    expect(of(name).api.comments).toEqual([]);
    expect(of(name).step.annotations).toEqual([]);
  });

  test.each([
    ['repository dispatch for another commit', 'notice'],
    ['repository dispatch for another commit, a must', 'error'],
  ])(
    '%s: judged by the policy of the run’s own commit, opens no alert, is not signed, and that is said',
    (name, level) => {
      const { step } = of(name);
      expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
      expect(step.exitCode).toBe(1);
      expect(policyOf(name)).toBe(repository.base);
      expect(isSigned(name)).toBe(false);
      expect(uploadedAs(name)).toEqual([]);
      const words = /nothing was uploaded to code scanning: the commit that was scanned is not the one this run is for/;
      expect(step.annotations.filter(({ message }) => words.test(message)).map((said) => said.level)).toEqual([level]);
    },
  );
});

describe('issue_comment', () => {
  test('without more is a run of the default branch', () => {
    const name = 'issue comment';
    expect(of(name).step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(uploadedAs(name)).toEqual([`refs/heads/main ${repository.base} assay/fake/ 0`]);
    expect(isSigned(name)).toBe(true);
  });

  test('on a pull request that is checked out: the default branch’s policy, no alerts, no signature', () => {
    const name = 'issue comment, with the pull request checked out';
    const { step, api } = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
    expect(policyOf(name)).toBe(repository.base);
    expect(uploadedAs(name)).toEqual([]);
    expect(isSigned(name)).toBe(false);
    expect(warningsOf(name)).toMatch(/not signed: on issue_comment/);
    expect(step.annotations.at(-1)?.message).toMatch(
      /on issue_comment the run is for the default branch, and another commit was scanned \[delivery\]/,
    );
    // The event names the pull request as an issue: whose comments it has is not asked.
    expect(api.comments).toEqual([]);
    expect(step.summary).toMatch(/takes effect after merge/);
  });
});

describe('an enterprise server', () => {
  test.each([
    ['enterprise, pull request', 'fail', () => [`refs/pull/7/merge ${repository.merge} assay/fake/ 1`], 1],
    ['enterprise, schedule', 'pass', () => [`refs/heads/main ${repository.base} assay/fake/ 0`], 0],
    ['enterprise, release', 'pass', () => [`refs/tags/v1.0.0 ${repository.base} assay/fake/ 0`], 0],
  ])('%s: findings go to its own API, and the bundle stays on the runner', (name, verdict, uploads, comments) => {
    const { step, api, results } = of(name);
    expect(step.outputs).toMatchObject({ verdict, 'artifact-id': '', 'artifact-url': '' });
    expect(uploadedAs(name)).toEqual(uploads());
    expect(api.comments).toHaveLength(comments);
    expect(results.calls).toEqual([]);
    expect(existsSync(join(step.outputs['bundle-path'] ?? '', 'checksums.txt'))).toBe(true);
    expect(step.summary).toMatch(/Enterprise Server/);
    expect(warningsOf(name)).toMatch(/Enterprise Server/);
    // The run that the comment links to is the server's.
    for (const { body } of api.comments)
      expect(body).toContain('https://github.example.com/acme/toy/actions/runs/4711');
  });

  test('a pull request’s policy is the base’s there too', () => {
    expect(policyOf('enterprise, pull request')).toBe(repository.base);
  });

  test('of a fork, what was refused is said with the file to give to code scanning', () => {
    const { step, api } = of('enterprise, pull request from a fork');
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
    expect([api.uploads, api.comments]).toEqual([[], []]);
    expect(warningsOf('enterprise, pull request from a fork')).toMatch(/fork.*sarif-file.*upload-sarif/);
    expect(existsSync(step.outputs['sarif-file'] ?? '')).toBe(true);
  });

  test('an artifact that must be stored is exit code 5', () => {
    const { step, results } = of('enterprise, the artifact a must');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5' });
    expect(step.exitCode).toBe(5);
    expect(results.calls).toEqual([]);
    expect(step.annotations.at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringMatching(/Enterprise Server.*\[delivery\]/) as unknown,
    });
  });

  test('keyless without an identity is unsigned, and says so', () => {
    expect(isSigned('enterprise, release')).toBe(false);
    expect(warningsOf('enterprise, release')).toMatch(/id-token: write/);
  });
});
