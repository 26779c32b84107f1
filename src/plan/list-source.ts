import { join, posix, relative, sep } from 'node:path';
import { AssayError } from '../model/errors.ts';
import type { Commands } from '../ports/commands.ts';
import type { FileStore } from '../ports/file-store.ts';
import { createGitClient, type GitClient } from './git-client.ts';

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

export interface SourceListing {
  readonly entries: readonly SourceEntry[];
  readonly git?: { readonly commit: string; readonly tree: string; readonly dirty: boolean; readonly commitTime: number };
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
    throw new AssayError({ kind: 'usage', code: 'path-missing', message: `there is nothing to scan at ${path}`, hint: 'Give the folder of a repository.' });
  }
  const folder = stat.kind === 'folder' ? real : join(real, '..');
  if (!isInsideRepository(folder, files)) return { root: folder, scope: stat.kind === 'folder' ? '.' : toPosix(relative(folder, real)), git: undefined };
  const probe = await createGitClient(folder, commands);
  const top = (await probe.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
  const root = files.realPath(top)?.toString('utf8') ?? top;
  return { root, scope: toPosix(relative(root, real)) || '.', git: await createGitClient(root, commands) };
}

function isInsideRepository(folder: string, files: FileStore): boolean {
  for (let current = folder; ; current = join(current, '..')) {
    if (files.stat(join(current, '.git')) !== undefined) return true;
    if (current === join(current, '..')) return false;
  }
}

export async function listSource(source: SourceRoot, files: FileStore): Promise<SourceListing> {
  const inScope = scopeFilter(source.scope);
  if (source.git === undefined) return { entries: walk(source.root, files).filter(({ name }) => inScope(name)) };
  const listing = await listRepository(source.git);
  return { ...listing, entries: listing.entries.filter(({ name }) => inScope(name)) };
}

function scopeFilter(scope: string): (name: Buffer) => boolean {
  if (scope === '.') return () => true;
  const exact = Buffer.from(scope);
  const prefix = Buffer.from(`${scope}/`);
  return (name) => name.equals(exact) || name.subarray(0, prefix.length).equals(prefix);
}

async function listRepository(git: GitClient): Promise<SourceListing> {
  const status = await git.run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignore-submodules=all', '--no-renames']);
  const modified = new Set<string>();
  const deleted = new Set<string>();
  const entries: SourceEntry[] = [];
  const changes = splitNul(status);
  for (const change of changes) {
    // "XY name": X is the index, Y the file on disk. latin1 keeps every byte as one character.
    const code = change.subarray(0, 2).toString('latin1');
    const name = change.subarray(3);
    if (code === '??') entries.push({ name, mode: 'file', modified: true });
    else if (code.endsWith('D')) deleted.add(name.toString('latin1'));
    else if (!code.endsWith(' ')) modified.add(name.toString('latin1'));
  }
  const seen = new Set<string>();
  for (const line of splitNul(await git.run(['ls-files', '--stage', '-z']))) {
    const tab = line.indexOf(9);
    const [mode = '', blob = ''] = line.subarray(0, tab).toString('latin1').split(' ');
    const name = line.subarray(tab + 1);
    const key = name.toString('latin1');
    // A file in conflict has up to three entries; its bytes on disk count.
    if (seen.has(key) || deleted.has(key)) continue;
    seen.add(key);
    entries.push({ name, mode: modeOf(mode), blob, modified: modified.has(key) });
  }
  const head = (await git.tryRun(['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}']))?.toString('latin1').split('\n') ?? [];
  const [commit, tree] = head;
  if (commit === undefined || tree === undefined || tree === '') return { entries };
  const time = Number((await git.run(['show', '--no-patch', '--no-show-signature', '--format=%ct', commit])).toString('latin1').trim());
  return { entries, git: { commit, tree, dirty: changes.length > 0, commitTime: Number.isSafeInteger(time) ? time : 0 } };
}

function modeOf(mode: string): SourceEntry['mode'] {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'submodule';
  return mode === '100755' ? 'executable' : 'file';
}

function walk(root: string, files: FileStore): SourceEntry[] {
  const entries: SourceEntry[] = [];
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const child of files.list(hostPath(root, folder))) {
      const text = child.toString('utf8');
      if (PLAIN_EXCLUDED.has(text) || PLAIN_EXCLUDED_SUFFIX.some((suffix) => text.endsWith(suffix))) continue;
      const name = folder.length === 0 ? child : Buffer.concat([folder, Buffer.from('/'), child]);
      const stat = files.stat(hostPath(root, name));
      if (stat?.kind === 'folder') pending.push(name);
      else if (stat !== undefined) entries.push({ name, mode: stat.kind === 'link' ? 'link' : stat.executable ? 'executable' : 'file', modified: true });
    }
  }
  return entries;
}

/** Joins a host folder and a raw name without decoding the name. */
export function hostPath(root: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(root), Buffer.from('/'), name]);
}

function splitNul(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0, start); end !== -1; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join(posix.sep);
}
