/** Check-digit arithmetic shared by the validators. All functions take strings of ASCII digits (or as said) and never throw. */

/** The characters of `value` that are digits. */
export function digitsOf(value: string): string {
  return value.replace(/[^0-9]/g, '');
}

export function digitAt(value: string, index: number): number {
  const code = value.charCodeAt(index) - 48;
  return code >= 0 && code <= 9 ? code : 0;
}

/** ISO/IEC 7812 (Luhn): cards, Canadian SIN, South African ID, NPI. */
export function luhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const digit = digitAt(digits, index);
    const added = double ? digit * 2 : digit;
    sum += added > 9 ? added - 9 : added;
    double = !double;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Sum of digit × weight over the first `weights.length` digits. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += digitAt(digits, index) * weight;
  return sum;
}

/** Remainder of a decimal string of any length. */
export function modulo(digits: string, divisor: number): number {
  let remainder = 0;
  for (let index = 0; index < digits.length; index += 1)
    remainder = (remainder * 10 + digitAt(digits, index)) % divisor;
  return remainder;
}

/** ISO 7064 MOD 97-10 after letters became numbers (A = 10): IBAN. */
export function mod97(text: string): number {
  let remainder = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code >= 48 && code <= 57 ? code - 48 : code - 55;
    remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
  }
  return remainder;
}

/** ISO 7064 MOD 11,10 over digits with the check digit last: German tax number, Croatian OIB. */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index += 1) {
    let sum = (digitAt(digits, index) + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

const VERHOEFF_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Multiplication in the dihedral group of order ten. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((((a - b) % 5) + 5) % 5) : (((a - b) % 5) + 5) % 5;
}

/** Verhoeff with the check digit last: Aadhaar. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let position = 0; position < digits.length; position += 1) {
    let digit = digitAt(digits, digits.length - 1 - position);
    for (let times = position % 8; times > 0; times -= 1) digit = VERHOEFF_PERMUTATION[digit] ?? 0;
    check = dihedral(check, digit);
  }
  return check === 0;
}

/** All characters the same, or one straight run up or down (1234567890): typed, not issued. */
export function isRun(digits: string): boolean {
  if (digits.length < 4) return false;
  const first = digitAt(digits, 1) - digitAt(digits, 0);
  const step = ((first % 10) + 10) % 10;
  if (step !== 0 && step !== 1 && step !== 9) return false;
  for (let index = 2; index < digits.length; index += 1) {
    if ((digitAt(digits, index) - digitAt(digits, index - 1) - step) % 10 !== 0) return false;
  }
  return true;
}

/** A day of the Gregorian calendar between 1880 and 2099. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}

/** Month and day of a date whose year has two digits only. */
export function isShortDay(month: number, day: number): boolean {
  return isDay(2000, month, day);
}

export function number(digits: string, from: number, to: number): number {
  return Number(digits.slice(from, to));
}
