import type { SyntaxNode, SyntaxTree } from './syntax.ts';

/** The child that plays the role `field`. */
export function childOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}

/** All nodes below `node` (itself included), in source order. */
export function* below(tree: SyntaxTree, node: SyntaxNode): Generator<SyntaxNode> {
  for (let index = node.index; index <= node.last; index += 1) {
    const found = tree.nodes[index];
    if (found !== undefined) yield found;
  }
}

export function textOf(tree: SyntaxTree, node: SyntaxNode): string {
  return tree.text.slice(node.start, node.end);
}

export function isInside(node: SyntaxNode, outer: SyntaxNode): boolean {
  return node.index >= outer.index && node.index <= outer.last;
}

/** What a call is made on, as it stands there: `this.logger.log` says more than the class the logger is of. */
export function writtenCallee(tree: SyntaxTree, call: SyntaxNode): string {
  const callee = childOf(call, 'function');
  return callee === undefined ? '' : textOf(tree, callee).slice(0, 80);
}

export const CALL_KINDS: ReadonlySet<string> = new Set(['call', 'call_expression', 'new_expression']);
export const FUNCTION_KINDS: ReadonlySet<string> = new Set([
  'function_definition',
  'function_declaration',
  'function_expression',
  'generator_function',
  'generator_function_declaration',
  'arrow_function',
  'method_definition',
]);
const STRING_KINDS: ReadonlySet<string> = new Set(['string', 'template_string', 'concatenated_string']);
const STRING_PARTS: ReadonlySet<string> = new Set(['string_content', 'string_fragment']);
const INTERPOLATIONS: ReadonlySet<string> = new Set(['interpolation', 'template_substitution']);
/** Wrappers that add nothing to the value of what they hold. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'await',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_assertion',
]);

export function isString(node: SyntaxNode): boolean {
  return STRING_KINDS.has(node.kind);
}

/** The expression inside parentheses, `await` and type assertions. */
export function unwrap(node: SyntaxNode): SyntaxNode {
  let current = node;
  for (let step = 0; step < 20 && TRANSPARENT.has(current.kind); step += 1) {
    const inner = current.children.find((child) => child.kind !== 'comment' && child.field !== 'type');
    if (inner === undefined) return current;
    current = inner;
  }
  return current;
}

/** The text of a string that is constant; `undefined` for anything else, interpolation included. */
export function constantString(tree: SyntaxTree, wrapped: SyntaxNode): string | undefined {
  const node = unwrap(wrapped);
  if (!isString(node)) return undefined;
  let value = '';
  for (const part of below(tree, node)) {
    if (INTERPOLATIONS.has(part.kind)) return undefined;
    if (STRING_PARTS.has(part.kind)) value += textOf(tree, part);
  }
  return value;
}

/** All constant text in an expression, in source order: pieces of joined paths, of templates, of dictionaries. */
export function stringPieces(tree: SyntaxTree, node: SyntaxNode): string[] {
  const pieces: string[] = [];
  for (const part of below(tree, node)) if (STRING_PARTS.has(part.kind)) pieces.push(textOf(tree, part));
  return pieces;
}

/** A value fixed in the source: strings, numbers, and lists or sums of them. */
export function isConstant(tree: SyntaxTree, node: SyntaxNode): boolean {
  for (const part of below(tree, node)) {
    if (CONSTANT_KINDS.has(part.kind)) continue;
    if (part.kind === 'identifier' && /^[A-Z][A-Z0-9_]*$/.test(textOf(tree, part))) continue;
    return false;
  }
  return true;
}

const CONSTANT_KINDS: ReadonlySet<string> = new Set([
  'string',
  'string_start',
  'string_content',
  'string_end',
  'string_fragment',
  'template_string',
  'escape_sequence',
  'concatenated_string',
  'parenthesized_expression',
  'binary_operator',
  'binary_expression',
  'integer',
  'float',
  'number',
  'true',
  'false',
  'none',
  'null',
  'list',
  'tuple',
  'array',
  'comment',
]);

/**
 * A name from the source that may stand in a message: what a call is made on, a variable, a setting. Anything that is not a
 * plain dotted name of at most 60 characters is `fallback`: messages carry no text that others chose freely.
 */
export function plainName(text: string | undefined, fallback: string): string {
  return text !== undefined && text.length <= 60 && /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/.test(text) ? text : fallback;
}
