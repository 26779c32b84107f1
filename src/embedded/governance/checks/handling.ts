import { isTaskRun } from '../effects.ts';
import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, childOf, constantString, isConstant, unwrap } from '../node-text.ts';
import type { Scope } from '../scopes.ts';
import { EXTERNAL } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Commands put together for a shell, and connections that check nobody. */
export function checkHandling(context: ModuleContext): void {
  for (const call of context.model.calls) {
    reportShell(context, call);
    reportUnverified(context, call);
  }
  reportUnverifiedSettings(context);
}

function reportShell(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const command = call.args[0] ?? call.keywords.get('args');
  if (command === undefined || isFixed(context, command, 0)) return;
  const shell = call.keywords.get('shell');
  const viaShell =
    isTaskRun(model, call) ||
    (/^subprocess\.\w+$/.test(call.name) && shell !== undefined && model.text(shell) === 'True') ||
    /^os\.(?:system|popen)$|^subprocess\.(?:getoutput|getstatusoutput)$|^asyncio\.create_subprocess_shell$|^commands\.getoutput$/.test(
      call.name,
    ) ||
    /^child_process\.(?:exec|execSync)$|^paramiko\.SSHClient\(\)\.exec_command$/.test(call.name) ||
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
  if (inner.kind === 'identifier' && (context.flow.labelsOf(inner) & EXTERNAL) !== 0) return false;
  if (isConstant(model.tree, inner)) return true;
  if (inner.kind === 'identifier' && depth < 2) {
    const origin = model.originAt(inner);
    return origin !== undefined && isFixed(context, origin, depth + 1);
  }
  if ((inner.kind === 'ternary_expression' || inner.kind === 'conditional_expression') && depth < 3) {
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
    if (isRefusedUnlessKnown(context, unwrap(value))) continue;
    sawOpen = true;
  }
  return !sawOpen && (inner.kind === 'string' || inner.kind === 'template_string') && depth < 2;
}

/** `if not re.fullmatch(r"\d+", part): raise …`, `if (!ALLOWED.includes(part)) throw …`: a part of a known form. */
function isRefusedUnlessKnown({ model }: ModuleContext, value: SyntaxNode): boolean {
  if (value.kind !== 'identifier') return false;
  let all = refusals.get(model);
  if (all === undefined) {
    all = refusalsIn(model);
    refusals.set(model, all);
  }
  const at = all.get(model.scopeOf(value))?.get(model.text(value));
  return at !== undefined && at <= value.index;
}

/** For each function the names that it refuses unless they are of a known form, with the first place of each. */
type Refusals = ReadonlyMap<Scope, ReadonlyMap<string, number>>;

/** Asked for each part of each command: found once. */
const refusals = new WeakMap<ModuleModel, Refusals>();

function refusalsIn(model: ModuleModel): Refusals {
  const found = new Map<Scope, Map<string, number>>();
  for (const node of model.tree.nodes) {
    const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
    if (condition === undefined) continue;
    const text = model.text(condition).slice(0, 300);
    if (
      !/\bnot\b|!/.test(text) ||
      !/\b(?:fullmatch|match|test)\(|\bin\b|\.(?:has|includes)\(|\.is(?:digit|alnum|identifier)\(/.test(text) ||
      !leavesModule(model, condition)
    )
      continue;
    const scope = model.scopeOf(node);
    const names = found.get(scope) ?? new Map<string, number>();
    found.set(scope, names);
    for (const word of below(model.tree, condition)) {
      if (word.kind === 'identifier' && !names.has(model.text(word))) names.set(model.text(word), node.index);
    }
  }
  return found;
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
  // aiohttp's word for it; elsewhere `ssl=False` asks for no encryption at all, within a host or a test.
  const ssl = call.keywords.get('ssl');
  if (
    ssl !== undefined &&
    model.text(ssl) === 'False' &&
    usesAiohttp(model) &&
    /^aiohttp\.|[sS]ession\w*(?:\(\))?\.|(?:^|\.)(?:get|post|put|patch|delete|head|request|ws_connect)$/.test(call.name)
  )
    context.report('tls-not-verified', ssl.parent ?? ssl, UNVERIFIED);
  const policy = /\.set_missing_host_key_policy$/.test(call.name) ? call.args[0] : undefined;
  if (policy !== undefined && /\b(?:AutoAdd|Warning)Policy\b/.test(model.text(policy).slice(0, 80)))
    context.report('tls-not-verified', call.node, UNVERIFIED);
  if (/^ssl\._create_unverified_context$/.test(call.name)) context.report('tls-not-verified', call.node, UNVERIFIED);
}

/** `session`, or what `requests.Session()` is kept as. */
function isSession(model: ModuleModel, name: string): boolean {
  if (/[sS]ession\w*(?:\(\))?$/.test(name)) return true;
  const origin = model.originOf(name);
  const made = origin === undefined ? undefined : model.callAt(unwrap(origin));
  return (
    made !== undefined && /^(?:requests|httpx|niquests)\.(?:\w+\.)?(?:[sS]ession|Client|AsyncClient)$/.test(made.name)
  );
}

function usesAiohttp(model: ModuleModel): boolean {
  return [...model.modules].some((name) => /^aiohttp\b/.test(name));
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
      (/\.verify$/.test(target) && text === 'False' && isSession(model, target.slice(0, -'.verify'.length)));
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
