import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  exportProject,
  jobResults,
  outputsOf,
  ROOT,
  runAct,
  summaryOf,
  type ActResult,
  type ActScenario,
} from '../fakes/act.ts';
import { IDENTITY, ISSUER } from '../fakes/sigstore.ts';
import { assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

/*
 * The workflows of docs/workflows/ as they stand, run by act with the built Action and nothing but loopback: their YAML, the
 * Action's and the program belong together. What act cannot tell (masks, limits, injection) is in e2e/action-*.
 */
const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const OWN = join(ROOT, 'docs/workflows');
const folder = temporaryFolder();
let results: Readonly<Record<string, ActResult>>;
let merge: string;
let base: string;
let head: string;

beforeAll(async () => {
  const assayFolder = exportProject(join(folder.path, 'assay'));
  const toy = { 'fake.mjs': FAKE_SCANNER, '.assay.yml': fakeManifest('healthy'), 'a.txt': 'fine\n' };
  const loosened = { '.assay.yml': fakeManifest('healthy').replace('"max":0', '"max":9') };
  const bad = pullRequestRepository(join(folder.path, 'bad'), toy, { 'b.txt': 'FINDME\n', ...loosened });
  const good = pullRequestRepository(join(folder.path, 'good'), toy, { 'b.txt': 'a change\n' });
  ({ merge, base, head } = bad);
  const commits = [bad, good].flatMap((repository) => [repository.base, repository.head, repository.merge]);
  const workspace = (name: string, repository: typeof bad, commit: string, depth: number): string => {
    const path = checkOut(repository, join(folder.path, name), commit, depth);
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
        workspace: workspace('fork-merge', good, good.merge, 2),
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

function of(name: string): ActResult {
  const result = results[name];
  if (result === undefined) throw new Error(name);
  return result;
}

describe('workflows under act', () => {
  test('dump', () => {
    for (const [name, result] of Object.entries(results)) {
      writeFileSync(`/tmp/act-dump-${name.replaceAll(' ', '-')}.json`, JSON.stringify(result, null, 1));
    }
    console.log(merge, base, head, OWN, IDENTITY, ISSUER, existsSync, readFileSync, assay, summaryOf, outputsOf, jobResults, of('push').exitCode);
  });
});
