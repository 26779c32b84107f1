import type { z } from 'zod';
import { parseJson } from '../../lib/parse-json.ts';

/** Parses a JSON output against its schema. @throws Error on anything else, which makes the run `unreadable-output`. */
export function readJson<T>(bytes: Uint8Array | undefined, schema: z.ZodType<T>, name: string): T {
  if (bytes === undefined) throw new Error(`the tool wrote no ${name}`);
  return schema.parse(parseJson(bytes));
}

/**
 * Keeps of a JSON output what its schema names; every other member is dropped. What is not that JSON is passed on as it is.
 * `order` makes the result independent of the order in which a parallel tool happened to finish.
 */
export function keepSchema<T>(bytes: Uint8Array, schema: z.ZodType<T>, order: (value: T) => unknown): Uint8Array {
  let value: T;
  try {
    value = readJson(bytes, schema, 'output');
  } catch {
    return bytes;
  }
  return Buffer.from(`${JSON.stringify(order(value), null, 1)}\n`, 'utf8');
}

/** Keeps the lines of a log that `parse` needs, sorted. */
export function keepLines(bytes: Uint8Array, keep: (line: string) => string | undefined): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const lines = text.split('\n').flatMap((line) => keep(line) ?? []);
  return Buffer.from(lines.length === 0 ? '' : `${lines.sort().join('\n')}\n`, 'utf8');
}
