import { describe, expect, test } from '@jest/globals';
import { decodeText, LineIndex, sniffEncoding } from '../../../src/lib/text.ts';

const utf16 = (text: string, big = false): Buffer =>
  big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');

describe('decodeText and sniffEncoding agree', () => {
  test.each<[string, Buffer, string, string]>([
    ['ASCII', Buffer.from('a = 1\n'), 'utf-8', 'a = 1\n'],
    ['UTF-8', Buffer.from('é\n'), 'utf-8', 'é\n'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffé'), 'utf-8', 'é'],
    ['UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('hé')]), 'utf-16le', 'hé'],
    ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('hé', true)]), 'utf-16be', 'hé'],
    ['UTF-16 without a mark', utf16('password = 1\n'), 'utf-16le', 'password = 1\n'],
    ['latin1', Buffer.from('caf\xe9 au lait\n', 'latin1'), 'latin1', 'café au lait\n'],
    ['a NUL', Buffer.from('ab\0cd\xff', 'latin1'), 'binary', ''],
    [
      'compressed data without a NUL',
      Buffer.from(Array.from({ length: 400 }, (_, index) => (index % 255) + 1)),
      'binary',
      '',
    ],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
    expect(sniffEncoding(bytes)).toBe(encoding);
  });
});

describe('LineIndex', () => {
  test('counts LF, CRLF and lone CR as line ends', () => {
    const text = 'a\r\nbc\rd\ne';
    const index = new LineIndex(text);
    expect(index.lines).toBe(4);
    expect(index.at(text.indexOf('c'))).toEqual({ line: 2, column: 2 });
    expect(index.at(text.indexOf('d'))).toEqual({ line: 3, column: 1 });
    expect(index.region(0, text.length)).toEqual({ startLine: 1, startColumn: 1, endLine: 4, endColumn: 2 });
  });

  test('columns are UTF-16 code units, and offsets outside are held', () => {
    const index = new LineIndex('\u{1f600}x');
    expect(index.at(2)).toEqual({ line: 1, column: 3 });
    expect(index.at(99)).toEqual({ line: 1, column: 4 });
    expect(index.at(-1)).toEqual({ line: 1, column: 1 });
  });
});
