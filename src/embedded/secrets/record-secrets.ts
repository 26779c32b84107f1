import { judgeKey, type KeyName } from './key-name.ts';
import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue } from './value-judge.ts';

/** Secrets of one column that are told one by one; a table of accounts is one mistake. */
const PER_COLUMN = 20;
const MAX_LINE = 20_000;
const MAX_COLUMNS = 200;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** Passwords, tokens and keys in the columns of CSV and TSV files and of Markdown tables, named by the first row. */
export function readTables(text: string, place: Place): readonly SecretMatch[] {
  const markdown = /^(?:md|mdx|markdown)$/.test(place.extension);
  if (!markdown && !/^(?:csv|tsv|psv)$/.test(place.extension)) return [];
  const found: SecretMatch[] = [];
  let columns: Column[] = [];
  let header: readonly Cell[] = [];
  let delimiter = '|';
  let start = 0;
  for (let row = 0; start < text.length; row += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start > MAX_LINE ? '' : text.slice(start, end);
    if (markdown) {
      if (!/^[ \t]{0,3}\|/.test(line)) columns = [];
      else if (/^[ \t|:-]{3,400}\r?$/.test(line)) columns = columnsOf(header);
      else if (columns.length > 0) readRow(cellsOf(line, start, delimiter), columns, place, found);
      else header = cellsOf(line, start, delimiter);
    } else if (row === 0) {
      delimiter = delimiterOf(line);
      columns = columnsOf(cellsOf(line, start, delimiter));
    } else readRow(cellsOf(line, start, delimiter), columns, place, found);
    if (!markdown && columns.length === 0) break;
    start = end + 1;
  }
  return found;
}

const INTO = /^["'`[]?[\w.$"'`[\]]{1,120}[ \t\r\n]{0,20}\(([^()]{1,4000})\)[ \t\r\n]{0,20}values?[ \t\r\n]{0,20}/i;
const MAX_ROWS = 1000;

/** The same in the columns of an SQL `INSERT INTO`; `end` is behind these words. */
export function readInsert(text: string, end: number, place: Place): readonly SecretMatch[] {
  const into = INTO.exec(text.slice(end, end + 4400));
  if (into === null) return [];
  const columns = columnsOf(cellsOf(into[1] ?? '', 0, ','));
  const found: SecretMatch[] = [];
  if (columns.length === 0) return found;
  let at = end + into[0].length;
  for (let row = 0; row < MAX_ROWS && text[at] === '('; row += 1) {
    const tuple = readTuple(text, at + 1);
    if (tuple === undefined) break;
    readRow(tuple.cells, columns, place, found);
    at = tuple.end;
    while (at - tuple.end < 40 && /[\s,]/.test(text[at] ?? '')) at += 1;
  }
  return found;
}

const SQL_VALUE =
  /[ \t\r\n]{0,40}(?:[NEB]?'((?:[^'\\\n]|''|\\.){0,2000})'|((?:[^',()\n]|\([^()'\n]{0,200}\)){0,200}))[ \t\r\n]{0,40}([,)])/y;

/** The literals of one row: a value that is no string gives an empty cell. */
function readTuple(text: string, from: number): { readonly cells: readonly Cell[]; readonly end: number } | undefined {
  const cells: Cell[] = [];
  SQL_VALUE.lastIndex = from;
  for (let column = 0; column < MAX_COLUMNS; column += 1) {
    const at = SQL_VALUE.lastIndex;
    const value = SQL_VALUE.exec(text);
    if (value === null) return undefined;
    cells.push({ text: value[1] ?? '', start: at + value[0].indexOf("'") + 1 });
    if (value[3] === ')') return { cells, end: SQL_VALUE.lastIndex };
  }
  return undefined;
}

interface Column {
  readonly index: number;
  readonly key: KeyName;
  told: number;
}

function columnsOf(header: readonly Cell[]): Column[] {
  return header.flatMap(({ text }, index) => {
    const key = text.length > 60 ? undefined : judgeKey(text);
    return key === undefined || key.about || key.cls === 'salt' || key.cls === 'auth' ? [] : [{ index, key, told: 0 }];
  });
}

function readRow(cells: readonly Cell[], columns: readonly Column[], place: Place, found: SecretMatch[]): void {
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || column.told >= PER_COLUMN) continue;
    const match = judgeCell(cell, column.key, place);
    if (match === undefined) continue;
    column.told += 1;
    found.push(match);
  }
}

function judgeCell({ text, start }: Cell, key: KeyName, place: Place): SecretMatch | undefined {
  const password = key.cls === 'password';
  // Digests are what such a column should hold.
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(text) && password)
    return undefined;
  const grade = gradeValue(text, password);
  if (grade !== 'strong' && !(grade === 'password' && password)) return undefined;
  const review = place.test || (place.kind === 'prose' && grade !== 'strong');
  return {
    rule: password ? 'generic-password' : key.cls === 'key' ? 'generic-api-key' : 'generic-token',
    start,
    end: start + text.length,
    rank: RANK.generic,
    severity: 'high',
    review,
    confidence: review ? 'low' : 'medium',
    message: `${password ? 'Password' : 'Token or key'} in a column of that name${place.test ? ' in a test or example' : ''}`,
  };
}

function delimiterOf(line: string): string {
  let best = ',';
  for (const sign of [';', '\t', '|']) if (line.split(sign).length > line.split(best).length) best = sign;
  return best;
}

/** Cells with their quotes and blanks taken off, and where each begins. */
function cellsOf(line: string, offset: number, delimiter: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  while (at <= line.length && cells.length < MAX_COLUMNS) {
    let from = at;
    while (line[from] === ' ') from += 1;
    let end: number;
    if (line[from] === '"') {
      const close = line.indexOf('"', from + 1);
      end = close === -1 ? line.length : close;
      cells.push({ text: line.slice(from + 1, end), start: offset + from + 1 });
      const next = line.indexOf(delimiter, end);
      at = next === -1 ? line.length + 1 : next + 1;
      continue;
    }
    const next = line.indexOf(delimiter, from);
    end = next === -1 ? line.length : next;
    const raw = line.slice(from, end);
    const lead = /^[`*\s]{0,8}/.exec(raw)?.[0].length ?? 0;
    cells.push({ text: raw.slice(lead).replace(/[`*\s]{1,8}$/, ''), start: offset + from + lead });
    at = next === -1 ? line.length + 1 : next + 1;
  }
  return cells;
}
