import { effectOf, type Effect } from './effects.ts';
import type { ModuleModel } from './module-model.ts';
import { FUNCTION_KINDS, childOf, unwrap } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

/** Effects that make a file without functions of its own a script: what it does happens when it is started. */
const SCRIPT_EFFECTS: ReadonlySet<Effect> = new Set([
  'process',
  'send',
  'delete',
  'write',
  'database',
  'cloud',
  'model',
  'serve',
]);
/** Where people keep what is started by hand or by a clock. */
const SCRIPT_FOLDER = /(?:^|\/)(?:scripts?|bin|tools?|jobs?|cron|ops|tasks?|runs?|notebooks?|pipelines?)\//i;

const MAIN_CALL = /^(?:main|run|cli|app|start|bootstrap|program)$/;

/** The statement that makes a module a program of its own; `undefined` for a library. */
export function entryPointOf(model: ModuleModel, path: string): SyntaxNode | undefined {
  const entry =
    (model.python ? pythonEntry(model) : scriptEntry(model)) ??
    handlerOf(model) ??
    commandOf(model) ??
    serverOf(model) ??
    plainScript(model, path);
  return entry !== undefined && model.python && isDemonstration(model, entry, path) ? undefined : entry;
}

/** A library of classes that shows itself off, or tests itself, when it is started: no program anybody runs. */
function isDemonstration(model: ModuleModel, entry: SyntaxNode, path: string): boolean {
  if (entry.kind !== 'if_statement') return false;
  // It has an exit code: somebody starts it and waits for it.
  if (/\bexit\s*\(|\bSystemExit\b/.test(model.text(entry).slice(0, 2_000))) return false;
  const classes = model.tree.root.children.filter(({ kind }) => kind === 'class_definition').length;
  if (isPartOfPackage(model, path)) return true;
  if (classes === 0 || /(?:\b|_)(?:main|run|cli|app|start|serve)\w*\s*\(/.test(model.text(entry).slice(0, 2_000)))
    return false;
  return true;
}

/** A server that listens as soon as the module is loaded: `app.listen(port)` at the top level. */
function serverOf(model: ModuleModel): SyntaxNode | undefined {
  const call = model.calls.find(
    (candidate) => candidate.scope === model.moduleScope && effectOf(model, candidate) === 'serve',
  );
  return call === undefined ? undefined : statementOf(model, call.node);
}

/** A command line that is read as soon as the module is loaded, or a command of a framework that finds it by its class. */
function commandOf(model: ModuleModel): SyntaxNode | undefined {
  if (model.python) {
    if (![...model.modules].some((module) => /^django\.core\.management/.test(module))) return undefined;
    return model.scopes.find(({ name, parameters }) => name === 'handle' && parameters.includes('options'))?.node;
  }
  const call = model.calls.find(
    ({ scope, name }) =>
      scope === model.moduleScope &&
      /^(?:commander|yargs|cac|sade|@oclif\/core|clipanion|citty|cleye|node-cron)\b.*\.(?:parse|parseAsync|argv|runMain|schedule)$|^node-cron\.schedule$|^citty\.runMain$/.test(
        name,
      ),
  );
  return call === undefined ? undefined : statementOf(model, call.node);
}

/** The statement of the top level that holds a node. */
function statementOf(model: ModuleModel, node: SyntaxNode): SyntaxNode {
  let statement = node;
  while (statement.parent !== undefined && statement.parent !== model.tree.root) statement = statement.parent;
  return statement;
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

/** A file of a folder for scripts whose effects stand at the top level, outside any function, and that offers nothing to import. */
function plainScript(model: ModuleModel, path: string): SyntaxNode | undefined {
  if (!SCRIPT_FOLDER.test(path)) return undefined;
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
  return statementOf(model, call.node);
}

/** Its neighbours import it, it takes no arguments, and nothing in its name or place says that people start it. */
function isPartOfPackage(model: ModuleModel, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (SCRIPT_FOLDER.test(path) || /^_{0,2}(?:main|cli|app|run|start|serve|worker|manage|bot|launch|entry)/i.test(name))
    return false;
  for (const module of model.modules)
    if (/^(?:argparse|optparse|click|typer|fire|docopt|absl|tap|cyclopts)(?=$|\.)/.test(module)) return false;
  const { children } = model.tree.root;
  // Its own package is imported by its full name, or relatively.
  const folders = new Set(path.split('/').slice(0, -1));
  for (const module of model.modules) if (folders.has(module.split('.')[0] ?? '')) return true;
  const relative = children.some((node) => /^from\s+\./.test(model.text(node).slice(0, 20)));
  const functions = children.filter(({ kind }) =>
    /^(?:function_definition|decorated_definition|class_definition)$/.test(kind),
  );
  return (relative || functions.length >= 15) && !/\bsys\.argv\b/.test(model.tree.text);
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
      /^(?:(?:sys\.)?exit|asyncio\.run|anyio\.run|trio\.run|uvloop\.run)\s*\(\s*(?:asyncio\.run\s*\(\s*)?\w*(?:main|run|cli|start)\s*[(,)]/.test(
        model.text(node).slice(0, 60),
      )
    )
      return node;
    if (node.kind === 'expression_statement' && startsMain(model, node)) return node;
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
    if (node.kind === 'expression_statement' && (startsMain(model, node) || waitsForWork(model, node))) return node;
  }
  return model.tree.text.startsWith('#!') ? lastStep(model) : undefined;
}

/** `await report(rows)` at the top level of a module that offers nothing to import. */
function waitsForWork(model: ModuleModel, statement: SyntaxNode): boolean {
  const awaited = statement.children[0];
  if (awaited?.kind !== 'await_expression') return false;
  const call = model.callAt(unwrap(awaited));
  return (
    call !== undefined &&
    definesFunction(model, call.name) &&
    !model.tree.root.children.some(({ kind }) => kind === 'export_statement')
  );
}

/** `main()`, `await main()`, `main().catch(…)` and `(async () => { … })()` at the top level. */
function startsMain(model: ModuleModel, statement: SyntaxNode): boolean {
  let current = statement.children[0];
  for (let step = 0; current !== undefined && step < 6; step += 1) {
    current = unwrap(current);
    if (current.kind === 'call_expression' || current.kind === 'call') {
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
