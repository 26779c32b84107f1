/** Context words of all rules in one automaton, and which rules each of them speaks for or against. */
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

const SEPARATOR = /[ _.-]/g;

export class ContextWords {
  private readonly regex: RegExp;
  private readonly words: ReadonlyMap<string, ContextWord>;

  /** One entry per rule, in the order of the rules' indexes; `only` limits the words to those of some rules. */
  constructor(rules: readonly ContextSource[], only: (index: number) => boolean = () => true) {
    const owners = new Map<string, { speaksFor: Set<number>; against: Set<number> }>();
    const own = (word: string): { speaksFor: Set<number>; against: Set<number> } => {
      const key = word.toLowerCase().replace(/[_.-]/g, ' ').trim();
      const known = owners.get(key) ?? { speaksFor: new Set(), against: new Set() };
      owners.set(key, known);
      return known;
    };
    rules.forEach((rule, index) => {
      if (!only(index)) return;
      for (const word of rule.context) own(word).speaksFor.add(index);
      for (const word of rule.notContext) own(word).against.add(index);
    });
    // The longest word wins the place, so it also speaks for the rules of the shorter words it contains.
    const words = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const parts = words.map((word) => new Set(word.split(' ')));
    words.forEach((word, index) => {
      words.forEach((shorter, other) => {
        if (other <= index || !contains(parts[index], parts[other], word, shorter)) return;
        for (const rule of owners.get(shorter)?.speaksFor ?? [])
          if (owners.get(word)?.against.has(rule) === false) owners.get(word)?.speaksFor.add(rule);
      });
    });
    this.words = new Map([...owners].map(([word, owner]) => [word.replace(SEPARATOR, ''), owner]));
    const alternatives = words.map((word) => word.split(' ').map(escapeLiteral).join('[ _.-]?'));
    this.regex = new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'gi');
  }

  /** All context words in `line`, in order. A word inside a longer one counts only at a camel-case or separator boundary. */
  find(line: string): ContextHit[] {
    const hits: ContextHit[] = [];
    this.regex.lastIndex = 0;
    for (let match = this.regex.exec(line); match !== null; match = this.regex.exec(line)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!startsWord(line, start) || !endsWord(line, end)) {
        this.regex.lastIndex = start + 1;
        continue;
      }
      const word = this.words.get(match[0].toLowerCase().replace(SEPARATOR, ''));
      if (word !== undefined) hits.push({ start, end, word });
    }
    return hits;
  }
}

function contains(
  of: ReadonlySet<string> | undefined,
  parts: ReadonlySet<string> | undefined,
  word: string,
  shorter: string,
): boolean {
  if (of === undefined || parts === undefined) return false;
  return ` ${word} `.includes(` ${shorter} `);
}

function escapeLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

function startsWord(line: string, start: number): boolean {
  if (start === 0) return true;
  const before = line.charCodeAt(start - 1);
  if (!isLower(before) && !isUpper(before)) return true;
  return isLower(before) && isUpper(line.charCodeAt(start));
}

function endsWord(line: string, end: number): boolean {
  const after = line.charCodeAt(end);
  if (Number.isNaN(after) || (!isLower(after) && !isUpper(after))) return true;
  if (isUpper(after)) return isLower(line.charCodeAt(end - 1));
  // A plural: `emails`, `phones`.
  const next = line.charCodeAt(end + 1);
  return after === 115 && (Number.isNaN(next) || (!isLower(next) && !isUpper(next)));
}
