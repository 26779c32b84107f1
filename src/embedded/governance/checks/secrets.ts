import { isTaskRun } from '../effects.ts';
import { environmentReads, isEnvironment, SECRET_NAME } from '../environment.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, childOf, constantString, plainName, stringPieces, unwrap } from '../node-text.ts';
import { readsFile } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';
import { reportPresenceOnly } from './secret-presence.ts';

const DOTENV_CALL =
  /^(?:dotenv\.(?:main\.)?(?:load_dotenv|dotenv_values)|(?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe|-expand|-extended|-defaults|-vault|-mono)?)(?:\(\))?\.(?:config|load|expand|dotenvLoad)|dotenv-expand|require\(\)\.config|process\.loadEnvFile|environs\.Env\(\)\.read_env|environs\.env\.read_env|environ\.Env(?:\(\))?\.read_env|https:\/\/\S{0,80}\/dotenv\S{0,40}\.load(?:Sync)?|(?:@std\/dotenv|jsr:@std\/dotenv\S{0,20})\.load(?:Sync)?|@next\/env\.loadEnvConfig|decouple\.RepositoryEnv|decouple\.Config|custom-env\.env)$/;
/** Settings readers that take the file by its name. */
const ENV_READER =
  /^(?:starlette\.config\.Config|environs\.Env|environ\.FileAwareEnv|dynaconf\.Dynaconf|@nestjs\/config\.ConfigModule\.forRoot|ConfigModule\.forRoot)$/;

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
    context.report(
      'dotenv-secrets',
      call.node,
      `${context.calleeOf(call)} loads ${secretsRead(context)} from a plain .env file, which is neither encrypted nor rotated nor recorded when read.`,
    );
    return;
  }
  const reader = model.calls.find(
    ({ name, args, keywords }) =>
      (ENV_READER.test(name) && [...args, ...keywords.values()].some((node) => namesEnvFile(context, node))) ||
      (/ConfigModule\.forRoot$/.test(name) && !/ignoreEnvFile:\s*true/.test(model.tree.text)),
  );
  const decoupled = model.calls.find(
    ({ name, args }) =>
      name === 'decouple.config' &&
      args[0] !== undefined &&
      SECRET_NAME.test(constantString(model.tree, args[0]) ?? ''),
  );
  const setting = reader?.node ?? decoupled?.node ?? settingsFile(context) ?? handWritten(context);
  if (setting !== undefined) {
    context.report('dotenv-secrets', setting, message);
    return;
  }
  for (const node of model.tree.nodes) {
    const source = node.kind === 'import_statement' ? childOf(node, 'source') : undefined;
    if (source !== undefined && AUTOLOAD.test(model.text(source).slice(0, 40)))
      context.report('dotenv-secrets', node, message);
  }
  const required = model.calls.find(
    ({ name, args }) => name === 'require' && args[0] !== undefined && AUTOLOAD.test(model.text(args[0]).slice(0, 40)),
  );
  if (required !== undefined) context.report('dotenv-secrets', required.node, message);
}

/** The secrets that the module takes from its environment, by name. */
function secretsRead({ model }: ModuleContext): string {
  const names = environmentReads(model).flatMap(({ key }) =>
    key !== undefined && SECRET_NAME.test(key) ? [plainName(key, '')] : [],
  );
  const known = [...new Set(names)].filter((name) => name !== '').slice(0, 3);
  return known.length === 0 ? 'secrets' : known.join(', ');
}

