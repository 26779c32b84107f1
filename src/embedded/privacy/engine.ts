import { ContextWords, type ContextHit } from './context.ts';
import type { FileKind } from './file-kind.ts';
import { contextOf, type ContextKind, type Window } from './nearby.ts';
import type { PackRule } from './pack-schema.ts';
import { compilePattern, type SafePattern } from './pattern.ts';
import { rulesOf, tableFromHeader, tableFromSql, type Table } from './tables.ts';
import type { Validator, Verdict } from './validate/verdict.ts';

export interface CompiledRule {
  readonly index: number;
  /** With the prefix. */
  readonly id: string;
  readonly rule: PackRule;
  readonly main: SafePattern;
  readonly loose: SafePattern | undefined;
  readonly validate: Validator;
  readonly validateLoose: Validator;
}

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

export interface TextShape {
  /** Delimiters to try where the first line is a header. */
  readonly header: readonly string[];
  readonly sql: boolean;
  readonly markdown: boolean;
  /** Look for rules that need hardly a digit and no `@` (names, addresses). */
  readonly words: boolean;
  readonly kind: FileKind;
  readonly attribution: boolean;
}

/** A line longer than this is read in windows that overlap on both sides. */
const WINDOW = 4096;
const BEFORE = 160;
const AFTER = 384;
/** Context is also taken from the line before, if that line is this short (a label above its value). */
const SHORT_LINE = 120;
/** A line above that is at most this long is a label and nothing else. */
const LABEL_LINE = 32;
/** Lines with fewer digits (and no `@`) are only read for names and addresses. */
const DATA_DIGITS = 4;
/** Digits at most this far apart stand together. */
const CLUSTER_GAP = 5;
const LONG_WORD = /[A-Za-z0-9]{26}/;

export class Engine {
  readonly rules: readonly CompiledRule[];
  private readonly words: ContextWords;
  private readonly nameWords: ContextWords;
  private readonly selections = new Map<string, Selection>();

  constructor(packRules: readonly PackRule[], validators: ReadonlyMap<string, Validator>) {
    this.rules = packRules.map((rule, index) => compileRule(rule, index, validators));
    this.words = new ContextWords(packRules);
    this.nameWords = new ContextWords(packRules, (index) => this.isWordRule(index));
  }

