import type { JobConsole } from '../../adapters/github/job-console.ts';
import { EXIT, type ExitCode } from '../../model/errors.ts';

const SIGNAL_EXIT = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
type SignalName = keyof typeof SIGNAL_EXIT;
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came, if one did. */
  readonly code: () => ExitCode | undefined;
  /** From here on a signal ends the process as it would any other. */
  release(): void;
}

/** A cancelled job gets SIGINT, then SIGTERM some seconds later. The first one ends the scanners and asks for a whole bundle. */
export function watchCancellation(console: JobConsole): Cancellation {
  const controller = new AbortController();
  let by: SignalName | undefined;
  const handle = (name: SignalName) => (): void => {
    if (by !== undefined) return;
    by = name;
    controller.abort();
    setTimeout(() => {
      console.output('verdict', 'inconclusive');
      console.output('exit-code', String(SIGNAL_EXIT[name]));
      console.fail(['the run was cancelled before it was done']);
      process.exit(SIGNAL_EXIT[name]);
    }, CANCEL_GRACE_MS).unref();
  };
  const handlers = { SIGINT: handle('SIGINT'), SIGTERM: handle('SIGTERM') };
  for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
  return {
    signal: controller.signal,
    code: () => (by === undefined ? undefined : SIGNAL_EXIT[by]),
    release: () => {
      for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
    },
  };
}
