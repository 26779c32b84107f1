import type { Table } from './tables.ts';
import type { ScanWork } from './scan-work.ts';

/**
 * Which column the places of one line stand in. A line may be a whole dump, so it is read once, from left to right: the
 * state at the last window's start is kept, and the borders of that window's cells are searched, not counted again.
 */
export class LineCells {
  private readonly delimiter: number;
  private readonly quote: number;
  private readonly sql: boolean;
  private readonly text: string;
  private readonly lineStart: number;
  private readonly work: ScanWork | undefined;
  /** State before `text[at]`. */
  private at: number;
  private column = 0;
  private quoted = false;
  /** Of the window from `at` to `read`: where the column changes, and to which. */
  private borders: number[] = [];
  private columns: number[] = [];
  private read = -1;

  constructor({ delimiter, sql }: Table, text: string, lineStart: number, work?: ScanWork) {
    this.delimiter = delimiter.charCodeAt(0);
    this.quote = sql ? APOSTROPHE : QUOTE;
    this.sql = sql;
    this.text = text;
    this.lineStart = lineStart;
    this.at = lineStart;
    this.work = work;
  }

  /** The column of `offset`, from 0; both offsets are of the text. `from` never goes back, and `offset` lies in the window. */
  columnAt(offset: number, from: number, to: number): number {
    if (this.read < 0 || from !== this.at || to > this.read) this.open(from, to);
    let low = 0;
    let high = this.borders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.borders[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? this.column : (this.columns[low - 1] ?? 0);
  }

  private open(from: number, to: number): void {
    const start = this.step(this.at, from, this.column, this.quoted);
    this.at = from;
    [this.column, this.quoted] = [start.column, start.quoted];
    [this.borders, this.columns] = [[], []];
    this.step(from, to, this.column, this.quoted, (index, column) => {
      this.borders.push(index);
      this.columns.push(column);
    });
    this.read = to;
  }

  private step(
    from: number,
    to: number,
    column: number,
    quoted: boolean,
    border?: (index: number, column: number) => void,
  ): { readonly column: number; readonly quoted: boolean } {
    const { text } = this;
    if (this.work !== undefined) this.work.steps += to - from;
    for (let index = from; index < to; index += 1) {
      const code = text.charCodeAt(index);
      if (code === this.quote && (index === this.lineStart || text.charCodeAt(index - 1) !== BACKSLASH))
        quoted = !quoted;
      if (quoted) continue;
      if (code === this.delimiter) column += 1;
      // Each bracketed tuple of an INSERT starts a new row.
      else if (this.sql && code === BRACKET) column = 0;
      else continue;
      border?.(index, column);
    }
    return { column, quoted };
  }
}

const QUOTE = 34;
const APOSTROPHE = 39;
const BRACKET = 40;
const BACKSLASH = 92;
