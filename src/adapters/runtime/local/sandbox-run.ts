import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Execution, Invocation } from '../../../model/invocation.ts';
import type { HostPlaces } from '../../../ports/runtime.ts';
import type { Sandbox } from './bubblewrap.ts';
import { sandboxCommand } from './bubblewrap.ts';
import { SYSTEM_PATH } from './environment.ts';
import { makeControlFolder, openOwnFolders, reachableByAnyone, removeFolder } from './host-folders.ts';
import type { Identities } from './identities.ts';
import type { Owner } from './out-folder.ts';
import { giveFolder, measureFolder, settleFolder } from './out-folder.ts';
import { hasFilter } from './seccomp.ts';
import type { Launch, Supervised } from './supervise.ts';
import { supervise } from './supervise.ts';

/**
 * Ways to start bubblewrap. `user`: as the plain user we are. `setpriv`: as root, changing to an unprivileged user first.
 * `root`: as root without a user namespace, changing user inside. `sudo`: the same, through a sudo that asks nothing.
 */
export type Rung = 'user' | 'setpriv' | 'root' | 'sudo';

/** What a run in the sandbox needs from the machine. */
export interface SandboxHost extends Sandbox {
  readonly sudo: string | undefined;
  readonly temp: string;
  readonly arch: string;
  /** The user Assay runs as. */
  readonly self: Owner;
  readonly identities: Identities;
}

/** `out` may hold this many files of the largest size. */
export const OUT_FILES = 4;

/**
 * Runs as root behind sudo; the scanner does not. A fixed text, its values are positional: no part of it is data. It gives
 * `out` to the run's user, starts bubblewrap, ends it when standard input ends (Assay stopped it, or is gone: a plain user
 * cannot signal root's processes), and gives `out` back.
 */
const SUDO_SCRIPT = [
  'control=$1; out=$2; user=$3; self=$4; shift 4',
  'chown -RPh "$user" "$out" || exit 125',
  'exec 5<&0',
  '"$@" 3<"$control/seccomp" 4>"$control/status" 5<&- </dev/null &',
  'sandbox=$!',
  // From here the script says nothing: into a pipe that Assay no longer reads, a shell's word would be its last.
  'exec >/dev/null 2>&1',
  // The first process inside: its end ends the others before bubblewrap returns, so that `out` is no longer written to.
  '{ read -r line <&5; read -r first <"/proc/$sandbox/task/$sandbox/children"; kill -KILL ${first:-$sandbox}; } &',
  'guard=$!',
  'wait "$sandbox"; code=$?',
  'kill -KILL "$guard"',
  'chown -RPh "$self" "$out"',
  'exit "$code"',
].join('\n');

/** Whether this rung can show the run's folders: a changed user does not see into private folders of the host. */
export function rungReaches(rung: Rung, host: HostPlaces, temp: string): boolean {
  if (rung !== 'setpriv') return true;
  const { source, input, out, tool, readable } = host;
  // `temp` as a parent too: the run's control folder lies in it.
  return reachableByAnyone([source, input, out, ...(tool === undefined ? [] : [tool]), ...readable], [temp]);
}

/** One run under bubblewrap. Rejects when the host's folders cannot be prepared. */
export async function runInSandbox(
  rung: Rung,
  machine: SandboxHost,
  invocation: Invocation,
  host: HostPlaces,
  signal: AbortSignal,
): Promise<Execution> {
  const user = rung === 'user' ? machine.self : machine.identities.take();
  const control = makeControlFolder(machine.temp, user, machine.arch);
  try {
    if (rung !== 'user') openOwnFolders(host);
    if (rung === 'setpriv' || rung === 'root') await giveFolder(host.out, user);
    const limit = OUT_FILES * invocation.limits.fileBytes;
    const command = sandboxCommand(machine, {
      namespace: rung === 'user' || rung === 'setpriv' ? 'user' : 'host',
      invocation,
      host,
      control,
      user,
      filter: hasFilter(machine.arch),
    });
    const run = await supervise(launchOf(rung, machine, command, control, host.out, user), {
      limits: invocation.limits,
      signal,
      outExceeded: async () => (await measureFolder(host.out, limit, rung === 'sudo' ? 'unknown' : 'over')) > limit,
    });
    const status = rung === 'sudo' ? statusFile(control) : run.status;
    return await judgeOut(executionOf(run, status), host.out, limit, machine.self);
  } finally {
    removeFolder(control);
    if (rung !== 'user') machine.identities.release(user);
  }
}

