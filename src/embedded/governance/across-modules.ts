import type { DetectorFinding, FileFact } from '../detector.ts';
import { checkModelUse, RUNS_CODE, WRITES } from './checks/model-output.ts';
import { ModuleContext } from './module-context.ts';
import { ModuleModel } from './module-model.ts';
import { forwardsOf, MAY_ASK, type Forward } from './forwards.ts';
import { isModelCall, MODEL } from './sources.ts';

/** A function of another module, as the import names it. */
export interface Needed {
  /** `./llm`, `.llm`, `acme.llm` */
  readonly from: string;
  readonly name: string;
  /** The object it is a method of, where that is what was imported: `assistant` in `assistant.write(…)`. */
  readonly holder?: string;
}

/** A finding that stands only if one of the functions it rests on really hands back what a language model said. */
export interface PendingFinding {
  readonly finding: DetectorFinding;
  readonly needs: readonly Needed[];
}

/** What other modules, and the repository, need to know of one module. */
export interface ModuleFact {
  readonly kind: 'module';
  readonly dotenv: boolean;
  /** Functions and methods that hand back what a language model said. */
  readonly asks: readonly string[];
  readonly pending: readonly PendingFinding[];
  /** What it hands on of other modules that may ask a model. */
  readonly forwards: readonly Forward[];
}

const MAX_CANDIDATES = 20;
const MAX_PENDING = 50;
/** Modules that hand on what another hands on, and so forth. */
const MAX_FORWARDS = 3;

/** `undefined` where neither this module nor others have a use for it. */
export function moduleFactOf(context: ModuleContext): ModuleFact | undefined {
  const { model } = context;
  const dotenv = context.has('dotenv-secrets');
  const asks = model.calls.some((call) => isModelCall(model, call)) ? context.flow.functionsWith(MODEL) : [];
  const pending = pendingFindings(context);
  const forwards = forwardsOf(model, context.path);
  return dotenv || asks.length > 0 || pending.length > 0 || forwards.length > 0
    ? { kind: 'module', dotenv, asks, pending, forwards }
    : undefined;
}

/** What would be found if the imported functions that may ask a model did. */
function pendingFindings(context: ModuleContext): PendingFinding[] {
  const { model } = context;
  if (!model.calls.some(({ name }) => RUNS_CODE.test(name) || WRITES.test(name))) return [];
  const needs = new Map<string, Needed>();
  for (const { name } of model.calls) {
    const needed = needs.size < MAX_CANDIDATES ? neededBy(model, name) : undefined;
    if (needed !== undefined) needs.set(name, needed);
  }
  if (needs.size === 0) return [];
  const assumed = new ModuleContext(context.path, new ModuleModel(model.tree, new Set(needs.keys())));
  checkModelUse(assumed);
  const known = new Set(context.findings.map((finding) => placeOf(finding)));
  return assumed.findings
    .filter((finding) => !known.has(placeOf(finding)))
    .slice(0, MAX_PENDING)
    .map((finding) => ({ finding, needs: [...needs.values()] }));
}

function placeOf({ rule, region }: DetectorFinding): string {
  return `${rule} ${String(region?.startLine ?? 1)}`;
}

