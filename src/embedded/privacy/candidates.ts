import type { CompiledRule } from './compiled-rule.ts';
import { ADJACENT, contextOf, type ContextKind, type FoundContext, type Window } from './nearby.ts';
import type { SafePattern } from './pattern.ts';
import type { ScanWork } from './scan-work.ts';
import { MAX_COLUMNS } from './tables.ts';
import type { Validator, Verdict } from './validate/verdict.ts';

export interface Match {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly context: ContextKind;
  /** 1-based, in tables. */
  readonly column?: number;
  /** In a record set, to be counted per column. */
  readonly dense: boolean;
}

/** A match before it is settled which of several stays. */
export interface Candidate extends Match {
  readonly score: number;
}

/** Adds to `into` what a pattern matches in the window and its validator and context accept. */
export function collect(
  window: Window,
  rule: CompiledRule,
  pattern: SafePattern,
  validate: Validator,
  needsContext: boolean,
  into: Candidate[],
): void {
  const { regex } = pattern;
  regex.lastIndex = 0;
  let listed: { readonly end: number; readonly context: FoundContext } | undefined;
  for (let match = regex.exec(window.line); match !== null; match = regex.exec(window.line)) {
    const value = match[0];
    const start = window.from + match.index;
    const end = start + value.length;
    if (start < window.accept || start >= window.until || !standsAlone(window.text, start, end)) {
      regex.lastIndex = match.index + 1;
      continue;
    }
    let context = contextOf(
      window,
      { index: rule.index, contextWithin: rule.rule.contextWithin },
      match.index,
      match.index + value.length,
    );
    // What is said of the first of a list (`Present: A B, C D and E F`) is said of them all.
    if (context.kind === 'none' && listed !== undefined && LISTED.test(window.line.slice(listed.end, match.index)))
      context = listed.context;
    if (context.kind === 'against' || (needsContext && context.kind === 'none')) {
      regex.lastIndex = match.index + 1;
      continue;
    }
    const inRecord = context.kind === 'label' && window.table?.personal === true;
    const judged = ((inRecord ? rule.validateRecord : undefined) ?? validate)(value);
    // Digits that pass as a person's number, in a field for that of a thing: worth a thought beside a person only.
    const verdict = judged === 'valid' && context.ofThing === true && /^[\d .\/-]+$/.test(value) ? 'weak' : judged;
    if (verdict === 'invalid') {
      regex.lastIndex = match.index + 1;
      continue;
    }
    if (rule.rule.contextWithin < ADJACENT && context.kind !== 'none')
      listed = { end: match.index + value.length, context };
    // Those without a name are counted together: a line of mail addresses is no table of so many columns.
    const column = window.table === undefined || context.column >= MAX_COLUMNS ? undefined : context.column + 1;
    into.push({
      rule,
      start,
      end,
      verdict,
      context: context.kind,
      dense: window.table?.dense === true,
      ...(column === undefined ? {} : { column }),
      score: context.score + (needsContext ? 0 : 4) + Math.min(value.length, 40) / 100 - (verdict === 'weak' ? 6 : 0),
    });
  }
}

/** Between two entries of a list in a sentence. */
const LISTED = /^(?:,(?: and| und| et| y| e| i| en)?|;| and| &| und| et| y| e| i| en) {1,2}$/;

const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** A match inside a longer token (an identifier, a hash, a decimal, a UUID) is not the thing itself. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  const firstAlnum = isAlnum(text.charCodeAt(start));
  if ((isAlnum(before) || before === 95) && firstAlnum) return false;
  if ((isAlnum(after) || after === 95) && isAlnum(text.charCodeAt(end - 1))) return false;
  // `-`, `.`, `+`, `/`, `~`, `%`, `$`, `\` join tokens where more of the token follows on the other side.
  if (isJoiner(before) && start > 1 && isAlnum(text.charCodeAt(start - 2))) return false;
  if (before === 36 || before === 35) return false;
  // A path of a program: `Customers::Exporter`.
  if (after === 58 && text.charCodeAt(end + 1) === 58 && firstAlnum) return false;
  return !(isJoiner(after) && end + 1 < text.length && isAlnum(text.charCodeAt(end + 1)));
}

function isJoiner(code: number): boolean {
  return (
    code === 45 ||
    code === 46 ||
    code === 43 ||
    code === 47 ||
    code === 126 ||
    code === 37 ||
    code === 92 ||
    code === 64
  );
}

/** What stands by itself (an IBAN, a card) outranks a word's opinion of some of its digits. */
function encloses(outer: Candidate, inner: Candidate): boolean {
  return (
    outer.verdict === 'valid' &&
    !outer.rule.rule.requireContext &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/** Of overlapping candidates the best supported one stays. */
export function settle(found: Candidate[], emit: (match: Match) => void, work?: ScanWork): void {
  if (found.length === 0) return;
  if (found.length > 1) found = withoutEnclosed(found, work);
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.rule.index - b.rule.index);
  // By place, and none overlaps another: each new one has to be compared with the one before it only.
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const at = firstAtOrAfter(kept, candidate.end);
    const before = kept[at - 1];
    if (work !== undefined) work.steps += 1;
    if (before === undefined || before.end <= candidate.start) kept.splice(at, 0, candidate);
  }
  for (const match of kept) emit(match);
}

/** Reads the candidates from left to right beside those that begin before them and have not ended: few, however many there are. */
function withoutEnclosed(found: readonly Candidate[], work: ScanWork | undefined): Candidate[] {
  const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Candidate[] = [];
  const stays: Candidate[] = [];
  for (const candidate of byPlace) {
    open = open.filter(({ end }) => end > candidate.start);
    if (work !== undefined) work.steps += open.length + 1;
    if (!open.some((outer) => encloses(outer, candidate))) stays.push(candidate);
    if (candidate.verdict === 'valid' && !candidate.rule.rule.requireContext) open.push(candidate);
  }
  return stays;
}

/** The index of the first of `kept` that starts at `offset` or later. */
function firstAtOrAfter(kept: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
