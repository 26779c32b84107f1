import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { leavesModule } from '../guards.ts';
import { below, childOf, stringPieces, unwrap } from '../node-text.ts';
import { DATA, FILE, MODEL, OWN_TEMPLATE, isModelCall, writeMode } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';
import { usesSchema } from '../validation.ts';
import { isEdited, isGeneration, isReport, overwrites, recordsOrigin } from './generated-files.ts';

export const RUNS_CODE =
  /^(?:exec|eval|compile|builtins\.(?:exec|eval)|(?:globalThis|window|global|self)\.(?:eval|Function)|pandas\.eval|os\.(?:system|popen)|subprocess\.\w+|runpy\.run_\w+|Function|vm(?:\.Script)?(?:\.run\w+)?|vm\.compileFunction|child_process\.\w+|execa(?:\.\w+)?|execaCommand|(?:langchain\w*\.[\w.]*)?(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|BashProcess|ShellTool)\(\)\.(?:a?run|a?invoke))$|(?:^|\.)(?:PythonREPL|PythonAstREPLTool|PythonREPLTool|ShellTool)\(\)\.(?:a?run|a?invoke)$|^vm\.\w+\(\)\.runIn\w+$/;
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
  return model.calls.some(
    (call) =>
      (CLEANS.test(call.name) || usesSchema(context, call)) &&
      argumentsOf(call).some((node) => (flow.labelsOf(node) & (FILE | DATA)) !== 0),
  );
}

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
        const origin = part.kind === 'identifier' ? model.originOf(model.text(part)) : undefined;
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

/** What is written where: `path.write_text(x)`, `open(path, 'w').write(x)`, `fs.writeFileSync(path, x)`. */
function writeParts(
  { model }: ModuleContext,
  call: CallSite,
): {
  readonly content: SyntaxNode | undefined;
  readonly target: SyntaxNode | undefined;
  /** A temporary file: nothing anybody keeps, but something that can be started. */
  readonly temporary?: boolean;
} {
  if (/^(?:fs|Deno|Bun)/.test(call.name) && !/createWriteStream\(\)/.test(call.name))
    return { target: call.args[0], content: call.args[1] };
  if (/^(?:xlsx|XLSX)\./.test(call.name)) return { target: call.args[1], content: call.args[0] };
  if (call.name === 'print') {
    const file = call.keywords.get('file');
    return {
      target: file === undefined ? undefined : openedAt(file),
      content: file === undefined ? undefined : call.args[0],
    };
  }
  if (/\.(?:safe_)?dump$/.test(call.name)) {
    const file = call.args[1] ?? call.keywords.get('fp') ?? call.keywords.get('stream');
    return {
      target: file === undefined ? undefined : openedAt(file),
      content: file === undefined ? undefined : call.args[0],
    };
  }
  if (call.receiver === undefined) return { target: undefined, content: undefined };
  if (/\.to_\w+$/.test(call.name))
    return { target: call.args[0] ?? call.keywords.get('path_or_buf'), content: call.receiver };
  if (/\.writerows?$/.test(call.name)) {
    const writer = model.callAt(call.receiver) ?? originCall(call.receiver);
    const file = writer !== undefined && /(?:writer|DictWriter)$/.test(writer.name) ? writer.args[0] : undefined;
    return { target: file === undefined ? undefined : openedAt(file), content: call.args[0] };
  }
  let target: SyntaxNode = call.receiver;
  if (/\.(?:write(?:lines)?|end)$/.test(call.name)) {
    const maker = model.callAt(target) ?? originCall(target);
    if (maker !== undefined && /(?:^|\.)NamedTemporaryFile$/.test(maker.name))
      return { target, content: call.args[0], temporary: true };
    const opened = openedAt(target);
    if (opened === undefined) return { target: undefined, content: undefined };
    target = opened;
  }
  return { target, content: call.args[0] };

  /** The path that a file object was opened with. */
  function openedAt(node: SyntaxNode): SyntaxNode | undefined {
    return openCall(model.callAt(node) ?? originCall(node));
  }

  function originCall(node: SyntaxNode): CallSite | undefined {
    const origin = node.kind === 'identifier' ? model.originOf(model.text(node)) : undefined;
    return origin === undefined ? undefined : model.callAt(origin);
  }

  function openCall(opened: CallSite | undefined): SyntaxNode | undefined {
    if (opened === undefined || !/(?:^|\.)open$|createWriteStream$/.test(opened.name)) return undefined;
    const mode = /open$/.test(opened.name) ? writeMode(model, opened) : 'w';
    // What is added to a log, or made only where nothing was, replaces nothing.
    if (mode === undefined) return undefined;
    return opened.receiver !== undefined && !/^(?:io|codecs|os|fs|aiofiles)\./.test(opened.name)
      ? opened.receiver
      : opened.args[0];
  }
}

