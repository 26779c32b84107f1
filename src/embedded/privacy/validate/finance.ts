import { digitsOf, isRun, luhn, mod97, weighted } from './checksum.ts';
import { verdict, type Validator } from './verdict.ts';

/** Numbers that payment providers publish for testing; they start with the scheme's digits and are no one's card. */
const TEST_CARD_BODIES =
  /^(?:4242424242424242|41{14}1?|4012888888881881|4012000033330026|400000\d{10}|4222222222222|42{14}2|4000056655665556|5555555555554444|51051051051051\d\d|5200828282828210|2223003122003222|22230000\d{8}|2222\d{4}0{4}\d{4}|5424000000000015|50(?:0|5)\d0{8}\d{4}|54{14}\d|378282246310005|371449635398431|378734493671000|34343434343434\d|6011111111111117|6011000990139424|601100000000\d{4}|3056930902?5904|30569309025904|38520000023237|3566002020360505|35301113333\d{5}|36006666333344|36227206271667|3714\d{11}|620000000000\d{4}|676277\d{10}|5019717010103742|6331101999990016|67034444444444\d{2}|4111[0-9]{2}1{6}\d{4})$/;

/** Credit and debit cards: issuer range, length and Luhn. */
export const card: Validator = (value) => {
  const digits = digitsOf(value);
  if (!luhn(digits) || isRun(digits) || !issuerMatches(digits)) return 'invalid';
  if (/^(\d)\1*$/.test(digits.slice(4)) || /^(\d{4})\1+$/.test(digits) || TEST_CARD_BODIES.test(digits))
    return 'documented';
  // Eight zeros in a row are a placeholder that happens to pass.
  return digits.includes('00000000') ? 'documented' : 'valid';
};

function issuerMatches(digits: string): boolean {
  const length = digits.length;
  const two = Number(digits.slice(0, 2));
  const three = Number(digits.slice(0, 3));
  const four = Number(digits.slice(0, 4));
  const six = Number(digits.slice(0, 6));
  if (digits.startsWith('4')) return length === 16 || length === 19 || length === 13;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (two === 36 || two === 38 || two === 39 || (three >= 300 && three <= 305)) return length === 14 || length === 16;
  if (four >= 3528 && four <= 3589) return length === 16;
  if (four === 6011 || two === 65 || (three >= 644 && three <= 649) || (six >= 622126 && six <= 622925)) {
    return length === 16 || length === 19;
  }
  if (two === 62 || two === 81) return length >= 16;
  if (two === 60 || (two >= 63 && two <= 69) || two === 50 || (two >= 56 && two <= 58)) return length === 16;
  return four >= 2200 && four <= 2204 && length === 16;
}

/** Length of an IBAN per country (SWIFT registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** Examples of the registry and of bank documentation. */
const DOCUMENTED_IBAN =
  /^(?:DE89370400440532013000|GB29NWBK60161331926819|GB82WEST12345698765432|FR1420041010050500013M02606|NL91ABNA0417164300|ES9121000418450200051332|BE68539007547034|CH9300762011623852957|AT611904300234573201|IT60X0542811101000000123456)$/;

export const iban: Validator = (value) => {
  const compact = value.replace(/[ .-]/g, '').toUpperCase();
  const country = compact.slice(0, 2);
  if (!Object.hasOwn(IBAN_LENGTHS, country) || IBAN_LENGTHS[country] !== compact.length) return 'invalid';
  if (mod97(compact.slice(4) + compact.slice(0, 4)) !== 1) return 'invalid';
  if (/^.{4}(.)\1+$/.test(compact)) return 'invalid';
  return DOCUMENTED_IBAN.test(compact) ? 'documented' : 'valid';
};

/** ABA routing transit number: prefix of a Federal Reserve district and the 3-7-1 sum. */
export const abaRouting: Validator = (value) => {
  const digits = digitsOf(value);
  const prefix = Number(digits.slice(0, 2));
  const district =
    (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
  return verdict(
    digits.length === 9 && district && !isRun(digits) && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  );
};

/** Bank account numbers have no common check digit: plausibility only, the context does the rest. */
export const bankAccount: Validator = (value) => {
  const digits = digitsOf(value);
  return verdict(digits.length >= 6 && digits.length <= 17 && !isRun(digits) && new Set(digits).size > 2);
};
