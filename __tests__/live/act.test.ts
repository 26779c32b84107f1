import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  exportProject,
  jobResults,
  NODE_24,
  outputsOf,
  ROOT,
  runAct,
  summaryOf,
  type ActResult,
  type ActScenario,
} from '../fakes/act.ts';
import { fakeGh } from '../fakes/workflow-script.ts';
import { IDENTITY, ISSUER } from '../fakes/sigstore.ts';
import { assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

/*
 * The workflows of docs/workflows/ as they stand, run by act with the built Action and nothing but loopback: their YAML, the
 * Action's and the program belong together. What act cannot tell (masks, limits, injection) is in e2e/action-*.
 */
const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const OWN = join(ROOT, 'docs/workflows');
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const folder = temporaryFolder();
let results: Readonly<Record<string, ActResult>>;
let repository: PullRequestRepository;
let repositoryOfForks: PullRequestRepository;
let gh: ReturnType<typeof fakeGh>;

beforeAll(async () => {
  const assayFolder = exportProject(join(folder.path, 'assay'));
  const toy = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\n' };
  const loosened = { '.assay.yml': fakeManifest('healthy').replace('"max":0', '"max":9') };
  const bad = pullRequestRepository(join(folder.path, 'bad'), toy, { 'b.txt': 'FINDME\n', ...loosened });
  const good = pullRequestRepository(join(folder.path, 'good'), toy, { 'b.txt': 'a change\n' });
  repository = bad;
  repositoryOfForks = good;
  const commits = [bad, good].flatMap(({ base, head, merge }) => [base, head, merge]);
  const workspace = (name: string, from: PullRequestRepository, commit: string, depth: number): string => {
    const path = checkOut(from, join(folder.path, name), commit, depth);
    git(path, 'remote', 'add', 'origin', 'https://github.com/acme/toy');
    // As actions/checkout does; and act's copy leaves out empty folders, without which git knows no repository.
    git(path, 'update-ref', 'refs/remotes/pull/7/merge', 'HEAD');
    return path;
  };
  const actions = {
    'OWNER/assay@v1': assayFolder,
    'github/codeql-action@f443b600d91635bebf5b0d9ebc620189c0d6fba5': uploadAction(join(folder.path, 'codeql')),
  };
  const scenario = (workflow: string, event: string, more: Partial<ActScenario>): ActScenario => ({
    event,
    workflow: join(OWN, `${workflow}.yml`),
    payload: { repository: { full_name: 'acme/toy', visibility: 'public', default_branch: 'main' } },
    workspace: join(folder.path, 'tip'),
    commits,
    token: TOKEN,
    actions,
    ...more,
  });
  workspace('tip', good, good.base, 1);
  const ofFork = pullRequestPayload(good, 'mallory/toy');
  const push = {
    ref: 'refs/heads/main',
    after: good.base,
    deleted: false,
    repository: { full_name: 'acme/toy', visibility: 'public', default_branch: 'main' },
  };
  const readOnly = { securityEvents: false, pullRequests: false };
  results = await runAct(
    {
      push: scenario('push', 'push', { payload: push, sigstore: 'log' }),
      'push without Sigstore': scenario('push', 'push', {
        payload: push,
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/?x=1',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
        },
      }),
      'pull request': scenario('pull-request', 'pull_request', {
        payload: pullRequestPayload(bad),
        workspace: workspace('bad-merge', bad, bad.merge, 2),
      }),
      'pull request of a fork': scenario('pull-request', 'pull_request', {
        payload: ofFork,
        workspace: workspace('good-merge', good, good.merge, 2),
        permissions: readOnly,
      }),
      'fork scan': scenario('fork-scan', 'pull_request', {
        payload: ofFork,
        workspace: workspace('fork-head', good, good.head, 0),
        actions: { ...actions, [CHECKOUT]: checkoutAction(join(folder.path, 'checkout')) },
        env: { TEST_CHECKOUT_FROM: good.origin },
        token: '',
      }),
      'merge queue': scenario('merge-queue', 'merge_group', {
        payload: {
          repository: { full_name: 'acme/toy' },
          merge_group: { base_sha: good.base, base_ref: 'refs/heads/main', head_sha: good.merge },
        },
        workspace: workspace('queue', good, good.merge, 2),
        env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-0123', SHA_REF: good.merge },
      }),
      schedule: scenario('schedule', 'schedule', {}),
      'own workflow': scenario('', 'push', {
        workflow: join(assayFolder, '.github/workflows/ci.yml'),
        workspace: assayFolder,
        job: 'self-scan',
        payload: { ...push, after: git(assayFolder, 'rev-parse', 'HEAD') },
      }),
    },
    folder.path,
  );
  const standIns = {
    [CHECKOUT]: checkoutAction(join(folder.path, 'checkout')),
    'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444': standIn(join(folder.path, 'node'), [], ['']),
    'actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0': standIn(
      join(folder.path, 'download'),
      ['name', 'path', 'run-id', 'github-token'],
      [
        "const { cpSync } = require('node:fs');",
        'const { INPUT_NAME: name, INPUT_PATH: path } = process.env;',
        'cpSync(`${process.env.TEST_ARTIFACTS}/${name}`, path, { recursive: true });',
      ],
    ),
  };
  gh = fakeGh(folder.path, {
    'repos/acme/toy/actions/runs/4711/artifacts': [
      { artifacts: [{ name: 'assay-evidence', expired: false, created_at: '2026-11-28T12:01:00Z' }] },
    ],
    'repos/acme/toy/pulls': [[{ number: 7, head: { sha: good.head } }]],
    'repos/acme/toy/issues/7/comments': [[]],
  });
  const published = await runAct(
    {
      'fork publish': scenario('fork-publish', 'workflow_run', {
        payload: {
          repository: { full_name: 'acme/toy', default_branch: 'main' },
          workflow_run: {
            ...{ id: 4711, run_attempt: 1, run_started_at: '2026-11-28T12:00:00Z', event: 'pull_request' },
            ...{ head_sha: good.head, head_branch: 'change' },
            head_repository: { id: 9, full_name: 'mallory/toy', owner: { login: 'mallory' } },
          },
        },
        actions: standIns,
        env: {
          PATH: `${join(folder.path, 'bin')}:${dirname(NODE_24)}:/usr/bin:/bin`,
          TEST_ASSAY: assayFolder,
          TEST_ARTIFACTS: dirname(of('fork scan').artifacts['assay-evidence'] ?? ''),
        },
      }),
    },
    folder.path,
  );
  results = { ...results, ...published };
}, 600_000);

