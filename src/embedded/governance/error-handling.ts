import type { ModuleContext } from './module-context.ts';
import { below, childOf, constantString, isInside, unwrap } from './node-text.ts';
import type { CallSite, ModuleModel } from './module-model.ts';
import type { Scope } from './scopes.ts';
import type { SyntaxNode } from './syntax.ts';

const CLAUSES = /^(?:except_clause|except_group_clause|catch_clause)$/;
/** The functions people start a program with, whoever calls them. */
const STARTERS =
  /^(?:_?(?:async_?)?(?:main|run|cli|start|app|handle|handler|lambda_handler|lambdaHandler|bootstrap|execute)\w*)$/;
/** Handlers for everything that nobody else handles. */
const LAST_RESORT =
  /(?:^|\.)(?:excepthook|setErrorHandler|onError|set_exception_handler|add_exception_handler|register_error_handler|addHook|errorBoundary|useGlobalFilters)$|^(?:sentry_sdk|@sentry\/[\w-]+|Sentry|rollbar|bugsnag|newrelic|ddtrace)\.(?:init|start|captureException)$/;

/** Is there anything that catches an unexpected failure of the program and does something about it? */
export function handlesErrors(context: ModuleContext, entry: SyntaxNode): boolean {
  const { model } = context;
  const started = startedFrom(model, entry);
  const serves = model.calls.some(({ name }) => /\.listen$|\.serve_forever$|^uvicorn\.run$/.test(name));
  for (const node of model.tree.nodes) {
    if (node.kind !== 'try_statement' || isImportGuard(node)) continue;
    const clauses = node.children.filter(({ kind }) => CLAUSES.test(kind));
    if (clauses.every((clause) => context.reportedOnLine('swallowed-error', clause))) continue;
    if (
      serves ||
      isInside(node, entry) ||
      started.has(model.scopeOf(node)) ||
      clauses.some((clause) => isReport(model, clause))
    )
      return true;
  }
  return (
    model.calls.some((call) => isErrorHandler(context, call) || LAST_RESORT.test(call.name)) ||
    model.assignments.some(({ target }) => target === 'sys.excepthook') ||
    model.scopes.some(({ parameters }) => isErrorMiddleware(parameters)) ||
    /@\w+\.(?:exception_handler|errorhandler)\b|express-async-errors|@Catch\(/.test(model.tree.text)
  );
}

/** Express calls it with an error first, and only if it takes four arguments. */
function isErrorMiddleware(parameters: readonly string[]): boolean {
  return parameters.length === 4 && /^_?e(?:rr(?:or)?|x)?$/.test(parameters[0] ?? '');
}

/** The functions that the entry starts, two steps deep, and all that carry a decorator or the name of a starter. */
function startedFrom(model: ModuleModel, entry: SyntaxNode): ReadonlySet<Scope> {
  const found = new Set<Scope>();
  let places = [entry];
  for (let step = 0; step < 2; step += 1) {
    const next: SyntaxNode[] = [];
    for (const place of places) {
      for (const part of below(model.tree, place)) {
        const scope = part.kind === 'identifier' ? model.functions.get(model.text(part)) : undefined;
        if (scope === undefined || found.has(scope)) continue;
        found.add(scope);
        next.push(scope.node);
      }
    }
    places = next;
  }
  for (const scope of model.scopes) {
    if (STARTERS.test(scope.name ?? '') || scope.node.parent?.kind === 'decorated_definition') found.add(scope);
    // What is written inside a started function is started with it.
    else if (scope.parent !== undefined && found.has(scope.parent)) found.add(scope);
  }
  return found;
}

/** It catches everything, and logs, raises again or ends the program. */
function isReport(model: ModuleModel, clause: SyntaxNode): boolean {
  const text = model.text(clause).slice(0, 2_000);
  if (clause.kind !== 'catch_clause' && !/^except\*?\s*(?::|\(?[^:\n]*(?:Base)?Exception\b)/.test(text)) return false;
  return /\b(?:raise|throw|exit|exitCode|reject|next)\b|\b_?log(?:ger|ging)?\b|console\.error|\bexception\(/i.test(
    text,
  );
}

function isErrorHandler(context: ModuleContext, call: CallSite): boolean {
  const { model } = context;
  const caught = /\.catch$/.test(call.name) ? call.args[0] : undefined;
  if (caught !== undefined) return !context.reportedOnLine('swallowed-error', unwrap(caught));

  if (!/^process\.(?:on|once)$/.test(call.name)) return false;
  const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
  return event === 'uncaughtException' || event === 'unhandledRejection';
}

function isImportGuard(node: SyntaxNode): boolean {
  const body = childOf(node, 'body');
  return (
    body !== undefined && body.children.length > 0 && body.children.every(({ kind }) => kind.startsWith('import_'))
  );
}
