import { describe, expect, test } from '@jest/globals';
import { parseStrictJson } from '../../../src/lib/strict-json.ts';

const parse = (text: string): unknown => parseStrictJson(Buffer.from(text));

describe('parseStrictJson', () => {
  test('reads what is plain', () => {
    expect(parse('{"a":[1,{"a":2}],"b":"}{\\",","c":-1.5e3}')).toEqual({ a: [1, { a: 2 }], b: '}{",', c: -1500 });
  });

  test.each([
    ['a member twice', '{"a":1,"a":2}'],
    ['a member twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a member twice, deep', '[{"x":{"a":1,"b":[],"a":2}}]'],
    ['an integer that is not exact', '{"a":9007199254740993}'],
    ['a byte order mark', '\ufeff{}'],
    ['text after the value', '{} {}'],
    ['a cut document', '{"a":'],
  ])('refuses %s', (_name, text) => {
    expect(() => parse(text)).toThrow();
  });

  test('refuses bytes that are no UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow();
  });
});
