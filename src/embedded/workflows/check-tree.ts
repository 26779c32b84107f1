import type { DetectorFinding, FileFact, Region } from '../detector.ts';
import { findingsOfInputs, targetName, type TreeNode } from './check-callers.ts';
import { shownPath } from './expression.ts';
import { kindOfPath } from './model.ts';
import type { Argument, Call, TreeFact } from './tree-facts.ts';

/** Where an input ends up: in a script of this file, or of one it passes the value on to. */
interface Sink {
  readonly path: string;
  readonly line: number;
  /** Files the value passes through before that. */
  readonly through: readonly string[];
}

type Sinks = Map<string, Map<string, Sink>>;

/** Follows text and code of outsiders from the workflows of a tree into its own actions and reusable workflows. */
export function checkTree(facts: readonly FileFact[], allPaths: readonly string[], part: boolean): DetectorFinding[] {
  const nodes = facts.map(({ path, fact }): TreeNode => ({ path, ...(fact as TreeFact) }));
  const byTarget = new Map(nodes.map((node) => [targetName(node), node]));
  const scripts = sinksOf(nodes, byTarget, ({ scripts: own }) => own);
  const checkouts = sinksOf(nodes, byTarget, ({ checkouts: own }) => own);
  return [
    ...nodes.flatMap((node) => node.calls.flatMap((call) => findingsOfCall(node, call, byTarget, scripts, checkouts))),
    ...nodes.flatMap((node) => findingsOfOutputs(node, byTarget)),
    ...findingsOfHeads(nodes, byTarget),
    ...findingsOfInputs(nodes, !part && areCallersKnown(nodes, allPaths)),
  ];
}

/** Every file that could call another of the tree was read. */
function areCallersKnown(nodes: readonly TreeNode[], allPaths: readonly string[]): boolean {
  const read = new Set(nodes.map(({ path }) => path));
  return allPaths.every((path) => {
    const kind = path.startsWith('.github/') ? kindOfPath(path) : undefined;
    return (kind !== 'workflow' && kind !== 'action') || read.has(path);
  });
}

/** For each file, the inputs that reach a sink, passing through as many files as it takes. */
function sinksOf(
  nodes: readonly TreeNode[],
  byTarget: ReadonlyMap<string, TreeNode>,
  own: (node: TreeNode) => readonly { readonly input: string; readonly line: number }[],
): Sinks {
  const sinks: Sinks = new Map();
  for (const node of nodes)
    sinks.set(node.path, new Map(own(node).map(({ input, line }) => [input, { path: node.path, line, through: [] }])));
  for (let changed = true; changed;) {
    changed = false;
    for (const node of nodes) {
      const here = sinks.get(node.path);
      for (const { target, arguments: given } of node.calls) {
        const there = sinks.get(byTarget.get(target)?.path ?? '');
        for (const { input, passes } of given) {
          const sink = there?.get(input);
          if (sink === undefined) continue;
          for (const name of passes) {
            if (here === undefined || here.has(name)) continue;
            here.set(name, {
              ...sink,
              through: [there === undefined ? '' : (byTarget.get(target)?.path ?? ''), ...sink.through].slice(0, 6),
            });
            changed = true;
          }
        }
      }
    }
  }
  return sinks;
}

function findingsOfCall(
  { path }: TreeNode,
  call: Call,
  byTarget: ReadonlyMap<string, TreeNode>,
  scripts: Sinks,
  checkouts: Sinks,
): DetectorFinding[] {
  const called = byTarget.get(call.target);
  if (called === undefined) return [];
  return call.arguments.flatMap((argument) => [
    ...injected(path, argument, scripts.get(called.path)?.get(argument.input)),
    ...fetched(path, argument, call, checkouts.get(called.path)?.get(argument.input)),
  ]);
}

