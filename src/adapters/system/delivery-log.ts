import { appendFileSync } from 'node:fs';
import type { DeliveryLog } from '../../ports/host.ts';

/** Appends one line per delivery to `OUT/<bundle-id>.publish.jsonl`. The bundle itself is never touched again. */
export function createDeliveryLog(
  file: string,
  now: () => number,
): DeliveryLog & { readonly fault: () => string | undefined } {
  let fault: string | undefined;
  return {
    record: (delivery) => {
      try {
        appendFileSync(file, `${JSON.stringify({ time: new Date(now()).toISOString(), ...delivery })}\n`);
      } catch (error) {
        // What was delivered is delivered: the others must still be tried.
        fault ??= `what was published could not be logged: ${error instanceof Error ? error.message : String(error)}`;
      }
    },
    fault: () => fault,
  };
}
