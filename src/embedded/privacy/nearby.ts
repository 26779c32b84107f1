import type { ContextHit } from './context.ts';
import { columnAt, type Table } from './tables.ts';

const AFTER_CONTEXT = 24;
/** Rules whose context must stand nearer than this ask for an immediate neighbour. */
export const ADJACENT = 8;
const LABELLED = 4;

/** `label`: the match is the value of a named field or column; `near`: a context word stands close by. */
export type ContextKind = 'label' | 'near' | 'none';

/** A stretch of one line, and what is known around it. */
export interface Window {
  readonly text: string;
  readonly line: string;
  /** Offset of `line` in `text`. */
  readonly from: number;
  readonly accept: number;
  readonly until: number;
  /** Relative to `line`. */
  readonly hits: readonly ContextHit[];
  /** Relative to `text`. */
  readonly above: readonly ContextHit[];
  readonly aloneAbove: boolean;
  readonly table: Table | undefined;
  readonly lineStart: number;
}

export interface FoundContext {
  readonly kind: ContextKind | 'against';
  readonly score: number;
  readonly column: number;
}

/** The nearest word decides; a column's or field's own name outranks the neighbourhood. */
export function contextOf(
  window: Window,
  rule: { readonly index: number; readonly contextWithin: number },
  start: number,
  end: number,
): FoundContext {
  const speaks = (hit: ContextHit): boolean => hit.word.speaksFor.has(rule.index);
  const against = (hit: ContextHit): boolean => hit.word.against.has(rule.index);
  let column = -1;
  if (window.table !== undefined) {
    column = columnAt(
      window.table,
      window.text.slice(window.lineStart, window.from + start),
      window.from + start - window.lineStart,
    );
    // A word of a statement is no value: those stand in quotes.
    if (window.table.sql && /^[A-Za-z]/.test(window.line.charAt(start)) && !/["'`]/.test(window.line.charAt(start - 1)))
      return { kind: 'none', score: 0, column };
    const own = window.table.columns[column] ?? [];
    if (own.some(against)) return { kind: 'against', score: 0, column };
    if (own.some(speaks)) return { kind: 'label', score: 30, column };
  }
  const label = labelBefore(window.line, start);
  if (label !== undefined) {
    const own = window.hits.filter((hit) => hit.start >= label.start && hit.end <= label.end);
    if (own.some(against)) return { kind: 'against', score: 0, column };
    if (own.some(speaks)) return { kind: 'label', score: 30, column };
    // The field is named for something else, and names outrank neighbours.
    if (own.length > 0 || rule.contextWithin < ADJACENT) return { kind: 'none', score: 0, column };
  }
  const within = rule.contextWithin;
  const best: { distance: number; kind: ContextKind | 'against' } = { distance: Infinity, kind: 'none' };
  const weigh = (hit: ContextHit, from: number, to: number, text: string, extra: number): void => {
    const says = against(hit) ? 'against' : speaks(hit) ? 'near' : undefined;
    if (says === undefined) return;
    const between = text.slice(from, to);
    if (within < ADJACENT && !isAdjacent(between, within)) return;
    const distance = gap(between) + extra;
    if (distance > within || distance >= best.distance) return;
    best.distance = distance;
    best.kind = says;
  };
  // In a record, what stands in other cells says nothing about this one.
  if (window.table?.dense !== true) {
    for (const hit of window.hits) {
      if (hit.end <= start) weigh(hit, hit.end, start, window.line, 0);
      else if (hit.start >= end && within > AFTER_CONTEXT) {
        // What follows counts half as much as what comes before.
        if (speaks(hit) || against(hit))
          weigh(hit, end, hit.start, window.line, gap(window.line.slice(end, hit.start)));
      }
    }
    // A name below its label: both stand alone on their lines.
    const aloneBelow = window.aloneAbove && window.line.slice(end).trim().length <= 2;
    if (within >= ADJACENT || aloneBelow)
      for (const hit of window.above) weigh(hit, hit.end, window.from + start, window.text, within < ADJACENT ? 0 : 4);
  } else {
    const cell = window.line.lastIndexOf(window.table.delimiter, start);
    for (const hit of window.hits) if (hit.end <= start && hit.start > cell) weigh(hit, hit.end, start, window.line, 0);
  }
  const score = best.kind === 'none' ? 0 : 12 + Math.max(0, 12 - best.distance / 4);
  return { kind: best.kind, score, column };
}

/**
 * Rules that ask for an immediate neighbour (names) accept punctuation between, but no word and no end of a sentence; the
 * strictest ask for a sign that says "is": a colon, an equals sign, a cell border, a gap or a line end.
 */
function isAdjacent(between: string, within: number): boolean {
  if (!/^[\s.,:;=|>"'`*()[\]_-]*$/.test(between) || between.includes('::')) return false;
  return within > LABELLED || /[:=|>\t\n]| {2}|\.{3}|_{3}/.test(between);
}

/** Characters that are not blanks or quotes: `"ssn" : "…"` is as near as `ssn:…`. */
function gap(between: string): number {
  let count = 0;
  for (let index = 0; index < between.length; index += 1) {
    const code = between.charCodeAt(index);
    if (
      code !== 32 &&
      code !== 9 &&
      code !== 10 &&
      code !== 13 &&
      code !== 34 &&
      code !== 39 &&
      code !== 42 &&
      code !== 0xa0
    )
      count += 1;
  }
  return count;
}

const MAX_LABEL = 49;

/**
 * The label before `start`: `label: `, `"label" => "`, `label = (`. Read backwards, sign by sign: most matches have none, and an
 * expression would try every letter before them.
 */
function labelBefore(line: string, start: number): { start: number; end: number } | undefined {
  let at = skipBack(line, start, 8, isBlank);
  const opened = skipBack(line, at, 3, isOpening);
  if (opened < at) {
    if (start - at > 2) return undefined;
    at = skipBack(line, opened, 6, isBlank);
  }
  const sign = line.charCodeAt(at - 1);
  // `Customers::Exporter`: a path of a program.
  if (sign === COLON && line.charCodeAt(at - 2) === COLON) return undefined;
  if (sign === COLON) at -= 1;
  else if (sign === EQUALS) at -= line.charCodeAt(at - 2) === COLON ? 2 : 1;
  else if (sign === GREATER && line.charCodeAt(at - 2) === EQUALS) at -= 2;
  else return undefined;
  const end = skipBack(line, skipBack(line, at, 4, isBlank), 3, isClosing);
  let first = skipBack(line, end, MAX_LABEL, isLabelPart);
  while (first < end && !isLetter(line.charCodeAt(first))) first += 1;
  return first === end ? undefined : { start: first, end };
}

/** Where at most `limit` characters of a kind that end at `end` begin. */
function skipBack(line: string, end: number, limit: number, accepts: (code: number) => boolean): number {
  let at = end;
  while (at > 0 && end - at < limit && accepts(line.charCodeAt(at - 1))) at -= 1;
  return at;
}

const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
/** Quotes, brackets that open, emphasis. */
const isOpening = (code: number): boolean =>
  code === 34 || code === 39 || code === 96 || code === 40 || code === 91 || code === 42;
/** Quotes, a bracket that closes, emphasis. */
const isClosing = (code: number): boolean => code === 34 || code === 39 || code === 96 || code === 93 || code === 42;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));
const isLabelPart = (code: number): boolean =>
  isLetter(code) || (code >= 48 && code <= 57) || code === 46 || code === 32 || code === 45;
