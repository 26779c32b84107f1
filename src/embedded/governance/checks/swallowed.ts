import { changesStore, effectOf, type Effect } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { FUNCTION_KINDS, below, childOf, constantString, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

const SWALLOWED = 'An error of any kind is caught and dropped';
const SWALLOWED_EFFECT = 'An error of an operation with effects outside this program is caught and dropped';
const LEAVES_BLOCK = /^(?:return_statement|break_statement|continue_statement)$/;

/** Errors that vanish. */
export function checkSwallowed(context: ModuleContext): void {
  const { model } = context;
  for (const node of model.tree.nodes) {
    if (node.kind === 'except_clause' || node.kind === 'except_group_clause') reportPythonSwallow(context, node);
    else if (node.kind === 'catch_clause') reportEmptyCatch(context, node);
    else if (node.kind === 'finally_clause') reportLeavingFinally(context, node);
    else if (node.kind === 'if_statement' && !model.python) reportIgnoredArgument(context, node);
  }
  for (const { target, targetNode, value } of model.assignments) {
    if (!model.python && /\.onerror$/.test(target) && doesNothing(context, unwrap(value)))
      reportDropped(context, targetNode.parent ?? targetNode, SWALLOWED);
  }
  for (const call of model.calls) {
    reportStreamCatch(context, call);
    reportSilentCatch(context, call);
    reportSuppression(context, call);
    reportIgnoringCallback(context, call);
    reportUnreadResults(context, call);
  }
}

function reportDropped(context: ModuleContext, node: SyntaxNode, what: string): void {
  context.report(
    'swallowed-error',
    node,
    `${what} in ${context.functionAround(node, 'the body of this module')}: nobody learns that it happened.`,
  );
}

/** What says nothing of a file that is not there, or of a wait that ended, is no failure. */
const EXPECTED =
  /\b(?:FileNotFound|FileExists|NotADirectory|ProcessLookup|StopIteration|StopAsyncIteration|KeyError|IndexError|AttributeError|ImportError|ModuleNotFound|Cancelled|KeyboardInterrupt|SystemExit|GeneratorExit|BrokenPipe|NotFound|NotExist|DoesNotExist|Exists|Timeout|Empty|Full|QueueEmpty|Disconnect|Closed|ConnectionReset|Unsupported|NotImplemented|UnicodeDecode|Decode|ValueError|TypeError|Duplicate|Integrity|Skip|Abort|Stop|EOF)\w*/;

function reportPythonSwallow(context: ModuleContext, node: SyntaxNode): void {
  const { model } = context;
  const body = node.children.find(({ kind }) => kind === 'block');
  const caught = node.children.find(({ kind }) => kind !== 'block' && kind !== 'comment');
  if (body === undefined || givesReason(context, node)) return;
  const attempt = node.parent;
  if (attempt === undefined || isHarmless(context, attempt)) return;
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

/** What failed is marked as done. */
const COMPLETES = /\.(?:ack|acknowledge|basic_ack|task_done|delete_message)$/;

function raises({ model }: ModuleContext, { scope }: CallSite): boolean {
  for (const part of below(model.tree, scope.node)) if (part.kind === 'raise_statement') return true;
  return false;
}

/** `return False`, `return 0`, `return "unknown"`: an answer that does not tell "no" from "failed". */
function isAnswer({ model }: ModuleContext, statement: SyntaxNode): boolean {
  return (
    statement.kind === 'return_statement' &&
    /^return\s+(?:False|false|-?\d+(?:\.\d+)?|"[\w ./-]*"|'[\w ./-]*')\s*;?$/.test(model.text(statement).slice(0, 60))
  );
}

/** Does the attempt do something, rather than look or parse? A call on an object of somebody else's counts. */
function acts({ model }: ModuleContext, attempt: SyntaxNode): boolean {
  const body = childOf(attempt, 'body');
  return (
    body !== undefined &&
    model.calls.some(
      (call) =>
        isInside(call.node, body) &&
        (DOES.has(effectOf(model, call)) || effectOf(model, call) === 'fetch' || SPEAKS.test(call.name)),
    )
  );
}

const SPEAKS =
  /(?:^|[._])(?:save|insert|update|delete|create|send|write|publish|push|put|post|remove|commit|execute|charge|pay|transfer|refund|upload|submit|notify|dispatch|sync|connect|login|authenticate|authorize|send_message|sendMail)(?:_\w+|[A-Z]\w*)?$/;

/** `with contextlib.suppress(Exception):` */
function reportSuppression(context: ModuleContext, call: CallSite): void {
  if (call.name !== 'contextlib.suppress') return;
  if (
    !call.args.some((argument) => /^(?:builtins\.)?(?:Base)?Exception$/.test(context.model.text(argument).slice(0, 30)))
  )
    return;
  const statement = enclosing(call.node, /^with_statement$/);
  if (statement !== undefined && givesReason(context, statement)) return;
  reportDropped(context, call.node, SWALLOWED);
}

/** `finally: return x` throws away whatever error is on its way. */
function reportLeavingFinally(context: ModuleContext, node: SyntaxNode): void {
  const { tree } = context.model;
  for (let index = node.index + 1; index <= node.last; index += 1) {
    const part = tree.nodes[index];
    if (part === undefined) break;
    if (FUNCTION_KINDS.has(part.kind)) {
      index = part.last;
    } else if (LEAVES_BLOCK.test(part.kind)) {
      const inLoop = part.kind !== 'return_statement' && enclosing(part, /^(?:for|while|do|for_in|switch)_statement$/);
      if (inLoop !== false && inLoop !== undefined && isInside(inLoop, node)) continue;
      reportDropped(context, part, SWALLOWED);
      return;
    }
  }
}

/** `(err, text) => { if (err) return; … }` */
function reportIgnoredArgument(context: ModuleContext, node: SyntaxNode): void {
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

/** `await Promise.allSettled(…);` and `await asyncio.gather(…, return_exceptions=True)`, with nobody who looks at the results. */
function reportUnreadResults(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const collects =
    call.name === 'Promise.allSettled' ||
    (call.name === 'asyncio.gather' &&
      call.keywords.get('return_exceptions') !== undefined &&
      model.text(call.keywords.get('return_exceptions') ?? call.node) === 'True');
  if (!collects) return;
  const waiting = call.node.parent;
  if (waiting === undefined || !/^(?:await|await_expression)$/.test(waiting.kind)) return;
  if (waiting.parent?.kind !== 'expression_statement' || givesReasonBefore(context, waiting.parent)) return;
  // Cancelled on the way out: what they answer is known.
  if (
    /cancel|clean|close|shutdown|dispose|stop|teardown/i.test(
      `${model.scopeOf(call.node).name ?? ''} ${model.text(call.node).slice(0, 200)}`,
    )
  )
    return;
  reportDropped(context, call.node, SWALLOWED);
}

function givesReasonBefore({ model }: ModuleContext, statement: SyntaxNode): boolean {
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
function reportIgnoringCallback(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python) return;
  const last = call.args.at(-1);
  const handler = last === undefined ? undefined : unwrap(last);
  if (handler === undefined || !doesNothing(context, handler)) return;
  const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
  const isProcess =
    /^process\.(?:on|once)$/.test(call.name) && (event === 'uncaughtException' || event === 'unhandledRejection');
  const isEmitter = /\.(?:on|once|addListener)$/.test(call.name) && event === 'error';
  const isWrite =
    /^fs\.(?:writeFile|appendFile|rename|copyFile|mkdir|symlink|unlink|rm|rmdir)$/.test(call.name) &&
    /^(?:\(?_?e(?:rr(?:or)?)?\b|\(\s*\))/.test(model.text(handler).slice(0, 12));
  if (isProcess || isEmitter || isWrite) reportDropped(context, handler, SWALLOWED);
}

/** `catchError(() => EMPTY)`: the stream ends, or goes on, as if nothing had happened. */
function reportStreamCatch(context: ModuleContext, call: CallSite): void {
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
function doesNothing(context: ModuleContext, handler: SyntaxNode, depth = 0): boolean {
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

function enclosing(node: SyntaxNode, kind: RegExp): SyntaxNode | undefined {
  for (let current = node.parent, step = 0; current !== undefined && step < 6; current = current.parent, step += 1)
    if (kind.test(current.kind)) return current;
  return undefined;
}

/** A sentence in the handler is the customary way to say why dropping the error is right; a bare "ignore" is not one. */
function givesReason({ model }: ModuleContext, handler: SyntaxNode): boolean {
  let words = 0;
  for (const part of below(model.tree, handler)) {
    if (part.kind !== 'comment') continue;
    const text = model.text(part).slice(0, 500);
    if (!/noqa|type:\s*ignore|pragma|eslint-|@ts-/.test(text)) words += text.match(/[A-Za-z][\w'’-]*/g)?.length ?? 0;
  }
  return words >= 4;
}

function isBroad(text: string): boolean {
  return (
    /^\(?\s*(?:\w+\.)?(?:Exception|BaseException|ExceptionGroup|BaseExceptionGroup)\b/.test(text) ||
    /[(,]\s*(?:Exception|BaseException)\s*[,)]/.test(text.slice(0, 200))
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

function reportEmptyCatch(context: ModuleContext, node: SyntaxNode): void {
  const body = childOf(node, 'body');
  if (body === undefined || givesReason(context, node)) return;
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
  if (!isContinue && statement.kind !== 'return_statement') return false;
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

const DOES: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>([
  'process',
  'send',
  'delete',
  'write',
  'database',
  'cloud',
  'model',
]);
/** Of these a narrow handler too should say that they failed. */
const CHANGES: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>(['send', 'database', 'cloud', 'model']);

/** `.catch(() => {})`, `.catch(noop)`, `.then(done, noop)`. */
function reportSilentCatch(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python) return;
  const isCatch = /\.catch$/.test(call.name) && call.args.length === 1;
  const isThen = /\.then$/.test(call.name) && call.args.length === 2;
  const given = isCatch ? call.args[0] : isThen ? call.args[1] : undefined;
  if (given === undefined) return;
  const handler = unwrap(given);
  // What is ended anyway may fail to end.
  const asked = call.receiver === undefined ? undefined : model.callAt(unwrap(call.receiver));
  if (
    asked !== undefined &&
    /\.(?:cancel|close|destroy|abort|terminate|kill|disconnect|unsubscribe|dispose|releaseLock)$/.test(asked.name)
  )
    return;
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
