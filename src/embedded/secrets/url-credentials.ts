import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue, isPlaceholderToken } from './value-judge.ts';

const MAX_AUTHORITY = 300;
const LOCAL =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1|\[::1\]|host\.docker\.internal|db|database|redis|mysql|postgres|mongo|mongodb|rabbitmq|rabbit|[\w-]{0,60}\.(?:test|local|localhost|invalid|example)|(?:[\w-]{0,60}\.)?example\.(?:com|org|net)|host|hostname|server|proxy|proxyhost|domain(?:\.(?:com|tld))?|foo(?:\.com)?|foo\.bar|bar(?:\.com)?|test(?:\.com)?|somehost|myhost|my-?server|yourhost)$/i;

/** A password in an address: `scheme://user:password@host`; `at` is where `://` starts. */
export function readUrlCredentials(text: string, at: number, place: Place): SecretMatch | undefined {
  const from = at + 3;
  const limit = Math.min(text.length, from + MAX_AUTHORITY);
  let sign = -1;
  let colon = -1;
  let end = from;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    // White space, quotes, angle brackets, backslash, backtick and what ends an authority.
    if (
      code <= 32 ||
      code === 34 ||
      code === 39 ||
      code === 60 ||
      code === 62 ||
      code === 92 ||
      code === 96 ||
      code === 47 ||
      code === 44 ||
      code === 124
    )
      break;
    if ((code === 63 || code === 35) && sign !== -1) break;
    if (code === 64) sign = end;
    else if (code === 58 && colon === -1) colon = end;
  }
  if (sign === -1 || end === limit) return undefined;
  const hasPassword = colon !== -1 && colon < sign;
  const start = hasPassword ? colon + 1 : from;
  const password = text.slice(start, sign);
  const user = hasPassword ? text.slice(from, colon) : '';
  const host = /^[^:/?#,]{0,120}/.exec(text.slice(sign + 1, sign + 121))?.[0] ?? '';
  if (host === '' || !/^[\w.[\]$@{}%-]/.test(host)) return undefined;
  const plain = safeDecode(password);
  if (/^[$%{<[(*]/.test(plain) || /[{}<>$]{2}|\$\(/.test(plain) || plain === user || isPlaceholderToken(plain))
    return undefined;
  const grade = gradeValue(plain, true);
  if (!hasPassword) {
    // The public key of an error collector's address is meant for clients.
    if (
      /sentry|ingest|bugsink|glitchtip/i.test(host) ||
      /^\/\d{1,20}\b/.test(text.slice(sign + 1 + host.length, sign + host.length + 23))
    )
      return undefined;
    // A token alone before the host; anything shorter is a user name.
    return grade === 'strong' && plain.length >= 16
      ? found('token in an address', start, sign, place, place.test || place.kind === 'prose')
      : undefined;
  }
  if (
    grade === 'none' ||
    (/^(?:user|username|usr|u|name|login|me)$/i.test(user) &&
      grade !== 'strong' &&
      (LOCAL.test(host) || place.kind !== 'config'))
  )
    return undefined;
  const local = LOCAL.test(host);
  if (grade === 'weak' && (local || place.test || place.kind === 'prose')) return undefined;
  if (grade === 'password' && local && (place.test || place.kind === 'prose')) return undefined;
  return found(
    'password in an address',
    start,
    sign,
    place,
    grade === 'weak' ||
      (local && grade !== 'strong' && place.kind === 'code') ||
      place.test ||
      (place.kind === 'prose' && (grade !== 'strong' || local)),
  );
}

/** A Go database address, `user:password@tcp(host)`; `at` is its `@`. */
export function readDriverAddress(text: string, at: number, place: Place): SecretMatch | undefined {
  const lead = /(?:^|["'`\s=])[\w.-]{1,64}:([^\s"'`:@]{3,128})$/.exec(text.slice(Math.max(0, at - 200), at));
  const password = lead?.[1];
  if (password === undefined) return undefined;
  const grade = gradeValue(password, true);
  if (grade === 'none' || (grade === 'weak' && place.test)) return undefined;
  return found(
    'password in an address',
    at - password.length,
    at,
    place,
    grade === 'weak' || place.test || place.kind === 'prose',
  );
}

function found(what: string, start: number, end: number, place: Place, review: boolean): SecretMatch {
  return {
    rule: 'url-credentials',
    start,
    end,
    rank: RANK.pair,
    severity: 'high',
    review,
    confidence: review ? 'low' : 'high',
    message: `A ${what}${place.test ? ' in a test or example' : ''}`,
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
