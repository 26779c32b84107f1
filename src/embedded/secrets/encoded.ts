import type { Place } from './place.ts';
import { readPrivateKey } from './private-key.ts';
import type { SecretMatch } from './secret-match.ts';
import type { TokenMatcher } from './token-matcher.ts';

const MAX_BACK = 4096;
const MAX_AHEAD = 24_576;
const PEM = '-----BEGIN ';

/**
 * How the keywords look inside base64, at each of the three ways they may fall on the groups of three bytes. Each form has at
 * least five digits: shorter ones would be met everywhere.
 */
export function encodedForms(keywords: readonly string[]): readonly string[] {
  const forms = new Set<string>();
  for (const keyword of [PEM, ...keywords]) {
    if (keyword.length < 4) continue;
    for (let shift = 0; shift < 3; shift += 1) {
      const from = Math.ceil((shift * 8) / 6);
      const whole = Math.floor(((shift + keyword.length) * 8) / 6);
      // Four whole digits take in a part of a fifth, whose other bits are the first two of the next character: of a printable
      // one they say `-`, `.` or a digit, or else a letter or `_`.
      for (const next of whole - from >= 5 ? [''] : ['0', 'A']) {
        const text = Buffer.from('\0'.repeat(shift) + keyword + next, 'latin1').toString('base64');
        forms.add(text.slice(from, Math.min(from + 8, whole + next.length)));
      }
    }
  }
  return [...forms];
}

/** Decodes the run of base64 around a hit, and looks for a token or a private key in it. One level deep. */
export function readEncoded(
  text: string,
  hitStart: number,
  hitEnd: number,
  place: Place,
  tokens: TokenMatcher,
): { readonly match: SecretMatch | undefined; readonly end: number } {
  let start = hitStart;
  while (start > 0 && hitStart - start < MAX_BACK && isBase64(text.charCodeAt(start - 1))) start -= 1;
  let end = hitEnd;
  while (end < text.length && end - hitEnd < MAX_AHEAD && isBase64(text.charCodeAt(end))) end += 1;
  const runEnd = end;
  while (end - runEnd < 2 && text[end] === '=') end += 1;
  const nothing = { match: undefined, end: runEnd };
  if (runEnd - start < 24) return nothing;
  const decoded = Buffer.from(text.slice(start, runEnd), 'base64').toString('latin1');
  if (!isPrintable(decoded)) return nothing;
  const armour = decoded.search(/-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY/);
  if (armour === -1 && decoded.includes('-----BEGIN ')) return nothing;
  const inner = armour === -1 ? tokens.within(decoded, place) : readPrivateKey(decoded, armour, place);
  return inner === undefined
    ? nothing
    : { end: runEnd, match: { ...inner, start, end, message: `${inner.message}, wrapped in base64` } };
}

function isBase64(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 47
  );
}

function isPrintable(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code > 126) odd += 1;
  }
  return odd <= text.length * 0.02;
}
