import { digitAt, digitsOf, isDay, isRun, isShortDay, luhn, number, verhoeff, weighted } from './checksum.ts';
import { verdict, type Validator } from './verdict.ts';

export const inAadhaar: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 12 || !/^[2-9]/.test(digits) || isRun(digits) || new Set(digits).size < 3 || !verhoeff(digits))
    return 'invalid';
  return digits === '999941057058' || digits === '234123412346' ? 'documented' : 'valid';
};

/** Indian PAN: the fourth letter is the kind of holder; P is a person, the others firms and bodies. */
export const inPan: Validator = (value) => {
  if (/^(?:ABCDE1234F|AAAPL1234C|ABCPE1234F)$/i.test(value)) return 'documented';
  return verdict(/^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/i.test(value) && !value.slice(5, 9).includes('0000'));
};

const NRIC_ST = 'JZIHGFEDCBA';
const NRIC_FG = 'XWUTRQPNMLK';
const NRIC_M = 'KLJNPQRTUWX';
export const sgNric: Validator = (value) => {
  const text = value.toUpperCase();
  const first = text.charAt(0);
  const offset = first === 'T' || first === 'G' ? 4 : first === 'M' ? 3 : 0;
  const rest = (weighted(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const letters = first === 'S' || first === 'T' ? NRIC_ST : first === 'M' ? NRIC_M : NRIC_FG;
  const letter = first === 'M' ? letters.charAt(10 - rest) : letters.charAt(rest);
  if (/^[ST]1234567/.test(text) && letter === text.charAt(8)) return 'documented';
  return verdict(letter === text.charAt(8) && new Set(text.slice(1, 8)).size > 2);
};

export const auTfn: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits === '123456782') return 'documented';
  return verdict(
    digits.length === 9 &&
      weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 &&
      !isRun(digits) &&
      new Set(digits).size > 2,
  );
};

export const auMedicare: Validator = (value) => {
  const digits = digitsOf(value);
  if (!/^[2-6]\d{9,10}$/.test(digits) || new Set(digits).size < 3) return 'invalid';
  if (digits.startsWith('212345670') || digits.startsWith('29537016')) return 'documented';
  return verdict(weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(digits, 8));
};

export const nzIrd: Validator = (value) => {
  const digits = digitsOf(value).padStart(9, '0');
  const whole = Number(digits);
  if (digits.length !== 9 || whole < 10_000_000 || whole > 150_000_000) return 'invalid';
  let rest = weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  let check = rest === 0 ? 0 : 11 - rest;
  if (check === 10) {
    rest = weighted(digits, [7, 4, 3, 2, 5, 2, 7, 6]) % 11;
    check = rest === 0 ? 0 : 11 - rest;
  }
  if (digits === '049091850' || digits === '035901981') return 'documented';
  return verdict(check === digitAt(digits, 8) && new Set(digits).size > 2);
};

/** Korean resident registration number; issued at random since 2020, older ones carry a check digit. */
export const krRrn: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 13 || !isShortDay(number(digits, 2, 4), number(digits, 4, 6))) return 'invalid';
  const check = (11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  if (/^(?:900101|800101|123456)-?[12]234567/.test(value)) return 'documented';
  const recent = /^[34]$/.test(digits.charAt(6)) && number(digits, 0, 2) >= 20 && number(digits, 0, 2) < 40;
  return verdict(recent || check === digitAt(digits, 12));
};

export const jpMyNumber: Validator = (value) => {
  const digits = digitsOf(value);
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  if (digits === '123456789018') return 'documented';
  return verdict(
    digits.length === 12 &&
      !isRun(digits) &&
      new Set(digits).size > 2 &&
      (rest <= 1 ? 0 : 11 - rest) === digitAt(digits, 11),
  );
};

export const cnResidentId: Validator = (value) => {
  const text = value.toUpperCase();
  if (!isDay(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14))) return 'invalid';
  const sum = weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  if (/^(?:11010519491231002X|110101199003070000)$/.test(text)) return 'documented';
  return verdict(/^[1-8]/.test(text) && '10X98765432'.charAt(sum % 11) === text.charAt(17));
};

export const hkId: Validator = (value) => {
  const text = value.replace(/[() ]/g, '').toUpperCase().padStart(9, ' ');
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    const code = text.charCodeAt(index);
    const place = code === 32 ? 36 : code < 58 ? code - 48 : code - 55;
    sum += place * (9 - index);
  }
  const last = text.charAt(8);
  if (/A123456/.test(text)) return 'documented';
  return verdict((sum + (last === 'A' ? 10 : digitAt(last, 0))) % 11 === 0);
};

export const twNationalId: Validator = (value) => {
  const text = value.toUpperCase();
  const code = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0));
  const sum = Math.floor(code / 10) + (code % 10) * 9 + weighted(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  if (text === 'A123456789') return 'documented';
  return verdict(sum % 10 === 0);
};

export const thNationalId: Validator = (value) => {
  const digits = digitsOf(value);
  const check = (11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return verdict(digits.length === 13 && !isRun(digits) && new Set(digits).size > 2 && check === digitAt(digits, 12));
};

export const myNric: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(digits.length === 12 && isShortDay(number(digits, 2, 4), number(digits, 4, 6)));
};

export const trKimlik: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 11 || digits.startsWith('0') || new Set(digits).size < 3) return 'invalid';
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
  if (digits === '10000000146') return 'documented';
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return verdict(tenth === digitAt(digits, 9) && (odd + even + tenth) % 10 === digitAt(digits, 10));
};

export const zaId: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits === '8001015009087') return 'documented';
  return verdict(
    digits.length === 13 &&
      isShortDay(number(digits, 2, 4), number(digits, 4, 6)) &&
      /^[012]$/.test(digits.charAt(10)) &&
      luhn(digits),
  );
};

export const ilId: Validator = (value) => {
  const digits = digitsOf(value).padStart(9, '0');
  return verdict(digits.length === 9 && luhn(digits) && !isRun(digits) && new Set(digits).size > 2);
};
