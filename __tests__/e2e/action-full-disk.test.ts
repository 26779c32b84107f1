import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startFakeApi, type FakeApi } from '../fakes/github-api.ts';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';
import { smallDisk } from '../support/small-disk.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
/** Opens for writing, if at all, and takes nothing, even of root. */
const READ_ONLY = '/proc/version';
const KINDS = { pass: 'healthy', fail: 'healthy', inconclusive: 'crash' } as const;
type Kind = keyof typeof KINDS;

interface Run {
  readonly step: StepResult;
  readonly api: FakeApi;
  readonly results: FakeResults;
  readonly out: string;
}

let folder: ReturnType<typeof temporaryFolder>;
let runs: ReadonlyMap<string, Run>;

/** Only the fake scanner: this is about where the evidence goes. */
function manifest(mode: string): string {
  const whole = JSON.parse(fakeManifest(mode)) as { profiles: { tools: unknown[] }[] };
  whole.profiles[0]?.tools.shift();
  return JSON.stringify(whole);
}

beforeAll(async () => {
  folder = temporaryFolder();
  const repositories = new Map(
    (['pass', 'fail', 'inconclusive'] as const).map((kind) => {
      const files = {
        'fake.mjs': FAKE_SCANNER,
        '.assay.yml': manifest(KINDS[kind]),
        'a.txt': kind === 'fail' ? 'FINDME\n' : 'fine\n',
      };
      const repository = pullRequestRepository(join(folder.path, kind), files, { 'b.txt': 'a change\n' });
      const workspace = checkOut(repository, join(folder.path, `${kind}-ws`), repository.merge, 2);
      return [kind, { repository, workspace }];
    }),
  );
  let disks = 0;
  const run = async (
    kind: Kind,
    env: Readonly<Record<string, string>>,
    { room, ...inputs }: Readonly<Record<string, string>> & { readonly room?: string } = {},
  ): Promise<Run> => {
    const { repository, workspace } = repositories.get(kind) ?? {};
    if (repository === undefined || workspace === undefined) throw new Error(kind);
    const out = join(folder.path, `out-${String((disks += 1))}`);
    const api = await startFakeApi({ token: TOKEN, commits: [repository.head, repository.merge] });
    const results = await startFakeResults();
    const step = await runStep({
      workspace,
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      token: TOKEN,
      inputs: { out, ...inputs },
      env: {
        GITHUB_API_URL: api.url,
        ...results.env,
        ...(room === undefined ? {} : smallDisk(folder.path, out, Number(room))),
        ...env,
      },
    });
    await api.close();
    await results.close();
    return { step, api, results, out };
  };
  const whole = await run('pass', {});
  const sizes = bytesBelow(whole.step.outputs['bundle-path'] ?? '');
  whole.step.remove();
  // In the middle of the bundle; and all of it, but not what is written beside it.
  const half = String(Math.round(sizes / 2));
  const beside = String(sizes + 200);
  const full = { GITHUB_STEP_SUMMARY: '/dev/full' };
  runs = await runPool(
    {
      'no room, pass': () => run('pass', {}, { room: '0' }),
      'no room, fail': () => run('fail', {}, { room: '0' }),
      'half of it, pass': () => run('pass', {}, { room: half }),
      'half of it, fail': () => run('fail', {}, { room: half }),
      'half of it, inconclusive': () => run('inconclusive', {}, { room: half }),
      'half of it, inconclusive, and a warning': () =>
        run('inconclusive', {}, { room: half, 'on-inconclusive': 'warn', 'upload-sarif': 'true' }),
      'nothing beside it, pass': () => run('pass', {}, { room: beside }),
      'summary on a full disk, pass': () => run('pass', full),
      'summary on a full disk, fail': () => run('fail', full),
      'summary on a full disk, inconclusive': () => run('inconclusive', full),
      'summary that is read-only, pass': () => run('pass', { GITHUB_STEP_SUMMARY: READ_ONLY }),
      'summary that is a folder, pass': () => run('pass', { GITHUB_STEP_SUMMARY: folder.path }),
      'summary on a full disk, and a wrong input': () => run('pass', full, { profile: 'no-such' }),
      'outputs that are read-only, pass': () => run('pass', { GITHUB_OUTPUT: READ_ONLY }),
      'outputs that are read-only, fail': () => run('fail', { GITHUB_OUTPUT: READ_ONLY }),
      'outputs that are read-only, inconclusive, and a warning': () =>
        run('inconclusive', { GITHUB_OUTPUT: READ_ONLY }, { 'on-inconclusive': 'warn' }),
      'outputs and summary on a full disk, pass': () => run('pass', { ...full, GITHUB_OUTPUT: '/dev/full' }),
    },
    6,
  );
}, 300_000);

afterAll(() => {
  for (const { step } of runs.values()) step.remove();
  folder.remove();
});

