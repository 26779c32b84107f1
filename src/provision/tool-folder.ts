import { chmod, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../lib/canonical-json.ts';
import { compareText } from '../lib/compare.ts';
import { sha256 } from '../lib/digest.ts';
import { LAUNCHER } from './launcher.ts';
import type { LockedTool } from './lock.ts';
import { recordOfWheel, unpackWheel, wheelNameOf } from './wheel.ts';

/*
 * A provisioned tool is a folder with two parts: `wheels/`, the archives as they were fetched, whose digests the lock
 * names, and `tool/`, what they unpack to. Nothing beside the lock has to be believed: the lock vouches for the wheels, the
 * wheels' own records for each file. There is no byte-code (it could not be checked, and costs a tenth of a second to do
 * without), and no installer writes anything that cannot be foretold.
 */

/** A folder that is not what the lock says, in words. */
export class ToolFolderProblem extends Error {}

export interface CheckedFolder {
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 over the canonical list of paths and digests. */
  readonly treeDigest: string;
}

/**
 * Checks `wheels/` against the lock, then every file of `tool/` against the wheels, and that what is to be started can be.
 *
 * @throws ToolFolderProblem
 */
export async function checkToolFolder(folder: string, entry: LockedTool, python: boolean): Promise<CheckedFolder> {
  const expected = new Map<string, string>();
  for (const wheel of await readWheels(join(folder, 'wheels'), entry)) merge(expected, recordOfWheel(wheel));
  if (python) merge(expected, new Map([['launch.py', sha256(LAUNCHER)]]));
  const found = new Map<string, string>();
  await hashTree(join(folder, 'tool'), '', found);
  for (const [path, digest] of expected) {
    const actual = found.get(path);
    if (actual === undefined) throw new ToolFolderProblem(`${path} is missing`);
    if (actual !== digest) throw new ToolFolderProblem(`${path} was changed`);
  }
  for (const path of found.keys())
    if (!expected.has(path)) throw new ToolFolderProblem(`${path} does not belong to it`);
  return { files: found, treeDigest: treeDigestOf(found) };
}

/** Unpacks `wheels/` into a new `tool/`. @throws ToolFolderProblem */
export async function unpackToolFolder(folder: string, entry: LockedTool, python: boolean): Promise<void> {
  const target = join(folder, 'tool');
  const made = new Set<string>();
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    const file = join(target, path);
    const parent = dirname(file);
    if (!made.has(parent)) await makeReadable(target, parent);
    made.add(parent);
    await writeFile(file, content);
    await chmod(file, isProgram(content) ? 0o755 : 0o644);
  };
  await makeReadable(folder, target);
  for (const wheel of await readWheels(join(folder, 'wheels'), entry)) {
    let files;
    try {
      files = unpackWheel(wheel);
    } catch (cause) {
      throw new ToolFolderProblem(cause instanceof Error ? cause.message : 'a wheel cannot be unpacked', { cause });
    }
    for (const [path, content] of files) await write(path, content);
  }
  if (python) await write('launch.py', Buffer.from(LAUNCHER));
}

/** Makes `path` and the folders between it and `root`. A sandbox reads them as another user, whatever our umask says. */
async function makeReadable(root: string, path: string): Promise<void> {
  if (path.length <= root.length) return;
  await makeReadable(root, dirname(path));
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

/** The wheels' bytes in order of their names; each must be one the lock names, and no package may lack one. */
async function readWheels(folder: string, entry: LockedTool): Promise<Uint8Array[]> {
  const names = (await readdir(folder)).sort(compareText);
  const wheels: Uint8Array[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const file = join(folder, name);
    const wheel = wheelNameOf(name);
    // A package may be locked at two versions, for older and newer interpreters.
    const locked = entry.packages.filter((item) => item.name === wheel?.name);
    const packageName = locked[0]?.name;
    if (packageName === undefined || seen.has(packageName) || !(await lstat(file)).isFile()) {
      throw new ToolFolderProblem(`${name} is none of its packages`);
    }
    const bytes = await readFile(file);
    const digest = sha256(bytes);
    if (!locked.some((item) => item.sha256.includes(digest))) {
      throw new ToolFolderProblem(`${name} has not the recorded SHA-256`);
    }
    seen.add(packageName);
    wheels.push(bytes);
  }
  const lacking = entry.packages.find((item) => item.marker === undefined && !seen.has(item.name));
  if (lacking !== undefined) throw new ToolFolderProblem(`the package ${lacking.name} is missing`);
  return wheels;
}

function merge(into: Map<string, string>, more: ReadonlyMap<string, string>): void {
  for (const [path, digest] of more) {
    const other = into.get(path);
    if (other !== undefined && other !== digest) throw new ToolFolderProblem(`two of its packages hold ${path}`);
    into.set(path, digest);
  }
}

async function hashTree(folder: string, below: string, found: Map<string, string>): Promise<void> {
  for (const item of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) await hashTree(folder, path, found);
    else if (item.isFile()) {
      const file = join(folder, path);
      const content = await readFile(file);
      // A sandbox starts it as another user.
      if (isProgram(content) && ((await lstat(file)).mode & EXECUTABLE) !== EXECUTABLE)
        throw new ToolFolderProblem(`${path} may not be executed`);
      found.set(path, sha256(content));
    } else throw new ToolFolderProblem(`${path} is not a plain file`);
  }
}

function treeDigestOf(files: ReadonlyMap<string, string>): string {
  return sha256(canonicalJson([...files].sort(([a], [b]) => compareText(a, b))));
}

/** Readable and executable for everybody. */
const EXECUTABLE = 0o555;

/** ELF, Mach-O (either byte order, thin or fat) or a script: these are started, so they need the right to be. */
function isProgram(content: Uint8Array): boolean {
  const [a, b, c, d] = content;
  if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46) return true;
  if (a === 0x23 && b === 0x21) return true;
  const magic = Buffer.from(content.subarray(0, 4)).toString('hex');
  return ['cffaedfe', 'cefaedfe', 'feedfacf', 'feedface', 'cafebabe'].includes(magic);
}
