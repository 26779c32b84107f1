import { digitAt, digitsOf, isRun, isShortDay, luhn, number, weighted } from './checksum.ts';
import { verdict, type Validator } from './verdict.ts';

/** Numbers printed on specimen cards and in advertisements; area 987-65-432x is reserved for them. */
const DOCUMENTED_SSN = /^(?:078051120|219099999|98765432\d|457555462|123456789|111223333|123121234)$/;

export const usSsn: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 9) return 'invalid';
  if (DOCUMENTED_SSN.test(digits)) return 'documented';
  const area = number(digits, 0, 3);
  if (area === 0 || area === 666 || area >= 900 || digits.slice(3, 5) === '00' || digits.slice(5) === '0000')
    return 'invalid';
  return verdict(!isRun(digits) && new Set(digits).size > 2);
};

export const usItin: Validator = (value) => {
  const digits = digitsOf(value);
  const group = number(digits, 3, 5);
  const inRange =
    (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
  if (DOCUMENTED_SSN.test(digits)) return 'documented';
  return verdict(digits.length === 9 && digits.startsWith('9') && inRange && new Set(digits).size > 2);
};

export const caSin: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 9 || !luhn(digits) || new Set(digits).size < 3 || isRun(digits)) return 'invalid';
  if (digits === '046454286' || digits === '130692544') return 'documented';
  return verdict(!digits.startsWith('0') && !digits.startsWith('8'));
};

/** Remainder of a falling weighted sum, 11 − r, with 10 and 11 as 0: the two check digits of CPF and CNPJ. */
function elevenCheck(digits: string, weights: readonly number[]): number {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

export const brCpf: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 11 || new Set(digits).size < 3) return 'invalid';
  if (digits === '12345678909' || digits === '11144477735') return 'documented';
  const first = elevenCheck(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = elevenCheck(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return verdict(first === digitAt(digits, 9) && second === digitAt(digits, 10));
};

export const brCnpj: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 14 || new Set(digits).size < 3) return 'invalid';
  if (digits === '11222333000181') return 'documented';
  const first = elevenCheck(digits, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = elevenCheck(digits, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
  return verdict(first === digitAt(digits, 12) && second === digitAt(digits, 13));
};

const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

export const mxCurp: Validator = (value) => {
  const text = value.toUpperCase();
  if (!isShortDay(number(text, 6, 8), number(text, 8, 10))) return 'invalid';
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += CURP_ALPHABET.indexOf(text.charAt(index)) * (18 - index);
  return verdict((10 - (sum % 10)) % 10 === digitAt(text, 17));
};

export const mxRfc: Validator = (value) => {
  const date = /\d{6}/.exec(value)?.[0] ?? '';
  return verdict(isShortDay(number(date, 2, 4), number(date, 4, 6)));
};

/** Chilean RUT: modulus 11 with K for 10. */
export const clRut: Validator = (value) => {
  const text = value.replace(/[.-]/g, '').toUpperCase();
  const body = text.slice(0, -1);
  let sum = 0;
  for (let index = 0; index < body.length; index += 1)
    sum += digitAt(body, body.length - 1 - index) * (2 + (index % 6));
  const check = 11 - (sum % 11);
  return verdict(!isRun(body) && text.slice(-1) === (check === 11 ? '0' : check === 10 ? 'K' : String(check)));
};

/** Argentine CUIT/CUIL. */
export const arCuit: Validator = (value) => {
  const digits = digitsOf(value);
  const check = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return verdict(digits.length === 11 && check === digitAt(digits, 10) && new Set(digits).size > 2);
};

/** National Provider Identifier: Luhn over the number prefixed with 80840. */
export const npi: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits === '1234567893') return 'documented';
  return verdict(digits.length === 10 && /^[12]/.test(digits) && luhn(`80840${digits}`) && new Set(digits).size > 2);
};

/** DEA registration: two letters, seven digits, the last the unit of (1+3+5) + 2·(2+4+6). */
export const dea: Validator = (value) => {
  const digits = value.slice(2);
  const sum =
    digitAt(digits, 0) +
    digitAt(digits, 2) +
    digitAt(digits, 4) +
    2 * (digitAt(digits, 1) + digitAt(digits, 3) + digitAt(digits, 5));
  if (digits === '1234563') return 'documented';
  return verdict(sum % 10 === digitAt(digits, 6) && new Set(digits).size > 2);
};

/** Medicare beneficiary identifier: 11 places of fixed kinds without S, L, O, I, B, Z. */
export const usMbi: Validator = (value) => {
  const text = value.replace(/-/g, '').toUpperCase();
  if (text === '1EG4TE5MK73' || text === '1EG4TE5MK72') return 'documented';
  return verdict(
    /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
      text,
    ),
  );
};

/** Colombian and other bare numbers of which nothing but a plausible length is known. */
export const plainNumber: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(!isRun(digits) && new Set(digits).size > 2);
};
