/**
 * The language in which token formats are written down: literals, `{alphabet:length}` or `{alphabet:min-max}`, `(a|b)` for a
 * choice of literals, and `<…>` around the secret where the format also names its surroundings. A format compiles to a sticky
 * expression, so its quantifiers are bounded by construction, and tests generate tokens from the same description.
 */
export const ALPHABETS: Readonly<Record<string, string>> = {
  d: '0-9',
  h: '0-9a-f',
  H: '0-9a-fA-F',
  U: 'A-Z',
  u: 'A-Z0-9',
  L: 'a-z',
  l: 'a-z0-9',
  a: 'A-Za-z',
  n: 'A-Za-z0-9',
  w: 'A-Za-z0-9_',
  s: 'A-Za-z0-9_\\-',
  b: 'A-Z2-7',
  B: 'A-Za-z0-9+/',
  e: 'A-Za-z0-9+/_=\\-',
  p: 'A-Za-z0-9+/_=%\\-',
  t: 'A-Za-z0-9_.~\\-',
  c: '1-9A-HJ-NP-Za-km-z',
  z: 'AC-HJ-NP-Z02-9',
};

export type FormatPart =
  | { readonly kind: 'literal'; readonly options: readonly string[] }
  | { readonly kind: 'set'; readonly alphabet: string; readonly min: number; readonly max: number };

export interface Format {
  readonly source: string;
  readonly parts: readonly FormatPart[];
  /** Indices of the parts that are the secret: [from, to). */
  readonly secretFrom: number;
  readonly secretTo: number;
  /** Sticky; group 1 is what stands before the secret, group 2 the secret. */
  readonly pattern: RegExp;
  readonly minLength: number;
  readonly maxLength: number;
  /** Literals one of which occurs in every match (empty: the format has none and needs a context). */
  readonly keywords: readonly string[];
  /** How many characters of which alphabet may stand before the keyword. */
  readonly before: { readonly min: number; readonly max: number; readonly accepts: RegExp };
}

const TOKEN = /\{([A-Za-z]):(\d{1,4})(?:-(\d{1,4}))?\}|\(([^()]{1,200})\)|([<>])|([^{}()<>]{1,80})/y;

/** Compiles a format. Throws on a mistake in the description: formats are ours, never a user's. */
export function compileFormat(source: string): Format {
  const parts: FormatPart[] = [];
  let secretFrom = 0;
  let secretTo = -1;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`bad token format: ${source}`);
    const [, alphabet, min, max, choice, mark, literal] = match;
    if (alphabet !== undefined && min !== undefined) {
      if (!Object.hasOwn(ALPHABETS, alphabet)) throw new Error(`unknown alphabet in ${source}`);
      parts.push({ kind: 'set', alphabet, min: Number(min), max: Number(max ?? min) });
    } else if (choice !== undefined) parts.push({ kind: 'literal', options: choice.split('|') });
    else if (mark === '<') secretFrom = parts.length;
    else if (mark === '>') secretTo = parts.length;
    else if (literal !== undefined) parts.push({ kind: 'literal', options: [literal] });
  }
  if (secretTo < 0) secretTo = parts.length;
  return { source, parts, secretFrom, secretTo, ...compileParts(parts, secretFrom, secretTo) };
}

function compileParts(
  parts: readonly FormatPart[],
  from: number,
  to: number,
): Pick<Format, 'pattern' | 'minLength' | 'maxLength' | 'keywords' | 'before'> {
  const expression = (list: readonly FormatPart[]): string => list.map(partExpression).join('');
  const last = parts.at(-1);
  const tail = last?.kind === 'set' ? (ALPHABETS[last.alphabet] ?? '') : '';
  const pattern = new RegExp(
    `(${expression(parts.slice(0, from))})(${expression(parts.slice(from, to))})${expression(parts.slice(to))}(?![${tail}A-Za-z0-9_])`,
    'y',
  );
  const { keywords, index } = bestKeywords(parts);
  const ahead = parts.slice(0, index);
  const alphabet = ahead
    .map((part) => (part.kind === 'set' ? (ALPHABETS[part.alphabet] ?? '') : part.options.map(escape).join('')))
    .join('');
  return {
    pattern,
    minLength: length(parts, 'min'),
    maxLength: length(parts, 'max'),
    keywords,
    before: {
      min: length(ahead, 'min'),
      max: length(ahead, 'max'),
      accepts: new RegExp(alphabet === '' ? '[^\\s\\S]' : `[${alphabet}]`),
    },
  };
}

function partExpression(part: FormatPart): string {
  if (part.kind === 'literal') {
    return part.options.length === 1 ? escape(part.options[0] ?? '') : `(?:${part.options.map(escape).join('|')})`;
  }
  const times = part.min === part.max ? String(part.min) : `${String(part.min)},${String(part.max)}`;
  return `[${ALPHABETS[part.alphabet] ?? ''}]{${times}}`;
}

function length(parts: readonly FormatPart[], which: 'min' | 'max'): number {
  let total = 0;
  for (const part of parts) {
    if (part.kind === 'set') total += part[which];
    else total += Math[which](...part.options.map((option) => option.length));
  }
  return total;
}

/** The run of neighbouring literals whose shortest spelling is longest: the rarest thing to look for. */
function bestKeywords(parts: readonly FormatPart[]): { keywords: readonly string[]; index: number } {
  let best: { keywords: readonly string[]; index: number; size: number } = { keywords: [], index: 0, size: 0 };
  for (let start = 0; start < parts.length; start += 1) {
    let keywords = [''];
    for (let at = start; at < parts.length; at += 1) {
      const part = parts[at];
      if (part?.kind !== 'literal' || keywords.length * part.options.length > 64) break;
      keywords = keywords.flatMap((head) => part.options.map((option) => head + option));
    }
    const size = Math.min(...keywords.map((word) => word.length));
    if (size > best.size) best = { keywords, index: start, size };
  }
  return { keywords: best.keywords, index: best.index };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
