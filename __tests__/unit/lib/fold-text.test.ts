import { describe, expect, test } from '@jest/globals';
import { foldText } from '../../../src/lib/fold-text.ts';

describe('foldText', () => {
  test('breaks at blanks, and indents what follows', () => {
    expect(foldText('  aa bb  cc dd', 8, 4)).toBe('  aa bb\n    cc\n    dd');
    expect(foldText('one two three', 80, 4)).toBe('one two three');
    expect(foldText('one two three', Infinity)).toBe('one two three');
    expect(foldText('a b\n\nc d', 2)).toBe('a\nb\n\nc\nd');
  });

  test('a word that is longer than the line stays whole: a path is to be copied', () => {
    const path = `src/${'x'.repeat(90)}.py:3`;
    expect(
      foldText(`  high  ${path}  rule`, 40, 6)
        .split('\n')
        .map((line) => line.trim()),
    ).toContain(path);
  });

  test('colours take no column, and nothing but blanks is lost', () => {
    const painted = '\u001b[31mhigh\u001b[39m  a b';
    expect(foldText(painted, 9)).toBe(painted);
    const text = 'It was said that nothing is ever lost, whatever the width may be.';
    for (let width = 1; width < 80; width += 1) expect(foldText(text, width, 2).replace(/\n */g, ' ')).toBe(text);
  });
});
