import { posix } from 'node:path';
import type { PolicyTree } from '../../manifest/read-policy.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { pathInRoot } from './input-paths.ts';
import { some } from './name-some.ts';

export interface BasePack {
  /** Folder of the rules in force; `undefined`: those that come with Assay. */
  readonly folder: string | undefined;
  /** What a reader of the result must know of it; one sentence each. */
  readonly notes: readonly string[];
}

/**
 * The privacy pack that a change is judged by. Its rules say what counts as personal data, so one in the repository is that of
 * the base commit, in a private folder. One that only the change has takes effect after merge, as its manifest would.
 *
 * @param pack as `inputPath` gives it.
 * @throws Error where the base's files are not to be had.
 */
export async function readBasePack(
  pack: string | undefined,
  from: {
    readonly root: string;
    readonly base: PolicyTree;
    readonly head: PolicyTree;
    /** A private folder that the caller removes. */
    readonly work: string;
    readonly files: FileStore;
  },
): Promise<BasePack> {
  const { root, base, head, work, files } = from;
  const inside = pack === undefined ? undefined : pathInRoot(pack, root, files);
  if (inside === undefined) return { folder: pack, notes: [] };
  const [before, after] = [await base.list(inside), await head.list(inside)];
  if (before.length === 0) {
    if (after.length === 0) return { folder: pack, notes: [] };
    const note = `The privacy pack ${inside} is not in the base; the one that comes with Assay is used, and this one takes effect after merge.`;
    return { folder: undefined, notes: [note] };
  }
  const changed = new Set(after.map(({ path }) => path));
  const folder = posix.join(work, 'privacy-pack');
  for (const { path } of before) {
    const bytes = await base.read(path);
    if (bytes === undefined) throw new Error(`${path} is not to be read`);
    const here = changed.has(path) ? await head.read(path) : undefined;
    if (here !== undefined && Buffer.from(bytes).equals(here)) changed.delete(path);
    else changed.add(path);
    const place = posix.join(folder, posix.relative(inside, path));
    files.makeFolder(posix.dirname(place), 0o755);
    files.writeNew(place, bytes, 0o444);
  }
  const notes =
    changed.size === 0
      ? []
      : [
          `This change edits the privacy pack${some([...changed].sort())}; it is judged by the base’s, and its own takes effect after merge.`,
        ];
  return { folder, notes };
}
