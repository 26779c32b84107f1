import type { Place } from './place.ts';
import { entropy } from './randomness.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

const AROUND = 6000;
/** The private parts of a key (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1). */
const PRIVATE =
  /(?<![\w$.-])\\{0,2}["']?(d|k)\\{0,2}["']?\s{0,4}:\s{0,4}\\{0,2}["']([A-Za-z0-9_-]{20,1400})\\{0,2}["']/;

/** A private or symmetric JSON web key; as JSON or as an object of a program; `end` is behind its `kty`. Only the object that holds the `kty` is looked at. */
export function readJsonWebKey(text: string, end: number, place: Place): SecretMatch | undefined {
  const kind = /^\\{0,2}["']?\s{0,4}:\s{0,4}\\{0,2}["'](RSA|EC|OKP|oct)\\{0,2}["']/.exec(
    text.slice(end, end + 32),
  )?.[1];
  if (kind === undefined) return undefined;
  const before = text.slice(Math.max(0, end - AROUND), end);
  const from = end - before.length + before.lastIndexOf('{') + 1;
  const close = text.slice(end, end + AROUND).indexOf('}');
  const object = text.slice(from, close === -1 ? end + AROUND : end + close);
  const hit = PRIVATE.exec(object);
  const value = hit?.[2];
  if (hit === null || value === undefined || hit[1] === (kind === 'oct' ? 'd' : 'k')) return undefined;
  if (entropy(value) < 3.5 || /(.)\1{7}/.test(value)) return undefined;
  const start = from + hit.index + hit[0].lastIndexOf(value);
  return {
    rule: 'json-web-key',
    start,
    end: start + value.length,
    rank: RANK.key,
    severity: 'critical',
    review: place.test || place.kind === 'prose',
    confidence: place.test ? 'medium' : 'high',
    message: `Private part of a JSON web key${place.test ? ' in a test or example' : ''}`,
  };
}
