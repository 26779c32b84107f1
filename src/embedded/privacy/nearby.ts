import type { ContextHit } from './context.ts';
import type { LineCells } from './line-cells.ts';
import type { ScanWork } from './scan-work.ts';
import { namesOther } from './other-names.ts';
import type { Table } from './tables.ts';

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
  /** Relative to `line`, by where they start. */
  readonly hits: readonly ContextHit[];
  /** Relative to `text`, by where they start. */
  readonly above: readonly ContextHit[];
  readonly aloneAbove: boolean;
  readonly table: Table | undefined;
  /** With `table`. */
  readonly cells: LineCells | undefined;
  readonly work?: ScanWork | undefined;
}

export interface FoundContext {
  readonly kind: ContextKind | 'against';
  readonly score: number;
  readonly column: number;
  /** The name of its field or column says that it is the number of a thing. */
  readonly ofThing?: boolean;
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
  const { work } = window;
  let column = -1;
  if (window.table !== undefined) {
    column = window.cells?.columnAt(window.from + start, window.from, window.from + window.line.length) ?? -1;
    // A word of a statement is no value: those stand in quotes.
    if (window.table.sql && /^[A-Za-z]/.test(window.line.charAt(start)) && !/["'`]/.test(window.line.charAt(start - 1)))
      return { kind: 'none', score: 0, column };
    const own = window.table.columns[column] ?? [];
    if (own.some(against)) return { kind: 'against', score: 0, column };
    if (own.some(speaks)) return { kind: 'label', score: 30, column };
    if (window.table.ofThings[column] === true) return { kind: 'none', score: 0, column, ofThing: true };
  }
  const label = labelBefore(window.line, start);
  if (label !== undefined) {
    const own = hitsInside(window.hits, label.start, label.end, work);
    if (own.some(against)) return { kind: 'against', score: 0, column };
    if (own.some(speaks)) return { kind: 'label', score: 30, column };
    // The field is named for something else, and names outrank neighbours.
    const ofThing = namesOther(window.line.slice(label.start, label.end));
    if (own.length > 0 || rule.contextWithin < ADJACENT || ofThing) return { kind: 'none', score: 0, column, ofThing };
  }
  const within = rule.contextWithin;
  const best: { distance: number; kind: ContextKind | 'against' } = { distance: Infinity, kind: 'none' };
  const weigh = (hit: ContextHit, distance: number, between: () => string): void => {
    const says = against(hit) ? 'against' : speaks(hit) ? 'near' : undefined;
    if (says === undefined || distance > within || distance >= best.distance) return;
    if (within < ADJACENT && !isAdjacent(between(), within)) return;
    best.distance = distance;
    best.kind = says;
  };
  // In a record, what stands in other cells says nothing about this one.
  const border = window.table?.dense === true ? window.table.delimiter : undefined;
  eachBefore({ text: window.line, hits: window.hits, start, limit: within, border, work }, (hit, distance) => {
    weigh(hit, distance, () => window.line.slice(hit.end, start));
  });
  if (border === undefined) {
    // What follows counts half as much as what comes before.
    if (within > AFTER_CONTEXT)
      eachAfter(window, end, Math.floor(within / 2), (hit, distance) => {
        weigh(hit, 2 * distance, () => window.line.slice(end, hit.start));
      });
    // A name below its label: both stand alone on their lines.
    const aloneBelow = window.aloneAbove && isNearlyOver(window.line, end);
    if (window.above.length > 0 && (within >= ADJACENT || aloneBelow)) {
      const extra = within < ADJACENT ? 0 : 4;
      const at = window.from + start;
      eachBefore(
        { text: window.text, hits: window.above, start: at, limit: within - extra, border: undefined, work },
        (hit, distance) => {
          weigh(hit, distance + extra, () => window.text.slice(hit.end, at));
        },
      );
    }
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

interface Search {
  readonly text: string;
  readonly hits: readonly ContextHit[];
  readonly start: number;
  readonly limit: number;
  /** A sign that ends the search. */
  readonly border: string | undefined;
  readonly work: ScanWork | undefined;
}

/** The words before `start`, nearest first, with how many characters lie between, while those are at most `limit`. */
function eachBefore(search: Search, visit: (hit: ContextHit, distance: number) => void): void {
  const { text, hits, start, limit, border, work } = search;
  let at = start;
  let distance = 0;
  for (let index = firstFrom(hits, start) - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (hit === undefined || hit.end > start) continue;
    if (work !== undefined) work.steps += 1 + Math.max(0, at - hit.end);
    for (; at > hit.end; at -= 1) {
      if (border !== undefined && text.charAt(at - 1) === border) return;
      if (counts(text.charCodeAt(at - 1)) && (distance += 1) > limit) return;
    }
    if (border !== undefined && text.slice(hit.start, hit.end).includes(border)) return;
    visit(hit, distance);
  }
}

/** The same for the words after `end`. */
function eachAfter(
  { line, hits, work }: Window,
  end: number,
  limit: number,
  visit: (hit: ContextHit, distance: number) => void,
): void {
  let at = end;
  let distance = 0;
  for (let index = firstFrom(hits, end); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined) continue;
    if (work !== undefined) work.steps += 1 + Math.max(0, hit.start - at);
    for (; at < hit.start; at += 1) if (counts(line.charCodeAt(at)) && (distance += 1) > limit) return;
    visit(hit, distance);
  }
}

function hitsInside(
  hits: readonly ContextHit[],
  start: number,
  end: number,
  work: ScanWork | undefined,
): readonly ContextHit[] {
  const inside: ContextHit[] = [];
  for (let index = firstFrom(hits, start); index < hits.length; index += 1) {
    const hit = hits[index];
    if (work !== undefined) work.steps += 1;
    if (hit === undefined || hit.start >= end) break;
    if (hit.end <= end) inside.push(hit);
  }
  return inside;
}

/** The index of the first of `hits` that starts at `offset` or later. */
function firstFrom(hits: readonly ContextHit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters that are not blanks or quotes: `"ssn" : "…"` is as near as `ssn:…`. */
function counts(code: number): boolean {
  return (
    code !== 32 &&
    code !== 9 &&
    code !== 10 &&
    code !== 13 &&
    code !== 34 &&
    code !== 39 &&
    code !== 42 &&
    code !== 0xa0
  );
}

/** Whether at most two signs follow on the line. */
function isNearlyOver(line: string, end: number): boolean {
  return line.length - end <= MOST_BLANKS && line.slice(end).trim().length <= 2;
}

const MOST_BLANKS = 200;
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
