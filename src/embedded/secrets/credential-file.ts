import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue } from './value-judge.ts';

const PGPASS = /^[^\s:#]{1,120}:(?:\d{1,5}|\*):[^:\n]{1,80}:[^:\n]{1,80}:([^\r\n]{1,200})\r?$/;
const SASL = /^[^\s#]{3,200}[ \t]{1,20}[^\s:]{1,120}:(\S{3,200})\r?$/;
const CURL =
  /^[ \t]{0,8}(?:-u|--?(?:proxy-)?user|(?:proxy-)?user)[ \t]{0,4}[=: ][ \t]{0,4}["']?[^:\s"']{1,80}:([^"'\s]{3,200})["']?\r?$/;
const STATE_BLOCK = 3000;
const NETRC = /\bpassword[ \t\r\n]{1,20}(\S{3,200})/g;
const HASHED =
  /^[\w.@-]{1,64}:(\$(?:1|2[aby]|5|6|y|apr1)\$[./A-Za-z0-9$=,_-]{12,200}|\{SHA\}[A-Za-z0-9+/=]{20,40}|[./A-Za-z0-9]{13})(?:[:\r]|$)/;

/** Files whose whole purpose is to hold credentials: .pgpass, .netrc, .htpasswd, shadow. */
export function readCredentialFile(text: string, place: Place): readonly SecretMatch[] {
  if (/^(?:\.?pgpass(?:\.conf)?)$/.test(place.name))
    return lines(text, PGPASS, 'credential-file', 'Password in a PostgreSQL password file', false);
  if (place.name === 'sasl_passwd') return lines(text, SASL, 'credential-file', 'Password in a mail relay map', false);
  if (/^[._]curlrc$/.test(place.name))
    return lines(text, CURL, 'credential-file', 'Password in a curl configuration', false);
  if (/\.tfstate(?:\.backup)?$/.test(place.name)) return readState(text, place);
  if (/^[._]?(?:netrc|authinfo)$/.test(place.name)) return readNetrc(text);
  if (/^\.?(?:htpasswd|passwd|shadow|proftpdpasswd|ftpd\.passwd|users\.htpasswd)-?$/.test(place.name)) {
    return lines(text, HASHED, 'password-hash', 'Hash of a password in a password file', true);
  }
  return [];
}

/** Terraform keeps the passwords it drew in its state, in plain text. */
function readState(text: string, place: Place): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (const resource of text.matchAll(/"type"\s{0,4}:\s{0,4}"random_(?:password|string)"/g)) {
    const block = text.slice(resource.index, resource.index + STATE_BLOCK);
    const result = /"result"\s{0,4}:\s{0,4}"([^"\\\n]{6,400})"/.exec(block);
    const value = result?.[1];
    if (result === null || value === undefined || gradeValue(value, true) === 'none') continue;
    const end = resource.index + result.index + result[0].length - 1;
    found.push(make('credential-file', end - value.length, end, 'Password in the state of Terraform', place.test));
  }
  return found;
}

function readNetrc(text: string): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (const match of text.matchAll(NETRC)) {
    const password = match[1] ?? '';
    if (gradeValue(password, true) === 'none') continue;
    const end = match.index + match[0].length;
    found.push(make('credential-file', end - password.length, end, 'Password in a .netrc file', false));
  }
  return found;
}

function lines(text: string, pattern: RegExp, rule: string, message: string, review: boolean): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const match = end - start < 1000 ? pattern.exec(text.slice(start, end)) : null;
    const secret = match?.[1];
    if (match !== null && secret !== undefined && (review || gradeValue(secret, true) !== 'none')) {
      const at = start + match[0].indexOf(secret, match[0].lastIndexOf(`:${secret}`));
      found.push(make(rule, at, at + secret.length, message, review));
    }
    start = end + 1;
  }
  return found;
}

function make(rule: string, start: number, end: number, message: string, review: boolean): SecretMatch {
  return { rule, start, end, rank: RANK.pair, severity: 'high', review, confidence: 'high', message };
}
