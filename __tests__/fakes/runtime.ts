import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution, Guarantees, Invocation, KillReason, Places } from '../../src/model/invocation.ts';
import type { HostPlaces, Runtime } from '../../src/ports/runtime.ts';

/** What a fake program sees. Its files are the host's; what it prints goes through the limits. */
export interface FakeProcess {
  readonly argv: readonly string[];
  /** The whole environment, as a real runtime would build it. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly host: HostPlaces;
  readonly invocation: Invocation;
  readonly stdout: (bytes: string | Buffer) => void;
  readonly stderr: (bytes: string | Buffer) => void;
  /** Aborted when the run is killed. A program that waits must listen to it. */
  readonly ended: AbortSignal;
}

/** Gives its exit code, or the signal it died of. */
export type FakeProgram = (process: FakeProcess) => FakeEnd | Promise<FakeEnd>;
export type FakeEnd = number | { readonly signal: string };

export interface FakeRuntimeOptions {
  /** The program an invocation means; `undefined`: there is none, the run is not started. */
  readonly find: (invocation: Invocation) => FakeProgram | undefined;
  readonly guarantees?: Partial<Guarantees>;
}

const STRONG: Guarantees = {
  level: 'container',
  networkDenied: true,
  sourceReadOnly: true,
  hostFilesHidden: true,
  memoryLimited: true,
  processesLimited: true,
  descendantsEnded: true,
  caveats: [],
};

/** A runtime whose programs are functions. It keeps the port's promises: limits, kill reasons, allow-listed environment. */
export class FakeRuntime implements Runtime {
  readonly id = 'local';
  readonly invocations: Invocation[] = [];
  readonly #options: FakeRuntimeOptions;

  constructor(options: FakeRuntimeOptions) {
    this.#options = options;
  }

  guarantees(): Guarantees {
    return { ...STRONG, ...this.#options.guarantees };
  }

  places(host: HostPlaces): Places {
    return { source: host.source, input: host.input, out: host.out, tool: host.tool ?? join(host.input, 'no-tool') };
  }

  async exec(invocation: Invocation, host: HostPlaces, signal: AbortSignal): Promise<Execution> {
    this.invocations.push(invocation);
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[], room: invocation.limits.outputBytes };
    const ended = new AbortController();
    let killed: KillReason | undefined;
    const kill = (reason: KillReason): void => {
      killed ??= reason;
      ended.abort();
    };
    const print = (name: 'stdout' | 'stderr') => (data: string | Buffer) => {
      const bytes = Buffer.from(data);
      output[name].push(bytes.subarray(0, output.room));
      if (bytes.length > output.room) kill('output');
      output.room = Math.max(0, output.room - bytes.length);
    };
    const result = (): { stdout: Buffer; stderr: Buffer; durationMs: number } => ({
      stdout: Buffer.concat(output.stdout),
      stderr: Buffer.concat(output.stderr),
      durationMs: 1,
    });

    if (signal.aborted) return { ...result(), status: 'killed', reason: 'cancelled' };
    const program = this.#options.find(invocation);
    if (program === undefined) {
      return { ...result(), status: 'not-started', message: `${invocation.argv[0]} is not there` };
    }
    const cancel = (): void => {
      kill('cancelled');
    };
    signal.addEventListener('abort', cancel);
    const timer = setTimeout(() => {
      kill('timeout');
    }, invocation.limits.timeoutMs);
    try {
      const end = await program({
        argv: invocation.argv,
        env: {
          ...{
            PATH: '/usr/bin:/bin',
            HOME: '/tmp/home',
            TMPDIR: '/tmp',
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            TZ: 'UTC',
          },
          ...invocation.env,
        },
        cwd: invocation.cwd,
        host,
        invocation,
        stdout: print('stdout'),
        stderr: print('stderr'),
        ended: ended.signal,
      });
      if (killed === undefined && folderBytes(host.out) > 4 * invocation.limits.fileBytes) kill('output');
      if (killed !== undefined) return { ...result(), status: 'killed', reason: killed };
      return typeof end === 'number'
        ? { ...result(), status: 'exited', exitCode: end }
        : { ...result(), status: 'signalled', signal: end.signal };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => lstatSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
