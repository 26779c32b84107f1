import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AssayError } from '../model/errors.ts';
import { redact } from '../lib/redact.ts';
import type { ScannerDefinition, ToolSource } from '../model/scanner.ts';
import type { Commands } from '../ports/commands.ts';
import type { Progress } from '../ports/progress.ts';
import type { System } from '../ports/system.ts';
import { downloadWheels, type DownloadProblem } from './download.ts';
import { installerEnvironment } from './environment.ts';
import { PYTHON_SWITCHES } from './launcher.ts';
import { digestOfTool, lockedToolOf, type LockedTool, type ToolsLock } from './lock.ts';
import { findPython, type Python, type PythonNeeds } from './python.ts';
import { checkToolFolder, ToolFolderProblem, unpackToolFolder, type CheckedFolder } from './tool-folder.ts';

export interface ProvisionOptions {
  readonly lock: ToolsLock;
  readonly cacheFolder: string;
  /** Nothing is fetched; what is not in the cache is missing. */
  readonly offline: boolean;
  /** Only what is in the cache is checked: nothing is fetched, whether the network is there or not. */
  readonly checkOnly?: boolean;
  readonly commands: Commands;
  readonly system: System;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
  /** Waits between attempts, in milliseconds; for tests. */
  readonly backoffMs?: readonly number[];
}

export interface ReadyTool {
  readonly status: 'ready';
  /** Host folder to be shown to the process as its tool folder. */
  readonly folder: string;
  /** Start of the command line as seen from the host; `programSeenAt` gives it for another place of the folder. */
  readonly program: readonly [string, ...string[]];
  readonly version: string;
  /** SHA-256 of the tool's lock entry. */
  readonly digest: string;
  /** SHA-256 over the paths and digests of all its files, checked just now. */
  readonly treeDigest: string;
  /** Further host folders it needs to read: the interpreter's. */
  readonly readable: readonly string[];
  readonly interpreter?: { readonly path: string; readonly version: string };
  readonly fromCache: boolean;
}

export type Provisioned =
  ReadyTool | { readonly status: 'failed'; readonly detail: string; readonly integrity: boolean };

type PypiTool = Extract<ToolSource, { kind: 'pypi' }>;

/**
 * Makes a catalogue tool ready to run: from the cache when every file there is what the lock says, else fetched and
 * unpacked anew. A folder that was tampered with is replaced, never run. Only cancelling throws.
 */
export async function provisionTool(
  definition: Pick<ScannerDefinition, 'id' | 'tool'>,
  options: ProvisionOptions,
): Promise<Provisioned> {
  const { id, tool } = definition;
  if (tool.kind !== 'pypi') return failed(`${id} is not a tool that Assay provisions`, false);
  try {
    return await provision(id, tool, lockedToolOf(definition, options.lock), options);
  } catch (error) {
    if (error instanceof AssayError && error.kind === 'cancelled') throw error;
    if (options.signal?.aborted === true) throw cancelled(error);
    const integrity = error instanceof AssayError && error.kind === 'integrity';
    const message = error instanceof Error ? error.message : String(error);
    return failed(`${id} could not be provisioned: ${redact(message)}`, integrity);
  }
}

/** The same command line where the tool folder is seen under another path (in a sandbox). */
export function programSeenAt(
  tool: Pick<ReadyTool, 'folder' | 'program'>,
  seenAs: string,
): readonly [string, ...string[]] {
  const [first, ...rest] = tool.program;
  const move = (part: string): string =>
    part.startsWith(`${tool.folder}/`) ? seenAs + part.slice(tool.folder.length) : part;
  return [move(first), ...rest.map(move)];
}

