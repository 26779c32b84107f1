import { gitObjectName } from '../../lib/git-object-name.ts';

/** The one thing needed of git: standard output of a command that may fail. */
export interface GitReader {
  tryRun(args: readonly string[], stdin?: Buffer): Promise<Buffer | undefined>;
}

/** The repository does not hold an object it names: a shallow or partial clone, or a damaged one. */
export class ObjectMissing extends Error {
  constructor(id: string) {
    super(`the object ${id} is not in this clone`);
    this.name = 'ObjectMissing';
  }
}

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

const MAX_OBJECT_BYTES = 32 * 1024 * 1024;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads one object and checks that its bytes have the name it was asked for by: earlier steps of the job can write to the
 * clone, and git itself does not check on reading.
 *
 * @throws ObjectMissing where it is not there, is another kind of object, or does not have its name.
 */
export async function readObject(git: GitReader, id: string, kind: 'commit' | 'tree' | 'blob'): Promise<Buffer> {
  if (!ID.test(id)) throw new ObjectMissing(id.slice(0, 64));
  const [, type, size] = (
    (await git.tryRun(['cat-file', '--batch-check'], Buffer.from(`${id}\n`)))?.toString('latin1') ?? ''
  )
    .trim()
    .split(' ');
  if (type !== kind || Number(size) > MAX_OBJECT_BYTES) throw new ObjectMissing(id);
  const bytes = await git.tryRun(['cat-file', kind, id]);
  if (bytes === undefined || gitObjectName(kind, bytes, id.length) !== id) throw new ObjectMissing(id);
  return bytes;
}

/** Tree and parents of a commit object. */
export function parseCommit(bytes: Buffer): { readonly tree: string; readonly parents: readonly string[] } {
  const end = bytes.indexOf('\n\n');
  const lines = bytes
    .subarray(0, end === -1 ? bytes.length : end)
    .toString('latin1')
    .split('\n');
  const values = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return { tree: values('tree')[0] ?? '', parents: values('parent') };
}

/** Entries of a tree object: `mode SP name NUL id`, the id in raw bytes. */
export function parseTree(bytes: Buffer, idLength: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const idBytes = idLength / 2;
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) break;
    entries.push({
      mode: bytes.subarray(at, space).toString('latin1'),
      name: bytes.subarray(space + 1, nul).toString('utf8'),
      id: bytes.subarray(nul + 1, nul + 1 + idBytes).toString('hex'),
    });
    at = nul + 1 + idBytes;
  }
  return entries;
}
