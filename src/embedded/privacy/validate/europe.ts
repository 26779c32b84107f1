import { digitAt, digitsOf, isDay, isRun, isShortDay, luhn, mod11And10, modulo, number, weighted } from './checksum.ts';
import { verdict, type Validator } from './verdict.ts';

/** Prefixes HMRC never issues; QQ is the documented example. */
const NINO_NEVER = /^(?:BG|GB|NK|KN|TN|NT|ZZ|[DFIQUV]|.[DFIQUVO])/;
export const ukNino: Validator = (value) => {
  const text = value.replace(/[ -]/g, '').toUpperCase();
  if (/^(?:QQ123456|AB123456|AA123456|JG103759)/.test(text)) return 'documented';
  return verdict(!NINO_NEVER.test(text) && !isRun(text.slice(2, 8)));
};

/** NHS number: modulus 11, weights 10 to 2. 999 is the range for tests. */
export const ukNhs: Validator = (value) => {
  const digits = digitsOf(value);
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  if (
    digits.length !== 10 ||
    isRun(digits) ||
    (check === 11 ? 0 : check) !== digitAt(digits, 9) ||
    new Set(digits).size < 3
  )
    return 'invalid';
  return digits.startsWith('999') || digits === '9434765919' || digits === '4010232137' ? 'documented' : 'valid';
};

/** German tax number of a person: 11 digits, one of the first ten occurs two or three times, ISO 7064 check. */
export const deTaxId: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 11 || digits.startsWith('0') || !mod11And10(digits)) return 'invalid';
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return 'invalid';
  return digits === '86095742719' || digits === '47036892816' || digits === '65929970489' ? 'documented' : 'valid';
};

/** German identity card and passport: ICAO 9303 sum, weights 7, 3, 1. */
export const icaoDocument: Validator = (value) => {
  const text = value.replace(/ /g, '').toUpperCase();
  if (!/\d.*\d.*\d/.test(text)) return 'invalid';
  let sum = 0;
  for (let index = 0; index < 9; index += 1)
    sum += Number.parseInt(text.charAt(index), 36) * ([7, 3, 1][index % 3] ?? 0);
  if (text.startsWith('T22000129') || text.startsWith('L01X00T47') || text.startsWith('T220001293'))
    return 'documented';
  return verdict(text.length >= 10 && sum % 10 === digitAt(text, 9));
};

/** German pension insurance number: area, date, initial, serial, check. */
export const dePension: Validator = (value) => {
  const text = value.replace(/ /g, '').toUpperCase();
  const expanded = text.slice(0, 8) + String(text.charCodeAt(8) - 64).padStart(2, '0') + text.slice(9, 11);
  let sum = 0;
  for (const [index, weight] of [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].entries()) {
    const product = digitAt(expanded, index) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return verdict(isShortDay(number(text, 4, 6), number(text, 2, 4)) && sum % 10 === digitAt(text, 11));
};

/** French social security number: 97 − body mod 97; Corsican departments become 19 and 18. */
export const frNir: Validator = (value) => {
  const text = value.replace(/[ .-]/g, '').toUpperCase().replace('2A', '19').replace('2B', '18');
  const month = number(text, 3, 5);
  if (text.length !== 15 || !((month >= 1 && month <= 12) || (month >= 20 && month <= 42))) return 'invalid';
  if (text.startsWith('2550814168025') || text.startsWith('1234567890123')) return 'documented';
  return verdict(97 - modulo(text.slice(0, 13), 97) === number(text, 13, 15));
};

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
export const esDni: Validator = (value) => {
  const text = value.replace(/[ .-]/g, '').toUpperCase();
  const digits = text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
  if (DNI_LETTERS.charAt(Number(digits) % 23) !== text.slice(-1)) return 'invalid';
  if (/^(?:12345678Z|00000000T|99999999R|X1234567L)$/.test(text)) return 'documented';
  return verdict(new Set(digits).size > 2);
};

const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export const itCodiceFiscale: Validator = (value) => {
  const text = value.toUpperCase();
  if (text.length !== 16) return 'invalid';
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const code = text.charCodeAt(index);
    const place = code < 58 ? code - 48 : code - 65;
    sum += index % 2 === 0 ? (CF_ODD[place] ?? 0) : place;
  }
  if (/^(?:RSSMRA|BNCMRC|VRDLGI)(?:80|85|70)A01/.test(text)) return 'documented';
  return verdict(text.charCodeAt(15) - 65 === sum % 26);
};

export const plPesel: Validator = (value) => {
  const digits = digitsOf(value);
  const month = number(digits, 2, 4) % 20;
  if (digits.length !== 11 || !isShortDay(month, number(digits, 4, 6))) return 'invalid';
  if (digits === '44051401359' || digits === '02070803628') return 'documented';
  return verdict((10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digitAt(digits, 10));
};

export const nlBsn: Validator = (value) => {
  const digits = digitsOf(value).padStart(9, '0');
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(digits, 8);
  if (digits.length !== 9 || sum % 11 !== 0 || isRun(digits) || new Set(digits).size < 3) return 'invalid';
  return digits === '123456782' || digits === '111222333' ? 'documented' : 'valid';
};

/** Swedish personal number: the date (day + 60 for coordination numbers) and Luhn over ten digits. */
export const sePersonnummer: Validator = (value) => {
  const digits = digitsOf(value).slice(-10);
  const day = number(digits, 4, 6);
  return verdict(digits.length === 10 && isShortDay(number(digits, 2, 4), day > 60 ? day - 60 : day) && luhn(digits));
};

export const fiHetu: Validator = (value) => {
  const body = value.slice(0, 6) + value.slice(7, 10);
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(body) % 31);
  if (value === '131052-308T' || Number(value.slice(7, 10)) >= 900)
    return check === value.charAt(10) ? 'documented' : 'invalid';
  return verdict(isShortDay(number(value, 2, 4), number(value, 0, 2)) && check === value.charAt(10));
};