afterAll(() => {
  folder.remove();
});

/** Stands in for code scanning's own action: takes the file if it is there and SARIF. */
function uploadAction(path: string): string {
  mkdirSync(join(path, 'upload-sarif'), { recursive: true });
  writeFileSync(
    join(path, 'upload-sarif/action.yml'),
    'name: upload\ndescription: upload\ninputs:\n  sarif_file:\n    description: file\nruns:\n  using: node24\n  main: index.js\n',
  );
  writeFileSync(
    join(path, 'upload-sarif/index.js'),
    [
      "const { appendFileSync, readFileSync } = require('node:fs');",
      "const { version, runs } = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, 'utf8'));",
      'appendFileSync(process.env.GITHUB_OUTPUT, `taken=${version} ${runs.length}\\nnode=${process.version}\\n`);',
    ].join('\n'),
  );
  git(path, 'init', '--quiet');
  return path;
}

/** Stands in for an action of others where act has no host to ask: its inputs, and what it does. */
function standIn(path: string, inputs: readonly string[], script: readonly string[]): string {
  mkdirSync(path, { recursive: true });
  const declared = Object.fromEntries(inputs.map((name) => [name, { description: name }]));
  const runs = { using: 'node24', main: 'index.js' };
  writeFileSync(
    join(path, 'action.yml'),
    JSON.stringify({ name: 'stand-in', description: 'stand-in', inputs: declared, runs }),
  );
  writeFileSync(join(path, 'index.js'), script.join('\n'));
  git(path, 'init', '--quiet');
  return path;
}

