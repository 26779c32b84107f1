import type { Stats } from 'node:fs';
import { chmod, lchown, lstat, opendir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What an entry costs beyond its bytes, so that a million empty files are not free. */
const ENTRY_BYTES = 4096;

/**
 * Bytes below `folder`, links not followed; stops at the first sum over `limit`. A part that cannot be measured counts as
 * over the limit (`Infinity`), unless `unreadable` says that parts of it belong to another user while the run lasts.
 */
export async function measureFolder(
  folder: string,
  limit: number,
  unreadable: 'over' | 'unknown' = 'over',
): Promise<number> {
  let total = 0;
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    try {
      for await (const entry of await opendir(next)) {
        const path = join(next, entry.name);
        if (entry.isDirectory()) pending.push(path);
        total += ENTRY_BYTES + (entry.isFile() ? await sizeOf(path) : 0);
        if (total > limit) return total;
      }
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') continue;
      if (code === 'EACCES' && unreadable === 'unknown') continue;
      return Number.POSITIVE_INFINITY;
    }
  }
  return total;
}

/**
 * Makes what a finished run left safe to read: only folders and ordinary files stay, since a link could name a host file
 * and a pipe could block its reader; all of it belongs to `owner` and can be read and removed again.
 */
export async function settleFolder(folder: string, owner: Owner | undefined): Promise<void> {
  await takeBack(folder, await lstat(folder), owner);
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for await (const entry of await opendir(next)) {
      const path = join(next, entry.name);
      const stats = await lstat(path);
      if (stats.isDirectory()) pending.push(path);
      if (stats.isDirectory() || stats.isFile()) await takeBack(path, stats, owner);
      else await rm(path, { force: true });
    }
  }
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Hands the folder and what the caller prepared in it to the user the run will have. */
export async function giveFolder(folder: string, owner: Owner): Promise<void> {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    await lchown(next, owner.uid, owner.gid);
    for await (const entry of await opendir(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else await lchown(path, owner.uid, owner.gid);
    }
  }
}

async function takeBack(path: string, stats: Stats, owner: Owner | undefined): Promise<void> {
  if (owner !== undefined && (stats.uid !== owner.uid || stats.gid !== owner.gid)) {
    await lchown(path, owner.uid, owner.gid);
  }
  // Set-user-id and sticky bits go, too: the mask keeps the permission bits only.
  const needed = stats.isDirectory() ? 0o700 : 0o600;
  const wanted = (stats.mode & 0o777) | needed;
  if (wanted !== (stats.mode & 0o7777)) await chmod(path, wanted);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await lstat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** The system's word for what went wrong (`ENOENT`, …), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
