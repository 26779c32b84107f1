import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi, type FakeApiOptions } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { checkOut, pullRequestPayload, pullRequestRepository, type PullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');

let folder: ReturnType<typeof temporaryFolder>;
let repository: PullRequestRepository;
let workspace: string;
let results: FakeResults;
beforeAll(async () => {
  folder = temporaryFolder();
  const files = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\nFINDME\n' };
  repository = pullRequestRepository(folder.path, files, { 'b.txt': 'a change\n' });
  workspace = checkOut(repository, join(folder.path, 'merge'), repository.merge, 2);
  results = await startFakeResults();
});
afterAll(async () => {
  await results.close();
  folder.remove();
});

async function run(request: Partial<StepRequest>, options: Partial<FakeApiOptions> = {}): Promise<{ step: StepResult; api: FakeApi }> {
  const api = await startFakeApi({ token: TOKEN, commits: [repository.base, repository.head, repository.merge], ...options });
  const step = await runStep({
    workspace,
    event: 'push',
    payload: { repository: { full_name: 'acme/toy', private: false } },
    sha: repository.merge,
    ref: 'refs/heads/main',
    token: TOKEN,
    ...request,
    inputs: { 'artifact-name': `evidence-${String(Math.random()).slice(2)}`, ...request.inputs },
    env: { GITHUB_API_URL: api.url, ...results.env, ...request.env },
  });
  await api.close();
  return { step, api };
}

const onPullRequest = { event: 'pull_request', ref: 'refs/pull/7/merge' };

describe('events', () => {
  test('push: code scanning, artifact, summary, annotations, outputs', async () => {
    const { step, api } = await run({ inputs: { 'artifact-name': 'evidence' } });
    // The fake scanner's finding is an error of a custom tool: high, and the budget allows none.
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', matrix: '' });
    expect(step.exitCode).toBe(1);
    expect(api.uploads.map(({ ref, commit }) => [ref, commit])).toEqual([['refs/heads/main', repository.merge], ['refs/heads/main', repository.merge]]);
    expect(api.uploads.flatMap(({ log }) => log.runs.map(({ automationDetails }) => automationDetails?.id)).sort()).toEqual(['assay/fake/', 'assay/secrets/']);
    expect(step.outputs['sarif-id']?.split(',')).toHaveLength(2);
    expect(JSON.parse(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(step.outputs['findings'] ?? '')).toMatchObject({ counted: 1, byScanner: { fake: 1 } });
    const artifact = results.artifacts.get('evidence') ?? {};
    expect(Object.keys(artifact)).toEqual(expect.arrayContaining(['evidence-manifest.json', 'checksums.txt', 'plan.json']));
    expect(Buffer.from(artifact['summary.json'] ?? []).toString()).toBe(readFileSync(join(step.outputs['bundle-path'] ?? '', 'summary.json'), 'utf8'));
    expect(step.outputs['artifact-url']).toBe(`https://github.com/acme/toy/actions/runs/4711/artifacts/${step.outputs['artifact-id'] ?? ''}`);
    expect(step.summary).toContain('Assay: fail');
    expect(step.annotations.find(({ properties }) => properties['file'] === 'a.txt')).toMatchObject({ level: 'error', properties: { line: '2' } });
    const log = readFileSync(`${step.outputs['bundle-path'] ?? ''}.publish.jsonl`, 'utf8').trim().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { what: string }).what)).toEqual(['artifact', 'code-scanning', 'code-scanning', 'comment', 'annotations', 'summary']);
    expect(step.post).toMatchObject({ exitCode: 0 });
    expect(step.log).not.toContain(TOKEN);
    step.remove();
  });

  test('pull_request: the base’s policy, the merge ref, one comment kept up to date', async () => {
    const comments = [
      { id: 1, body: '', user: { login: 'mallory' } },
      { id: 2, body: 'hello', user: { login: 'github-actions[bot]' } },
    ];
    const payload = pullRequestPayload(repository);
    const first = await run({ ...onPullRequest, payload }, { comments });
    expect(first.step.outputs['verdict']).toBe('fail');
    expect(new Set(first.api.uploads.map(({ ref }) => ref))).toEqual(new Set(['refs/pull/7/merge']));
    expect(first.api.comments).toHaveLength(3);
    const body = first.api.comments[2]?.body ?? '';
    expect(body).toMatch(/^<!-- assay:[0-9a-f]{16} -->\n# /);
    const plan = JSON.parse(readFileSync(join(first.step.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8')) as { policy: { source: unknown } };
    expect(plan.policy.source).toMatchObject({ commit: repository.base });
    // Somebody copies the marker: their comment stays theirs.
    comments[0] = { id: 1, body, user: { login: 'mallory' } };
    const second = await run({ ...onPullRequest, payload }, { comments });
    expect(second.api.comments).toHaveLength(3);
    expect(second.api.requests.filter((request) => /^(?:POST|PATCH).*comments/.test(request))).toEqual(['PATCH /repos/acme/toy/issues/comments/1002']);
    first.step.remove();
    second.step.remove();
  });

  test('pull_request from a fork: what the token cannot do is said, the verdict stands', async () => {
    const { step } = await run(
      { ...onPullRequest, payload: pullRequestPayload(repository, 'mallory/toy') },
      { permissions: { securityEvents: false, pullRequests: false } },
    );
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1', 'sarif-id': '' });
    expect(step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message).join()).toMatch(/fork.*upload-sarif/);
    expect(step.summary).toContain('Published');
    step.remove();
  });

  test('merge_group: no upload, and no fault even where uploading is a must', async () => {
    const { step, api } = await run({
      event: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123',
      payload: { repository: { full_name: 'acme/toy' }, merge_group: { base_sha: repository.base, base_ref: 'refs/heads/main' } },
      inputs: { 'upload-sarif': 'true' },
    });
    expect(step.outputs['exit-code']).toBe('1');
    expect(api.uploads).toEqual([]);
    expect(step.summary).toMatch(/merge queue/);
    step.remove();
  });

  test('pull_request_target: nothing is uploaded under the default branch’s name', async () => {
    const at = checkOut(repository, join(folder.path, 'target'), repository.base);
    const { step, api } = await run({ workspace: at, event: 'pull_request_target', ref: 'refs/heads/main', sha: repository.base, payload: pullRequestPayload(repository) });
    expect(api.uploads).toEqual([]);
    expect(step.outputs['verdict']).toBe('fail');
    step.remove();
  });

  test('pull_request_target with the head checked out: its own ref', async () => {
    const at = checkOut(repository, join(folder.path, 'target-head'), repository.head);
    git(at, '-c', 'protocol.file.allow=always', 'fetch', '--quiet', `file://${repository.origin}`, repository.base);
    const { step, api } = await run({ workspace: at, event: 'pull_request_target', ref: 'refs/heads/main', sha: repository.base, payload: pullRequestPayload(repository) });
    expect(new Set(api.uploads.map(({ ref, commit }) => `${ref} ${commit}`))).toEqual(new Set([`refs/pull/7/head ${repository.head}`]));
    expect(step.outputs['verdict']).toBe('fail');
    step.remove();
  });

  test.each([
    ['schedule', 'refs/heads/main', 2],
    ['release', 'refs/tags/v1', 2],
    ['workflow_run', 'refs/heads/main', 2],
    ['push', 'refs/heads/gh-readonly-queue/main/pr-7-0123', 0],
  ])('%s on %s', async (event, ref, uploads) => {
    const { step, api } = await run({ event, ref });
    expect(api.uploads).toHaveLength(uploads);
    expect(step.outputs['verdict']).toBe(uploads === 0 ? 'inconclusive' : 'fail');
    step.remove();
  });
});
