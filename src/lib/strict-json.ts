const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no integer that a double cannot hold, nothing after
 * the value. `JSON.parse` silently keeps the last of two members and rounds large numbers, so two readers of one file could
 * see two documents.
 *
 * @throws Error with what is wrong
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = utf8.decode(bytes);
  if (text.charCodeAt(0) === 0xfeff) throw new Error('it starts with a byte order mark');
  const value: unknown = JSON.parse(text);
  checkMembers(text);
  return value;
}

/** Walks valid JSON once, without recursion, and looks at member names and numbers. */
function checkMembers(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let expectName = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      const end = endOfString(text, index);
      const names = open.at(-1);
      if (expectName && names !== undefined) {
        const name = JSON.parse(text.slice(index, end)) as string;
        if (names.has(name)) throw new Error(`the member ${JSON.stringify(name.slice(0, 60))} occurs twice`);
        names.add(name);
        expectName = false;
      }
      index = end - 1;
    } else if (code === 0x7b) {
      open.push(new Set());
      expectName = true;
    } else if (code === 0x5b) {
      open.push(undefined);
      expectName = false;
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      expectName = false;
    } else if (code === 0x2c) {
      expectName = open.at(-1) !== undefined;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const number = /^-?[0-9.eE+-]+/.exec(text.slice(index, index + 400))?.[0] ?? '';
      if (/^-?[0-9]+$/.test(number) && !Number.isSafeInteger(Number(number))) throw new Error('it holds an integer that is not exact');
      index += Math.max(0, number.length - 1);
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5c) index += 1;
    else if (code === 0x22) return index + 1;
  }
  return text.length;
}
