/** Context words of all rules, and which rules each of them speaks for or against. */
export interface ContextHit {
  readonly start: number;
  readonly end: number;
  readonly word: ContextWord;
}

interface ContextWord {
  /** Indexes of rules the word speaks for. */
  readonly speaksFor: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
}

export interface ContextSource {
  readonly context: readonly string[];
  readonly notContext: readonly string[];
}

interface Phrase {
  readonly tokens: readonly string[];
  readonly word: ContextWord;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** From here on scripts are written without blanks between words (Thai, Chinese, Japanese, Korean). */
const UNSPACED = /[\u0e00-\u0eff\u3040-\ud7ff]/;

const NO_HITS: readonly ContextHit[] = [];

export class ContextWords {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  private readonly unspaced: ReadonlyMap<string, ContextWord>;
  private readonly unspacedRegex: RegExp;
  private readonly known: Uint8Array;

  /** One entry per rule, in the order of the rules' indexes; `only` limits the words to those of some rules. */
  constructor(rules: readonly ContextSource[], only: (index: number) => boolean = () => true) {
    const words = ownersOf(rules, only);
    const phrases = new Map<string, Phrase[]>();
    const index = (tokens: readonly string[], word: ContextWord): void => {
      const first = tokens[0];
      if (first === undefined) return;
      const list = phrases.get(first) ?? [];
      list.push({ tokens, word });
      phrases.set(first, list);
    };
    for (const [text, word] of words) {
      const tokens = tokenize(text).map((token) => token.text);
      index(tokens, word);
      // `phonenumber` for `phone number`, unless that is a phrase of its own.
      if (tokens.length > 1 && !words.has(tokens.join(''))) index([tokens.join('')], word);
    }
    for (const list of phrases.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
    this.phrases = phrases;
    this.known = hashesOf(phrases);
    this.unspaced = new Map([...words].filter(([text]) => UNSPACED.test(text)));
    const alternatives = [...this.unspaced.keys()]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    this.unspacedRegex = new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'g');
  }

  /** All context words in `line`, by where they start; the longest phrase wins its place. Words end at blanks, signs and camel-case humps. */
  find(line: string, unspaced = true): readonly ContextHit[] {
    const tokens = tokenize(line, this.known);
    const mayBeUnspaced = unspaced && this.unspaced.size > 0 && UNSPACED.test(line);
    if (tokens.length === 0 && !mayBeUnspaced) return NO_HITS;
    const hits: ContextHit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.phraseAt(line, tokens, at);
      if (found === undefined) continue;
      const start = tokens[at]?.start ?? 0;
      at += found.tokens.length - 1;
      hits.push({ start, end: tokens[at]?.end ?? start, word: found.word });
    }
    if (mayBeUnspaced) {
      for (const match of line.matchAll(this.unspacedRegex)) {
        const word = this.unspaced.get(match[0]);
        if (word !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, word });
      }
      hits.sort((a, b) => a.start - b.start || a.end - b.end);
    }
    return hits;
  }

  private phraseAt(line: string, tokens: readonly Token[], at: number): Phrase | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    const { text } = first;
    // `emails` is the plural of a word.
    const candidates = this.phrases.get(text) ?? (text.endsWith('s') ? this.phrases.get(text.slice(0, -1)) : undefined);
    return candidates?.find((phrase) => {
      for (let next = 1; next < phrase.tokens.length; next += 1) {
        const token = tokens[at + next];
        const before = tokens[at + next - 1];
        if (token === undefined || before === undefined || token.text !== phrase.tokens[next]) return false;
        if (token.start - before.end > 1 || !/^[ _.'’/-]?$/.test(line.slice(before.end, token.start))) return false;
      }
      return true;
    });
  }
}

/** Which hashes the words of all phrases have: nearly all words of a text fail here, before they cost a string. */
function hashesOf(phrases: ReadonlyMap<string, readonly Phrase[]>): Uint8Array {
  const known = new Uint8Array(HASHES);
  for (const list of phrases.values()) {
    for (const { tokens } of list) {
      for (const token of tokens) {
        known[hashOf(token, 0, token.length)] = 1;
        // The plural.
        known[hashOf(`${token}s`, 0, token.length + 1)] = 1;
      }
    }
  }
  return known;
}