/** Danish CPR: since 2007 without a check digit, so only the date is tested. */
export const dkCpr: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(
    digits.length === 10 && isShortDay(number(digits, 2, 4), number(digits, 0, 2)) && !isRun(digits.slice(6)),
  );
};

export const noFodselsnummer: Validator = (value) => {
  const digits = digitsOf(value);
  const day = number(digits, 0, 2) % 40;
  const month = number(digits, 2, 4) % 40;
  const first = (11 - (weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return verdict(
    digits.length === 11 && isShortDay(month, day) && first === digitAt(digits, 9) && second === digitAt(digits, 10),
  );
};

/** Czech and Slovak birth number: women's months + 50, divisible by 11. */
export const czRodneCislo: Validator = (value) => {
  const digits = digitsOf(value);
  const month = number(digits, 2, 4) % 50;
  return verdict(
    digits.length === 10 &&
      isShortDay(month > 20 ? month - 20 : month, number(digits, 4, 6)) &&
      modulo(digits, 11) === 0,
  );
};

export const roCnp: Validator = (value) => {
  const digits = digitsOf(value);
  const rest = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return verdict(
    digits.length === 13 &&
      !digits.startsWith('0') &&
      isShortDay(number(digits, 3, 5), number(digits, 5, 7)) &&
      (rest === 10 ? 1 : rest) === digitAt(digits, 12),
  );
};

export const ptNif: Validator = (value) => {
  const digits = digitsOf(value);
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  if (digits === '123456789') return 'documented';
  return verdict(
    digits.length === 9 &&
      /^[1235689]/.test(digits) &&
      (rest < 2 ? 0 : 11 - rest) === digitAt(digits, 8) &&
      new Set(digits).size > 2,
  );
};

/** Belgian national number: 97 − body mod 97, with a leading 2 for people born from 2000 on. */
export const beNationalNumber: Validator = (value) => {
  const digits = digitsOf(value);
  const check = number(digits, 9, 11);
  const body = digits.slice(0, 9);
  const fits = 97 - modulo(body, 97) === check || 97 - modulo(`2${body}`, 97) === check;
  return verdict(
    digits.length === 11 &&
      number(digits, 2, 4) <= 12 &&
      number(digits, 4, 6) <= 31 &&
      fits &&
      new Set(digits).size > 2,
  );
};

/** Swiss AHV number: EAN-13. */
export const chAhv: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits === '7569217076985' || digits === '7561234567897') return 'documented';
  return verdict(
    digits.length === 13 &&
      (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digitAt(digits, 12),
  );
};

/** Austrian social insurance number. */
export const atSvnr: Validator = (value) => {
  const digits = digitsOf(value);
  const sum = weighted(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
  if (digits === '1237010180') return 'documented';
  return verdict(
    digits.length === 10 && sum === digitAt(digits, 3) && isShortDay(number(digits, 6, 8) % 13, number(digits, 4, 6)),
  );
};

const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
export const iePps: Validator = (value) => {
  const text = value.toUpperCase();
  const second = text.length > 8 ? text.charCodeAt(8) - 64 : 0;
  const sum = weighted(text, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  if (/^1234567(?:T|FA)$/.test(text)) return 'documented';
  return verdict(IE_LETTERS.charAt(sum % 23) === text.charAt(7));
};

export const hrOib: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(digits.length === 11 && mod11And10(digits) && new Set(digits).size > 2);
};

/** Bulgarian EGN. */
export const bgEgn: Validator = (value) => {
  const digits = digitsOf(value);
  const month = number(digits, 2, 4) % 20;
  const check = (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
  return verdict(digits.length === 10 && isShortDay(month, number(digits, 4, 6)) && check === digitAt(digits, 9));
};

/** Estonian and Lithuanian personal code: two rounds of modulus 11. */
export const baltic: Validator = (value) => {
  const digits = digitsOf(value);
  const century = 1800 + Math.floor((digitAt(digits, 0) - 1) / 2) * 100;
  if (
    digits.length !== 11 ||
    !isDay(
      Math.max(century, 1880) + (century < 1880 ? 0 : number(digits, 1, 3)),
      number(digits, 3, 5),
      number(digits, 5, 7),
    )
  )
    return 'invalid';
  let check = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (check === 10) check = (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return verdict(check === digitAt(digits, 10));
};

/** Polish tax number of a person or firm: weights 6 5 7 2 3 4 5 6 7 modulo 11. */
export const plNip: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 10 || isRun(digits) || new Set(digits).size < 3) return 'invalid';
  return verdict(weighted(digits.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(digits, 9));
};

/** Unique taxpayer reference: the first digit checks the other nine. */
export const ukUtr: Validator = (value) => {
  const digits = digitsOf(value);
  if (digits.length !== 10 || isRun(digits) || new Set(digits).size < 3) return 'invalid';
  const rest = weighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
  return verdict('21987654321'.charAt(rest) === digits.charAt(0));
};
