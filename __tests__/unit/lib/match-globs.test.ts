import { describe, expect, test } from '@jest/globals';
import { matcher } from '../../../src/lib/match-globs.ts';

describe('a path matches', () => {
  test.each([
    ['**', 'a/b/c'],
    ['services/**', 'services/pay/a.py'],
    ['**/*.py', 'a.py'],
    ['**/*.py', 'a/b/.hidden.py'],
    ['a/**/b', 'a/b'],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c'],
    ['*.{js,ts}', 'x.ts'],
    ['src{,/**}', 'src/a'],
    ['src{,/**}', 'src'],
    ['{a,{b,c}}/*', 'c/x'],
    ['[a-c]?z', 'bxz'],
    ['[!a]', 'b'],
    ['[(]1[)].txt', '(1).txt'],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx'],
    ['app/[id]/page.tsx', 'app/d/page.tsx'],
    ['./a/*', 'a/b'],
    ['*a*b*', '.xaxxbx'],
  ])('%s: %s', (glob, path) => {
    expect(matcher([glob])(path)).toBe(true);
    expect(matcher(['none', glob])(path)).toBe(true);
  });

  test.each([
    ['*', 'a/b'],
    ['services/**', 'service/a'],
    ['a/**/b', 'a/x'],
    ['a?b', 'a/b'],
    ['[!a]', 'a'],
    ['[!a]', '/'],
    ['ab*bc', 'abc'],
    ['a/**/b/c', 'a/b/x/c'],
    ['*.PY', 'a.py'],
    ['a/**', 'a'],
  ])('not %s: %s', (glob, path) => {
    expect(matcher([glob])(path)).toBe(false);
  });

  test('no glob matches nothing', () => {
    expect(matcher([])('a')).toBe(false);
  });
});

/** Were it not so, the test would not end. */
test('what would keep a backtracking matcher busy for years takes steps in proportion to both lengths', () => {
  const text = 'a'.repeat(4000);
  const stars = `${'*a'.repeat(200)}*b`;
  const folders = `${'**/a*/'.repeat(60)}b`;
  expect(matcher([stars])(text)).toBe(false);
  expect(matcher([folders])('a/'.repeat(2000))).toBe(false);
  expect(matcher([`{${stars},${stars}c}`])(`${text}/${text}`)).toBe(false);
});
