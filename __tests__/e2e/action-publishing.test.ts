import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi, type FakeApiOptions, type FakeComment } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults, type FakeResultsOptions } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const BROKEN = ['ghs', 'notarealtoken\nbrokenintwolines'].join('_');
const SARIFS = '/repos/acme/toy/code-scanning/sarifs';
/** Long enough for a service of this machine, and all that a service that says nothing gets. */
const SOON = { ASSAY_PUBLISH_TIMEOUT: '8s' };
const must = { 'upload-sarif': 'true', 'upload-artifact': 'true', comment: 'true' };
const nothing = { 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' };

const EARLIER = { env: { GITHUB_RUN_ID: '4700' } };
type OnLine = NonNullable<StepRequest['onLine']>;
const cancelAtStart: OnLine = (line, kill) => {
  // Until the scanner's own process is up a moment passes.
  if (line.includes('fake: started')) setTimeout(() => { kill('SIGINT'); }, 1500); // prettier-ignore
};
const cancelAtVerdict: OnLine = (line, kill) => {
  if (line.startsWith('PASS ')) kill('SIGINT');
};

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
  readonly results: FakeResults;
}

let folder: ReturnType<typeof temporaryFolder>;
let runs: ReadonlyMap<string, Run>;

beforeAll(async () => {
  folder = temporaryFolder();
  const files = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\nFINDME\n' };
  const failing = pullRequestRepository(join(folder.path, 'failing'), files, { 'b.txt': 'a change\n' });
  const clean = { ...files, 'a.txt': 'fine\n' };
  const passing = pullRequestRepository(join(folder.path, 'passing'), clean, { 'b.txt': 'a change\n' });
  const hang = { ...clean, '.assay.yml': fakeManifest('hang') };
  const hanging = pullRequestRepository(join(folder.path, 'hanging'), hang, { 'b.txt': 'a change\n' });
  const attributes = { 'w.txt': 'one\r\ntwo\r\n', '.gitattributes': 'w.txt text eol=lf\n' };
  const unusual = pullRequestRepository(join(folder.path, 'unusual'), clean, attributes);

  const run = async (
    repository: typeof failing,
    request: Partial<StepRequest> = {},
    options: { readonly api?: Partial<FakeApiOptions>; readonly results?: FakeResultsOptions } = {},
  ): Promise<Run> => {
    const workspace = request.workspace ?? `${folder.path}/clone-${String((clones += 1))}`;
    if (request.workspace === undefined) checkOut(repository, workspace, repository.merge, 2);
    const commits = [repository.base, repository.head, repository.merge];
    const api = await startFakeApi({ token: TOKEN, commits, ...options.api });
    const results = await startFakeResults(options.results);
    const step = await runStep({
      workspace,
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      token: TOKEN,
      ...request,
      env: { GITHUB_API_URL: `${api.url}${options.api?.base ?? ''}`, ...results.env, ...request.env },
    });
    await api.close();
    await results.close();
    return { step, api, results };
  };
  let clones = 0;

  /** Two runs that share what stands on the pull request. */
  const twice = async (
    first: Partial<StepRequest>,
    second: Partial<StepRequest>,
    more: Partial<FakeApiOptions> = {},
    repositories: readonly [typeof failing, typeof failing] = [passing, passing],
  ): Promise<Run> => {
    const comments: FakeComment[] = [];
    const only = { inputs: { ...nothing, comment: 'true' } };
    const before = await run(repositories[0], { ...only, ...first }, { api: { comments, ...more } });
    before.step.remove();
    return run(repositories[1], { ...only, ...second }, { api: { comments, ...more } });
  };
  const shallow = join(folder.path, 'shallow');
  checkOut(passing, shallow, passing.merge);

  /** As after a step that built something: what is scanned is not the commit. */
  const dirty = (name: string): string => {
    const workspace = checkOut(passing, join(folder.path, `dirty-${name}`), passing.merge, 2);
    appendFileSync(join(workspace, 'b.txt'), 'built\n');
    return workspace;
  };

  const cases: Readonly<Record<string, () => Promise<Run>>> = {
    'outputs on a full disk': () => run(failing, { env: { GITHUB_OUTPUT: '/dev/full' } }),
    'outputs of a pass on a full disk': () => run(passing, { env: { GITHUB_OUTPUT: '/dev/full' } }),
    'state on a full disk': () => run(passing, { env: { GITHUB_STATE: '/dev/full' } }),
    'an API that says nothing': () =>
      run(
        passing,
        { inputs: must, env: SOON },
        { api: { faults: { [`POST ${SARIFS}`]: ['silence'], 'GET /user': ['silence'] } } },
      ),
    'a status that never comes': () =>
      run(passing, { inputs: must, env: SOON }, { api: { faults: { [`GET ${SARIFS}/`]: ['silence', 'silence'] } } }),
    'an API that asks for two minutes': () =>
      run(
        passing,
        { env: SOON },
        { api: { faults: { [`POST ${SARIFS}`]: [{ status: 429, headers: { 'retry-after': '120' } }] } } },
      ),
    'an artifact service that says nothing': () =>
      run(passing, { inputs: must, env: SOON }, { results: { faults: { CreateArtifact: ['silence'] } } }),
    'an artifact service that breaks off': () =>
      run(
        passing,
        { inputs: { ...nothing, 'upload-artifact': 'true' } },
        { results: { faults: { CreateArtifact: ['reset'], FinalizeArtifact: ['reset'] } } },
      ),
    'an artifact service with words of its own': () =>
      run(
        passing,
        { inputs: { ...nothing, 'upload-artifact': 'auto' } },
        {
          results: {
            faults: {
              CreateArtifact: [
                { status: 503, msg: `x\n::error::PWNED\r##[error]PWNED ${TOKEN}` },
                { status: 400, msg: `no\n::set-output name=verdict::PWNED\n${TOKEN}` },
              ],
            },
          },
        },
      ),
    'offline, a must': () => run(passing, { inputs: { ...must, offline: 'true' } }),
    offline: () => run(passing, { inputs: { offline: 'true' } }),
    'offline, and the base is not in the clone': () =>
      run(passing, {
        workspace: shallow,
        inputs: { offline: 'true' },
        env: { GITHUB_SERVER_URL: `file://${passing.host}` },
      }),
    'a usage error after a pass': () => twice({}, { inputs: { comment: 'true', profile: 'no-such' } }),
    'an older run that ends later': () => twice({}, { env: { GITHUB_RUN_ID: '4700' } }, {}, [failing, passing]),
    'a newer run': () => twice({ env: { GITHUB_RUN_ID: '4700' } }, {}, {}, [passing, failing]),
    'a cancelled run after a pass': () => twice(EARLIER, { onLine: cancelAtStart }, {}, [passing, hanging]),
    'a cancelled run before a newer one’s pass': () => twice({}, { ...EARLIER, onLine: cancelAtStart }, {}, [passing, hanging]), // prettier-ignore
    'a cancelled run without an earlier one': () =>
      run(hanging, { inputs: { ...nothing, comment: 'true' }, onLine: cancelAtStart }),
    'a cancelled run that may not comment': () =>
      run(hanging, { inputs: { ...nothing, comment: 'false' }, onLine: cancelAtStart }),
    'a cancelled run, and an API that says nothing': () =>
      run(
        hanging,
        { inputs: must, onLine: cancelAtStart },
        { api: { faults: { 'GET /user': ['silence', 'silence'] } } },
      ),
    'a run that is cancelled while it publishes': () =>
      twice(
        EARLIER,
        { inputs: { ...nothing, comment: 'true', 'upload-sarif': 'true' }, onLine: cancelAtVerdict },
        { faults: { [`POST ${SARIFS}`]: ['silence'] } },
        [failing, passing],
      ),
    'an app on an enterprise server': () =>
      twice(
        { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
        { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
        { base: '/api/v3', login: 'our-app[bot]' },
      ),
    'a token in two lines': () => run(passing, { token: BROKEN }),
    'a service that repeats the token': () =>
      run(
        passing,
        { inputs: { 'upload-artifact': 'false' } },
        { api: { faults: { [`POST ${SARIFS}`]: [{ status: 422, message: `${'x'.repeat(270)} ${TOKEN} ${TOKEN}` }] } } },
      ),
    'a tree with changes': () => run(passing, { workspace: dirty('auto') }),
    'a tree with changes, a must': () => run(passing, { workspace: dirty('must'), inputs: must }),
    'a change of attributes': () => run(unusual, { inputs: { ...nothing, 'upload-sarif': 'true' } }),
  };
  runs = await runPool(cases, 6);
}, 400_000);

afterAll(() => {
  for (const { step } of runs.values()) step.remove();
  folder.remove();
});

function of(name: string): Run {
  const run = runs.get(name);
  if (run === undefined) throw new Error(name);
  return run;
}

/** The step's own error, which comes after those of findings. */
function errorOf({ step }: Run): string {
  return step.annotations.filter(({ level }) => level === 'error').at(-1)?.message ?? '';
}

describe('a disk that takes no outputs', () => {
  test.each([
    ['outputs on a full disk', 1, /Assay: fail/],
    ['outputs of a pass on a full disk', 5, /Assay: pass/],
  ])('%s: exit code %d, a clear word, and everything is published', (name, exitCode, verdict) => {
    const run = of(name);
    expect(run.step.exitCode).toBe(exitCode);
    expect(errorOf(run)).toMatch(verdict);
    expect(errorOf(run)).toMatch(/output .* could not be written: ENOSPC/);
    expect(run.step.rawLog).not.toMatch(/^\s+at /m);
    expect([run.api.uploads.length, run.api.comments.length, run.results.artifacts.size]).toEqual([2, 1, 1]);
  });
});

test('a disk that takes no state: nothing is done twice, and nothing is lost', () => {
  const { step, api, results } = of('state on a full disk');
  expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
  expect(step.exitCode).toBe(0);
  expect(step.post).toEqual({ exitCode: 0, log: '' });
  expect([api.uploads.length, api.comments.length, results.artifacts.size]).toEqual([2, 1, 1]);
});

test('what the artifact client says for its own debugging is not in the log', () => {
  expect(of('state on a full disk').step.rawLog).not.toContain('debug::');
});

describe('a service that stalls', () => {
  test.each([
    ['an API that says nothing', /the time for publishing is over/],
    ['a status that never comes', /the time for publishing is over|operation was aborted|no time to ask/],
    ['an artifact service that says nothing', /artifact was not stored: the time for publishing is over/],
  ])('%s: the step ends, and says so', (name, words) => {
    const run = of(name);
    expect(run.step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5' });
    expect(run.step.exitCode).toBe(5);
    expect(errorOf(run)).toMatch(words);
  });

  test('stops no other', () => {
    expect(of('an API that says nothing').results.artifacts.size).toBe(1);
    expect(of('an artifact service that says nothing').api.uploads).toHaveLength(2);
    expect(of('an artifact service that says nothing').api.comments).toHaveLength(1);
    expect(of('a status that never comes').api.comments).toHaveLength(1);
  });

  test('is not waited for longer than there is time', () => {
    const { step, api } = of('an API that asks for two minutes');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(api.requests.filter((request) => request === `POST ${SARIFS}`)).toHaveLength(1);
    expect(step.annotations[0]).toMatchObject({ level: 'warning', message: expect.stringMatching(/429/) as unknown });
  });
});

describe('artifacts', () => {
  test('a connection that breaks off loses none', () => {
    const { step, results } = of('an artifact service that breaks off');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0', 'artifact-id': expect.stringMatching(/^\d+$/) as unknown }); // prettier-ignore
    expect(results.calls.filter((call) => call.startsWith('CreateArtifact')).length).toBeGreaterThan(2);
    expect(results.artifacts.size).toBe(1);
  });

  test('what the service says can do nothing', () => {
    const { step } = of('an artifact service with words of its own');
    expect(step.rawLog).toContain('PWNED');
    expect(step.commands.filter(({ data }) => data.startsWith('PWNED'))).toEqual([]);
    expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'warning']));
    expect(step.rawLog.split('\n').filter((line) => line.includes(TOKEN) && !line.startsWith('::add-mask::'))).toEqual(
      [],
    );
    expect(step.outputs['verdict']).toBe('pass');
  });
});

