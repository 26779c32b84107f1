import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForeign, policyOrigin } from '../../src/adapters/github/base-commit.ts';
import { createCommitFiles } from '../../src/adapters/github/commit-files.ts';
import { createContentsFiles } from '../../src/adapters/github/contents-files.ts';
import { fetchEnvironment } from '../../src/adapters/github/fetch-environment.ts';
import { createCommands } from '../../src/adapters/system/commands.ts';
import { createFolderPolicyFiles } from '../../src/adapters/system/policy-files.ts';
import type { PolicyFiles, PolicyTree } from '../../src/manifest/read-policy.ts';
import { createGitClient, type GitClient } from '../../src/plan/git-client.ts';
import type { HostAnswer, JobContext } from '../../src/ports/host.ts';
import { commitAll, git, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';
import { HEAD, job, PULL_REQUEST } from '../unit/publish/support.ts';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let commit: string;
let client: GitClient;
const sources: Record<string, PolicyTree> = {};

beforeAll(async () => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), {
    '.assay.yml': 'product: x\n',
    'a/b/c.yml': Buffer.from([0xff, 0, 10]),
    'a/é ü.txt': 'x',
  });
  symlinkSync('.assay.yml', join(root, 'link.yml'));
  symlinkSync('a', join(root, 'linked'));
  commit = commitAll(root);
  client = await createGitClient(root, createCommands());
  sources['the folder'] = createFolderPolicyFiles(root);
  sources['the commit'] = createCommitFiles(client, commit);
  sources['the contents API'] = createContentsFiles(
    (request) => Promise.resolve(contents(request.path)),
    { owner: 'acme', name: 'toy' },
    commit,
  );
});
afterAll(() => {
  folder.remove();
});

/** As the service answers: a folder is a list, a file has its content, a link to a file gives that file. */
function contents(path: string): HostAnswer {
  const url = new URL(path, 'http://x');
  const inside = decodeURIComponent(url.pathname).replace('/repos/acme/toy/contents', '').slice(1);
  if (url.searchParams.get('ref') !== commit) return { status: 404, body: {} };
  const line =
    inside === ''
      ? '040000 tree'
      : execFileSync('git', ['-c', 'core.quotePath=false', 'ls-tree', commit, '--', inside], {
          cwd: root,
          encoding: 'utf8',
        });
  if (line.includes(' tree')) {
    const listing = execFileSync('git', ['ls-tree', '-z', `${commit}:${inside}`], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((entry) => entry !== '');
    const kinds: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink' };
    return {
      status: 200,
      body: listing.map((entry) => {
        const [head = '', name] = entry.split('\t');
        const [mode = '', , sha] = head.split(' ');
        return { name, type: kinds[mode] ?? 'file', sha };
      }),
    };
  }
  if (line === '') return { status: 404, body: {} };
  const name = line.startsWith('120000') ? '.assay.yml' : inside;
  const content = execFileSync('git', ['cat-file', 'blob', `${commit}:${name}`], { cwd: root }).toString('base64');
  return { status: 200, body: { type: 'file', encoding: 'base64', content } };
}

describe.each(['the folder', 'the commit', 'the contents API'])('policy files of %s', (name) => {
  const files = (): PolicyFiles => sources[name] ?? createFolderPolicyFiles('/absent');

  test('are read byte for byte', async () => {
    expect(Buffer.from((await files().read('.assay.yml')) ?? []).toString()).toBe('product: x\n');
    expect([...((await files().read('a/b/c.yml')) ?? [])]).toEqual([0xff, 0, 10]);
    expect(Buffer.from((await files().read('a/é ü.txt')) ?? []).toString()).toBe('x');
  });

  test.each(['absent.yml', 'absent/x.yml', 'a', 'a/b', 'link.yml'])('%s is no file', async (path) => {
    expect(await files().read(path)).toBeUndefined();
  });

  test('are listed with links and folders, so that a manifest that is one does not go unseen', async () => {
    const names = (await files().names('.')).filter((found) => found !== '.git');
    expect(names.sort()).toEqual(['.assay.yml', 'a', 'link.yml', 'linked']);
    expect(await files().names('a/b')).toEqual(['c.yml']);
    expect(await files().names('absent')).toEqual([]);
  });
});

test.each(['the commit', 'the contents API'])('%s has nothing below a file or a link', async (name) => {
  expect(await sources[name]?.read('.assay.yml/x')).toBeUndefined();
  expect(await sources[name]?.read('linked/b/c.yml')).toBeUndefined();
});

test.each(['the folder', 'the commit', 'the contents API'])(
  '%s lists the files below a folder, links not',
  async (name) => {
    const paths = async (below: string): Promise<readonly string[]> =>
      ((await sources[name]?.list(below)) ?? []).map(({ path }) => path).sort();
    expect(await paths('.')).toEqual(['.assay.yml', 'a/b/c.yml', 'a/é ü.txt']);
    expect(await paths('a')).toEqual(['a/b/c.yml', 'a/é ü.txt']);
    expect(await paths('a/b')).toEqual(['a/b/c.yml']);
    for (const nothing of ['linked', 'linked/b', 'link.yml', 'a/b/c.yml', 'nowhere'])
      expect(await paths(nothing)).toEqual([]);
  },
);

test('what a commit lists has the name of its bytes', async () => {
  for (const name of ['the commit', 'the contents API']) {
    for (const { path, blob } of (await sources[name]?.list('.')) ?? [])
      expect([path, blob]).toEqual([path, git(root, 'rev-parse', `HEAD:${path}`)]);
  }
});

describe('a commit', () => {
  test('that is not there throws, and so does an object whose bytes are not its own', async () => {
    await expect(createCommitFiles(client, 'd'.repeat(40)).names('.')).rejects.toThrow(/not in this clone/);
    await expect(createCommitFiles(client, '--upload-pack=x').names('.')).rejects.toThrow(/not in this clone/);
    const forged = gitRepository(join(folder.path, 'forged'), { '.assay.yml': 'strict: 1\n' });
    const id = git(forged, 'rev-parse', 'HEAD:.assay.yml');
    const other = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: forged,
      input: 'lax: 1\n',
      encoding: 'utf8',
    }).trim();
    const objectPath = (name: string): string => join(forged, '.git/objects', name.slice(0, 2), name.slice(2));
    const bytes = execFileSync('cat', [objectPath(other)]);
    rmSync(objectPath(id));
    writeFileSync(objectPath(id), bytes);
    const reader = createCommitFiles(await createGitClient(forged, createCommands()), git(forged, 'rev-parse', 'HEAD'));
    await expect(reader.read('.assay.yml')).rejects.toThrow(/not in this clone/);
  });

  test('by the contents API that gives other bytes than it lists throws', async () => {
    const lying = createContentsFiles(
      ({ path }) => {
        const answer = contents(path);
        return Promise.resolve(
          Array.isArray(answer.body)
            ? answer
            : { status: 200, body: { type: 'file', encoding: 'base64', content: 'bGF4' } },
        );
      },
      { owner: 'acme', name: 'toy' },
      commit,
    );
    await expect(lying.read('.assay.yml')).rejects.toThrow(/other bytes/);
  });
});

