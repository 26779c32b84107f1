import type { JobConsole } from '../../adapters/github/job-console.ts';
import { EXIT, type ExitCode } from '../../model/errors.ts';

const SIGNAL_EXIT = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
type SignalName = keyof typeof SIGNAL_EXIT;
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;
/** When everything must be done: the runner sends SIGTERM 7.5 s after SIGINT, and kills what is there 2.5 s later. */
const CANCEL_END_MS = 7000;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came, if one did. */
  readonly code: () => ExitCode | undefined;
  /** Waits for what a signal has set off. From here on another ends the process as it would any other. */
  release(): Promise<void>;
}

/**
 * A cancelled job gets SIGINT, then SIGTERM some seconds later. The first one ends the scanners and asks for a whole bundle.
 *
 * @param onCancel called once, at once, with the milliseconds it has; never rejects.
 */
export function watchCancellation(
  console: JobConsole,
  onCancel: (code: ExitCode, budgetMs: number) => Promise<void>,
): Cancellation {
  const controller = new AbortController();
  let by: SignalName | undefined;
  let said: Promise<void> = Promise.resolve();
  let grace: NodeJS.Timeout | undefined;
  const handle = (name: SignalName) => (): void => {
    if (by !== undefined) return;
    by = name;
    controller.abort();
    said = onCancel(SIGNAL_EXIT[name], CANCEL_END_MS);
    grace = setTimeout(() => {
      console.output('verdict', 'inconclusive');
      console.output('exit-code', String(SIGNAL_EXIT[name]));
      console.fail(['the run was cancelled before it was done']);
      void said.then(() => process.exit(SIGNAL_EXIT[name]));
    }, CANCEL_GRACE_MS).unref();
  };
  const handlers = { SIGINT: handle('SIGINT'), SIGTERM: handle('SIGTERM') };
  for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
  return {
    signal: controller.signal,
    code: () => (by === undefined ? undefined : SIGNAL_EXIT[by]),
    release: async () => {
      clearTimeout(grace);
      await said;
      for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
    },
  };
}
