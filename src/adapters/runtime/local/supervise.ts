import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { LONGEST_TIMER_MS } from '../../../lib/parse-duration.ts';
import type { KillReason, Limits } from '../../../model/invocation.ts';
import { inheritableDescriptors } from './descriptors.ts';
import { processTree, processesMarked, signal, treeExceeds } from './process-tree.ts';

const MEMORY_POLL_MS = 200;
const OUT_POLL_MS = 500;
const TIMEOUT_GRACE_MS = 2000;
const CANCEL_GRACE_MS = 500;
/** How long pipes may stay open after the program ended, and how long an end that was asked for may take. */
const DRAIN_MS = 1000;
const BACKSTOP_MS = 500;
const ABANDON_MS = 5000;
/** `status` is a few lines of JSON; anything longer is not bubblewrap's. */
const STATUS_BYTES = 65_536;

/** What to start. All of it is ours but the last arguments. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** File the child gets as descriptor 3, with `status`. */
  readonly filter?: string;
  /** Give the child a pipe as descriptor 4 and keep what it says. */
  readonly status?: boolean;
  /**
   * Standard input is a pipe whose end means "stop": the way to end a process of another user, and what ends it when
   * Assay is killed. Otherwise standard input is empty and the child is signalled.
   */
  readonly lifeline?: boolean;
  /** `NAME=VALUE` by which processes that left the group are found; without it the kernel ends them. */
  readonly marker?: string;
}

interface Watch {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Whether the run has written more than it may. */
  readonly outExceeded: () => Promise<boolean>;
}

export interface Supervised {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly status: string;
  readonly durationMs: number;
  readonly killed?: KillReason;
  /** Absent when the program could not be started: `fault` says why. */
  readonly exitCode?: number;
  readonly signal?: string;
  readonly fault?: string;
}

/** Starts a program and stays with it until it and everything it started has ended. Never rejects. */
export function supervise(launch: Launch, watch: Watch): Promise<Supervised> {
  return new Promise((resolve) => {
    const started = performance.now();
    const output = new Output(watch.limits.outputBytes, () => {
      stop('output', 0);
    });
    const timers: NodeJS.Timeout[] = [];
    let killed: KillReason | undefined;
    let finished = false;
    let exit: { code: number | null; signal: string | null } | undefined;

    const finish = (fault?: string): void => {
      if (finished) return;
      finished = true;
      for (const timer of timers) clearTimeout(timer);
      watch.signal.removeEventListener('abort', cancel);
      resolve({
        ...output.collected(),
        durationMs: performance.now() - started,
        ...(killed === undefined ? {} : { killed }),
        ...(exit?.code === undefined || exit.code === null ? {} : { exitCode: exit.code }),
        ...(exit?.signal === undefined || exit.signal === null ? {} : { signal: exit.signal }),
        ...(fault === undefined ? {} : { fault }),
      });
    };
    const later = (ms: number, act: () => void): void => {
      if (!finished) timers.push(setTimeout(act, Math.min(ms, LONGEST_TIMER_MS)));
    };

    let child: ChildProcess;
    try {
      child = start(launch);
    } catch (error) {
      finish(error instanceof Error ? error.message : String(error));
      return;
    }
    const pid = child.pid;

    function stop(reason: KillReason, graceMs: number): void {
      // After the end only what it said is still to come: too much of that counts, the rest is too late to matter.
      if (killed !== undefined || finished || (exit !== undefined && reason !== 'output')) return;
      killed = reason;
      if (pid === undefined || exit !== undefined) return;
      child.stdin?.destroy();
      if (graceMs > 0) signalAll(launch, pid, 'SIGTERM');
      later(graceMs, () => {
        signalAll(launch, pid, 'SIGKILL');
      });
      if (launch.marker === undefined && launch.lifeline !== true) {
        later(graceMs + BACKSTOP_MS, () => {
          signal(pid, 'SIGKILL');
        });
      }
      // A process that cannot be ended (stuck in the kernel) must not keep Assay from saying so.
      later(graceMs + ABANDON_MS, () => {
        abandon();
      });
    }
    function abandon(): void {
      for (const stream of child.stdio) stream?.destroy();
      child.unref();
      finish();
    }
    function cancel(): void {
      stop('cancelled', CANCEL_GRACE_MS);
    }

    child.once('error', (error) => {
      if (pid === undefined) finish(error.message);
    });
    child.once('exit', (code, name) => {
      exit = { code, signal: name };
      for (const timer of timers) clearTimeout(timer);
      if (pid !== undefined && launch.marker !== undefined) endLeftovers(launch.marker, pid);
      // What still holds the pipes now has hidden from us; it does not get to hold up the run.
      later(DRAIN_MS, abandon);
    });
    child.once('close', () => {
      finish();
    });
    if (pid === undefined) return;

    output.read(child.stdout, 'stdout');
    output.read(child.stderr, 'stderr');
    output.read(launch.status === true ? child.stdio[4] : null, 'status');
    // The other end may be gone before we let go of ours.
    child.stdin?.on('error', () => undefined);

    later(watch.limits.timeoutMs, () => {
      stop('timeout', TIMEOUT_GRACE_MS);
    });
    const watchMemory = (): void => {
      if (treeExceeds(pid, watch.limits.memoryBytes)) stop('memory', 0);
      else later(MEMORY_POLL_MS, watchMemory);
    };
    later(MEMORY_POLL_MS, watchMemory);
    const watchOut = async (): Promise<void> => {
      if (await watch.outExceeded()) stop('output', 0);
      else if (exit === undefined) later(OUT_POLL_MS, poll);
    };
    const poll = (): void => {
      void watchOut();
    };
    later(OUT_POLL_MS, poll);
    watch.signal.addEventListener('abort', cancel, { once: true });
    if (watch.signal.aborted) cancel();
  });
}

