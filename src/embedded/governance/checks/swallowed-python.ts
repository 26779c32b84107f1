import { changesStore, effectOf, type Effect } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  COMPLETES,
  SWALLOWED,
  SWALLOWED_EFFECT,
  acts,
  enclosing,
  givesReason,
  isAnswer,
  isBroad,
  onlyEnds,
  reportDropped,
} from './swallowed-signs.ts';

/** What says nothing of a file that is not there, or of a wait that ended, is no failure. */
const EXPECTED =
  /\b(?:FileNotFound|FileExists|NotADirectory|ProcessLookup|StopIteration|StopAsyncIteration|KeyError|IndexError|AttributeError|ImportError|ModuleNotFound|Cancelled|KeyboardInterrupt|SystemExit|GeneratorExit|BrokenPipe|NotFound|NotExist|DoesNotExist|Exists|Timeout|Empty|Full|QueueEmpty|Disconnect|Closed|ConnectionReset|Unsupported|NotImplemented|UnicodeDecode|Decode|ValueError|TypeError|Duplicate|Integrity|Skip|Abort|Stop|EOF)\w*/;

export function reportPythonSwallow(context: ModuleContext, node: SyntaxNode): void {
  const { model } = context;
  const body = node.children.find(({ kind }) => kind === 'block');
  const caught = node.children.find(({ kind }) => kind !== 'block' && kind !== 'comment');
  if (body === undefined || givesReason(context, node)) return;
  const attempt = node.parent;
  if (attempt === undefined || isHarmless(context, attempt) || onlyEnds(context, attempt)) return;
  const statements = body.children.filter(({ kind }) => kind !== 'comment');
  const isBroadly = caught === undefined || isBroad(model.text(caught));
  if (isBroadly) {
    if (!statements.every((statement) => isSilent(context, statement))) return;
    // A yes or no is an answer where the question was asked of something that does nothing.
    if (statements.some((statement) => isAnswer(context, statement)) && !acts(context, attempt)) return;
    reportDropped(context, node, SWALLOWED);
    return;
  }
  if (EXPECTED.test(model.text(caught).slice(0, 300))) return;
  if (!statements.every(({ kind }) => /^(?:pass_statement|continue_statement)$/.test(kind))) return;
  const tried = childOf(attempt, 'body');
  if (
    tried !== undefined &&
    model.calls.some(
      (call) =>
        isInside(call.node, tried) &&
        CHANGES.has(effectOf(model, call)) &&
        (effectOf(model, call) !== 'database' || changesStore(model, call)),
    )
  )
    reportDropped(context, node, SWALLOWED_EFFECT);
}

/** Nothing is said, counted, kept or raised. */
function isSilent(context: ModuleContext, statement: SyntaxNode): boolean {
  if (/^(?:pass_statement|continue_statement|break_statement)$/.test(statement.kind)) return true;
  if (isEllipsis(statement) || isBlankReturn(context, statement) || isAnswer(context, statement)) return true;
  return isBlankPlaceholder(context, statement);
}

/** `result = None`, `rows.append(None)`: a blank in the place of what failed. */
function isBlankPlaceholder(context: ModuleContext, statement: SyntaxNode): boolean {
  const { model } = context;
  if (statement.kind !== 'expression_statement') return false;
  const inner = statement.children[0];
  if (inner?.kind === 'assignment') {
    const value = childOf(inner, 'right');
    return value !== undefined && /^(?:None|\[\]|\{\}|""|'')$/.test(model.text(value).slice(0, 6));
  }
  const call = inner === undefined ? undefined : model.callAt(unwrap(inner));
  const only = call?.args[0];
  if (call !== undefined && COMPLETES.test(call.name)) return true;
  // To wait and try again says nothing either, unless the last failure is raised.
  if (call !== undefined && /^(?:time|asyncio|anyio|trio)\.sleep$/.test(call.name)) return !raises(context, call);
  return call !== undefined && only !== undefined && /\.append$/.test(call.name) && only.kind === 'none';
}

function raises({ model }: ModuleContext, { scope }: CallSite): boolean {
  for (const part of below(model.tree, scope.node)) if (part.kind === 'raise_statement') return true;
  return false;
}

/** `with contextlib.suppress(Exception):` */
export function reportSuppression(context: ModuleContext, call: CallSite): void {
  if (call.name !== 'contextlib.suppress') return;
  if (
    !call.args.some((argument) => /^(?:builtins\.)?(?:Base)?Exception$/.test(context.model.text(argument).slice(0, 30)))
  )
    return;
  const statement = enclosing(call.node, /^with_statement$/);
  if (statement !== undefined && givesReason(context, statement)) return;
  reportDropped(context, call.node, SWALLOWED);
}

export function givesReasonBefore({ model }: ModuleContext, statement: SyntaxNode): boolean {
  const siblings = statement.parent?.children ?? [];
  const before = siblings[siblings.indexOf(statement) - 1];
  return (
    before?.kind === 'comment' &&
    (model
      .text(before)
      .slice(0, 500)
      .match(/[A-Za-z][\w'’-]*/g)?.length ?? 0) >= 4
  );
}

/** Nothing handed back, where the caller cannot tell "none" from "failed". */
function isBlankReturn({ model }: ModuleContext, statement: SyntaxNode): boolean {
  return (
    statement.kind === 'return_statement' &&
    /^return(?:\s+(?:None|\[\]|\{\}|""|''|\(\)|set\(\)|dict\(\)|list\(\)))?$/.test(model.text(statement).slice(0, 20))
  );
}

function isEllipsis(statement: SyntaxNode): boolean {
  return (
    statement.kind === 'expression_statement' &&
    statement.children.length === 1 &&
    statement.children[0]?.kind === 'ellipsis'
  );
}

/** Optional imports, and clean-up at the end of an object's life. */
function isHarmless({ model }: ModuleContext, attempt: SyntaxNode): boolean {
  const body = childOf(attempt, 'body');
  if (body?.children.every(({ kind }) => kind.startsWith('import_') || kind === 'comment')) return true;
  const scope = model.scopeOf(attempt);
  return scope.name === '__del__' || scope.name === '__exit__';
}

/** Of these a narrow handler too should say that they failed. */
const CHANGES: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>(['send', 'database', 'cloud', 'model']);
