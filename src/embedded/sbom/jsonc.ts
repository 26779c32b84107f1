/**
 * JSON with comments and trailing commas, made plain JSON: both are left out, strings are kept. Two passes, so the work
 * grows with the length alone.
 */
export function stripJsonComments(text: string): string {
  return withoutTrailingCommas(withoutComments(text));
}

function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = afterString(text, at);
    } else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const line = text[at + 1] === '/';
      const close = text.indexOf(line ? '\n' : '*/', at + 2);
      pieces.push(text.slice(from, at));
      at = close === -1 ? text.length : close + (line ? 0 : 2);
      from = at;
    } else {
      at += 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function withoutTrailingCommas(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  /** Where a comma stands that only blanks follow so far. */
  let comma = -1;
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      comma = -1;
      at = afterString(text, at);
      continue;
    }
    if (char === ',') {
      comma = at;
    } else if (char === '}' || char === ']') {
      if (comma !== -1) {
        pieces.push(text.slice(from, comma));
        from = comma + 1;
      }
      comma = -1;
    } else if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') {
      comma = -1;
    }
    at += 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** The offset behind the string that starts at `start`. */
function afterString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
