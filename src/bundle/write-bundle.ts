import { join } from 'node:path';
import { AssayError } from '../model/errors.ts';
import { IGNORE_ALL } from '../model/evidence.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { BundleFiles } from './assemble.ts';

export interface WrittenBundle {
  readonly bundleId: string;
  readonly folder: string;
  readonly files: BundleFiles;
}

/**
 * Writes a bundle whole or not at all: into a temporary folder beside its place, every file flushed, then renamed; `latest`
 * moves last, by rename too. A kill at any moment leaves the previous bundle as it was. Of runs that want the same name, each
 * gets its own.
 *
 * @param name wanted as the bundle's id; taken ones get a number added.
 * @param assemble makes the files, given the id; what it throws is passed on.
 * @throws AssayError delivery when the disk does not take it.
 */
export async function writeBundle(
  out: string,
  name: string,
  assemble: (bundleId: string) => BundleFiles | Promise<BundleFiles>,
  store: FileStore,
  moveLatest: boolean,
): Promise<WrittenBundle> {
  const bundleId = orDelivery(() => claimName(out, name, store));
  const partial = partialOf(out, bundleId);
  const folder = join(out, bundleId);
  try {
    const files = await assemble(bundleId);
    try {
      await writeFiles(partial, files, store);
      store.rename(partial, folder);
      await store.flush([out]);
      if (moveLatest) pointLatest(out, bundleId, store);
    } catch (error) {
      throw notWritten(error);
    }
    return { bundleId, folder, files };
  } catch (error) {
    removeIfPossible(partial, store);
    throw error;
  }
}

/** A name is one's own from the moment its temporary folder was made: making a folder succeeds only once. */
function claimName(out: string, name: string, store: FileStore): string {
  store.makeFolder(out);
  ignoreAll(join(out, '.gitignore'), store);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${String(count)}`;
    if (store.stat(join(out, id)) !== undefined || !store.claimFolder(partialOf(out, id))) continue;
    if (store.stat(join(out, id)) === undefined) return id;
    // Its owner finished in between.
    store.remove(partialOf(out, id));
  }
}

/** Several runs may begin in a new folder at once: the file of one is as good as another's. */
function ignoreAll(file: string, store: FileStore): void {
  if (store.stat(file) !== undefined) return;
  try {
    store.writeNew(file, Buffer.from(IGNORE_ALL));
  } catch (error) {
    if (store.stat(file) === undefined) throw error;
  }
}

function partialOf(out: string, bundleId: string): string {
  return join(out, `.${bundleId}.partial`);
}

async function writeFiles(partial: string, files: BundleFiles, store: FileStore): Promise<void> {
  const folders = new Set<string>([partial]);
  for (const [path, bytes] of files) {
    const target = join(partial, path);
    const folder = join(target, '..');
    if (!folders.has(folder)) {
      store.makeFolder(folder);
      folders.add(folder);
    }
    store.writeNew(target, bytes);
  }
  await store.flush([...files.keys()].map((path) => join(partial, path)));
  await store.flush([...folders]);
}

/** Where nothing could be written there may be no way to remove either; why it was not written is what counts. */
function removeIfPossible(path: string, store: FileStore): void {
  try {
    store.remove(path);
  } catch {
    // A later run of the same name takes another.
  }
}

/** A symbolic link, or a one-line file where links are not to be had; replaced by rename, so it always points somewhere whole. */
function pointLatest(out: string, bundleId: string, store: FileStore): void {
  const next = join(out, `.latest.${bundleId}`);
  store.remove(next);
  try {
    store.symlink(bundleId, next);
  } catch {
    store.writeDurable(next, Buffer.from(`${bundleId}\n`));
  }
  store.rename(next, join(out, 'latest'));
}

function orDelivery<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw notWritten(error);
  }
}

function notWritten(error: unknown): AssayError {
  const why = error instanceof Error ? error.message : String(error);
  return new AssayError({
    kind: 'delivery',
    code: 'evidence-not-written',
    message: `the evidence could not be written: ${why}`,
    hint: 'Give --out a folder that can be written and has room.',
    cause: error,
  });
}
