import { below, childOf, constantString, textOf, unwrap } from './node-text.ts';
import type { SyntaxNode, SyntaxTree } from './syntax.ts';

export interface Imports {
  /** Local name → dotted origin: `execSync` → `child_process.execSync`. */
  readonly names: ReadonlyMap<string, string>;
  /** The modules themselves, as written (without `node:`). */
  readonly modules: ReadonlySet<string>;
}

/** Reads `import`, `from … import` and `require` wherever they stand. */
export function readImports(tree: SyntaxTree): Imports {
  const names = new Map<string, string>();
  const modules = new Set<string>();
  for (const node of tree.nodes) {
    if (node.kind === 'import_statement') {
      if (tree.grammar === 'python') readPythonImport(tree, node, names, modules);
      else readEsImport(tree, node, names, modules);
    } else if (node.kind === 'import_from_statement') {
      readFromImport(tree, node, names, modules);
    } else if (node.kind === 'call_expression') {
      readRequire(tree, node, names, modules);
    }
  }
  return { names, modules };
}

function readPythonImport(tree: SyntaxTree, node: SyntaxNode, names: Map<string, string>, modules: Set<string>): void {
  for (const child of node.children) {
    const alias = childOf(child, 'alias');
    const name = textOf(tree, childOf(child, 'name') ?? child);
    modules.add(name);
    if (alias !== undefined) names.set(textOf(tree, alias), name);
    else if (child.kind === 'dotted_name') names.set(name.split('.')[0] ?? name, name.split('.')[0] ?? name);
  }
}

function readFromImport(tree: SyntaxTree, node: SyntaxNode, names: Map<string, string>, modules: Set<string>): void {
  const source = childOf(node, 'module_name');
  if (source === undefined) return;
  const module = textOf(tree, source);
  modules.add(module);
  for (const child of node.children) {
    if (child.field !== 'name') continue;
    const alias = childOf(child, 'alias');
    const name = textOf(tree, childOf(child, 'name') ?? child);
    names.set(alias === undefined ? name : textOf(tree, alias), `${module}.${name}`);
    modules.add(`${module}.${name}`);
  }
}

function readEsImport(tree: SyntaxTree, node: SyntaxNode, names: Map<string, string>, modules: Set<string>): void {
  const source = childOf(node, 'source');
  const module = source === undefined ? undefined : moduleName(constantString(tree, source));
  if (module === undefined) return;
  modules.add(module);
  const clause = node.children.find(({ kind }) => kind === 'import_clause');
  for (const part of clause?.children ?? []) {
    if (part.kind === 'identifier') names.set(textOf(tree, part), module);
    else if (part.kind === 'namespace_import') {
      const name = part.children[0];
      if (name !== undefined) names.set(textOf(tree, name), module);
    } else if (part.kind === 'named_imports') {
      for (const specifier of part.children) {
        const name = childOf(specifier, 'name');
        if (name === undefined) continue;
        names.set(textOf(tree, childOf(specifier, 'alias') ?? name), `${module}.${textOf(tree, name)}`);
      }
    }
  }
}

function readRequire(tree: SyntaxTree, node: SyntaxNode, names: Map<string, string>, modules: Set<string>): void {
  const callee = childOf(node, 'function');
  if (callee === undefined || !/^(?:require|import)$/.test(textOf(tree, callee).slice(0, 8))) return;
  const argument = childOf(node, 'arguments')?.children[0];
  const module = argument === undefined ? undefined : moduleName(constantString(tree, argument));
  if (module === undefined) return;
  modules.add(module);
  const { member, holder } = requireHolder(tree, node);
  const target = holder?.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined;
  if (target === undefined) return;
  if (target.kind === 'identifier') names.set(textOf(tree, target), module + member);
  else if (target.kind === 'object_pattern') {
    for (const part of below(tree, target)) {
      if (part.kind === 'shorthand_property_identifier_pattern')
        names.set(textOf(tree, part), `${module}.${textOf(tree, part)}`);
      const key = part.kind === 'pair_pattern' ? childOf(part, 'key') : undefined;
      const value = part.kind === 'pair_pattern' ? childOf(part, 'value') : undefined;
      if (key !== undefined && value?.kind === 'identifier')
        names.set(textOf(tree, value), `${module}.${textOf(tree, key)}`);
    }
  }
}

/** The declaration a `require()` ends up in, across `await` and one member: `const run = require('x').run`. */
function requireHolder(
  tree: SyntaxTree,
  node: SyntaxNode,
): { readonly member: string; readonly holder: SyntaxNode | undefined } {
  let holder = node.parent;
  let member = '';
  for (let step = 0; step < 4 && holder !== undefined; step += 1) {
    if (holder.kind === 'member_expression') {
      const property = childOf(holder, 'property');
      member += property === undefined ? '' : `.${textOf(tree, property)}`;
    } else if (unwrap(holder) === holder) break;
    holder = holder.parent;
  }
  return { member, holder };
}

/** `node:fs/promises` and `fs/promises` are one module with `fs` as far as names go. */
export function moduleName(specifier: string | undefined): string | undefined {
  return specifier?.replace(/^node:/, '').replace(/^fs\/promises$/, 'fs.promises');
}
