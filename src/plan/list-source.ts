import { join, posix, relative, resolve, sep } from 'node:path';
import { AssayError } from '../model/errors.ts';
import type { Commands } from '../ports/commands.ts';
import type { FileStat, FileStore } from '../ports/file-store.ts';
import { createGitClient, type GitClient } from './git-client.ts';
import { listAsCommitted } from './list-as-committed.ts';
import { splitNul } from './split-nul.ts';

/** Where the tree is: the git top level (or the folder itself outside git), and the part of it that PATH selects. */
export interface SourceRoot {
  readonly root: string;
  /** `.` or a path relative to the root, with `/`. */
  readonly scope: string;
  readonly git: GitClient | undefined;
}

export interface SourceEntry {
  /** The name as git or the file system has it, relative to the root. */
  readonly name: Buffer;
  readonly mode: 'file' | 'executable' | 'link' | 'submodule';
  /** Object id in git's index. Absent: untracked, or no git. */
  readonly blob?: string;
  /** Git says that the file on disk differs from the index: its own bytes count, not the blob's. */
  readonly modified: boolean;
}

export interface ClosedFolder {
  readonly name: Buffer;
  readonly reason: 'unreadable' | 'path-too-long';
}

export interface SourceListing {
  readonly entries: readonly SourceEntry[];
  /** Folders nobody could look into: what they hold is not in `entries`. */
  readonly closed: readonly ClosedFolder[];
  readonly git?: {
    readonly commit: string;
    readonly tree: string;
    readonly dirty: boolean;
    readonly commitTime: number;
  };
}

/** Outside git these folders and files are left out, as the ancestor did. Inside git only `.gitignore` and the manifest decide. */
const PLAIN_EXCLUDED = new Set([
  '.git', '.venv', 'venv', 'env', 'node_modules', 'dist', 'build', 'site', '__pycache__', '.pytest_cache', '.mypy_cache',
  '.ruff_cache', '.tox', '.nox', '.DS_Store', '.coverage', 'coverage.xml', 'htmlcov', 'assay-results', 'security-results',
]); // prettier-ignore
const PLAIN_EXCLUDED_SUFFIX = ['.egg-info', '.so', '.dylib', '.pyc'];

/** @throws AssayError usage when PATH does not exist, or lies in a repository that git cannot read. */
export async function locateSource(path: string, files: FileStore, commands: Commands): Promise<SourceRoot> {
  const real = files.realPath(path)?.toString('utf8');
  const stat = real === undefined ? undefined : files.stat(real);
  if (real === undefined || stat === undefined || (stat.kind !== 'folder' && stat.kind !== 'file')) {
    throw new AssayError({
      kind: 'usage',
      code: 'path-missing',
      message: `there is nothing to scan at ${path}`,
      hint: 'Give the folder of a repository.',
    });
  }
  const folder = stat.kind === 'folder' ? real : join(real, '..');
  const bare = bareRepositoryAbove(folder, files);
  if (bare !== undefined) {
    throw new AssayError({
      kind: 'usage',
      code: 'path-bare',
      message: `${bare} is a git repository without a work tree`,
      hint: 'Clone it, and scan the clone: git keeps files packed here, where no scanner sees them.',
    });
  }
  if (!isInsideRepository(folder, files))
    return { root: folder, scope: stat.kind === 'folder' ? '.' : toPosix(relative(folder, real)), git: undefined };
  const probe = await createGitClient(folder, commands);
  const top = (await probe.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
  const root = files.realPath(top)?.toString('utf8') ?? top;
  return {
    root,
    scope: toPosix(relative(root, real)) || '.',
    git: root === folder ? probe : await createGitClient(root, commands),
  };
}

/** A folder that is a repository itself: bare, or the `.git` of a work tree. */
function bareRepositoryAbove(folder: string, files: FileStore): string | undefined {
  for (let current = folder; ; current = join(current, '..')) {
    if (files.stat(join(current, '.git')) !== undefined) return undefined;
    const isBare = ['objects', 'refs'].every((name) => files.stat(join(current, name))?.kind === 'folder');
    if (isBare && files.stat(join(current, 'HEAD'))?.kind === 'file') return current;
    if (current === join(current, '..')) return undefined;
  }
}

function isInsideRepository(folder: string, files: FileStore): boolean {
  for (let current = folder; ; current = join(current, '..')) {
    if (files.stat(join(current, '.git')) !== undefined) return true;
    if (current === join(current, '..')) return false;
  }
}

export async function listSource(source: SourceRoot, files: FileStore): Promise<SourceListing> {
  const inScope = scopeFilter(source.scope);
  const listing =
    source.git === undefined ? walk(source.root, files) : await listRepository(source.git, source.root, files);
  return {
    ...listing,
    entries: listing.entries.filter(({ name }) => inScope(name)),
    closed: listing.closed.filter(({ name }) => inScope(name)),
  };
}

function scopeFilter(scope: string): (name: Buffer) => boolean {
  if (scope === '.') return () => true;
  const exact = Buffer.from(scope);
  const prefix = Buffer.from(`${scope}/`);
  return (name) => name.equals(exact) || name.subarray(0, prefix.length).equals(prefix);
}

/** A branch without a commit is no fault; a branch whose name is there and leads nowhere is. @throws AssayError */
async function checkUnborn(git: GitClient, root: string, files: FileStore): Promise<void> {
  const branch = (await git.tryRun(['symbolic-ref', '--quiet', 'HEAD']))?.toString('utf8').trim();
  // A detached HEAD is always a commit: one that cannot be read is missing, or its tree is.
  if (branch === undefined) throw unreadableCommit('that is checked out');
  const path = (await git.run(['rev-parse', '--git-path', branch])).toString('utf8').trim();
  if (files.stat(resolve(root, path)) === undefined) return;
  throw unreadableCommit(`that ${branch} names`);
}

function unreadableCommit(which: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'git-failed',
    message: `git cannot read the commit ${which}, or its tree`,
    hint: 'Mend the repository, or clone it anew, without `filter` (in actions/checkout too).',
  });
}

