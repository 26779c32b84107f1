import { isEnvironment, SECRET_NAME } from '../environment.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, stringPieces, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';
import { reportPresenceOnly } from './secret-presence.ts';

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

function isMember(node: SyntaxNode): boolean {
  return /^(?:member_expression|attribute|subscript|subscript_expression)$/.test(node.parent?.kind ?? '');
}
