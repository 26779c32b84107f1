import { environmentReads, isEnvironment, SECRET_NAME, type EnvironmentRead } from '../environment.ts';
import { entryPointOf } from '../entry-point.ts';
import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { ModuleModel } from '../module-model.ts';
import { below, childOf, constantString, plainName, stringPieces, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

/** A secret that is only asked whether it is there: any text at all will do. */
export function reportPresenceOnly(context: ModuleContext): void {
  const { model } = context;
  for (const read of environmentReads(model)) {
    if (read.key === undefined || !SECRET_NAME.test(read.key)) continue;
    if (read.failsWhenAbsent && isPresenceCheck(context, read)) {
      context.report('secret-presence-only', read.node, presenceMessage(read));
      return;
    }
    if (isTruthTest(model, read.node) && leavesModule(model, read.node) && !isFormTested(context, read)) {
      context.report('secret-presence-only', read.node, presenceMessage(read));
      return;
    }
    if (endsIfAbsent(model, read.node) && !isFormTested(context, read)) {
      context.report('secret-presence-only', read.node, presenceMessage(read));
      return;
    }
    if (read.variable === undefined) continue;
    const uses = model.tree.nodes.filter(
      (node) =>
        /^(?:identifier|attribute|member_expression|subscript)$/.test(node.kind) && model.text(node) === read.variable,
    );
    const check = uses.find((node) => isTruthTest(model, node) && leavesModule(model, node));
    if (check === undefined || uses.some((node) => isFormTest(context, node))) continue;
    context.report('secret-presence-only', read.node, presenceMessage(read));
    return;
  }
  reportMembership(context);
  reportListed(context);
  reportHelper(context);
}

/** `process.env.API_TOKEN ?? fail('API_TOKEN')`, `os.getenv("TOKEN") or sys.exit("TOKEN is missing")`. */
function endsIfAbsent(model: ModuleModel, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder === undefined || !/^(?:binary_expression|boolean_operator)$/.test(holder.kind) || node.field !== 'left')
    return false;
  const right = childOf(holder, 'right');
  const call = right === undefined ? undefined : model.callAt(unwrap(right));
  if (call === undefined) return false;
  if (
    /^(?:sys\.exit|exit|process\.exit)$|(?:^|[._])(?:die|fail|abort|panic|missing|raise\w*|throw\w*)$/i.test(call.name)
  )
    return true;
  const local = model.functions.get(call.name);
  return (
    local !== undefined &&
    [...below(model.tree, local.node)].some(({ kind }) => /^(?:throw|raise)_statement$/.test(kind))
  );
}

/**
 * `os.environ["KEY"]` raises where there is none, and that is all that is asked: said of what runs by itself and of the settings of
 * a module, not of a function that leaves the environment to its caller.
 */
function isPresenceCheck(context: ModuleContext, read: EnvironmentRead): boolean {
  const { model, path } = context;
  if (isCaughtAbsence(model, read.node)) return true;
  return (
    !isFormTested(context, read) &&
    // `SecretStr(os.environ["KEY"])`
    !isFormTest(context, read.node) &&
    (model.scopeOf(read.node) === model.moduleScope || entryPointOf(model, path) !== undefined)
  );
}

