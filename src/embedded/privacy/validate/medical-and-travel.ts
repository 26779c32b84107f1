import { digitsOf, isRun } from './checksum.ts';
import { verdict, type Validator } from './verdict.ts';

/** Codes that are typed and not issued, e.g. all the same character or a straight run. */
export const documentNumber: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length < 3 || new Set(digits).size < (digits.length < 4 ? 2 : 3)) return 'invalid';
  return isRun(digits) ? 'documented' : 'valid';
};

/** Words that fill a column of document numbers in templates. */
export const recordNumber: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(digits.length >= 4 && new Set(digits).size > 1 && !isRun(digits));
};

/** ICD-10: a letter but U (other than U07 to U10), two places, an optional part after the dot. */
export const icd10: Validator = (value) => verdict(/^(?:[A-TV-Z]|U(?=0[7-9]|10))/.test(value));
