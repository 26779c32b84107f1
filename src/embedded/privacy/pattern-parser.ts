/** Which of the 128 ASCII characters, or any other (index 128), may stand at a place. */
export type CharSet = Uint8Array;

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharSet; readonly literal?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly node: PatternNode; readonly positive?: boolean };

export class PatternError extends Error {}

const MAX_REPEAT = 64;
const MAX_DEPTH = 12;

/** Reads a pattern of the small dialect that packs may use; throws a `PatternError` that says what is not allowed. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  return new Parser(source, ignoreCase).parse();
}

function setOf(test: (code: number) => boolean, other: boolean): CharSet {
  const set = new Uint8Array(129);
  for (let code = 0; code < 128; code += 1) if (test(code)) set[code] = 1;
  if (other) set[128] = 1;
  return set;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const DIGITS = setOf(isDigit, false);
const WORD = setOf((code) => isDigit(code) || isUpper(code) || isLower(code) || code === 95, false);
const SPACE = setOf((code) => code === 32 || (code >= 9 && code <= 13), true);
const LETTERS = setOf((code) => isUpper(code) || isLower(code), true);

class Parser {
  private readonly source: string;
  private readonly ignoreCase: boolean;
  private at = 0;
  private depth = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.source = source;
    this.ignoreCase = ignoreCase;
  }

  parse(): PatternNode {
    const node = this.choice();
    if (this.at < this.source.length) throw new PatternError(`unexpected ')' at ${this.at}`);
    return node;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private choice(): PatternNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new PatternError('nested too deep');
    const options = [this.sequence()];
    while (this.peek() === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    this.depth -= 1;
    return options.length === 1 ? (options[0] ?? { kind: 'empty' }) : { kind: 'choice', options };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') parts.push(this.quantified());
    return { kind: 'sequence', parts };
  }

  private quantified(): PatternNode {
    const node = this.atom();
    const next = this.peek();
    if (next === '*' || next === '+') throw new PatternError(`unbounded quantifier '${next}' at ${this.at}`);
    let min = 1;
    let max = 1;
    if (next === '?') {
      this.at += 1;
      min = 0;
    } else if (next === '{') {
      const bounds = /^\{(\d{1,4})(?:(,)(\d{0,4}))?\}/.exec(this.source.slice(this.at, this.at + 12));
      if (bounds === null) throw new PatternError(`malformed quantifier at ${this.at}`);
      if (bounds[2] !== undefined && bounds[3] === '') throw new PatternError(`unbounded quantifier at ${this.at}`);
      min = Number(bounds[1]);
      max = bounds[3] === undefined ? min : Number(bounds[3]);
      this.at += bounds[0].length;
      if (max < min || max > MAX_REPEAT) throw new PatternError(`a quantifier repeats more than ${MAX_REPEAT} times`);
    } else return node;
    if (this.peek() === '?') this.at += 1;
    if (node.kind === 'look') throw new PatternError('a look-around cannot be repeated');
    return { kind: 'repeat', node, min, max };
  }

  private atom(): PatternNode {
    const character = this.peek();
    this.at += 1;
    if (character === '(') return this.group();
    if (character === '[') return { kind: 'set', set: this.fold(this.classSet()) };
    if (character === '.') return { kind: 'set', set: setOf((code) => code !== 10 && code !== 13, true) };
    if (character === '^' || character === '$') return { kind: 'look', node: { kind: 'empty' } };
    if (character === '\\') {
      const letter = this.peek();
      if (letter === 'b' || letter === 'B') {
        this.at += 1;
        return { kind: 'look', node: { kind: 'empty' } };
      }
      return this.literalOrSet(this.escape());
    }
    if ('*+?{}]'.includes(character)) throw new PatternError(`unexpected '${character}' at ${this.at - 1}`);
    const code = this.source.codePointAt(this.at - 1) ?? 0;
    if (code > 0xffff) this.at += 1;
    return this.literalOrSet({ set: single(code), code });
  }

  private literalOrSet(escape: { set: CharSet; code: number | undefined }): PatternNode {
    const { set, code } = escape;
    return code === undefined || this.ignoreCase
      ? { kind: 'set', set: this.fold(set) }
      : { kind: 'set', set, literal: String.fromCodePoint(code) };
  }

  private group(): PatternNode {
    const opening = /^\?(?::|=|!|<=|<!)/.exec(this.source.slice(this.at, this.at + 3))?.[0];
    if (opening === undefined && this.peek() === '?')
      throw new PatternError(`this kind of group is not allowed at ${this.at}`);
    this.at += opening?.length ?? 0;
    const node = this.choice();
    if (this.peek() !== ')') throw new PatternError('a group is not closed');
    this.at += 1;
    return opening === undefined || opening === '?:'
      ? node
      : { kind: 'look', node, positive: opening === '?=' || opening === '?<=' };
  }

  private classSet(): CharSet {
    const set = new Uint8Array(129);
    const negated = this.peek() === '^';
    if (negated) this.at += 1;
    while (this.peek() !== ']') {
      if (this.at >= this.source.length) throw new PatternError('a character class is not closed');
      const from = this.classItem();
      const ranged = this.peek() === '-' && this.source.charAt(this.at + 1) !== ']';
      if (!ranged || from.code === undefined) {
        merge(set, from.set);
        continue;
      }
      this.at += 1;
      const to = this.classItem().code;
      if (to === undefined || to < from.code) throw new PatternError(`malformed range at ${this.at}`);
      for (let code = from.code; code <= Math.min(to, 127); code += 1) set[code] = 1;
      if (to > 127) set[128] = 1;
    }
    this.at += 1;
    if (negated) for (let code = 0; code < 128; code += 1) set[code] = set[code] === 1 ? 0 : 1;
    if (negated) set[128] = 1;
    return set;
  }

  private classItem(): { set: CharSet; code: number | undefined } {
    const code = this.source.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    if (code === 92) return this.escape();
    return { set: single(code), code };
  }

  private escape(): { set: CharSet; code: number | undefined } {
    const letter = this.peek();
    this.at += 1;
    if (letter === 'd') return { set: DIGITS, code: undefined };
    if (letter === 'w') return { set: WORD, code: undefined };
    if (letter === 's') return { set: SPACE, code: undefined };
    if (letter === 'p') {
      const name = /^\{(L|Lu|Ll)\}/.exec(this.source.slice(this.at, this.at + 6));
      if (name === null) throw new PatternError(`only \\p{L}, \\p{Lu} and \\p{Ll} are allowed, at ${this.at}`);
      this.at += name[0].length;
      const ascii = name[1] === 'Lu' ? isUpper : name[1] === 'Ll' ? isLower : undefined;
      return { set: ascii === undefined ? LETTERS : setOf(ascii, true), code: undefined };
    }
    if (letter === 't') return { set: single(9), code: 9 };
    if (/[A-Za-z0-9]/.test(letter) || letter === '')
      throw new PatternError(`escape \\${letter} is not allowed at ${this.at}`);
    const code = letter.charCodeAt(0);
    return { set: single(code), code };
  }

  private fold(set: CharSet): CharSet {
    if (!this.ignoreCase) return set;
    const folded = Uint8Array.from(set);
    for (let code = 65; code <= 90; code += 1) {
      if (set[code] === 1) folded[code + 32] = 1;
      if (set[code + 32] === 1) folded[code] = 1;
    }
    return folded;
  }
}

function single(code: number): CharSet {
  const set = new Uint8Array(129);
  set[Math.min(code, 128)] = 1;
  return set;
}

export function merge(into: CharSet, from: CharSet): void {
  for (let index = 0; index < 129; index += 1) if (from[index] === 1) into[index] = 1;
}
