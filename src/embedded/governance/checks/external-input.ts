import { CARRIES, effectOf } from '../effects.ts';
import { entryPointOf } from '../entry-point.ts';
import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import { assignmentsOf } from '../module-index.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, stringPieces } from '../node-text.ts';
import { EXTERNAL, FILE, isModelCall, readsData, readsFile } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';
import { isUsedAsItComes, isValidated } from '../validation.ts';
import { networkReads } from './network-input.ts';

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
  if (!isPlainYaml && !UNSAFE.test(call.name) && !allowsCode(model, call)) return;
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
  } else if (holdsOwnDump(context, call) || isSignatureChecked(context, call)) return;
  context.report(
    'unsafe-deserialisation',
    call.node,
    `${context.calleeOf(call)} reads a format that can carry code which runs while it is loaded.`,
  );
}

/** What is signed by the program itself, and refused before it is loaded unless the signature fits, is its own. */
function isSignatureChecked({ model }: ModuleContext, { node, scope }: CallSite): boolean {
  return model.calls.some(
    (call) =>
      call.scope === scope &&
      call.node.index < node.index &&
      /(?:^|\.)(?:compare_digest|timingSafeEqual|constant_time_compare|verify_?signature|check_?signature|unsign)$/i.test(
        call.name,
      ) &&
      (leavesModule(model, call.node) || /unsign$/.test(call.name)),
  );
}

/** Formats that carry code only where the caller asks for it. */
function allowsCode(model: ModuleModel, { name, keywords }: CallSite): boolean {
  const asked = (keyword: string, value: string): boolean => {
    const given = keywords.get(keyword);
    return given !== undefined && model.text(given) === value;
  };
  return (
    (/^torch\.load$/.test(name) && asked('weights_only', 'False')) ||
    (/^(?:numpy\.load|tensorflow\.\w[\w.]*\.load_model|keras\.[\w.]*load_model)$/.test(name) &&
      (asked('allow_pickle', 'True') || asked('safe_mode', 'False')))
  );
}

/** `loads(dumps(x))`: a copy, nothing from outside. */
function holdsOwnDump({ model }: ModuleContext, call: CallSite): boolean {
  const first = call.args[0];
  const inner = first === undefined ? undefined : model.callAt(first);
  return inner !== undefined && /\.dumps$/.test(inner.name);
}

function reportUnvalidated(context: ModuleContext): void {
  const { model } = context;
  const readers = model.calls.filter((call) => isExternalRead(context, call));
  const whole = readers.length > 0 && matters(context);
  const files = readers.filter((call) => whole || isUsedAsItComes(context, call.node)).map(({ node }) => node);
  // What comes over the network is anybody's, wherever it is decoded.
  const reads = [...files, ...networkReads(context)].filter((node) => !isValidated(context, node));
  const first = reads[0];
  if (first === undefined) return;
  context.report(
    'unvalidated-input',
    first,
    `${decoder(context, first)} takes in external data that is used as it comes: no schema says what it may hold.`,
    {
      properties: { reads: reads.length },
    },
  );
}

function decoder(context: ModuleContext, read: SyntaxNode): string {
  const call = context.model.callAt(read);
  return call === undefined ? context.functionAround(read, 'This module') : context.calleeOf(call);
}

/** JSON or YAML whose place is given from outside, or Markdown and text that goes on to a model. */
function isExternalRead(context: ModuleContext, call: CallSite): boolean {
  const { model, flow } = context;
  if (readsData(call)) {
    const input = call.args[0];
    if (input === undefined) return false;
    const labels = flow.labelsOf(input);
    // What lies beside the module comes with it; a schema is what others are checked against.
    const place = originText(context, input);
    if (OWN_DATA.test(originText(context, input, 0, 0)) || /schema/i.test(keptIn(context, call.node))) return false;
    if (KNOWN_FILES.test(`${stringPieces(model.tree, call.node).join(' ')} ${context.path} ${place}`)) return false;
    if (isOwnMemory(context, call, place)) return false;
    return (labels & EXTERNAL) !== 0 || isFileInput(context, input) || READS_ITSELF.test(call.name);
  }
  return (
    readsFile(model, call) && /\.(?:md|markdown)['"`]/.test(model.text(call.node).slice(0, 300)) && asksModel(context)
  );
}

/** They take a path and open the file themselves. */
const READS_ITSELF =
  /^(?:frontmatter\.load|gray-matter\.read|fs-extra\.read\w+|jsonfile\.\w+|load-json-file\b.*|load-yaml-file\b.*|read-yaml-file\b.*)$/;

function asksModel({ model }: ModuleContext): boolean {
  return model.calls.some((call) => isModelCall(model, call));
}

const OWN_DATA = /__file__|__dirname|import\.meta\.|\bresources\b|pkg_resources|pkgutil|\bfiles\(/;

/** The name that what is read is kept under. */
function keptIn({ model }: ModuleContext, node: SyntaxNode): string {
  return assignmentsOf(model, node)[0]?.target ?? '';
}

/** A function of people is not longer. */
const MAX_SCOPE_UNITS = 20_000;
/** Enough for any path. */
const MAX_PLACE_UNITS = 2_000;
/** An origin larger than this is no path. */
const MAX_ORIGIN_NODES = 100;

/** What an expression says of its place, through the variables it is put together from. */
function originText(context: ModuleContext, node: SyntaxNode, depth = 0, deepest = 2): string {
  const { model } = context;
  let text = model.text(node).slice(0, 200);
  for (const part of below(model.tree, node)) {
    const origin = part.kind === 'identifier' ? model.originAt(part) : undefined;
    if (text.length > MAX_PLACE_UNITS) break;
    if (origin === undefined || origin === node) continue;
    text +=
      depth < deepest && origin.last - origin.index < MAX_ORIGIN_NODES
        ? ` ${originText(context, origin, depth + 1, deepest)}`
        : ` ${model.text(origin).slice(0, 200)}`;
  }
  return text;
}

const MAY_BE_ABSENT = /\bexists\b|existsSync|FileNotFoundError|ENOENT|is_file\(|isfile\(/;
const DATA_FILE = /[\w-]+\.(?:json|ya?ml|toml)\b/g;

/** A file of a fixed name that the module writes too, and that need not be there yet: its own memory, read back. */
function isOwnMemory(context: ModuleContext, read: CallSite, place: string): boolean {
  const names = place.match(DATA_FILE) ?? [];
  if (names.length === 0) return false;
  const written = writtenNames.get(context) ?? namesWritten(context);
  writtenNames.set(context, written);
  return (
    names.some((name) => written.has(name)) &&
    MAY_BE_ABSENT.test(context.model.text(read.scope.node).slice(0, MAX_SCOPE_UNITS))
  );
}

/** Asked for each file that is read: found once. */
const writtenNames = new WeakMap<ModuleContext, ReadonlySet<string>>();

function namesWritten(context: ModuleContext): ReadonlySet<string> {
  const { model } = context;
  const names = new Set<string>();
  for (const call of model.calls) {
    if (effectOf(model, call) !== 'write') continue;
    const target =
      call.receiver !== undefined && /\.write_(?:text|bytes)$/.test(call.name) ? call.receiver : call.args[0];
    if (target === undefined) continue;
    for (const name of originText(context, target).match(DATA_FILE) ?? []) names.add(name);
  }
  return names;
}

function isFileInput(context: ModuleContext, input: SyntaxNode): boolean {
  return (context.flow.labelsOf(input) & FILE) !== 0;
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
