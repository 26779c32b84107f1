import { effectOf, type Effect } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, constantString, isConstant, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Errors that vanish, commands put together for a shell, and connections that check nobody. */
export function checkHandling(context: ModuleContext): void {
  for (const node of context.model.tree.nodes) {
    if (node.kind === 'except_clause') reportPythonSwallow(context, node);
    else if (node.kind === 'catch_clause') reportEmptyCatch(context, node);
  }
  for (const call of context.model.calls) {
    reportSilentCatch(context, call);
    reportSuppression(context, call);
    reportIgnoringCallback(context, call);
    reportShell(context, call);
    reportUnverified(context, call);
  }
  reportUnverifiedSettings(context);
}

const SWALLOWED = 'An error of any kind is caught and dropped here: nobody learns that it happened.';

function reportPythonSwallow(context: ModuleContext, node: SyntaxNode): void {
  const { model } = context;
  const body = node.children.find(({ kind }) => kind === 'block');
  const caught = node.children.find(({ kind }) => kind !== 'block' && kind !== 'comment');
  if (body === undefined || (caught !== undefined && !isBroad(model.text(caught)))) return;
  if (givesReason(context, node)) return;
  const statements = body.children.filter(({ kind }) => kind !== 'comment');
  if (
    !statements.every(
      (statement) =>
        /^(?:pass_statement|continue_statement)$/.test(statement.kind) ||
        isEllipsis(statement) ||
        isBlankReturn(context, statement),
    )
  )
    return;
  const attempt = node.parent;
  if (attempt === undefined || isHarmless(context, attempt)) return;
  context.report('swallowed-error', node, SWALLOWED);
}

/** `with contextlib.suppress(Exception):` */
function reportSuppression(context: ModuleContext, call: CallSite): void {
  if (call.name !== 'contextlib.suppress') return;
  if (
    !call.args.some((argument) => /^(?:builtins\.)?(?:Base)?Exception$/.test(context.model.text(argument).slice(0, 30)))
  )
    return;
  const statement = enclosing(call.node, /^with_statement$/);
  if (statement !== undefined && givesReason(context, statement)) return;
  context.report('swallowed-error', call.node, SWALLOWED);
}

/** What is asked only whether it works: an optional import, a body that may be no JSON, a file that may not be there. */
function isProbe({ model }: ModuleContext, { receiver }: CallSite): boolean {
  const asked = receiver === undefined ? undefined : model.callAt(unwrap(receiver));
  return (
    asked === undefined ||
    (!DOES.has(effectOf(model, asked)) &&
      !/(?:^|\.)(?:save|insert|update|delete|create|send|write|publish|push|put|post|remove|commit|execute)\w*$/i.test(
        asked.name,
      ))
  );
}

/** `process.on('uncaughtException', () => {})` and `fs.writeFile(…, (err) => {})`. */
function reportIgnoringCallback(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (model.python) return;
  const last = call.args.at(-1);
  const handler = last === undefined ? undefined : unwrap(last);
  if (handler === undefined || !/^(?:arrow_function|function_expression)$/.test(handler.kind)) return;
  const body = childOf(handler, 'body');
  if (body?.kind !== 'statement_block' || body.children.length > 0) return;
  const event = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
  const isProcess =
    /^process\.(?:on|once)$/.test(call.name) && (event === 'uncaughtException' || event === 'unhandledRejection');
  const isWrite =
    /^fs\.(?:writeFile|appendFile|rename|copyFile|mkdir|symlink)$/.test(call.name) &&
    /^\(?_?e(?:rr(?:or)?)?\b/.test(model.text(handler).slice(0, 12));
  if (isProcess || isWrite) context.report('swallowed-error', handler, SWALLOWED);
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
    /^\(?\s*(?:\w+\.)?(?:Exception|BaseException)\b/.test(text) ||
    /[(,]\s*(?:Exception|BaseException)\s*[,)]/.test(text.slice(0, 200))
  );
}

/** Nothing handed back, where the caller cannot tell "none" from "failed". */
function isBlankReturn({ model }: ModuleContext, statement: SyntaxNode): boolean {
  return (
    statement.kind === 'return_statement' &&
    /^return(?:\s+(?:None|\[\]|\{\}|""|''))?$/.test(model.text(statement).slice(0, 20))
  );
}

function isEllipsis(statement: SyntaxNode): boolean {
  return (
    statement.kind === 'expression_statement' &&
    statement.children.length === 1 &&
    statement.children[0]?.kind === 'ellipsis'
  );
}

/** Optional imports, clean-up at the end of an object's life, and cases that say why in a comment. */
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
  if (statements.length > 0 && !(statements.length === 1 && isBlankAnswer(context, statements[0], node))) return;
  context.report('swallowed-error', node, SWALLOWED);
}

