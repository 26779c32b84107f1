import { posix } from 'node:path';
import { gitObjectName } from './lib/git-object-name.ts';
import type { PolicyTree } from './manifest/read-policy.ts';
import { isProgram, namedPaths } from './scanners/command.ts';

/** A file of the policy's commit that takes the place of the change's; `bytes: null`: it is not there, so withheld. */
export interface BaseFile {
  readonly bytes: Uint8Array | null;
  /** The command does not name the file itself, but its folder, or a program beside or above it. */
  readonly beside: boolean;
}

/**
 * What a scanner of the user's own gets from the policy's commit, because it differs there: the files its command names, all
 * below the folders it names, and all below the folder of a program it names, where interpreters find what it imports.
 *
 * @param here what the change has.
 * @throws Error where a file of the commit is not to be had.
 */
export async function differingBaseFiles(
  argv: readonly string[],
  base: PolicyTree,
  here: Pick<PolicyTree, 'read' | 'list'>,
): Promise<ReadonlyMap<string, BaseFile>> {
  const found = new Map<string, BaseFile>();
  const folders = new Set<string>();
  for (const { path, scanned } of namedPaths(argv)) {
    const [bytes, own] = [await base.read(path), await here.read(path)];
    if (bytes === undefined ? own !== undefined : own === undefined || !Buffer.from(bytes).equals(own))
      found.set(path, { bytes: bytes ?? null, beside: false });
    // A change can put a file where the base has a folder, and the reverse.
    if (!scanned || bytes !== undefined) folders.add(path);
    const isThere = bytes !== undefined || own !== undefined;
    // The root is no folder of a program: then nothing of the change would be left to scan.
    if (isThere && isProgram(path) && posix.dirname(path) !== '.') folders.add(posix.dirname(path));
  }
  for (const folder of folders) {
    const blobs = new Map((await base.list(folder)).map(({ path, blob }) => [path, blob]));
    for (const path of new Set([...blobs.keys(), ...(await here.list(folder)).map((file) => file.path)])) {
      if (found.has(path) || namedPaths(argv).some((named) => named.path === path)) continue;
      const [blob, own] = [blobs.get(path), await here.read(path)];
      if (blob !== undefined && own !== undefined && gitObjectName('blob', own, blob.length) === blob) continue;
      const bytes = blobs.has(path) ? await base.read(path) : null;
      if (bytes === undefined) throw new Error(`${path} is not to be read`);
      if (bytes !== null && own !== undefined && Buffer.from(bytes).equals(own)) continue;
      found.set(path, { bytes, beside: true });
    }
  }
  return found;
}
