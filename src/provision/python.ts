import { join } from 'node:path';
import { z } from 'zod';
import { AssayError } from '../model/errors.ts';
import type { Commands } from '../ports/commands.ts';

/** An interpreter of the host, by its real path: no shim, no virtual environment. */
export interface Python {
  readonly path: string;
  /** Folder that holds its standard library, to be readable where it runs. */
  readonly prefix: string;
  /** `3.11.7` */
  readonly version: string;
  /** `cp311`: which compiled wheels it can load. */
  readonly tag: string;
}

export interface PythonNeeds {
  readonly commands: Commands;
  readonly env: Readonly<Record<string, string>>;
  /** A neutral folder: interpreters and their shims look into the one they start in. */
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** Sought on PATH in this order; the first that is new enough is taken. */
const NAMES = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'] as const;

const ASK = `import json, os, sys
base = getattr(sys, "_base_executable", None) or sys.executable
print(json.dumps({"path": os.path.realpath(base), "prefix": sys.base_prefix, "version": "%d.%d.%d" % sys.version_info[:3],
    "tag": sys.implementation.name[:2] + "%d%d" % sys.version_info[:2]}))`;

const answer = z.object({
  path: z.string().startsWith('/'),
  prefix: z.string().startsWith('/'),
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
  tag: z.string().regex(/^[a-z]{1,10}[0-9]{2,4}$/),
});

/** Finds an interpreter of at least `minimum` (`3.10`), or says in one sentence why there is none. */
export async function findPython(minimum: string, needs: PythonNeeds): Promise<Python | { readonly problem: string }> {
  const tooOld: string[] = [];
  for (const name of NAMES) {
    const python = await ask(name, needs);
    if (python === undefined) continue;
    if (atLeast(python.version, minimum)) return python;
    tooOld.push(`${name} is ${python.version}`);
  }
  const found = tooOld.length === 0 ? 'no python3 was found on PATH' : tooOld.join(', ');
  return { problem: `Python ${minimum} or newer is needed: ${found}` };
}

/** The start of a command line that runs pip, or why there is none. `folder` takes a virtual environment if pip needs one. */
export async function findPip(
  python: Python,
  folder: string,
  needs: PythonNeeds,
): Promise<readonly [string, ...string[]] | { readonly problem: string }> {
  for (const program of [python.path, 'python3']) {
    if (await works([program, '-I', '-m', 'pip', '--version'], needs)) return [program, '-I', '-m', 'pip'];
  }
  const environment = join(folder, 'pip');
  if (await works([python.path, '-I', '-m', 'venv', environment], needs))
    return [join(environment, 'bin', 'python'), '-I', '-m', 'pip'];
  return {
    problem: `${python.path} has neither pip nor venv: install one of them (Debian and Ubuntu: python3-pip or python3-venv)`,
  };
}

async function ask(name: string, needs: PythonNeeds): Promise<Python | undefined> {
  const output = await attempt([name, '-I', '-S', '-c', ASK], needs);
  if (output === undefined) return undefined;
  try {
    return answer.parse(JSON.parse(output));
  } catch {
    // Something else of that name: not an interpreter to use.
    return undefined;
  }
}

async function works(argv: readonly [string, ...string[]], needs: PythonNeeds): Promise<boolean> {
  return (await attempt(argv, needs)) !== undefined;
}

/** Standard output when the program ends with 0; `undefined` when it cannot be started or fails. Cancelling still throws. */
async function attempt(argv: readonly [string, ...string[]], needs: PythonNeeds): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await needs.commands.run({
      argv,
      cwd: needs.cwd,
      env: needs.env,
      timeoutMs: 120_000,
      maxOutputBytes: 1024 ** 2,
      ...(needs.signal === undefined ? {} : { signal: needs.signal }),
    });
    return exitCode === 0 ? stdout.toString('utf8') : undefined;
  } catch (error) {
    if (error instanceof AssayError && error.kind !== 'cancelled') return undefined;
    throw error;
  }
}

function atLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
