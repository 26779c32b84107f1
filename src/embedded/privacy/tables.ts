import type { ContextHit, ContextWords } from './context.ts';
import { namesOther } from './other-names.ts';
import type { TableDefinitions } from './table-definitions.ts';

/** A run of lines whose cells stand below named columns. */
export interface Table {
  readonly delimiter: string;
  /** Context words found in each column's name. */
  readonly columns: readonly (readonly ContextHit[])[];
  /** Whether each column's name says that its numbers are of things. */
  readonly ofThings: readonly boolean[];
  /** Rules that any column's name speaks for. */
  readonly speaksFor: ReadonlySet<number>;
  /** SQL values are quoted with apostrophes and stand in brackets. */
  readonly sql: boolean;
  /** A record set rather than a small table in prose: its matches are counted per column. */
  readonly dense: boolean;
  /** At least two columns' names speak for personal data, each of its own: the rows are about persons. */
  readonly personal: boolean;
  /** Rows of a COPY end at `\\.`, not at a semicolon. */
  readonly copied: boolean;
}

/** Cells further right have no name. */
export const MAX_COLUMNS = 400;
/** Of a column's name. */
const MAX_NAME = 200;

/** Abbreviations that mean this only as the name of a column. */
const TERSE: ReadonlyMap<string, string> = new Map([
  ['fn', 'first name'],
  ['ln', 'last name'],
  ['first', 'first name'],
  ['last', 'last name'],
  ['nm', 'full name'],
  ['cust', 'customer name'],
  ['emp', 'employee name'],
  ['pt', 'patient name'],
  ['em', 'email'],
  ['ph', 'phone'],
  ['cel', 'phone'],
  ['mob', 'phone'],
  ['bd', 'date of birth'],
  ['dn', 'date of birth'],
  ['ad', 'address'],
  ['adr', 'address'],
  ['cc', 'credit card'],
  ['ccn', 'credit card'],
  ['pan', 'card number'],
  ['dl', 'driving licence'],
  ['pp', 'passport'],
]);

/** The header of a delimited file: names without data in them. Undefined where the first line looks like data already. */
export function tableFromHeader(
  line: string,
  words: ContextWords,
  delimiters: readonly string[],
  dense: boolean,
): Table | undefined {
  let best: string | undefined;
  let most = 0;
  for (const delimiter of delimiters) {
    const count = line.split(delimiter, MAX_COLUMNS).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  // One column has no delimiter; any will do.
  const delimiter = best ?? delimiters[0] ?? ',';
  const names = splitCells(line, delimiter, '"');
  if (names.some((name) => /@|\d{4}/.test(name)) || names.every((name) => name.trim() === '')) return undefined;
  const columns = names.map((name) => words.find(TERSE.get(name.trim().toLowerCase()) ?? name.slice(0, MAX_NAME)));
  return {
    delimiter,
    columns,
    ofThings: names.map((name) => namesOther(name)),
    speaksFor: rulesOf(columns),
    sql: false,
    dense,
    personal: isPersonal(columns),
    copied: false,
  };
}

/** The columns that an INSERT or COPY statement names on this line, or that the definition of its table named before. */
export function tableFromSql(line: string, words: ContextWords, definitions: TableDefinitions): Table | undefined {
  const statement =
    /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|replace\s{1,4}into|copy)\s{1,4}([^\s(]{1,200})\s{0,4}(?:\(([^()]{1,8000})\)|(?=\b(?:values|from\s{1,4}stdin)\b))/i.exec(
      line,
    );
  if (statement === null) return undefined;
  const names = statement[2]?.split(',', MAX_COLUMNS) ?? definitions.columnsOf(statement[1] ?? '');
  if (names === undefined) return undefined;
  const copy = /^copy/i.test(statement[0]);
  const columns = names.map((name) => words.find(name.slice(0, MAX_NAME)));
  return {
    delimiter: copy ? '\t' : ',',
    columns,
    ofThings: names.map((name) => namesOther(name)),
    speaksFor: rulesOf(columns),
    sql: !copy,
    dense: true,
    personal: isPersonal(columns),
    copied: copy,
  };
}

function isPersonal(columns: readonly (readonly ContextHit[])[]): boolean {
  return columns.filter((hits) => hits.some(({ word }) => word.speaksFor.size > 0)).length >= 2;
}

/** The rules that any of these hits speaks for. */
export function rulesOf(columns: readonly (readonly ContextHit[])[]): Set<number> {
  const rules = new Set<number>();
  for (const hits of columns) for (const { word } of hits) for (const rule of word.speaksFor) rules.add(rule);
  return rules;
}

function splitCells(line: string, delimiter: string, quote: string): string[] {
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  for (let index = 0; index < line.length && cells.length < MAX_COLUMNS; index += 1) {
    const character = line.charAt(index);
    if (character === quote) quoted = !quoted;
    else if (!quoted && character === delimiter) {
      cells.push(line.slice(from, index));
      from = index + 1;
    }
  }
  cells.push(line.slice(from));
  return cells;
}
