import { parseCommit, parseTree, readObject, type GitReader, type TreeEntry } from './git-objects.ts';

/** Files of one commit, as `PolicyFiles` of the manifest stage. */
export interface CommitFiles {
  /** `undefined` where there is no such file; links are no files. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names of everything directly in a folder (`.` for the root), whatever it is. */
  names(folder: string): Promise<readonly string[]>;
  /** Every file below a folder, at any depth; links and submodules are none. */
  list(folder: string): Promise<readonly CommitFile[]>;
}

export interface CommitFile {
  readonly path: string;
  /** Name of the object with its bytes. */
  readonly blob: string;
}

const FOLDER = '40000';
/** 100644, 100755 and, in old histories, others; 120000 is a link and 160000 a submodule. */
const isFile = ({ mode }: TreeEntry): boolean => mode.startsWith('100');

/**
 * Files of a commit straight from git's objects: no work tree, no filter, no attribute, no link comes between.
 *
 * @throws ObjectMissing from each call, where the clone lacks what the commit names.
 */
export function createCommitFiles(git: GitReader, commit: string): CommitFiles {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const treeOf = (id: string): Promise<readonly TreeEntry[]> => {
    const known = trees.get(id) ?? readObject(git, id, 'tree').then((bytes) => parseTree(bytes, id.length));
    trees.set(id, known);
    return known;
  };
  let root: Promise<string> | undefined;
  const entriesOf = async (folder: string): Promise<readonly TreeEntry[] | undefined> => {
    root ??= readObject(git, commit, 'commit').then((bytes) => parseCommit(bytes).tree);
    let entries = await treeOf(await root);
    for (const part of partsOf(folder)) {
      const next = entries.find(({ name, mode }) => name === part && mode === FOLDER);
      if (next === undefined) return undefined;
      entries = await treeOf(next.id);
    }
    return entries;
  };
  return {
    read: async (path) => {
      if (path.startsWith('/')) return undefined;
      const parts = partsOf(path);
      const name = parts.pop();
      const entry = (await entriesOf(parts.join('/')))?.find(
        (candidate) => candidate.name === name && isFile(candidate),
      );
      return entry === undefined ? undefined : readObject(git, entry.id, 'blob');
    },
    names: async (folder) => ((await entriesOf(folder)) ?? []).map(({ name }) => name),
    list: async (folder) => {
      const found: CommitFile[] = [];
      const pending = [{ at: partsOf(folder).join('/'), entries: (await entriesOf(folder)) ?? [] }];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of next.entries) {
          const path = next.at === '' ? entry.name : `${next.at}/${entry.name}`;
          if (entry.mode === FOLDER) pending.push({ at: path, entries: await treeOf(entry.id) });
          else if (isFile(entry)) found.push({ path, blob: entry.id });
        }
      }
      return found;
    },
  };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