async function provision(
  id: string,
  tool: PypiTool,
  entry: LockedTool,
  options: ProvisionOptions,
): Promise<Provisioned> {
  const { system } = options;
  const root = join(options.cacheFolder, 'tools');
  await inCache(options.cacheFolder, () => makeFolder(root));
  const needs: PythonNeeds = {
    commands: options.commands,
    env: installerEnvironment(system.env, system.tempFolder),
    cwd: root,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const isPython = !tool.native;
  // A native tool needs Python to be fetched, not to run.
  const python = isPython ? await findPython(entry.python, needs) : undefined;
  if (python !== undefined && 'problem' in python) return failed(`${id}: ${python.problem}`, false);

  const digest = digestOfTool(entry);
  const parts = [id, entry.version, digest.slice(0, 16), system.platform, system.arch];
  const home = join(root, [...parts, ...(python === undefined ? [] : [python.tag])].join('-'));
  const ready = (checked: CheckedFolder, fromCache: boolean): Provisioned => {
    const folder = join(home, 'tool');
    const program = programOf(tool, folder, python, checked);
    if (program === undefined) return failed(`${id}: its package for this platform does not hold the program`, false);
    return {
      status: 'ready',
      folder,
      program,
      version: entry.version,
      digest,
      treeDigest: checked.treeDigest,
      readable: python === undefined ? [] : [python.prefix],
      ...(python === undefined ? {} : { interpreter: { path: python.path, version: python.version } }),
      fromCache,
    };
  };

  const cached = await check(home, entry, isPython);
  if (cached !== undefined && !(cached instanceof ToolFolderProblem)) return ready(cached, true);
  const tampered = cached !== undefined;
  const remark = cached === undefined ? '' : ` (the cached copy is not used: ${cached.message})`;
  if (options.offline || options.checkOnly === true) {
    const what =
      cached === undefined
        ? `${id} ${entry.version} is not in the tool cache`
        : `the copy of ${id} ${entry.version} in the tool cache is not used: ${cached.message}`;
    const why = options.checkOnly === true ? '' : ', and this run is offline';
    return failed(`${what}${why}; \`assay tools install ${id}\` fetches it`, tampered);
  }
  try {
    const problem = await install({ id, entry, isPython, home, tampered, remark, python, needs, options, root });
    if (problem !== undefined) return failed(`${id}: ${problem.problem}${remark}`, problem.integrity || tampered);
    // Once more where it now lies: another process may have been first.
    return ready(await checkToolFolder(home, entry, isPython), false);
  } catch (error) {
    if (!(error instanceof ToolFolderProblem)) throw error;
    return failed(`${id}: what was fetched is not what the lock names: ${error.message}`, true);
  }
}

/** Folders that we make are readable for the sandbox's user, whatever the umask; what is there stays as its owner has it. */
async function inCache<T>(folder: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`nothing can be made in the tool cache ${folder} (${why}); set ASSAY_CACHE_DIR to another folder`, {
      cause,
    });
  }
}

/** Node's own recursive way never ends where a file system lets nobody make any folder (/proc). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
    await chmod(path, 0o755);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path || (await isThere(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(path);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

interface Installation {
  readonly id: string;
  readonly entry: LockedTool;
  readonly isPython: boolean;
  readonly home: string;
  readonly root: string;
  readonly tampered: boolean;
  readonly remark: string;
  readonly python: Python | undefined;
  readonly needs: PythonNeeds;
  readonly options: ProvisionOptions;
}

/** Fetches, unpacks and checks in a folder of its own, then puts it in its place. @throws ToolFolderProblem */
async function install(work: Installation): Promise<DownloadProblem | undefined> {
  const { id, entry, isPython, needs, options } = work;
  const say = (detail: string): void => {
    options.progress.report({ kind: 'provisioning', tool: id, detail });
  };
  const python = work.python ?? (await findPython(entry.python, needs));
  if ('problem' in python) return { problem: `it cannot be fetched: ${python.problem}`, integrity: false };
  say(`fetching ${id} ${entry.version}${work.remark}`);
  const incoming = join(work.root, `.incoming-${options.system.random(8)}`);
  await inCache(options.cacheFolder, () => makeFolder(incoming));
  try {
    const problem = await downloadWheels(entry, python, incoming, {
      ...needs,
      onRetry: say,
      ...(options.backoffMs === undefined ? {} : { backoffMs: options.backoffMs }),
    });
    if (problem !== undefined) return problem;
    await unpackToolFolder(incoming, entry, isPython);
    await checkToolFolder(incoming, entry, isPython);
    await rm(join(incoming, 'requirements.txt'), { force: true });
    await rm(join(incoming, 'pip'), { recursive: true, force: true });
    await moveIn(incoming, work.home, work.tampered);
    return undefined;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** `undefined`: nothing there. Any other failure to read it is a problem of the folder. */
async function check(
  home: string,
  entry: LockedTool,
  python: boolean,
): Promise<CheckedFolder | ToolFolderProblem | undefined> {
  if (!(await isThere(home))) return undefined;
  try {
    return await checkToolFolder(home, entry, python);
  } catch (error) {
    if (error instanceof ToolFolderProblem) return error;
    return new ToolFolderProblem('it cannot be read', { cause: error });
  }
}

/** Puts the new folder in the place of a bad old one, if any. Renaming is atomic; who loses a race finds a whole folder. */
async function moveIn(incoming: string, home: string, replace: boolean): Promise<void> {
  const old = `${incoming}-old`;
  if (replace) await rename(home, old).catch(ignoreMissing);
  try {
    await rename(incoming, home);
  } catch (error) {
    // Another process was first; the check that follows decides about its copy.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function programOf(
  tool: PypiTool,
  folder: string,
  python: Python | undefined,
  checked: CheckedFolder,
): readonly [string, ...string[]] | undefined {
  if ('script' in tool.run) {
    const path = `bin/${tool.run.script}`;
    return checked.files.has(path) ? [join(folder, path)] : undefined;
  }
  return python === undefined
    ? undefined
    : [python.path, ...PYTHON_SWITCHES, join(folder, 'launch.py'), tool.run.module];
}

function failed(detail: string, integrity: boolean): Provisioned {
  return { status: 'failed', detail, integrity };
}

function cancelled(cause: unknown): AssayError {
  return new AssayError({ kind: 'cancelled', code: 'cancelled', message: 'provisioning was cancelled', cause });
}
