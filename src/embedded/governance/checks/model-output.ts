import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { leavesModule } from '../guards.ts';
import { below, childOf, stringPieces, unwrap } from '../node-text.ts';
import { DATA, FILE, MODEL, OWN_TEMPLATE, isModelCall } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';
import { usesSchema } from '../validation.ts';
import { isEdited, isGeneration, isReport, overwrites, recordsOrigin } from './generated-files.ts';
import { argumentsOf, nameIn, piecesThrough, writeParts } from './write-parts.ts';

export const RUNS_CODE =
  /^(?:exec|eval|compile|builtins\.(?:exec|eval)|(?:globalThis|window|global|self)\.(?:eval|Function)|pandas\.eval|os\.(?:system|popen)|subprocess\.\w+|runpy\.run_\w+|Function|vm(?:\.Script)?(?:\.run\w+)?|vm\.compileFunction|child_process\.\w+|execa(?:\.(?:\w+|\$))?|execaCommand|(?:zx|bun)\.\$|(?:langchain\w*\.[\w.]*)?(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|BashProcess|ShellTool)\(\)\.(?:a?run|a?invoke))$|(?:^|\.)(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|ShellTool)\(\)\.(?:a?run|a?invoke)$|^vm\.\w+\(\)\.runIn\w+$/;

const ISOLATES =
  /sandbox|RestrictedPython|restricted_python|docker|podman|e2b|modal|firejail|bubblewrap|bwrap|nsjail|gvisor|isolated-vm|isolated_vm|quickjs|pyodide|wasmtime|jail/i;

const VALIDATES =
  /^(?:ast\.(?:parse|walk|literal_eval)|compile|py_compile\.compile|libcst\.parse_module|acorn\.parse|esprima\.\w+|@babel\/parser\.\w+|typescript\.createSourceFile|ts\.createSourceFile)$|(?:^|[._])(?:validate|verify|lint|sanitize|sanitise|check_code|is_safe|assert_safe|review|allow_?list|vet|scan|bandit|approve|confirm)\w*$/i;

export const WRITES =
  /\.(?:write|write_text|writelines|write_bytes|writerow|writerows|to_csv|to_json|to_excel|to_parquet|to_html|to_markdown|to_latex|end)$|^(?:json|yaml|toml|tomli_w|tomlkit|pickle)\.(?:dump|safe_dump)$|^print$|^fs-extra\.(?:writeJson|writeJsonSync|writeJSON|outputJson|outputJsonSync)$|^(?:xlsx|XLSX)\.writeFile$|^fs(?:-extra)?\.(?:promises\.)?(?:writeFile|writeFileSync|appendFile|appendFileSync|outputFile|outputFileSync)$|^Deno\.writeTextFile(?:Sync)?$|^Bun\.write$/;

const CODE_FILE =
  /\.(?:py|pyw|js|mjs|cjs|ts|mts|tsx|jsx|sh|bash|zsh|ps1|bat|cmd|rb|php|pl|go|rs|java|sql|tf|ya?ml|Dockerfile|ipynb)$/i;

const REPORT_FILE = /\.(?:md|markdown|html|rst|txt|json|csv)$/i;

const CODE_NAME =
  /(?:^|_|[a-z])(?:code|script|module|program|source|function|snippet|patch|sql)s?(?:$|_|[A-Z]|\b)|Code|Script|Module/;

/** Each of these is compared with the whole module; a module of people has a handful. */
const MAX_SUBJECTS = 100;

/** What language models are told, and what becomes of what they say. */
export function checkModelUse(context: ModuleContext): void {
  const { model } = context;
  const modelCalls = model.calls.filter((call) => isModelCall(model, call)).slice(0, MAX_SUBJECTS);
  for (const call of modelCalls) reportPrompt(context, call);
  if (modelCalls.length > 0) {
    for (const call of model.calls.filter(({ name }) => RUNS_CODE.test(name)).slice(0, MAX_SUBJECTS))
      reportExecution(context, call);
    for (const call of model.calls.filter(({ name }) => RUNS_QUERY.test(name)).slice(0, MAX_SUBJECTS))
      reportQuery(context, call);
  }
  for (const call of model.calls.filter(({ name }) => WRITES.test(name)).slice(0, MAX_SUBJECTS))
    reportWrite(context, call, modelCalls.length > 0);
}

