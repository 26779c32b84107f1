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
  return writeCompact(value);
}

/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
export function prettyJson(value: unknown): string {
  return `${writeIndented(value, 0)}\n`;
}

/** Evidence of a large repository is tens of megabytes: the common path makes no list of members and no text twice. */
function writeCompact(value: unknown): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) text += `${text === '' ? '' : ','}${writeCompact(item)}`;
    return `[${text}]`;
  }
  for (const [key, name] of sortedNames(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${name}:${writeCompact(member)}`;
  }
  return `{${text}}`;
}

const INDENT = '  ';

function writeIndented(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? (value as unknown[]).map((item) => writeIndented(item, depth + 1))
    : sortedNames(value).flatMap(([key, name]) => {
        const member = (value as Readonly<Record<string, unknown>>)[key];
        return member === undefined ? [] : [`${name}: ${writeIndented(member, depth + 1)}`];
      });
  if (items.length === 0) return open + close;
  const inner = `\n${INDENT.repeat(depth + 1)}`;
  return `${open}${inner}${items.join(`,${inner}`)}\n${INDENT.repeat(depth)}${close}`;
}

function writeScalar(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.toWellFormed());
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError('canonical JSON has no NaN and no infinity');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return 'null';
    default:
      throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
  }
}

/** Member names in order, each with how it is written. */
function sortedNames(object: object): readonly (readonly [string, string])[] {
  return Object.keys(object)
    .map((key): readonly [string, string] => [key, quotedName(key)])
    .sort(([a], [b]) => compareText(a.toWellFormed(), b.toWellFormed()));
}

const QUOTED_LIMIT = 2000;
const quoted = new Map<string, string>();

/** Names recur by the ten thousand; the table is bounded, because some names are paths. */
function quotedName(key: string): string {
  const known = quoted.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(key.toWellFormed());
  if (quoted.size < QUOTED_LIMIT) quoted.set(key, text);
  return text;
}