  /** Hands every match in `text` to `emit`, in order, without overlaps. */
  scan(text: string, shape: TextShape, emit: (match: Match) => void): void {
    const selection = this.selectionFor(shape);
    let table: Table | undefined;
    let inTable: 'file' | 'markdown' | 'sql' | undefined;
    let previous: PreviousLine | undefined;
    let first = true;
    for (let start = 0; start <= text.length;) {
      const stats = lineStats(text, start);
      const { end } = stats;
      const short = end - start <= SHORT_LINE;
      if (first && shape.header.length > 0 && end > start) {
        table = tableFromHeader(text.slice(start, Math.min(end, 20_000)), this.words, shape.header, true);
        inTable = table === undefined ? undefined : 'file';
        first = false;
      }
      if (shape.sql && end - start > 12 && /\b(?:insert|replace|copy)\s/i.test(text.slice(start, start + 400))) {
        const found = tableFromSql(text.slice(start, Math.min(end, start + 10_000)), this.words);
        if (found !== undefined) [table, inTable] = [found, 'sql'];
      }
      if (shape.markdown && stats.pipes > 0 && inTable === undefined && this.isMarkdownRule(text, stats.next)) {
        table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, ['|'], false);
        inTable = table === undefined ? undefined : 'markdown';
      } else if (inTable === 'markdown' && stats.pipes === 0) [table, inTable] = [undefined, undefined];
      const wordy = shape.words && end - start > 5;
      if (hasNumbers(text, stats, start) || stats.at || wordy) {
        this.scanLine(text, start, end, stats, table, previous, selection, emit);
      }
      if (
        inTable === 'sql' &&
        /[;.]\s*$/.test(text.slice(Math.max(start, end - 4), end)) &&
        !/[^\\]\.\s*$/.test(text.slice(Math.max(start, end - 4), end))
      ) {
        [table, inTable] = [undefined, undefined];
      }
      if (end > start) previous = short ? { start, end, hits: undefined } : undefined;
      start = stats.next;
    }
  }

  private isWordRule(index: number): boolean {
    const rule = this.rules[index];
    if (rule === undefined || rule.main.needs !== undefined) return false;
    return Math.min(rule.main.minDigits, rule.loose?.minDigits ?? Infinity) < DATA_DIGITS;
  }

  /** The rules that are used in this kind of file. */
  private selectionFor({ kind, attribution }: TextShape): Selection {
    const key = `${kind}${String(attribution)}`;
    const known = this.selections.get(key);
    if (known !== undefined) return known;
    const all = this.rules.filter(
      ({ rule }) => !rule.notIn.some((not) => not === kind || (not === 'attribution' && attribution)),
    );
    const made = {
      all: new Map(all.map((rule) => [rule.index, rule])),
      plain: all.filter(({ rule }) => !rule.requireContext),
    };
    this.selections.set(key, made);
    return made;
  }

  private isMarkdownRule(text: string, next: number): boolean {
    return /^\s{0,8}\|?\s{0,20}:?-{2,80}:?\s{0,20}\|/.test(text.slice(next, next + 140));
  }

  private scanLine(
    text: string,
    start: number,
    end: number,
    stats: LineStats,
    table: Table | undefined,
    previous: PreviousLine | undefined,
    selection: Selection,
    emit: (match: Match) => void,
  ): void {
    for (let base = start; base < end; base += WINDOW) {
      const from = Math.max(start, base - BEFORE);
      const to = Math.min(end, base + WINDOW + AFTER);
      const line = text.slice(from, to);
      const hasData = stats.at || hasNumbers(text, stats, start);
      const hits = hasData ? this.words.find(line) : this.nameWords.find(line);
      const above = base === start ? this.hitsAbove(text, previous, start) : [];
      if (!hasData && hits.length === 0 && above.length === 0 && table === undefined) continue;
      const window: Window = {
        text,
        line,
        from,
        accept: base,
        until: Math.min(end, base + WINDOW),
        hits,
        above,
        aloneAbove: previous !== undefined && previous.end - previous.start <= LABEL_LINE,
        table,
        lineStart: start,
      };
      const found: Candidate[] = [];
      for (const rule of hasData ? selection.plain : []) {
        if (stats.digits < rule.main.minDigits || (rule.main.needs === '@' && !stats.at)) continue;
        if (rule.main.needs !== undefined && !line.includes(rule.main.needs)) continue;
        collect(window, rule, rule.main, rule.validate, false, found);
      }
      if (hits.length > 0 || above.length > 0 || table !== undefined) {
        const spoken = rulesOf([hits, above]);
        for (const index of table?.speaksFor ?? []) spoken.add(index);
        for (const index of spoken) {
          const rule = selection.all.get(index);
          if (rule === undefined) continue;
          if (!hasData && !rule.rule.requireContext && rule.main.needs !== '@') {
            collect(window, rule, rule.main, rule.validate, false, found);
          }
          const loose = rule.loose ?? (rule.rule.requireContext ? rule.main : undefined);
          if (loose === undefined || stats.digits < loose.minDigits || (loose.needs === '@' && !stats.at)) continue;
          if (rule.rule.requireContext && rule.loose !== undefined)
            collect(window, rule, rule.main, rule.validate, true, found);
          collect(window, rule, loose, rule.validateLoose, true, found);
        }
      }
      settle(found, emit);
    }
  }

  private hitsAbove(text: string, previous: PreviousLine | undefined, start: number): readonly ContextHit[] {
    if (previous === undefined || start - previous.end > 4) return [];
    previous.hits ??= this.words.find(text.slice(previous.start, previous.end)).map(({ start: at, end, word }) => ({
      start: at + previous.start,
      end: end + previous.start,
      word,
    }));
    return previous.hits;
  }
}

interface Selection {
  readonly all: ReadonlyMap<number, CompiledRule>;
  /** Those that need no context. */
  readonly plain: readonly CompiledRule[];
}

interface PreviousLine {
  readonly start: number;
  readonly end: number;
  hits: readonly ContextHit[] | undefined;
}

