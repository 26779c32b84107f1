import type { Redacted } from '../model/finding.ts';

/** What stands where something was taken out. */
export const MASK = '***';

/** Messages longer than this are cut; GitHub cuts annotations at 4,096. */
const MESSAGE_LIMIT = 2000;

/*
 * Every quantifier is bounded, and no two neighbours can match the same characters, so the work per character is bounded
 * too: scanner output is hostile, and it is redacted before anything else looks at it.
 */
const KEY =
  '(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?|auth(?:orization)?)';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]{0,16384}?(?:-----END [A-Z0-9 ]{0,40}-----|$)/g,
    `-----PRIVATE KEY ${MASK}-----`,
  ],
  // Tokens that carry their issuer's prefix.
  [
    /\b(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct)-|xox[a-z]-|xapp-|[sr]k_(?:live|test)_|whsec_|sk-(?:ant-|proj-)?|pypi-AgE|rubygems_|dop_v1_|doo_v1_|shp(?:at|ca|pa|ss)_|dckr_pat_|SG\.|AIza|ya29\.|EAAC?[A-Z]|AGE-SECRET-KEY-|hvs\.|hvb\.|atlasv1\.|lin_api_|figd_|PMAK-|glsa_|sntrys_|NRAK-)[A-Za-z0-9_.=-]{12,512}/g,
    MASK,
  ],
  // Whole to the character, because files are named alike: `api-key-handler.js`, `npm_publish.generated.yml`.
  [/\b(?:key-[A-Za-z0-9]{32}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{34,40}|dapi[0-9a-f]{32}(?:-\d)?)\b/g, MASK],
  [/\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z2-7]{16}\b/g, MASK],
  [/\beyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{4,8192}(?:\.[A-Za-z0-9_-]{0,4096})?/g, MASK],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{0,128}:)[^\s/@"'<>]{1,256}@/gi, `$1${MASK}@`],
  [/\b((?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.=~-]{8,2048}/gi, `$1${MASK}`],
  // key "value", "key": "value", key = value, key: value. Numbers, literals and brackets stay: raw JSON must stay JSON.
  [new RegExp(`(${KEY}["']?\\s{0,4}[:=]{1,2}>?\\s{0,4}(["']))[^"'\\\\\\n]{1,512}`, 'gi'), `$1${MASK}`],
  [
    new RegExp(
      `(${KEY}\\s{0,4}(?:=|:\\s))(?!\\s|true\\b|false\\b|null\\b|none\\b)[^\\s"',;&{}\\[\\]()<>\\\\]{4,512}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
];

const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g, MASK],
  [/\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b/g, MASK],
  [/\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, MASK],
  [/\b(?:[0-9][ -]?){13,19}\b/g, MASK],
];

/** What has the form of a credential by itself, whatever stands beside it: the first patterns, up to a password in an address. */
const CREDENTIALS = PATTERNS.slice(0, 6);

/**
 * The text with credentials of a known form replaced, for text that is not output but input: names, and what people write
 * in a manifest. Stricter than the redaction of output, so that `sk-learn-examples` stays a folder: a token's own part must
 * look drawn at random.
 *
 * @param mask what stands for a credential
 */
export function maskCredentials(text: string, mask: (credential: string) => string): string {
  let masked = text;
  for (const [pattern] of CREDENTIALS)
    masked = masked.replace(pattern, (credential) => (isRandom(credential) ? mask(credential) : credential));
  return masked;
}

function isRandom(credential: string): boolean {
  if (!/[0-9]/.test(credential)) return credential.includes('PRIVATE KEY') || /:[^*]{4,}@$/.test(credential);
  const runs = credential.match(/[A-Za-z0-9]{12,}/g) ?? [];
  return (
    credential.length >= 20 &&
    (runs.some((run) => /[0-9]/.test(run)) || (/[A-Z]/.test(credential) && shannonEntropy(credential) >= 3.8))
  );
}

/** A run of characters as a random credential has it; only in messages, where no path can be hurt. */
const DENSE = /[A-Za-z0-9+_=/-]{24,512}/g;

/** Redacts the bytes of a report or a log, whatever their format: replaced are values only, so JSON stays JSON. */
export function redactBytes(bytes: Uint8Array, known: readonly string[] = []): Buffer {
  // latin1 keeps every byte as one character and back; the patterns are ASCII.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const latinKnown = known.map((value) => Buffer.from(value, 'utf8').toString('latin1'));
  return Buffer.from(redactPatterns(text, latinKnown), 'latin1');
}

/** Redacts a message for people: secrets, personal data and anything that looks like a random credential; one line, no control characters. */
export function redact(text: string, known: readonly string[] = []): Redacted {
  const cut = text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)} … (cut)` : text;
  let clean = redactPatterns(cut, known);
  for (const [pattern, replacement] of PERSONAL) clean = clean.replace(pattern, replacement);
  clean = clean.replace(DENSE, (run) => (looksRandom(run) ? MASK : run));
  return singleLine(clean) as Redacted;
}

/** Makes text harmless on a terminal and in a log: one line, no control or bidirectional characters. */
export function singleLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
      '\ufffd',
    )
    .trim();
}

function redactPatterns(text: string, known: readonly string[]): string {
  let clean = text;
  for (const value of known) if (value.length >= 6) clean = clean.replaceAll(value, MASK);
  for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
  return clean;
}

/** Digits, upper and lower case mixed, and as many different characters as chance would give. Hex digests and words are not random here. */
function looksRandom(run: string): boolean {
  if (!/[0-9]/.test(run) || !/[a-z]/.test(run) || !/[A-Z]/.test(run)) return false;
  if (run.split('/').every((part) => part.length < 20)) return false;
  return shannonEntropy(run) >= 4.1;
}

/** Bits per character. */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
