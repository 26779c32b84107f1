import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AssayError } from '../../model/errors.ts';
import type { FileStat, FileStore, HostPath } from '../../ports/file-store.ts';

/** Longer than any folder an honest program makes, short enough that its children can still be named. */
const DEEP_CHARACTERS = 1500;
/** Read at once of a file that is only hashed. */
const PIECE_BYTES = 1024 ** 2;
/** Bounds the open files. */
const FLUSHED_AT_ONCE = 64;

/** The real file system, through `node:fs`. */
export function createNodeFileStore(tempFolder: string): FileStore {
  return {
    stat(path) {
      try {
        const stats = lstatSync(path, { throwIfNoEntry: false });
        return stats === undefined ? undefined : describe(stats);
      } catch (error) {
        // Below a file there is nothing.
        if (isCode(error, 'ENOTDIR')) return undefined;
        throw error;
      }
    },
    read: (path) => readFileSync(path),
    digest: digestOf,
    readLink: (path) => readlinkSync(path, { encoding: 'buffer' }),
    realPath(path) {
      try {
        return realpathSync.native(path, { encoding: 'buffer' });
      } catch {
        return undefined;
      }
    },
    list: (path) => readdirSync(path, { encoding: 'buffer' }),
    writeNew(path, data, mode) {
      const file = openSync(path, 'wx', mode ?? 0o666);
      try {
        writeFileSync(file, data);
        if (mode !== undefined) fchmodSync(file, mode);
      } finally {
        closeSync(file);
      }
    },
    writeDurable(path, data) {
      const file = openSync(path, 'wx');
      try {
        writeFileSync(file, data);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    async flush(paths) {
      for (let start = 0; start < paths.length; start += FLUSHED_AT_ONCE) {
        await Promise.all(paths.slice(start, start + FLUSHED_AT_ONCE).map(flushOne));
      }
    },
    makeFolder(path, mode) {
      makeFolder(path, mode);
    },
    claimFolder(path) {
      try {
        mkdirSync(path);
        return true;
      } catch (error) {
        if (isCode(error, 'EEXIST')) return false;
        throw error;
      }
    },
    linkOrCopy(from, to) {
      try {
        linkSync(from, to);
      } catch (error) {
        if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error;
        copyFileSync(from, to);
        chmodSync(to, 0o444);
      }
    },
    symlink(target, path) {
      symlinkSync(target, path);
    },
    rename(from, to) {
      renameSync(from, to);
    },
    remove(path) {
      try {
        rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      } catch (error) {
        // Below a file there is nothing.
        if (isCode(error, 'ENOTDIR')) return;
        if (!isCode(error, 'ENAMETOOLONG')) throw error;
        removeDeep(path);
      }
    },
    chmod(path, mode) {
      chmodSync(path, mode);
    },
    temporaryFolder(prefix) {
      try {
        // Whose it is: `assay doctor` names those of processes that are gone.
        const folder = mkdtempSync(join(tempFolder, `${prefix}${process.pid}-`));
        chmodSync(folder, 0o711);
        return folder;
      } catch (cause) {
        throw new AssayError({
          kind: 'usage',
          code: 'temporary-folder',
          message: `no folder can be made in ${tempFolder}: ${cause instanceof Error ? cause.message : String(cause)}`,
          hint: 'Set TMPDIR to a folder that can be written and has room for a copy of the tree.',
          cause,
        });
      }
    },
  };
}

function digestOf(path: HostPath): { readonly size: number; readonly sha256: string } {
  const file = openSync(path, 'r');
  try {
    const whole = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    let size = 0;
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      whole.update(piece.subarray(0, count));
      size += count;
    }
    return { size, sha256: whole.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and those above it. Node's own recursive way never ends where a file system lets nobody make any (/proc). */
function makeFolder(path: string, mode: number | undefined): void {
  try {
    mkdirSync(path);
    if (mode !== undefined) chmodSync(path, mode);
  } catch (error) {
    if (isCode(error, 'EEXIST') && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (!isCode(error, 'ENOENT') || parent === path || existsSync(parent)) throw error;
    makeFolder(parent, mode);
    makeFolder(path, mode);
  }
}

/**
 * Removes a folder whose parts lie deeper than a path may be long, as a hostile program can make them one step at a time:
 * what lies too deep is moved to the top by its own short name until all of it is in reach.
 */
function removeDeep(root: string): void {
  for (let moved = 0, deep = tooDeep(root); deep !== undefined; deep = tooDeep(root)) {
    moved += 1;
    renameSync(deep, join(root, `.deep-${moved}`));
  }
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

/** A folder below `root` whose path is long enough to be in the way of those below it. */
function tooDeep(root: string): string | undefined {
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (folder.length > root.length + DEEP_CHARACTERS) return folder;
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) pending.push(join(folder, entry.name));
  }
  return undefined;
}

async function flushOne(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function describe(stats: Stats): FileStat {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
  return { kind, size: stats.size, executable: (stats.mode & 0o111) !== 0 };
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && codes.includes(error.code);
}
