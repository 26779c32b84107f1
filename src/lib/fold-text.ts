const COLOR = /\u001b\[[0-9;]*m/g;

/**
 * Breaks lines at blanks so that none is longer than `width` columns; what follows a break is indented. A word that is longer
 * than that stays whole: a path is to be copied. Colour codes take no column. `Infinity`: nothing is broken.
 */
export function foldText(text: string, width: number, indent = 0): string {
  return text
    .split('\n')
    .map((line) => foldLine(line, width, indent))
    .join('\n');
}

function foldLine(line: string, width: number, indent: number): string {
  if (visible(line) <= width) return line;
  const rows: string[] = [];
  let row = '';
  for (const part of line.split(/(?<=\S)(?= +)/)) {
    if (row.trim() === '' || visible(row) + visible(part) <= width) row += part;
    else {
      rows.push(row);
      row = ' '.repeat(indent) + part.trimStart();
    }
  }
  return [...rows, row].join('\n');
}

function visible(text: string): number {
  return text.replace(COLOR, '').length;
}