const AUTOLOAD =
  /^['"](?:(?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe|-defaults|-extended|-expand)?)\/config|(?:jsr:)?@std\/dotenv\/load)(?:\.[mc]?js)?['"]$/;

function namesEnvFile({ model }: ModuleContext, node: SyntaxNode): boolean {
  return stringPieces(model.tree, node).some((piece) => /(?:^|\/)\.env(?:\.[\w-]+)*$/.test(piece));
}

/** A `.env` file that the module reads itself and puts into the environment. */
function handWritten(context: ModuleContext): SyntaxNode | undefined {
  const { model } = context;
  if (!/\.env\b/.test(model.tree.text)) return undefined;
  const fills =
    model.assignments.some(({ target }) => /^os\.environ\[\]$|^process\.env\[\]$/.test(target)) ||
    model.calls.some(
      ({ name, args }) =>
        /^os\.environ\.(?:setdefault|update)$|^os\.putenv$/.test(name) ||
        (name === 'Object.assign' && args[0] !== undefined && isEnvironment(model.text(args[0]).slice(0, 40))),
    );
  if (!fills) return undefined;
  const scopes = new Set(
    model.scopes.filter(({ node }) => {
      const list = childOf(node, 'parameters');
      return list !== undefined && namesEnvFile(context, list);
    }),
  );
  return model.calls.find((call) => {
    if (!readsFile(model, call)) return false;
    const parts = [...call.args, ...(call.receiver === undefined ? [] : [call.receiver])];
    return (
      scopes.has(call.scope) ||
      parts.some((part) => {
        const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
        return namesEnvFile(context, part) || (origin !== undefined && namesEnvFile(context, origin));
      })
    );
  })?.node;
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
  return (
    specifier !== undefined &&
    /^['"](?:@dotenvx\/dotenvx|dotenv(?:-flow|-safe)?)['"]$/.test(model.text(specifier).slice(0, 30))
  );
}

const SPAWNS =
  /^(?:subprocess\.\w+|asyncio\.(?:subprocess\.)?create_subprocess_\w+|(?:anyio|trio)\.(?:run_process|open_process)|child_process\.\w+|execa(?:\.\w+)?|cross-spawn(?:\.\w+)?|tinyexec\.\w+|Bun\.spawn(?:Sync)?|Deno\.Command|pexpect\.spawn|(?:node-pty|@lydell\/node-pty|@homebridge\/node-pty-prebuilt-multiarch)\.spawn|shelljs\.exec|worker_threads\.Worker|(?:invoke|fabric)\.run|sh\.\w+|nodemon|concurrently)$/;
/** Their last positional argument is the environment. */
const REPLACES = /^os\.(?:spawn\w*e|exec\w*e|posix_spawnp?)$|^cluster\.fork$/;
/** They start a container, and call the environment by its full name. */
const CONTAINS = /^docker\b.*\.containers\.(?:run|create)$/;

function passedEnvironment(context: ModuleContext, call: CallSite): SyntaxNode | undefined {
  if (REPLACES.test(call.name)) return call.name.startsWith('os.posix') ? call.args[2] : call.args.at(-1);
  if (CONTAINS.test(call.name)) return call.keywords.get('environment');
  if (!SPAWNS.test(call.name) && !isTaskRun(context.model, call)) return undefined;
  return (
    call.keywords.get('env') ??
    spreadEnvironment(context, call.keywords.get('**')) ??
    optionsEnvironment(context, call.args.at(-1))
  );
}

/** `{ ...options, cwd }` and `**options`, where `options` holds an `env`. */
function spreadEnvironment(context: ModuleContext, spread: SyntaxNode | undefined): SyntaxNode | undefined {
  const inner = spread?.children[0];
  if (inner === undefined) return undefined;
  return optionsEnvironment(context, unwrap(inner));
}

function reportWholeEnvironment(context: ModuleContext): void {
  const { model } = context;
  for (const call of model.calls) {
    const passed = passedEnvironment(context, call);
    if (passed === undefined || !isWholeEnvironment(context, passed, 0) || isThinned(context, passed)) continue;
    context.report(
      'env-passthrough',
      passed,
      `${context.calleeOf(call)} hands the whole environment of this process, with any secret in it, to what it starts.`,
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
  const named = model.originAt(last);
  const origin = named === undefined ? undefined : unwrap(named);
  if (origin?.kind === 'object' || origin?.kind === 'dictionary')
    return model.propertiesOf(origin).find(([key]) => key === 'env')?.[1];
  return origin === undefined ? undefined : model.callAt(origin)?.keywords.get('env');
}

function isWholeEnvironment(context: ModuleContext, wrapped: SyntaxNode, depth: number): boolean {
  const { model } = context;
  const node = unwrap(wrapped);
  if (isEnvironment(model.text(node).slice(0, 40))) return true;
  if (/^(?:shorthand_property_identifier|identifier|attribute|member_expression)$/.test(node.kind)) {
    if (node.end - node.start > 60) return false;
    if (depth < 3 && isFilledFromEnvironment(context, model.text(node))) return true;
    // A property that is worked out when it is read.
    const getter =
      depth < 3 && node.kind !== 'identifier'
        ? model.functions.get(model.text(node).replace(/^(?:self|this)\./, ''))
        : undefined;
    if (getter?.returns.some((value) => isWholeEnvironment(context, value, depth + 1)) === true) return true;
    const origin = depth < 3 ? model.originAt(node) : undefined;
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
  // `{k: v for k, v in os.environ.items()}`, with nothing left out.
  if (node.kind === 'dictionary_comprehension') {
    const clause = node.children.find(({ kind }) => kind === 'for_in_clause');
    const source = clause === undefined ? undefined : childOf(clause, 'right');
    const call = source === undefined ? undefined : model.callAt(source);
    return call?.name === 'os.environ.items' && !node.children.some(({ kind }) => kind === 'if_clause');
  }
  if (node.kind === 'binary_operator')
    return node.children.some((child) => isWholeEnvironment(context, child, depth + 1));
  const call = model.callAt(node);
  if (call === undefined) return false;
  if (/^os\.environ\.copy$/.test(call.name)) return true;
  // A function of this module that puts the environment together.
  const maker = depth < 3 ? model.functions.get(call.name.replace(/^(?:self|this|cls)\./, '')) : undefined;
  if (maker?.returns.some((value) => isWholeEnvironment(context, value, depth + 1)) === true) return true;
  if (!/^(?:dict|copy\.copy|copy\.deepcopy|Object\.assign|structuredClone)$/.test(call.name)) return false;
  return [...call.args, ...call.keywords.values()].some((argument) => {
    for (const part of below(model.tree, argument))
      if (isEnvironment(model.text(part).slice(0, 40)) && !isMember(model, part)) return true;
    return false;
  });
}

/** `env.update(os.environ)`, `Object.assign(env, process.env)`. */
function isFilledFromEnvironment({ model }: ModuleContext, name: string): boolean {
  return model.calls.some(({ name: called, node, args }) => {
    const [first, second] = args;
    if (first === undefined) return false;
    const callee = model.text(childOf(node, 'function') ?? node).slice(0, 80);
    if (callee === `${name}.update`) return isEnvironment(model.text(first).slice(0, 40));
    return (
      called === 'Object.assign' &&
      second !== undefined &&
      model.text(first).slice(0, 60) === name &&
      isEnvironment(model.text(second).slice(0, 40))
    );
  });
}

function isMember(model: ModuleModel, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (holder !== undefined && /\.(?:items|copy)$/.test(model.text(holder).slice(-6)) && holder.field === 'function')
    return false;
  return /^(?:member_expression|attribute|subscript|subscript_expression)$/.test(node.parent?.kind ?? '');
}