async function listRepository(git: GitClient, root: string, files: FileStore): Promise<SourceListing> {
  const [{ out: status, warnings }, staged, head] = await Promise.all([
    git.runHeeding([
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--ignore-submodules=all',
      '--no-renames',
    ]),
    git.run(['ls-files', '--stage', '-z']),
    // Not `show`: of a merge it wants the parents' trees, which a partial clone lacks.
    git.tryRun(['log', '--max-count=1', '--no-patch', '--no-show-signature', '--format=%H %T %ct', 'HEAD']),
  ]);
  const modified = new Set<string>();
  const deleted = new Set<string>();
  const entries: SourceEntry[] = [];
  const changes = splitNul(status);
  for (const change of changes) {
    // "XY name": X is the index, Y the file on disk. latin1 keeps every byte as one character.
    const code = change.subarray(0, 2).toString('latin1');
    const name = change.subarray(3);
    // A folder here is a repository of its own that is no submodule: git does not look into it either.
    if (code === '??' && name.at(-1) === 0x2f)
      entries.push({ name: name.subarray(0, -1), mode: 'submodule', modified: true });
    else if (code === '??') entries.push({ name, mode: 'file', modified: true });
    else if (code.endsWith('D')) deleted.add(name.toString('latin1'));
    else if (!code.endsWith(' ')) modified.add(name.toString('latin1'));
  }
  const asCommitted = await listAsCommitted(git, root, files, changes);
  for (const key of asCommitted) modified.delete(key);
  const seen = new Set<string>();
  for (const line of splitNul(staged)) {
    const tab = line.indexOf(9);
    const [mode = '', blob = ''] = line.subarray(0, tab).toString('latin1').split(' ');
    const name = line.subarray(tab + 1);
    const key = name.toString('latin1');
    // A file in conflict has up to three entries; its bytes on disk count.
    if (seen.has(key) || deleted.has(key)) continue;
    seen.add(key);
    entries.push({ name, mode: modeOf(mode), blob, modified: modified.has(key) });
  }
  const closed = closedFolders(warnings);
  const [commit, tree, seconds] = head?.toString('latin1').trim().split(' ') ?? [];
  if (commit === undefined || tree === undefined || seconds === undefined) {
    await checkUnborn(git, root, files);
    return { entries, closed };
  }
  const time = Number(seconds);
  return {
    entries,
    closed,
    git: {
      commit,
      tree,
      dirty: changes.length > asCommitted.length,
      commitTime: Number.isSafeInteger(time) ? time : 0,
    },
  };
}

/** Git warns of a folder that it cannot list, leaves out what is in it, and succeeds. */
function closedFolders(warnings: string): readonly ClosedFolder[] {
  return warnings.split('\n').flatMap((line) => {
    const name = /^warning: could not open directory '(.+)/.exec(line)?.[1];
    if (name === undefined) return [];
    // Git cuts long messages: the end of the quoted name may be missing, and the reason with it.
    const end = name.lastIndexOf("': ");
    const reason = end === -1 || name.endsWith(': File name too long') ? 'path-too-long' : 'unreadable';
    return [{ name: Buffer.from((end === -1 ? name : name.slice(0, end)).replace(/\/$/, '')), reason }];
  });
}

function modeOf(mode: string): SourceEntry['mode'] {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'submodule';
  return mode === '100755' ? 'executable' : 'file';
}

function walk(root: string, files: FileStore): SourceListing {
  const entries: SourceEntry[] = [];
  const closed: ClosedFolder[] = [];
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let children: readonly Buffer[];
    try {
      children = files.list(hostPath(root, folder));
    } catch (error) {
      if (folder.length === 0)
        throw new AssayError({
          kind: 'usage',
          code: 'path-unreadable',
          message: `${root} cannot be listed`,
          hint: 'Give a folder that this user may read.',
          cause: error,
        });
      closed.push({ name: folder, reason: whyUnreachable(error) });
      continue;
    }
    for (const child of children) {
      const text = child.toString('utf8');
      if (PLAIN_EXCLUDED.has(text) || PLAIN_EXCLUDED_SUFFIX.some((suffix) => text.endsWith(suffix))) continue;
      const name = folder.length === 0 ? child : Buffer.concat([folder, Buffer.from('/'), child]);
      const stat = statOf(hostPath(root, name), files);
      if (stat === undefined) continue;
      if (stat.kind === 'unreachable') closed.push({ name, reason: stat.reason });
      else if (stat.kind === 'folder') pending.push(name);
      else
        entries.push({
          name,
          mode: stat.kind === 'link' ? 'link' : stat.executable ? 'executable' : 'file',
          modified: true,
        });
    }
  }
  return { entries, closed };
}

/** As the file store's, but a name beyond the system's limits, or behind a closed folder, is an answer and no error. */
export function statOf(
  path: Buffer,
  files: FileStore,
): FileStat | { readonly kind: 'unreachable'; readonly reason: ClosedFolder['reason'] } | undefined {
  try {
    return files.stat(path);
  } catch (error) {
    return { kind: 'unreachable', reason: whyUnreachable(error) };
  }
}

function whyUnreachable(error: unknown): ClosedFolder['reason'] {
  return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG' ? 'path-too-long' : 'unreadable';
}

/** Joins a host folder and a raw name without decoding the name. */
export function hostPath(root: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(root), Buffer.from('/'), name]);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join(posix.sep);
}