function bytesBelow(root: string): number {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function of(name: string): Run {
  const run = runs.get(name);
  if (run === undefined) throw new Error(name);
  return run;
}

/** The step's own error, which comes after those of findings. */
function errorOf(name: string): string {
  return of(name).step.annotations.findLast(({ level }) => level === 'error')?.message ?? '';
}

function published({ api, results }: Run): readonly number[] {
  return [api.uploads.length, api.comments.length, results.artifacts.size];
}

describe('no room for the evidence', () => {
  test.each([
    ['no room, pass', 'pass', 5],
    ['no room, fail', 'fail', 1],
    ['half of it, pass', 'pass', 5],
    ['half of it, fail', 'fail', 1],
    ['half of it, inconclusive', 'inconclusive', 3],
    ['half of it, inconclusive, and a warning', 'inconclusive', 3],
  ])('%s: %s, exit code %d, and why there is none', (name, verdict, code) => {
    const { step } = of(name);
    expect(step.outputs).toMatchObject({
      verdict,
      'exit-code': String(code),
      'bundle-path': '',
      'evidence-digest': '',
      'sarif-file': '',
      'sarif-id': '',
      'artifact-id': '',
      'attestation-file': '',
    });
    expect(step.exitCode).toBe(code);
    expect(errorOf(name)).toMatch(
      new RegExp(`^Assay: ${verdict}[^]*the evidence could not be written: ENOSPC[^]*\\[evidence-not-written\\]`),
    );
    expect(step.summary).toMatch(new RegExp(`^# ⚠️ Assay: ${verdict} \\(exit code ${String(code)}\\)`));
    expect(step.summary).toMatch(/the evidence could not be written&#58; ENOSPC/);
    expect(step.rawLog).not.toMatch(/^\s+at /m);
  });

  test('nothing is published, and nothing half-written is left', () => {
    for (const [name, run] of runs) {
      if (!/^(no room|half of it),/.test(name)) continue;
      expect([name, published(run), run.results.calls]).toEqual([name, [0, 0, 0], []]);
      const left = existsSync(run.out) ? readdirSync(run.out) : [];
      expect([name, left.filter((entry) => entry !== '.gitignore')]).toEqual([name, []]);
    }
  });
});

describe('room for the bundle, and for nothing beside it', () => {
  const name = 'nothing beside it, pass';

  test('is exit code 5 on a pass; what is on disk is whole and published', async () => {
    const run = of(name);
    const bundle = run.step.outputs['bundle-path'] ?? '';
    expect(run.step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5', 'sarif-file': '' });
    expect(run.step.exitCode).toBe(5);
    expect(published(run)).toEqual([1, 1, 1]);
    expect((await assay(['verify', bundle, '--allow-unsigned', '--require-pass'])).code).toBe(0);
    expect(errorOf(name)).toMatch(/the SARIF file could not be written beside the bundle: ENOSPC/);
    expect(errorOf(name)).toMatch(/what was published could not be logged: ENOSPC/);
  });

  test('leaves no half of a SARIF file', () => {
    expect(readdirSync(of(name).out).filter((entry) => entry.endsWith('.sarif'))).toEqual([]);
  });
});

describe('a summary that cannot be written', () => {
  test.each([
    ['summary on a full disk, pass', 'pass', 0, /ENOSPC/],
    ['summary on a full disk, fail', 'fail', 1, /ENOSPC/],
    ['summary on a full disk, inconclusive', 'inconclusive', 3, /ENOSPC/],
    ['summary that is read-only, pass', 'pass', 0, /EIO|EACCES|check if the file has correct/],
    ['summary that is a folder, pass', 'pass', 0, /EISDIR/],
  ])('%s: a warning, and nothing else is lost: %s, exit code %d', (name, verdict, code, words) => {
    const run = of(name);
    expect(run.step.outputs).toMatchObject({ verdict, 'exit-code': String(code) });
    expect(run.step.exitCode).toBe(code);
    const warning = run.step.annotations.find(({ level }) => level === 'warning')?.message ?? '';
    expect(warning).toMatch(/the job summary was not written/);
    expect(warning).toMatch(words);
    expect(published(run)).toEqual([verdict === 'inconclusive' ? 0 : 1, 1, 1]);
    const log = readFileSync(`${run.step.outputs['bundle-path'] ?? ''}.publish.jsonl`, 'utf8');
    expect(log).toMatch(/"what":"summary","state":"failed"/);
  });

  test('where there is no verdict, the error says why', () => {
    const { step } = of('summary on a full disk, and a wrong input');
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '2' });
    expect(errorOf('summary on a full disk, and a wrong input')).toMatch(/no-such/);
    expect(step.log).toMatch(/The job summary was not written: ENOSPC/);
  });
});

describe('outputs that cannot be written', () => {
  test.each([
    ['outputs that are read-only, pass', 'pass', 5],
    ['outputs that are read-only, fail', 'fail', 1],
    ['outputs that are read-only, inconclusive, and a warning', 'inconclusive', 3],
    ['outputs and summary on a full disk, pass', 'pass', 5],
  ])('%s: whoever reads none is not let on: %s, exit code of the process %d', (name, verdict, code) => {
    const run = of(name);
    expect(run.step.exitCode).toBe(code);
    expect(errorOf(name)).toMatch(new RegExp(`Assay: ${verdict}[^]*output .* could not be written: E`));
    expect(run.step.rawLog).not.toMatch(/^\s+at /m);
    expect(published(run)).toEqual([verdict === 'inconclusive' ? 0 : 1, 1, 1]);
  });
});
