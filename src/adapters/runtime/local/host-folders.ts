import { chmodSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { HostPlaces } from '../../../ports/runtime.ts';
import { inside } from './bubblewrap.ts';
import type { Owner } from './out-folder.ts';
import { codeOf } from './out-folder.ts';
import { hasFilter, seccompFilter } from './seccomp.ts';

/** Folders that are never shown whole, however a scanner asks. */
const NEVER = ['/', '/boot', '/dev', '/etc', '/home', '/proc', '/root', '/run', '/srv', '/sys', '/tmp', '/var'];

/** Names the sandbox needs for itself: a host folder at such a path would be hidden by them. */
const TAKEN = ['/dev', '/in', '/out', '/proc', '/src', '/sys', '/tool'];

/** Which of a run's own folders is not there, or `undefined`. */
export function placesFault(host: HostPlaces): string | undefined {
  const named = { source: host.source, input: host.input, out: host.out, tool: host.tool };
  for (const [name, path] of Object.entries(named)) {
    if (path !== undefined && !isFolder(path)) return `the ${name} folder ${path} is not there`;
  }
  return undefined;
}

/** Why one of these host folders cannot be shown in the sandbox, or `undefined`. */
export function readableFault(readable: readonly string[], home: string | undefined): string | undefined {
  for (const path of readable) {
    if (!isAbsolute(path) || !exists(path)) return `the readable folder ${path} is not there`;
    for (const spelling of [path, realpathSync(path)]) {
      if (NEVER.includes(spelling) || (home !== undefined && isAbsolute(home) && inside(home, spelling))) {
        return `${path} holds more than one program's files and is not shown to scanners`;
      }
      if (TAKEN.some((folder) => inside(spelling, folder))) return `${path} lies where the sandbox has its own folders`;
    }
  }
  return undefined;
}

/** Lets every user into the run's own folders, whatever the umask left of them; what they hold is written readable already. */
export function openOwnFolders(host: HostPlaces): void {
  for (const path of [host.source, host.input, host.out, ...(host.tool === undefined ? [] : [host.tool])]) {
    const mode = statSync(path).mode & 0o777;
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}

/** Whether a user without any right of its own reaches all paths, and what lies in `parents`. Not so below a private folder. */
export function reachableByAnyone(paths: readonly string[], parents: readonly string[]): boolean {
  const folders = new Set<string>();
  for (const first of [
    ...paths.map((path) => dirname(realpathSync(path))),
    ...parents.map((path) => realpathSync(path)),
  ]) {
    for (let parent = first; ; parent = dirname(parent)) {
      folders.add(parent);
      if (parent === '/') break;
    }
  }
  return [...folders].every((folder) => (statSync(folder).mode & 0o001) !== 0);
}

/** A private folder for one run: its filter, the few files of its /etc, and with no sandbox its home. */
export function makeControlFolder(temp: string, user: Owner, arch: string): string {
  const folder = mkdtempSync(join(temp, `assay-run-${process.pid}-`));
  // Searchable, not listable: bubblewrap reads the files below as the run's user.
  chmodSync(folder, 0o711);
  const file = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content, { flag: 'wx' });
    chmodSync(join(folder, name), 0o444);
  };
  file('passwd', `scan:x:${user.uid}:${user.gid}::/tmp/home:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/false\n`);
  file('group', `scan:x:${user.gid}:\nnogroup:x:65534:\n`);
  file('hosts', '127.0.0.1 localhost scan\n::1 localhost\n');
  file('nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\n');
  file('seccomp', hasFilter(arch) ? seccompFilter(arch) : '');
  return folder;
}

/** A home and a temporary folder for a run that has no sandbox to hold them. */
export function makePrivateHome(temp: string): { folder: string; home: string; temp: string } {
  const folder = mkdtempSync(join(temp, `assay-run-${process.pid}-`));
  const places = { folder, home: join(folder, 'home'), temp: join(folder, 'tmp') };
  chmodSync(folder, 0o700);
  for (const path of [places.home, places.temp]) {
    mkdirSync(path);
    chmodSync(path, 0o700);
  }
  return places;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
}

function isFolder(path: string): boolean {
  return isAbsolute(path) && lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return false;
  }
}
