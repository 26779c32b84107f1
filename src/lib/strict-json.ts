import { checkBounds } from './parse-json.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Nothing we write is nested this deep; a limit keeps code that walks a document from running out of stack. */
const MOST_LEVELS = 100;

/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no number that a double cannot hold exactly, no
 * member `__proto__`, at most 100 levels, nothing after the value. `JSON.parse` silently keeps the last of two members and
 * rounds large numbers, so two readers of one file could see two documents.
 *
 * @throws Error with what is wrong
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Error('it is not UTF-8');
  }
  checkBounds(bytes);
  if (text.charCodeAt(0) === 0xfeff) throw new Error('it starts with a byte order mark');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // V8's message quotes the document, which may hold anything.
    throw new Error('it is not JSON');
  }
  checkMembers(text);
  return value;
}

/** Walks valid JSON once, without recursion, and looks at member names, numbers and depth. */
function checkMembers(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let expectName = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      const end = endOfString(text, index);
      const names = open.at(-1);
      if (expectName && names !== undefined) {
        addName(names, text.slice(index, end));
        expectName = false;
      }
      index = end - 1;
    } else if (code === 0x7b || code === 0x5b) {
      expectName = code === 0x7b;
      open.push(expectName ? new Set() : undefined);
      if (open.length > MOST_LEVELS) throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      expectName = false;
    } else if (code === 0x2c) {
      expectName = open.at(-1) !== undefined;
    } else if (code === 0x2d || isDigit(code)) {
      index = endOfNumber(text, index) - 1;
    }
  }
}

function addName(names: Set<string>, literal: string): void {
  const name = literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  if (names.has(name)) throw new Error(`the member ${JSON.stringify(name.slice(0, 60))} occurs twice`);
  if (name === '__proto__') throw new Error('it has a member __proto__');
  names.add(name);
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index += 1;
    else if (code === 0x22) return index + 1;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isInNumber(text.charCodeAt(end))) end += 1;
  const value = Number(text.slice(start, end));
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw new Error('it holds a number that is not exact');
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits, `.`, `+`, `-`, `e` and `E`. */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x65 || code === 0x45;
}
