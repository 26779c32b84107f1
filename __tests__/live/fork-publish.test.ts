import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { fakeGh, runScript, shippedScript, type GhAnswers, type ScriptResult } from '../fakes/workflow-script.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

/*
 * The scripts of docs/workflows/fork-publish.yml as they stand, run as a runner runs them, on what a hostile fork's job can
 * leave behind. `jq` is the real one, which GitHub's machines have; `gh` answers from a table.
 */
const FILE = 'fork-publish.yml';
const find = shippedScript(FILE, 'check', 'Find the evidence of this attempt');
const check = shippedScript(FILE, 'check', 'Check the evidence');
const comment = shippedScript(FILE, 'comment', 'Keep one comment up to date');
const OTHER_COMMIT = 'f'.repeat(40);

let folder: ReturnType<typeof temporaryFolder>;
let good: PullRequestRepository;
let bad: PullRequestRepository;
let steps: Readonly<Record<'pass' | 'fail' | 'elsewhere', StepResult>>;
let runs = 0;

beforeAll(async () => {
  folder = temporaryFolder();
  const toy = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\n' };
  good = pullRequestRepository(join(folder.path, 'good'), toy, { 'b.txt': 'a change\n' }, true);
  bad = pullRequestRepository(join(folder.path, 'bad'), toy, { 'b.txt': 'FINDME\n' }, true);
  // As fork-scan.yml does it: the head is checked out.
  const scan = (name: string, from: PullRequestRepository, repository = 'acme/toy'): Promise<StepResult> =>
    runStep({
      workspace: checkOut(from, join(folder.path, name), from.head, 0),
      event: 'pull_request',
      payload: pullRequestPayload(from, 'mallory/toy'),
      sha: from.merge,
      ref: 'refs/pull/7/merge',
      inputs: { 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' },
      env: { GITHUB_REPOSITORY: repository },
    });
  const pass = await scan('pass', good);
  const fail = await scan('fail', bad);
  const elsewhere = await scan('elsewhere', good, 'acme/other');
  steps = { pass, fail, elsewhere };
}, 300_000);

afterAll(() => {
  for (const step of Object.values(steps)) step.remove();
  folder.remove();
});

function fresh(): string {
  runs += 1;
  const path = join(folder.path, 'runs', String(runs));
  mkdirSync(path, { recursive: true });
  return path;
}

describe('what the check says of the evidence', () => {
  const bundle = (name: keyof typeof steps = 'pass'): string => steps[name].outputs['bundle-path'] ?? '';

  /** @param lay puts what the artifact held where the workflow unpacks it */
  function checkEvidence(lay: (evidence: string) => void, assay?: string, head = good.head): ScriptResult {
    const path = fresh();
    const evidence = join(path, 'evidence');
    lay(evidence);
    return runScript({
      script: check,
      folder: path,
      env: { EVIDENCE: evidence, HEAD_COMMIT: head, HEAD_REPOSITORY: 'mallory/toy', RUN_ID: '4711' },
      ...(assay === undefined ? {} : { assay }),
    });
  }

  function copied(change: (evidence: string) => void): (evidence: string) => void {
    return (evidence) => {
      cpSync(bundle(), evidence, { recursive: true });
      change(evidence);
    };
  }

  test('a passing bundle of this commit: its verdict and numbers, called unverified', () => {
    const { code, outputs, summary } = checkEvidence(copied(() => undefined));
    expect({ code, ...outputs }).toEqual({
      code: 0,
      says: 'The evidence holds together: every file is as recorded, and the verdict follows from them.',
      verdict: 'pass',
      counts: '0 critical, 0 high, 0 medium, 0 low, 0 unknown',
    });
    expect(summary).toMatch(/^## Assay: pass \(unverified, from a fork\)\n/);
    expect(summary).toContain(`\`mallory/toy\` at \`${good.head}\`, https://github.com/acme/toy/actions/runs/4711`);
  });

  test('a failing one holds, and says fail', () => {
    const { code, outputs } = checkEvidence(
      (evidence) => { cpSync(bundle('fail'), evidence, { recursive: true }); },
      undefined,
      bad.head,
    ); // prettier-ignore
    expect({ code, ...outputs }).toMatchObject({ code: 0, verdict: 'fail', counts: expect.stringContaining('1 high') });
  });

  const HOSTILE_NAMES = Array.from({ length: 5000 }, (_, index) => `${'A'.repeat(60)}${String(index)}`);
  const cases: readonly (readonly [string, number, RegExp, (evidence: string) => void])[] = [
    ['changed', 4, /changed/, copied((evidence) => { appendFileSync(join(evidence, 'summary.md'), 'x'); })],
    ['absent', 2, /left none behind/, () => undefined],
    ['an empty folder', 2, /left none behind/, (evidence) => { mkdirSync(evidence); }],
    ['a text instead', 2, /left none behind/, (evidence) => { writeFileSync(evidence, 'pass'); }],
    ['without a file', 4, /missing/, copied((evidence) => { rmSync(join(evidence, 'policy-result.json')); })],
    ['a link out of it', 4, /foreign/, copied((evidence) => {
      rmSync(join(evidence, 'summary.md'));
      symlinkSync('/etc/passwd', join(evidence, 'summary.md'));
    })],
    ['a link in its place', 2, /left none behind/, (evidence) => { symlinkSync('/etc', evidence); }],
    ['huge', 4, /changed/, copied((evidence) => { truncateSync(join(evidence, 'results.sarif'), 3 * 1024 ** 3); })],
    ['flooded', 4, /foreign/, copied((evidence) => {
      for (const name of HOSTILE_NAMES) writeFileSync(join(evidence, name), '');
    })],
    ['names that would act', 4, /foreign/, copied((evidence) => {
      for (const name of ['```\n# pass', '::error::x', '\u001b[2Jx', '<!-- -->@alice', '##[set-output name=verdict;]pass'])
        writeFileSync(join(evidence, name), '');
    })],
  ]; // prettier-ignore

  test.each(cases)('%s: exit code %i, in words, and no verdict', (_, code, words, lay) => {
    const result = checkEvidence(lay);
    expect({ code: result.code, log: result.log }).toEqual({ code, log: '' });
    expect(result.outputs).toEqual({ says: expect.stringMatching(words), verdict: 'none', counts: '' });
    expect(result.summary).toMatch(/^## Assay: none \(unverified, from a fork\)\n/);
    expect(result.summary).not.toMatch(/pass \(|root:/);
    expect(result.summary.length).toBeLessThan(10_000);
    // One block, and nothing in it that ends it or moves a terminal.
    expect(result.summary.split('```')).toHaveLength(3);
    expect(result.summary.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('of another commit: does not hold for this one', () => {
    const { code, outputs } = checkEvidence(
      copied(() => undefined),
      undefined,
      OTHER_COMMIT,
    );
    expect({ code, ...outputs }).toMatchObject({
      code: 9,
      verdict: 'none',
      says: expect.stringContaining('another commit'),
    });
  });

  test('of another repository: does not hold for this one', () => {
    const { code, outputs } = checkEvidence((evidence) => {
      cpSync(bundle('elsewhere'), evidence, { recursive: true });
    });
    expect({ code, ...outputs }).toMatchObject({
      code: 9,
      verdict: 'none',
      says: expect.stringContaining('repository'),
    });
  });

  test.each([
    [6, /does not follow/],
    [7, /wrong signature/],
    [70, /could not be checked \(exit code 70\)/],
    [134, /could not be checked \(exit code 134\)/],
    [1, /could not be checked \(exit code 1\)/],
  ])('a reader that ends with %i and prints nothing is no pass', (code, words) => {
    const assay = join(fresh(), 'broken');
    mkdirSync(join(assay, 'dist/cli'), { recursive: true });
    writeFileSync(join(assay, 'dist/cli/index.js'), `process.exit(${String(code)});`);
    const result = checkEvidence(
      copied(() => undefined),
      assay,
    );
    expect(result).toMatchObject({ code, outputs: { verdict: 'none', says: expect.stringMatching(words) } });
  });

  test.each(['', '{"verdict":"PASS"}', '{"verdict":"pass\\nx"}', '{}'])('an answer of %j is no verdict', (answer) => {
    const assay = join(fresh(), 'odd');
    mkdirSync(join(assay, 'dist/cli'), { recursive: true });
    writeFileSync(join(assay, 'dist/cli/index.js'), `console.log(${JSON.stringify(answer)});`);
    const { code, outputs } = checkEvidence(
      copied(() => undefined),
      assay,
    );
    expect(code).toBe(70);
    expect(outputs).toEqual({ verdict: 'none', counts: '', says: expect.stringContaining('could not be checked') });
  });
});

describe('which artifact is taken', () => {
  const STARTED = '2026-11-28T12:00:00Z';
  const artifact = (name: string, minute: number, expired = false): Readonly<Record<string, unknown>> => ({
    name,
    expired,
    created_at: `2026-11-28T12:${String(minute).padStart(2, '0')}:00Z`,
  });
  const early = { name: 'assay-evidence', expired: false, created_at: '2026-11-28T11:59:00Z' };

  function findEvidence(attempt: number, ...pages: readonly (readonly unknown[])[]): ScriptResult {
    const path = fresh();
    fakeGh(path, {
      'repos/acme/toy/actions/runs/4711/artifacts': pages.map((artifacts) => ({ artifacts })),
    });
    return runScript({
      script: find,
      folder: path,
      env: { GH_TOKEN: 'x', RUN_ID: '4711', ATTEMPT: String(attempt), STARTED },
    });
  }

  test.each([
    ['the first attempt’s', 1, [artifact('assay-evidence', 1)], 'assay-evidence'],
    ['the second attempt’s own', 2, [early, artifact('assay-evidence-attempt2', 1)], 'assay-evidence-attempt2'],
    ['the second’s where the first left none', 2, [artifact('assay-evidence', 1)], 'assay-evidence'],
    ['none of an earlier attempt', 2, [early], ''],
    ['none of another attempt', 3, [early, artifact('assay-evidence-attempt2', 1)], ''],
    ['none that is expired', 1, [artifact('assay-evidence', 1, true)], ''],
    ['none of another name', 1, [artifact('assay-evidence\nname=x', 1), artifact('../assay-evidence', 2)], ''],
  ])('%s', (_, attempt, artifacts, name) => {
    expect(findEvidence(attempt, artifacts)).toMatchObject({ code: 0, outputs: { name } });
  });

  test('on whichever page it stands', () => {
    const many = Array.from({ length: 100 }, (_, index) => artifact(`x${String(index)}`, 1));
    expect(findEvidence(1, many, [artifact('assay-evidence', 1)]).outputs).toEqual({ name: 'assay-evidence' });
  });

  test('an answer that does not come fails the step', () => {
    const path = fresh();
    fakeGh(path, {});
    const env = { GH_TOKEN: 'x', RUN_ID: '4711', ATTEMPT: '1', STARTED };
    expect(runScript({ script: find, folder: path, env }).code).not.toBe(0);
  });
});

describe('the comment', () => {
  const MARKER = '<!-- assay-fork-publish -->';
  const PULLS = 'repos/acme/toy/pulls';
  const COMMENTS = 'repos/acme/toy/issues/7/comments';
  const ours = { id: 12, user: { login: 'github-actions[bot]' }, body: `${MARKER}\nolder` };
  const copycat = { id: 11, user: { login: 'mallory' }, body: `${MARKER}\nolder` };
  const pull = (number: number, sha = OTHER_COMMIT): unknown => ({ number, head: { sha } });
  const BRANCH = '$(touch acted)`touch acted`;"x';

  function say(
    answers: GhAnswers,
    env: Readonly<Record<string, string>> = {},
  ): ScriptResult & {
    readonly written: readonly (readonly string[])[];
    readonly calls: readonly (readonly string[])[];
  } {
    const path = fresh();
    const gh = fakeGh(path, answers);
    const result = runScript({
      script: comment,
      folder: path,
      env: {
        ...{ GH_TOKEN: 'x', SAYS: 'The evidence holds together.', VERDICT: 'fail', COUNTS: '0 critical, 1 high' },
        ...{ HEAD_COMMIT: OTHER_COMMIT, HEAD_OWNER: 'mallory', HEAD_BRANCH: BRANCH, RUN_ID: '4711', ...env },
      },
    });
    const calls = gh.calls();
    return { ...result, calls, written: calls.filter((call) => call.includes('POST') || call.includes('PATCH')) };
  }
  const bodyOf = (call: readonly string[] = []): string => call.find((arg) => arg.startsWith('body=')) ?? '';

  test('is written to the one open pull request with that head', () => {
    const { code, written, calls } = say({ [PULLS]: [[pull(7), pull(8, 'e'.repeat(40))]], [COMMENTS]: [[copycat]] });
    expect({ code, count: written.length }).toEqual({ code: 0, count: 1 });
    expect(written[0]).toEqual(expect.arrayContaining(['POST', COMMENTS]));
    expect(calls[0]).toEqual(expect.arrayContaining([PULLS, 'state=open', `head=mallory:${BRANCH}`]));
    expect(bodyOf(written[0])).toBe(
      [
        `body=${MARKER}`,
        '## Assay: fail (unverified)',
        '',
        'The evidence holds together. Findings: 0 critical, 1 high.',
        '',
        `Commit ${OTHER_COMMIT}, [the run that scanned it](https://github.com/acme/toy/actions/runs/4711). Whoever proposes a change controls that run, so this is its word; a review decides.`,
      ].join('\n'),
    );
  });

  test('is updated where it is ours, by marker and author, on whichever page', () => {
    const { code, written } = say({
      [PULLS]: [[pull(7)]],
      [COMMENTS]: [[copycat], [ours]],
      'repos/acme/toy/issues/comments/12': [{}],
    });
    expect({ code, count: written.length }).toEqual({ code: 0, count: 1 });
    expect(written[0]).toEqual(expect.arrayContaining(['PATCH', 'repos/acme/toy/issues/comments/12']));
  });

  test.each([
    ['none', []],
    ['one that has moved on', [pull(7, 'e'.repeat(40))]],
    ['two', [pull(7), pull(8)]],
  ])('is not written where the pull requests are: %s', (_, pulls) => {
    expect(say({ [PULLS]: [pulls] })).toMatchObject({
      code: 0,
      written: [],
      log: expect.stringContaining('No comment'),
    });
  });

  test('says so where the check came to no answer', () => {
    const { written } = say({ [PULLS]: [[pull(7)]], [COMMENTS]: [[]] }, { SAYS: '', VERDICT: '', COUNTS: '' });
    expect(bodyOf(written[0])).toMatch(/## Assay: none \(unverified\)\n\nThe evidence could not be checked\./);
  });

  test.each([[{}], [{ [PULLS]: [[pull(7)]] }]])('fails where the API does: %j', (answers) => {
    expect(say(answers)).toMatchObject({ written: [] });
    expect(say(answers).code).not.toBe(0);
  });
});

describe('the required jobs', () => {
  const GATES = [
    ['pull-request.yml', 0],
    ['merge-queue.yml', 0],
    ['fork-scan.yml', 0],
  ] as const;

  test.each(GATES)('%s: only a scan that succeeded with the verdict pass is green', (file, step) => {
    const gate = shippedScript(file, 'gate', step);
    const results = ['success', 'failure', 'cancelled', 'skipped', ''];
    const verdicts = ['pass', 'fail', 'inconclusive', ''];
    for (const result of results) {
      for (const verdict of verdicts) {
        const { code, log } = runScript({ script: gate, folder: fresh(), env: { RESULT: result, VERDICT: verdict } });
        const expected = result === 'success' && verdict === 'pass' ? [0, 'pass']
          : result === 'failure' && verdict === 'fail' ? [1, 'fail'] : [3, 'inconclusive']; // prettier-ignore
        expect([result, verdict, code, /^\w+/.exec(log)?.[0]]).toEqual([result, verdict, ...expected]);
      }
    }
  });
});
