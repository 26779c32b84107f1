const CREATE =
  /\bcreate\s{1,4}(?:(?:global|local|temporary|temp|unlogged)\s{1,4}){0,2}table\s{1,4}(?:if\s{1,4}not\s{1,4}exists\s{1,4})?([^\s(]{1,200})\s{0,8}(\(?)/i;
/** What begins a line of a definition that is no column. */
const CLAUSE = /^(?:primary|unique|key|constraint|index|foreign|check|fulltext|spatial|exclude|like|partition)$/i;
const MAX_TABLES = 2000;
const MAX_COLUMNS = 400;

/** The columns that the `CREATE TABLE` statements of a dump name, for rows that are inserted without naming them. */
export class TableDefinitions {
  private readonly known = new Map<string, readonly string[]>();
  private open: { readonly name: string; readonly columns: string[] } | undefined;

  /** Reads one line of the file, in order. */
  read(line: string): void {
    if (this.open !== undefined) {
      this.columns(line);
      return;
    }
    const found = CREATE.exec(line);
    if (found === null || this.known.size >= MAX_TABLES) return;
    this.open = { name: plainName(found[1] ?? ''), columns: [] };
    const rest = line.slice(found.index + found[0].length);
    if (found[2] === '(' && rest.trim() !== '') this.columns(rest);
  }

  columnsOf(table: string): readonly string[] | undefined {
    return this.known.get(plainName(table));
  }

  /** Columns stand one a line, or all on one, parted by commas that stand outside brackets. */
  private columns(line: string): void {
    const { open } = this;
    if (open === undefined) return;
    let depth = 0;
    let from = 0;
    for (let at = 0; at <= line.length; at += 1) {
      const character = line.charAt(at);
      if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      const closed = depth < 0 || character === ';';
      if (!closed && at < line.length && (depth > 0 || character !== ',')) continue;
      const name = /^\s{0,80}[`"[(]{0,2}([\p{L}_][\p{L}\p{N}_]{0,80})[`"\]]?\s{1,80}[\p{L}[]/u.exec(
        line.slice(from, at),
      )?.[1];
      if (name !== undefined && !CLAUSE.test(name) && open.columns.length < MAX_COLUMNS) open.columns.push(name);
      from = at + 1;
      if (!closed) continue;
      if (open.columns.length > 0) this.known.set(open.name, open.columns);
      this.open = undefined;
      return;
    }
  }
}

/** Without quotes and schema: `public."Users"` is `users`. */
function plainName(name: string): string {
  return name
    .replace(/[`"[\]]/g, '')
    .replace(/^.*\./, '')
    .toLowerCase();
}
