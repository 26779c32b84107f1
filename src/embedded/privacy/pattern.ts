/**
 * Patterns come from a pack that anyone may replace, and run on text that anyone may write. JavaScript's engine backtracks, so a
 * pattern is accepted only if a parser of this small dialect can bound its work: literals, escapes, classes, groups,
 * alternatives, look-around of the same, and quantifiers with a stated upper bound. No `*`, `+`, `{n,}` and no back references.
 */
export interface SafePattern {
  readonly regex: RegExp;
  /** Least number of ASCII digits a match holds: lines with fewer are never tried. */
  readonly minDigits: number;
  /** A character every match holds, if one is known (`@`, `+`). */
  readonly needs: string | undefined;
}

const MAX_SOURCE = 1000;
const MAX_REPEAT = 64;
const MAX_MATCH = 400;
/** Ways to match from one starting place, as estimated below. */
const MAX_WAYS = 20_000;
const MAX_DEPTH = 12;

/** Which of the 128 ASCII characters, or any other (index 128), may stand here. */
type CharSet = Uint8Array;

type Node =
  | { readonly kind: 'set'; readonly set: CharSet; readonly literal?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly node: Node };

class PatternError extends Error {}

/** Compiles a pattern (without slashes; flags `i` only) or throws an error that says what is not allowed. */
export function compilePattern(source: string, flags: '' | 'i'): SafePattern {
  if (source.length > MAX_SOURCE) throw new PatternError(`longer than ${MAX_SOURCE} characters`);
  const parser = new Parser(source, flags === 'i');
  const tree = parser.parse();
  const longest = maxLength(tree);
  if (longest > MAX_MATCH) throw new PatternError(`may match ${longest} characters; at most ${MAX_MATCH} are allowed`);
  if (minLength(tree) === 0) throw new PatternError('may match nothing');
  const ways = countWays(tree, new Uint8Array(129)).ways;
  if (ways > MAX_WAYS) throw new PatternError(`too many ways to match (${ways}); at most ${MAX_WAYS}`);
  // Part of a longer word or number is never a match; said to the engine, so that it looks for a longer way to match first.
  return {
    regex: new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, `gu${flags}`),
    minDigits: minDigits(tree),
    needs: neededCharacter(tree),
  };
}

function setOf(test: (code: number) => boolean, other: boolean): CharSet {
  const set = new Uint8Array(129);
  for (let code = 0; code < 128; code += 1) if (test(code)) set[code] = 1;
  if (other) set[128] = 1;
  return set;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
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

  parse(): Node {
    const node = this.choice();
    if (this.at < this.source.length) throw new PatternError(`unexpected ')' at ${this.at}`);
    return node;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private choice(): Node {
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

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') parts.push(this.quantified());
    return { kind: 'sequence', parts };
  }

  private quantified(): Node {
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

  private atom(): Node {
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

  private literalOrSet(escape: { set: CharSet; code: number | undefined }): Node {
    const { set, code } = escape;
    return code === undefined || this.ignoreCase
      ? { kind: 'set', set: this.fold(set) }
      : { kind: 'set', set, literal: String.fromCodePoint(code) };
  }

  private group(): Node {
    const opening = /^\?(?::|=|!|<=|<!)/.exec(this.source.slice(this.at, this.at + 3))?.[0];
    if (opening === undefined && this.peek() === '?')
      throw new PatternError(`this kind of group is not allowed at ${this.at}`);
    this.at += opening?.length ?? 0;
    const node = this.choice();
    if (this.peek() !== ')') throw new PatternError('a group is not closed');
    this.at += 1;
    return opening === undefined || opening === '?:' ? node : { kind: 'look', node };
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

function merge(into: CharSet, from: CharSet): void {
  for (let index = 0; index < 129; index += 1) if (from[index] === 1) into[index] = 1;
}

function overlap(a: CharSet, b: CharSet): boolean {
  return a.some((value, index) => value === 1 && b[index] === 1);
}

function maxLength(node: Node): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + maxLength(part), 0);
  if (node.kind === 'choice') return Math.max(...node.options.map(maxLength));
  return node.kind === 'repeat' ? node.max * maxLength(node.node) : 0;
}

function minLength(node: Node): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + minLength(part), 0);
  if (node.kind === 'choice') return Math.min(...node.options.map(minLength));
  return node.kind === 'repeat' ? node.min * minLength(node.node) : 0;
}

function minDigits(node: Node): number {
  if (node.kind === 'set') return node.set.every((value, code) => value === 0 || isDigit(code)) ? 1 : 0;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + minDigits(part), 0);
  if (node.kind === 'choice') return Math.min(...node.options.map(minDigits));
  return node.kind === 'repeat' ? node.min * minDigits(node.node) : 0;
}

function neededCharacter(node: Node): string | undefined {
  if (node.kind === 'set') return node.literal !== undefined && '@+'.includes(node.literal) ? node.literal : undefined;
  if (node.kind === 'sequence') {
    for (const part of node.parts) {
      const needed = neededCharacter(part);
      if (needed !== undefined) return needed;
    }
    return undefined;
  }
  return node.kind === 'repeat' && node.min > 0 ? neededCharacter(node.node) : undefined;
}

/**
 * Upper estimate of the paths a backtracking matcher may try from one place. A repetition costs nothing extra where what it
 * repeats and what follows can never start with the same character: then each character decides alone.
 */
function countWays(node: Node, follow: CharSet): { readonly ways: number; readonly first: CharSet } {
  if (node.kind === 'set') return { ways: 1, first: node.set };
  if (node.kind === 'empty') return { ways: 1, first: follow };
  if (node.kind === 'look') return { ways: countWays(node.node, new Uint8Array(129).fill(1)).ways, first: follow };
  if (node.kind === 'sequence') {
    let ways = 1;
    let next = follow;
    for (const part of [...node.parts].reverse()) {
      const counted = countWays(part, next);
      ways = Math.min(ways * counted.ways, Number.MAX_SAFE_INTEGER);
      next = counted.first;
    }
    return { ways, first: next };
  }
  if (node.kind === 'choice') {
    const first = new Uint8Array(129);
    // Only options that can begin with the same character compete.
    const competing = new Array<number>(129).fill(0);
    for (const option of node.options) {
      const counted = countWays(option, follow);
      merge(first, counted.first);
      counted.first.forEach((value, index) => {
        if (value === 1) competing[index] = (competing[index] ?? 0) + counted.ways;
      });
    }
    return { ways: Math.max(1, ...competing), first };
  }
  const once = countWays(node.node, follow);
  const starts = countWays(node.node, new Uint8Array(129)).first;
  const ambiguous = overlap(starts, follow);
  const choices = node.max > node.min && ambiguous ? node.max - node.min + 1 : 1;
  const inner = Math.max(once.ways, countWays(node.node, Uint8Array.from(starts)).ways);
  const first = Uint8Array.from(starts);
  if (node.min === 0) merge(first, follow);
  return { ways: Math.min(choices * inner ** node.max, Number.MAX_SAFE_INTEGER), first };
}
