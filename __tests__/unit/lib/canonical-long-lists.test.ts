import { describe, expect, test } from '@jest/globals';
import { canonicalJson, canonicalParts } from '../../../src/lib/canonical-json.ts';
import { sha256, sha256OfParts } from '../../../src/lib/digest.ts';

/** Long lists are written another way; the text must not tell. */
describe('canonical JSON of a long list', () => {
  test.each([
    ['members out of order', { b: 1, a: [2, { d: 1, c: undefined }] }],
    ['names that look like an index', { a: 3, 10: 1, 9: 2 }],
    ['a member __proto__', JSON.parse('{"__proto__":{"x":1},"a":1}') as unknown],
    ['lone surrogates', { ['\ud800']: '\udfff', a: 'ü' }],
    ['scalars', 'text'],
    ['numbers', -0],
  ])('is that of its items: %s', (_name, item) => {
    const items = Array.from({ length: 100 }, () => item);
    expect(canonicalJson(items)).toBe(`[${items.map((one) => canonicalJson(one)).join(',')}]`);
  });

  test.each([[{ a: Number.NaN }], [{ a: 1n }], [undefined]])('refuses what JSON cannot hold', (item) => {
    expect(() => canonicalJson(Array.from({ length: 100 }, () => item))).toThrow();
  });
});

describe('canonical JSON in parts', () => {
  const long = Array.from({ length: 1201 }, (_, index) => ({ z: index, a: 'ü' }));
  test.each([
    ['no list', { b: 1, a: 'x' }],
    ['nothing', {}],
    ['a long list first, in the middle and last', { a: long, b: 1, m: long, y: undefined, z: long }],
    ['a long list between others', { a: 0, b: { c: long }, m: long, z: [1] }],
    ['lone surrogates', { ['\ud800']: long, a: '\udfff' }],
    ['a list', long],
    ['a text', 'x'],
  ])('is the same text: %s', (_name, value) => {
    const parts = canonicalParts(value);
    expect(parts.join('')).toBe(canonicalJson(value));
    expect(sha256OfParts(parts)).toBe(sha256(canonicalJson(value)));
    expect(canonicalJson(JSON.parse(parts.join('')))).toBe(parts.join(''));
  });

  test('holds no long list in one piece', () => {
    const whole = canonicalJson(long).length;
    expect(Math.max(...canonicalParts({ a: long }).map(({ length }) => length))).toBeLessThan(whole / 2);
  });
});

describe('canonical JSON of what is in order already', () => {
  test.each([
    ['an escape that looks like a surrogate’s', { a: '\\ud800', b: 'x' }],
    ['a lone surrogate', { a: '\ud800' }],
    ['a pair', { a: '\ud83d\ude00' }],
    ['an empty name', { '': 1, a: 2 }],
    ['nested members out of order', { a: { c: 1, b: 2 } }],
  ])('is what a slow writer would write: %s', (_name, value) => {
    const slow = (item: unknown): string => {
      if (typeof item === 'string') return JSON.stringify(item.toWellFormed());
      if (typeof item !== 'object' || item === null) return JSON.stringify(item);
      const members = Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${slow(member)}`).join(',')}}`;
    };
    expect(canonicalJson(value)).toBe(slow(value));
    expect(canonicalJson([value, value])).toBe(`[${slow(value)},${slow(value)}]`);
  });
});
