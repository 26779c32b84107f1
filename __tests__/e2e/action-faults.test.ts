import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobMark } from '../../src/entry/action/job-mark.ts';
import { startFakeApi, type FakeApi, type FakeApiOptions } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
/** Looks like a token of a verified format, and is made here. */
const LEAKED = [
  'gh',
  'p_',
  randomBytes(40)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 36),
].join('');
const nothing = { 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' };
/** What a runner says of the job, and the mini-runner with it. */
const JOB = { GITHUB_REPOSITORY: 'acme/toy', GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'scan' };
const SARIFS = 'POST /repos/acme/toy/code-scanning/sarifs';

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
}

let folder: ReturnType<typeof temporaryFolder>;
let results: FakeResults;
let runs: ReadonlyMap<string, Run>;

const IN_A_MONTH = new Date(Date.now() + 45 * 86_400_000).toISOString().slice(0, 10);
const TOLERATE = [{ scanner: 'fake', reason: 'its mirror moves', owner: '@platform', expires: IN_A_MONTH }];

/** Only the fake scanner, but for what is tolerated: this is about what comes after it. */
function manifest(mode: string): string {
  const tolerated = mode.startsWith('tolerated');
  const whole = JSON.parse(fakeManifest(tolerated ? 'crash' : mode)) as { profiles: { tools: unknown[] }[] };
  if (!tolerated) whole.profiles[0]?.tools.shift();
  return JSON.stringify({ ...whole, ...(tolerated ? { tolerate: TOLERATE } : {}) });
}

beforeAll(async () => {
  folder = temporaryFolder();
  results = await startFakeResults({ taken: ['taken'] });
  const repository = (mode: string): string => {
    const root = join(folder.path, mode);
    return existsSync(root)
      ? root
      : gitRepository(root, {
          'fake.mjs': FAKE_SCANNER,
          '.assay.yml': manifest(mode),
          'a.txt': mode.endsWith('failing') ? `token = "${LEAKED}"\n` : 'fine\n',
        });
  };
  const run = async (
    mode: string,
    request: Partial<StepRequest>,
    options: Partial<FakeApiOptions> = {},
  ): Promise<Run> => {
    const workspace = repository(mode);
    const sha = git(workspace, 'rev-parse', 'HEAD');
    const api = await startFakeApi({ token: TOKEN, commits: [sha], ...options });
    const step = await runStep({
      workspace,
      event: 'push',
      payload: { repository: { full_name: 'acme/toy' } },
      sha,
      ref: 'refs/heads/main',
      token: TOKEN,
      ...request,
      inputs: { ...nothing, ...request.inputs },
      env: { GITHUB_API_URL: api.url, ...results.env, ...request.env },
    });
    await api.close();
    return { step, api };
  };
  const blocked = join(folder.path, 'a-file');
  writeFileSync(blocked, '');
  mkdirSync(join(folder.path, 'plain'));
  const must = { 'upload-sarif': 'true' };
  /** A folder where something is in the way of each SARIF file of the next minutes, whatever the bundle's name. */
  const crowded = (root: string): string => {
    const out = join(folder.path, 'crowded');
    const commit = git(root, 'rev-parse', '--short=7', 'HEAD');
    for (let second = 0; second < 900; second += 1) {
      const time = new Date(Date.now() + second * 1000).toISOString().replace(/[-:]/g, '').replace('T', '-');
      mkdirSync(join(out, `${time.slice(0, 15)}-${commit}.sarif`), { recursive: true });
    }
    return out;
  };
  const stopAtStart =
    (signal: NodeJS.Signals): NonNullable<StepRequest['onLine']> =>
    (line, kill) => {
      // Until the scanner's own process is up a moment passes.
      if (line.includes('fake: started')) setTimeout(() => { kill(signal); }, 1500); // prettier-ignore
    };
  const cases: Readonly<Record<string, () => Promise<Run>>> = {
    pass: () => run('healthy', {}),
    'nobody reads': () => run('healthy', { deaf: true }),
    'nobody reads a crash': () => run('crash', { deaf: true }),
    'unknown input': () => run('healthy', { inputs: { profil: 'core' } }),
    'wrong value': () => run('healthy', { inputs: { comment: 'maybe' } }),
    'mode plan': () => run('healthy', { inputs: { mode: 'plan' } }),
    'no event': () => run('healthy', { event: 'pull_request', payload: {} }),
    crash: () => run('crash', {}),
    'crash, tolerated': () => run('crash', { inputs: { 'on-inconclusive': 'warn' } }),
    'tolerated by the manifest': () => run('tolerated', {}),
    'tolerated, and told to fail': () => run('tolerated', { inputs: { 'on-inconclusive': 'fail' } }),
    'tolerated, and over budget': () => run('tolerated-and-failing', { inputs: { annotations: 'false' } }),
    'no permission': () =>
      run('healthy', { inputs: { 'upload-sarif': 'auto' } }, { permissions: { securityEvents: false } }),
    'no permission, a must': () => run('healthy', { inputs: must }, { permissions: { securityEvents: false } }),
    'unsteady service': () =>
      run(
        'healthy',
        { inputs: { ...must, 'upload-artifact': 'true', 'artifact-name': 'taken' }, env: { GITHUB_RUN_ATTEMPT: '2' } },
        { faults: { [SARIFS]: [{ status: 503 }, 'reset', { status: 429, headers: { 'retry-after': '0' } }] } },
      ),
    'refused later': () => run('healthy', { inputs: must }, { processing: ['failed'] }),
    'no artifact service, no token, both a must': () =>
      run('healthy', { inputs: { ...must, 'upload-artifact': 'true' }, token: '', env: { ACTIONS_RESULTS_URL: '' } }),
    'artifacts on an enterprise server': () =>
      run('healthy', {
        inputs: { 'upload-artifact': 'auto', attest: 'keyless' },
        env: { GITHUB_SERVER_URL: 'https://github.example.com' },
      }),
    'out cannot be written': () => run('healthy', { inputs: { out: join(blocked, 'out') } }),
    'out cannot be written, and over budget': () =>
      run('tolerated-and-failing', { inputs: { out: join(blocked, 'out'), annotations: 'false' } }),
    'no room for the sarif file, and over budget': () =>
      run('tolerated-and-failing', {
        inputs: { out: crowded(repository('tolerated-and-failing')), annotations: 'false', 'upload-sarif': 'auto' },
      }),
    'no summary file': () => run('healthy', { env: { GITHUB_STEP_SUMMARY: '' } }),
    cancelled: () => run('hang', { onLine: stopAtStart('SIGINT') }),
    killed: () => run('hang', { onLine: stopAtStart('SIGKILL') }),
  };
  runs = await runPool(cases, 6);
}, 300_000);