/** act leaves a checkout of another ref or repository than the event's to the action: this one clones, or copies Assay. */
function checkoutAction(path: string): string {
  return standIn(
    path,
    ['ref', 'repository', 'path', 'persist-credentials'],
    [
      "const { execFileSync } = require('node:child_process');",
      "const { cpSync, mkdirSync } = require('node:fs');",
      'const { GITHUB_WORKSPACE: cwd, TEST_CHECKOUT_FROM: from, INPUT_REF: ref, INPUT_REPOSITORY: repository } = process.env;',
      'mkdirSync(cwd, { recursive: true });',
      "if (repository === 'OWNER/assay') cpSync(process.env.TEST_ASSAY, `${cwd}/${process.env.INPUT_PATH}`, { recursive: true });",
      "else for (const args of [['init', '--quiet'], ['fetch', '--quiet', from, '+refs/*:refs/host/*'],",
      "  ['checkout', '--quiet', '--detach', ref], ['remote', 'add', 'origin', 'https://github.com/acme/toy']])",
      "  execFileSync('git', args, { cwd, stdio: 'inherit' });",
    ],
  );
}

function of(name: string): ActResult {
  const result = results[name];
  if (result === undefined) throw new Error(name);
  return result;
}

const CATEGORIES = ['assay/fake/', 'assay/secrets/'];
const categories = (result: ActResult): readonly string[] => result.uploads.map(({ category }) => category).sort();
const logOf = ({ lines }: ActResult): string => lines.map(({ msg }) => msg ?? '').join('\n');
const warningsOf = ({ lines }: ActResult): string =>
  lines.flatMap(({ command, arg }) => (command === 'warning' ? [arg ?? ''] : [])).join('\n');

describe('every run', () => {
  const jobs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    push: { scan: 'success' },
    'push without Sigstore': { scan: 'success' },
    'pull request': { scan: 'failure', gate: 'failure' },
    'pull request of a fork': { scan: 'success', gate: 'success' },
    'fork scan': { scan: 'success', gate: 'success' },
    'merge queue': { scan: 'success', gate: 'success' },
    schedule: { scan: 'success' },
  };

  test.each(Object.entries(jobs))('%s: every job runs and ends as expected', (name, expected) => {
    expect(jobResults(of(name))).toEqual(expected);
    expect(of(name).exitCode).toBe(Object.values(expected).includes('failure') ? 1 : 0);
  });

  test.each(Object.keys(jobs))('%s: outputs, summary and an artifact that verifies', async (name) => {
    const result = of(name);
    const verdict = name === 'pull request' ? 'fail' : 'pass';
    const outputs = outputsOf(result, stepOf(name));
    expect(outputs).toMatchObject({ verdict, 'exit-code': verdict === 'pass' ? '0' : '1', 'artifact-id': '101' });
    expect(summaryOf(result)).toContain(`Assay: ${verdict}`);
    expect(summaryOf(result)).toContain('## Published');
    const { code, stdout } = await assay([
      'verify',
      result.artifacts['assay-evidence'] ?? '',
      '--allow-unsigned',
      '--json',
    ]);
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({ code: 0, verdict });
    expect(JSON.parse(stdout)).toMatchObject({ bundle: { evidenceDigest: outputs['evidence-digest'] } });
  });

  test.each(Object.keys(jobs))('%s: the post step runs, and no host but Sigstore’s was asked for', (name) => {
    const result = of(name);
    const post = result.lines.filter(({ stage, stepResult }) => stage === 'Post' && stepResult !== undefined);
    expect(post.map(({ stepResult }) => stepResult)).toEqual(['success']);
    expect([...new Set(result.hosts)].sort()).toEqual(
      name === 'push' ? ['fulcio.sigstore.dev', 'rekor.sigstore.dev'] : [],
    );
  });
});

/** Steps without an id have their place instead. */
function stepOf(name: string): string {
  return name.startsWith('push') || name === 'schedule' ? '1' : 'assay';
}

