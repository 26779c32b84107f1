import { ExpressionExcess, parseExpression, type Expression } from './expression.ts';
import type { ScalarNode, Span } from './yaml-tree.ts';

/** One `${{ … }}` of a value. */
export interface TemplatePart extends Span {
  /** Offsets within the value's text. */
  readonly from: number;
  readonly to: number;
  /** Absent where the text between the braces is not a valid expression. */
  readonly expression: Expression | undefined;
  /** Why the text between the braces was not read, where it is more than can be. */
  readonly excess?: string;
}

/** More than this in one value is no script anyone wrote. */
const MAX_PARTS = 5000;
/** GitHub refuses a longer expression. */
const MAX_LENGTH = 21_000;
/** A value holds more expressions than can sensibly be judged; `start` is its offset in the file. */
export class TooManyExpressions extends Error {
  readonly start: number;

  constructor(start: number) {
    super('too many expressions in one value');
    this.start = start;
  }
}

const cache = new WeakMap<ScalarNode, readonly TemplatePart[]>();

/** The expressions of a value, with their offsets in the file. */
export function templateParts(node: ScalarNode, source: string): readonly TemplatePart[] {
  if (!node.text.includes('${{')) return [];
  const known = cache.get(node);
  if (known !== undefined) return known;
  const parts = findParts(node, source);
  cache.set(node, parts);
  return parts;
}

function findParts(node: ScalarNode, source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  const { text } = node;
  // The header line of a block scalar may carry a comment, which is not content.
  let cursor = node.style === 'block' ? afterLine(source, node.start, node.end) : node.start;
  for (let from = text.indexOf('${{'); from >= 0;) {
    if (parts.length >= MAX_PARTS) throw new TooManyExpressions(node.start);
    const close = closing(text, from + 3);
    if (close === undefined) break;
    const start = source.indexOf('${{', cursor);
    const located = start >= 0 && start < node.end;
    const end = located ? sourceEnd(source, start, node.end) : node.end;
    if (located) cursor = end;
    parts.push({
      from,
      to: close + 2,
      start: located ? start : node.start,
      end,
      ...parsed(text.slice(from + 3, close)),
    });
    from = text.indexOf('${{', close + 2);
  }
  return parts;
}

function parsed(text: string): Pick<TemplatePart, 'expression' | 'excess'> {
  try {
    return { expression: parseExpression(text) };
  } catch (error) {
    if (error instanceof ExpressionExcess) return { expression: undefined, excess: error.message };
    throw error;
  }
}

/** The offset of the `}}` that ends an expression: those inside a quoted text do not count. */
function closing(text: string, from: number): number | undefined {
  let quoted = false;
  const limit = Math.min(text.length, from + MAX_LENGTH);
  for (let at = from; at < limit; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 39) quoted = !quoted;
    else if (!quoted && char === 125 && text.charCodeAt(at + 1) === 125) return at;
  }
  const plain = text.indexOf('}}', from);
  return plain < 0 ? undefined : plain;
}

function sourceEnd(source: string, start: number, limit: number): number {
  const close = closing(source.slice(start, Math.min(limit, start + MAX_LENGTH)), 3);
  return close === undefined ? limit : start + close + 2;
}

function afterLine(source: string, start: number, end: number): number {
  const at = source.indexOf('\n', start);
  return at < 0 || at > end ? start : at + 1;
}

/** The expressions of each line of a value's text; one that goes on over several lines stands at none. */
export function partsOfLines(
  lines: readonly string[],
  parts: readonly TemplatePart[],
): readonly (readonly TemplatePart[])[] {
  let next = 0;
  let offset = 0;
  return lines.map((line) => {
    const end = offset + line.length;
    const here: TemplatePart[] = [];
    for (let part = parts[next]; part !== undefined && part.from <= end; part = parts[next]) {
      if (part.from >= offset && part.to <= end) here.push(part);
      next += 1;
    }
    offset = end + 1;
    return here;
  });
}

/** The expression of an `if:`, which needs no braces; `undefined` where it is not one whole expression. */
export function conditionExpression(node: ScalarNode, source: string): Expression | undefined {
  const parts = templateParts(node, source);
  const first = parts[0];
  if (first === undefined) return parsed(node.text).expression;
  const outside = node.text.slice(0, first.from) + node.text.slice(first.to);
  return outside.trim() === '' ? first.expression : undefined;
}

/** An expression of a value that could not be read (GitHub would refuse it too), with the offset where it starts. */
export function faultIn(
  node: ScalarNode,
  source: string,
  isCondition: boolean,
): { readonly why: string; readonly start: number } | undefined {
  const parts = templateParts(node, source);
  const faulty = parts.find(({ expression }) => expression === undefined);
  if (faulty !== undefined) return { why: faulty.excess ?? INVALID, start: faulty.start };
  if (node.text.indexOf('${{', parts.at(-1)?.to ?? 0) >= 0)
    return { why: 'an expression without an end', start: node.start };
  if (!isCondition || parts.length > 0 || node.text.trim() === '') return undefined;
  const { expression, excess } = parsed(node.text);
  return expression === undefined ? { why: excess ?? INVALID, start: node.start } : undefined;
}

const INVALID = 'not a valid expression';
