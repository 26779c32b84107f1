import { setTimeout as sleep } from 'node:timers/promises';
import { LONGEST_TIMER_MS } from '../../lib/parse-duration.ts';
import type { Pause } from '../../ports/host.ts';

/** A limit on everything that is published together. */
export interface PublishingTime extends Pause {
  /** Aborted when nothing is left. */
  readonly signal: AbortSignal;
  /** Part of this time, from now on. @param share at most 1 */
  part(share: number): AbortSignal;
  /** Nothing is waited for any more. */
  end(): void;
}

/** @param budgetMs from now on */
export function createPublishingTime(budgetMs: number): PublishingTime {
  const until = performance.now() + budgetMs;
  const timers: NodeJS.Timeout[] = [];
  const left = (): number => Math.max(0, until - performance.now());
  const abortAfter = (ms: number): AbortSignal => {
    const controller = new AbortController();
    // Not `AbortSignal.timeout`: its timer keeps no process alive, and what is waited for may not either.
    timers.push(
      setTimeout(
        () => {
          controller.abort();
        },
        Math.min(ms, LONGEST_TIMER_MS),
      ),
    );
    return controller.signal;
  };
  const signal = abortAfter(budgetMs);
  return {
    signal,
    part: (share) => abortAfter(left() * share),
    left,
    random: Math.random,
    sleep: async (ms) => {
      await sleep(Math.min(ms, left()));
    },
    end: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
