import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/lib/parse-json.ts';

const MIB = 1024 ** 2;
const filled = (open: string, item: string, close: string, bytes: number): Buffer =>
  Buffer.concat([Buffer.from(open), Buffer.alloc(bytes, item), Buffer.from(close)]);

describe('JSON of others', () => {
  test('is parsed', () => {
    expect(parseJson(Buffer.from('{"a":[1,"\\"]"]}'))).toEqual({ a: [1, '"]'] });
    expect(() => parseJson(Buffer.from('{"a":'))).toThrow(SyntaxError);
  });

  test('is parsed when it is large, whatever its texts hold', () => {
    const texts = ['[[[{{{'.repeat(MIB), '\\'.repeat(MIB), '"'.repeat(MIB), '\\"['.repeat(MIB)];
    const document = { texts, rest: Array.from({ length: 1000 }, (_, index) => ({ index })) };
    expect(parseJson(Buffer.from(JSON.stringify(document)))).toEqual(document);
  });

  test.each([
    ['levels', filled('', '[', '', 5 * MIB), /1000 levels/],
    ['empty lists', filled('[', '[],', '[]]', 24 * MIB), /more than any report/],
    ['empty objects', filled('[', '{},', '{}]', 24 * MIB), /more than any report/],
    ['numbers', filled('[', '0,', '0]', 64 * MIB), /more than any report/],
    ['a text without an end', filled('[', '[],', '"', 24 * MIB), /more than any report/],
  ])('is refused with more %s than a report has, before it is parsed', (_name, bytes, words) => {
    expect(() => parseJson(bytes)).toThrow(words);
  });
});
