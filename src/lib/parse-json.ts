/** Smaller documents hurt nobody, whatever they hold. */
const LOOKED_AT_FROM = 4 * 1024 ** 2;
/** Far more than any report has; each takes some dozen bytes of memory, and a process that runs out of it says nothing. */
const MOST_CONTAINERS = 8_000_000;
const MOST_VALUES = 32_000_000;
const MOST_LEVELS = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * `JSON.parse` for documents of tools and of other people's bundles, which may be hundreds of megabytes of nothing but
 * brackets: what would take many times its size in memory is refused before it is parsed. Bytes that are not UTF-8 are
 * replaced.
 *
 * @throws Error for what is not JSON, or more of it than any report is.
 */
export function parseJson(bytes: Uint8Array): unknown {
  checkBounds(bytes);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** @throws Error for a document with more lists, objects, values or levels than any report has. */
export function checkBounds(bytes: Uint8Array): void {
  if (bytes.length < LOOKED_AT_FROM) return;
  let [containers, commas, level] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === QUOTE) at = endOfString(bytes, at);
    else if (code === 0x2c) commas += 1;
    else if (code === 0x5b || code === 0x7b) {
      containers += 1;
      level += 1;
      if (level > MOST_LEVELS) throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
    } else if (code === 0x5d || code === 0x7d) level -= 1;
  }
  if (containers > MOST_CONTAINERS || commas > MOST_VALUES) throw new Error('it holds more than any report does');
}

/** Where the quotation mark is that closes the one at `start`; the last byte where none does. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start + 1); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (bytes[before - 1] === BACKSLASH && before - 1 > start) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return bytes.length;
}
