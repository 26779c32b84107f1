import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';

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
