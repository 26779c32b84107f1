import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi } from '../fakes/github-api.ts';
import { startFakeGit, type FakeGit } from '../fakes/github-git.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { assay } from '../support/assay.ts';
import { contentsOfCommit } from '../support/contents-of-commit.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const quiet = { 'upload-artifact': 'false', comment: 'false', annotations: 'false' };

/** Only the fake scanner: this is about whose policy holds. */
function manifest(max: number, more: object = {}): string {
  const whole = JSON.parse(fakeManifest('healthy')) as { profiles: { tools: unknown[]; budgets: unknown }[] };
  whole.profiles[0]?.tools.shift();
  for (const profile of whole.profiles) profile.budgets = [{ severity: 'high', max }];
  return JSON.stringify({ ...whole, ...more });
}

/** The base allows no finding, fixes its gate and uploads nothing; the change has a finding and a manifest that would allow it. */
const strict = manifest(0, {
  gate: { profile: 'core', onInconclusive: 'fail', uploadSarif: false, attest: 'statement' },
});
const lax = manifest(100);
const BASE: Readonly<Record<string, string>> = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': strict, 'a.txt': 'fine\n' };

let folder: ReturnType<typeof temporaryFolder>;
let host: FakeGit;
let api: FakeApi;
let repository: PullRequestRepository;
let steps: ReadonlyMap<string, StepResult>;

