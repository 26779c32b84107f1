import { describe, expect, test } from '@jest/globals';
import { nearestName, suggestName, typingDistance } from '../../../src/lib/nearest-name.ts';
import { parseDuration } from '../../../src/lib/parse-duration.ts';
import { showText, showValue } from '../../../src/lib/show-value.ts';
import { isCalendarDate, isGlob, isInnerPath } from '../../../src/model/manifest-fields.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['standrad', 'standard', 1],
])('the distance of %j and %j is %d', (a, b, distance) => {
  expect(typingDistance(a, b)).toBe(distance);
});

test('nearestName', () => {
  const names = ['ruff', 'bandit', 'trivy', 'high'];
  expect(nearestName('RUFF', names)).toBe('ruff');
  expect(nearestName('bndti', names)).toBe('bandit');
  expect(nearestName('rxxf', names)).toBeUndefined();
  expect(nearestName('x'.repeat(10_000), names)).toBeUndefined();
  expect(suggestName('nothing-like-it', names)).toBe('Valid here: `ruff`, `bandit`, `trivy`, `high`.');
  expect(suggestName('a', [])).toBeUndefined();
});

test.each([
  ['1ms', 1],
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h', 3_600_000],
  ['0s', undefined],
  ['1.5h', undefined],
  ['10', undefined],
  ['-1s', undefined],
])('%s is %p milliseconds', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

describe('values in messages', () => {
  test.each([
    ['opengrep-enterprise', 'opengrep-enterprise'],
    ['a"b\\c', 'a\\"b\\\\c'],
    ['a\nb\u202e\u2028', 'a\\u000ab\\u202e\\u2028'],
    ['x'.repeat(100), `${'x'.repeat(39)}…`],
    [`${'aB'.repeat(10)} tail`, 'aBaB… tail'],
  ])('%j', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  test('other types', () => {
    expect([1, true, null, [], [1], {}, undefined].map(showValue)).toEqual([
      '1',
      'true',
      'null',
      'an empty list',
      'a list',
      'a mapping',
      'nothing',
    ]);
  });
});

test.each(['**', 'a/**/b', '*.{js,ts}', 'a[0-9]?.py', '.github/**', 'a b', '[^a]*', '[+@]x', 'a-{b,c}'])(
  'glob %s',
  (text) => {
    expect(isGlob(text)).toBe(true);
  },
);

test.each(['a/', './a', 'a//b', '.', '(a)/b', '@(a|b)', '[]', 'a/[^]', '[!a]', '[z-a]'])(
  'a glob that would match nothing, or something else than it says: %s',
  (text) => {
    expect(isGlob(text)).toBe(false);
  },
);

test.each(['/a', '../a', 'a\\b', '!a', 'a[', 'a]', '{a', 'a}', '{a,{b}}', 'C:/a'])('not a glob: %s', (text) => {
  expect(isGlob(text)).toBe(false);
});

test('dates and paths', () => {
  expect(['2024-02-29', '2026-12-31'].every(isCalendarDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''].some(isCalendarDate)).toBe(false);
  expect(isInnerPath('a/..b/c')).toBe(true);
  expect(['..', 'a/../b', '/a', 'a\\b', 'c:a'].some(isInnerPath)).toBe(false);
});
