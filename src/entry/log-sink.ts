import { resolve } from 'node:path';
import { createFileEventSink, type FileEventSink } from '../adapters/system/file-event-sink.ts';
import { AssayError } from '../model/errors.ts';
import { readAddress } from '../publish/read-address.ts';

/** What `--log-sink` names: a file that is written while the run goes on, or an address for the audit log afterwards. */
export type LogSink =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly sink: FileEventSink }
  | { readonly kind: 'url'; readonly url: URL };

/** @throws AssayError usage for an address that would carry the log, or its own secrets, in the clear. */
export function chooseLogSink(given: string | undefined, offline: boolean): LogSink {
  if (given === undefined) return { kind: 'none' };
  if (!isAddress(given)) return { kind: 'file', sink: createFileEventSink(resolve(given)) };
  const address = readAddress(given);
  // The address may hold a secret: it is not repeated.
  if ('problem' in address) throw unusable(`log-sink ${address.problem}`, 'Give an https address, or a file.');
  if (offline) throw unusable('log-sink is an address, and the run is offline', 'Give a file, or leave --offline out.');
  return { kind: 'url', url: address.url };
}

/** Whether the text is an address, and so may hold a secret. */
export function isAddress(given: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(given);
}

function unusable(message: string, hint: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'log-sink-unusable', message, hint });
}
