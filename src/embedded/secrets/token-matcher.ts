import type { Format } from './format.ts';
import type { Place } from './place.ts';
import { entropy, wordiness } from './randomness.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import type { TokenRule } from './token-rule.ts';
import { fixedFormatTokens, type CompiledToken } from './tokens.ts';
import { isKnownExample } from './known-examples.ts';
import { isPlaceholderToken } from './value-judge.ts';

/** Tokens that their format gives away, wherever they stand. */
export class TokenMatcher {
  private readonly table = new Map<string, CompiledToken[]>();

  constructor() {
    for (const token of fixedFormatTokens()) {
      for (const keyword of token.format.keywords) {
        const list = this.table.get(keyword);
        if (list === undefined) this.table.set(keyword, [token]);
        else list.push(token);
      }
    }
  }

  byKeyword(): readonly { readonly keyword: string; readonly candidates: readonly CompiledToken[] }[] {
    return [...this.table].map(([keyword, candidates]) => ({ keyword, candidates }));
  }

  keywords(): readonly string[] {
    return [...this.table]
      .filter(([, list]) => list.every(({ format }) => format.before.max === 0))
      .map(([keyword]) => keyword);
  }

  /** The token whose keyword starts at `start`: the longest of the candidates. */
  at(text: string, start: number, candidates: readonly CompiledToken[], place: Place): SecretMatch | undefined {
    let best: SecretMatch | undefined;
    for (const { rule, format } of candidates) {
      const begin = beginOf(text, start, format);
      if (begin === undefined || !isBoundary(text, begin)) continue;
      format.pattern.lastIndex = begin;
      const match = format.pattern.exec(text);
      if (match === null) continue;
      const secret = match[2] ?? '';
      const from = begin + (match[1]?.length ?? 0);
      if (rule.check?.(secret) !== 'valid' && isInEncodedData(text, from, from + secret.length)) continue;
      const judged = judgeToken(rule, secret, format, from, place, isPublishedByDesign(rule, text, from, place));
      if (judged !== undefined && (best === undefined || judged.end - judged.start > best.end - best.start))
        best = judged;
    }
    return best;
  }

  /** The first token in a short decoded text, found by trying each keyword. */
  within(text: string, place: Place): SecretMatch | undefined {
    for (const [keyword, candidates] of this.table) {
      const at = text.indexOf(keyword);
      const match = at === -1 ? undefined : this.at(text, at, candidates, place);
      if (match !== undefined) return match;
    }
    return undefined;
  }
}

function beginOf(text: string, start: number, { before }: Format): number | undefined {
  if (before.max === before.min) return start >= before.min ? start - before.min : undefined;
  let begin = start;
  while (begin > 0 && start - begin < before.max && before.accepts.test(text[begin - 1] ?? '')) begin -= 1;
  return start - begin >= before.min ? begin : undefined;
}

/** A token does not begin in the middle of a word, unless what stands before is an escape (`\n`, `%3D`). */
function isBoundary(text: string, begin: number): boolean {
  const previous = text.charCodeAt(begin - 1);
  if (!isWordCode(previous) || !isWordCode(text.charCodeAt(begin))) return true;
  if (text[begin - 2] === '\\' && /[nrtb]/.test(text[begin - 1] ?? '')) return true;
  return /%[0-9A-Fa-f]{2}$|\\u00[0-9a-f]{2}$|\\x[0-9a-f]{2}$/.test(text.slice(Math.max(0, begin - 6), begin));
}

/** How far around a token is looked for the data it may be part of, and how much of that makes it so. */
const AROUND = 400;
const ENCODED = 160;

/** Pictures and archives in base64 hold any prefix sooner or later: a piece of one begins or ends at `+` or `/`. */
function isInEncodedData(text: string, start: number, end: number): boolean {
  if (!/[+/]/.test(text[start - 1] ?? '') && !/[+/]/.test(text[end] ?? '')) return false;
  const before = /[A-Za-z0-9+/]*$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const after = /^[A-Za-z0-9+/]*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return before.length + after.length >= ENCODED;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Google's keys in the configuration of a web or mobile client are public; what they may do is limited elsewhere. */
function isPublishedByDesign(rule: TokenRule, text: string, at: number, place: Place): boolean {
  if (rule.id !== 'gcp-api-key') return false;
  if (/^(?:google-services\.json|googleservice-info\.plist|firebase_options\.dart)$/.test(place.name)) return true;
  return /authDomain|firebaseapp|messagingSenderId|auth_domain/i.test(text.slice(Math.max(0, at - 400), at + 440));
}

function judgeToken(
  rule: TokenRule,
  secret: string,
  format: Format,
  start: number,
  place: Place,
  published: boolean,
): SecretMatch | undefined {
  if (entropy(secret) < (rule.minEntropy ?? 2.8) || isKnownExample(secret)) return undefined;
  const first = format.parts[format.secretFrom];
  const drawn =
    first?.kind === 'literal' && first.options.length === 1 ? secret.slice(first.options[0]?.length ?? 0) : secret;
  if (isPlaceholderToken(rule.zeros === true ? drawn.replace(/A{6,}/g, '') : drawn)) return undefined;
  if (/[a-z]/.test(drawn) && !/\d/.test(drawn) && wordiness(drawn) > 0.78) return undefined;
  const checked = rule.check?.(secret);
  // A wrong checksum: never issued. Still worth a look outside tests, where it may have been cut or retyped.
  const broken = checked === 'invalid';
  const note = published
    ? ' of a client configuration, which is public by design: check what it may do'
    : checked === 'valid'
      ? ' (checksum valid)'
      : broken
        ? ' (its format, but the checksum does not fit)'
        : '';
  return {
    rule: rule.id,
    start,
    end: start + secret.length,
    rank: RANK.token,
    severity: broken || published || rule.restricted === true ? 'high' : (rule.severity ?? 'critical'),
    review: (broken && (place.test || place.kind === 'prose')) || published || rule.restricted === true,
    confidence: broken || published ? 'low' : place.test || place.kind === 'prose' ? 'medium' : 'high',
    message: `${rule.title}${note}${place.test ? ' in a test or example' : ''}`,
    provider: rule.provider,
  };
}
