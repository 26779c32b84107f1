import { FUNCTION_KINDS, below, childOf, textOf } from './node-text.ts';
import type { SyntaxNode, SyntaxTree } from './syntax.ts';

/** One function, or the module itself (`node` is then the root). */
export interface Scope {
  readonly node: SyntaxNode;
  readonly name: string | undefined;
  readonly parameters: readonly string[];
  readonly parent: Scope | undefined;
  /** Expressions the function hands back. */
  readonly returns: SyntaxNode[];
}

export interface Scopes {
  /** The module's own scope first. */
  readonly scopes: readonly Scope[];
  /** By `SyntaxNode.index`. */
  readonly scopeAt: readonly Scope[];
}

/** Finds all functions, and for each node the innermost one around it. */
export function readScopes(tree: SyntaxTree): Scopes {
  const scopeAt: Scope[] = [];
  const root: Scope = { node: tree.root, name: undefined, parameters: [], parent: undefined, returns: [] };
  const scopes = [root];
  const open = [root];
  for (const node of tree.nodes) {
    while (open.length > 1 && node.index > (open.at(-1)?.node.last ?? 0)) open.pop();
    let scope = open.at(-1) ?? root;
    scopeAt[node.index] = scope;
    if (FUNCTION_KINDS.has(node.kind)) {
      scope = {
        node,
        name: functionName(tree, node),
        parameters: parametersOf(tree, node),
        parent: scope,
        returns: [],
      };
      const body = childOf(node, 'body');
      if (node.kind === 'arrow_function' && body !== undefined && body.kind !== 'statement_block')
        scope.returns.push(body);
      scopes.push(scope);
      open.push(scope);
    } else if (/^(?:return_statement|yield|yield_expression)$/.test(node.kind)) {
      const value = node.children[0];
      if (value !== undefined) scope.returns.push(value);
    }
  }
  return { scopes, scopeAt };
}

function functionName(tree: SyntaxTree, node: SyntaxNode): string | undefined {
  const own = childOf(node, 'name');
  if (own !== undefined) return textOf(tree, own);
  const holder = node.parent;
  const target =
    holder === undefined ? undefined : (childOf(holder, 'name') ?? childOf(holder, 'left') ?? childOf(holder, 'key'));
  return target === undefined ? undefined : textOf(tree, target);
}

function parametersOf(tree: SyntaxTree, node: SyntaxNode): string[] {
  const single = childOf(node, 'parameter');
  if (single !== undefined) return [textOf(tree, single)];
  const list = childOf(node, 'parameters');
  if (list === undefined) return [];
  const names: string[] = [];
  for (const parameter of list.children) {
    if (parameter.kind === 'comment') continue;
    // A decorator stands before the name: `@Body() body: Order`.
    const found = [...below(tree, childOf(parameter, 'pattern') ?? parameter)].find(
      ({ kind }) => kind === 'identifier' || kind === 'shorthand_property_identifier_pattern' || kind === 'this',
    );
    names.push(found === undefined ? '?' : textOf(tree, found));
  }
  return names[0] === 'self' || names[0] === 'cls' ? names.slice(1) : names;
}
