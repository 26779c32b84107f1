import { ContextWords, type ContextHit } from './context.ts';
import { HEADER_CELL } from './extract/html-tables.ts';
import type { FileKind } from './file-kind.ts';
import { collect, settle, type Candidate, type Match } from './candidates.ts';
import { compileRule, type CompiledRule } from './compiled-rule.ts';
import { DATA_DIGITS, hasNumbers, lineStats, type LineStats } from './line-stats.ts';
import { LineCells } from './line-cells.ts';
import type { Window } from './nearby.ts';
import type { PackRule } from './pack-schema.ts';
import type { ScanWork } from './scan-work.ts';
import { TableDefinitions } from './table-definitions.ts';
import { rulesOf, tableFromHeader, tableFromSql, type Table } from './tables.ts';
import type { Validator } from './validate/verdict.ts';

export interface TextShape {
  /** Delimiters to try where the first line is a header. */
  readonly header: readonly string[];
  readonly sql: boolean;
  readonly markdown: boolean;
  /** Cells of its tables end in a bar, those of header rows in `HEADER_CELL`. */
  readonly html: boolean;
  /** Look for rules that need hardly a digit and no `@` (names, addresses). */
  readonly words: boolean;
  readonly kind: FileKind;
  readonly attribution: boolean;
}

/** A line longer than this is read in windows that overlap on both sides. */
const WINDOW = 4096;
const BEFORE = 160;
const AFTER = 384;
/** Lines with fewer digits hold no address with a post code. */
const SPARSE_DIGITS = 3;
/** Context is also taken from the line before, if that line is this short (a label above its value). */
const SHORT_LINE = 120;
/** A line above that is at most this long is a label and nothing else. */
const LABEL_LINE = 32;

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
  scan(text: string, shape: TextShape, emit: (match: Match) => void, work?: ScanWork): void {
    const selection = this.selectionFor(shape);
    const definitions = new TableDefinitions();
    let table: Table | undefined;
    let inTable: 'file' | 'markdown' | 'sql' | 'html' | undefined;
    let previous: PreviousLine | undefined;
    let first = true;
    for (let start = 0; start <= text.length;) {
      const stats = lineStats(text, start);
      const { end } = stats;
      let header = false;
      const short = end - start <= SHORT_LINE;
      if (first && shape.header.length > 0 && end > start) {
        table = tableFromHeader(text.slice(start, Math.min(end, 20_000)), this.words, shape.header, true);
        inTable = table === undefined ? undefined : 'file';
        first = false;
        header = true;
      }
      if (shape.sql && table === undefined) definitions.read(text.slice(start, Math.min(end, start + 10_000)));
      if (
        shape.sql &&
        table?.copied !== true &&
        end - start > 12 &&
        /\b(?:insert|replace|copy)\s/i.test(text.slice(start, start + 400))
      ) {
        const found = tableFromSql(text.slice(start, Math.min(end, start + 10_000)), this.words, definitions);
        if (found !== undefined) [table, inTable] = [found, 'sql'];
      }
      if (shape.markdown && stats.pipes > 0 && inTable === undefined && this.isMarkdownRule(text, stats.next)) {
        table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, ['|'], false);
        inTable = table === undefined ? undefined : 'markdown';
      } else if (inTable === 'markdown' && stats.pipes === 0) [table, inTable] = [undefined, undefined];
      if (shape.html) {
        if (text.slice(start, end).includes(HEADER_CELL)) {
          table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, [HEADER_CELL], false);
          if (table !== undefined) table = { ...table, delimiter: '|' };
          inTable = table === undefined ? undefined : 'html';
          header = stats.pipes === 0;
        } else if (inTable === 'html' && stats.pipes === 0 && /\S/.test(text.slice(start, Math.min(end, start + 400))))
          [table, inTable] = [undefined, undefined];
      }
      const wordy = shape.words && end - start > 5 && stats.marked;
      // The names of columns are no data; a first row that names nothing we know may be some.
      const namesOnly = header && table !== undefined && table.speaksFor.size > 0;
      if (!namesOnly && (hasNumbers(text, stats, start) || stats.at || wordy)) {
        this.scanLine(text, start, end, stats, table, previous, selection, emit, work);
      }
      if (table?.copied === true) {
        if (text.startsWith('\\.', start)) [table, inTable] = [undefined, undefined];
      } else if (
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
      plainWords: all.filter(
        ({ rule, index, main }) =>
          kind !== 'code' && !rule.requireContext && this.isWordRule(index) && main.minDigits > 0,
      ),
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
    work: ScanWork | undefined,
  ): void {
    const cells = table === undefined ? undefined : new LineCells(table, text, start, work);
    for (let base = start; base < end; base += WINDOW) {
      const from = Math.max(start, base - BEFORE);
      const to = Math.min(end, base + WINDOW + AFTER);
      const line = text.slice(from, to);
      const hasData = stats.at || hasNumbers(text, stats, start);
      const hits = hasData ? this.words.find(line, stats.unspaced) : this.nameWords.find(line, stats.unspaced);
      const above = base === start ? this.hitsAbove(text, previous, start) : [];
      const sparse = !hasData && stats.digits >= SPARSE_DIGITS && stats.marked ? selection.plainWords : [];
      if (!hasData && hits.length === 0 && above.length === 0 && table === undefined && sparse.length === 0) continue;
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
        cells,
        work,
      };
      const found: Candidate[] = [];
      for (const rule of hasData ? selection.plain : sparse) {
        if (stats.digits < rule.main.minDigits || (rule.main.needs === '@' && !stats.at)) continue;
        if (rule.main.needs !== undefined && !line.includes(rule.main.needs)) continue;
        collect(window, rule, rule.main, rule.validate, false, found);
      }
      if (hits.length > 0 || above.length > 0 || table !== undefined) {
        for (const index of spokenFor(hits, above, table)) {
          const rule = selection.all.get(index);
          if (rule === undefined) continue;
          if (!hasData && !rule.rule.requireContext && rule.main.needs !== '@' && !sparse.includes(rule)) {
            collect(window, rule, rule.main, rule.validate, false, found);
          }
          const loose = rule.loose ?? (rule.rule.requireContext ? rule.main : undefined);
          if (loose === undefined || stats.digits < loose.minDigits || (loose.needs === '@' && !stats.at)) continue;
          if (rule.rule.requireContext && rule.loose !== undefined)
            collect(window, rule, rule.main, rule.validate, true, found);
          collect(window, rule, loose, rule.validateLoose, true, found);
        }
      }
      settle(found, emit, work);
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

/** The rules that a line's words, the line above or the columns speak for. */
function spokenFor(
  hits: readonly ContextHit[],
  above: readonly ContextHit[],
  table: Table | undefined,
): ReadonlySet<number> {
  const only = hits[0];
  if (only !== undefined && hits.length === 1 && above.length === 0 && table === undefined) return only.word.speaksFor;
  const spoken = rulesOf([hits, above]);
  for (const index of table?.speaksFor ?? []) spoken.add(index);
  return spoken;
}

interface Selection {
  readonly all: ReadonlyMap<number, CompiledRule>;
  /** Those that need no context. */
  readonly plain: readonly CompiledRule[];
  /** Those of them that need few digits, which may stand apart (addresses). */
  readonly plainWords: readonly CompiledRule[];
}

interface PreviousLine {
  readonly start: number;
  readonly end: number;
  hits: readonly ContextHit[] | undefined;
}
