import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { FileStore } from '../ports/file-store.ts';
import type { GitClient } from './git-client.ts';
import { splitNul } from './split-nul.ts';

/** Each costs a process; in a tree with more changes than this somebody is at work. */
const MOST_ASKED = 50;

/**
 * Of the files that git calls modified, those whose bytes are what a checkout writes. Git compares what an `add` would store, and where
 * the committed bytes do not follow the committed attributes (`text eol=lf` on a file with CRLF) every fresh clone is "modified".
 *
 * @returns names, one character a byte.
 */
export async function listAsCommitted(
  git: GitClient,
  root: string,
  files: FileStore,
  changes: readonly Buffer[],
): Promise<readonly string[]> {
  // Unchanged in the index, other on disk.
  if (!changes.some((change) => change.subarray(0, 2).toString('latin1') === ' M')) return [];
  const fields = splitNul(
    await git.run(['diff-files', '--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=all']),
  );
  const found: string[] = [];
  let asked = 0;
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [before, after, blob = '', , status] = fields[index]?.toString('latin1').slice(1).split(' ') ?? [];
    const name = fields[index + 1];
    if (name === undefined || status !== 'M' || before !== after || !before?.startsWith('100')) continue;
    const path = Buffer.concat([Buffer.from(`${root}${sep}`), name]);
    if (files.stat(path)?.kind !== 'file') continue;
    const bytes = files.read(path);
    if (blobId(bytes, blob.length) === blob) found.push(name.toString('latin1'));
    else if ((asked += 1) <= MOST_ASKED && (await checkedOut(git, name))?.equals(bytes) === true)
      found.push(name.toString('latin1'));
  }
  const unstaged = new Set(changes.flatMap((change) => (change.subarray(0, 2).toString('latin1') === ' M' ? [change.subarray(3).toString('latin1')] : []))); // prettier-ignore
  return found.filter((name) => unstaged.has(name));
}

function blobId(bytes: Buffer, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

/** What a checkout writes for a file of the index; `undefined` where its name is no text that a command takes. */
async function checkedOut(git: GitClient, name: Buffer): Promise<Buffer | undefined> {
  const text = name.toString('utf8');
  return Buffer.from(text).equals(name) ? git.tryRun(['cat-file', '--filters', `:0:${text}`]) : undefined;
}