function reportPrompt(context: ModuleContext, call: CallSite): void {
  const { flow } = context;
  const labels = argumentsOf(call).reduce((sum, node) => sum | flow.labelsOf(node), 0);
  if (
    (labels & (FILE | DATA)) === 0 ||
    ((labels & OWN_TEMPLATE) !== 0 && (labels & DATA) === 0 && !hasOtherFile(context, call))
  )
    return;
  if (validatesInput(context)) return;
  context.report(
    'prompt-from-file',
    call.node,
    `Content of a file becomes part of the prompt of ${context.calleeOf(call)} without validation, so whoever can write that file can instruct the model.`,
  );
}

/** Beside the module's own template some other file's content is in the prompt. */
function hasOtherFile({ model, flow }: ModuleContext, call: CallSite): boolean {
  return model.calls.some((other) => {
    if (!/read_text$|\.read$|readFile(?:Sync)?$/.test(other.name) || other === call) return false;
    const labels = flow.labelsOf(other.node);
    return (labels & FILE) !== 0 && (labels & OWN_TEMPLATE) === 0;
  });
}

function validatesInput(context: ModuleContext): boolean {
  const { model, flow } = context;
  const isInput = (node: SyntaxNode): boolean => (flow.labelsOf(node) & (FILE | DATA)) !== 0;
  // What is too long, or holds what it may not, is refused.
  if (
    model.tree.nodes.some((node) => {
      const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
      if (condition === undefined) return false;
      const text = model.text(condition).slice(0, 300);
      return (
        REFUSES.test(text) &&
        [...below(model.tree, condition)].some((part) => part.kind === 'identifier' && isInput(part)) &&
        leavesModule(model, condition)
      );
    })
  )
    return true;
  return model.calls.some(
    (call) =>
      (CLEANS.test(call.name) || usesSchema(context, call)) &&
      argumentsOf(call).some((node) => (flow.labelsOf(node) & (FILE | DATA)) !== 0),
  );
}