describe('whose policy holds', () => {
  const pullRequest = { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest: PULL_REQUEST };
  const origin = (change: Partial<JobContext>, head: string | undefined, reader?: GitClient) =>
    policyOrigin(job(change), head, reader);

  test('the merge commit’s first parent, where that commit is checked out', async () => {
    const repository = gitRepository(join(folder.path, 'merge'), { a: '1' });
    git(repository, 'checkout', '--quiet', '-b', 'change');
    writeFiles(repository, { b: '2' });
    commitAll(repository);
    git(repository, 'checkout', '--quiet', 'main');
    writeFiles(repository, { c: '3' });
    const main = commitAll(repository);
    git(repository, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'm', 'change');
    const sha = git(repository, 'rev-parse', 'HEAD');
    const reader = await createGitClient(repository, createCommands());
    expect(await origin({ ...pullRequest, sha }, sha, reader)).toEqual({ kind: 'base', commit: main, ref: 'main' });
    // A commit the author made, or another ref, is not GitHub's merge.
    expect(await origin({ ...pullRequest, sha: main }, main, reader)).toMatchObject({ commit: PULL_REQUEST.baseSha });
    expect(await origin({ ...pullRequest, ref: 'refs/heads/x', sha }, sha, reader)).toMatchObject({
      commit: PULL_REQUEST.baseSha,
    });
  });

  test('a run that anyone can cause, with another commit than its branch’s, is judged by its branch and is foreign', async () => {
    for (const event of ['workflow_run', 'issue_comment', 'discussion_comment', 'check_run', 'an_event_to_come']) {
      expect(await origin({ event }, HEAD)).toEqual({ kind: 'base', commit: job().sha, ref: 'refs/heads/main' });
      expect(await origin({ event }, job().sha)).toEqual({ kind: 'tree' });
      expect([isForeign(job({ event }), HEAD), isForeign(job({ event }), job().sha)]).toEqual([true, false]);
    }
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'release']) {
      expect(await origin({ event }, HEAD)).toEqual({ kind: 'tree' });
      expect(isForeign(job({ event }), HEAD)).toBe(false);
    }
    expect(isForeign(job({ ...pullRequest, event: 'pull_request_target' }), HEAD)).toBe(true);
    expect(isForeign(job(pullRequest), HEAD)).toBe(false);
    expect(isForeign(job({ event: 'workflow_run' }), undefined)).toBe(true);
  });

  test.each([
    ['a pull request with its head checked out', pullRequest, HEAD, PULL_REQUEST.baseSha],
    [
      'pull_request_target',
      { ...pullRequest, event: 'pull_request_target', ref: 'refs/heads/main' },
      HEAD,
      PULL_REQUEST.baseSha,
    ],
    ['a review', { ...pullRequest, event: 'pull_request_review' }, HEAD, PULL_REQUEST.baseSha],
    [
      'a merge group',
      { event: 'merge_group', mergeGroup: { baseSha: 'e'.repeat(40), baseRef: 'refs/heads/main' } },
      job().sha,
      'e'.repeat(40),
    ],
    ['workflow_run with somebody’s commit checked out', { event: 'workflow_run' }, HEAD, 'b'.repeat(40)],
  ])('the base’s: %s', async (_name, change, head, expected) => {
    expect(await origin(change, head)).toMatchObject({ kind: 'base', commit: expected });
  });

  const target = { ...pullRequest, event: 'pull_request_target', ref: 'refs/heads/main', sha: PULL_REQUEST.baseSha };
  const group = { event: 'merge_group', mergeGroup: { baseSha: 'e'.repeat(40), baseRef: 'refs/heads/main' } };
  test.each([
    ['pull_request_target with the base, its default', target, PULL_REQUEST.baseSha, /head\.sha/],
    ['pull_request_target outside git', target, undefined, /head\.sha/],
    ['pull_request_target with what is called its merge', { ...target, sha: 'f'.repeat(40) }, 'f'.repeat(40), /ref/],
    ['pull_request with the base', pullRequest, PULL_REQUEST.baseSha, /without `ref:`/],
    ['a review with another commit', { ...pullRequest, event: 'pull_request_review' }, 'f'.repeat(40), /without/],
    ['pull_request outside git', pullRequest, undefined, /without `ref:`/],
    ['a merge group with its base', group, 'e'.repeat(40), /without `ref:`/],
    ['a merge group with the head of a pull request', group, HEAD, /without `ref:`/],
  ])('nobody’s where the change is not what is checked out: %s', async (_name, change, head, remedy) => {
    expect(await origin(change, head)).toEqual({
      kind: 'wrong-checkout',
      why: expect.stringContaining(head ?? 'no git repository') as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
    });
  });

  test('pull_request_target takes GitHub’s merge too, where the event names it and it merges this very head', async () => {
    const repository = gitRepository(join(folder.path, 'target-merge'), { a: '1' });
    const base = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'checkout', '--quiet', '-b', 'change');
    writeFiles(repository, { b: '2' });
    const head = commitAll(repository);
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'm', 'change');
    const mergeSha = git(repository, 'rev-parse', 'HEAD');
    const reader = await createGitClient(repository, createCommands());
    const of = (more: Partial<typeof PULL_REQUEST & { mergeSha: string }>) => ({
      ...target,
      pullRequest: { ...PULL_REQUEST, baseSha: base, headSha: head, ...more },
    });
    expect(await origin(of({ mergeSha }), mergeSha, reader)).toMatchObject({ kind: 'base', commit: base });
    for (const more of [{}, { mergeSha: head }, { mergeSha, headSha: base }])
      expect(await origin(of(more), mergeSha, reader)).toMatchObject({ kind: 'wrong-checkout' });
  });

  test.each([
    ['push', {}],
    ['schedule', { event: 'schedule' }],
    ['workflow_run on the default branch', { event: 'workflow_run' }],
  ])('the tree’s own: %s', async (_name, change) => {
    expect(await origin(change, 'b'.repeat(40))).toEqual({ kind: 'tree' });
  });

  test.each([
    ['a pull request’s event without one', { event: 'pull_request' }],
    ['a merge group’s event without one', { event: 'merge_group' }],
    ['a push to a merge queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-1-0' }],
  ])('nobody’s: %s', async (_name, change) => {
    expect(await origin(change, HEAD)).toMatchObject({ kind: 'unreadable' });
  });
});

test('a fetch gets the token in its environment, for one server, and nothing else of ours', () => {
  const made = fetchEnvironment('https://github.com', 'word', {
    HTTPS_PROXY: 'http://p',
    LD_PRELOAD: 'x',
    GIT_SSL_NO_VERIFY: '1',
  });
  expect(made).toEqual({
    HTTPS_PROXY: 'http://p',
    GIT_ALLOW_PROTOCOL: 'https',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://github.com/.extraheader',
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from('x-access-token:word').toString('base64')}`,
  });
  expect(fetchEnvironment('https://github.com', undefined, {})).toEqual({ GIT_ALLOW_PROTOCOL: 'https' });
});