afterAll(async () => {
  for (const { step } of runs.values()) step.remove();
  await results.close();
  folder.remove();
});

function of(name: string): StepResult {
  const run = runs.get(name);
  if (run === undefined) throw new Error(name);
  return run.step;
}

describe('how the step ends', () => {
  test.each([
    ['pass', 'pass', 0, 0],
    ['crash', 'inconclusive', 3, 3],
    ['crash, tolerated', 'inconclusive', 3, 0],
    ['tolerated by the manifest', 'inconclusive', 3, 0],
    ['tolerated, and told to fail', 'inconclusive', 3, 3],
    ['tolerated, and over budget', 'fail', 1, 1],
    ['no permission', 'pass', 0, 0],
    ['no permission, a must', 'pass', 5, 5],
    ['unsteady service', 'pass', 0, 0],
    ['refused later', 'pass', 5, 5],
    ['no artifact service, no token, both a must', 'pass', 5, 5],
    ['artifacts on an enterprise server', 'pass', 0, 0],
    ['out cannot be written', 'pass', 5, 5],
    ['out cannot be written, and over budget', 'fail', 1, 1],
    ['no room for the sarif file, and over budget', 'fail', 1, 1],
    ['no summary file', 'pass', 0, 0],
    ['cancelled', 'inconclusive', 130, 130],
  ])('%s: %s, exit code %d, process %d', (name, verdict, exitCode, process) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({ verdict, 'exit-code': String(exitCode) });
    expect(step.exitCode).toBe(process);
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(process === 0 ? 0 : 1);
  });

  test.each([
    ['nobody reads', 'pass', 0],
    ['nobody reads a crash', 'inconclusive', 3],
  ])('%s: the log is lost, and nothing else: %s, exit code %d', (name, verdict, exitCode) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({ verdict, 'exit-code': String(exitCode) });
    expect(step.exitCode).toBe(exitCode);
    expect(existsSync(join(step.outputs['bundle-path'] ?? '', 'checksums.txt'))).toBe(true);
    expect(step.summary).toMatch(/fake/);
  });

  test.each([
    ['unknown input', /profile/],
    ['wrong value', /comment/],
    ['mode plan', /does not have plan yet/],
  ])('%s: exit code 2, before anything ran', (name, message) => {
    const step = of(name);
    expect(step.outputs).toMatchObject({
      verdict: 'inconclusive',
      'exit-code': '2',
      'bundle-path': '',
      'sarif-file': '',
    });
    expect(Object.keys(step.outputs)).toHaveLength(11);
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toMatch(message);
    expect(step.summary).toMatch(/exit code 2/);
    expect(readdirSync(step.temp)).toEqual([]);
  });

  test('a pull request without its event is judged by nobody’s policy', () => {
    expect(of('no event').outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
  });

  test('what failed and was not a must is one warning', () => {
    expect(of('no permission').annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/security-events: write/) as unknown,
      }),
    ]);
    expect(of('artifacts on an enterprise server').annotations[0]?.message).toMatch(/id-token: write/);
    expect(of('artifacts on an enterprise server').summary).toMatch(/Enterprise Server/);
  });

  test('a runner without summaries is a warning', () => {
    expect(of('no summary file').annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/summary was not written/) as unknown,
      }),
    ]);
  });

  test('every reason is in the step’s error', () => {
    expect(of('no artifact service, no token, both a must').annotations[0]?.message).toMatch(
      /artifacts are not available[^]*no token/,
    );
    expect(of('crash').annotations[0]?.message).toMatch(/fake/);
    expect(of('refused later').annotations[0]?.message).toMatch(/rejecting SARIF: ::error::hostile/);
  });

  test('without room for the SARIF file everything else is published, and it is said', () => {
    const name = 'no room for the sarif file, and over budget';
    const step = of(name);
    expect(step.outputs).toMatchObject({ 'sarif-file': '' });
    expect(runs.get(name)?.api.uploads.length).toBeGreaterThan(0);
    expect(step.annotations.find(({ level }) => level === 'error')?.message).toMatch(/SARIF file could not be written/);
    expect(step.summary).toMatch(/code scanning has/);
  });

  test('a verdict that could not be written down is said all the same', () => {
    const step = of('out cannot be written, and over budget');
    expect(step.annotations.find(({ level }) => level === 'error')?.message).toMatch(
      /Assay: fail[^]*over-budget[^]*evidence-not-written/,
    );
    expect(step.summary).toMatch(/Assay: fail \(exit code 1\)/);
  });

  test('a second attempt’s artifact has a name of its own', () => {
    expect(results.artifacts.has('taken-attempt2')).toBe(true);
  });

  test('cancelled: a whole bundle that says so, and nothing is published', () => {
    const step = of('cancelled');
    const record = JSON.parse(readFileSync(join(step.outputs['bundle-path'] ?? '', 'run.json'), 'utf8')) as {
      cancelled: boolean;
    };
    expect(record.cancelled).toBe(true);
    expect(step.outputs['sarif-file']).toBe('');
  });

  test('killed: the post step leaves no process behind', () => {
    const step = of('killed');
    const { name, value } = jobMark({ ...JOB, RUNNER_TEMP: step.temp });
    const marked = (pid: string): boolean => environment(pid).includes(`${name}=${value}`);
    const left = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && marked(entry));
    expect(step.exitCode).toBeNull();
    expect(step.post.exitCode).toBe(0);
    expect(left).toEqual([]);
  });

  test('the token is nowhere to be seen', () => {
    for (const [, { step }] of runs) {
      expect(step.log).not.toContain(TOKEN);
      expect(JSON.stringify(step.outputs)).not.toContain(TOKEN);
      expect(step.summary ?? '').not.toContain(TOKEN);
    }
  });
});

function environment(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
