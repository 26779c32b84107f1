import { isDigit, merge, parsePattern, PatternError, type CharSet, type PatternNode } from './pattern-parser.ts';

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

const MAX_SOURCE = 1600;
const MAX_MATCH = 400;
/** Ways to match from one starting place, as estimated below. */
const MAX_WAYS = 20_000;

/** Compiles a pattern (without slashes; flags `i` only) or throws an error that says what is not allowed. */
export function compilePattern(source: string, flags: '' | 'i'): SafePattern {
  if (source.length > MAX_SOURCE) throw new PatternError(`longer than ${MAX_SOURCE} characters`);
  const tree = parsePattern(source, flags === 'i');
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

function overlap(a: CharSet, b: CharSet): boolean {
  return a.some((value, index) => value === 1 && b[index] === 1);
}

function maxLength(node: PatternNode): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + maxLength(part), 0);
  if (node.kind === 'choice') return Math.max(...node.options.map(maxLength));
  return node.kind === 'repeat' ? node.max * maxLength(node.node) : 0;
}

function minLength(node: PatternNode): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + minLength(part), 0);
  if (node.kind === 'choice') return Math.min(...node.options.map(minLength));
  return node.kind === 'repeat' ? node.min * minLength(node.node) : 0;
}

function minDigits(node: PatternNode): number {
  if (node.kind === 'set') return node.set.every((value, code) => value === 0 || isDigit(code)) ? 1 : 0;
  if (node.kind === 'sequence') return node.parts.reduce((sum, part) => sum + minDigits(part), 0);
  if (node.kind === 'choice') return Math.min(...node.options.map(minDigits));
  return node.kind === 'repeat' ? node.min * minDigits(node.node) : 0;
}

function neededCharacter(node: PatternNode): string | undefined {
  if (node.kind === 'set') return node.literal !== undefined && '@+'.includes(node.literal) ? node.literal : undefined;
  if (node.kind === 'sequence') {
    for (const part of node.parts) {
      const needed = neededCharacter(part);
      if (needed !== undefined) return needed;
    }
    return undefined;
  }
  // What must stand beside the match must stand in the line.
  if (node.kind === 'look') return node.positive === true ? neededCharacter(node.node) : undefined;
  return node.kind === 'repeat' && node.min > 0 ? neededCharacter(node.node) : undefined;
}

/**
 * Upper estimate of the paths a backtracking matcher may try from one place. A repetition costs nothing extra where what it
 * repeats and what follows can never start with the same character: then each character decides alone.
 */
function countWays(node: PatternNode, follow: CharSet): { readonly ways: number; readonly first: CharSet } {
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
