import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

/** Characters of base64 read as one key at most: a key of RSA of 16,384 bits has 12,700. */
const MAX_DIGITS = 24_576;
const MIN_BYTES = 40;

/**
 * How a private key in DER begins when it is written in base64: a SEQUENCE, its length, the version number and what follows
 * that; and how many characters stand before the fixed part, which is what is looked for.
 */
const HEADS: Readonly<Record<string, number>> = {
  // PKCS #8: RSA, any other with long parameters, elliptic curves, Edwards and Montgomery curves.
  IBADANBgkqhkiG9w0B: 6,
  IBADCCA: 6,
  AgEAMBMGByqGSM49: 4,
  AgEAMBAGByqGSM49: 4,
  AgEAMBQGByqGSM49: 4,
  MC4CAQAwBQYDK2V: 0,
  MEYCAQAwBQYDK2V: 0,
  MEcCAQAwBQYDK2V: 0,
  // Of elliptic curves without the public point, as Java writes them.
  CAQAwEwYHKoZIzj0C: 3,
  CAQAwEAYHKoZIzj0C: 3,
  CAQAwFAYHKoZIzj0C: 3,
  // PKCS #1, and the older form of DSA.
  IBAAKC: 6,
  IBAAKB: 6,
  IBAAJB: 6,
  // SEC 1.
  MHcCAQEEI: 0,
  MHQCAQEEI: 0,
  AgEBBD: 4,
  AgEBBE: 4,
};
export const BARE_KEY_KEYWORDS = Object.keys(HEADS);

const BEGINS =
  /M(?:II.{3}IBA(?:DANBgkqh|DCCA|AKC|AKB|AJB)|[A-Z]{2}.AgE(?:AMB[MAQ]G|BBD|BBE)|[A-Z].CAQAw(?:BQYDK2V|E[wA]YHKoZI|FAYHKoZI)|H[cQ]CAQEEI)/y;
