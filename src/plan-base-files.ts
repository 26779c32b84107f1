import { join, posix } from 'node:path';
import { gitObjectName } from './lib/git-object-name.ts';
import type { PolicyTree } from './manifest/read-policy.ts';
import type { TreeFile } from './model/tree.ts';
import type { FileStore } from './ports/file-store.ts';
import { CommandNames, isProgram, stemsOf } from './scanners/support/command-names.ts';

/** A file of the policy's commit that takes the place of the change's; `bytes: null`: it is not there, so withheld. */
export interface BaseFile {
  readonly bytes: Uint8Array | null;
  /** The command does not name the file itself, but its folder, or a program beside or above it. */
  readonly beside: boolean;
}

/**
 * What a scanner of the user's own gets from the policy's commit, because it differs there: the files its command names, with
 * or without their ending, all below the folders it names, and all below the folder of a program it names, where interpreters
 * find what it imports.
 *
 * @param here what the change has.
 * @throws Error where a file of the commit is not to be had.
 */
export async function differingBaseFiles(
  argv: readonly string[],
  base: PolicyTree,
  here: PolicyTree,
): Promise<ReadonlyMap<string, BaseFile>> {
  const found = new Map<string, BaseFile>();
  const folders = new Set<string>();
  const names = new CommandNames(argv);
  const namesIn = namesOf([base, here]);
  for (const { path, scanned } of names.paths) {
    const isThere = await compare(path);
    const isFile = isThere && (await base.read(path)) !== undefined;
    // A change can put a file where the base has a folder, and the reverse.
    if (!scanned || isFile) folders.add(path);
    // What is scanned is a folder, or a program written without its ending: which, the change does not decide.
    if (isFile || (scanned && (await base.list(path)).length > 0)) continue;
    const folder = posix.dirname(path);
    for (const file of (await namesIn(folder)).map((name) => posix.join(folder, name)))
      if (stemsOf(file).includes(path) && (await compare(file))) addFolderOf(path);
  }
  for (const name of await namesIn('.')) {
    if (name === '.git' || !names.meansAtRoot(name) || (await compare(name))) continue;
    folders.add(name);
  }
  for (const folder of folders) {
    const blobs = new Map((await base.list(folder)).map(({ path, blob }) => [path, blob]));
    for (const path of new Set([...blobs.keys(), ...(await here.list(folder)).map((file) => file.path)])) {
      if (found.has(path) || names.isNamed(path)) continue;
      const [blob, own] = [blobs.get(path), await here.read(path)];
      if (blob !== undefined && own !== undefined && gitObjectName('blob', own, blob.length) === blob) continue;
      const bytes = blobs.has(path) ? await base.read(path) : null;
      if (bytes === undefined) throw new Error(`${path} is not to be read`);
      if (bytes !== null && own !== undefined && Buffer.from(bytes).equals(own)) continue;
      found.set(path, { bytes, beside: true });
    }
  }
  return found;

  /** Whether either has the file; it is noted where they differ, and the folder of a program is to be looked at. */
  async function compare(file: string): Promise<boolean> {
    const [bytes, own] = [await base.read(file), await here.read(file)];
    if (bytes === undefined && own === undefined) return false;
    if (bytes === undefined || own === undefined || !Buffer.from(bytes).equals(own))
      found.set(file, { bytes: bytes ?? null, beside: !names.isNamed(file) });
    if (names.isNamed(file)) addFolderOf(file);
    return true;
  }

  function addFolderOf(path: string): void {
    // The root is no folder of a program: then nothing of the change would be left to scan.
    if (isProgram(path) && posix.dirname(path) !== '.') folders.add(posix.dirname(path));
  }
}

/** Names of all that is directly in a folder, of any of the trees. */
function namesOf(trees: readonly PolicyTree[]): (folder: string) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  const look = async (folder: string): Promise<readonly string[]> => {
    const names = await Promise.all(trees.map((tree) => tree.names(folder)));
    return [...new Set(names.flat())];
  };
  return (folder) => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
}

/** The files of a tree by their names, out of its private copy. */
export function asPolicyTree(files: readonly TreeFile[], copy: string, store: FileStore): PolicyTree {
  const copies = new Map(files.map((file) => [file.path, file.copy]));
  const paths = [...copies.keys()];
  return {
    read: (path) => {
      const copied = copies.get(path);
      return Promise.resolve(copied === undefined ? undefined : store.read(join(copy, copied)));
    },
    names: (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const inside = paths.filter((path) => path.startsWith(prefix));
      return Promise.resolve([...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))]);
    },
    list: (folder) => Promise.resolve(paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path }))),
  };
}
