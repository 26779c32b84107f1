import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { matcher } from '../lib/match-globs.ts';
import { AssayError } from '../model/errors.ts';
import type { Tree, TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { GitClient } from './git-client.ts';
import { hostPath, statOf, type SourceEntry, type SourceListing, type SourceRoot } from './list-source.ts';
import { CopyWriter } from './write-copy.ts';

/** Larger files are listed as not scanned: memory grows with the largest file. */
export const FILE_CAP_BYTES = 64 * 1024 ** 2;

/** No system opens a longer path: such a name can only be in an index made by hand. */
const NAME_LIMIT_BYTES = 4096;

/** Blobs are fetched from git in groups of about this size. */
const BLOB_GROUP_BYTES = 128 * 1024 ** 2;

export interface ReadTreeOptions {
  readonly source: SourceRoot;
  readonly listing: SourceListing;
  /** Host folder for the copy; must not exist. */
  readonly copy: string;
  /** Globs of the manifest; they apply to tracked files too. */
  readonly exclude: readonly string[];
  /** Paths relative to the root that are never part of the tree (Assay's own output folder). */
  readonly ownFolders: readonly string[];
}

export interface ReadTree {
  readonly tree: Tree;
  /** How many files the manifest's `exclude` left out. */
  readonly excluded: number;
  /** How many files are named without the credential that their name holds. */
  readonly renamed: number;
}

/**
 * Writes the private copy that every scanner, canary and digest works on, and describes it. A tracked file's bytes are its
 * git blob's unless git calls it modified, so no attribute, filter, sparse rule or index bit changes what is scanned; files
 * that are equal on disk (nearly all) cost one read and no call to git. Links are not followed.
 */
export async function readTree(options: ReadTreeOptions, files: FileStore): Promise<ReadTree> {
  const writer = new CopyWriter(options.copy, files);
  const isExcluded = matcher(options.exclude);
  const isLinkFree = createLinkCheck(options.source.root, files);
  const fromBlob: { entry: SourceEntry; path: string }[] = [];
  let excluded = 0;
  for (const entry of sortedEntries(options.listing.entries)) {
    const path = writer.pathFor(entry.name);
    // What is tracked there is the repository's: a change must not hide behind the name of Assay's own folder.
    const isOurs =
      entry.blob === undefined && options.ownFolders.some((own) => path === own || path.startsWith(`${own}/`));
    if (isOurs) continue;
    if (isExcluded(path)) {
      excluded += 1;
      continue;
    }
    if (entry.mode === 'submodule') writer.leaveOut(path, 'submodule');
    else if (entry.name.length > NAME_LIMIT_BYTES) writer.leaveOut(path, 'path-too-long');
    else if (hasUnsafeName(path)) writer.leaveOut(path, 'unreadable');
    else if (entry.mode === 'link') leaveOutForeignLink(options.source.root, entry, path, writer, files);
    else if (readFromDisk(options.source.root, entry, path, isLinkFree, writer, files) === 'use-blob')
      fromBlob.push({ entry, path });
  }
  for (const { name, reason } of options.listing.closed) writer.leaveOut(writer.pathFor(name), reason);
  if (fromBlob.length > 0 && options.source.git !== undefined) await readBlobs(options.source.git, fromBlob, writer);
  const described = writer.finish();
  const tree: Tree = {
    ...described,
    digest: treeDigest(described.files),
    ...(options.listing.git === undefined ? {} : { git: options.listing.git }),
  };
  return { tree, excluded, renamed: writer.namesWithCredential };
}

/** SHA-256 over path and digest of each file, in path order. */
export function treeDigest(files: readonly TreeFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.sha256} ${JSON.stringify(file.path)}\n`);
  return hash.digest('hex');
}

function sortedEntries(entries: readonly SourceEntry[]): readonly SourceEntry[] {
  return [...entries].sort((a, b) => Buffer.compare(a.name, b.name));
}

/** Git refuses such names, but an index can be made by hand. */
function hasUnsafeName(path: string): boolean {
  return path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
}

/** A link's target is scanned under its own name when it is in the tree; one that leads outside is said to be not scanned. */
function leaveOutForeignLink(
  root: string,
  entry: SourceEntry,
  path: string,
  writer: CopyWriter,
  files: FileStore,
): void {
  const target = targetOf(hostPath(root, entry.name), files);
  if (target === undefined) {
    writer.leaveOut(path, 'special-file');
    return;
  }
  const landing = posix.normalize(posix.join(posix.dirname(path), target));
  if (target.startsWith('/') || landing === '..' || landing.startsWith('../'))
    writer.leaveOut(path, 'link-out-of-tree');
}

/** What a link says; `undefined` when it is none (any more). */
function targetOf(host: Buffer, files: FileStore): string | undefined {
  if (statOf(host, files)?.kind !== 'link') return undefined;
  try {
    return files.readLink(host).toString('utf8');
  } catch {
    return undefined;
  }
}

function readFromDisk(
  root: string,
  entry: SourceEntry,
  path: string,
  isLinkFree: (name: Buffer) => boolean,
  writer: CopyWriter,
  files: FileStore,
): 'done' | 'use-blob' {
  const host = hostPath(root, entry.name);
  const stat = statOf(host, files);
  const trackedAndUnmodified = entry.blob !== undefined && !entry.modified;
  if (stat?.kind !== 'file' || !isLinkFree(entry.name)) {
    if (trackedAndUnmodified) return 'use-blob';
    if (stat === undefined) return 'done';
    if (stat.kind === 'unreachable') writer.leaveOut(path, stat.reason);
    else if (stat.kind !== 'link') writer.leaveOut(path, 'special-file');
    else leaveOutForeignLink(root, entry, path, writer, files);
    return 'done';
  }
  if (stat.size > FILE_CAP_BYTES) {
    writer.leaveOut(path, 'over-cap');
    return 'done';
  }
  let bytes: Buffer;
  try {
    bytes = files.read(host);
  } catch {
    writer.leaveOut(path, 'unreadable');
    return 'done';
  }
  if (trackedAndUnmodified && !isBlob(bytes, entry.blob ?? '')) return 'use-blob';
  writer.write(path, bytes, entry.mode === 'executable' || stat.executable);
  return 'done';
}

/** Tells whether no folder on the way to a name is a link: below one, a tracked name would read files outside the tree. */
function createLinkCheck(root: string, files: FileStore): (name: Buffer) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const slash = name.lastIndexOf(0x2f);
    if (slash === -1) return true;
    const parent = hostPath(root, name.subarray(0, slash));
    const key = parent.toString('latin1');
    let answer = known.get(key);
    if (answer === undefined) {
      answer = files.realPath(parent)?.equals(parent) ?? false;
      known.set(key, answer);
    }
    return answer;
  };
}

function isBlob(bytes: Buffer, id: string): boolean {
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  return (
    createHash(algorithm)
      .update(`blob ${String(bytes.length)}\0`)
      .update(bytes)
      .digest('hex') === id
  );
}

async function readBlobs(
  git: GitClient,
  wanted: readonly { entry: SourceEntry; path: string }[],
  writer: CopyWriter,
): Promise<void> {
  const sizes = await blobSizes(
    git,
    wanted.map(({ entry }) => entry.blob ?? ''),
  );
  let group: { entry: SourceEntry; path: string }[] = [];
  let groupBytes = 0;
  const flush = async (): Promise<void> => {
    if (group.length === 0) return;
    const output = await git.run(
      ['cat-file', '--batch', '--buffer'],
      idLines(group.map(({ entry }) => entry.blob ?? '')),
    );
    let offset = 0;
    for (const { entry, path } of group) {
      const end = output.indexOf(10, offset);
      const size = Number(output.subarray(offset, end).toString('latin1').split(' ')[2]);
      const bytes = output.subarray(end + 1, end + 1 + size);
      if (!isBlob(bytes, entry.blob ?? '')) throw corruptObject(path);
      writer.write(path, bytes, entry.mode === 'executable');
      offset = end + 1 + size + 1;
    }
    group = [];
    groupBytes = 0;
  };
  for (const item of wanted) {
    const size = sizes.get(item.entry.blob ?? '');
    if (size === undefined) throw corruptObject(item.path);
    if (size > FILE_CAP_BYTES) {
      writer.leaveOut(item.path, 'over-cap');
      continue;
    }
    group.push(item);
    groupBytes += size;
    if (groupBytes >= BLOB_GROUP_BYTES) await flush();
  }
  await flush();
}

async function blobSizes(git: GitClient, ids: readonly string[]): Promise<Map<string, number>> {
  const output = (await git.run(['cat-file', '--batch-check', '--buffer'], idLines(ids))).toString('latin1');
  const sizes = new Map<string, number>();
  for (const line of output.split('\n')) {
    const [id, type, size] = line.split(' ');
    if (id !== undefined && type === 'blob') sizes.set(id, Number(size));
  }
  return sizes;
}

function idLines(ids: readonly string[]): Buffer {
  return Buffer.from(ids.map((id) => `${id}\n`).join(''));
}

function corruptObject(path: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'git-object-missing',
    message: `git does not hold the content of ${JSON.stringify(path)}`,
    hint: 'The clone is partial or damaged: fetch it whole (for actions/checkout: no `filter:`).',
  });
}
