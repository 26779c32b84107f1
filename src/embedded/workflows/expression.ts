/** The expression language of GitHub workflows, as far as the flow of values needs it. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'access'; readonly base: Expression | undefined; readonly path: readonly PathPart[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** A lower-case name, `*` for a wildcard or a number, or an index computed at run time. */
export type PathPart = string | { readonly index: Expression };

export type Access = Extract<Expression, { kind: 'access' }>;

interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'operator';
  readonly text: string;
}

const MAX_TOKENS = 2000;
const MAX_DEPTH = 60;
const OPERATORS = ['&&', '||', '==', '!=', '<=', '>=', '<', '>', '!', '(', ')', '[', ']', ',', '.', '*'];
const NAME_START = /[a-z_]/i;
const NAME_PART = /[a-z0-9_-]/i;
const SPACE = /\s/;
const NUMBER_PART = /[0-9a-fox.+-]/i;

class SyntaxFault extends Error {}

/** An expression beyond what GitHub accepts and what is read here: its message says in what way. */
export class ExpressionExcess extends Error {}

/**
 * Parses what stands between `${{` and `}}`; `undefined` where it is not a valid expression. Throws `ExpressionExcess`
 * where it has too many parts or too many levels to be read.
 */
export function parseExpression(source: string): Expression | undefined {
  try {
    const parser = new Parser(tokenize(source));
    return parser.whole();
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (SPACE.test(char)) {
      at += 1;
      continue;
    }
    if (tokens.length >= MAX_TOKENS) throw new ExpressionExcess('an expression of too many parts');
    const previous = tokens.at(-1);
    const afterDot = previous?.kind === 'operator' && previous.text === '.';
    if (char === "'") {
      const { value, end } = readString(source, at);
      tokens.push({ kind: 'string', text: value });
      at = end;
    } else if (NAME_START.test(char)) {
      const start = at;
      while (at < source.length && NAME_PART.test(source.charAt(at))) at += 1;
      tokens.push({ kind: 'name', text: source.slice(start, at) });
    } else if (!afterDot && /[0-9+-]/.test(char)) {
      const start = at;
      at += 1;
      while (at < source.length && NUMBER_PART.test(source.charAt(at))) at += 1;
      tokens.push({ kind: 'number', text: source.slice(start, at) });
    } else {
      const operator = OPERATORS.find((candidate) => source.startsWith(candidate, at));
      if (operator === undefined) throw new SyntaxFault();
      tokens.push({ kind: 'operator', text: operator });
      at += operator.length;
    }
  }
  return tokens;
}

/** A quote is written twice to stand for itself. */
function readString(source: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const next = source.indexOf("'", at);
    if (next < 0) throw new SyntaxFault();
    value += source.slice(at, next);
    if (source.charAt(next + 1) !== "'") return { value, end: next + 1 };
    value += "'";
    at = next + 2;
  }
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const result = this.binary(0);
    if (this.at < this.tokens.length) throw new SyntaxFault();
    return result;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.takeOneOf(operators); operator !== undefined; operator = this.takeOneOf(operators)) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expression {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new ExpressionExcess('an expression nested too deeply');
    const result: Expression = this.take('!') ? { kind: 'not', operand: this.unary() } : this.postfix(this.primary());
    this.depth -= 1;
    return result;
  }

  private primary(): Expression {
    const token = this.tokens[this.at];
    if (token === undefined) throw new SyntaxFault();
    this.at += 1;
    if (token.kind === 'string') return { kind: 'literal', value: token.text };
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'operator') {
      if (token.text !== '(') throw new SyntaxFault();
      const inner = this.binary(0);
      this.expect(')');
      return inner;
    }
    const name = token.text.toLowerCase();
    if (this.take('(')) return { kind: 'call', name, args: this.args() };
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
    if (name === 'null') return { kind: 'literal', value: null };
    return { kind: 'access', base: undefined, path: [name] };
  }

  private args(): Expression[] {
    const args: Expression[] = [];
    if (this.take(')')) return args;
    do args.push(this.binary(0));
    while (this.take(','));
    this.expect(')');
    return args;
  }

  private postfix(start: Expression): Expression {
    let base: Expression | undefined = start;
    const path: PathPart[] = [];
    if (start.kind === 'access') {
      base = start.base;
      path.push(...start.path);
    }
    const before = path.length;
    for (;;) {
      if (this.take('.')) path.push(this.member());
      else if (this.take('[')) {
        path.push(this.take('*') ? '*' : indexPart(this.binary(0)));
        this.expect(']');
      } else break;
    }
    return path.length === before ? start : { kind: 'access', base, path };
  }

  private member(): string {
    if (this.take('*')) return '*';
    const token = this.tokens[this.at];
    if (token?.kind !== 'name') throw new SyntaxFault();
    this.at += 1;
    return token.text.toLowerCase();
  }

  private take(operator: string): boolean {
    return this.takeOneOf([operator]) !== undefined;
  }

  private takeOneOf(operators: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new SyntaxFault();
  }
}

function indexPart(index: Expression): PathPart {
  if (index.kind !== 'literal') return { index };
  return typeof index.value === 'number' ? '*' : String(index.value).toLowerCase();
}

/** The path as dotted text, `*` for an index that is computed. */
export function pathOf(access: Access): string {
  return access.path.map((part) => (typeof part === 'string' ? part : '*')).join('.');
}

/** A path for a message: a name that is not one (an index may hold any text) is not repeated. */
export function shownPath(path: string): string {
  return /^[\w.*-]{1,120}$/.test(path) ? path : (/^[a-z]{1,20}(?=\.)/.exec(path)?.[0] ?? 'a context');
}

/** All direct parts of an expression. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'access': {
      const computed = expression.path.flatMap((part) => (typeof part === 'string' ? [] : [part.index]));
      return expression.base === undefined ? computed : [expression.base, ...computed];
    }
    case 'call':
      return expression.args;
    case 'not':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
  }
}

/** The expression and everything in it. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of childrenOf(expression)) yield* walk(child);
}
