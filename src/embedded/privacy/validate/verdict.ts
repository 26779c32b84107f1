/**
 * `documented` is a value that is well formed and published as an example (test cards, 555 numbers, example domains): nobody's,
 * so it is at most worth a look. `weak` is well formed and common enough to mean something else: it counts only where other
 * personal data stands close by.
 */
export type Verdict = 'valid' | 'weak' | 'documented' | 'invalid';

/** Judges one candidate (at most a few hundred characters). Pure, never throws. */
export type Validator = (value: string) => Verdict;

/** For forms that mean something only beside other personal data. */
export function weaken(judged: Verdict): Verdict {
  return judged === 'valid' || judged === 'weak' ? 'weak' : 'invalid';
}

export function verdict(valid: boolean): Verdict {
  return valid ? 'valid' : 'invalid';
}
