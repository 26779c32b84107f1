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

export class ContextWords {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  private readonly unspaced: ReadonlyMap<string, ContextWord>;
  private readonly unspacedRegex: RegExp;
  private readonly shapes: Uint8Array;

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
    this.shapes = shapesOf(phrases);
    this.unspaced = new Map([...words].filter(([text]) => UNSPACED.test(text)));
    const alternatives = [...this.unspaced.keys()]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    this.unspacedRegex = new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'g');
  }

  /** All context words in `line`, in order; the longest phrase wins its place. Words end at blanks, signs and camel-case humps. */
  find(line: string): ContextHit[] {
    const hits: ContextHit[] = [];
    const tokens = tokenize(line, this.shapes);
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.phraseAt(line, tokens, at);
      if (found === undefined) continue;
      const start = tokens[at]?.start ?? 0;
      at += found.tokens.length - 1;
      hits.push({ start, end: tokens[at]?.end ?? start, word: found.word });
    }
    if (this.unspaced.size > 0 && UNSPACED.test(line)) {
      for (const match of line.matchAll(this.unspacedRegex)) {
        const word = this.unspaced.get(match[0]);
        if (word !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, word });
      }
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

/** First letter and length of every word of every phrase: most words of a text fail here, before they cost a string. */
function shapesOf(phrases: ReadonlyMap<string, readonly Phrase[]>): Uint8Array {
  const shapes = new Uint8Array(SHAPES * LONGEST);
  for (const list of phrases.values()) {
    for (const { tokens } of list) {
      for (const token of tokens) {
        const at = (token.charCodeAt(0) % SHAPES) * LONGEST + Math.min(token.length, LONGEST - 2);
        shapes[at] = 1;
        // The plural.
        shapes[at + 1] = 1;
      }
    }
  }
  return shapes;
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
    for (const [short, other] of owners) {
      if (short.length >= long.length || !` ${long} `.includes(` ${short} `)) continue;
      for (const rule of other.speaksFor) if (!owner.against.has(rule)) owner.speaksFor.add(rule);
    }
  }
  return owners;
}

const SHAPES = 256;
/** Words of this length and more are no context words. */
const LONGEST = 50;

/** Lower case of a letter of ASCII; of others the string says it. */
function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const KINDS = Uint8Array.from({ length: 0x600 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const character = String.fromCharCode(code);
  if (!/\p{L}/u.test(character)) return OTHER;
  return character === character.toLowerCase() ? LOWER : UPPER;
});

function kindAt(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return code < 0x600 ? (KINDS[code] ?? OTHER) : OTHER;
}

/** Words in lower case, cut at camel-case humps; numbers of one or two digits are words too (`address 1`, `icd 10`). */
function tokenize(line: string, shapes?: Uint8Array): Token[] {
  const tokens: Token[] = [];
  const { length } = line;
  let at = 0;
  while (at < length) {
    const kind = kindAt(line, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    let next = kindAt(line, at);
    if (kind === DIGIT) {
      while (at < length && next === DIGIT) next = kindAt(line, ++at);
      if (
        at - start <= 2 &&
        (shapes === undefined || shapes[(line.charCodeAt(start) % SHAPES) * LONGEST + at - start] === 1)
      )
        tokens.push({ text: line.slice(start, at), start, end: at });
      continue;
    }
    if (kind === UPPER && next === UPPER) {
      // SSNNumber: the last capital begins the next word.
      while (at < length && next === UPPER) next = kindAt(line, ++at);
      if (next === LOWER && at - start > 1 && !isPlural(line, at)) at -= 1;
      else while (at < length && next === LOWER) next = kindAt(line, ++at);
    } else {
      while (at < length && next === LOWER) next = kindAt(line, ++at);
    }
    const size = at - start;
    if (size >= LONGEST - 1) continue;
    if (shapes !== undefined && shapes[(lowerCode(line.charCodeAt(start)) % SHAPES) * LONGEST + size] !== 1) continue;
    tokens.push({ text: line.slice(start, at).toLowerCase(), start, end: at });
  }
  return tokens;
}

/** `SSNs` is one word. */
function isPlural(line: string, at: number): boolean {
  return line.charAt(at) === 's' && kindAt(line, at + 1) !== LOWER;
}
