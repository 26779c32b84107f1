import { effectOf, leavesTrace, type Effect } from '../effects.ts';
import { entryPointOf, introductionOf, isHandler } from '../entry-point.ts';
import { leavesModule } from '../guards.ts';
import { handlesErrors } from '../error-handling.ts';
import { logs } from '../logging.ts';
import type { ModuleContext } from '../module-context.ts';
import { below, isInside, plainName } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';
import { environmentReads } from '../environment.ts';

const SHOWN = /(?:^|\/)(?:docs?|docs_src|documentation|examples?|tutorials?)\//i;
const SECURITY_WORDS =
  /\bsecur|\btrust|\bcompliance|\bgovern|\baudit|\bsandbox|\bcredential|\bsecret|\bpermission|\bprivilege|\bauthori[sz]|\bauthenticat|\bsensitive|\bpersonal data|\bgdpr|\bhipaa|\bisolat|\bvalidat|\bthreat|\bwarning:|\bassum/i;
/** What an entry point owes whoever has to find out later what it did. One finding of a kind per module. */
export function checkEntry(context: ModuleContext): void {
  const { model } = context;
  const entry = entryPointOf(model, context.path);
  // An example shows one thing; what a program owes its operators would hide it.
  if (entry === undefined || SHOWN.test(context.path)) return;
  const effects = effectsOf(context);
  // To ask another program, such as git, changes nothing.
  if (![...effects.keys()].some((effect) => effect !== 'query') && !delegatesWork(context, entry)) return;
  const main = mainFunction(context, entry) ?? entry;
  const call = model.callAt(main);
  const started = call === undefined ? 'This program' : `The program that ${context.calleeOf(call)}() starts`;
  if (!logs(context)) {
    const tells = model.calls.some(({ name }) =>
      /^print$|^console\.\w+$|^(?:sys|process)\.std(?:out|err)\.write$/.test(name),
    );
    context.report(
      'entry-no-logging',
      entry,
      tells
        ? `${started} only prints: it keeps no log of its start, its end, its exit code or its errors.`
        : `${started} keeps no log of its start, its end, its exit code or its errors.`,
    );
    const audited = [...effects].find(
      ([effect]) => leavesTrace(effect) || (effect === 'write' && context.has('generated-no-provenance')),
    );
    if (audited !== undefined) {
      context.report(
        'no-audit-trail',
        audited[1],
        `An operation with effects outside this program (${WORDS[audited[0]]}, ${auditedBy(context, audited[1])}) leaves no record of who ran it, when and with what result.`,
      );
    }
  }
  if (!handlesErrors(context, entry)) {
    context.report(
      'entry-no-error-handling',
      main,
      `${call === undefined ? 'The program' : `${context.calleeOf(call)}()`} is started without handling of unexpected errors, so a failure is neither recorded nor reported in a form others can use.`,
    );
  }
  checkEnvironment(context);
  checkSurroundings(context, main);
  if (!isHandler(entry) && !isDocumented(context)) {
    context.report(
      'entry-undocumented',
      entry,
      'The introduction of this program does not say what it assumes about its surroundings, its inputs and its rights.',
      { kind: 'review' },
    );
  }
}

const WORDS: Readonly<Record<Effect, string>> = {
  process: 'starting other programs',
  send: 'sending data over the network',
  serve: 'answering requests',
  query: 'asking other programs',
  fetch: 'fetching data over the network',
  delete: 'deleting or moving files',
  write: 'writing files',
  database: 'changing a database',
  cloud: 'changing cloud resources',
  model: 'asking a language model',
  'search-path': 'changing the import path',
};

/** Each effect with its first place. */
function effectsOf(context: ModuleContext): Map<Effect, SyntaxNode> {
  const { model } = context;
  const effects = new Map<Effect, SyntaxNode>();
  for (const call of model.calls) {
    const effect = effectOf(model, call);
    if (effect !== undefined && !effects.has(effect)) effects.set(effect, call.node);
  }
  const path = context.findings.find(({ rule }) => rule === 'governance/search-path');
  if (path !== undefined && !effects.has('search-path')) effects.set('search-path', model.tree.root);
  return effects;
}

function auditedBy(context: ModuleContext, node: SyntaxNode): string {
  const call = context.model.callAt(node);
  return call === undefined ? 'at its start' : `by ${context.calleeOf(call)}`;
}

/** Work that another module of the product does: the function is imported, and its name says that it does something. */
const WORKS =
  /(?:^|\.)(?:main|run|start|serve|execute|sync|migrate|deploy|publish|release|import|export|ingest|process|push|send|upload|download|delete|remove|purge|clean|cleanup|seed|backup|restore|build|generate|train|install|provision|rotate|re(?:build|index|fresh|sync|process)|index|archive|transform|convert|collect|dispatch|perform|crawl|scrape|apply|orchestrate|launch|bootstrap)(?:[_A-Z]\w*)?$/;

