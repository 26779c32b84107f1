/*
 * The globs of a manifest.
 *
 * `*` any part of a name, `?` one character, `[abc]`, `[a-z]`, `[!a]` one of (or none of) these, `{a,b}` alternatives, `**`
 * as a whole part of the path any number of folders. Names that begin with a dot are ordinary. `[id]` also means itself,
 * because that is what such a folder of a web framework is called.
 */

/** More than this `{a,b}` can mean. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 8;

export const STAR = Symbol('*');
export const ANY = Symbol('?');

/** One place of a glob: a character, a set of them, or a wildcard. */
export type Unit = string | CharacterSet | typeof STAR | typeof ANY;

/** A part of a path between slashes, from the cheapest to the most general way to look for it. */
export type Segment =
  | { readonly kind: 'folders' }
  | { readonly kind: 'any' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ends'; readonly start: string; readonly end: string }
  | { readonly kind: 'units'; readonly units: readonly Unit[] };

/** What is wrong with a glob, as the rest of “expected a glob …”. */
class GlobFault extends Error {}

class CharacterSet {
  private readonly body: string;
  private readonly negated: boolean;

  /** @param body characters, and ranges with a hyphen between their ends. */
  constructor(body: string, negated: boolean) {
    this.body = body;
    this.negated = negated;
  }

  has(character: string): boolean {
    let found = false;
    for (let at = 0; at < this.body.length && !found; at += 1) {
      const first = this.body[at] ?? '';
      const isRange = this.body[at + 1] === '-' && at + 2 < this.body.length;
      const last = isRange ? (this.body[at + 2] ?? '') : first;
      found = first <= character && character <= last;
      if (isRange) at += 2;
    }
    return found !== this.negated;
  }
}

/** What is wrong with it, in words that follow “expected a glob”; `undefined` where nothing is. */
export function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'without `!` at its start';
  if (/^[A-Za-z]:/.test(glob)) return 'relative to the root, such as `services/**`';
  try {
    compileGlob(glob);
    return undefined;
  } catch (error) {
    if (error instanceof GlobFault) return error.message;
    throw error;
  }
}

/** Each way to choose among its alternatives, part by part. @throws Error for a glob that `globFault` finds fault with. */
export function compileGlob(glob: string): readonly (readonly Segment[])[] {
  const parser = new GlobParser(glob.startsWith('./') ? glob.slice(2) : glob);
  return parser.parse().map(segmentsOf);
}

class GlobParser {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  parse(): Unit[][] {
    return this.sequence(0);
  }

  /** Everything up to the end, or to the `,` or `}` that ends an alternative: each way to choose among what it holds. */
  private sequence(depth: number): Unit[][] {
    let ways: Unit[][] = [[]];
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (depth > 0 && (character === ',' || character === '}')) return ways;
      ways = combine(ways, this.next(character, depth));
    }
    if (depth > 0) throw new GlobFault('whose `{` is closed');
    return ways;
  }

  /** What begins here; stays on its last character. */
  private next(character: string, depth: number): Unit[][] {
    switch (character) {
      case '*':
        return [[STAR]];
      case '?':
        return [[ANY]];
      case '[':
        return this.set();
      case '{':
        return this.alternatives(depth);
      case '}':
      case ']':
        throw new GlobFault(`whose \`${character}\` is opened, or written \`[${character}]\``);
      case '(':
      case ')':
      case '|':
        throw new GlobFault(
          `without \`${character}\` (write \`{a,b}\` for alternatives, \`[${character}]\` for the character)`,
        );
      case '\\':
        throw new GlobFault('without a backslash (write `[*]` for a star)');
      default:
        return [[character]];
    }
  }

  private set(): Unit[][] {
    const negated = '!^'.includes(this.text[this.at + 1] ?? ' ');
    const start = this.at + (negated ? 2 : 1);
    // A `]` that comes first is one of the characters.
    const end = this.text.indexOf(']', start + 1);
    if (end === -1) throw new GlobFault('whose `[` is closed, or written `[[]`');
    const body = this.text.slice(start, end);
    if (/[\\/]|\[[:.=]/.test(body)) throw new GlobFault('with single characters and ranges between `[` and `]`');
    for (const [, first = '', last = ''] of body.matchAll(/(.)-(.)/gsu))
      if (first > last) throw new GlobFault(`whose range \`${first}-${last}\` goes upwards`);
    this.at = end;
    const set: Unit[] = [new CharacterSet(body, negated)];
    return !negated && /^[^-*+?.^${}(|)[\]]+$/.test(body) ? [set, charactersOf(`[${body}]`)] : [set];
  }

  private alternatives(depth: number): Unit[][] {
    if (depth >= MAX_DEPTH) throw new GlobFault('with fewer `{` inside each other');
    const ways: Unit[][] = [];
    let count = 0;
    do {
      this.at += 1;
      ways.push(...this.sequence(depth + 1));
      count += 1;
    } while (this.text[this.at] === ',');
    if (count < 2) throw new GlobFault('with alternatives such as `{a,b}` between braces');
    return ways;
  }
}

/** By UTF-16 units, as everything here is. */
function charactersOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at));
}

function combine(before: Unit[][], after: Unit[][]): Unit[][] {
  if (before.length * after.length > MAX_ALTERNATIVES)
    throw new GlobFault(`that means at most ${MAX_ALTERNATIVES} alternatives`);
  const [only] = after;
  if (after.length === 1 && only !== undefined) {
    for (const way of before) way.push(...only);
    return before;
  }
  return before.flatMap((start) => after.map((end) => [...start, ...end]));
}

function segmentsOf(units: readonly Unit[]): readonly Segment[] {
  const segments: Unit[][] = [[]];
  for (const unit of units) {
    if (unit === '/') segments.push([]);
    else segments.at(-1)?.push(unit);
  }
  if (segments[0]?.length === 0) throw new GlobFault('relative to the root, such as `services/**` (no leading `/`)');
  if (segments.at(-1)?.length === 0) throw new GlobFault('of files, such as `services/**` (no `/` at its end)');
  return segments.map(segmentOf);
}

function segmentOf(units: readonly Unit[]): Segment {
  const stars = units.filter((unit) => unit === STAR).length;
  if (units.length === 0) throw new GlobFault('without `//`');
  if (units.length === 2 && stars === 2) return { kind: 'folders' };
  if (units.some((unit, at) => unit === STAR && units[at + 1] === STAR))
    throw new GlobFault('whose `**` stands alone between slashes, such as `**/*.py`');
  if (units.length === 1 && stars === 1) return { kind: 'any' };
  if (units.every((unit) => typeof unit === 'string' || unit === STAR) && stars < 2) {
    const at = units.indexOf(STAR);
    if (at !== -1) return { kind: 'ends', start: units.slice(0, at).join(''), end: units.slice(at + 1).join('') };
    const text = units.join('');
    if (text === '.' || text === '..') throw new GlobFault('without `.` and `..` as parts of it');
    return { kind: 'text', text };
  }
  return { kind: 'units', units };
}
