import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { digitsOf, isRun } from './checksum.ts';
import { weaken, type Verdict } from './verdict.ts';

/** National numbers carry no country: these plans are tried in turn, the most used first. */
const PLANS: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'IN',
  'AU',
  'BR',
  'PL',
  'CN',
  'JP',
  'SE',
  'MX',
  'ZA',
  'CH',
  'AT',
  'BE',
  'PT',
  'SG',
  'KR',
  'TR',
  'DK',
  'NO',
  'FI',
  'IE',
  'NZ',
];

/** A number written with its country code. */
export function internationalPhone(value: string): Verdict {
  const digits = digitsOf(value);
  const parsed = parsePhoneNumberFromString(value.startsWith('00') ? `+${value.slice(2)}` : value);
  if (parsed === undefined) return 'invalid';
  if (isFictional(parsed.nationalNumber, parsed.countryCallingCode)) return 'documented';
  return parsed.isValid() && !isFiller(digits) ? 'valid' : 'invalid';
}

/** A number in a national form: the rule's context says that it is one. */
export function nationalPhone(value: string): Verdict {
  if (value.startsWith('+') || value.startsWith('00')) return internationalPhone(value);
  const digits = digitsOf(value);
  const nanp = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (nanp.length === 10 && isFictional(nanp, '1')) return 'documented';
  if (nanp.length === 7 && nanp.startsWith('555')) return 'documented';
  if (isFiller(digits) || YEARS.test(value)) return 'invalid';
  for (const plan of PLANS) if (parsePhoneNumberFromString(value, plan)?.isValid() === true) return 'valid';
  // Written the North American way: numbers made up by generators use area codes that were never given out.
  return /^\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(value) ? 'valid' : 'invalid';
}

/** A number in a national form that no word near it calls a telephone's. */
export function nationalPhoneBeside(value: string): Verdict {
  return weaken(nationalPhone(value));
}

/** `2016-2024`. */
const YEARS = /^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/;

/** The ranges set apart for films and manuals: 555 in North America, Ofcom's drama numbers, ACMA's. */
function isFictional(national: string, country: string): boolean {
  if (country === '1')
    return (
      national.startsWith('555') ||
      national.slice(3, 6) === '555' ||
      /^(?:123456789|1234567890|0123456789)/.test(national)
    );
  if (country === '44')
    return /^(?:7700900\d{3}|20794609\d\d|1632960\d{3}|11[3-8]4960\d{3}|1[2-9]14960\d{3}|306999\d{4}|808157\d{4})/.test(
      national,
    );
  if (country === '61') return /^(?:[2378](?:5550|7010)\d{4}|491570\d{3})/.test(national);
  return country === '33' && /^[1-5]9900|^63998/.test(national);
}

function isFiller(digits: string): boolean {
  return isRun(digits) || digits.includes('12345678') || new Set(digits).size < 4 || /(\d)\1{5}/.test(digits);
}
