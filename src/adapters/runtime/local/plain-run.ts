import { randomBytes } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Execution, Invocation } from '../../../model/invocation.ts';
import type { HostPlaces } from '../../../ports/runtime.ts';
import { buildEnvironment, SYSTEM_PATH } from './environment.ts';
import { makePrivateHome, removeFolder } from './host-folders.ts';
import { measureFolder } from './out-folder.ts';
import { prlimitArguments } from './rlimits.ts';
import { exitOf, judgeOut, OUT_FILES } from './sandbox-run.ts';
import { supervise } from './supervise.ts';

/** What a run without a sandbox needs from the machine. */
interface PlainHost {
  readonly prlimit: string | undefined;
  readonly cpus: number;
  readonly temp: string;
}

/** The variable by which a run's processes are found again. */
const MARKER = 'ASSAY_RUN';

/** One run with a built environment and what limits the system offers. Rejects when its private folder cannot be made. */
export async function runPlain(
  machine: PlainHost,
  invocation: Invocation,
  host: HostPlaces,
  signal: AbortSignal,
): Promise<Execution> {
  const places = makePrivateHome(machine.temp);
  try {
    const marker = randomBytes(16).toString('hex');
    const env: Record<string, string> = {
      ...buildEnvironment(places.home, places.temp, invocation.env),
      [MARKER]: marker,
    };
    const [name, ...args] = invocation.argv;
    const program = findProgram(name, env['PATH'] ?? SYSTEM_PATH, invocation.cwd);
    const failure = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), durationMs: 0, status: 'not-started' as const };
    if (program === undefined) return { ...failure, message: `${name} is not there or cannot be executed` };
    if (!isFolder(invocation.cwd)) return { ...failure, message: `the working folder ${invocation.cwd} is not there` };
    const limit = OUT_FILES * invocation.limits.fileBytes;
    const limited =
      machine.prlimit === undefined
        ? { program, args }
        : {
            program: machine.prlimit,
            args: [...prlimitArguments(invocation.limits, machine.cpus, false), '--', program, ...args],
          };
    const run = await supervise(
      { ...limited, cwd: invocation.cwd, env, marker: `${MARKER}=${marker}` },
      {
        limits: invocation.limits,
        signal,
        outExceeded: async () => (await measureFolder(host.out, limit)) > limit,
      },
    );
    const common = { stdout: run.stdout, stderr: run.stderr, durationMs: run.durationMs };
    if (run.fault !== undefined) return { ...common, status: 'not-started', message: run.fault };
    const execution = ((): Execution => {
      if (run.killed !== undefined) return { ...common, status: 'killed', reason: run.killed };
      if (run.signal !== undefined) return { ...common, status: 'signalled', signal: run.signal };
      return exitOf(run.exitCode ?? 0, common);
    })();
    return await judgeOut(execution, host.out, limit, undefined);
  } finally {
    removeFolder(places.folder);
  }
}

/** The file a name means: as given when it holds a slash, else the first in PATH that can be executed. */
export function findProgram(name: string, path: string, cwd: string): string | undefined {
  if (name.includes('/')) {
    const file = isAbsolute(name) ? name : join(cwd, name);
    return isProgram(file) ? file : undefined;
  }
  return path
    .split(':')
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