const DIGITS = /[A-Za-z0-9+/]{1,24576}/y;
/** What may stand between two lines of a key: a line's end, real or escaped, the end of a literal and the start of the next. */
const GAP =
  /(?:(?:\\{1,2}r)?\\{1,2}n)?(?:["'`][ \t]{0,8}(?:\+|\.{1,2}|&|,|\\)?|[ \t]{0,4}\\)?[ \t]{0,8}(?:\r?\n[ \t]{0,80}(?:(?:#|>|\*|\/\/)[ \t]{0,8})?(?:[+.&][ \t]{1,8}(?=["'`]))?)?[ \t]{0,8}["'`]?/y;

/** A private key as bare base64 of its DER, without PEM's lines around it; `start` is where the keyword begins. */
export function readBareKey(text: string, keyword: string, start: number, place: Place): SecretMatch | undefined {
  if (!text.startsWith(keyword, start)) return undefined;
  const from = start - (HEADS[keyword] ?? 0);
  if (from < 0 || isInDigits(text, from)) return undefined;
  BEGINS.lastIndex = from;
  if (BEGINS.exec(text) === null) return undefined;
  const head = Buffer.from(text.slice(from, from + 8), 'base64');
  const outer = readElement(head, 0, Infinity);
  if (outer === undefined) return undefined;
  const read = readDigits(text, from, Math.ceil((outer.to * 8) / 6));
  if (read === undefined) return undefined;
  const bytes = Buffer.from(read.digits, 'base64');
  if (bytes.length < MIN_BYTES || !isPrivateKey(bytes.subarray(0, outer.to))) return undefined;
  return {
    rule: 'private-key',
    start: from,
    end: read.end,
    rank: RANK.key,
    severity: 'critical',
    review: false,
    confidence: place.test ? 'medium' : 'high',
    message: `Private key in base64, without the lines of PEM${place.test ? ' in a test or example' : ''}`,
  };
}

/** Whether the digits go on before `at`: then no key begins there. */
function isInDigits(text: string, at: number): boolean {
  if (!/[A-Za-z0-9+/]/.test(text[at - 1] ?? '')) return false;
  return !(text[at - 2] === '\\' && /[nrt]/.test(text[at - 1] ?? ''));
}

/** Exactly `count` digits from `from` on, over several lines or literals; where another key begins, this one has ended. */
function readDigits(text: string, from: number, count: number): { digits: string; end: number } | undefined {
  if (count > MAX_DIGITS) return undefined;
  let digits = '';
  let at = from;
  for (;;) {
    DIGITS.lastIndex = at;
    const run = DIGITS.exec(text)?.[0];
    if (run === undefined) return undefined;
    digits += run;
    at += run.length;
    if (digits.length >= count) break;
    GAP.lastIndex = at;
    if ((GAP.exec(text)?.[0].length ?? 0) === 0) return undefined;
    at = GAP.lastIndex;
    BEGINS.lastIndex = at;
    if (BEGINS.exec(text) !== null) return undefined;
  }
  if (digits.length > count) return undefined;
  while (text[at] === '=') at += 1;
  return { digits, end: at };
}

interface Element {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** The DER element at `at`; undefined if it has no proper length or goes beyond `limit`. */
function readElement(bytes: Buffer, at: number, limit: number): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const wide = first < 0x80 ? 0 : first - 0x80;
  if (wide > 2 || first === 0x80) return undefined;
  let length = wide === 0 ? first : 0;
  for (let index = 0; index < wide; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const from = at + 2 + wide;
  return from + length > limit ? undefined : { tag, from, to: from + length };
}

/** The elements that fill [from, to) exactly, 12 at most. */
function readElements(bytes: Buffer, from: number, to: number): readonly Element[] {
  const elements: Element[] = [];
  for (let at = from; at < to;) {
    const element = readElement(bytes, at, to);
    if (element === undefined || elements.length === 12) return [];
    elements.push(element);
    at = element.to;
  }
  return elements;
}

const INTEGER = 0x02;
const OCTETS = 0x04;
const OBJECT = 0x06;
const SEQUENCE = 0x30;
/** RSA, RSA-PSS, Diffie-Hellman, DSA, elliptic curves, X25519, X448, Ed25519, Ed448. */
const ALGORITHM = /^(?:2a864886f70d01(?:0101|010a|0301)|2a8648ce380401|2a8648ce3d0201|2b65(?:6e|6f|70|71))$/;

/**
 * PKCS #8, PKCS #1 (and OpenSSL's form of DSA), SEC 1. Certificates, requests, public keys and protected keys begin with a
 * SEQUENCE or have no private part.
 */
function isPrivateKey(bytes: Buffer): boolean {
  const outer = readElement(bytes, 0, bytes.length);
  if (outer?.tag !== SEQUENCE || outer.to !== bytes.length) return false;
  const [version, second, third, ...rest] = readElements(bytes, outer.from, outer.to);
  if (version?.tag !== INTEGER || version.to - version.from !== 1 || second === undefined || third === undefined)
    return false;
  const number = bytes[version.from] ?? 0;
  const size = ({ from, to }: Element): number => to - from;
  if (number <= 1 && second.tag === SEQUENCE) {
    const [object] = readElements(bytes, second.from, second.to);
    return (
      object?.tag === OBJECT &&
      ALGORITHM.test(bytes.toString('hex', object.from, object.to)) &&
      third.tag === OCTETS &&
      size(third) >= 22 &&
      isDrawn(bytes.subarray(third.from, third.to))
    );
  }
  if (number === 1 && second.tag === OCTETS)
    return (
      size(second) >= 20 &&
      size(second) <= 72 &&
      (third.tag === 0xa0 || third.tag === 0xa1) &&
      isDrawn(bytes.subarray(second.from, second.to))
    );
  return (
    number === 0 &&
    [second, third, ...rest].every(({ tag }) => tag === INTEGER) &&
    (rest.length === 3 || rest.length === 6) &&
    size(second) >= 64 &&
    isDrawn(bytes.subarray(second.from, second.to))
  );
}

/** Of bytes drawn at random few are equal: a key of zeros or of one letter is an example. */
function isDrawn(bytes: Buffer): boolean {
  return new Set(bytes.subarray(0, 64)).size >= 12;
}
