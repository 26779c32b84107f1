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
  return writeOrdered(value) ?? writeCompact(value);
}

/** Items of a long list that make one part of a text. */
const ITEMS_AT_ONCE = 500;

/**
 * The text of `canonicalJson` in parts: a long list right below the top is in parts of some hundred items. Evidence of tens
 * of thousands of findings is hashed and compared part by part; as one text it would be in memory twice.
 */
export function canonicalParts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [canonicalJson(value)];
  const parts: string[] = [];
  let rest: string[] = [];
  for (const key of sortedKeys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    const name = JSON.stringify(key.toWellFormed());
    if (!Array.isArray(member) || member.length <= ITEMS_AT_ONCE) {
      rest.push(`${name}:${canonicalJson(member)}`);
      continue;
    }
    parts.push(`${parts.length === 0 ? '{' : ','}${[...rest, `${name}:[`].join(',')}`);
    parts.push(...canonicalItems(member), ']');
    rest = [];
  }
  if (parts.length === 0) return [`{${rest.join(',')}}`];
  return [...parts, ...rest.map((text) => `,${text}`), '}'];
}

/** The text of a list without its brackets, some hundred items at a time. */
function canonicalItems(list: readonly unknown[]): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < list.length; from += ITEMS_AT_ONCE) {
    const text = canonicalJson(list.slice(from, from + ITEMS_AT_ONCE)).slice(1, -1);
    parts.push(from === 0 ? text : `,${text}`);
  }
  return parts;
}

/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
export function prettyJson(value: unknown): string {
  return `${writeIndented(value, 0)}\n`;
}

/** Items of a longer list are written by the engine's own writer, one at a time. */
const LONG_LIST = 64;

/** Evidence of a large repository is tens of megabytes in a few long lists: those take the fast way. */
function writeCompact(value: unknown): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  if (Array.isArray(value)) {
    const write = value.length > LONG_LIST ? writeItem : writeCompact;
    return `[${(value as unknown[]).map(write).join(',')}]`;
  }
  const members: string[] = [];
  for (const key of sortedKeys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) members.push(`${JSON.stringify(key.toWellFormed())}:${writeCompact(member)}`);
  }
  return `{${members.join(',')}}`;
}

/**
 * `JSON.stringify` writes members in the order they were added: all it lacks is the order, and well-formed text. What is in
 * order already needs no copy: evidence is built that way where there is much of it.
 *
 * @returns `undefined` where the engine's own writer would write something else.
 */
function writeOrdered(value: unknown): string | undefined {
  if (!isOrdered(value)) return undefined;
  const text = JSON.stringify(value);
  // A lone surrogate is written as an escape, and no other character is written as one that begins so.
  return text.includes('\\ud') ? undefined : text;
}

function isOrdered(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  let last = '';
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (key <= last && last !== '') return false;
    if (member !== undefined && !isOrdered(member)) return false;
    last = key;
  }
  return true;
}

function writeItem(value: unknown): string {
  const text = writeOrdered(value);
  if (text !== undefined) return text;
  const ordered = inOrder(value);
  return ordered === UNORDERED ? writeCompact(value) : JSON.stringify(ordered);
}

/** Objects that the engine would order by itself. */
const UNORDERED = Symbol('unordered');

function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) {
    writeScalar(value);
    return value;
  }
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map(inOrder);
    return items.includes(UNORDERED) ? UNORDERED : items;
  }
  const copy: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    const first = key.charCodeAt(0);
    // The engine puts members that look like an index first, and `__proto__` is no member when assigned.
    if ((first >= 0x30 && first <= 0x39) || key === '__proto__' || !key.isWellFormed()) return UNORDERED;
    const ordered = inOrder(member);
    if (ordered === UNORDERED) return UNORDERED;
    copy[key] = ordered;
  }
  return copy;
}

const INDENT = '  ';

function writeIndented(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? (value as unknown[]).map((item) => writeIndented(item, depth + 1))
    : sortedKeys(value).flatMap((key) => {
        const member = (value as Readonly<Record<string, unknown>>)[key];
        return member === undefined
          ? []
          : [`${JSON.stringify(key.toWellFormed())}: ${writeIndented(member, depth + 1)}`];
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

/** By UTF-16 code units, which is how `sort` compares. */
function sortedKeys(object: object): string[] {
  const keys = Object.keys(object);
  return keys.every((key) => key.isWellFormed())
    ? keys.sort()
    : keys.sort((a, b) => compareText(a.toWellFormed(), b.toWellFormed()));
}