describe('offline', () => {
  test.each([
    ['offline, a must', 5],
    ['offline', 0],
  ])('%s: nothing is asked, exit code %d', (name, exitCode) => {
    const { step, api, results } = of(name);
    expect([api.requests, results.calls]).toEqual([[], []]);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': String(exitCode) });
    expect(step.summary).toMatch(/this run is offline/);
    expect(errorOf(of(name))).toMatch(exitCode === 0 ? /^$/ : /artifact[^]*code scanning[^]*comment/);
  });

  test('a base that the clone lacks is not fetched', () => {
    const { step, api } = of('offline, and the base is not in the clone');
    expect(api.requests).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
    expect(step.log).not.toMatch(/The policy is that of the base/);
  });
});

describe('the comment', () => {
  test('of a run without a verdict says so, where an earlier run said pass', () => {
    const { step, api } = of('a usage error after a pass');
    expect(step.outputs['exit-code']).toBe('2');
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(/Assay: no verdict \(exit code 2\)/);
    expect(api.comments[0]?.body).not.toMatch(/pass/);
  });

  test('of a newer run stays, whichever ends first', () => {
    for (const name of ['an older run that ends later', 'a newer run']) {
      const { api } = of(name);
      expect(api.comments).toHaveLength(1);
      expect(api.comments[0]?.body).toMatch(/assay-run:4711\/1 /);
      expect(api.comments[0]?.body).toMatch(/Assay: fail/);
    }
    expect(of('an older run that ends later').step.summary).toMatch(/of a later run/);
  });

  test('of an earlier run says that this one was cancelled', () => {
    const { step, api } = of('a cancelled run after a pass');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '130' });
    expect(step.exitCode).toBe(130);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toMatch(/assay-run:4711\/1 ([0-9a-f]{40}) -->\n# ⚠️ Assay: inconclusive \(exit code 130\)\n\nThis is about commit \1\.\n\n- The run was cancelled/); // prettier-ignore
    expect(api.comments[0]?.body).not.toMatch(/✅|pass/);
    expect(step.summary).toMatch(/The run was cancelled, so this page is all that was published/);
  });

  test('of a newer run stays when an older one is cancelled', () => {
    const { step, api } = of('a cancelled run before a newer one’s pass');
    expect(step.exitCode).toBe(130);
    expect(api.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/assay-run:4711\/1 [^]*✅ Assay: pass/),
    ]);
  });

  test.each([
    ['a cancelled run without an earlier one', /GET .*comments/],
    ['a cancelled run that may not comment', /^$/],
    ['a cancelled run, and an API that says nothing', /GET \/user/],
  ])('%s: writes none, and ends in time', (name, asked) => {
    const { step, api } = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '130' });
    expect(step.exitCode).toBe(130);
    expect(step.outputs['bundle-path']).not.toBe('');
    expect(api.comments).toEqual([]);
    expect(api.requests.join()).toMatch(asked);
  });

  test('of an earlier run does not outlive one that is cancelled while it publishes', () => {
    const { step, api } = of('a run that is cancelled while it publishes');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '130' });
    expect(step.exitCode).toBe(130);
    expect(api.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/assay-run:4711\/1 /)]);
  });

  test('names the commit that was judged, and what was checked out', () => {
    const [comment] = of('a newer run').api.comments;
    expect(comment?.body).toMatch(
      /assay-run:4711\/1 ([0-9a-f]{40}) -->\n# .*\n\nThis is about commit \1, checked out as [0-9a-f]{40}\.\n/,
    );
  });

  test('of an app is found again on an enterprise server', () => {
    expect(of('an app on an enterprise server').api.comments.map(({ user }) => user.login)).toEqual(['our-app[bot]']);
    expect(of('an app on an enterprise server').api.requests).toContain('POST /graphql');
  });
});

