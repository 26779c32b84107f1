import type { Assignment, CallSite, ModuleModel } from './module-model.ts';
import { below, unwrap } from './node-text.ts';
import type { Scope } from './scopes.ts';
import type { SyntaxNode } from './syntax.ts';

/** What is asked of a module for each value in it, found once: looking it up each time would take the square of its length. */
interface ModuleIndex {
  /** By what is assigned, without what adds nothing to it. */
  readonly assignments: ReadonlyMap<SyntaxNode, readonly Assignment[]>;
  /** By name, without `self.` and the like. */
  readonly calls: ReadonlyMap<string, readonly CallSite[]>;
  /** By text, in the order of the source: names, and members such as `a.b`. */
  readonly names: ReadonlyMap<string, readonly SyntaxNode[]>;
}

const NAMES =
  /^(?:identifier|attribute|member_expression|shorthand_property_identifier|shorthand_property_identifier_pattern)$/;
/** Longer members are expressions, no names. */
const MAX_NAME_UNITS = 120;

const indices = new WeakMap<ModuleModel, ModuleIndex>();

function indexOf(model: ModuleModel): ModuleIndex {
  let index = indices.get(model);
  if (index === undefined) {
    index = {
      assignments: grouped(model.assignments, ({ value }) => unwrap(value)),
      calls: grouped(model.calls, ({ name }) => localName(name)),
      names: grouped(
        model.tree.nodes.filter(({ kind, start, end }) => end - start <= MAX_NAME_UNITS && NAMES.test(kind)),
        (node) => model.text(node),
      ),
    };
    indices.set(model, index);
  }
  return index;
}

function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Where this value is kept. */
export function assignmentsOf(model: ModuleModel, value: SyntaxNode): readonly Assignment[] {
  return indexOf(model).assignments.get(unwrap(value)) ?? [];
}

/** Calls of a function or method of this module, by its name. */
export function callsOf(model: ModuleModel, name: string): readonly CallSite[] {
  return indexOf(model).calls.get(name) ?? [];
}

/** The places in a scope that say this name, in the order of the source. */
export function usesOf(model: ModuleModel, name: string, { node }: Scope): readonly SyntaxNode[] {
  // What is no name, such as `x[0]`, is looked for in all there is.
  if (!/^[\w$.]{1,120}$/.test(name))
    return [...below(model.tree, node)].filter(
      (part) => part.end - part.start === name.length && model.text(part) === name,
    );
  const all = indexOf(model).names.get(name) ?? [];
  return all.slice(firstAt(all, node.index), firstAt(all, node.last + 1));
}

/** The first of these nodes that does not stand before `index`. */
function firstAt(nodes: readonly SyntaxNode[], index: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name as its own module says it, without the object it belongs to. */
export function localName(name: string): string {
  return name.replace(/^(?:self|this|cls)\./, '');
}
