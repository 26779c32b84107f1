import { quotedString } from './literal.ts';
import type { Place } from './place.ts';
import type { SecretMatch } from './secret-match.ts';

const PIECES = 8;
const MAX_JOINED = 1200;
/** What joins two literals: `+`, `.`, `..`, `&`, `||`, a line's end after a backslash, or nothing but white space. */
const JOIN =
  /["'`][ \t]{0,8}(?:\+|\.{1,2}|&|\|\||\\)?[ \t]{0,8}(?:\r?\n[ \t]{0,60})?(?:\+|\.{1,2}|&)?[ \t]{0,8}(?=["'`])/y;

/** The literal whose text is [start, end) together with those joined to it; undefined if it stands alone. */
export function joinedPieces(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly value: string; readonly end: number } | undefined {
  let value = text.slice(start, end);
  let last = end;
  for (let piece = 1; piece < PIECES; piece += 1) {
    JOIN.lastIndex = last;
    if (JOIN.exec(text) === null) break;
    const next = quotedString(text, JOIN.lastIndex);
    if (next === undefined || next.end === next.start) break;
    value += text.slice(next.start, next.end);
    last = next.end;
    if (value.length > MAX_JOINED) return undefined;
  }
  return last === end ? undefined : { value, end: last };
}

/** What of a token stands before the end of its first literal, from its keyword on. */
const FIRST_PIECE = /[\w.~+/=:@-]{0,200}(?=["'`][ \t+.&|\\\r\n"'`])/y;
const MAX_BEFORE = 40;

/**
 * A token whose keyword [start, end) is whole in one literal and whose rest is in those joined to it: `"prefix_" + "…"`. In a test
 * it is for review: what was taken apart there mostly is a fixture that other scanners should not meet.
 * @param read gives the token of a text whose keyword is at an offset
 */
export function readSplitToken(
  text: string,
  start: number,
  end: number,
  place: Place,
  read: (joined: string, at: number) => SecretMatch | undefined,
): SecretMatch | undefined {
  FIRST_PIECE.lastIndex = end;
  const rest = FIRST_PIECE.exec(text)?.[0];
  if (rest === undefined) return undefined;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  const joined = joinedPieces(text, { start: from, end: end + rest.length });
  const match = joined === undefined ? undefined : read(joined.value, start - from);
  // A format that fits without the other literals was judged where it stands.
  if (joined === undefined || match === undefined || from + match.end <= end + rest.length) return undefined;
  return {
    ...match,
    start: from + match.start,
    end: joined.end,
    review: match.review || place.test,
    message: `${match.message}, split over several literals`,
  };
}
