import { environmentReads, SECRET_NAME, type EnvironmentRead } from '../environment.ts';
import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, childOf, constantString, stringPieces, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

const DOTENV_CALL =
  /^(?:dotenv\.(?:main\.)?(?:load_dotenv|dotenv_values)|dotenv(?:-flow|-safe)?(?:\(\))?\.config|require\(\)\.config|process\.loadEnvFile|environs\.Env\(\)\.read_env|environ\.Env(?:\(\))?\.read_env)$/;

/** Where secrets come from, how far they are checked, and who else gets them. */
export function checkSecrets(context: ModuleContext): void {
  reportDotenv(context);
  reportPresenceOnly(context);
  reportWholeEnvironment(context);
}

function reportDotenv(context: ModuleContext): void {
  const { model } = context;
  const message =
    'Secrets are loaded from a plain .env file, which is neither encrypted nor rotated nor recorded when read.';
  const call = model.calls.find(
    (candidate) =>
      DOTENV_CALL.test(candidate.name) &&
      (!candidate.name.startsWith('require()') || isDotenvRequire(context, candidate)),
  );
  if (call !== undefined) {
    context.report('dotenv-secrets', call.node, message);
    return;
  }
  const setting = settingsFile(context);
  if (setting !== undefined) {
    context.report('dotenv-secrets', setting, message);
    return;
  }
  for (const node of model.tree.nodes) {
    const source = node.kind === 'import_statement' ? childOf(node, 'source') : undefined;
    if (source !== undefined && /^['"]dotenv\/config(?:\.js)?['"]$/.test(model.text(source).slice(0, 30)))
      context.report('dotenv-secrets', node, message);
  }
  const required = model.calls.find(
    ({ name, args }) =>
      name === 'require' && args[0] !== undefined && /^['"]dotenv\/config['"]$/.test(model.text(args[0]).slice(0, 30)),
  );
  if (required !== undefined) context.report('dotenv-secrets', required.node, message);
}

/** A settings class with a field for a secret that is filled from a `.env` file: `SettingsConfigDict(env_file=".env")`. */
function settingsFile({ model }: ModuleContext): SyntaxNode | undefined {
  if (!model.python || !/\bBaseSettings\b/.test(model.tree.text)) return undefined;
  const isEnvFile = (node: SyntaxNode | undefined): boolean =>
    node !== undefined && stringPieces(model.tree, node).some((piece) => /(?:^|\/)\.env(?:\.[\w.-]+)?$/.test(piece));
  const named = model.calls.find(
    ({ name, keywords }) =>
      /(?:^|\.)(?:SettingsConfigDict|BaseSettings)$/.test(name) && isEnvFile(keywords.get('env_file')),
  );
  const inner = model.assignments.find(({ target, value }) => target === 'env_file' && isEnvFile(value));
  const place = named?.node ?? inner?.targetNode.parent;
  if (place === undefined) return undefined;
  return model.tree.nodes.some(
    (node) => node.kind === 'identifier' && node.field === 'left' && SECRET_NAME.test(model.text(node).slice(0, 80)),
  )
    ? place
    : undefined;
}

/** `require('dotenv').config()` */
function isDotenvRequire({ model }: ModuleContext, call: CallSite): boolean {
  const inner = call.receiver === undefined ? undefined : model.callAt(call.receiver);
  const specifier = inner?.args[0];
  return specifier !== undefined && /^['"]dotenv(?:-flow|-safe)?['"]$/.test(model.text(specifier).slice(0, 20));
}

/** A secret that is only asked whether it is there: any text at all will do. */
function reportPresenceOnly(context: ModuleContext): void {
  const { model } = context;
  for (const read of environmentReads(model)) {
    if (read.key === undefined || !SECRET_NAME.test(read.key)) continue;
    if (isTruthTest(model, read.node) && leavesModule(model, read.node)) {
      context.report('secret-presence-only', read.node, presenceMessage(read));
      return;
    }
    if (read.variable === undefined) continue;
    const uses = model.tree.nodes.filter(
      (node) =>
        (node.kind === 'identifier' || node.kind === 'attribute' || node.kind === 'member_expression') &&
        model.text(node) === read.variable,
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
    const list = value.kind === 'identifier' ? model.originOf(model.text(value)) : value;
    if (list === undefined || !/^(?:list|tuple|set|array)$/.test(unwrap(list).kind)) continue;
    if (!stringPieces(model.tree, list).some((name) => SECRET_NAME.test(name))) continue;
    const read = computedReads(context).find(
      ({ key, node }) =>
        key === target && isTruthTest(model, node) && (leavesModule(model, node) || isCollected(context, node)),
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
  return `A secret from the environment is only checked for being there${read.hasDefault ? ', after a fallback' : ''}: neither its form nor its age or scope is looked at.`;
}

/** `if not key`, `if (!key)`, `key is None`, `key === undefined`. */
function isTruthTest(model: ModuleModel, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder === undefined) return false;
  if (node.field === 'condition') return true;
  // `if not key.strip()`: blank is absent too.
  if (/^(?:attribute|member_expression)$/.test(holder.kind) && node.field === 'object') {
    const call = holder.parent;
    return call !== undefined && /\.(?:strip|trim)\(\)$/.test(model.text(call).slice(-8)) && isTruthTest(model, call);
  }
  if (holder.kind === 'arguments') {
    const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
    return call !== undefined && call.args[0] === node && /^assert(?:\.ok)?$|(?:^|\.)invariant$/.test(call.name);
  }
  return /^(?:not_operator|unary_expression|boolean_operator|parenthesized_expression|assert_statement|comparison_operator|binary_expression)$/.test(
    holder.kind,
  );
}

function isFormTest({ model }: ModuleContext, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder === undefined) return false;
  if ((holder.kind === 'attribute' || holder.kind === 'member_expression') && node.field === 'object') {
    return /\.(?:startswith|endswith|startsWith|endsWith|match|length|isalnum|isascii|test)$/.test(
      model.text(holder).slice(-24),
    );
  }
  const call = holder.parent === undefined ? undefined : model.callAt(holder.parent);
  return (
    call !== undefined &&
    /(?:^|\.)(?:len|match|fullmatch|search|test|SecretStr|parse|safeParse|fromisoformat)$|valid|verify|check|ensure/i.test(
      call.name,
    )
  );
}

const SPAWNS =
  /^(?:subprocess\.\w+|os\.(?:spawn\w*e|exec\w*e|posix_spawn)|asyncio\.create_subprocess_\w+|child_process\.\w+|execa(?:\.\w+)?|cross-spawn(?:\.\w+)?|tinyexec\.\w+|Bun\.spawn|pexpect\.spawn)$/;

function reportWholeEnvironment(context: ModuleContext): void {
  const { model } = context;
  for (const call of model.calls) {
    if (!SPAWNS.test(call.name)) continue;
    const passed = call.keywords.get('env') ?? optionsEnvironment(context, call.args.at(-1));
    if (passed === undefined || !isWholeEnvironment(context, passed, 0) || isThinned(context, passed)) continue;
    context.report(
      'env-passthrough',
      passed,
      'The whole environment of this process, with any secret in it, is handed to a child process.',
    );
  }
}

/** Secrets are taken out of the copy again, by a list of names: `for name in SECRETS: env.pop(name, None)`. */
function isThinned({ model }: ModuleContext, passed: SyntaxNode): boolean {
  if (passed.kind !== 'identifier') return false;
  const name = model.text(passed);
  const names = new Set([`${name}.pop`, `${name}.clear`]);
  if (
    model.calls.some(
      ({ name: called, node, args }) =>
        (names.has(called) || names.has(model.text(childOf(node, 'function') ?? node).slice(0, 80))) &&
        (args[0]?.kind === 'identifier' || isSecretName(args[0])),
    )
  )
    return true;
  return model.tree.nodes.some(
    (node) =>
      (node.kind === 'delete_statement' ||
        (node.kind === 'unary_expression' && /^delete\b/.test(model.text(node).slice(0, 7)))) &&
      node.children.some(
        (part) =>
          model.text(childOf(part, 'value') ?? childOf(part, 'object') ?? part).slice(0, 80) === name &&
          (isSecretName(part) || (childOf(part, 'subscript') ?? childOf(part, 'index'))?.kind === 'identifier'),
      ),
  );

  function isSecretName(part: SyntaxNode | undefined): boolean {
    return part !== undefined && stringPieces(model.tree, part).some((piece) => SECRET_NAME.test(piece));
  }
}

/** `env` of an options object kept in a variable. */
function optionsEnvironment({ model }: ModuleContext, last: SyntaxNode | undefined): SyntaxNode | undefined {
  if (last?.kind !== 'identifier') return undefined;
  const origin = model.originOf(model.text(last));
  if (origin?.kind !== 'object') return undefined;
  return model.propertiesOf(origin).find(([key]) => key === 'env')?.[1];
}

function isWholeEnvironment(context: ModuleContext, wrapped: SyntaxNode, depth: number): boolean {
  const { model } = context;
  const node = unwrap(wrapped);
  if (isEnvironment(model.text(node).slice(0, 40))) return true;
  if (node.kind === 'shorthand_property_identifier' || node.kind === 'identifier') {
    const origin = depth < 3 ? model.originOf(model.text(node)) : undefined;
    return origin !== undefined && isWholeEnvironment(context, origin, depth + 1);
  }
  if (node.kind === 'object' || node.kind === 'dictionary') {
    return model
      .propertiesOf(node)
      .some(
        ([key, value]) =>
          key === '**' && value.children[0] !== undefined && isWholeEnvironment(context, value.children[0], depth + 1),
      );
  }
  if (node.kind === 'binary_operator')
    return node.children.some((child) => isWholeEnvironment(context, child, depth + 1));
  const call = model.callAt(node);
  if (call === undefined) return false;
  if (/^os\.environ\.copy$/.test(call.name)) return true;
  if (!/^(?:dict|copy\.copy|copy\.deepcopy|Object\.assign|structuredClone)$/.test(call.name)) return false;
  return [...call.args, ...call.keywords.values()].some((argument) => {
    for (const part of below(model.tree, argument))
      if (isEnvironment(model.text(part).slice(0, 40)) && !isMember(part)) return true;
    return false;
  });
}

function isEnvironment(text: string): boolean {
  return text === 'os.environ' || text === 'process.env' || text === 'environ' || text === 'Deno.env.toObject()';
}

function isMember(node: SyntaxNode): boolean {
  return /^(?:member_expression|attribute|subscript|subscript_expression)$/.test(node.parent?.kind ?? '');
}
