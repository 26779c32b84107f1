/*
 * GitHub's line fingerprint ("primaryLocationLineHash"), as its uploader computes it: for each line a rolling hash over
 * the next 100 characters that are no space, no tab and no LF after CR; CR counts as LF; base 37, modulo 2^64; hexadecimal
 * without leading zeros, then `:n` for the n-th occurrence in the file. 64-bit arithmetic is done in two 32-bit halves:
 * BigInt is twenty times slower and files can be large.
 */
const WINDOW = 100;
const BASE = 37;
const TWO32 = 2 ** 32;
/** 37^100 modulo 2^64, in halves. */
const [OUT_HIGH, OUT_LOW] = powerOfBase(WINDOW);
const END_OF_FILE = 65535;

/**
 * Hash of each of the first `wanted` lines, index 0 for line 1; what comes after them is read only as far as their hashes
 * need. A trailing line feed opens one more (empty) line, as at GitHub.
 */
export function lineHashes(text: string, wanted = Infinity): readonly string[] {
  const window = new Uint16Array(WINDOW);
  const lineStarts = new Int32Array(WINDOW).fill(-1);
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  let index = 0;
  let line = 0;
  let startsLine = true;
  let previousCarriageReturn = false;
  let high = 0;
  let low = 0;

  const emit = (): void => {
    const started = lineStarts[index] ?? -1;
    if (started === -1) return;
    const hex = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const count = (seen.get(hex) ?? 0) + 1;
    seen.set(hex, count);
    hashes[started] = `${hex}:${String(count)}`;
    lineStarts[index] = -1;
  };
  const push = (code: number): void => {
    const leaving = window[index] ?? 0;
    window[index] = code;
    const lowSum = low * BASE + code;
    let newHigh = (high * BASE + Math.floor(lowSum / TWO32)) % TWO32;
    let newLow = lowSum % TWO32;
    if (leaving !== 0) {
      const outLow = leaving * OUT_LOW;
      const outHigh = (leaving * OUT_HIGH + Math.floor(outLow / TWO32)) % TWO32;
      newLow -= outLow % TWO32;
      newHigh -= outHigh;
      if (newLow < 0) {
        newLow += TWO32;
        newHigh -= 1;
      }
      if (newHigh < 0) newHigh += TWO32;
    }
    high = newHigh;
    low = newLow;
    index = (index + 1) % WINDOW;
  };
  const feed = (code: number): void => {
    if (code === 32 || code === 9 || (previousCarriageReturn && code === 10)) {
      previousCarriageReturn = false;
      return;
    }
    previousCarriageReturn = code === 13;
    const character = previousCarriageReturn ? 10 : code;
    emit();
    if (startsLine) {
      startsLine = false;
      lineStarts[index] = line;
      line += 1;
    }
    if (character === 10) startsLine = true;
    push(character);
  };

  for (let position = 0; position < text.length && hashes.length < wanted; position += 1)
    feed(text.charCodeAt(position));
  feed(END_OF_FILE);
  for (let step = 0; step < WINDOW; step += 1) {
    emit();
    push(0);
  }
  return hashes;
}

function powerOfBase(exponent: number): readonly [number, number] {
  let value = 1n;
  for (let step = 0; step < exponent; step += 1) value = (value * BigInt(BASE)) % 2n ** 64n;
  return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
