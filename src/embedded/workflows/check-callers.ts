import type { DetectorFinding } from '../detector.ts';
import type { TreeFact } from './tree-facts.ts';

/** What one file says, with its path. */
export interface TreeNode extends TreeFact {
  readonly path: string;
}

/** An action is called by its folder, a workflow by its file. */
export function targetName({ kind, path }: TreeNode): string {
  return kind === 'workflow' ? path : path.replace(/(?:^|\/)action\.ya?ml$/i, '');
}

/**
 * Findings about inputs that become part of a script. Where all callers of a tree are known and pass nothing but fixed
 * values and what has a safe alphabet, a later caller is what is left to fear: one weak finding for each input.
 */
export function findingsOfInputs(nodes: readonly TreeNode[], callersKnown: boolean): DetectorFinding[] {
  if (!callersKnown) return nodes.flatMap(({ ofInputs }) => ofInputs.map(({ finding }) => finding));
  const open = openInputs(nodes);
  return nodes.flatMap((node) => {
    const told = new Set<string>();
    return node.ofInputs.flatMap(({ input, finding }) => {
      if (open.has(keyOf(node.path, input))) return [finding];
      if (told.has(input)) return [];
      told.add(input);
      return [
        {
          ...finding,
          severity: 'low' as const,
          confidence: 'low' as const,
          message: `${finding.message} Every caller in this repository passes only what it has fixed itself.`,
        },
      ];
    });
  });
}

/** The inputs that somebody other than the writers of the tree's files can fill, each as `keyOf`. */
function openInputs(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const callers = new Map<string, { readonly caller: TreeNode; readonly call: TreeNode['calls'][number] }[]>();
  for (const caller of nodes)
    for (const call of caller.calls) {
      const known = callers.get(call.target);
      if (known === undefined) callers.set(call.target, [{ caller, call }]);
      else known.push({ caller, call });
    }
  const open = new Set<string>();
  /** For an input of a calling file, the inputs it is passed on to. */
  const passedTo = new Map<string, string[]>();
  const queue: string[] = [];
  const mark = (key: string): void => {
    if (open.has(key)) return;
    open.add(key);
    queue.push(key);
  };
  for (const node of nodes) {
    const calls = callers.get(targetName(node)) ?? [];
    for (const input of node.openDefaults) mark(keyOf(node.path, input));
    // Nobody here calls it, so those who do are elsewhere.
    if (calls.length === 0) for (const { input } of node.ofInputs) mark(keyOf(node.path, input));
    for (const { caller, call } of calls)
      for (const argument of call.arguments) {
        const key = keyOf(node.path, argument.input);
        if (argument.open) mark(key);
        for (const name of argument.passes) {
          const from = keyOf(caller.path, name);
          const known = passedTo.get(from);
          if (known === undefined) passedTo.set(from, [key]);
          else known.push(key);
          if (!caller.local || (callers.get(targetName(caller)) ?? []).length === 0) mark(key);
        }
      }
  }
  for (let key = queue.pop(); key !== undefined; key = queue.pop())
    for (const next of passedTo.get(key) ?? []) mark(next);
  return open;
}

function keyOf(path: string, input: string): string {
  return `${path}\0${input}`;
}