describe('push.yml', () => {
  test('uploads the branch’s findings, one category a scanner', () => {
    expect(categories(of('push'))).toEqual(CATEGORIES);
    expect(new Set(of('push').uploads.map(({ ref }) => ref))).toEqual(new Set(['refs/heads/main']));
  });

  test('signs keyless, and the reader verifies the artifact', async () => {
    const result = of('push');
    const root = join(folder.path, 'root.json');
    writeFileSync(root, result.trustedRoot);
    const args = ['verify', result.artifacts['assay-evidence'] ?? '', '--issuer', ISSUER, '--trusted-root', root];
    const signed = await assay([...args, '--identity', IDENTITY, '--repo', 'https://github.com/acme/toy']);
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    expect(await assay([...args, '--identity', IDENTITY.replace('acme', 'mallory')])).toMatchObject({ code: 7 });
  });

  test('without Sigstore it says so, and the evidence is unsigned', async () => {
    const result = of('push without Sigstore');
    expect(logOf(result)).toMatch(/keyless signing failed, so the evidence is unsigned: .*ECONNREFUSED/);
    expect(await assay(['verify', result.artifacts['assay-evidence'] ?? ''])).toMatchObject({ code: 8 });
  });
});

describe('pull-request.yml', () => {
  test('the base’s policy judges the merge commit, although the change loosens it', () => {
    const result = of('pull request');
    expect(warningsOf(result)).toMatch(/edits the policy \(\.assay\.yml\).*takes effect after merge/);
    expect(result.uploads.map(({ ref, commit }) => `${ref} ${commit}`)).toEqual(
      CATEGORIES.map(() => `refs/pull/7/merge ${repository.merge}`),
    );
    const plan = JSON.parse(
      readFileSync(join(result.artifacts['assay-evidence'] ?? '', 'plan.json'), 'utf8'),
    ) as unknown;
    expect(plan).toMatchObject({ policy: { source: { commit: repository.base } } });
  });

  test('one comment says what the summary says', () => {
    expect(of('pull request').comments).toEqual([expect.stringContaining('Assay: fail')]);
  });

  test('a fork’s token: what it cannot do is a warning, and the verdict stands', () => {
    const result = of('pull request of a fork');
    expect(warningsOf(result)).toMatch(/fork’s pull request \(403.*comment was not written \(403/);
    expect(result).toMatchObject({ uploads: [], comments: [] });
  });
});

describe('the other workflows', () => {
  test('fork-scan.yml scans the head, which is the commit that fork-publish.yml is told of', async () => {
    const bundle = of('fork scan').artifacts['assay-evidence'] ?? '';
    const expected = ['--commit', repositoryOfForks.head, '--repo', 'https://github.com/acme/toy'];
    expect(await assay(['verify', bundle, '--allow-unsigned', ...expected])).toMatchObject({ code: 0, stderr: '' });
  });

  test('fork-publish.yml verifies what fork-scan.yml left, and its other job comments', () => {
    const result = of('fork publish');
    expect(jobResults(result)).toEqual({ check: 'success', comment: 'success' });
    expect(summaryOf(result)).toContain('## Assay: pass (unverified, from a fork)');
    const posts = gh.calls().filter((call) => call.includes('POST'));
    expect(posts).toEqual([expect.arrayContaining(['repos/acme/toy/issues/7/comments'])]);
    expect(posts.flat().join('\n')).toMatch(
      /## Assay: pass \(unverified\)\n\nThe evidence holds together: .* Findings: 0 critical, 0 high/,
    );
  });

  test('fork-scan.yml needs no token, and hands its findings to code scanning’s own action', () => {
    const result = of('fork scan');
    expect(result.requests).toEqual([]);
    expect(outputsOf(result, '2')).toMatchObject({ taken: '2.1.0 2', node: expect.stringMatching(/^v24\./) });
  });

  test('merge-queue.yml uploads nothing', () => {
    expect(of('merge queue').uploads).toEqual([]);
    expect(summaryOf(of('merge queue'))).toContain('merge queue');
  });

  test('schedule.yml has a category of its own', () => {
    expect(categories(of('schedule'))).toEqual(['assay-weekly/fake/', 'assay-weekly/secrets/']);
  });

  // What the scan says of the tree of the day is for CI itself; that the job works is for here.
  test('the project’s own: `uses: ./` scans it, and the last step verifies the evidence', () => {
    const result = of('own workflow');
    expect(outputsOf(result, 'assay')['verdict']).toMatch(/^(pass|fail)$/);
    const verified = result.lines.find(({ stepID, stepResult }) => stepID?.[0] === '2' && stepResult !== undefined);
    expect(verified?.stepResult).toBe('success');
    expect(jobResults(result)).toHaveProperty('self-scan');
  });
});
