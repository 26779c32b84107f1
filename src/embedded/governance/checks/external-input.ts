import { CARRIES, effectOf } from '../effects.ts';
import { entryPointOf } from '../entry-point.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, childOf, stringPieces } from '../node-text.ts';
import { DATA, EXTERNAL, FILE, NETWORK, PARAMETER, isModelCall, readsData, readsFile } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';
import { networkReads } from './network-input.ts';

const SCHEMA_PACKAGES =
  /(?:^|[./@])(?:pydantic\w*|jsonschema|fastjsonschema|marshmallow\w*|cerberus|voluptuous|schematics|schema|attrs|cattrs|cattr|dacite|msgspec|typeguard|trafaret|strictyaml|pykwalify|yamale|zod|ajv|joi|yup|valibot|superstruct|io-ts|runtypes|arktype|typebox|class-validator|jsonschema-rs|great_expectations|pandera|effect\/Schema|express-validator|celebrate|express-openapi-validator|zod-validator|zod-express-middleware|drf_spectacular|rest_framework|webargs|flask_smorest|apispec|tsoa)(?=$|[./-])/i;
const SCHEMA_CALL =
  /(?:^|[._])(?:validate|is_valid|isvalid|check_schema|validate_\w+|assert_\w+|parse_obj|parse_raw|model_validate\w*|safeParse|safeParseAsync|from_dict|check_\w*(?:input|config|data|schema))$|^(?:isinstance|typeof|Array\.isArray|TypeAdapter)$|(?:^|\.)validate[A-Z]\w*$|(?:^|\.)assert[A-Z]\w*$/;
/** Files of the ecosystem itself, whose form their own tools guarantee. */
const KNOWN_FILES =
  /package(?:-lock)?\.json|tsconfig[\w.]*\.json|manifest\.json|pyproject\.toml|\.eslintrc|composer\.json|deno\.json|locale|i18n|lerna\.json|\.schema\.json|cache/i;

/** Structured input that is trusted as it comes, and formats that can carry code. */
export function checkExternalInput(context: ModuleContext): void {
  for (const call of context.model.calls) reportUnsafeFormat(context, call);
  reportUnvalidated(context);
}

const UNSAFE =
  /^(?:pickle|cPickle|_pickle|dill|cloudpickle|marshal|jsonpickle|shelve|joblib)\.(?:load|loads|decode|open|Unpickler\(\)\.load)$|^pandas\.read_pickle$|^yaml\.(?:unsafe_load|unsafe_load_all)$|^node-serialize\.unserialize$/;

function reportUnsafeFormat(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const isPlainYaml = model.python && /^yaml\.(?:load|load_all)$/.test(call.name);
  if (!isPlainYaml && !UNSAFE.test(call.name)) return;
  if (isPlainYaml) {
    const loader = call.keywords.get('Loader') ?? call.args[1];
    if (loader !== undefined && /Safe|BaseLoader/.test(model.text(loader).slice(0, 80))) return;
    if (
      loader !== undefined &&
      /^[a-z_]\w*$/i.test(model.text(loader)) &&
      /(?:Safe|Base)Loader/.test(model.tree.text) &&
      !/^(?:Loader|FullLoader|UnsafeLoader)$/.test(model.text(loader))
    )
      return;
  } else if (holdsOwnDump(context, call)) return;
  context.report(
    'unsafe-deserialisation',
    call.node,
    'The format read here can carry code that runs while it is loaded.',
  );
}

/** `loads(dumps(x))`: a copy, nothing from outside. */
function holdsOwnDump({ model }: ModuleContext, call: CallSite): boolean {
  const first = call.args[0];
  const inner = first === undefined ? undefined : model.callAt(first);
  return inner !== undefined && /\.dumps$/.test(inner.name);
}

function reportUnvalidated(context: ModuleContext): void {
  const { model, flow } = context;
  const files = model.calls.filter((call) => isExternalRead(context, call)).map(({ node }) => node);
  // What comes over the network is anybody's, wherever it is decoded.
  const reads = [...(files.length > 0 && matters(context) ? files : []), ...networkReads(context)];
  if (reads.length === 0) return;
  for (const module of model.modules) if (SCHEMA_PACKAGES.test(module)) return;
  const labelled = (call: CallSite): boolean =>
    [...call.args, ...(call.receiver === undefined ? [] : [call.receiver])].some((node) => flow.labelsOf(node) !== 0);
  if (model.calls.some((call) => SCHEMA_CALL.test(call.name) && labelled(call))) return;
  if (model.tree.nodes.some((node) => checksShape(context, node))) return;
  const first = reads[0];
  if (first === undefined) return;
  context.report(
    'unvalidated-input',
    first,
    'External data is decoded and used as it comes: no schema says what it may hold.',
    {
      properties: { reads: reads.length },
    },
  );
}

/** JSON or YAML whose place is given from outside, or Markdown and text that goes on to a model. */
function isExternalRead(context: ModuleContext, call: CallSite): boolean {
  const { model, flow } = context;
  if (readsData(call)) {
    const input = call.args[0];
    if (input === undefined) return false;
    const labels = flow.labelsOf(input);
    if (
      KNOWN_FILES.test(`${stringPieces(model.tree, call.node).join(' ')} ${context.path} ${originText(context, input)}`)
    )
      return false;
    return (
      (labels & EXTERNAL) !== 0 ||
      ((labels & PARAMETER) !== 0 && isFileInput(context, input)) ||
      isDataFile(context, input)
    );
  }
  return (
    readsFile(model, call) && /\.(?:md|markdown)['"`]/.test(model.text(call.node).slice(0, 300)) && asksModel(context)
  );
}

function asksModel({ model }: ModuleContext): boolean {
  return model.calls.some((call) => isModelCall(model, call));
}

function originText({ model }: ModuleContext, node: SyntaxNode): string {
  let text = model.text(node).slice(0, 200);
  for (const part of below(model.tree, node)) {
    const origin = part.kind === 'identifier' ? model.originOf(model.text(part)) : undefined;
    if (origin !== undefined) text += ` ${model.text(origin).slice(0, 200)}`;
  }
  return text;
}

function isFileInput(context: ModuleContext, input: SyntaxNode): boolean {
  return (context.flow.labelsOf(input) & FILE) !== 0;
}

function isDataFile(context: ModuleContext, input: SyntaxNode): boolean {
  return isFileInput(context, input) && /\.(?:json|ya?ml|jsonl)\b/.test(originText(context, input));
}

/** Library code may leave checks to its caller; a program, or code that hands the data on, may not. */
function matters({ model, path }: ModuleContext): boolean {
  if (model.calls.some((call) => isModelCall(model, call) || CARRIES.has(effectOf(model, call)))) return true;
  return (
    entryPointOf(model, path) !== undefined &&
    model.calls.some((call) => {
      const effect = effectOf(model, call);
      return effect !== undefined;
    })
  );
}

/** `if "x" not in data: raise`, `if (!data.x) throw`, `if not data: raise`: shape checked by hand. */
function checksShape({ model, flow }: ModuleContext, node: SyntaxNode): boolean {
  if (node.kind !== 'if_statement') return false;
  const condition = childOf(node, 'condition');
  if (
    condition === undefined ||
    !/ not in |\bnot\b.*\bin\b|typeof|instanceof|!\(?['"]/.test(model.text(condition).slice(0, 200))
  )
    return false;
  if ((flow.labelsOf(condition) & (DATA | NETWORK)) === 0) return false;
  for (const part of below(model.tree, node))
    if (part.kind === 'raise_statement' || part.kind === 'throw_statement') return true;
  return false;
}
