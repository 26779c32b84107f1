import { effectOf, type Effect } from './effects.ts';
import type { ModuleModel } from './module-model.ts';
import { FUNCTION_KINDS, childOf, unwrap } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

/** Effects that make a file without functions of its own a script: what it does happens when it is started. */
const SCRIPT_EFFECTS: ReadonlySet<Effect> = new Set(['process', 'send', 'delete', 'write', 'database', 'cloud', 'model']);
const MAIN_CALL = /^(?:main|run|cli|app|start|bootstrap|program)$/;

/** The statement that makes a module a program of its own; `undefined` for a library. */
export function entryPointOf(model: ModuleModel): SyntaxNode | undefined {
  const entry = (model.python ? pythonEntry(model) : scriptEntry(model)) ?? handlerOf(model) ?? plainScript(model);
  return entry !== undefined && model.python && isDemonstration(model, entry) ? undefined : entry;
}

/** A library of classes that shows itself off, or tests itself, when it is started: no program anybody runs. */
function isDemonstration(model: ModuleModel, entry: SyntaxNode): boolean {
  if (entry.kind !== 'if_statement') return false;
  const classes = model.tree.root.children.filter(({ kind }) => kind === 'class_definition').length;
  if (classes === 0 || /(?:\b|_)(?:main|run|cli|app|start|serve)\w*\s*\(/.test(model.text(entry).slice(0, 2_000)))
    return false;
  return true;
}

/** The function that a cloud platform calls: `def lambda_handler(event, context)`, `export const handler = async (event) => …`. */
function handlerOf(model: ModuleModel): SyntaxNode | undefined {
  const scope = model.scopes.find(
    ({ name, parameters, parent }) =>
      /^(?:lambda_handler|lambdaHandler|handler|exports\.handler|module\.exports\.handler)$/.test(name ?? '') &&
      /^_?e(?:vent|vt)$/.test(parameters[0] ?? '') &&
      (parameters.length > 1 || !model.python) &&
      parent === model.moduleScope,
  );
  return scope?.node;
}

/** Is the module started by a platform that itself records crashes? */
export function isHandler(entry: SyntaxNode): boolean {
  return FUNCTION_KINDS.has(entry.kind);
}

/** A file whose effects stand at the top level, outside any function, and that offers nothing to import. */
function plainScript(model: ModuleModel): SyntaxNode | undefined {
  const { root } = model.tree;
  if (root.children.some(({ kind }) => /^(?:class_definition|class_declaration|export_statement)$/.test(kind)))
    return undefined;
  if (!model.python && model.assignments.some(({ target }) => /^(?:module\.)?exports\b/.test(target))) return undefined;
  const call = model.calls.find((candidate) => {
    if (candidate.scope !== model.moduleScope) return false;
    const effect = effectOf(model, candidate);
    return effect !== undefined && SCRIPT_EFFECTS.has(effect);
  });
  if (call === undefined) return undefined;
  let statement = call.node;
  while (statement.parent !== undefined && statement.parent !== root) statement = statement.parent;
  return statement;
}

function pythonEntry(model: ModuleModel): SyntaxNode | undefined {
  for (const node of model.tree.root.children) {
    if (node.kind === 'if_statement') {
      const condition = childOf(node, 'condition');
      const text = condition === undefined ? '' : model.text(condition).slice(0, 80);
      if (/__name__/.test(text) && /__main__/.test(text)) return node;
    }
    if (node.kind === 'raise_statement' && /^raise\s+SystemExit\s*\(/.test(model.text(node).slice(0, 60))) return node;
    if (
      node.kind === 'expression_statement' &&
      /^(?:sys\.)?exit\s*\(\s*\w*main\s*\(/.test(model.text(node).slice(0, 60))
    )
      return node;
  }
  return model.tree.text.startsWith('#!') ? lastStep(model) : undefined;
}

function scriptEntry(model: ModuleModel): SyntaxNode | undefined {
  for (const node of model.tree.root.children) {
    if (node.kind === 'if_statement') {
      const condition = childOf(node, 'condition');
      const text = condition === undefined ? '' : model.text(condition).slice(0, 200);
      if (
        /require\.main\s*===?\s*module|import\.meta\.main|import\.meta\.(?:url|filename)[^]*process\.argv|process\.argv\[1\][^]*import\.meta/.test(
          text,
        )
      ) {
        return node;
      }
    }
    if (node.kind === 'expression_statement' && startsMain(model, node)) return node;
  }
  return model.tree.text.startsWith('#!') ? lastStep(model) : undefined;
}

/** `main()`, `await main()`, `main().catch(…)` and `(async () => { … })()` at the top level. */
function startsMain(model: ModuleModel, statement: SyntaxNode): boolean {
  let current = statement.children[0];
  for (let step = 0; current !== undefined && step < 6; step += 1) {
    current = unwrap(current);
    if (current.kind === 'call_expression') {
      const callee: SyntaxNode | undefined = childOf(current, 'function');
      if (callee === undefined) return false;
      const inner = unwrap(callee);
      if (inner.kind === 'identifier')
        return MAIN_CALL.test(model.text(inner)) && definesFunction(model, model.text(inner));
      if (FUNCTION_KINDS.has(inner.kind)) return /^\s*async\b/.test(model.text(inner).slice(0, 20));
      current = callee;
    } else if (current.kind === 'member_expression') current = childOf(current, 'object');
    else return false;
  }
  return false;
}

function definesFunction(model: ModuleModel, name: string): boolean {
  return model.functions.has(name);
}

/** A file with an interpreter line is a program if it ends in doing something rather than in defining something. */
function lastStep(model: ModuleModel): SyntaxNode | undefined {
  const last = model.tree.root.children.filter(({ kind }) => kind !== 'comment').at(-1);
  return last !== undefined &&
    /^(?:expression_statement|if_statement|for_statement|for_in_statement|while_statement|with_statement|try_statement)$/.test(
      last.kind,
    )
    ? last
    : undefined;
}

/** The words that introduce a module: its docstring, or the comments at its top. */
export function introductionOf(model: ModuleModel): string {
  const parts: string[] = [];
  for (const node of model.tree.root.children) {
    if (node.kind === 'comment') parts.push(model.text(node));
    else if (node.kind === 'expression_statement' && node.children[0]?.kind === 'string') {
      parts.push(model.text(node));
      break;
    } else if (node.kind !== 'hash_bang_line') break;
  }
  return parts.join('\n').slice(0, 20_000);
}