/** `try: KEY = os.environ["KEY"]`, `except KeyError: raise SystemExit(…)`. */
function isCaughtAbsence(model: ModuleModel, node: SyntaxNode): boolean {
  for (let current = node.parent, step = 0; current !== undefined && step < 8; current = current.parent, step += 1) {
    if (current.kind !== 'try_statement') continue;
    return current.children.some(
      (clause) =>
        clause.kind === 'except_clause' &&
        /^except\s*\(?\s*KeyError\b/.test(model.text(clause).slice(0, 60)) &&
        /\b(?:raise|exit)\b/.test(model.text(clause).slice(0, 500)),
    );
  }
  return false;
}

/** Is the form of the value looked at, wherever it is kept? */
function isFormTested(context: ModuleContext, read: EnvironmentRead): boolean {
  const { model } = context;
  return (
    read.variable !== undefined &&
    model.tree.nodes.some(
      (node) => node.kind === 'identifier' && model.text(node) === read.variable && isFormTest(context, node),
    )
  );
}

/** `def require(name): value = os.getenv(name); if not value: raise …`, called with the name of a secret. */
function reportHelper(context: ModuleContext): void {
  const { model } = context;
  if (context.has('secret-presence-only')) return;
  for (const read of computedReads(context)) {
    const scope = model.scopeOf(read.node);
    const place = scope.parameters.indexOf(read.key);
    if (scope.name === undefined || place === -1) continue;
    const kept = model.assignments.find(({ value, scope: at }) => at === scope && unwrap(value) === read.node);
    const uses = model.tree.nodes.filter(
      (node) => node.kind === 'identifier' && model.scopeOf(node) === scope && model.text(node) === kept?.target,
    );
    const checks = [read.node, ...uses].some((node) => isTruthTest(model, node) && leavesModule(model, node));
    if (!checks || uses.some((node) => isFormTest(context, node))) continue;
    const asked = model.calls.some(({ name, args }) => {
      const argument = name === scope.name ? args[place] : undefined;
      const key = argument === undefined ? undefined : constantString(model.tree, argument);
      return key !== undefined && SECRET_NAME.test(key);
    });
    if (!asked) continue;
    context.report('secret-presence-only', read.node, PRESENCE_MESSAGE);
    return;
  }
}

/** `for name in ["API_KEY", …]: if not os.environ.get(name): raise …`: a list of names, each asked only whether it is set. */
function reportListed(context: ModuleContext): void {
  const { model } = context;
  if (context.has('secret-presence-only')) return;
  for (const { target, value } of model.assignments) {
    const list = value.kind === 'identifier' ? model.originAt(value) : value;
    if (list === undefined || !/^(?:list|tuple|set|array)$/.test(unwrap(list).kind)) continue;
    if (!stringPieces(model.tree, list).some((name) => SECRET_NAME.test(name))) continue;
    const read = computedReads(context).find(
      ({ key, node }) =>
        key === target &&
        (node.kind === 'comparison_operator' || isTruthTest(model, node)) &&
        (leavesModule(model, node) || isCollected(context, node)),
    );
    if (read === undefined) continue;
    context.report('secret-presence-only', read.node, PRESENCE_MESSAGE);
    return;
  }
}

/** Reads of the environment by a name kept in a variable: `os.environ.get(name)`, `process.env[name]`, `name not in os.environ`. */
function computedReads({ model }: ModuleContext): { readonly key: string; readonly node: SyntaxNode }[] {
  const reads: { readonly key: string; readonly node: SyntaxNode }[] = [];
  for (const node of model.tree.nodes) {
    if (node.kind === 'subscript_expression' || node.kind === 'subscript') {
      const object = childOf(node, 'object') ?? childOf(node, 'value');
      const index = childOf(node, 'index') ?? childOf(node, 'subscript');
      if (object !== undefined && index?.kind === 'identifier' && isEnvironment(model.text(object).slice(0, 40)))
        reads.push({ key: model.text(index), node });
    } else if (node.kind === 'comparison_operator' && node.children.length === 2) {
      const [name, place] = node.children;
      if (name?.kind === 'identifier' && place !== undefined && isEnvironment(model.text(place).slice(0, 40)))
        reads.push({ key: model.text(name), node });
    }
  }
  for (const call of model.calls) {
    if (/^os\.(?:getenv|environ\.get)$/.test(call.name) && call.args[0]?.kind === 'identifier')
      reads.push({ key: model.text(call.args[0]), node: call.node });
  }
  return reads;
}

/** `missing = [n for n in NAMES if not os.environ.get(n)]`, where `missing` then decides. */
function isCollected({ model }: ModuleContext, node: SyntaxNode): boolean {
  for (let current = node.parent, step = 0; current !== undefined && step < 12; current = current.parent, step += 1) {
    const target = childOf(current, 'left') ?? childOf(current, 'name');
    if (!/^(?:assignment|variable_declarator)$/.test(current.kind) || target === undefined) continue;
    const name = model.text(target);
    return model.tree.nodes.some(
      (part) => part.kind === 'identifier' && model.text(part) === name && leavesModule(model, part),
    );
  }
  return false;
}

/** `if "API_KEY" not in os.environ: raise …`, with nothing said of the value. */
function reportMembership(context: ModuleContext): void {
  const { model } = context;
  for (const node of model.tree.nodes) {
    if (node.kind !== 'comparison_operator' || node.children.length !== 2) continue;
    const [name, place] = node.children;
    if (name === undefined || place === undefined || !isEnvironment(model.text(place).slice(0, 40))) continue;
    const key = constantString(model.tree, name);
    if (key === undefined || !SECRET_NAME.test(key) || !leavesModule(model, node)) continue;
    context.report('secret-presence-only', node, PRESENCE_MESSAGE);
    return;
  }
}

const PRESENCE_MESSAGE =
  'A secret from the environment is only checked for being there: neither its form nor its age or scope is looked at.';

function presenceMessage(read: EnvironmentRead): string {
  return `${plainName(read.key, 'A secret from the environment')} is only checked for being there${read.hasDefault ? ', after a fallback' : ''}: neither its form nor its age or scope is looked at.`;
}

/** `if not key`, `if (!key)`, `key is None`, `key === undefined`. */
function isTruthTest(model: ModuleModel, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder === undefined) return false;
  if (node.field === 'condition') return true;
  if (holder.kind === 'named_expression') return isTruthTest(model, holder);
  // `if not key.strip()`: blank is absent too.
  if (/^(?:attribute|member_expression)$/.test(holder.kind) && node.field === 'object') {
    const call = holder.parent;
    return call !== undefined && /\.(?:strip|trim)\(\)$/.test(model.text(call).slice(-8)) && isTruthTest(model, call);
  }
  if (holder.kind === 'arguments') {
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    return (
      call !== undefined &&
      call.args[0] === node &&
      /^assert(?:\/strict)?(?:\.ok|\.strict)?$|(?:^|\.)invariant$/.test(call.name)
    );
  }
  return /^(?:not_operator|unary_expression|boolean_operator|parenthesized_expression|assert_statement|comparison_operator|binary_expression)$/.test(
    holder.kind,
  );
}

function isFormTest({ model }: ModuleContext, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder === undefined) return false;
  if ((holder.kind === 'attribute' || holder.kind === 'member_expression') && node.field === 'object') {
    // An empty text is an absent one.
    if (
      /\.length$/.test(model.text(holder).slice(-8)) &&
      /^\S+\.length\s*(?:===?|<=?|>)\s*[01]$/.test(model.text(holder.parent ?? holder).slice(0, 80))
    )
      return false;
    return /\.(?:startswith|endswith|startsWith|endsWith|match|length|isalnum|isascii|test)$/.test(
      model.text(holder).slice(-24),
    );
  }
  const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
  // `jwt.verify(token, key)` looks at the token, by means of the key.
  if (call !== undefined && /\.(?:verify|check)\w*$/.test(call.name) && call.args.length > 1 && call.args[0] !== node)
    return false;
  return (
    call !== undefined &&
    /(?:^|\.)(?:len|byteLength|match|fullmatch|search|test|SecretStr|parse|safeParse|fromisoformat)$|valid|verify|check|ensure/i.test(
      call.name,
    )
  );
}