function injected(path: string, { text, region }: Argument, sink: Sink | undefined): DetectorFinding[] {
  if (text === undefined || sink === undefined) return [];
  return [
    {
      rule: 'workflows/script-injection',
      path,
      region,
      severity: text.severity,
      confidence: 'medium',
      message: `${shownPath(text.context)} is text an outsider chooses, and what is called here makes this input part of a script (${placeOf(sink)}).`,
      properties: { context: shownPath(text.context) },
    },
  ];
}

/** Where a value ends up, with the files it passes through on its way there. */
function placeOf({ path, line, through }: Sink): string {
  const way = through.filter((file) => file !== path).map(shownFile);
  return `line ${String(line)} of ${shownFile(path)}${way.length === 0 ? '' : `, by way of ${way.join(' and ')}`}`;
}

function fetched(path: string, { head, region }: Argument, { reach }: Call, sink: Sink | undefined): DetectorFinding[] {
  if (!head || sink === undefined || reach === 'never') return [];
  return [
    {
      rule: 'workflows/untrusted-checkout',
      path,
      region,
      severity: reach === 'open' ? 'high' : 'medium',
      confidence: 'medium',
      message: `What is called here fetches this code of a pull request (${placeOf(sink)}) in a run that holds the repository's secrets and rights, and steps after it can run that code.`,
      properties: { gated: reach === 'consent', used: true },
    },
  ];
}

function findingsOfOutputs({ path, outputUses }: TreeNode, byTarget: ReadonlyMap<string, TreeNode>): DetectorFinding[] {
  return outputUses.flatMap(({ target, output, region }) => {
    const given = byTarget.get(target)?.outputs.find(({ name }) => name === output);
    if (given === undefined) return [];
    return [
      {
        rule: 'workflows/script-injection',
        path,
        region,
        severity: given.severity,
        confidence: 'medium' as const,
        message: `${shownPath(given.context)} (by way of an output of ${shownFile(target)}) is text an outsider chooses, and it becomes part of the script before the script runs.`,
        properties: { context: shownPath(given.context) },
      },
    ];
  });
}

/** Checkouts in called files are as dangerous as the worst event that leads to them. */
function findingsOfHeads(nodes: readonly TreeNode[], byTarget: ReadonlyMap<string, TreeNode>): DetectorFinding[] {
  const reached = new Map<string, 'consent' | 'open'>();
  const queue: { path: string; reach: 'consent' | 'open' }[] = [];
  const follow = (node: TreeNode, from: 'consent' | 'open' | undefined): void => {
    for (const { target, reach } of node.calls) {
      const called = byTarget.get(target);
      const worst = from ?? (reach === 'never' ? undefined : reach);
      if (called !== undefined && worst !== undefined) queue.push({ path: called.path, reach: worst });
    }
  };
  for (const node of nodes) follow(node, undefined);
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const known = reached.get(next.path);
    if (known === 'open' || known === next.reach) continue;
    reached.set(next.path, next.reach);
    const node = byPath.get(next.path);
    if (node !== undefined) follow(node, next.reach);
  }
  return nodes.flatMap(({ path, heads }) => {
    const reach = reached.get(path);
    return reach === undefined ? [] : heads.map((head) => headFinding(path, reach, head));
  });
}

function headFinding(
  path: string,
  reach: 'consent' | 'open',
  { region, used }: { readonly region: Region; readonly used: boolean },
): DetectorFinding {
  return {
    rule: 'workflows/untrusted-checkout',
    path,
    region,
    severity: reach === 'open' && used ? 'high' : 'medium',
    confidence: used ? 'high' : 'medium',
    message: `Code of a pull request is fetched, and a workflow of this repository that holds its secrets and rights comes here${used ? '; steps after it can run that code' : ''}.`,
    properties: { gated: reach === 'consent', used },
  };
}

/** A path of the tree for a message; odd names are not repeated. */
function shownFile(path: string): string {
  return /^[\w./-]{1,120}$/.test(path) ? path : 'the called file';
}
