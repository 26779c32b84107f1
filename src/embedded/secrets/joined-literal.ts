import { quotedString } from './literal.ts';

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
