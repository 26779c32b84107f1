import { compareText } from './compare.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, ECMAScript number form. Members that are
 * `undefined` are left out. Lone surrogates, which the RFC rejects, become U+FFFD first, so hostile text cannot make
 * output that other readers refuse.
 *
 * @throws RangeError on NaN and infinities.
 */
export function canonicalJson(value: unknown): string {
  return write(value, undefined, 0);
}

/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
export function prettyJson(value: unknown): string {
  return `${write(value, '  ', 0)}\n`;
}

function write(value: unknown, indent: string | undefined, depth: number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.toWellFormed());
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError('canonical JSON has no NaN and no infinity');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object': {
      if (value === null) return 'null';
      const items = Array.isArray(value) ? writeItems(value, indent, depth) : writeMembers(value, indent, depth);
      const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
      if (items.length === 0) return open + close;
      if (indent === undefined) return open + items.join(',') + close;
      const inner = `\n${indent.repeat(depth + 1)}`;
      return `${open}${inner}${items.join(`,${inner}`)}\n${indent.repeat(depth)}${close}`;
    }
    case 'undefined':
    case 'function':
    case 'symbol':
    case 'bigint':
      throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
  }
}

function writeItems(items: readonly unknown[], indent: string | undefined, depth: number): string[] {
  return items.map((item) => write(item, indent, depth + 1));
}

function writeMembers(object: object, indent: string | undefined, depth: number): string[] {
  const colon = indent === undefined ? ':' : ': ';
  return Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): [string, unknown] => [key.toWellFormed(), member])
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}${colon}${write(member, indent, depth + 1)}`);
}
