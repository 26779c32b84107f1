/** Ends the cells of a header row after `markTables`; a bar ends the others. */
export const HEADER_CELL = '\u00a6';

const MAX_ROW = 4000;

/**
 * Makes the tables of a page readable line by line, in place: rows that are written over several lines become one, and the
 * end tag of each cell begins with a sign. Pages without header cells stay as they are.
 */
export function markTables(text: string): string {
  if (!/<th[\s>]/i.test(text)) return text;
  const pieces: string[] = [];
  let copied = 0;
  let open = -1;
  for (const { 0: tag, index } of text.matchAll(/<\/?tr\b/gi)) {
    if (tag.length === 3) {
      open = index;
      continue;
    }
    if (open >= copied && index - open <= MAX_ROW) {
      pieces.push(text.slice(copied, open), text.slice(open, index).replace(/[\r\n]/g, ' '));
      copied = index;
    }
    open = -1;
  }
  pieces.push(text.slice(copied));
  return pieces
    .join('')
    .replace(/<\/t[dh]\s{0,8}>/gi, (tag) => (/h/i.test(tag) ? HEADER_CELL : '|') + ' '.repeat(tag.length - 1));
}
