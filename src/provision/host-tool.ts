import { basename, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../lib/digest.ts';
import { AssayError } from '../model/errors.ts';
import type { ProvisionedTool, ProvisionOutcome } from '../model/provisioned.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { Commands } from '../ports/commands.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { System } from '../ports/system.ts';
import { installerEnvironment } from './environment.ts';

export interface HostToolOptions {
  readonly commands: Commands;
  readonly system: System;
  readonly files: FileStore;
  /** Root of the scanned tree: a program that lies in it is somebody else's word, never used. */
  readonly tree: string;
  readonly signal: AbortSignal | undefined;
}

/** Says where a module is installed and at which version, or fails. Isolated: nothing of the working folder is imported. */
const ASK = `import importlib.metadata, json, os, sys
print(json.dumps({"version": importlib.metadata.version(sys.argv[1]),
    "prefixes": sorted({os.path.realpath(p) for p in (sys.prefix, sys.base_prefix)})}))`;

const answer = z.object({ version: z.string().regex(/^[0-9][0-9A-Za-z.+-]{0,40}$/), prefixes: z.array(z.string()) });

/** As the launcher of a provisioned tool, without a folder of its own: a module or the path of a script comes first. */
const START = `import runpy, sys
del sys.argv[0]
target = sys.argv[0]
runpy.run_path(target, run_name="__main__") if target.endswith(".py") else runpy.run_module(target, run_name="__main__", alter_sys=True)`;

const SWITCHES = ['-I', '-B', '-X', 'utf8'] as const;

/**
 * A catalogue tool as this machine has it on PATH, for manifests with `allowHostTools`. It is asked for its version, its
 * file is hashed, and it counts as unpinned: nothing says that it is what its name promises.
 *
 * @returns `undefined` when there is none that can be used.
 */
export async function findHostTool(
  definition: Pick<ScannerDefinition, 'tool'>,
  options: HostToolOptions,
): Promise<ProvisionedTool | undefined> {
  const { tool } = definition;
  if (tool.kind !== 'pypi') return undefined;
  const name = 'script' in tool.run ? tool.run.script : tool.run.module.replaceAll('_', '-');
  for (const path of candidates(name, options)) {
    const found = tool.native ? await nativeTool(path, options) : await pythonTool(path, name, tool.run, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same program still, or a failure: between plan and run it could have been replaced. */
export function checkHostTool(tool: ProvisionedTool, files: FileStore): ProvisionOutcome {
  const same = files.stat(tool.resolved)?.kind === 'file' && sha256(files.read(tool.resolved)) === tool.digest;
  return same ? tool : { status: 'failed', detail: `${tool.resolved} changed after it was planned`, integrity: true };
}

/** Real paths of executable files of that name on PATH, in its order, without those in the scanned tree. */
function candidates(name: string, { system, files, tree }: HostToolOptions): readonly string[] {
  return (system.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => {
      const path = join(folder, name);
      const real = files.realPath(path)?.toString('utf8');
      const stat = real === undefined ? undefined : files.stat(real);
      if (real === undefined || stat?.kind !== 'file' || !stat.executable) return [];
      return isInside(real, tree) || isInside(path, tree) ? [] : [real];
    });
}

async function nativeTool(path: string, options: HostToolOptions): Promise<ProvisionedTool | undefined> {
  const said = await ask([path, '--version'], options);
  const version = /(?:^|\s)v?([0-9]+(?:\.[0-9]+){1,3})(?=\s|$)/.exec(said ?? '')?.[1];
  // Only the program itself is shown to its own process: its folder may hold anything.
  return version === undefined ? undefined : ready(path, version, [path], [path], options);
}

async function pythonTool(
  path: string,
  name: string,
  run: { readonly script: string } | { readonly module: string },
  options: HostToolOptions,
): Promise<ProvisionedTool | undefined> {
  const interpreter = interpreterOf(path, options);
  if (interpreter === undefined || !('module' in run)) return undefined;
  const said = await ask([interpreter, '-I', '-c', ASK, name], options);
  if (said === undefined) return undefined;
  const parsed = answer.safeParse(parseOrNothing(said));
  if (!parsed.success) return undefined;
  const { version, prefixes } = parsed.data;
  return ready(path, version, [interpreter, ...SWITCHES, '-c', START, run.module], prefixes, options);
}

/** The Python that a script names in its first line. */
function interpreterOf(script: string, { files }: HostToolOptions): string | undefined {
  const first = files.read(script).subarray(0, 512).toString('utf8').split('\n')[0] ?? '';
  const program = /^#!\s?(\/\S{1,400})\s*$/.exec(first)?.[1];
  return program !== undefined && /^(?:python|pypy)[0-9.]*$/.test(basename(program)) ? program : undefined;
}

function ready(
  path: string,
  version: string,
  program: readonly [string, ...string[]],
  readable: readonly string[],
  { files }: HostToolOptions,
): ProvisionedTool {
  return {
    status: 'ready',
    readable,
    program: () => program,
    version,
    digest: sha256(files.read(path)),
    pinned: false,
    resolved: path,
  };
}

async function ask(
  argv: readonly [string, ...string[]],
  { commands, system, signal }: HostToolOptions,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await commands.run({
      argv,
      cwd: '/',
      env: installerEnvironment(system.env, system.tempFolder),
      timeoutMs: 60_000,
      maxOutputBytes: 64 * 1024,
      ...(signal === undefined ? {} : { signal }),
    });
    return exitCode === 0 ? stdout.toString('utf8') : undefined;
  } catch (error) {
    // A program that cannot be started is none to use; cancelling is heard.
    if (error instanceof AssayError && error.kind !== 'cancelled') return undefined;
    throw error;
  }
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