function start(launch: Launch): ChildProcess {
  const nothing = openSync('/dev/null', 'r+');
  let filter: number | undefined;
  try {
    filter = launch.filter === undefined ? undefined : openSync(launch.filter, 'r');
    const own = [
      launch.lifeline === true ? ('pipe' as const) : ('ignore' as const),
      'pipe' as const,
      'pipe' as const,
      ...(launch.status === true ? [filter ?? nothing, 'pipe' as const] : []),
    ];
    // What Assay inherited from its own parent would be inherited further, through every wall: a descriptor of a host
    // folder is a way out. Where one is open, the child gets nothing in its place.
    const leaked = inheritableDescriptors().filter((descriptor) => descriptor >= own.length);
    const highest = Math.max(own.length - 1, ...leaked);
    const more = Array.from({ length: highest + 1 - own.length }, (_, index) =>
      leaked.includes(own.length + index) ? nothing : ('ignore' as const),
    );
    return spawn(launch.program, launch.args, {
      cwd: launch.cwd,
      env: { ...launch.env },
      // A session of its own: a signal to Assay's terminal is Assay's to pass on, and the group can be ended as one.
      detached: true,
      shell: false,
      windowsHide: true,
      stdio: [...own, ...more],
    });
  } finally {
    if (filter !== undefined) closeSync(filter);
    closeSync(nothing);
  }
}

function signalAll(launch: Launch, pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  // sudo would pass a signal on to the script, which must live to give the output folder back.
  if (launch.lifeline === true) return;
  if (launch.marker === undefined) {
    // bubblewrap, the first process of its namespace, then the scanner's. The end of the first ends all of them, and
    // bubblewrap waits for that; its own end would only start it.
    const [, first, ...scanners] = processTree(pid);
    if (name === 'SIGKILL') signal(first ?? pid, name);
    else for (const scanner of scanners) signal(scanner, name);
    return;
  }
  const tree = processTree(pid);
  signal(-pid, name);
  for (const member of tree) signal(member, name);
  if (name === 'SIGKILL') endLeftovers(launch.marker, pid);
}

/** Ends what carries the marker, again and again: a process may start another between our look and our signal. */
function endLeftovers(marker: string, group: number): void {
  signal(-group, 'SIGKILL');
  for (let round = 0; round < 50; round++) {
    const found = processesMarked(marker);
    if (found.length === 0) return;
    for (const pid of found) signal(pid, 'SIGKILL');
  }
}

/** Collects what a run says, up to a bound. */
class Output {
  readonly #chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[], status: [] as Buffer[] };
  #room: number;
  #statusRoom = STATUS_BYTES;
  readonly #full: () => void;

  constructor(room: number, full: () => void) {
    this.#room = room;
    this.#full = full;
  }

  read(stream: unknown, name: 'stdout' | 'stderr' | 'status'): void {
    if (!isReadable(stream)) return;
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      this.#take(chunk, name);
    });
  }

  #take(chunk: Buffer, name: 'stdout' | 'stderr' | 'status'): void {
    if (name === 'status') {
      if (this.#statusRoom > 0) this.#chunks.status.push(chunk.subarray(0, this.#statusRoom));
      this.#statusRoom -= chunk.length;
      return;
    }
    if (this.#room > 0) this.#chunks[name].push(chunk.subarray(0, this.#room));
    this.#room -= chunk.length;
    if (this.#room < 0) {
      this.#room = 0;
      this.#full();
    }
  }

  collected(): { stdout: Buffer; stderr: Buffer; status: string } {
    return {
      stdout: Buffer.concat(this.#chunks.stdout),
      stderr: Buffer.concat(this.#chunks.stderr),
      status: Buffer.concat(this.#chunks.status).toString('latin1'),
    };
  }
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'on' in stream && 'read' in stream;
}
