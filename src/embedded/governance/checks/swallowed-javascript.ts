import { effectOf } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { FUNCTION_KINDS, below, childOf, constantString, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  COMPLETES,
  DOES,
  ENDS,
  SPEAKS,
  SWALLOWED,
  givesReason,
  isAnswer,
  onlyEnds,
  reportDropped,
} from './swallowed-signs.ts';

/** `(err, text) => { if (err) return; … }` */
export function reportIgnoredArgument(context: ModuleContext, node: SyntaxNode): void {
  const { model } = context;
  const condition = childOf(node, 'condition');
  const consequence = childOf(node, 'consequence');
  if (condition === undefined || consequence === undefined || childOf(node, 'alternative') !== undefined) return;
  const tested = unwrap(condition);
  if (tested.kind !== 'identifier') return;
  const name = model.text(tested);
  if (!/^(?:e|err|error)$/.test(name) || model.scopeOf(node).parameters[0] !== name) return;
  if (givesReason(context, node)) return;
  const statements = (consequence.kind === 'statement_block' ? consequence.children : [consequence]).filter(
    ({ kind }) => kind !== 'comment',
  );
  const only = statements[0];
  if (statements.length !== 1 || only?.kind !== 'return_statement') return;
  if (!/^return(?:\s+(?:null|undefined|false|\[\]|\{\}|""|''))?;?$/.test(model.text(only).slice(0, 20))) return;
  reportDropped(context, node, SWALLOWED);
}

/** What is asked only whether it works: an optional import, a body that may be no JSON, a file that may not be there. */
function isProbe({ model }: ModuleContext, { node, receiver }: CallSite): boolean {
  // Nobody looks at the answer: it was no question.
  let holder = node.parent;
  while (holder !== undefined && (unwrap(holder) !== holder || holder.kind === 'unary_expression'))
    holder = holder.parent;
  if (holder?.kind === 'expression_statement') return false;
  const asked = receiver === undefined ? undefined : model.callAt(unwrap(receiver));
  return (
    asked === undefined ||
    (!DOES.has(effectOf(model, asked)) && !SPEAKS.test(asked.name) && !/\.then$/.test(asked.name))
  );
}

/** `process.on('uncaughtException', () => {})`, `socket.on('error', () => {})` and `fs.writeFile(…, (err) => {})`. */
export function reportIgnoringCallback(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python) return;
  const last = call.args.at(-1);
  const handler = last === undefined ? undefined : unwrap(last);
  if (handler === undefined || !(doesNothing(context, handler) || givesNothing(context, handler))) return;
  const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
  const isProcess =
    /^process\.(?:on|once)$/.test(call.name) && (event === 'uncaughtException' || event === 'unhandledRejection');
  const isEmitter = /\.(?:on|once|addListener)$/.test(call.name) && event === 'error';
  const isWrite =
    /^fs\.(?:writeFile|appendFile|rename|copyFile|mkdir|symlink|unlink|rm|rmdir)$/.test(call.name) &&
    /^(?:\(?_?e(?:rr(?:or)?)?\b|\(\s*\))/.test(model.text(handler).slice(0, 12));
  if (isProcess || isEmitter || isWrite) reportDropped(context, handler, SWALLOWED);
}

/** `() => undefined`: an answer to nobody, where what is called back hands its answer to nobody. */
function givesNothing(context: ModuleContext, handler: SyntaxNode): boolean {
  const body = handler.kind === 'arrow_function' ? childOf(handler, 'body') : undefined;
  return (
    body !== undefined &&
    /^(?:undefined|null|void 0)$/.test(context.model.text(body).slice(0, 12)) &&
    !givesReason(context, handler)
  );
}

/** `catchError(() => EMPTY)`: the stream ends, or goes on, as if nothing had happened. */
export function reportStreamCatch(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python || !/(?:^|\.)catchError$/.test(call.name)) return;
  const handler = call.args[0] === undefined ? undefined : unwrap(call.args[0]);
  const body = handler !== undefined && FUNCTION_KINDS.has(handler.kind) ? childOf(handler, 'body') : undefined;
  if (handler === undefined || body === undefined || givesReason(context, handler)) return;
  if (
    /^(?:\{\s*return\s+)?(?:EMPTY|NEVER|of\((?:null|undefined|\[\]|\{\}|false|0|''|"")?\))[\s;}]*$/.test(
      model.text(body).slice(0, 60),
    )
  )
    reportDropped(context, handler, SWALLOWED);
}

/** An empty function, or the name of one. */
export function doesNothing(context: ModuleContext, handler: SyntaxNode, depth = 0): boolean {
  const { model } = context;
  if (handler.kind === 'identifier' && depth === 0) {
    const name = model.text(handler);
    const scope = model.functions.get(name);
    if (scope !== undefined) return doesNothing(context, scope.node, 1);
    return /^(?:noop|no_op|nop|_?ignore(?:Error)?)$/.test(name);
  }
  if (handler.kind === 'member_expression')
    return /^(?:_|lodash|\$|angular|jQuery|Function)\.(?:noop|prototype)$/.test(model.text(handler).slice(0, 24));
  if (!FUNCTION_KINDS.has(handler.kind) || givesReason(context, handler)) return false;
  const body = childOf(handler, 'body');
  return (
    body?.kind === 'statement_block' &&
    body.children.every(({ kind }) => kind === 'comment' || kind === 'empty_statement')
  );
}

