import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

const TOKEN = /(eyJ[A-Za-z0-9_-]{10,1000})\.(eyJ[A-Za-z0-9_-]{4,6000})\.([A-Za-z0-9_-]{20,1400})(?![A-Za-z0-9_-])/y;

/** A signed JSON web token at `start`. Its header must be JSON that names an algorithm. */
export function readJsonWebToken(text: string, start: number, place: Place): SecretMatch | undefined {
  if (/[A-Za-z0-9_-]/.test(text[start - 1] ?? '') && text[start - 2] !== '\\') return undefined;
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [token, head = '', body = '', signature = ''] = match;
  const header = decode(head);
  if (header === undefined || typeof header['alg'] !== 'string') return undefined;
  const payload = decode(body);
  if (isSpecimen(payload)) return undefined;
  if (/(.)\1{7}/.test(signature) || /signature|example/i.test(signature)) return undefined;
  const anonymous = payload?.['role'] === 'anon' || header['alg'].toLowerCase() === 'none';
  return {
    rule: 'json-web-token',
    start,
    end: start + token.length,
    rank: RANK.jwt,
    severity: 'high',
    review: place.test || place.kind === 'prose' || anonymous,
    confidence: place.test || anonymous ? 'low' : 'high',
    message: `JSON web token (signed, header checked)${anonymous ? ' for anonymous access' : ''}${place.test ? ' in a test or example' : ''}`,
  };
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The example every introduction shows, and the keys every local Supabase shares. */
function isSpecimen(payload: Record<string, unknown> | undefined): boolean {
  return payload?.['sub'] === '1234567890' || payload?.['name'] === 'John Doe' || payload?.['iss'] === 'supabase-demo';
}

/** Whether a whole value is a web token that is shown as an example, so that no other rule reports it either. */
export function isSpecimenWebToken(value: string): boolean {
  const body = /^eyJ[\w-]{10,1000}\.(eyJ[\w-]{4,6000})\.[\w-]{0,1400}$/.exec(value)?.[1];
  return body !== undefined && isSpecimen(decode(body));
}
