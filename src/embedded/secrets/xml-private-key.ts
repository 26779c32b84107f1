import type { Place } from './place.ts';
import { entropy } from './randomness.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

/** Room for a key of 16,384 bits, whose exponents and primes take 12,000 characters. */
const AROUND = 16_000;
const EXPONENT = /<D>\s{0,80}([A-Za-z0-9+/]{40,2800}={0,2})\s{0,80}<\/D>/;

/** The private exponent of an RSA key as .NET writes it: `<RSAKeyValue>…<D>…</D></RSAKeyValue>`; `end` is behind the opening tag. */
export function readXmlPrivateKey(text: string, end: number, place: Place): SecretMatch | undefined {
  const window = text.slice(end, end + AROUND);
  const close = window.indexOf('</RSAKeyValue>');
  const key = close === -1 ? window : window.slice(0, close);
  const hit = EXPONENT.exec(key);
  const value = hit?.[1];
  if (hit === null || value === undefined || !/<P>|<Modulus>/.test(key)) return undefined;
  if (entropy(value) < 4 || /(.)\1{7}/.test(value)) return undefined;
  const start = end + hit.index + hit[0].indexOf(value);
  return {
    rule: 'private-key',
    start,
    end: start + value.length,
    rank: RANK.key,
    severity: 'critical',
    review: place.test || place.kind === 'prose',
    confidence: place.test ? 'medium' : 'high',
    message: `Private exponent of an RSA key in XML${place.test ? ' in a test or example' : ''}`,
  };
}
