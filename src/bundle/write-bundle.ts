import { join } from 'node:path';
import { AssayError } from '../model/errors.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { BundleFiles } from './assemble.ts';

/** The `.gitignore` of the folder that holds bundles. */
export const IGNORE_ALL = '*\n';

/** A name for a bundle that no other one in the folder has or is about to have: two scans may begin in the same second. */
export function freeBundleId(out: string, wanted: string, store: FileStore): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${String(count)}`;
    const partial = join(out, `.${id}.partial`);
    // In this order: a bundle that takes its place in between is seen.
    if (!store.reserve(partial)) continue;
    if (store.stat(join(out, id)) === undefined) return id;
    store.remove(partial);
  }
}

/**
 * Writes a bundle whole or not at all: into a temporary folder beside its place, every file flushed, then renamed; `latest`
 * moves last, by rename too. A kill at any moment leaves the previous bundle as it was.
 *
 * @returns the bundle's folder
 * @throws AssayError delivery when the disk does not take it.
 */
export async function writeBundle(
  out: string,
  bundleId: string,
  files: BundleFiles,
  store: FileStore,
  moveLatest: boolean,
): Promise<string> {
  const final = join(out, bundleId);
  const partial = join(out, `.${bundleId}.partial`);
  try {
    store.makeFolder(out, 0o755);
    const ignore = join(out, '.gitignore');
    writeIgnore(ignore, store);
    // An empty one is a reservation; anything else was left by a run that was killed.
    if (store.stat(partial) !== undefined && store.list(partial).length > 0) store.remove(partial);
    const folders = new Set<string>([partial]);
    store.makeFolder(partial, 0o755);
    for (const [path, bytes] of files) {
      const target = join(partial, path);
      const folder = join(target, '..');
      if (!folders.has(folder)) {
        store.makeFolder(folder, 0o755);
        folders.add(folder);
      }
      store.writeNew(target, bytes, 0o644);
    }
    await store.flush([...files.keys()].map((path) => join(partial, path)));
    await store.flush([...folders]);
    store.rename(partial, final);
    await store.flush([out]);
    if (moveLatest) pointLatest(out, bundleId, store);
    return final;
  } catch (error) {
    store.remove(partial);
    const why = error instanceof Error ? error.message : String(error);
    throw new AssayError({
      kind: 'delivery',
      code: 'evidence-not-written',
      message: `the evidence could not be written: ${why}`,
      hint: 'Give --out a folder that can be written and has room.',
      cause: error,
    });
  }
}

/** Another scan may be first. */
function writeIgnore(path: string, store: FileStore): void {
  if (store.stat(path) !== undefined) return;
  try {
    store.writeNew(path, Buffer.from(IGNORE_ALL), 0o644);
  } catch (error) {
    if (store.stat(path) === undefined) throw error;
  }
}

/** A symbolic link, or a one-line file where links are not to be had; replaced by rename, so it always points somewhere whole. */
function pointLatest(out: string, bundleId: string, store: FileStore): void {
  const next = join(out, `.latest.${bundleId}.next`);
  store.remove(next);
  try {
    store.symlink(bundleId, next);
  } catch {
    store.writeDurable(next, Buffer.from(`${bundleId}\n`));
  }
  store.rename(next, join(out, 'latest'));
}
