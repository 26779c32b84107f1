import type { Assignment } from './assignment.ts';
import type { ContextTokens } from './context-token.ts';
import { judgeKey, wordsOf, type KeyName } from './key-name.ts';
import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeBasic } from './stated-credentials.ts';
import { gradeValue, type Grade } from './value-judge.ts';

const AROUND = 160;
/** Calls and names whose argument is the name of a secret rather than the secret. */
const LOOKS_UP =
  /^(?:get|find|fetch|load|read|lookup|has|is|require|describe|it|test|parse|validate|verify|check|delete|remove|revoke|list|show|print|log|expect|assert|throw|raise|translate|t|contains|include|includes|equals|starts|ends|match|split|replace|encode|decode|hash|compare|resolve|inject|input|field|query|column|add|register|create|generate|build|render|format|invalid|wrong|bad|encrypt|decrypt|make|crypt|mask|redact|normalize|sanitize|prompt|ask|random)$/;
/** A name that says its value is a digest, where 32, 40 or 64 hexadecimal digits are no secret. */
const DIGEST =
  /(?:^|_)(?:hash|hashes|sha|md|checksums?|digests?|integrity|etag|commit|rev|revision|fingerprint|thumbprint|uuid|guid|crc|blob|nonce|iv|signature|sig)(?:_|$)/;

const NAMES_CREDENTIAL = /^(?:auth|access|api|bearer|secret|bot|admin|deploy|private|personal|authorization)$/;

