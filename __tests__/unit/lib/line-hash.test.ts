import { describe, expect, test } from '@jest/globals';
import { lineHashes } from '../../../src/lib/line-hash.ts';

describe('lineHashes', () => {
  test('agrees with the published vectors', () => {
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  test('does not depend on line ends or indentation', () => {
    const unix = lineHashes('one\n  two\nthree\n');
    expect(lineHashes('one\r\n\ttwo\r\nthree\r\n')).toEqual(unix);
    expect(lineHashes('one\rtwo\rthree\r')).toEqual(unix);
  });

  test('numbers equal windows, and has one hash a line', () => {
    const block = 'x = 1\n'.repeat(300);
    const hashes = lineHashes(block);
    expect(hashes).toHaveLength(301);
    expect(hashes[0]?.split(':')[0]).toBe(hashes[1]?.split(':')[0]);
    expect(hashes[1]).toMatch(/:2$/);
  });

  test('agrees with an independent computation on 64-bit integers', () => {
    const text = 'const x = "ünïcode \u{1f600}";\n\nfunction f() {\n  return 0;\n}\n'.repeat(7);
    expect(lineHashes(text)).toEqual(reference(text));
  });
});

/** The same definition, with BigInt and no cleverness. */
function reference(text: string): string[] {
  const modulus = 2n ** 64n;
  const characters: number[] = [];
  const starts: number[] = [];
  let atLineStart = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 9 || (code === 10 && text.charCodeAt(index - 1) === 13)) continue;
    if (atLineStart) starts.push(characters.length);
    atLineStart = code === 10 || code === 13;
    characters.push(code === 13 ? 10 : code);
  }
  if (atLineStart) starts.push(characters.length);
  characters.push(65535);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let step = 0; step < 100; step += 1) hash = (hash * 37n + BigInt(characters[start + step] ?? 0)) % modulus;
    const hex = hash.toString(16);
    const count = (counts.get(hex) ?? 0) + 1;
    counts.set(hex, count);
    return `${hex}:${String(count)}`;
  });
}