beforeAll(async () => {
  folder = temporaryFolder();
  repository = pullRequestRepository(folder.path, BASE, { '.assay.yml': lax, 'b.txt': 'FINDME\n' });
  const script = pullRequestRepository(join(folder.path, 'script'), BASE, { 'fake.mjs': '// nothing is ever found\n' });
  const broken = pullRequestRepository(join(folder.path, 'broken'), BASE, { '.assay.yml': 'product: [' });
  const more = pullRequestRepository(join(folder.path, 'more'), BASE, {
    '.assay.yml': manifest(0, { gate: { profile: 'core', onInconclusive: 'fail' }, exclude: ['docs/**'] }).replace(
      '"tools":[',
      '"tools":["governance",',
    ),
    'fake.mjs': `${FAKE_SCANNER}// changed\n`,
  });
  const unknown = pullRequestRepository(join(folder.path, 'unknown'), BASE, {
    '.assay.yml': strict.replace('"tools":[', '"tools":["nosuchscanner",'),
  });
  const first = pullRequestRepository(
    join(folder.path, 'first'),
    { 'a.txt': 'fine\n' },
    { 'fake.mjs': FAKE_SCANNER, '.assay.yml': lax },
  );
  host = await startFakeGit(repository.host, TOKEN);
  // One bad answer of a service is no reason to know nothing.
  const faults = { 'GET /repos/acme/toy/contents': [{ status: 502 }, 'reset' as const] };
  api = await startFakeApi({
    token: TOKEN,
    commits: [],
    contents: contentsOfCommit(repository.origin, repository.base),
    faults,
  });
  const shallow = checkOut(repository, join(folder.path, 'shallow'), repository.merge);
  const step = (request: Partial<StepRequest>, repo = repository): Promise<StepResult> =>
    runStep({
      workspace: shallow,
      event: 'pull_request',
      payload: pullRequestPayload(repo),
      sha: repo.merge,
      ref: 'refs/pull/7/merge',
      token: TOKEN,
      ...request,
      inputs: { ...quiet, ...request.inputs },
      env: { GITHUB_SERVER_URL: host.url, ...request.env },
    });
  const deep = checkOut(repository, join(folder.path, 'deep'), repository.merge, 2);
  const unreachable = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' };
  steps = await runPool(
    {
      deep: () => step({ workspace: deep, env: unreachable }),
      fetched: () => step({}),
      'by the API': () => step({ env: { ...unreachable, GITHUB_API_URL: api.url } }),
      unreadable: () => step({ env: unreachable, token: '', inputs: { 'on-inconclusive': 'warn' } }),
      'head checked out': () => step({ workspace: checkOut(repository, join(folder.path, 'head'), repository.head) }),
      'a looser profile': () => step({ workspace: deep, inputs: { profile: 'sbom-only' } }),
      'a looser end': () => step({ workspace: deep, inputs: { 'on-inconclusive': 'warn' } }),
      'a looser attestation': () => step({ workspace: deep, inputs: { attest: 'none' } }),
      'another manifest': () => step({ workspace: deep, inputs: { manifest: 'other.yml' } }),
      'a changed script': () =>
        step({ workspace: checkOut(script, join(folder.path, 'script-ws'), script.merge, 2), inputs: {} }, script),
      'more scanners': () =>
        step(
          {
            workspace: checkOut(more, join(folder.path, 'more-ws'), more.merge, 2),
            inputs: { 'on-inconclusive': 'fail', 'upload-sarif': 'false' },
          },
          more,
        ),
      'an unknown scanner': () =>
        step({ workspace: checkOut(unknown, join(folder.path, 'unknown-ws'), unknown.merge, 2) }, unknown),
      'a first manifest': () =>
        step({ workspace: checkOut(first, join(folder.path, 'first-ws'), first.merge, 2) }, first),
      'a broken manifest': () =>
        step({ workspace: checkOut(broken, join(folder.path, 'broken-ws'), broken.merge, 2), inputs: {} }, broken),
    },
    6,
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

describe('the policy of the base', () => {
  test.each(['deep', 'fetched', 'by the API', 'head checked out'])('judges the change: %s', (name) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    const plan = JSON.parse(readFileSync(join(step.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8')) as {
      policy: { source: unknown };
    };
    expect(plan.policy.source).toMatchObject({ path: '.assay.yml', commit: repository.base });
    expect(step.summary).toMatch(/takes effect after merge/);
    expect(step.log).not.toContain(TOKEN);
    expect(step.log).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
  });

  test('a fetch is authorised by the token, for this server', () => {
    expect(host.authorizations.filter((value) => value !== undefined).length).toBeGreaterThan(0);
  });

  test('that cannot be read is inconclusive, says what to set, and is tolerated by nobody', () => {
    const step = of('unreadable');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
    expect(step.exitCode).toBe(3);
    expect(step.summary).toMatch(/contents&#58; read/);
    expect(step.summary).toMatch(/git could not fetch the commit/);
  });

  test('that cannot be read leaves evidence all the same: nothing ran, and verify derives why', async () => {
    const bundle = of('unreadable').outputs['bundle-path'] ?? '';
    const read = (name: string): string => readFileSync(join(bundle, name), 'utf8');
    expect(JSON.parse(read('policy-result.json'))).toMatchObject({
      verdict: 'inconclusive',
      reasons: [{ kind: 'policy-unreadable', detail: expect.stringContaining(repository.base) as unknown }],
    });
    expect(JSON.parse(read('plan.json'))).toMatchObject({ steps: [], policy: { budgets: [], tools: [] } });
    // What stood in the way this time is no property of the commit.
    expect(read('plan.json') + read('summary.md')).not.toMatch(/fetch the commit|no token/);
    const verified = await assay(['verify', bundle, '--allow-unsigned', '--require-pass']);
    expect(verified.code).toBe(3);
    expect((await assay(['verify', bundle, '--allow-unsigned'])).code).toBe(0);
    const forged = read('plan.json').replace('"kind":"unreadable"', '"kind":"built-in"');
    expect(forged).not.toBe(read('plan.json'));
    writeFileSync(join(bundle, 'plan.json'), forged);
    expect((await assay(['verify', bundle, '--allow-unsigned'])).code).toBe(4);
  });

  test.each([
    ['a looser profile', /profile/],
    ['a looser end', /on-inconclusive/],
    ['a looser attestation', /attest/],
    ['another manifest', /manifest/],
  ])('does not let inputs loosen its gate: %s', (name, message) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({ 'exit-code': '2', verdict: 'inconclusive' });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(message);
  });

  test('a changed script of a scanner of one’s own does not run: the base’s does, and finds its canary', () => {
    const step = of('a changed script');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(step.summary).toMatch(/edits what a scanner of your own runs/);
  });

  test.each(['deep', 'fetched', 'by the API'])(
    'what the changed manifest would have said is said, and decides nothing: %s',
    (name) => {
      const { summary = '', log, outputs } = of(name);
      expect(outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
      expect(summary).toMatch(/^# ❌ Assay: fail/);
      expect(summary).toContain('Judged by it, this run would be **pass**.');
      expect(summary).toMatch(/loosens&#58; the budget “high or worse” allows 100 instead of 0/);
      expect(summary).toMatch(/loosens&#58; gate&#46;profile is removed/);
      expect(log).toContain('By the policy as changed the verdict would be pass.');
    },
  );

  test('a scanner that the change adds, and a script that it changes, did not run: nothing is said to pass', () => {
    const { summary = '', outputs } = of('more scanners');
    expect(outputs['verdict']).toBe('pass');
    expect(summary).toContain('Judged by it, this run would be **inconclusive**.');
    expect(summary).toMatch(/tightens&#58; the scanner governance is added/);
    expect(summary).toMatch(/governance&#58; it was not part of the run/);
    expect(summary).toMatch(/fake&#58; the base’s version of fake&#46;mjs ran/);
    expect(summary).toMatch(/newly excludes was scanned/);
    expect(summary).not.toContain('no-trace');
  });

  test('a changed manifest that does not resolve is said, with its place', () => {
    const { summary = '', outputs } = of('an unknown scanner');
    expect(outputs['verdict']).toBe('pass');
    expect(summary).toMatch(/The policy as changed cannot be used&#58; &#46;assay&#46;yml.*nosuchscanner/);
  });

  test('the first manifest of a repository is judged too, and the built-in policy decides', () => {
    const { summary = '', outputs } = of('a first manifest');
    expect(outputs['verdict']).toBe('pass');
    expect(summary).toContain('Judged by it, this run would be **inconclusive**.');
    expect(summary).toMatch(/loosens&#58; the scanner secrets is removed/);
  });

  test('holds while the change breaks the manifest, and says so', () => {
    const step = of('a broken manifest');
    expect(step.outputs['verdict']).toBe('pass');
    expect(step.summary).toMatch(/cannot be used/);
  });
});
