import { describe, expect, test } from '@jest/globals';
import { compilePattern } from '../../../../src/embedded/privacy/pattern.ts';

describe('patterns of a pack', () => {
  test.each([
    ['a+', 'unbounded'],
    ['a*', 'unbounded'],
    ['\\d{2,}', 'unbounded'],
    ['(a)\\1', 'not allowed'],
    ['(?<name>a)', 'not allowed'],
    ['(?:a|aa){0,60}b', 'too many ways'],
    ['(?:a{0,20}){0,20}b', 'ways|characters'],
    ['a{0,65}', 'more than 64'],
    ['(?:[a-z]{1,60} ){1,60}', 'may match'],
    ['a{0,3}', 'match nothing'],
    ['[a-z', 'not closed'],
    ['(a', 'not closed'],
    ['a)', 'unexpected'],
    ['\\p{Script=Greek}', 'only'],
    ['\\x41', 'not allowed'],
    ['(?=a){2}a', 'look-around'],
    [`${'('.repeat(20)}a${')'.repeat(20)}`, 'deep'],
    ['a'.repeat(2000), 'longer'],
  ])('%s is refused', (source, reason) => {
    expect(() => compilePattern(source, '')).toThrow(new RegExp(reason));
  });

  test('a bounded pattern is accepted, with what a match needs', () => {
    const { minDigits, needs, regex } = compilePattern('\\d{3}-?\\d{2}-?\\d{4}|\\d{9}', '');
    expect(minDigits).toBe(9);
    expect(needs).toBeUndefined();
    expect('x 123-45-6780 y'.match(regex)).toEqual(['123-45-6780']);
    expect(compilePattern('[a-z]{1,9}@[a-z]{1,9}', '').needs).toBe('@');
  });

  test('a match never begins or ends inside a longer word', () => {
    const { regex } = compilePattern('\\d{4}', '');
    expect('12345 a1234 1234b _1234'.match(regex)).toBeNull();
    expect('12/1/1984'.match(compilePattern('[1-9]|1[0-9]', '').regex)).toEqual(['12', '1']);
  });
});

test('what a look-around asks for is needed, what it forbids is not', () => {
  expect(compilePattern('ab(?= ?<c@)', '').needs).toBe('@');
  expect(compilePattern('(?<=@)ab', '').needs).toBe('@');
  expect(compilePattern('ab(?!@)', '').needs).toBeUndefined();
});
