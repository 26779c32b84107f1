import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFakeGit, type FakeGit } from '../fakes/github-git.ts';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { assay } from '../support/assay.ts';
import { git, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const MANIFEST = 'product: toy\nprofiles: [{ name: core, tools: [sbom], budgets: [{ max: 0 }] }]\n';
const BASE = { 'requirements.txt': 'left==1.0.0\n', '.assay.yml': MANIFEST };
const CHANGE = { 'more/requirements.txt': 'right==1.0.0\n' };
const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };

let folder: ReturnType<typeof temporaryFolder>;
let host: FakeGit;
let current: PullRequestRepository;
let behind: PullRequestRepository;
let steps: ReadonlyMap<string, StepResult>;

beforeAll(async () => {
  folder = temporaryFolder();
  current = pullRequestRepository(join(folder.path, 'current'), BASE, CHANGE, true);
  behind = pullRequestRepository(join(folder.path, 'behind'), BASE, CHANGE);
  host = await startFakeGit(current.host, TOKEN);
  const step = (
    name: string,
    repository: PullRequestRepository,
    depth: number,
    more: { readonly url?: string; readonly head?: string; readonly checkedOut?: string } = {},
  ): Promise<StepResult> =>
    runStep({
      workspace: checkOut(repository, join(folder.path, name), more.checkedOut ?? repository.merge, depth),
      event: 'pull_request',
      payload: pullRequestPayload({ ...repository, head: more.head ?? repository.head }),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      token: TOKEN,
      inputs: quiet,
      env: { GITHUB_SERVER_URL: more.url ?? 'http://127.0.0.1:9' },
    });
  // A commit of the same tree that is no part of the change, which a hostile event could name.
  const twin = git(current.origin, 'commit-tree', '-m', 'twin', `${current.head}^{tree}`);
  steps = await runPool(
    {
      'in the clone': () => step('deep', current, 2),
      fetched: () => step('shallow', current, 1, { url: host.url }),
      'main went on': () => step('moved', behind, 2),
      'no part of the merge': () => step('twin', current, 0, { head: twin }),
      'itself checked out': () => step('head', current, 0, { checkedOut: current.head }),
    },
    3,
  );
}, 300_000);

afterAll(async () => {
  for (const step of steps.values()) step.remove();
  await host.close();
  folder.remove();
});

interface Statement {
  readonly subject: readonly { readonly digest: Readonly<Record<string, string>> }[];
}

function commitsOf(name: string): { readonly bundle: string; readonly commits: readonly string[] } {
  const step = steps.get(name);
  expect(step?.outputs).toMatchObject({ verdict: 'pass' });
  const bundle = step?.outputs['bundle-path'] ?? '';
  const [first = [], ...others] = ['verdict', 'scan', 'sbom-cyclonedx', 'sbom-spdx'].map((statement) => {
    const text = readFileSync(join(bundle, `attestations/${statement}.statement.json`), 'utf8');
    return (JSON.parse(text) as Statement).subject.flatMap(({ digest }) => digest['gitCommit'] ?? []);
  });
  for (const other of others) expect(other).toEqual(first);
  return { bundle, commits: first };
}

describe('the head commit of a pull request', () => {
  test.each(['in the clone', 'fetched'])('is a subject where the merge has its very tree: %s', async (name) => {
    const { bundle, commits } = commitsOf(name);
    expect(commits).toEqual([current.merge, current.head]);
    for (const commit of commits) {
      const { code, stdout } = await assay(['verify', bundle, '--allow-unsigned', '--commit', commit]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`head commit    ${current.head}`) });
    }
    expect((await assay(['verify', bundle, '--allow-unsigned', '--commit', current.base])).code).toBe(9);
  });

  test('is none where main went on', async () => {
    const { bundle, commits } = commitsOf('main went on');
    expect(commits).toEqual([behind.merge]);
    expect((await assay(['verify', bundle, '--allow-unsigned', '--commit', behind.head])).code).toBe(9);
  });

  test('is none where the event names a commit that was not merged', () => {
    expect(commitsOf('no part of the merge').commits).toEqual([current.merge]);
  });

  test('is the only one where it was checked out itself', () => {
    expect(commitsOf('itself checked out').commits).toEqual([current.head]);
  });

  test('is fetched with the token, which nobody else sees', () => {
    const step = steps.get('fetched');
    expect(host.authorizations.some((value) => value !== undefined)).toBe(true);
    expect(step?.log).not.toContain(TOKEN);
  });
});
