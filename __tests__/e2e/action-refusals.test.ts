import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi, type FakeApiOptions, type Fault } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults, type FakeResultsOptions } from '../fakes/github-results.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const SARIFS = '/repos/acme/toy/code-scanning/sarifs';
const COMMENTS = '/repos/acme/toy/issues/7/comments';
const SOON = { ASSAY_PUBLISH_TIMEOUT: '8s' };
const must = { 'upload-sarif': 'true', 'upload-artifact': 'true', comment: 'true' };

/** What code scanning says to everything that it is sent, how often it is asked, and what people read. */
const REFUSALS = {
  '400': { fault: { status: 400, message: 'rejecting SARIF: ::error::x' }, times: 2, words: /\(400 rejecting SARIF/ },
  '404': {
    fault: { status: 404, message: 'Not Found' },
    times: 2,
    words: /no code scanning.*\(404 Not Found\).*security-events: write/,
  },
  '404, and it says why': {
    fault: { status: 404, message: 'Code scanning is not enabled for this repository.' },
    times: 1,
    words: /code scanning is not enabled in this repository \(404/,
  },
  // Worth another try, as long as there is time.
  '409': { fault: { status: 409, message: 'Conflict' }, times: undefined, words: /did not take the findings \(409 Conflict\)/ },
  '413': { fault: { status: 413, message: 'Payload too big' }, times: 2, words: /too large for code scanning \(413/ },
} as const; // prettier-ignore
type Refusal = keyof typeof REFUSALS;
const NAMES = Object.keys(REFUSALS) as readonly Refusal[];

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
  readonly results: FakeResults;
}

let folder: ReturnType<typeof temporaryFolder>;
let runs: ReadonlyMap<string, Run>;

beforeAll(async () => {
  folder = temporaryFolder();
  const files = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\n' };
  const repository = pullRequestRepository(folder.path, files, { 'b.txt': 'a change\n' });
  const workspace = checkOut(repository, join(folder.path, 'workspace'), repository.merge, 2);
  const run = async (
    request: Partial<StepRequest>,
    options: { readonly api?: Partial<FakeApiOptions>; readonly results?: FakeResultsOptions },
  ): Promise<Run> => {
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
      env: { GITHUB_API_URL: api.url, ...results.env, ...SOON, ...request.env },
    });
    await api.close();
    await results.close();
    return { step, api, results };
  };
  const always = (fault: Fault): Fault[] => Array.from({ length: 20 }, () => fault);
  const refused = (name: Refusal, inputs: Readonly<Record<string, string>>) => (): Promise<Run> =>
    run({ inputs }, { api: { faults: { [`POST ${SARIFS}`]: always(REFUSALS[name].fault) } } });
  runs = await runPool(
    {
      ...Object.fromEntries(NAMES.map((name) => [name, refused(name, {})])),
      ...Object.fromEntries(NAMES.map((name) => [`${name}, a must`, refused(name, must)])),
      'slow uploads': () => run({ inputs: must }, { api: { faults: { [`POST ${SARIFS}`]: always('trickle') } } }),
      'slow looks': () => run({ inputs: must }, { api: { faults: { [`GET ${SARIFS}/`]: always('trickle') } } }),
      'slow comments': () => run({ inputs: must }, { api: { faults: { [`GET ${COMMENTS}`]: always('trickle') } } }),
      'slow artifacts': () => run({ inputs: must }, { results: { faults: { CreateArtifact: ['trickle'] } } }),
      'slow ends of artifacts': () => run({ inputs: must }, { results: { faults: { FinalizeArtifact: ['trickle'] } } }),
      'answers that break off': () =>
        run(
          { inputs: must, env: { ASSAY_PUBLISH_TIMEOUT: '2m' } },
          {
            api: {
              faults: {
                'GET /user': ['half'],
                'POST /graphql': ['half'],
                [`POST ${SARIFS}`]: ['half'],
                [`GET ${SARIFS}/`]: ['half'],
                [`GET ${COMMENTS}`]: ['half'],
                [`POST ${COMMENTS}`]: ['half'],
              },
            },
          },
        ),
      'all of it slow, and not a must': () =>
        run(
          {},
          {
            api: { faults: { 'POST /': always('trickle'), 'GET /': always('trickle') } },
            results: { faults: { CreateArtifact: ['trickle'] } },
          },
        ),
    },
    8,
  );
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

function said(name: string, level: string): string {
  return of(name)
    .step.annotations.filter((annotation) => annotation.level === level)
    .map(({ message }) => message)
    .join('\n');
}

describe('what code scanning refuses', () => {
  test.each(NAMES)('%s: is a warning, and the file is there to be sent by other means', (name) => {
    const { step, api, results } = of(name);
    const { times, words } = REFUSALS[name];
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0', 'sarif-id': '' });
    expect(step.exitCode).toBe(0);
    expect(existsSync(step.outputs['sarif-file'] ?? '')).toBe(true);
    expect(said(name, 'warning')).toMatch(words);
    expect(step.summary).toContain('## Published');
    const asked = api.requests.filter((request) => request === `POST ${SARIFS}`).length;
    expect(asked).toBeGreaterThan(0);
    if (times !== undefined) expect(asked).toBe(times);
    // Nothing else is lost for it.
    expect([api.comments.length, results.artifacts.size]).toEqual([1, 1]);
    expect(new Set(step.commands.map((command) => command.name))).toEqual(new Set(['add-mask', 'warning']));
  });

  test.each(NAMES)('%s: is exit code 5 where it is a must', (name) => {
    const { step } = of(`${name}, a must`);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5', 'sarif-id': '' });
    expect(step.exitCode).toBe(5);
    expect(said(`${name}, a must`, 'error')).toMatch(REFUSALS[name].words);
  });
});

describe('answers that never end', () => {
  const over = /the time for publishing is over|operation was aborted|no time to ask/;

  test.each([
    ['slow uploads', [0, 1, 1]],
    ['slow looks', [2, 1, 1]],
    ['slow comments', [2, 0, 1]],
    ['slow artifacts', [2, 1, 0]],
    ['slow ends of artifacts', [2, 1, 1]],
  ])('%s: the step ends, says so, and everything else is published', (name, published) => {
    const { step, api, results } = of(name);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5' });
    expect(step.exitCode).toBe(5);
    expect(said(name, 'error')).toMatch(over);
    const started = results.calls.some((call) => call.startsWith('FinalizeArtifact')) ? 1 : 0;
    expect([api.uploads.length, api.comments.length, started]).toEqual(published);
  });

  test('but break off are asked for again', () => {
    const { step, api, results } = of('answers that break off');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(step.annotations).toEqual([]);
    expect([api.uploads.length, api.comments.length, results.artifacts.size]).toEqual([2, 1, 1]);
  });

  test('from every service at once are warnings where nothing is a must', () => {
    const { step, api, results } = of('all of it slow, and not a must');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0', 'artifact-id': '', 'sarif-id': '' });
    expect(step.exitCode).toBe(0);
    expect(said('all of it slow, and not a must', 'warning')).toMatch(/artifact[^]*code scanning|comment/);
    expect([api.uploads.length, api.comments.length, results.artifacts.size]).toEqual([0, 0, 0]);
  });
});
