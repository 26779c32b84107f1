import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };
const STRICT = fakeManifest('healthy');
const LAX = JSON.stringify({ product: 'sandbox', profiles: [{ name: 'core', tools: ['secrets'] }] });
const BASE = {
  'fake.mjs': FAKE_SCANNER,
  '.assay.yml': STRICT,
  'services/pay/a.txt': 'fine\n',
  'docs/a.txt': 'fine\n',
  'sandbox/.assay.yml': LAX,
  'sandbox/a.txt': 'fine\n',
};

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;

/** A change that puts something else in the place of `services/pay`; what was there lies beside it, with a finding. */
function replaced(name: string, put: (place: string, repository: string) => void): PullRequestRepository {
  return pullRequestRepository(
    join(folder.path, name),
    BASE,
    {
      'services/real/a.txt': 'FINDME\n',
    },
    false,
    (repository) => {
      const place = join(repository, 'services/pay');
      rmSync(place, { recursive: true });
      put(place, repository);
    },
  );
}

/** The same change with a submodule for `services/pay`. */
function withSubmodule(repository: PullRequestRepository, commit: string): PullRequestRepository {
  const { origin, base } = repository;
  git(origin, 'checkout', '--quiet', '--detach', repository.merge);
  git(origin, 'rm', '--quiet', '-r', '--cached', 'services/pay');
  git(origin, 'update-index', '--add', '--cacheinfo', `160000,${commit},services/pay`);
  const tree = git(origin, 'write-tree');
  const head = git(origin, 'commit-tree', '-m', 'a submodule', '-p', repository.head, tree);
  const merge = git(origin, 'commit-tree', '-m', 'merge', '-p', base, '-p', head, tree);
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  return { ...repository, head, merge };
}

beforeAll(async () => {
  folder = temporaryFolder();
  const outside = join(folder.path, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'a.txt'), 'not the repository’s\n');
  const other = gitRepository(join(folder.path, 'other'), { 'README.md': 'another repository\n' });
  const commit = git(other, 'rev-parse', 'HEAD');
  const linkTo = (name: string, target: string): PullRequestRepository =>
    replaced(name, (place) => {
      symlinkSync(target, place);
    });
  const submodule = withSubmodule(pullRequestRepository(join(folder.path, 'submodule'), BASE, {}), commit);
  const repositories: Readonly<Record<string, PullRequestRepository>> = {
    'a link to another folder': linkTo('folder', '../docs'),
    'a link to a folder with a laxer manifest': linkTo('lax', '../sandbox'),
    'a link out of the repository': linkTo('out', outside),
    'a link above it': replaced('above', (place, repository) => {
      rmSync(join(place, '..'), { recursive: true });
      mkdirSync(join(repository, 'moved/pay'), { recursive: true });
      writeFileSync(join(repository, 'moved/pay/a.txt'), 'fine\n');
      symlinkSync('moved', join(repository, 'services'));
    }),
    'a submodule': submodule,
  };
  const step = (
    name: string,
    repository: PullRequestRepository,
    more: Partial<StepRequest> = {},
  ): Promise<StepResult> =>
    runStep({
      workspace: checkOut(repository, join(folder.path, 'ws', name.replaceAll(' ', '-')), repository.merge, 2),
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      ...more,
      inputs: { ...quiet, path: 'services/pay', ...more.inputs },
    });
  const plain = pullRequestRepository(join(folder.path, 'plain'), BASE, { 'services/pay/b.txt': 'FINDME\n' });
  const checkedOut = checkOut(submodule, join(folder.path, 'ws/with-submodule'), submodule.merge, 2);
  git(checkedOut, '-c', 'protocol.file.allow=always', 'clone', '--quiet', `file://${other}`, 'services/pay');
  const linked = join(folder.path, 'linked-workspace');
  symlinkSync(checkOut(plain, join(folder.path, 'ws/real'), plain.merge, 2), linked);
  steps = await runPool(
    {
      ...Object.fromEntries(
        Object.entries(repositories).map(([name, repository]) => [name, () => step(name, repository)]),
      ),
      'a submodule that is checked out': () => step('', submodule, { workspace: checkedOut }),
      'a link, on push': () =>
        step('push', repositories['a link to another folder'] ?? plain, { event: 'push', ref: 'refs/heads/main' }),
      'the folder itself': () => step('plain', plain),
      'a workspace that is a link': () =>
        step('', plain, { workspace: linked, inputs: { path: join(linked, 'services/pay') } }),
    },
    6,
  );
}, 300_000);

afterAll(() => {
  for (const step of steps.values()) step.remove();
  folder.remove();
});

function of(name: string): StepResult {
  const step = steps.get(name);
  if (step === undefined) throw new Error(name);
  return step;
}

describe('the folder that path names', () => {
  test.each([
    ['a link to another folder', 'path-link', /services\/pay is a link/],
    ['a link to a folder with a laxer manifest', 'path-link', /services\/pay is a link/],
    ['a link out of the repository', 'path-link', /services\/pay is a link/],
    ['a link above it', 'path-link', /services is a link/],
    ['a link, on push', 'path-link', /services\/pay is a link/],
    ['a submodule', 'path-submodule', /services\/pay is a submodule/],
    ['a submodule that is checked out', 'path-submodule', /services\/pay is a submodule/],
  ])('is the repository’s own: %s is exit 2, and nothing runs', (name, code, message) => {
    const { exitCode, outputs, log } = of(name);
    expect(exitCode).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '2', 'bundle-path': '' });
    expect(log).toMatch(message);
    expect(log).toContain(`[${code}]`);
  });

  test.each(['the folder itself', 'a workspace that is a link'])('is scanned by the base’s policy: %s', (name) => {
    expect(of(name).outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
  });
});
