import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { CALL_KINDS, below, childOf, constantString, plainName, stringPieces } from '../node-text.ts';
import { OWN_PLACE, ROOT } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

const PATH_CALL =
  /^sys\.(?:path|meta_path|path_hooks)\.(?:insert|append|extend)$|^__path__\.(?:insert|append|extend)$|^pkg_resources\.working_set\.add_entry$|^site\.addpackage$|^site\.addsitedir$|^module\.paths\.(?:push|unshift|splice)$|^require\.main\.paths\.(?:push|unshift|splice)$|^(?:module\.)?Module\._initPaths$|^require\(\)\.Module\._initPaths$|^module\._initPaths$|^(?:require\(\)|module|Module)\.(?:Module\.)?globalPaths\.(?:push|unshift|splice)$|^(?:app-module-path|require\(\))\.addPath$|^module-alias(?:\(\))?\.(?:addPath|addAlias|addAliases)$/;
/** Hooks into how Node finds modules. */
const HOOK_CALL = /^module\.(?:register|registerHooks)$|^pirates\.addHook$|^tsconfig-paths\.register$/;
/** Packages that change the search path by being imported. */
const PATH_PACKAGE =
  /^['"](?:app-module-path\/(?:register|cwd)|module-alias\/register|tsconfig-paths\/register)(?:\.js)?['"]$/;
const PATH_TARGET =
  /^sys\.(?:path|meta_path|path_hooks)(?:\[\])?$|^__path__(?:\[\])?$|^(?:module|Module|require\(\))(?:\.Module)?\.(?:_resolveFilename|_load|_nodeModulePaths|_findPath|prototype\.require)$|^(?:module\.)?(?:Module\.)?globalPaths$|^module\.paths$|^require\.main\.paths$/;
const PATH_VARIABLE = /^(?:PYTHONPATH|NODE_PATH|PYTHONHOME)$/;
const ENVIRONMENT_TARGET = /^os\.environ\[\]$|^process\.env(?:\.NODE_PATH|\[\])$/;

/** Runtime changes to where code is imported from, and roots taken from the file's own place that nobody checks. */
export function checkSearchPath(context: ModuleContext): void {
  const changed = reportSearchPath(context);
  if (mentionsOwnPlace(context)) reportUncheckedRoot(context, changed);
}

function fromOwnPlace({ flow }: ModuleContext, value: SyntaxNode): string {
  return (flow.labelsOf(value) & OWN_PLACE) === 0 ? '' : ', to a folder worked out from where this file lies';
}

/** Returns the values that were put on the path. */
function reportSearchPath(context: ModuleContext): SyntaxNode[] {
  const { model } = context;
  const values: SyntaxNode[] = [];
  const report = (node: SyntaxNode, value: SyntaxNode | undefined): void => {
    if (value !== undefined) values.push(value);
    const call = model.callAt(node);
    const what = call === undefined ? 'An assignment' : context.calleeOf(call);
    const place = value === undefined ? '' : fromOwnPlace(context, value);
    context.report(
      'search-path',
      node,
      `${what} changes where modules are imported from while the program runs${place}, so what is imported depends on how this file was reached.`,
    );
  };
  for (const call of model.calls) {
    if (PATH_CALL.test(call.name)) report(call.node, call.args.at(-1));
    else if (!model.python && HOOK_CALL.test(call.name)) report(call.node, undefined);
    else if (/^os\.environ\.(?:setdefault|update)$|^os\.putenv$/.test(call.name) && namesPathVariable(context, call))
      report(call.node, call.args[1]);
  }
  if (!model.python) reportPathPackages(context, report);
  reportChildPath(context, report);
  for (const { target, targetNode, value } of model.assignments) {
    if (PATH_TARGET.test(target)) report(targetNode.parent ?? targetNode, value);
    else if (
      ENVIRONMENT_TARGET.test(target) &&
      constantString(model.tree, value) !== '' &&
      namesPathVariableText(context, targetNode)
    )
      report(targetNode.parent ?? targetNode, value);
  }
  return values;
}

/** The search path of a child: `env={**os.environ, "PYTHONPATH": root}`, or `env["PYTHONPATH"] = root` on a copy. */
function reportChildPath(
  { model }: ModuleContext,
  report: (node: SyntaxNode, value: SyntaxNode | undefined) => void,
): void {
  const isEmpty = (value: SyntaxNode): boolean => constantString(model.tree, value) === '';
  for (const node of model.tree.nodes) {
    if (node.kind !== 'pair') continue;
    const key = childOf(node, 'key');
    const value = childOf(node, 'value');
    if (key === undefined || value === undefined || isEmpty(value)) continue;
    if (!/^["']?(?:PYTHONPATH|NODE_PATH)["']?$/.test(model.text(key).slice(0, 14))) continue;
    const holder = node.parent?.parent;
    const isEnvironment =
      (holder?.kind === 'keyword_argument' && model.text(holder).startsWith('env')) ||
      (holder?.kind === 'pair' && /^['"]?env\b/.test(model.text(holder).slice(0, 5))) ||
      /\.\.\.process\.env\b|\*\*os\.environ\b/.test(model.text(node.parent ?? node).slice(0, 400)) ||
      (childOf(holder ?? node, 'left') ?? childOf(holder ?? node, 'name')) !== undefined;
    if (isEnvironment) report(node, value);
  }
  for (const { targetNode, value } of model.assignments) {
    if (!/^(?:subscript|subscript_expression|member_expression)$/.test(targetNode.kind) || isEmpty(value)) continue;
    const text = model.text(targetNode).slice(0, 60);
    if (/^(?!os\.environ|process\.env)[\w.]*env\w*(?:\[["'](?:PYTHONPATH|NODE_PATH)["']\]|\.NODE_PATH)$/i.test(text))
      report(targetNode.parent ?? targetNode, value);
  }
}

function reportPathPackages(
  { model }: ModuleContext,
  report: (node: SyntaxNode, value: SyntaxNode | undefined) => void,
): void {
  for (const node of model.tree.nodes) {
    const source = node.kind === 'import_statement' ? childOf(node, 'source') : undefined;
    if (source !== undefined && PATH_PACKAGE.test(model.text(source).slice(0, 40))) report(node, undefined);
  }
  for (const { name, args, node } of model.calls) {
    if (name === 'require' && args[0] !== undefined && PATH_PACKAGE.test(model.text(args[0]).slice(0, 40)))
      report(node, undefined);
  }
}

function namesPathVariable(context: ModuleContext, call: CallSite): boolean {
  const first = call.args[0];
  if ([...call.keywords.keys()].some((key) => PATH_VARIABLE.test(key))) return true;
  if (first === undefined) return false;
  if (first.kind === 'dictionary') {
    // Emptying the variable for a child is the opposite of a change to where code comes from.
    return context.model
      .propertiesOf(first)
      .some(([key, value]) => PATH_VARIABLE.test(key) && constantString(context.model.tree, value) !== '');
  }
  const name = constantString(context.model.tree, first);
  return name !== undefined && PATH_VARIABLE.test(name);
}

function namesPathVariableText(context: ModuleContext, target: SyntaxNode): boolean {
  return (
    /\bNODE_PATH$/.test(context.model.text(target)) ||
    stringPieces(context.model.tree, target).some((piece) => PATH_VARIABLE.test(piece))
  );
}

function mentionsOwnPlace({ model }: ModuleContext): boolean {
  return /__file__|__dirname|__filename|import\.meta\.(?:url|dirname|filename)/.test(model.tree.text);
}

const USES =
  /^(?:open|io\.open|os\.(?:chdir|listdir|walk|scandir)|process\.chdir|shutil\.\w+|importlib\.util\.spec_from_file_location|runpy\.run_path|require|import|module\.createRequire|fs(?:-extra)?\.\w+(?:\.\w+)?|subprocess\.\w+|child_process\.\w+|execa(?:\.\w+)?)$|\.(?:read_text|read_bytes|write_text|write_bytes|open|glob|rglob|iterdir|mkdir|unlink)$/;

/** Code to read, not to run in production. */
const SHOWN = /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?)\//i;
/** What an example may do with a file beside it. */
const LOOKS = /(?:^|\.)(?:open|read\w*|listdir|walk|scandir|glob|rglob|iterdir|existsSync|createReadStream)$/;

function reportUncheckedRoot(context: ModuleContext, onSearchPath: readonly SyntaxNode[]): void {
  const { model, flow } = context;
  if (isChecked(context)) return;
  const reaches = onSearchPath.some((value) => (flow.labelsOf(value) & OWN_PLACE) !== 0);
  if (!reaches && !model.calls.some((call) => usesRoot(context, call))) return;
  const wanted = reaches ? OWN_PLACE : ROOT;
  // Derived in the expression that is used, or before in a variable: the derivation is what the remedy changes.
  const derived =
    model.assignments.find(
      ({ value }) => (flow.labelsOf(value) & wanted) !== 0 && (flow.labelsOf(value) & ROOT) !== 0,
    ) ?? model.assignments.find(({ value }) => (flow.labelsOf(value) & wanted) !== 0);
  const node =
    derived?.targetNode.parent ?? onSearchPath[0] ?? model.calls.find((call) => usesRoot(context, call))?.node;
  if (node === undefined) return;
  context.report(
    'unchecked-root',
    node,
    `${plainName(derived?.target, 'A folder')} is worked out from where this file lies, on trust in the layout of the repository, and used without a check that it is the folder meant.`,
  );
}

/** They put a path together, or look at it, and do nothing with it. */
const SHAPES_PATH =
  /(?:^|\.)(?:join|resolve|normalize|normpath|abspath|realpath|dirname|basename|relative|relpath|relative_to|joinpath|with_name|with_suffix|absolute|as_posix|as_uri|fileURLToPath|pathToFileURL|URL|Path|PurePath|PosixPath|str|fspath|fsdecode|parse|extname|toString|replace|split|splitext|startsWith|startswith|endsWith|slice|format|append|push|add|print|log|info|debug|warn|warning|error|exception|exists|existsSync|isfile|isdir|is_file|is_dir|len|repr|insert|extend|includes|get|set|describe|test|it|expect)(?:\(\))?$/;

/** Handed to code of another module, which does with it what it likes. */
function handsOn({ model }: ModuleContext, call: CallSite): boolean {
  if (SHAPES_PATH.test(call.name)) return false;
  const base = /^[\w@/.-]+?(?=\(|$)/.exec(call.name)?.[0] ?? '';
  for (const origin of model.imports.values()) if (origin === base || base.startsWith(`${origin}.`)) return true;
  return false;
}

function usesRoot(context: ModuleContext, call: CallSite): boolean {
  const { model, flow, path } = context;
  if ((!USES.test(call.name) && !handsOn(context, call)) || (SHOWN.test(path) && LOOKS.test(call.name))) return false;
  const expressions = [
    ...call.args,
    ...call.keywords.values(),
    ...(call.receiver === undefined ? [] : [call.receiver]),
  ];
  return expressions.some((node) => !isOwnMetadata(model.text(node)) && (flow.labelsOf(node) & ROOT) !== 0);
}

/** A package reading its own version or description says nothing about trust. */
function isOwnMetadata(text: string): boolean {
  return /package\.json|README|VERSION|version|CHANGELOG|pyproject\.toml|requirements[\w.-]*\.txt/.test(
    text.slice(0, 300),
  );
}

const CHECK_CALL =
  /\.(?:is_dir|is_file|exists|is_relative_to|relative_to|samefile)$|^os\.path\.(?:exists|isdir|isfile|samefile|commonpath)$|^fs(?:-extra)?\.(?:promises\.)?(?:exists|existsSync|accessSync|access|stat|statSync|lstat|lstatSync|realpathSync|pathExists|pathExistsSync)$/;

/** A check of the root counts where something follows from it: an assertion, or a branch that leaves. */
function isChecked({ model, flow }: ModuleContext): boolean {
  for (const call of model.calls) {
    if (/\.resolve$/.test(call.name) && call.keywords.has('strict')) return true;
    if (!CHECK_CALL.test(call.name)) continue;
    const subject = call.receiver ?? call.args[0];
    const all = [...call.args, ...(subject === undefined ? [] : [subject])];
    if (!all.some((node) => (flow.labelsOf(node) & OWN_PLACE) !== 0)) continue;
    if (leavesModule(model, call.node)) return true;
  }
  for (const node of model.tree.nodes) {
    if (node.kind !== 'assert_statement') continue;
    for (const part of below(model.tree, node)) {
      if ((part.kind === 'identifier' || CALL_KINDS.has(part.kind)) && (flow.labelsOf(part) & OWN_PLACE) !== 0)
        return true;
    }
  }
  return model.tree.nodes.some((node) => node.kind === 'if_statement' && comparesPlace(node));

  function comparesPlace(statement: SyntaxNode): boolean {
    const condition = childOf(statement, 'condition');
    return (
      condition !== undefined &&
      /\.name\b|basename|startswith|startsWith|relative/.test(model.text(condition).slice(0, 300)) &&
      (flow.labelsOf(condition) & OWN_PLACE) !== 0 &&
      leavesModule(model, condition)
    );
  }
}