describe('the token', () => {
  test('in two lines is refused, and repeated nowhere', () => {
    const { step, api } = of('a token in two lines');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '2' });
    expect(errorOf(of('a token in two lines'))).toMatch(/token-unusable/);
    expect(api.requests).toEqual([]);
    const said = [step.log, step.summary ?? '', JSON.stringify(step.outputs)].join('\n');
    for (const part of BROKEN.split('\n')) expect(said).not.toContain(part);
  });

  test('that a service repeats is nowhere to be seen, whole or cut', () => {
    const { step, api } = of('a service that repeats the token');
    const log = readFileSync(`${step.outputs['bundle-path'] ?? ''}.publish.jsonl`, 'utf8');
    const lines = step.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const said = [...lines, step.summary ?? '', log, JSON.stringify(api.comments)].join('\n');
    expect(said).toMatch(/did not take the findings/);
    expect(said).not.toContain(TOKEN.slice(0, 12));
    expect(said).not.toContain('notarealtoken');
  });
});

test.each([
  ['a tree with changes', 0, 'notice'],
  ['a tree with changes, a must', 5, 'error'],
])('%s: that code scanning does not show it is said, exit code %d', (name, exitCode, level) => {
  const { step, api } = of(name);
  expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': String(exitCode), 'sarif-id': '' });
  expect(api.uploads).toEqual([]);
  const words = /nothing was uploaded to code scanning: the tree has uncommitted changes/;
  expect(step.annotations.map((annotation) => [annotation.level, words.test(annotation.message)])).toEqual([
    [level, true],
  ]);
  expect(step.log).toMatch(words);
  expect(step.summary).toMatch(/nothing was uploaded to code scanning&#58; the tree has uncommitted changes/);
});

test('attributes that disagree with a file’s bytes do not keep findings from being uploaded', () => {
  const { step, api } = of('a change of attributes');
  expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
  expect(api.uploads.length).toBeGreaterThan(0);
});
