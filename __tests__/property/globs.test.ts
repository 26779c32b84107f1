import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globFault } from '../../src/model/glob.ts';
import { matcher } from '../../src/lib/match-globs.ts';

/*
 * On ordinary globs the matcher says what picomatch says, which people know from other tools. The alphabet is small so that
 * globs and paths meet.
 */
const letter = fc.constantFrom('a', 'b', 'c', '.', '-', 'A');
const name = fc.string({ unit: letter, minLength: 1, maxLength: 5 }).filter((text) => text !== '.' && text !== '..');
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));

const set = fc
  .tuple(fc.constantFrom('', '!'), fc.constantFrom('ab', 'a-c', 'b', 'cA', '.b'))
  .map(([negation, body]) => `[${negation}${body}]`);
const braces = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '?'), minLength: 1, maxLength: 2 }), {
    minLength: 2,
    maxLength: 3,
  })
  .map((words) => `{${words.join(',')}}`);
const piece = fc.oneof(
  { weight: 4, arbitrary: letter },
  { weight: 2, arbitrary: fc.constantFrom('*', '?') },
  { weight: 1, arbitrary: set },
  { weight: 1, arbitrary: braces },
);
const part = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.constant('**') },
  { weight: 1, arbitrary: name },
);
const glob = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('/'))
  .filter((text) => globFault(text) === undefined);

test('ordinary globs mean what they mean to picomatch', () => {
  fc.assert(
    fc.property(glob, path, (pattern, file) => {
      // It takes the `!` of `[!a]` for one of the characters; shells, and people, for “none of”.
      // To it, `a/**` matches a file `a`, and `*/**` does not.
      const clear = pattern.replaceAll('[!', '[^').replace(/\/\*\*$/, '/**/*');
      const theirs = picomatch(clear, { dot: true, nonegate: true });
      expect([pattern, file, matcher([pattern])(file)]).toEqual([pattern, file, theirs(file)]);
    }),
    { numRuns: 5000 },
  );
});

test('a list matches what any of it matches', () => {
  fc.assert(
    fc.property(fc.array(glob, { maxLength: 4 }), path, (patterns, file) => {
      expect(matcher(patterns)(file)).toBe(patterns.some((pattern) => matcher([pattern])(file)));
    }),
  );
});

test('any text is a glob or is refused in words, and the words are no surprise to the matcher', () => {
  const anything = fc.string({ unit: fc.constantFrom(...Array.from('ab*?[]{}!^,./-\\|()')) });
  fc.assert(
    fc.property(anything, path, (text, file) => {
      const fault = globFault(text);
      if (fault === undefined) expect(typeof matcher([text])(file)).toBe('boolean');
      else expect(fault).toMatch(/^[a-z]/);
    }),
    { numRuns: 2000 },
  );
});
