import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Execution, Guarantees, Invocation, Places } from '../../../model/invocation.ts';
import type { HostPlaces, Runtime } from '../../../ports/runtime.ts';
import { SANDBOX_PLACES } from './bubblewrap.ts';
import { environmentFault, SYSTEM_PATH } from './environment.ts';
import { environmentOnlyGuarantees, sandboxGuarantees } from './guarantees.ts';
import { placesFault, readableFault } from './host-folders.ts';
import { defaultUidBase, Identities } from './identities.ts';
import { findProgram, runPlain } from './plain-run.ts';
import { probeRung } from './probe.ts';
import type { Rung, SandboxHost } from './sandbox-run.ts';
import { runInSandbox, rungReaches } from './sandbox-run.ts';
import { hasFilter } from './seccomp.ts';

interface LocalRuntimeOptions {
  /** The environment Assay was started with: where bubblewrap and sudo are looked for, and the temporary folder. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cpus: number;
  /** First of the user ids given to concurrent runs when we are root or have sudo. */
  readonly uidBase?: number;
  /** `environment-only` does not even look for a sandbox. */
  readonly maxLevel?: 'environment-only' | 'bubblewrap';
  /** Only these ways to start bubblewrap, in this order, instead of those that fit the user we are. */
  readonly rungs?: readonly Rung[];
}

/** Runs scanners on this machine, under the strongest sandbox that a trial run shows to hold. */
export async function createLocalRuntime(options: LocalRuntimeOptions): Promise<Runtime> {
  const { env, cpus } = options;
  const temp = env['TMPDIR'] ?? tmpdir();
  const prlimit = process.platform === 'linux' ? findProgram('prlimit', SYSTEM_PATH, '/') : undefined;
  const refusals: string[] = [];
  if (options.maxLevel !== 'environment-only') {
    const sandbox = findSandbox(options, temp, prlimit);
    if (typeof sandbox === 'string') refusals.push(sandbox);
    else {
      const rungs = options.rungs ?? (sandbox.self.uid === 0 ? ['setpriv', 'root'] : ['user', 'sudo']);
      for (const [index, rung] of rungs.entries()) {
        if (rung === 'sudo' && sandbox.sudo === undefined) {
          refusals.push('There is no sudo to start bubblewrap with.');
          continue;
        }
        const fault = await probeRung(rung, sandbox);
        if (fault === undefined) return new SandboxRuntime(sandbox, rung, rungs.slice(index + 1), env['HOME']);
        refusals.push(`bubblewrap does not hold here (${rung}): ${sentence(fault)}`);
      }
    }
  }
  const guarantees = environmentOnlyGuarantees(process.platform, prlimit !== undefined, refusals);
  return {
    id: 'local',
    guarantees: () => guarantees,
    places: (host) => ({
      source: host.source,
      input: host.input,
      out: host.out,
      // A path that is never there, so that a program without a folder of its own cannot name one by accident.
      tool: host.tool ?? join(host.input, 'no-tool-folder'),
    }),
    exec: (invocation, host, signal) =>
      guarded(invocation, host, signal, () => runPlain({ prlimit, cpus, temp }, invocation, host, signal)),
  };
}

class SandboxRuntime implements Runtime {
  readonly id = 'local';
  readonly #machine: SandboxHost;
  readonly #rung: Rung;
  readonly #weaker: readonly Rung[];
  readonly #home: string | undefined;
  readonly #probed = new Map<Rung, Promise<string | undefined>>();

  constructor(machine: SandboxHost, rung: Rung, weaker: readonly Rung[], home: string | undefined) {
    this.#machine = machine;
    this.#rung = rung;
    this.#weaker = weaker;
    this.#home = home;
  }

  guarantees(): Guarantees {
    return sandboxGuarantees(this.#rung, hasFilter(this.#machine.arch));
  }

  places(): Places {
    return SANDBOX_PLACES;
  }

  exec(invocation: Invocation, host: HostPlaces, signal: AbortSignal): Promise<Execution> {
    return guarded(invocation, host, signal, async () => {
      const fault = readableFault(host.readable, this.#home);
      if (fault !== undefined) return notStarted(fault);
      return runInSandbox(await this.#rungFor(host), this.#machine, invocation, host, signal);
    });
  }

  /** The probed rung, or the next that holds and can show these folders. */
  async #rungFor(host: HostPlaces): Promise<Rung> {
    if (rungReaches(this.#rung, host, this.#machine.temp)) return this.#rung;
    for (const rung of this.#weaker) {
      const probed = this.#probed.get(rung) ?? probeRung(rung, this.#machine);
      this.#probed.set(rung, probed);
      if ((await probed) === undefined) return rung;
    }
    return this.#rung;
  }
}

/** What every level does alike: refuses what it cannot hold, and makes a value of whatever goes wrong before the start. */
async function guarded(
  invocation: Invocation,
  host: HostPlaces,
  signal: AbortSignal,
  run: () => Promise<Execution>,
): Promise<Execution> {
  if (signal.aborted) return { ...NOTHING, status: 'killed', reason: 'cancelled' };
  try {
    const fault = argumentFault(invocation.argv) ?? environmentFault(invocation.env) ?? placesFault(host);
    return fault === undefined ? await run() : notStarted(fault);
  } catch (error) {
    return notStarted(error instanceof Error ? error.message : String(error));
  }
}

const NOTHING = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), durationMs: 0 };

function notStarted(message: string): Execution {
  return { ...NOTHING, status: 'not-started', message };
}

function argumentFault(argv: readonly string[]): string | undefined {
  return argv[0] === '' || argv.some((word) => word.includes('\0')) ? 'the command line is not valid' : undefined;
}

/** The programs of the sandbox, or a sentence on what is missing. */
function findSandbox(options: LocalRuntimeOptions, temp: string, prlimit: string | undefined): SandboxHost | string {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (process.platform !== 'linux' || uid === undefined || gid === undefined) {
    return `There is no sandbox for ${process.platform}.`;
  }
  const path = options.env['PATH'] ?? SYSTEM_PATH;
  const bwrap = findProgram('bwrap', path, '/');
  if (bwrap === undefined) return 'bubblewrap is not installed.';
  const setpriv = findProgram('setpriv', SYSTEM_PATH, '/');
  if (prlimit === undefined || setpriv === undefined) return 'prlimit or setpriv (util-linux) is not installed.';
  return {
    bwrap,
    prlimit,
    setpriv,
    sudo: findProgram('sudo', path, '/'),
    cpus: options.cpus,
    temp,
    arch: process.arch,
    self: { uid, gid },
    identities: new Identities(options.uidBase ?? defaultUidBase(process.pid)),
  };
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