interface LineStats {
  readonly end: number;
  readonly next: number;
  readonly digits: number;
  /** Most digits that stand close together. */
  readonly cluster: number;
  readonly at: boolean;
  readonly pipes: number;
}

interface Candidate extends Match {
  readonly score: number;
}

function compileRule(rule: PackRule, index: number, validators: ReadonlyMap<string, Validator>): CompiledRule {
  const flags = rule.ignoreCase ? 'i' : '';
  const compile = (source: string, key: string): SafePattern => {
    try {
      return compilePattern(source, flags);
    } catch (error) {
      throw new Error(
        `privacy pack: rule ${rule.id}: ${key}: ${error instanceof Error ? error.message : 'not a pattern'}`,
        { cause: error },
      );
    }
  };
  const validator = (name: string): Validator => {
    const found = validators.get(name);
    if (found === undefined) throw new Error(`privacy pack: rule ${rule.id}: unknown validator ${name}`);
    return found;
  };
  return {
    index,
    id: `privacy/${rule.id}`,
    rule,
    main: compile(rule.pattern, 'pattern'),
    loose: rule.contextPattern === undefined ? undefined : compile(rule.contextPattern, 'contextPattern'),
    validate: validator(rule.validator),
    validateLoose: validator(rule.contextValidator ?? rule.validator),
  };
}

/** Digits that stand together, or scattered in one long word (a wallet's address). */
function hasNumbers(text: string, { digits, cluster, end }: LineStats, start: number): boolean {
  return (
    cluster >= DATA_DIGITS ||
    (digits >= DATA_DIGITS && LONG_WORD.test(text.slice(start, Math.min(end, start + WINDOW))))
  );
}

/** One pass over the line: where it ends and what could be in it. */
function lineStats(text: string, start: number): LineStats {
  let digits = 0;
  let run = 0;
  let cluster = 0;
  let last = -CLUSTER_GAP;
  let at = false;
  let pipes = 0;
  let index = start;
  const { length } = text;
  for (; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      digits += 1;
      run = index - last <= CLUSTER_GAP ? run + 1 : 1;
      if (run > cluster) cluster = run;
      last = index;
    } else if (code === 10 || code === 13) break;
    else if (code === 64) at = true;
    else if (code === 124) pipes += 1;
  }
  const crlf = text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10;
  return { end: index, next: index + (crlf ? 2 : 1), digits, cluster, at, pipes };
}

function collect(
  window: Window,
  rule: CompiledRule,
  pattern: SafePattern,
  validate: Validator,
  needsContext: boolean,
  into: Candidate[],
): void {
  const { regex } = pattern;
  regex.lastIndex = 0;
  for (let match = regex.exec(window.line); match !== null; match = regex.exec(window.line)) {
    const value = match[0];
    const start = window.from + match.index;
    const end = start + value.length;
    if (start < window.accept || start >= window.until || !standsAlone(window.text, start, end)) {
      regex.lastIndex = match.index + 1;
      continue;
    }
    const context = contextOf(
      window,
      { index: rule.index, contextWithin: rule.rule.contextWithin },
      match.index,
      match.index + value.length,
    );
    if (context.kind === 'against' || (needsContext && context.kind === 'none')) {
      regex.lastIndex = match.index + 1;
      continue;
    }
    const verdict = validate(value);
    if (verdict === 'invalid') {
      regex.lastIndex = match.index + 1;
      continue;
    }
    const column = window.table === undefined ? undefined : context.column + 1;
    into.push({
      rule,
      start,
      end,
      verdict,
      context: context.kind,
      dense: window.table?.dense === true,
      ...(column === undefined ? {} : { column }),
      score: context.score + (needsContext ? 0 : 4) + Math.min(value.length, 40) / 100,
    });
  }
}

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

/** Of overlapping candidates the best supported one stays. */
function settle(found: Candidate[], emit: (match: Match) => void): void {
  if (found.length === 0) return;
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.rule.index - b.rule.index);
  const kept: Candidate[] = [];
  for (const candidate of found) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  }
  kept.sort((a, b) => a.start - b.start);
  for (const match of kept) emit(match);
}
