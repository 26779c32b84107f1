import { isDay, isRun } from './checksum.ts';
import { verdict, weaken, type Validator } from './verdict.ts';

/** How months begin in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, without accents. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene|sty)/,
  /^(?:feb|fev|lut)/,
  /^(?:mar|mrz|maa?r|mrt)/,
  /^(?:apr|avr|abr|kwi)/,
  /^(?:may|mai|mag|mei|maj)/,
  /^(?:jun|juin|giu|cze)/,
  /^(?:jul|juil|lug|lip)/,
  /^(?:aug|aou|ago|sie)/,
  /^(?:sep|set|wrz)/,
  /^(?:oct|okt|ott|out|paz)/,
  /^(?:nov|lis)/,
  /^(?:dec|dez|dic|gru)/,
];

/** Days that stand for any day: the epoch, the first of a round year. */
const ANY_DAY =
  /^(?:1970|1900|1980|1990|2000|2001|2010|2020)[-/.]?0?1[-/.]?0?1$|^0?1[-/.]0?1[-/.](?:1970|1900|1980|1990|2000|2001|2010|2020)$/;

/** A day that a living or recently living person may be born on, in ISO, European or American order or with a month in words. */
export const birthDate: Validator = (value) => {
  if (ANY_DAY.test(value)) return 'documented';
  const day = value.replace(/T[\d:.Z]{1,20}$/, '');
  const word = /\p{L}{3,12}/u.exec(day)?.[0];
  const parts = (day.match(/\d{1,4}/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (word !== undefined) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const month = MONTHS.findIndex((begins) => begins.test(plain)) + 1;
    if (month < 1) return 'invalid';
    const year = Math.max(a, b);
    return verdict(plausible(year, month, Math.min(a, b)));
  }
  if (a > 31) return verdict(plausible(a, b, c));
  const year = c > 99 ? c : c + (c > 26 ? 1900 : 2000);
  return verdict(plausible(year, a, b) || plausible(year, b, a));
};

function plausible(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2025 && isDay(year, month, day);
}

/** Public unicast IPv4; private, loopback, documentation, multicast and well-known resolver addresses are no one's. */
export const publicIpv4: Validator = (value) => {
  const parts = value.split('.').map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  if (parts.length !== 4 || parts.some((part) => part > 255)) return 'invalid';
  if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 100 && b >= 64 && b < 128)) return 'invalid';
  if (
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 198 && b >= 18 && b < 20)
  ) {
    return 'invalid';
  }
  if ((a === 192 && b === 0) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
    return 'invalid';
  // Version-like (1.2.3.4) and resolver addresses (8.8.8.8).
  if ((a < 10 && b < 10 && c < 10) || (a === b && b === c) || isRun(parts.join('').slice(0, 8)) || (a === 9 && b === 9))
    return 'invalid';
  return verdict(d !== 255 && !(b === 0 && c === 0 && d === 0));
};

/** A public address that nothing near it names: believed beside other personal data. */
export const publicIpv4Beside: Validator = (value) => weaken(publicIpv4(value));

export const publicIpv6: Validator = (value) => {
  const groups = value.toLowerCase().split(':');
  if (groups.length < 4 || groups.length > 8 || (value.match(/::/g) ?? []).length > 1) return 'invalid';
  if (groups.length < 8 && !value.includes('::')) return 'invalid';
  if (!/^[23][0-9a-f]{3}$/.test(groups[0] ?? '') || (groups[0] === '2001' && /^0?db8$/.test(groups[1] ?? '')))
    return 'invalid';
  return verdict(!value.startsWith('2001:4860:4860') && !value.startsWith('2606:4700:4700'));
};

/** Unicast hardware addresses with some variety: broadcast, zeros and counting examples are no one's device. */
export const macAddress: Validator = (value) => {
  const bytes = value.split(/[:-]/).map((byte) => Number.parseInt(byte, 16));
  const first = bytes[0] ?? 0;
  const hex = value.replace(/[^0-9a-f]/gi, '').toLowerCase();
  if ((first & 1) === 1 || new Set(bytes).size < 4) return 'invalid';
  if (/^(?:001122|0123456789ab|aabbcc|112233|deadbe|00005e|020000|123456|525400|0242)/.test(hex)) return 'invalid';
  return 'valid';
};

/** Street words and a house number are in the pattern; this rejects what reads like a title or a version. */
export const address: Validator = (value) => (SAMPLE_STREET.test(value) ? 'documented' : plausibleAddress(value));

/** A street and a number in a form that many other things have. */
export const addressBeside: Validator = (value) => weaken(address(value));

/** Streets of manuals and films. */
const SAMPLE_STREET =
  /^(?:(?:1|12|123|1234|12345|456|789|321|100|742) (?:Main|Evergreen|Fake|Any|Example|Elm|Test|Sample|First|Street|Some|Lovely|Foo|Oak)\b|\d+ (?:Lovely|Fake|Test|Example|Sample|Foo) |1600 Pennsylvania|350 Fifth|1 Infinite|1600 Amphitheatre|221B Baker|10 Downing)|Musterstra|Beispiel/i;

const plausibleAddress: Validator = (value) =>
  verdict(!/\b(?:Version|Chapter|Section|Figure|Table|Page|Step|RFC)\b/.test(value) && !/^0\b/.test(value));
