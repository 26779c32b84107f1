import type { Assignment, ModuleModel } from './module-model.ts';
import type { Scope } from './scopes.ts';
import { CALL_KINDS, FUNCTION_KINDS, childOf, stringPieces } from './node-text.ts';
import {
  EXTERNAL,
  FILE,
  OWN_FOLDER,
  OWN_PLACE,
  OWN_TEMPLATE,
  PARAMETER,
  ROOT,
  readsFile,
  sourceOf,
} from './sources.ts';
import type { SyntaxNode } from './syntax.ts';

/** Rounds until labels stop spreading; code that needs more than this is not written by people. */
const MAX_ROUNDS = 6;
/** A file whose expressions cost more than this many visits is not followed further: what is known by then is used. */
const MAX_VISITS = 4_000_000;

const OWN_NAMES: ReadonlyMap<string, number> = new Map([
  ['__file__', OWN_PLACE],
  ['__filename', OWN_PLACE],
  ['__dirname', OWN_PLACE | OWN_FOLDER],
  ['import.meta.url', OWN_PLACE],
  ['import.meta.filename', OWN_PLACE],
  ['import.meta.dirname', OWN_PLACE | OWN_FOLDER],
]);
const EXTERNAL_TEXT: ReadonlySet<string> = new Set([
  'sys.argv',
  'process.argv',
  'os.environ',
  'process.env',
  'sys.stdin',
  'process.stdin',
]);
const GATHERS = /\.(?:append|extend|add|push|unshift|update|set|insert)$/;
const CLIMBS = /\.parents?\b|dirname\s*\(|(?<=['"`/])\.\.(?=['"`/]|$)|\bpardir\b/g;

/**
 * Follows values through the variables, parameters and results of one module: which expressions hold model output, file
 * content, external input, or a place derived from the file's own. Order of statements is not considered.
 */
export class ValueFlow {
  private readonly model: ModuleModel;
  private readonly variables = new Map<Scope, Map<string, number>>();
  private readonly assigned = new Map<Scope, Set<string>>();
  private readonly results = new Map<string, number>();
  private readonly localNames = new Map<string, string>();
  private visits = 0;

  constructor(model: ModuleModel) {
    this.model = model;
    for (const scope of model.scopes) {
      this.variables.set(scope, new Map(scope.parameters.map((name) => [name, PARAMETER])));
    }
    for (const { scope, target } of model.assignments) {
      const names = this.assigned.get(scope) ?? new Set<string>();
      names.add(target);
      this.assigned.set(scope, names);
    }
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      if (!this.spread(model.functions)) break;
    }
  }

  /** Asked of each call in each round. */
  private localName(name: string): string {
    let local = this.localNames.get(name);
    if (local === undefined) {
      local = localName(name);
      this.localNames.set(name, local);
    }
    return local;
  }

  private spread(functions: ReadonlyMap<string, Scope>): boolean {
    let changed = false;
    for (const assignment of this.model.assignments) changed = this.assign(assignment) || changed;
    for (const call of this.model.calls) {
      if (GATHERS.test(call.name) && call.receiver !== undefined)
        changed = this.gather(call.receiver, call.args) || changed;
      const target = functions.get(this.localName(call.name));
      if (target === undefined) continue;
      const variables = this.variables.get(target);
      call.args.forEach((argument, position) => {
        const name = target.parameters[position];
        if (name !== undefined && variables !== undefined)
          changed = raise(variables, name, this.labelsOf(argument)) || changed;
      });
      for (const [name, value] of call.keywords) {
        if (variables !== undefined && target.parameters.includes(name)) {
          changed = raise(variables, name, this.labelsOf(value)) || changed;
        }
      }
    }
    for (const scope of this.model.scopes) {
      if (scope.name === undefined) continue;
      // A result is what the function makes, not what it is handed: that is added at the call.
      for (const value of scope.returns)
        changed = raise(this.results, scope.name, this.labelsOf(value) & ~PARAMETER) || changed;
    }
    return changed;
  }

  private assign(assignment: Assignment): boolean {
    const labels = this.labelsOf(assignment.value);
    if (labels === 0) return false;
    if (assignment.target.endsWith('[]')) return this.gather(assignment.targetNode.children[0], [assignment.value]);
    const owner = assignment.target.includes('.') ? this.model.moduleScope : assignment.scope;
    const variables = this.variables.get(owner);
    return variables !== undefined && raise(variables, assignment.target, labels);
  }

  /** A collection holds what is put into it. */
  private gather(collection: SyntaxNode | undefined, values: readonly SyntaxNode[]): boolean {
    if (collection === undefined) return false;
    const labels = values.reduce((sum, value) => sum | this.labelsOf(value), 0);
    if (
      labels === 0 ||
      !/^(?:identifier|attribute|member_expression)$/.test(collection.kind) ||
      collection.end - collection.start > 60
    )
      return false;
    const name = this.model.text(collection);
    let scope: Scope | undefined = name.includes('.') ? undefined : this.model.scopeOf(collection);
    while (
      scope !== undefined &&
      this.variables.get(scope)?.has(name) !== true &&
      this.assigned.get(scope)?.has(name) !== true
    )
      scope = scope.parent;
    const variables = this.variables.get(scope ?? this.model.moduleScope);
    return variables !== undefined && raise(variables, name, labels);
  }

  /** The functions of this module whose results have one of `labels`. */
  functionsWith(labels: number): string[] {
    return [...this.results].flatMap(([name, found]) => ((found & labels) === 0 ? [] : [name]));
  }

  /** Labels of a name as seen from a scope: the nearest scope that knows it decides. */
  labelsOfName(name: string, from: Scope): number {
    for (let scope: Scope | undefined = from; scope !== undefined; scope = scope.parent) {
      const labels = this.variables.get(scope)?.get(name);
      if (labels !== undefined) return labels;
    }
    return 0;
  }

  /** All labels of an expression. */
  labelsOf(expression: SyntaxNode): number {
    const { tree } = this.model;
    let labels = 0;
    for (let index = expression.index; index <= expression.last; index += 1) {
      const node = tree.nodes[index];
      this.visits += 1;
      if (node === undefined || this.visits > MAX_VISITS) break;
      if (FUNCTION_KINDS.has(node.kind) && node !== expression && childOf(node, 'body')?.kind !== 'call_expression') {
        index = node.last;
        continue;
      }
      if (CALL_KINDS.has(node.kind)) {
        const found = this.labelsOfCall(node);
        labels |= found.labels;
        if (found.cut) index = node.last;
        continue;
      }
      labels |= this.labelsOfLeaf(node);
    }
    return (labels & OWN_PLACE) === 0 ? labels : this.placeOf(expression, labels);
  }

  private labelsOfCall(node: SyntaxNode): { readonly labels: number; readonly cut: boolean } {
    const call = this.model.callAt(node);
    if (call === undefined) return { labels: 0, cut: false };
    if (readsFile(this.model, call)) return { labels: this.labelsOfRead(node, call.receiver, call.args), cut: true };
    const source = sourceOf(this.model, call);
    if (source !== undefined) return source;
    return { labels: this.results.get(this.localName(call.name)) ?? 0, cut: false };
  }

  /** Content of a file: external where its path is; the module's own where the path says so. */
  private labelsOfRead(node: SyntaxNode, receiver: SyntaxNode | undefined, args: readonly SyntaxNode[]): number {
    const place =
      (receiver === undefined ? 0 : this.labelsOf(receiver)) | (args[0] === undefined ? 0 : this.labelsOf(args[0]));
    const words = `${stringPieces(this.model.tree, node).join(' ')} ${this.model.text(receiver ?? args[0] ?? node).slice(0, 200)}`;
    const own = /prompt|template|instruction|system[-_ ]?message/i.test(words) ? OWN_TEMPLATE : 0;
    return FILE | own | (place & (EXTERNAL | PARAMETER));
  }

  private labelsOfLeaf(node: SyntaxNode): number {
    if (node.kind === 'identifier' || node.kind === 'shorthand_property_identifier') {
      if (node.field === 'attribute' || (node.field === 'name' && node.parent?.kind === 'keyword_argument')) return 0;
      const name = this.model.text(node);
      return OWN_NAMES.get(name) ?? this.labelsOfName(name, this.model.scopeOf(node));
    }
    if (node.kind === 'attribute' || node.kind === 'member_expression') {
      if (node.end - node.start > 60) return 0;
      const text = this.model.text(node);
      const own = OWN_NAMES.get(text);
      if (own !== undefined) return own;
      if (EXTERNAL_TEXT.has(text)) return EXTERNAL;
      return this.variables.get(this.model.moduleScope)?.get(text) ?? 0;
    }
    return 0;
  }

  /** The file's own folder is one step up from the file; anything above it assumes how the repository is laid out. */
  private placeOf(expression: SyntaxNode, labels: number): number {
    if ((labels & ROOT) !== 0) return labels;
    const text = this.model.text(expression).slice(0, 400);
    const steps = /\.parents\b(?!\[0\])/.test(text) ? 2 : (text.match(CLIMBS)?.length ?? 0);
    // An address is resolved against the folder of a file, a path against the file itself.
    const fromFolder = (labels & OWN_FOLDER) !== 0 || /\bURL\s*\(/.test(text);
    if (steps >= 2 || (steps === 1 && fromFolder)) return labels | ROOT;
    return steps === 1 ? labels | OWN_FOLDER : labels;
  }
}

function localName(name: string): string {
  // `llm = Local()` and then `llm(prompt)`: the class says what calling it does.
  if (/^[A-Z]\w*\(\)$/.test(name)) return '__call__';
  return name.replace(/^(?:(?:self|this|cls)\.|[A-Z]\w*\(\)\.)/, '');
}

function raise(labels: Map<string, number>, name: string, more: number): boolean {
  const before = labels.get(name) ?? 0;
  if ((before | more) === before) return false;
  labels.set(name, before | more);
  return true;
}
