import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi, type FakeApiOptions } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
}

let folder: ReturnType<typeof temporaryFolder>;
let repository: PullRequestRepository;
let results: FakeResults;
let runs: ReadonlyMap<string, Run>;

beforeAll(async () => {
  folder = temporaryFolder();
  const files = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\nFINDME\n' };
  repository = pullRequestRepository(folder.path, files, { 'b.txt': 'a change\n' });
  results = await startFakeResults();
  const workspace = checkOut(repository, join(folder.path, 'merge'), repository.merge, 2);
  const head = checkOut(repository, join(folder.path, 'target-head'), repository.head);
  git(
    head,
    '-c',
    'protocol.file.allow=always',
    'fetch',
    '--quiet',
    '--depth=1',
    `file://${repository.origin}`,
    repository.base,
  );
  const run = async (
    name: string,
    request: Partial<StepRequest>,
    options: Partial<FakeApiOptions> = {},
  ): Promise<Run> => {
    const api = await startFakeApi({
      token: TOKEN,
      commits: [repository.base, repository.head, repository.merge],
      ...options,
    });
    const step = await runStep({
      workspace,
      event: 'push',
      payload: { repository: { full_name: 'acme/toy', private: false } },
      sha: repository.merge,
      ref: 'refs/heads/main',
      token: TOKEN,
      ...request,
      inputs: { 'artifact-name': name, ...request.inputs },
      env: { GITHUB_API_URL: `${api.url}${options.base ?? ''}`, ...results.env, ...request.env },
    });
    await api.close();
    return { step, api };
  };
  const pullRequest = { event: 'pull_request', ref: 'refs/pull/7/merge', payload: pullRequestPayload(repository) };
  const fine = pullRequestRepository(
    join(folder.path, 'fine'),
    { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\n' },
    { 'b.txt': 'a change\n' },
  );
  const event = pullRequestPayload(fine);
  const targetPayload = {
    ...event,
    pull_request: { ...(event['pull_request'] as object), merge_commit_sha: fine.merge },
  };
  const onBase = { workspace: checkOut(fine, join(folder.path, 'on-base'), fine.base), payload: event };
  const cases: Readonly<Record<string, readonly [Partial<StepRequest>, Partial<FakeApiOptions>?]>> = {
    push: [{}],
    'pull request': [pullRequest, { comments: [{ id: 2, body: 'hello', user: { login: 'github-actions[bot]' } }] }],
    fork: [
      { ...pullRequest, payload: pullRequestPayload(repository, 'mallory/toy') },
      { permissions: { securityEvents: false, pullRequests: false } },
    ],
    queue: [
      {
        event: 'merge_group',
        ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123',
        payload: {
          repository: { full_name: 'acme/toy' },
          merge_group: { base_sha: repository.base, base_ref: 'refs/heads/main' },
        },
        inputs: { 'upload-sarif': 'true' },
      },
    ],
    'queue push': [{ ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123' }],
    // Its own state would pass: only what is checked out is wrong.
    target: [{ ...onBase, event: 'pull_request_target', sha: fine.base, inputs: { 'on-inconclusive': 'warn' } }],
    'target merge': [
      {
        workspace: checkOut(fine, join(folder.path, 'target-merge'), fine.merge, 2),
        event: 'pull_request_target',
        sha: fine.base,
        payload: targetPayload,
      },
    ],
    'main checked out': [{ ...onBase, event: 'pull_request', sha: fine.merge, ref: 'refs/pull/7/merge' }],
    'queue with main checked out': [
      {
        ...onBase,
        event: 'merge_group',
        sha: fine.merge,
        ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123',
        payload: {
          repository: { full_name: 'acme/toy' },
          merge_group: { base_sha: fine.base, base_ref: 'refs/heads/main' },
        },
      },
    ],
    tag: [{ ref: 'refs/tags/v1.0.0' }],
    schedule: [{ event: 'schedule' }],
    dispatch: [{ event: 'workflow_dispatch', ref: 'refs/heads/topic' }],
    release: [{ event: 'release', ref: 'refs/tags/v1.0.0' }],
    edited: [{ ...pullRequest, payload: { ...pullRequestPayload(repository), action: 'edited' } }],
    closed: [
      {
        ...pullRequest,
        // Merged: the run is for the branch it went into.
        ref: 'refs/heads/main',
        payload: { ...pullRequestPayload(repository), action: 'closed' },
      },
    ],
    Dependabot: [
      { ...pullRequest, env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      { permissions: { securityEvents: false, pullRequests: false } },
    ],
    'Dependabot push': [
      { ref: 'refs/heads/dependabot/npm/x', env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      { permissions: { securityEvents: false } },
    ],
    'private, without code scanning': [
      {},
      {
        faults: {
          'POST /repos/acme/toy/code-scanning/sarifs': [
            { status: 403, message: 'Advanced Security must be enabled for this repository to use code scanning.' },
          ],
        },
      },
    ],
    'workflow run': [
      {
        workspace: head,
        event: 'workflow_run',
        sha: repository.base,
        payload: { repository: { full_name: 'acme/toy' }, workflow_run: { id: 1, head_sha: repository.head } },
        inputs: { attest: 'key', 'signing-key': KEY },
      },
    ],
    'workflow run for its own branch': [
      {
        workspace: checkOut(repository, join(folder.path, 'own'), repository.base),
        event: 'workflow_run',
        sha: repository.base,
        payload: { repository: { full_name: 'acme/toy' }, workflow_run: { id: 1, head_sha: repository.base } },
        inputs: { attest: 'key', 'signing-key': KEY },
      },
    ],
    enterprise: [{ env: { GITHUB_SERVER_URL: 'https://github.example.com' } }, { base: '/api/v3' }],
    'target head': [
      {
        workspace: head,
        event: 'pull_request_target',
        sha: repository.base,
        payload: pullRequestPayload(repository),
      },
    ],
  };
  runs = await runPool(
    Object.fromEntries(
      Object.entries(cases).map(([name, [request, options]]) => [name, () => run(name, request, options)]),
    ),
    6,
  );
}, 300_000);

afterAll(async () => {
  for (const { step } of runs.values()) step.remove();
  await results.close();
  folder.remove();
});

function of(name: string): Run {
  const run = runs.get(name);
  if (run === undefined) throw new Error(name);
  return run;
}

describe('events', () => {
  test('push: code scanning, artifact, summary, annotations, outputs', () => {
    const { step, api } = of('push');
    // The fake scanner's finding is an error of a custom tool: high, and the budget allows none.
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', matrix: '' });
    expect(step.exitCode).toBe(1);
    expect(api.uploads.map(({ ref, commit }) => [ref, commit])).toEqual([
      ['refs/heads/main', repository.merge],
      ['refs/heads/main', repository.merge],
    ]);
    expect(
      api.uploads.flatMap(({ log }) => log.runs.map(({ automationDetails }) => automationDetails?.id)).sort(),
    ).toEqual(['assay/fake/', 'assay/secrets/']);
    expect(step.outputs['sarif-id']?.split(',')).toHaveLength(2);
    expect(JSON.parse(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(step.outputs['findings'] ?? '')).toMatchObject({ counted: 1, byScanner: { fake: 1 } });
    const artifact = results.artifacts.get('push') ?? {};
    expect(Object.keys(artifact)).toEqual(
      expect.arrayContaining(['evidence-manifest.json', 'checksums.txt', 'plan.json']),
    );
    expect(Buffer.from(artifact['summary.json'] ?? []).toString()).toBe(
      readFileSync(join(step.outputs['bundle-path'] ?? '', 'summary.json'), 'utf8'),
    );
    expect(step.outputs['artifact-url']).toBe(
      `https://github.com/acme/toy/actions/runs/4711/artifacts/${step.outputs['artifact-id'] ?? ''}`,
    );
    expect(step.summary).toContain('Assay: fail');
    expect(step.annotations.find(({ properties }) => properties['file'] === 'a.txt')).toMatchObject({
      level: 'error',
      properties: { line: '2' },
    });
    const log = readFileSync(`${step.outputs['bundle-path'] ?? ''}.publish.jsonl`, 'utf8')
      .trim()
      .split('\n');
    const said = log.map((line) => (JSON.parse(line) as { what: string }).what);
    // Each as it comes to its end, and then what the runner shows.
    expect(said.slice(0, 4).sort()).toEqual(['artifact', 'code-scanning', 'code-scanning', 'comment']);
    expect(said.slice(4)).toEqual(['annotations', 'summary']);
    expect(step.post).toMatchObject({ exitCode: 0 });
    expect(step.log).not.toContain(TOKEN);
  });

  test('pull_request: the base’s policy, the merge ref, a comment of its own', () => {
    const { step, api } = of('pull request');
    expect(step.outputs['verdict']).toBe('fail');
    expect(new Set(api.uploads.map(({ ref }) => ref))).toEqual(new Set(['refs/pull/7/merge']));
    expect(api.comments).toHaveLength(2);
    expect(api.comments[1]?.body).toMatch(/^<!-- assay:[0-9a-f]{16} -->\n<!-- assay-run:4711\/1 [0-9a-f]{40} -->\n# /);
    expect(api.comments[1]?.body).toContain('/actions/runs/4711/artifacts/');
    const plan = JSON.parse(readFileSync(join(step.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8')) as {
      policy: { source: unknown };
    };
    expect(plan.policy.source).toMatchObject({ commit: repository.base });
  });

  test('a fork: what its token cannot do is said, the verdict stands', () => {
    const { step } = of('fork');
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
    expect(step.outputs['sarif-file']).not.toBe('');
    expect(
      step.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message)
        .join(),
    ).toMatch(/fork.*upload-sarif/);
    expect(step.summary).toContain('## Published');
  });

  test('merge_group: no upload, and no fault even where uploading is a must', () => {
    const { step, api } = of('queue');
    expect(step.outputs['exit-code']).toBe('1');
    expect(api.uploads).toEqual([]);
    expect(step.summary).toMatch(/merge queue/);
    expect(step.annotations.find(({ level }) => level === 'warning')?.message).toMatch(/merge queue/);
  });

  test('a push to a merge queue’s branch has no base: inconclusive', () => {
    const { step } = of('queue push');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3', 'sarif-id': '' });
    expect(step.outputs['bundle-path']).not.toBe('');
    expect(step.exitCode).toBe(3);
    expect(step.summary).toMatch(/merge&#95;group/);
  });

  test.each([
    ['tag', 'refs/tags/v1.0.0'],
    ['schedule', 'refs/heads/main'],
    ['dispatch', 'refs/heads/topic'],
    ['release', 'refs/tags/v1.0.0'],
    ['edited', 'refs/pull/7/merge'],
    ['closed', 'refs/heads/main'],
    ['enterprise', 'refs/heads/main'],
  ])('%s: uploaded as %s', (name, ref) => {
    const { step, api } = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(new Set(api.uploads.map((upload) => `${upload.ref} ${upload.commit}`))).toEqual(
      new Set([`${ref} ${repository.merge}`]),
    );
    expect(api.comments).toHaveLength(['edited', 'closed'].includes(name) ? 1 : 0);
    expect(step.summary).toContain('## Published');
    // What is no pull request has no base: its own manifest is the policy.
    const plan = readFileSync(join(step.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8');
    expect(plan.includes(`"commit":"${repository.base}"`)).toBe(['edited', 'closed'].includes(name));
  });

  test('an enterprise server is asked under its own path, and keeps the bundle on the runner', () => {
    const { step, api } = of('enterprise');
    expect(api.uploads).toHaveLength(2);
    expect(step.outputs['artifact-id']).toBe('');
    expect(step.summary).toMatch(/Enterprise Server/);
  });

  test.each([
    ['Dependabot', /Dependabot’s token/],
    ['Dependabot push', /Dependabot’s token/],
    ['private, without code scanning', /not enabled in this repository/],
  ])('%s: what cannot be uploaded is said, and the verdict stands', (name, words) => {
    const { step, api } = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
    expect(api.uploads).toEqual([]);
    expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(words);
    expect(step.outputs['artifact-id']).not.toBe('');
  });

  test('workflow_run on somebody’s commit: judged by its own branch, not uploaded, never signed', () => {
    const { step, api } = of('workflow run');
    expect(step.outputs['verdict']).toBe('fail');
    expect(api.uploads).toEqual([]);
    const bundle = step.outputs['bundle-path'] ?? '';
    expect(readFileSync(join(bundle, 'plan.json'), 'utf8')).toContain(`"commit":"${repository.base}"`);
    expect(existsSync(join(bundle, 'attestations/verdict.statement.json'))).toBe(true);
    expect(existsSync(join(bundle, 'attestations/verdict.sigstore.json'))).toBe(false);
    expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(/not signed: on workflow_run/);
    const own = of('workflow run for its own branch').step.outputs['bundle-path'] ?? '';
    expect(existsSync(join(own, 'attestations/verdict.sigstore.json'))).toBe(true);
  });

  test.each([
    ['target', /pull&#95;request&#95;target.*head&#46;sha/],
    ['main checked out', /actions\/checkout run without/],
    ['queue with main checked out', /actions\/checkout run without/],
  ])('what is not the change gets no verdict in its name, and nobody lets it through: %s', (name, remedy) => {
    const { step, api } = of(name);
    expect(api.uploads).toEqual([]);
    expect(step.exitCode).toBe(3);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
    expect(step.log).toMatch(/the change was not scanned.*\[wrong-checkout\]/);
    expect(step.summary).toMatch(remedy);
    expect(api.comments.map(({ body }) => body.split('\n')[2])).toEqual(
      name.startsWith('queue') ? [] : [expect.stringContaining('Assay: inconclusive')],
    );
    const bundle = step.outputs['bundle-path'] ?? '';
    expect(JSON.parse(readFileSync(join(bundle, 'plan.json'), 'utf8'))).toMatchObject({
      steps: [],
      policy: { source: { kind: 'wrong-checkout', why: expect.stringContaining('is checked out') as unknown } },
    });
  });

  test('verify derives that the change was not scanned', async () => {
    const bundle = of('target').step.outputs['bundle-path'] ?? '';
    expect((await assay(['verify', bundle, '--allow-unsigned', '--require-pass'])).code).toBe(3);
    expect((await assay(['verify', bundle, '--allow-unsigned'])).code).toBe(0);
  });

  test('pull_request_target with GitHub’s merge checked out is judged', () => {
    const { step } = of('target merge');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
  });

  test('pull_request_target with the head checked out: its own ref', () => {
    const { step, api } = of('target head');
    expect(new Set(api.uploads.map(({ ref, commit }) => `${ref} ${commit}`))).toEqual(
      new Set([`refs/pull/7/head ${repository.head}`]),
    );
    expect(step.outputs['verdict']).toBe('fail');
  });
});