const REFUSES = /\blen\([^)]*\)\s*>=?|\.length\s*>=?|["'`] in \w|\.(?:search|match|fullmatch|includes|test)\(/;

const CLEANS =
  /(?:^|[._])(?:sanitize|sanitise|validate|escape|redact|scrub|clean|strip_injection|guard|moderate|moderations|neutrali[sz]e|defang|allow_?list|detect_injection|scan_prompt)\w*$/i;

function reportExecution(context: ModuleContext, call: CallSite): void {
  const { flow } = context;
  if (!RUNS_CODE.test(call.name)) return;
  if (/^(?:compile)$/.test(call.name)) return;
  const subject = [...call.args, ...call.keywords.values()];
  if (!subject.some((node) => (flow.labelsOf(node) & MODEL) !== 0)) return;
  if (isSandboxed(context, call) || isValidated(context)) return;
  context.report(
    'model-output-executed',
    call.node,
    `${context.calleeOf(call)} runs text written by a language model as code or as a command, without validation and outside any sandbox.`,
  );
}

/** A statement of a language model handed to a database: the same as running its code. Values beside the statement are data. */
function reportQuery(context: ModuleContext, call: CallSite): void {
  const { flow, model } = context;
  const statement = call.args[0];
  if (statement === undefined || statement.kind === 'object' || isModelCall(model, call)) return;
  if ((flow.labelsOf(statement) & MODEL) === 0 || isValidated(context) || RUNS_CODE.test(call.name)) return;
  context.report(
    'model-output-executed',
    call.node,
    `${context.calleeOf(call)} runs text written by a language model as a query, without validation and with all the rights of this connection.`,
  );
}

const RUNS_QUERY =
  /\.(?:execute|executemany|executescript|exec_driver_sql|read_sql(?:_query)?|raw|\$queryRawUnsafe|\$executeRawUnsafe|run_cypher|sql)$|(?:^|[._])(?:db|conn|connection|cursor|cur|pool|client|pg|knex|sequelize|engine|session|database|duckdb)(?:\(\))?\.(?:query|sql|raw|unsafe)$/;

function isSandboxed({ model }: ModuleContext, call: CallSite): boolean {
  if (ISOLATES.test(stringPieces(model.tree, call.node).join(' '))) return true;
  for (const module of model.modules) if (ISOLATES.test(module)) return true;
  return false;
}

function isValidated(context: ModuleContext): boolean {
  let known = validated.get(context);
  if (known === undefined) {
    known = looksAtOutput(context);
    validated.set(context, known);
  }
  return known;
}

/** Asked for each place that runs or keeps something: found once. */
const validated = new WeakMap<ModuleContext, boolean>();

function looksAtOutput(context: ModuleContext): boolean {
  const { model, flow } = context;
  if (isChosenFromList(context)) return true;
  return model.calls.some(
    (call) =>
      VALIDATES.test(call.name) &&
      // `exec(compile(text))` compiles in order to run, not in order to look.
      !(
        call.name === 'compile' &&
        /^(?:exec|eval)$/.test(model.callAt(call.node.parent?.parent ?? call.node)?.name ?? '')
      ) &&
      argumentsOf(call).some((node) => (flow.labelsOf(node) & MODEL) !== 0),
  );
}

/** What the model says is one of a fixed list: `if name not in COMMANDS: raise`, or a schema of fixed values. */
function isChosenFromList(context: ModuleContext): boolean {
  const { model, flow } = context;
  const saysModel = (node: SyntaxNode): boolean => (flow.labelsOf(node) & MODEL) !== 0;
  if (isLookedUp(context, saysModel)) return true;
  if (
    model.tree.nodes.some((node) => {
      const condition = node.kind === 'if_statement' ? childOf(node, 'condition') : undefined;
      return (
        condition !== undefined &&
        / not in |!\(?[\w.]+\.(?:has|includes)\(|hasOwn|\bnot\b.* in /.test(model.text(condition).slice(0, 200)) &&
        saysModel(condition) &&
        leavesModule(model, condition)
      );
    })
  )
    return true;
  return (
    /\bz\.(?:enum|literal|nativeEnum)\(|\bLiteral\[|\(\s*(?:str\s*,\s*)?(?:Str)?Enum\)|["']?enum["']?\s*:/.test(
      model.tree.text,
    ) && model.calls.some((call) => usesSchema(context, call) && argumentsOf(call).some(saysModel))
  );
}

/** `const args = COMMANDS.get(name); if (args === undefined) throw …`: a table says what may be named. */
function isLookedUp({ model }: ModuleContext, saysModel: (node: SyntaxNode) => boolean): boolean {
  let looked = 0;
  return model.assignments.some(({ target, targetNode, value }) => {
    const inner = unwrap(value);
    const call = model.callAt(inner);
    const key =
      call !== undefined && /\.get$/.test(call.name)
        ? call.args[0]
        : (childOf(inner, 'index') ?? childOf(inner, 'subscript'));
    const table = call === undefined ? (childOf(inner, 'object') ?? childOf(inner, 'value')) : call.receiver;
    if (key === undefined || table === undefined || !saysModel(key) || saysModel(table)) return false;
    looked += 1;
    if (looked > MAX_SUBJECTS) return false;
    return model.tree.nodes.some(
      (node) =>
        node.kind === 'identifier' &&
        node.index > targetNode.index &&
        model.text(node) === target &&
        model.scopeOf(node) === model.scopeOf(targetNode) &&
        leavesModule(model, node),
    );
  });
}

function reportWrite(context: ModuleContext, call: CallSite, asksModel: boolean): void {
  const { flow } = context;
  const { content, target, temporary } = writeParts(context, call);
  if (content === undefined) return;
  const written = flow.labelsOf(content);
  if (temporary === true) {
    if (asksModel && (written & MODEL) !== 0 && target !== undefined && !isValidated(context))
      reportRun(context, target);
    return;
  }
  const place = target === undefined ? [] : piecesThrough(context, target, 0);
  const fromModel = asksModel && (written & MODEL) !== 0;
  const isCode =
    place.some((piece) => CODE_FILE.test(piece)) ||
    (!place.some((piece) => REPORT_FILE.test(piece)) &&
      (CODE_NAME.test(nameIn(context, content, target)) ||
        (fromModel && (asksForCode(context) || isEdited(context, target)))));
  if (fromModel && isCode && !isValidated(context)) {
    context.report(
      'model-output-written',
      call.node,
      `${context.calleeOf(call)} saves text written by a language model as code, without validation and without review.`,
    );
  }
  if (fromModel && target !== undefined && !isValidated(context)) reportRun(context, target);
  const generated =
    fromModel ||
    isGeneration(context, call, { content, target, place, written }) ||
    isReport(context, call, place, written);
  if (!generated) return;
  const traced = recordsOrigin(context, fromModel);
  if (!traced) {
    context.report(
      'generated-no-provenance',
      call.node,
      `${context.functionAround(call.node, 'This program')} generates a file with ${context.calleeOf(call)} that does not say from which sources, by which run and when it was made.`,
    );
  }
  if ((fromModel || !traced) && overwrites(context, call, target)) {
    context.report(
      'generated-overwritten',
      call.node,
      `The file that ${context.functionAround(call.node, 'this program')} generates replaces its predecessor without a version, a backup or a comparison.`,
    );
  }
}

const ASKED_FOR_CODE =
  /\b(?:python|javascript|typescript|java|rust|golang|bash|shell|sql|terraform|dockerfile|kubernetes|react|pytest|jest|codemod|refactor\w*|source code|only (?:the )?code|code only|function|class|script|module|snippet|unit tests?|implement\w*|compil\w+|program)\b/i;

/** The words of a prompt that ask for code. */
function asksForCode(context: ModuleContext): boolean {
  const { model, flow } = context;
  return model.calls.some((call) => {
    const asks =
      isModelCall(model, call) ||
      (model.functions.has(call.name.replace(/^(?:self|this)\./, '')) && (flow.labelsOf(call.node) & MODEL) !== 0);
    if (!asks) return false;
    return argumentsOf(call).some((argument) => {
      const words = stringPieces(model.tree, argument);
      for (const part of below(model.tree, argument)) {
        const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
        if (origin !== undefined && origin.last - origin.index < 200) words.push(...stringPieces(model.tree, origin));
      }
      return ASKED_FOR_CODE.test(words.join(' ').slice(0, 4_000));
    });
  });
}

/** Saved first, started afterwards: the same as running it at once. */
function reportRun(context: ModuleContext, target: SyntaxNode): void {
  const { model } = context;
  const name = model.text(target);
  if (name.length > 200) return;
  const names = new Set([name, `${name}.name`]);
  for (const call of model.calls.filter((other) => RUNS_CODE.test(other.name)).slice(0, MAX_SUBJECTS)) {
    const runs = call.args.some((argument) => {
      for (const part of below(model.tree, argument)) {
        if (/^(?:identifier|attribute|member_expression|string)$/.test(part.kind) && names.has(model.text(part)))
          return true;
      }
      return false;
    });
    if (runs && !isSandboxed(context, call)) {
      context.report(
        'model-output-executed',
        call.node,
        `${context.calleeOf(call)} starts a file written by a language model as a program, without validation and outside any sandbox.`,
      );
    }
  }
}
