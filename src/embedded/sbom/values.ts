import { LockError } from './lock-error.ts';

/** A mapping from a parsed file. Always read through these helpers: names come from outside, `__proto__` among them. */
export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's entries, own keys only; nothing for an absent value. Throws on any other shape. */
export function entriesOf(value: unknown, what: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (!isTable(value)) throw new LockError(`${what} is not a mapping`);
  return Object.entries(value);
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new LockError(`${what} is not a list`);
  return value as readonly unknown[];
}

export function tableOf(value: unknown, what: string): Table {
  if (!isTable(value)) throw new LockError(`${what} is not a mapping`);
  return value;
}

/** An own property; never one of the prototype. */
export function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** An own property that must be text if it is there. */
export function textOf(table: Table, key: string): string | undefined {
  const value = own(table, key);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new LockError(`"${key}" of a package is not text`);
  return value;
}

export function flagOf(table: Table, key: string): boolean {
  return own(table, key) === true;
}

/** `name@rest`, where the name may start with a scope's `@`. */
export function splitAtVersion(text: string): readonly [name: string, rest: string | undefined] {
  const at = text.indexOf('@', 1);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