/** `catch { return null }` around something with an effect; around a look or a parse it is the customary way to say no. */
function isBlankAnswer({ model }: ModuleContext, statement: SyntaxNode | undefined, handler: SyntaxNode): boolean {
  if (statement === undefined || statement.kind !== 'return_statement' || handler.parent === undefined) return false;
  if (!/^return(?:\s+(?:null|undefined|\[\]|\{\}|""|''))?;?$/.test(model.text(statement).slice(0, 20))) return false;
  const body = childOf(handler.parent, 'body');
  return body !== undefined && model.calls.some((call) => isInside(call.node, body) && DOES.has(effectOf(model, call)));
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

function reportSilentCatch(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  if (!/\.catch$/.test(call.name) || call.args.length !== 1 || model.python) return;
  const handler = call.args[0] === undefined ? undefined : unwrap(call.args[0]);
  if (handler === undefined) return;
  const body = childOf(handler, 'body');
  const isEmpty =
    body !== undefined &&
    (body.kind === 'statement_block'
      ? body.children.length === 0
      : /^(?:undefined|null|void 0)$/.test(model.text(body).slice(0, 10)) && !isProbe(context, call));
  if (!isEmpty) return;
  context.report('swallowed-error', handler, SWALLOWED);
}

function reportShell(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const command = call.args[0] ?? call.keywords.get('args');
  if (command === undefined || isFixed(context, command, 0)) return;
  const shell = call.keywords.get('shell');
  const viaShell =
    (/^subprocess\.\w+$/.test(call.name) && shell !== undefined && model.text(shell) === 'True') ||
    /^os\.(?:system|popen)$|^subprocess\.(?:getoutput|getstatusoutput)$|^asyncio\.create_subprocess_shell$|^commands\.getoutput$/.test(
      call.name,
    ) ||
    /^child_process\.(?:exec|execSync)$/.test(call.name) ||
    (/^child_process\.spawn(?:Sync)?$/.test(call.name) &&
      shell !== undefined &&
      model.text(shell) === 'true' &&
      !isConstant(model.tree, command));
  if (!viaShell || context.reportedOnLine('model-output-executed', call.node)) return;
  context.report(
    'shell-command',
    call.node,
    'A command line put together at run time is handed to a shell, which interprets whatever is in it.',
  );
}

/** A command of more parts than this is put together from something. */
const MAX_COMMAND_NODES = 300;

/** Fixed in the source, directly, by one variable, or by quoting every part that is not. */
function isFixed(context: ModuleContext, node: SyntaxNode, depth: number): boolean {
  const { model } = context;
  const inner = unwrap(node);
  if (inner.last - inner.index > MAX_COMMAND_NODES) return false;
  if (isConstant(model.tree, inner)) return true;
  if (inner.kind === 'identifier' && depth < 2) {
    const origin = model.originOf(model.text(inner));
    return origin !== undefined && isFixed(context, origin, depth + 1);
  }
  if ((inner.kind === 'ternary_expression' || inner.kind === 'conditional_expression') && depth < 2) {
    return inner.children
      .filter(({ field }) => field !== 'condition')
      .every(
        (branch, at) => (inner.kind === 'conditional_expression' && at === 1) || isFixed(context, branch, depth + 1),
      );
  }
  let sawOpen = false;
  for (const part of below(model.tree, inner)) {
    if (part.kind !== 'interpolation' && part.kind !== 'template_substitution') continue;
    const value = part.children[0];
    if (value === undefined) continue;
    const call = model.callAt(unwrap(value));
    const name = call?.name ?? '';
    if (/(?:^|\.)(?:quote|shlex\.\w+|escape|shellescape)$/.test(name) || isFixed(context, value, depth + 1)) continue;
    sawOpen = true;
  }
  return !sawOpen && (inner.kind === 'string' || inner.kind === 'template_string') && depth < 2;
}

const UNVERIFIED =
  'The identity of the other side of a connection is not verified, so anyone on the way can read and change it.';

function reportUnverified(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const verify = call.keywords.get('verify') ?? call.keywords.get('verify_ssl') ?? call.keywords.get('ssl_verify');
  if (
    verify !== undefined &&
    model.text(verify) === 'False' &&
    /^(?:requests|httpx|aiohttp|boto3|elasticsearch|hvac|urllib3|niquests)\b|[sS]ession|[cC]lient|\.(?:get|post|put|patch|delete|request)$/.test(
      call.name,
    )
  ) {
    context.report('tls-not-verified', verify.parent ?? verify, UNVERIFIED);
  }
  if (/^ssl\._create_unverified_context$/.test(call.name)) context.report('tls-not-verified', call.node, UNVERIFIED);
}

function reportUnverifiedSettings(context: ModuleContext): void {
  const { model } = context;
  for (const { target, targetNode, value } of model.assignments) {
    const text = model.text(value).slice(0, 60);
    const isOff =
      (/\.check_hostname$/.test(target) && text === 'False') ||
      (/\.verify_mode$/.test(target) && /CERT_NONE$/.test(text)) ||
      (/_create_default_https_context$/.test(target) && /_create_unverified_context$/.test(text)) ||
      (/^process\.env(?:\.NODE_TLS_REJECT_UNAUTHORIZED|\[\])$/.test(target) &&
        /TLS_REJECT_UNAUTHORIZED/.test(model.text(targetNode)) &&
        /^['"]?0['"]?$/.test(text)) ||
      (/[sS]ession\w*(?:\(\))?\.verify$/.test(target) && text === 'False');
    if (isOff) context.report('tls-not-verified', targetNode.parent ?? targetNode, UNVERIFIED);
  }
  if (model.python) return;
  for (const node of model.tree.nodes) {
    if (node.kind !== 'pair') continue;
    const key = childOf(node, 'key');
    const value = childOf(node, 'value');
    if (key === undefined || value?.kind !== 'false') continue;
    if (
      /^['"]?(?:rejectUnauthorized|strictSSL)['"]?$/.test(
        constantString(model.tree, key) ?? model.text(key).slice(0, 30),
      )
    )
      context.report('tls-not-verified', node, UNVERIFIED);
  }
}