function launchOf(
  rung: Rung,
  machine: SandboxHost,
  command: readonly string[],
  control: string,
  out: string,
  user: Owner,
): Launch {
  const common = { cwd: '/', env: { PATH: SYSTEM_PATH } };
  const filter = hasFilter(machine.arch) ? { filter: join(control, 'seccomp') } : {};
  const id = (owner: Owner): string => `${owner.uid}:${owner.gid}`;
  switch (rung) {
    case 'user':
    case 'root':
      return { ...common, ...filter, program: machine.bwrap, args: command.slice(1), status: true };
    case 'setpriv': {
      const change = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--'];
      return { ...common, ...filter, program: machine.setpriv, args: [...change, ...command], status: true };
    }
    case 'sudo': {
      const values = ['assay-sandbox', control, out, id(user), id(machine.self)];
      const args = ['-n', '--', '/bin/sh', '-c', SUDO_SCRIPT, ...values, ...command];
      return { ...common, program: machine.sudo ?? 'sudo', args, lifeline: true };
    }
  }
}

/** A finished run's folder is made safe and measured once more: the last half second was not watched. */
export async function judgeOut(
  execution: Execution,
  out: string,
  limit: number,
  owner: Owner | undefined,
): Promise<Execution> {
  let used: number;
  try {
    await settleFolder(out, owner);
    used = await measureFolder(out, limit);
  } catch {
    // Whatever cannot even be walked (names nested deeper than a path may be) was not written by an honest scanner.
    used = Number.POSITIVE_INFINITY;
  }
  if (used <= limit || execution.status === 'killed') return execution;
  const { stdout, stderr, durationMs } = execution;
  return { stdout, stderr, durationMs, status: 'killed', reason: 'output' };
}

function executionOf(run: Supervised, status: string): Execution {
  const common = { stdout: run.stdout, stderr: run.stderr, durationMs: run.durationMs };
  if (run.killed !== undefined) return { ...common, status: 'killed', reason: run.killed };
  if (run.fault !== undefined) return { ...common, status: 'not-started', message: run.fault };
  if (run.signal !== undefined) return { ...common, status: 'signalled', signal: run.signal };
  const exit = /"exit-code": ?(\d{1,3})\b/.exec(status)?.[1];
  const said = firstLine(run.stderr);
  // bubblewrap writes an exit code only for a program that ran.
  if (exit === undefined) return { ...common, status: 'not-started', message: said || 'bubblewrap did not start it' };
  return exitOf(Number(exit), common);
}

/** What an exit code says where the program was started through others, which report signals as 128 and more. */
export function exitOf(
  exitCode: number,
  common: { readonly stdout: Buffer; readonly stderr: Buffer; readonly durationMs: number },
): Execution {
  const said = firstLine(common.stderr);
  if (exitCode !== 0 && /^(?:prlimit|setpriv|\/\S{1,200}\/prlimit|\/\S{1,200}\/setpriv): /.test(said)) {
    return { ...common, status: 'not-started', message: said };
  }
  const name = exitCode > 128 ? SIGNALS.get(exitCode - 128) : undefined;
  if (name !== undefined) return { ...common, status: 'signalled', signal: name };
  return { ...common, status: 'exited', exitCode };
}

const SIGNALS: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name] as const),
);

export function firstLine(bytes: Buffer): string {
  return bytes.subarray(0, 500).toString('utf8').split('\n')[0]?.trim() ?? '';
}

function statusFile(control: string): string {
  try {
    return readFileSync(join(control, 'status'), 'latin1').slice(0, 65_536);
  } catch {
    return '';
  }
}
