import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every folder that Assay makes for one run is named so; the number is the process that made it. */
const OWN_NAME = /^assay-(?:run-|probe-|trial-|policy-)?([0-9]{1,10})-[A-Za-z0-9]{6}$/;

/**
 * Paths of the folders in `folders` that a run of this user left because it was killed before it could remove them, sorted.
 * Links are not followed, and a folder whose process is there, or whose number another one has by now, is not named.
 */
export function listLeftovers(folders: readonly string[], isAlive: (pid: number) => boolean = isRunning): string[] {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      const pid = OWN_NAME.exec(name)?.[1];
      if (pid === undefined || isAlive(Number(pid))) continue;
      const path = join(folder, name);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true && stats.uid === process.getuid?.()) found.add(path);
    }
  }
  return [...found].sort();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