/** Constant pieces of a path, through the variables it is put together from. */
function piecesThrough(context: ModuleContext, node: SyntaxNode, depth: number): string[] {
  const { model } = context;
  const pieces = stringPieces(model.tree, node);
  if (depth > 2) return pieces;
  for (const part of below(model.tree, node)) {
    if (part.kind === 'attribute' || part.kind === 'member_expression') pieces.push(...defaultOf(context, part));
    if (part.kind !== 'identifier' || part.field === 'attribute') continue;
    const origin = model.originOf(model.text(part));
    if (origin === undefined) pieces.push(...defaultOfParameter(context, part));
    if (origin !== undefined && origin !== node && origin.last - origin.index < 60 && isPathLike(context, origin))
      pieces.push(...piecesThrough(context, origin, depth + 1));
  }
  return pieces;
}

/** The default of an option of the command line: `add_argument("--out", default="digest.md")` for `args.out`. */
function defaultOf({ model }: ModuleContext, member: SyntaxNode): string[] {
  const name = childOf(member, 'attribute') ?? childOf(member, 'property');
  if (name === undefined) return [];
  const option = `--${model.text(name).replace(/_/g, '-')}`;
  return model.calls.flatMap((call) => {
    if (!/\.(?:add_argument|option|requiredOption)$/.test(call.name)) return [];
    const pieces = call.args.flatMap((argument) => stringPieces(model.tree, argument));
    if (!pieces.some((piece) => piece.split(/[\s,=<]+/).includes(option))) return [];
    const given = call.keywords.get('default') ?? call.args[2];
    return given === undefined ? [] : stringPieces(model.tree, given);
  });
}

/** The default of a parameter: `def emit(models, dest="models.ts")`. */
function defaultOfParameter({ model }: ModuleContext, node: SyntaxNode): string[] {
  const list = childOf(model.scopeOf(node).node, 'parameters');
  const name = model.text(node);
  const parameter = list?.children.find((part) => {
    const own = childOf(part, 'name') ?? childOf(part, 'left') ?? childOf(part, 'pattern');
    return own !== undefined && model.text(own) === name;
  });
  const value = parameter === undefined ? undefined : (childOf(parameter, 'value') ?? childOf(parameter, 'right'));
  return value === undefined ? [] : stringPieces(model.tree, value);
}

/** What an unknown function hands back says nothing of the path in its arguments. */
function isPathLike({ model }: ModuleContext, node: SyntaxNode): boolean {
  const call = model.callAt(unwrap(node));
  return (
    call === undefined ||
    /path|Path|join|resolve|with_(?:suffix|name|stem)|format|^URL|parse_args|get$|option|argument/.test(call.name)
  );
}

function nameIn({ model }: ModuleContext, content: SyntaxNode, target: SyntaxNode | undefined): string {
  return `${model.text(content).slice(0, 60)} ${target === undefined ? '' : model.text(target).slice(0, 60)}`;
}

function argumentsOf(call: CallSite): SyntaxNode[] {
  return [...call.args, ...call.keywords.values()];
}
