import { parseExpression, type Expression } from './expression.ts';
import type { ScalarNode, Span } from './yaml-tree.ts';

/** One `${{ … }}` of a value. */
export interface TemplatePart extends Span {
  /** Offsets within the value's text. */
  readonly from: number;
  readonly to: number;
  /** Absent where the text between the braces is not a valid expression. */
  readonly expression: Expression | undefined;
}

/** More than this in one value is no script anyone wrote. */
const MAX_PARTS = 5000;
/** GitHub refuses a longer expression. */
const MAX_LENGTH = 21_000;
/** A value holds more expressions than can sensibly be judged. */
export class TooManyExpressions extends Error {}

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
    if (parts.length >= MAX_PARTS) throw new TooManyExpressions();
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
      expression: parseExpression(text.slice(from + 3, close)),
    });
    from = text.indexOf('${{', close + 2);
  }
  return parts;
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

/** The expression of an `if:`, which needs no braces; `undefined` where it is not one whole expression. */
export function conditionExpression(node: ScalarNode, source: string): Expression | undefined {
  const parts = templateParts(node, source);
  const first = parts[0];
  if (first === undefined) return parseExpression(node.text);
  const outside = node.text.slice(0, first.from) + node.text.slice(first.to);
  return outside.trim() === '' ? first.expression : undefined;
}