/** The import a call rests on, where it may be of this repository and its name says that it may ask a model. */
function neededBy(model: ModuleModel, name: string): Needed | undefined {
  const last = /([\w$]+)$/.exec(name)?.[1];
  if (last === undefined || !MAY_ASK.test(name)) return undefined;
  for (const origin of model.imports.values()) {
    if (name !== origin && !name.startsWith(`${origin}(`) && !name.startsWith(`${origin}.`)) continue;
    if (model.python) {
      const dot = origin.lastIndexOf('.');
      // `from llm import ask` names the function, `import llm` the module.
      const from = name === origin || name.startsWith(`${origin}(`) ? origin.slice(0, Math.max(dot, 0)) : origin;
      return from === '' ? undefined : { from, name: last };
    }
    const specifier = [...model.modules].find((module) => origin === module || origin.startsWith(`${module}.`));
    return specifier !== undefined && /^(?:\.{1,2}(?:\/|$)|[@~#]\/)/.test(specifier)
      ? {
          from: specifier,
          name: origin === specifier && name === origin ? 'default' : last,
          ...holderOf(specifier, origin, name),
        }
      : undefined;
  }
  return undefined;
}

function holderOf(specifier: string, origin: string, name: string): Pick<Needed, 'holder'> {
  return origin === specifier || origin === name ? {} : { holder: origin.slice(specifier.length + 1) };
}

/** The pending findings that stand, given what is known of all modules of the tree. */
export function settledFindings(facts: readonly FileFact[]): DetectorFinding[] {
  const known: Known = new Map();
  const modules: { readonly path: string; readonly fact: ModuleFact }[] = [];
  for (const { path, fact } of facts) {
    if (!isModuleFact(fact)) continue;
    modules.push({ path, fact });
    if (fact.asks.length > 0 || fact.forwards.length > 0) known.set(keyOf(path), { path, fact });
  }
  if (known.size === 0) return [];
  return modules.flatMap(({ path, fact }) =>
    fact.pending
      .filter(({ needs }) => needs.some((needed) => isMet(known, path, needed, 0)))
      .map(({ finding }) => finding),
  );
}

type Known = Map<string, { readonly path: string; readonly fact: ModuleFact }>;

/** Facts crossed a thread: only their shape is taken on trust here, and they are ours. */
export function isModuleFact(fact: unknown): fact is ModuleFact {
  return typeof fact === 'object' && fact !== null && 'kind' in fact && fact.kind === 'module';
}

function isMet(known: Known, path: string, { from, name, holder }: Needed, depth: number): boolean {
  return placesOf(known, path, from).some((key) => {
    const place = known.get(key);
    if (place === undefined) return false;
    const { asks, forwards } = place.fact;
    if (name === 'default' ? asks.length > 0 : asks.includes(name)) return true;
    return (
      depth < MAX_FORWARDS &&
      forwards.some((forward) => {
        // A method keeps its name, whatever the object it belongs to is called on the way.
        if (forward.as === holder)
          return isMet(known, place.path, { from: forward.from, name, holder: forward.name }, depth + 1);
        if (forward.as === '*')
          return isMet(
            known,
            place.path,
            { from: forward.from, name, ...(holder === undefined ? {} : { holder }) },
            depth + 1,
          );
        return forward.as === name && isMet(known, place.path, { from: forward.from, name: forward.name }, depth + 1);
      })
    );
  });
}

/** A module's path without its extension, and without the name of a file that stands for its folder. */
function keyOf(path: string): string {
  return path.replace(/\.[a-z]+$/i, '').replace(/\/(?:index|__init__)$/, '');
}

const PYTHON_FILE = /\.pyw?$/;

function placesOf(asks: ReadonlyMap<string, unknown>, path: string, from: string): string[] {
  const folder = path.split('/').slice(0, -1);
  if (/^\.{1,2}(?:\/|$)/.test(from) && !PYTHON_FILE.test(path))
    return [keyOf(`${joined(folder, from.split('/'))}${/\.[cm]?[jt]sx?$/.test(from) ? '' : '.ts'}`)];
  if (/^[@~#]\//.test(from)) return endingWith(asks, from.slice(2).replace(/\.[cm]?[jt]sx?$/, ''));
  const dots = /^\.*/.exec(from)?.[0].length ?? 0;
  const rest = from
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  if (dots === 0) return [...endingWith(asks, rest.join('/')), joined(folder, rest)];
  // `from . import llm` and `from ..pkg import x` are written with the same dots: the nearer folder is tried too.
  return [dots, dots - 1]
    .filter((levels) => levels > 0)
    .map((levels) => joined(folder.slice(0, folder.length - (levels - 1)), rest));
}

function endingWith(asks: ReadonlyMap<string, unknown>, tail: string): string[] {
  return [...asks.keys()].filter((key) => key === tail || key.endsWith(`/${tail}`));
}

function joined(folder: readonly string[], steps: readonly string[]): string {
  const parts = [...folder];
  for (const step of steps) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