/** Judges a value given to a name. */
export function judgeAssignment(
  found: Assignment,
  text: string,
  place: Place,
  providers: ContextTokens,
): SecretMatch | undefined {
  const value = text.slice(found.start, found.end);
  if (value.length < 4) return undefined;
  // Of `password.encode("x")` the method decides, not what it is called on.
  // `password.set("x")` gives a value to what it is called on; of two arguments the first is the name of an entry.
  const called =
    found.form === 'call' && /^["']\)/.test(text.slice(found.end, found.end + 2))
      ? found.name.replace(/\.set$/, '')
      : found.name;
  const name =
    found.form === 'call' ? called.slice(called.lastIndexOf('.') + 1) : found.name.replace(/^-D(?=[a-z])/, '');
  const key = judgeKey(name) ?? judgeBareKey(name, text, found.nameStart);
  if (key === undefined) return undefined;
  const words = wordsOf(name);
  if (found.form === 'call' && LOOKS_UP.test(words[0] ?? '')) return undefined;
  if (key.cls === 'auth') return judgeAuth(found, value, key, place);
  // The key of a documentation search is for readers.
  const searchKey =
    key.cls === 'key' &&
    /docsearch|indexName|index_name/i.test(text.slice(Math.max(0, found.start - 200), found.end + 200));
  const grade = gradeValue(value, key.cls === 'password' || (key.cls === 'secret' && !key.about));
  if (grade === 'none') return key.cls === 'token' ? judgeAuth(found, value, key, place) : undefined;
  if (sameAsName(value, words)) return undefined;
  // A format may say more than chance does: `live_…`, or groups of digits.
  if (grade === 'strong' || grade === 'uuid' || (value.length >= 16 && /\d/.test(value))) {
    const around = text.slice(Math.max(0, found.nameStart - AROUND), found.nameStart);
    const rule = providers.find(value, found.name, around);
    if (rule !== undefined && !place.generated && !DIGEST.test(words.join('_'))) {
      const doubtful = key.about || searchKey || rule.restricted === true || place.test || place.translation;
      return {
        rule: rule.id,
        start: found.start,
        end: found.end,
        rank: RANK.context,
        severity: 'high',
        review: doubtful,
        confidence: doubtful ? 'medium' : 'high',
        message: `${rule.title} (by its form and the name it is given to)${place.test ? ' in a test or example' : ''}`,
        provider: rule.provider,
      };
    }
  }
  const generic = judgeGeneric(found, value, key, grade, words, place);
  return searchKey && generic !== undefined ? { ...generic, review: true, confidence: 'low' } : generic;
}

function judgeGeneric(
  found: Assignment,
  value: string,
  key: KeyName,
  grade: Grade,
  words: readonly string[],
  place: Place,
): SecretMatch | undefined {
  if (place.generated) return undefined;
  if (DIGEST.test(words.join('_')) && !/^nonce_(?:key|salt)$/.test(words.join('_'))) return undefined;
  const config =
    place.kind === 'config' ||
    place.kind === 'data' ||
    found.form === 'inside' ||
    found.form === 'element' ||
    found.form === 'flag';
  const quiet =
    place.test ||
    (place.kind === 'prose' && grade !== 'strong') ||
    (found.remark === true && grade !== 'strong' && !(grade === 'password' && key.cls === 'password'));
  let review: boolean;
  if (key.cls === 'salt') {
    if (grade !== 'strong' || quiet || key.about) return undefined;
    // WordPress and its like make keys of them.
    review = !(value.length >= 32 && /^(?:auth|secure|logged|nonce|secret|hash|password)$/.test(words[0] ?? ''));
  } else if (key.about) {
    if (/^(?:ids?|names?|urls?|uri|type|file|path|version|hash|address|contract|symbol)$/.test(words.at(-1) ?? ''))
      return undefined;
    if (grade !== 'strong' || quiet || place.translation || value.length < 16 || !/\d/.test(value)) return undefined;
    review = true;
  } else if (grade === 'strong') {
    if (place.translation && !/\d/.test(value)) return undefined;
    review = quiet || (place.translation && value.length < 16);
  } else if (grade === 'uuid') {
    if (quiet || place.kind === 'prose' || key.cls === 'password') return undefined;
    // Many services issue keys of this form; a bare `token` may as well be the number of a request.
    review = key.cls === 'token' && !words.some((word) => NAMES_CREDENTIAL.test(word));
  } else if (place.translation) {
    return undefined;
  } else if (grade === 'password') {
    if (found.form === 'compare' && quiet) return undefined;
    const human = key.cls === 'password' || (key.cls === 'secret' && value.length >= 10 && /[^A-Za-z0-9]/.test(value));
    if (quiet && !human) return undefined;
    review = quiet || found.form === 'compare' || !human;
  } else {
    // Weak: worth a look where a value is configured, not where a program or a text mentions one.
    if (quiet || key.cls !== 'password' || found.form === 'compare' || found.form === 'call') return undefined;
    if (!config && !/\d/.test(value)) return undefined;
    if (!found.quoted && place.kind === 'code') return undefined;
    review = true;
  }
  const rule = found.form === 'inside' && key.cls === 'password' ? 'connection-string' : RULE_OF[key.cls];
  return {
    rule,
    start: found.start,
    end: found.end,
    rank: RANK.generic,
    severity: 'high',
    review,
    confidence: review ? (grade === 'strong' ? 'medium' : 'low') : grade === 'strong' ? 'high' : 'medium',
    message: `${WHAT[key.cls]} ${WHERE[found.form]}${place.test ? ' in a test or example' : ''}`,
  };
}

/** `"auth": "…"` of Docker's configuration and the like: user and password in base64, or a token. */
function judgeAuth(found: Assignment, value: string, key: KeyName, place: Place): SecretMatch | undefined {
  if (key.about || place.generated) return undefined;
  const pair = gradeBasic(value);
  if (pair === 'none') {
    if (key.cls !== 'auth' || gradeValue(value, false) !== 'strong' || !/\d/.test(value) || value.length < 20)
      return undefined;
  }
  const review =
    place.test || place.kind === 'prose' || (pair === 'none' && !/bearer|token/i.test(found.name)) || pair === 'weak';
  return {
    rule: pair === 'none' ? 'generic-token' : 'basic-auth',
    start: found.start,
    end: found.end,
    rank: RANK.generic,
    severity: 'high',
    review,
    confidence: review ? 'low' : 'high',
    message: `${pair === 'none' ? 'A value that looks like a token' : 'User and password in base64'}${place.test ? ' in a test or example' : ''}`,
  };
}

const SECRET_SECTION =
  /["']?\b(?:[a-z]{0,20}(?:jwt|token|auth|encrypt|crypt|signing)[a-z]{0,20})["']?[ \t]{0,4}[:=]?[ \t]{0,4}(?:=>[ \t]{0,4})?[{[\r\n][^{}[\]]{0,100}$/i;

/** What a key for a cipher is made of: `key := []byte("…")`, `key = b"…"`. */
const KEY_BYTES =
  /^[ \t]{0,4}(?::=|=)[ \t]{0,4}(?:\[\]byte\(["`]|b["'][^"']|Buffer\.from\(["'`]|"[^"\n]{16,64}"\.(?:getBytes|encode)\()/;

/** `"Jwt": { "Key": "…" }`: a key alone is one if the section it stands in says what for. */
function judgeBareKey(name: string, text: string, start: number): KeyName | undefined {
  if (!/^key$/i.test(name)) return undefined;
  if (KEY_BYTES.test(text.slice(start + name.length, start + name.length + 60))) return { cls: 'key', about: false };
  return SECRET_SECTION.test(text.slice(Math.max(0, start - 140), start)) ? { cls: 'key', about: false } : undefined;
}

function sameAsName(value: string, words: readonly string[]): boolean {
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');
  return letters.length > 0 && (letters === words.join('').replace(/\d/g, '') || letters === words.at(-1));
}

const RULE_OF = {
  password: 'generic-password',
  secret: 'generic-secret',
  token: 'generic-token',
  key: 'generic-api-key',
  auth: 'generic-token',
  salt: 'generic-salt',
} as const;
const WHAT = {
  password: 'Password',
  secret: 'Secret',
  token: 'Token',
  key: 'API or encryption key',
  auth: 'Credential',
  salt: 'Salt that looks drawn at random,',
} as const;
const WHERE = {
  assign: 'written out beside its name',
  compare: 'compared with a literal',
  call: 'passed as a literal',
  inside: 'inside a connection string or address',
  element: 'written out in an element or entry',
  flag: 'passed as an option',
} as const;
