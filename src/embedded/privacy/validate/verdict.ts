/**
 * `documented` is a value that is well formed and published as an example (test cards, 555 numbers, example domains): nobody's,
 * so it is at most worth a look.
 */
export type Verdict = 'valid' | 'documented' | 'invalid';

/** Judges one candidate (at most a few hundred characters). Pure, never throws. */
export type Validator = (value: string) => Verdict;

export function verdict(valid: boolean): Verdict {
  return valid ? 'valid' : 'invalid';
}
