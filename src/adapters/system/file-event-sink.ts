import { constants, openSync, writeSync } from 'node:fs';
import { AssayError } from '../../model/errors.ts';
import type { EventSink } from '../../ports/event-sink.ts';

/** A log sink that is a file: appended to, so that one file can hold the logs of many runs. */
export interface FileEventSink extends EventSink {
  /** What kept later lines from being written; the run went on without them. */
  readonly fault: () => string | undefined;
}

/** Not through a link: a scanned tree may hold one of that name. */
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

export function createFileEventSink(file: string): FileEventSink {
  let open: number | undefined;
  let fault: string | undefined;
  return {
    write: (line) => {
      if (fault !== undefined) return;
      try {
        open ??= openSync(file, FLAGS, 0o644);
        writeWhole(open, Buffer.from(`${line}\n`));
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        if (open === undefined) {
          throw new AssayError({
            kind: 'usage',
            code: 'log-sink-unusable',
            message: `the log sink cannot be written: ${why}`,
            hint: 'Give --log-sink a file (not a link) in a folder that is there and can be written, or a URL.',
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

/** A pipe or a full disk may take less than all of it. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