function ownersOf(
  rules: readonly ContextSource[],
  only: (index: number) => boolean,
): Map<string, { speaksFor: Set<number>; against: Set<number> }> {
  const owners = new Map<string, { speaksFor: Set<number>; against: Set<number> }>();
  const own = (word: string): { speaksFor: Set<number>; against: Set<number> } => {
    const key =
      tokenize(word)
        .map(({ text }) => text)
        .join(' ') || word.toLowerCase();
    const known = owners.get(key) ?? { speaksFor: new Set(), against: new Set() };
    owners.set(key, known);
    return known;
  };
  rules.forEach((rule, index) => {
    if (!only(index)) return;
    for (const word of rule.context) own(word).speaksFor.add(index);
    for (const word of rule.notContext) own(word).against.add(index);
  });
  // The longest phrase wins the place, so it also speaks for the rules of the shorter ones it contains.
  for (const [long, owner] of owners) {
    for (const other of partsOf(long).map((part) => owners.get(part))) {
      for (const rule of other?.speaksFor ?? []) if (!owner.against.has(rule)) owner.speaksFor.add(rule);
    }
  }
  return owners;
}

/** The shorter phrases in a phrase: of `date of birth` those of one and of two words. */
function partsOf(phrase: string): string[] {
  const tokens = phrase.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < tokens.length; from += 1)
    for (let to = from + 1; to <= tokens.length; to += 1)
      if (to - from < tokens.length) parts.push(tokens.slice(from, to).join(' '));
  return parts;
}

const HASHES = 1 << 16;
/** Words of this length and more are no context words. */
const LONGEST = 50;

/** Letters without case, below this code point. */
const CASED = 0x600;
const LOWERED = Uint16Array.from({ length: CASED }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

function hashOf(line: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1) {
    const code = line.charCodeAt(index);
    hash = (Math.imul(hash, 31) + (code < CASED ? (LOWERED[code] ?? code) : code)) | 0;
  }
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const KINDS = Uint8Array.from({ length: CASED }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const character = String.fromCharCode(code);
  if (!/\p{L}/u.test(character)) return OTHER;
  return character === character.toLowerCase() ? LOWER : UPPER;
});

function kindAt(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code < CASED ? (KINDS[code] ?? OTHER) : OTHER;
}

/**
 * Words in lower case, cut at camel-case humps; numbers of one or two digits are words too (`address 1`, `icd 10`). With
 * `known`, only words of such a hash: this loop sees every character of a scan, so it hashes as it goes and makes no objects.
 */
function tokenize(line: string, known?: Uint8Array): Token[] {
  const tokens: Token[] = [];
  const { length } = line;
  let at = 0;
  while (at < length) {
    const first = line.charCodeAt(at);
    const kind = first < CASED ? (KINDS[first] ?? OTHER) : OTHER;
    const start = at;
    at += 1;
    if (kind === OTHER) continue;
    if (kind === DIGIT) {
      while (at < length && kindAt(line, at) === DIGIT) at += 1;
      if (at - start <= 2 && (known === undefined || known[hashOf(line, start, at)] === 1))
        tokens.push({ text: line.slice(start, at), start, end: at });
      continue;
    }
    let hash: number = LOWERED[first] ?? first;
    if (kind === UPPER && kindAt(line, at) === UPPER) {
      at = endOfCapitals(line, at);
      if (at - start < LONGEST) hash = hashOf(line, start, at);
    } else {
      while (at < length) {
        const code = line.charCodeAt(at);
        if (code >= CASED || KINDS[code] !== LOWER) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        at += 1;
      }
      hash = (hash ^ (hash >>> 16)) & (HASHES - 1);
    }
    if (at - start >= LONGEST - 1 || (known !== undefined && known[hash] !== 1)) continue;
    tokens.push({ text: line.slice(start, at).toLowerCase(), start, end: at });
  }
  return tokens;
}

/** SSNNumber: the last capital begins the next word. `at` is behind the first capital of several. */
function endOfCapitals(line: string, at: number): number {
  let end = at;
  while (kindAt(line, end) === UPPER) end += 1;
  if (kindAt(line, end) !== LOWER) return end;
  if (!isPlural(line, end)) return end - 1;
  return end + 1;
}

/** `SSNs` is one word. */
function isPlural(line: string, at: number): boolean {
  return line.charAt(at) === 's' && kindAt(line, at + 1) !== LOWER;
}
