import { appendFileSync } from 'node:fs';
import { AssayError } from '../../model/errors.ts';
import type { EventSink } from '../../ports/event-sink.ts';

/** A log sink that is a file: appended to, so that one file can hold the logs of many runs. */
export interface FileEventSink extends EventSink {
  /** What kept later lines from being written; the run went on without them. */
  readonly fault: () => string | undefined;
}

export function createFileEventSink(file: string): FileEventSink {
  let began = false;
  let fault: string | undefined;
  return {
    write: (line) => {
      if (fault !== undefined) return;
      try {
        appendFileSync(file, `${line}\n`);
        began = true;
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        if (!began) {
          throw new AssayError({
            kind: 'usage',
            code: 'log-sink-unusable',
            message: `the log sink cannot be written: ${why}`,
            hint: 'Give --log-sink a file in a folder that is there and can be written, or a URL.',
            cause,
          });
        }
        // A log with a hole in it still chains up to the hole; going on would hide that.
        fault = `the log sink could not be written to its end: ${why}`;
      }
    },
    fault: () => fault,
  };
}
