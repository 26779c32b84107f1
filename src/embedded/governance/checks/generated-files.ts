import { entryPointOf } from '../entry-point.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, isConstant, unwrap } from '../node-text.ts';
import type { Scope } from '../scopes.ts';
import { DATA, FILE, OWN_TEMPLATE, readsFile, writeMode } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

/** An origin larger than this is not looked into. */
const MAX_ORIGIN_NODES = 400;

/** The file is read in this module too: what is written is its old content with changes. */
export function isEdited({ model }: ModuleContext, target: SyntaxNode | undefined): boolean {
  if (target === undefined || target.end - target.start > 200) return false;
  const place = model.text(target);
  return model.calls.some(
    (call) =>
      readsFile(model, call) &&
      [call.args[0], call.receiver].some((node) => node !== undefined && model.text(node) === place),
  );
}

const CODE_FILE =
  /\.(?:py|pyw|js|mjs|cjs|ts|mts|tsx|jsx|sh|bash|zsh|ps1|bat|cmd|rb|php|pl|go|rs|java|sql|tf|ipynb)['"`]?$/i;
/** People say of such a place or such a function that what it makes is made from something else. */
const GENERATED_PLACE =
  /(?:^|[/_.-])(?:gen(?:erated)?|reports?|summar(?:y|ies)|outputs?|artifacts?|exports?|results?|catalog(?:ue)?|sitemap|feed)(?=[/_.-]|$)/i;
const GENERATED_NAME = /(?:^|[/_.-])(?:generated|reports?|summar(?:y|ies)|artifacts?)(?=[/_.-]|$)/i;
const GENERATES =
  /(?:^|[_. -]|(?<=[a-z]))(?:generat(?:e|or)|render|codegen|scaffold|emit|export|summari[sz]e|compile|report|materiali[sz]e)(?:$|[_ -]|(?=[A-Z]))|Generat(?:e|or)|Codegen|Scaffold|Emit(?:ter)?|Report(?:er)?\b|Export(?:er)?\b|Report$|Summary$/;
/** Settings, state and logs are the program's own memory. */
const KEPT =
  /config|settings|state|cache|lock|tmp|temp|\.log\b|session|cookie|history|prefs?|preferences|credentials|token|pid\b|checkpoint|\bindex\b(?!\.(?:md|html|rst))|queue|socket|stdout|stderr|upload|download/i;

interface Written {
  readonly content: SyntaxNode;
  readonly target: SyntaxNode | undefined;
  /** Constant pieces of the path. */
  readonly place: readonly string[];
  /** Labels of the content. */
  readonly written: number;
}

/** Is what is written made by this module from something else: code from a template, a report from data? */
export function isGeneration(
  context: ModuleContext,
  call: CallSite,
  { content, target, place, written }: Written,
): boolean {
  if (target === undefined || isEdited(context, target)) return false;
  // A file's own content written back with changes is an edit; decoded data put into words, or what many files say put into
  // one of a fixed name, is a generation.
  const isEdit =
    (written & FILE) !== 0 && (written & (DATA | OWN_TEMPLATE)) === 0 && !isConstant(context.model.tree, target);
  if (isEdit && !isRendered(context, content)) return false;
  if (place.some((piece) => CODE_FILE.test(piece)) && (isTemplated(context, content) || isRendered(context, content)))
    return true;
  const { model } = context;
  const maker = makers(context, call);
  if (KEPT.test(`${place.join(' ')} ${model.text(target).slice(0, 120)}`) || /settings|config|state|cache/i.test(maker))
    return false;
  const named =
    place.some((piece) => GENERATED_PLACE.test(piece)) ||
    GENERATED_NAME.test(model.text(target).slice(0, 80)) ||
    GENERATES.test(maker);
  // A file filled in from a template is made from it, whatever it is called.
  if ((written & OWN_TEMPLATE) !== 0 && isRendered(context, content)) return true;
  if (isFromEngine(context, content)) return true;
  if (!named) return false;
  return (
    isRendered(context, content) ||
    isTemplated(context, content) ||
    SERIALISES.test(call.name) ||
    isSerialised(context, content)
  );
}

/** What an engine for templates made, by the package it is of. */
const ENGINE =
  /^(?:jinja2|mako|chevron|pystache|django\.template|handlebars|Handlebars|ejs|mustache|Mustache|nunjucks|eta|pug|liquidjs|hogan\.js)\b.*(?:\.(?:render\w*|generate)|\.compile\(\)|\(\)\(\))$/;

function isFromEngine({ model }: ModuleContext, content: SyntaxNode): boolean {
  const origin = content.kind === 'identifier' ? model.originAt(content) : undefined;
  const call = model.callAt(unwrap(origin ?? content));
  return call !== undefined && ENGINE.test(call.name);
}

const SERIALISES = /\.(?:writerows?|to_\w+|(?:safe_)?dump|writeJson\w*|writeJSON|outputJson\w*)$|^print$|writeFile$/i;

/** The names of the functions, the class and the file around a call. */
function makers({ model, path }: ModuleContext, call: CallSite): string {
  const names: string[] = [];
  for (let scope: Scope | undefined = call.scope; scope !== undefined; scope = scope.parent)
    if (scope.name !== undefined) names.push(scope.name);
  for (let node = call.node.parent; node !== undefined; node = node.parent) {
    if (!/^(?:class_definition|class_declaration)$/.test(node.kind)) continue;
    const name = childOf(node, 'name');
    if (name !== undefined) names.push(model.text(name));
  }
  // A program is called by what it does: `generate_docs.py`.
  names.push(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
  return names.join(' ');
}

/** The result of a template, of a printer of syntax trees, or of a function of this module that makes code. */
function isRendered({ model }: ModuleContext, content: SyntaxNode): boolean {
  const seen = [content];
  for (const part of below(model.tree, content)) {
    const origin = part.kind === 'identifier' && part.field !== 'attribute' ? model.originAt(part) : undefined;
    if (origin !== undefined && origin.last - origin.index < MAX_ORIGIN_NODES) seen.push(origin);
  }
  return seen.some((node) => {
    for (const part of below(model.tree, node)) {
      const call = model.callAt(part);
      if (call !== undefined && (RENDERS.test(call.name) || PRINTS_CODE.test(call.name) || COMPILED.test(call.name)))
        return true;
      if (
        call !== undefined &&
        /^(?:render|generate|build|emit|print|format|make|create|to)_?\w*(?:code|source|module|report|html|markdown|page|template|client|class|types?|schema|sql|file|document)\w*$/i.test(
          call.name.split('.').at(-1) ?? '',
        )
      )
        return true;
    }
    return false;
  });
}

/** A template that was compiled before, and is now filled in. */
const COMPILED =
  /^(?:handlebars|Handlebars|lodash|_|ejs|pug|nunjucks|eta|dot|hogan\.js|mustache)\.(?:compile|template|compileFile)\(\)$/;
const PRINTS_CODE =
  /\.(?:printNode|printFile|getFullText|unparse|to_source|code_for_node|codegen|generate)$|^(?:ast\.unparse|astor\.to_source|black\.format_str|prettier\.format|recast\.print|escodegen\.generate|@babel\/generator(?:\.default)?)$|\.code$/;

function isSerialised({ model }: ModuleContext, content: SyntaxNode): boolean {
  const origin = content.kind === 'identifier' ? model.originAt(content) : undefined;
  for (const part of [...below(model.tree, content), ...(origin === undefined ? [] : below(model.tree, origin))]) {
    const call = model.callAt(part);
    if (
      call !== undefined &&
      /^(?:JSON\.stringify|(?:json|yaml|toml|tomli_w|orjson|js-yaml|csv-stringify\S{0,10})\.(?:dumps?|stringify|safe_dump)|YAML\.stringify)$|\.(?:to_csv|to_json|to_html|to_markdown|model_dump_json|toString)$/.test(
        call.name,
      )
    )
      return true;
  }
  return false;
}

/** A program that puts decoded data into the words of a report. */
export function isReport(context: ModuleContext, call: CallSite, place: readonly string[], written: number): boolean {
  return (
    (written & DATA) !== 0 &&
    place.some((piece) => /\.(?:md|markdown|html)$/i.test(piece)) &&
    call.args.some((argument) => isTemplated(context, argument)) &&
    entryPointOf(context.model, context.path) !== undefined
  );
}

const RENDERS =
  /\.(?:render|substitute|safe_substitute|format|renderFile|renderString)$|^(?:textwrap\.dedent|ejs\.render|mustache\.render|Mustache\.render|handlebars\.compile\(\)|Handlebars\.compile\(\)|nunjucks\.\w+)$/;

export function isTemplated(context: ModuleContext, content: SyntaxNode, depth = 0): boolean {
  const { model } = context;
  for (const part of below(model.tree, content)) {
    if (part.kind === 'interpolation' || part.kind === 'template_substitution') return true;
    const call = model.callAt(part);
    if (call !== undefined && (RENDERS.test(call.name) || /\.join$/.test(call.name))) return true;
    // Put together by a function of this module.
    const maker = depth < 2 ? model.functions.get(call?.name.replace(/^(?:self|this|cls)\./, '') ?? '') : undefined;
    if (
      maker?.returns.some(
        (value) => value.last - value.index < MAX_ORIGIN_NODES && isTemplated(context, value, depth + 1),
      ) === true
    )
      return true;
    if (part.kind === 'identifier' && part.field !== 'attribute' && depth < 2) {
      const origin = model.originAt(part);
      if (
        origin !== undefined &&
        origin.last - origin.index < MAX_ORIGIN_NODES &&
        !isAnswered(context, origin) &&
        isTemplated(context, origin, depth + 1)
      )
        return true;
      if (depth === 0 && grows(context, model.text(part))) return true;
    }
  }
  return false;
}

/** What another function answers is not put together from its arguments: the address of a request says nothing of the page. */
function isAnswered({ model }: ModuleContext, node: SyntaxNode): boolean {
  const call = model.callAt(unwrap(node));
  return call !== undefined && HTTP.test(call.name);
}

const HTTP = /^(?:requests|httpx|urllib|aiohttp|axios|fetch|got|ky)\b|\.(?:get|post)$/;

/** `text += f"…"`, `lines.append(f"…")`: put together step by step. */
function grows(context: ModuleContext, name: string): boolean {
  const { model } = context;
  const isPiece = (node: SyntaxNode | undefined): boolean =>
    node !== undefined && node.last - node.index < MAX_ORIGIN_NODES && isTemplated(context, node, 2);
  return (
    model.assignments.some(
      ({ target, targetNode, value }) =>
        target === name && targetNode.parent?.kind.startsWith('augmented_assignment') === true && isPiece(value),
    ) ||
    model.calls.some(
      ({ receiver, args, name: called }) =>
        receiver !== undefined &&
        /\.(?:append|push)$/.test(called) &&
        model.text(receiver) === name &&
        isPiece(args[0]),
    )
  );
}

const ORIGIN_WORDS =
  /\b(?:hashlib|sha256|sha512|sha1|createHash|createHmac|digest|hexdigest|checksum|provenance|run_id|runId|runID|uuid4?|randomUUID|generated_at|generatedAt|git_sha|commit_sha|rev-parse|GITHUB_SHA|source_hash\w*|fingerprint|signature|sign_file|lineage)\b/;
const MARKED = /generated (?:by|from|with|on|at|automatically)|auto-?generated|@generated|do not (?:edit|modify)/i;
const TIME_WORDS =
  /\b(?:datetime|date|dt)\.(?:datetime\.)?(?:now|utcnow|today)\b|\btime\.(?:time|strftime|gmtime)\b|\btimezone\.now\(|new Date\(|Date\.now\(|\.toISOString\(|\bdayjs\(|\bmoment\(|Temporal\.Now/;

/** A hash, a run id, a time; for templates of one's own the customary header is enough. */
export function recordsOrigin({ model }: ModuleContext, fromModel: boolean): boolean {
  const { text } = model.tree;
  if (ORIGIN_WORDS.test(text)) return true;
  return fromModel
    ? TIME_WORDS.test(text) && /generated|metadata|header|timestamp/i.test(text)
    : TIME_WORDS.test(text) || MARKED.test(text);
}

/** Opened to add to, or only where nothing is yet. */
function isExclusive({ model }: ModuleContext, call: CallSite): boolean {
  const flag = call.keywords.get('flag') ?? call.keywords.get('flags') ?? call.keywords.get('mode');
  if (flag !== undefined && /^['"][wr]?[xa]/.test(model.text(flag))) return true;
  const receiver = call.receiver ?? call.args[1] ?? call.keywords.get('file');
  const opened =
    receiver === undefined ? undefined : (model.callAt(receiver) ?? model.callAt(model.originAt(receiver) ?? receiver));
  const file = opened !== undefined && /writer$/i.test(opened.name) ? opened.args[0] : undefined;
  const maker = file === undefined ? opened : (model.callAt(file) ?? model.callAt(model.originAt(file) ?? file));
  return maker !== undefined && /^[rbt+]{0,2}[xa]/.test(writeMode(model, maker) ?? '');
}

/** `if new != old: path.write_text(new)`: whoever runs it learns whether something changed. */
function isCompared({ model }: ModuleContext, call: CallSite): boolean {
  const content = call.args.find(({ kind }) => kind === 'identifier');
  if (content === undefined) return false;
  const name = model.text(content);
  const from = model.scopeOf(call.node).node;
  for (const part of below(model.tree, from)) {
    if (!/^(?:comparison_operator|binary_expression)$/.test(part.kind)) continue;
    const sides = part.children.filter(({ kind }) => kind === 'identifier').map((side) => model.text(side));
    if (sides.length === 2 && sides.includes(name) && /[!=]=/.test(model.text(part).slice(0, 200))) return true;
  }
  return false;
}

export function overwrites(context: ModuleContext, call: CallSite, target: SyntaxNode | undefined): boolean {
  const { model } = context;
  if (target === undefined) return false;
  const { text } = model.tree;
  if (
    /append/i.test(call.name) ||
    isExclusive(context, call) ||
    /\b(?:backup|\.bak|versioned|version_dir|mkstemp|NamedTemporaryFile|mkdtemp|TemporaryDirectory|tempfile|os\.replace|timestamp|strftime|run_id|runId|difflib|git (?:add|commit))\b/.test(
      text,
    )
  )
    return false;
  const origin = target.kind === 'identifier' ? model.originAt(target) : undefined;
  // A name with a hash, a version or a number in it is not the last one's.
  if (
    /digest|hash|sha|version|stamp|date|uuid|(?:^|[^a-z])id(?:[^a-z]|$)|suffix|counter/i.test(
      model
        .text(origin ?? target)
        .slice(0, 300)
        .replace(/\.with_suffix\(\s*["'][\w.]+["']\s*\)/g, ''),
    )
  )
    return false;
  if (isCompared(context, call)) return false;
  return !model.calls.some(
    (other) =>
      /\.exists$|os\.path\.(?:exists|isfile)$|existsSync$/.test(other.name) &&
      model.text(other.node).includes(model.text(target).slice(0, 60)),
  );
}