function delegatesWork({ model, path }: ModuleContext, entry: SyntaxNode): boolean {
  // `python -m package` only forwards.
  if (/(?:^|\/)__main__\.py$/.test(path)) return false;
  const main = [...below(model.tree, entry)].flatMap((part) => {
    const call = model.callAt(part);
    const scope = call === undefined ? undefined : model.functions.get(call.name);
    return scope === undefined ? [] : [scope.node];
  });
  const origins = new Set(model.imports.values());
  return model.calls.some(
    ({ name, node }) =>
      WORKS.test(name) &&
      /^[.@]|[/.]/.test(name) &&
      origins.has(name) &&
      !BUILT_IN.test(name) &&
      [entry, ...main].some((place) => isInside(node, place)),
  );
}

const BUILT_IN =
  /^(?:asyncio|anyio|trio|runpy|pytest|unittest|subprocess|child_process|fs|path|timeit|cProfile|multiprocessing|threading|uvicorn|mocha|jest|vitest|commander|yargs|dotenv)\b/;

function mainFunction({ model }: ModuleContext, entry: SyntaxNode): SyntaxNode | undefined {
  for (const part of below(model.tree, entry)) {
    const call = model.callAt(part);
    if (call === undefined) continue;
    if (model.functions.has(call.name) || (WORKS.test(call.name) && !BUILT_IN.test(call.name))) return call.node;
  }
  return undefined;
}

/** What the system or the pipeline sets for everybody: no setting of the program. */
const SURROUNDINGS =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TERM|TZ|PWD|TMPDIR|TEMP|TMP|CI|DEBUG|VERBOSE|NO_COLOR|FORCE_COLOR|NODE_ENV|EDITOR|HOSTNAME|npm_\w+|GITHUB_\w+|RUNNER_\w+|XDG_\w+)$/;

/** Settings read from the environment that nothing looks at before they are used. */
function checkEnvironment(context: ModuleContext): void {
  const { model } = context;
  if (
    /pydantic_settings|BaseSettings|environs|envalid|znv|@t3-oss\/env|env-var|decouple|dynaconf/.test(
      [...model.modules].join(' '),
    )
  )
    return;
  const reads = environmentReads(model).filter(
    (read) => !read.hasDefault && !read.failsWhenAbsent && !SURROUNDINGS.test(read.key ?? ''),
  );
  if (reads.length === 0) return;
  const unchecked = reads.filter((read) => !isExamined(context, read.node, read.variable));
  const first = unchecked[0];
  if (first === undefined) return;
  const more = unchecked.length > 1 ? ` (${String(unchecked.length)} settings in this program)` : '';
  context.report(
    'entry-no-env-validation',
    first.node,
    `${plainName(first.key, 'A setting')} is taken from the environment and used without a check that it is there and well formed${more}.`,
  );
}

function isExamined({ model }: ModuleContext, node: SyntaxNode, variable: string | undefined): boolean {
  // What is handed straight back is for the caller to look at.
  if (leavesModule(model, node) || inCondition(node) || node.parent?.kind === 'return_statement') return true;
  if (variable === undefined) return false;
  return model.tree.nodes.some(
    (part) =>
      (part.kind === 'identifier' || part.kind === 'member_expression' || part.kind === 'attribute') &&
      part.index !== node.index &&
      model.text(part) === variable &&
      (inCondition(part) || isAsserted(part)),
  );

  function isAsserted(part: SyntaxNode): boolean {
    const call = part.parent?.parent === undefined ? undefined : model.callAt(part.parent.parent);
    return call !== undefined && /assert|valid|check|require|parse|int$|float$|Number$|invariant/i.test(call.name);
  }
}

/** It puts a folder on the search path and starts what lies there, whatever interpreter, folder or settings it finds itself with. */
function checkSurroundings(context: ModuleContext, main: SyntaxNode): void {
  const { model } = context;
  if (!context.has('search-path') || !context.has('unchecked-root') || context.has('entry-no-env-validation')) return;
  if (/\benviron\b|\bgetenv\b|version_info|process\.(?:env|version)|\bplatform\b|\bsys\.prefix\b/.test(model.tree.text))
    return;
  const call = model.callAt(main);
  const started = call === undefined ? 'This program' : `${context.calleeOf(call)}()`;
  context.report(
    'entry-no-env-validation',
    main,
    `${started} is started from a folder put on the search path without a check of the environment it runs in: interpreter, folder and settings are taken as they are.`,
  );
}

const CONDITIONS =
  /^(?:if_statement|elif_clause|conditional_expression|ternary_expression|while_statement|assert_statement)$/;

function inCondition(node: SyntaxNode): boolean {
  for (
    let current: SyntaxNode = node, step = 0;
    current.parent !== undefined && step < 12;
    current = current.parent, step += 1
  ) {
    const { parent } = current;
    if (/^(?:boolean_operator|not_operator|comparison_operator|binary_expression|unary_expression)$/.test(parent.kind))
      return true;
    if (CONDITIONS.test(parent.kind))
      return (
        current.field === 'condition' || parent.kind === 'assert_statement' || parent.kind === 'conditional_expression'
      );
    if (/^(?:block|statement_block|expression_statement|module|program)$/.test(parent.kind)) return false;
  }
  return false;
}

function isDocumented({ model }: ModuleContext): boolean {
  return SECURITY_WORDS.test(introductionOf(model));
}
