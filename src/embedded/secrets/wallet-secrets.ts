import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue } from './value-judge.ts';

/** 12, 15, 18, 21 or 24 words of BIP 39, which have three to eight letters. */
const SEED =
  /^["'\]]{0,2}[ \t]{0,4}(?::[ \t]{0,4}[\w&' ]{1,20})?[:=]{0,2}[ \t]{0,4}["'`]?((?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?=["'`]|[ \t]{0,4}\r?(?:\n|$))/;

/** The words from which a wallet is restored; `end` is behind the name they are given to. */
export function readSeedPhrase(text: string, end: number, place: Place): SecretMatch | undefined {
  const hit = SEED.exec(text.slice(end, end + 320));
  const phrase = hit?.[1];
  if (hit === null || phrase === undefined) return undefined;
  const words = phrase.split(' ');
  // `test test … junk`, `abandon abandon … about`: what every introduction uses.
  if (new Set(words).size < words.length * 0.8 || words.some((word) => /^(?:the|and|your|with|this|that)$/.test(word)))
    return undefined;
  const start = end + hit[0].lastIndexOf(phrase);
  return found('generic-secret', start, start + phrase.length, 'Words from which a wallet is restored', place, false);
}

const ACCOUNTS =
  /^["']?[ \t]{0,4}[:=][ \t]{0,4}\[[ \t\r\n]{0,40}((?:["'`](?:0x)?[0-9a-f]{64}["'`][ \t\r\n,]{0,40}){1,20})\]/;

/** `accounts: ["<private key>"]`, as Ethereum's tools are configured; `end` is behind the name. */
export function readAccountKeys(text: string, end: number, place: Place): readonly SecretMatch[] {
  const hit = ACCOUNTS.exec(text.slice(end, end + 1600));
  if (hit === null) return [];
  const from = end + hit[0].indexOf(hit[1] ?? '');
  return [...(hit[1] ?? '').matchAll(/(?:0x)?[0-9a-f]{64}/g)].flatMap((key) =>
    gradeValue(key[0], false) === 'strong'
      ? [
          found(
            'ethereum-private-key',
            from + key.index,
            from + key.index + key[0].length,
            'Ethereum private key in a list of accounts',
            place,
            true,
          ),
        ]
      : [],
  );
}

/** `…openweathermap.org/…&appid=…`: `appid` alone is the public number of an application elsewhere. */
export function readWeatherKey(text: string, start: number, end: number, place: Place): SecretMatch | undefined {
  const key = /^[0-9a-f]{32}(?![0-9A-Za-z])/.exec(text.slice(end, end + 33))?.[0];
  if (key === undefined || !/openweather/i.test(text.slice(Math.max(0, start - 200), start))) return undefined;
  return found('data-service-key', end, end + key.length, 'Weather or maps API key in an address', place, true);
}

function found(rule: string, start: number, end: number, message: string, place: Place, context: boolean): SecretMatch {
  const review = place.test;
  return {
    rule,
    start,
    end,
    rank: context ? RANK.context : RANK.generic,
    severity: 'high',
    review,
    confidence: review ? 'medium' : 'high',
    message: `${message}${place.test ? ' in a test or example' : ''}`,
  };
}