export function reportEmptyCatch(context: ModuleContext, node: SyntaxNode): void {
  const body = childOf(node, 'body');
  if (body === undefined || givesReason(context, node)) return;
  if (node.parent !== undefined && onlyEnds(context, node.parent)) return;
  const statements = body.children.filter(({ kind }) => kind !== 'comment');
  const [only] = statements;
  const marksDone =
    statements.length === 1 &&
    only !== undefined &&
    COMPLETES.test(context.model.callAt(unwrap(only.children[0] ?? only))?.name ?? '');
  if (statements.length > 0 && !marksDone && !(statements.length === 1 && isSilentAnswer(context, statements[0], node)))
    return;
  reportDropped(context, node, SWALLOWED);
}

/** A look at whether something is there or well formed: to answer "no" is what it is for. */
const LOOKS =
  /^(?:JSON\.parse|require(?:\.resolve)?|import|URL|RegExp|BigInt|Intl\.\w+|atob|decodeURI(?:Component)?|localStorage\.\w+|window\.localStorage\.\w+|sessionStorage\.\w+|navigator\.\w+)$|(?:^|\.)(?:access(?:Sync)?|l?stat(?:Sync)?|exists(?:Sync)?|realpath(?:Sync)?|readlink(?:Sync)?|resolve|parse|parseInt|decode|verify|compile|test|match|get|getItem|has|find\w*|closest|querySelector|toString|toISOString|now|is[A-Z]\w*|can[A-Z]\w*|supports\w*|check\w*|hostname|toURL)$/;

/**
 * `catch { return null }` around something with an effect, or `catch { return false }` around a call of another service. Around
 * a look or a parse it is the customary way to say no.
 */
function isSilentAnswer(context: ModuleContext, statement: SyntaxNode | undefined, handler: SyntaxNode): boolean {
  const { model } = context;
  if (statement === undefined || handler.parent === undefined) return false;
  const isContinue = statement.kind === 'continue_statement' || statement.kind === 'break_statement';
  if (!isContinue && statement.kind !== 'return_statement' && !isAnswer(context, statement)) return false;
  const text = model.text(statement).slice(0, 60);
  const isBlank = /^return(?:\s+(?:null|undefined|void 0|\[\]|\{\}|""|''|``))?;?$/.test(text);
  if (!isContinue && !isBlank && !isAnswer(context, statement)) return false;
  const body = childOf(handler.parent, 'body');
  if (body === undefined) return false;
  const inside = model.calls.filter((call) => isInside(call.node, body));
  if (inside.some((call) => DOES.has(effectOf(model, call)) || effectOf(model, call) === 'fetch')) return true;
  if (inside.some(({ name }) => SPEAKS.test(name))) return true;
  // What is waited for and is neither a look nor a parse.
  if (!isContinue && isBlank && awaitsWork(context, body)) return true;
  // A value that is used to go on with is no answer to a question.
  return (
    /^return\s+-?\d/.test(text) &&
    inside.length > 0 &&
    inside.some(({ name }) => name === 'JSON.parse' || !LOOKS.test(name))
  );
}

/** `await promise` and `await work()` in the attempt. */
function awaitsWork({ model }: ModuleContext, body: SyntaxNode): boolean {
  for (const part of below(model.tree, body)) {
    if (part.kind !== 'await_expression') continue;
    const inner = part.children[0];
    if (inner === undefined) continue;
    const call = model.callAt(unwrap(inner));
    if (
      inner.kind === 'identifier' ||
      (call !== undefined && !LOOKS.test(call.name) && !/^fs\b|[rR]ead|import/.test(call.name))
    )
      return true;
  }
  return false;
}

/** `.catch(() => {})`, `.catch(noop)`, `.then(done, noop)`. */
export function reportSilentCatch(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python) return;
  const isCatch = /\.catch$/.test(call.name) && call.args.length === 1;
  const isThen = /\.then$/.test(call.name) && call.args.length === 2;
  const given = isCatch ? call.args[0] : isThen ? call.args[1] : undefined;
  if (given === undefined) return;
  const handler = unwrap(given);
  const asked = call.receiver === undefined ? undefined : model.callAt(unwrap(call.receiver));
  if (asked !== undefined && ENDS.test(asked.name)) return;
  if (!doesNothing(context, handler) && !answersBlank(context, handler, call)) return;
  reportDropped(context, handler, SWALLOWED);
}

function answersBlank(context: ModuleContext, handler: SyntaxNode, call: CallSite): boolean {
  const { model } = context;
  const body = FUNCTION_KINDS.has(handler.kind) ? childOf(handler, 'body') : undefined;
  if (body === undefined || body.kind === 'statement_block' || givesReason(context, handler)) return false;
  const text = model.text(body).slice(0, 24);
  // The program ends, and says nothing of why.
  if (/^process\.exit\(\d*\)$/.test(text)) return true;
  return /^(?:undefined|null|void 0|false|0|\[\]|\(\{\}\)|''|"")$/.test(text) && !isProbe(context, call);
}
