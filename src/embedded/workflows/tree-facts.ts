import type { DetectorFinding, Region } from '../detector.ts';
import { codeOf, inputName, injectionSeverity, insiderSeverity } from './check-injection.ts';
import { usesCheckout } from './check-privileged.ts';
import { pathOf, walk } from './expression.ts';
import { carriersOf, type Scope, type Taint } from './taint.ts';
import { headCheckoutsOf, isCheckout, namesHeadCode } from './head-code.ts';
import { input, isCalledFromHere, type Job, type Step } from './model.ts';
import { CHECKOUT_EVENTS, reachOf, type Reach } from './reach.ts';
import type { CheckContext } from './report.ts';
import { templateParts } from './template.ts';
import type { UsesRef } from './uses.ts';
import { getMap, getScalar, type MapEntry, type ScalarNode, type Span } from './yaml-tree.ts';

/** An outsider's text, as far as a message tells of it. */
export interface ForeignText {
  readonly context: string;
  readonly severity: 'high' | 'medium';
}

/** A value handed to an action or reusable workflow of the same tree. */
export interface Argument {
  readonly input: string;
  readonly region: Region;
  readonly text?: ForeignText;
  /** The value names the code of a pull request. */
  readonly head: boolean;
  /** Inputs of the calling file that the value passes on. */
  readonly passes: readonly string[];
  /** Somebody other than those who wrote the calling file can choose the value, inputs apart. */
  readonly open: boolean;
}

export interface Call {
  /** Path of the called workflow, or of the action's folder, from the root. */
  readonly target: string;
  /** How far an outsider's event in which the code of a pull request is foreign gets here. */
  readonly reach: Reach;
  readonly arguments: readonly Argument[];
}

/** A script that holds an output of an action or workflow of the same tree. */
export interface OutputUse {
  readonly target: string;
  readonly output: string;
  readonly region: Region;
}

/** What one file says to the others of its tree. */
export interface TreeFact {
  readonly kind: 'workflow' | 'action';
  readonly calls: readonly Call[];
  /** Inputs that become part of a script. */
  readonly scripts: readonly { readonly input: string; readonly line: number }[];
  /** Inputs that say what is checked out before code of it runs. */
  readonly checkouts: readonly { readonly input: string; readonly line: number }[];
  /** Checkouts of a pull request's code whose danger lies with whoever calls the file. */
  readonly heads: readonly { readonly region: Region; readonly used: boolean }[];
  readonly outputs: readonly ({ readonly name: string } & ForeignText)[];
  readonly outputUses: readonly OutputUse[];
  /** What its inputs hold is known from the callers in the same tree. */
  readonly local: boolean;
  /** Findings that weigh as much as what callers pass for an input; left out of the file's own. */
  readonly ofInputs: readonly { readonly input: string; readonly finding: DetectorFinding }[];
  /** Inputs whose default is not fixed. */
  readonly openDefaults: readonly string[];
}

/** The facts of a file, or nothing where it has none for the others. */
export function treeFactOf(context: CheckContext): TreeFact | undefined {
  const { file } = context;
  const called = file.kind === 'action' || file.triggers.has('workflow_call');
  const calls: Call[] = [];
  const scripts = new Map<string, number>();
  const checkouts = new Map<string, number>();
  const outputUses: OutputUse[] = [];
  const heads: { region: Region; used: boolean }[] = [];
  const local = isCalledFromHere(file);
  if (called) for (const [name, line] of context.evaluated) scripts.set(name, line);
  for (const job of file.jobs) {
    if (job.uses?.kind === 'local')
      calls.push(callOf(context, job.uses, getMap(job.node, 'with')?.entries ?? [], { job }));
    for (const step of job.steps) {
      if (step.uses?.kind === 'local') calls.push(callOf(context, step.uses, step.with, { job, step }));
      for (const code of codeOf(step)) {
        outputUses.push(...outputUsesOf(context, code, { job, step }));
        if (called) for (const name of inputsIn(context, code, { job, step })) scripts.set(name, lineOf(context, code));
      }
      if (called) addCheckouts(context, job, step, checkouts);
    }
    if (called)
      for (const { step, span, refused } of headCheckoutsOf(context, job))
        if (!refused && reachOf(file, job, step, CHECKOUT_EVENTS) === 'never' && mayBeCalled(context, job, step))
          heads.push({ region: context.region(span), used: usesCheckout(context, job, step) });
  }
  const outputs = called ? outputsOf(context) : [];
  // A workflow without a fact was not read, and may call anything.
  if (
    !file.path.startsWith('.github/') &&
    [calls, outputs, outputUses, heads].every((list) => list.length === 0) &&
    scripts.size + checkouts.size === 0
  )
    return undefined;
  const ofInputs = local ? [...context.ofInputs].map(([finding, name]) => ({ input: name, finding })) : [];
  const openDefaults = [...file.inputs]
    .filter(([, { standard }]) => context.flow.taintOfValue(standard, {}) !== undefined)
    .map(([name]) => name);
  const listed = (map: ReadonlyMap<string, number>): { input: string; line: number }[] =>
    [...map].map(([name, line]) => ({ input: name, line }));
  return {
    kind: file.kind,
    calls,
    scripts: listed(scripts),
    checkouts: listed(checkouts),
    heads,
    outputs,
    outputUses,
    local,
    ofInputs,
    openDefaults,
  };
}

/** A condition that no event with rights can fulfil holds for callers as well: `github.event_name == 'push'`. */
function mayBeCalled(context: CheckContext, job: Job, step: Step): boolean {
  const triggers = new Map(CHECKOUT_EVENTS.map((event) => [event as string, undefined]));
  return reachOf({ ...context.file, triggers }, job, step, CHECKOUT_EVENTS) !== 'never';
}

function lineOf(context: CheckContext, span: Span): number {
  return context.region(span).startLine;
}

/** `./x/y` and `$/x/y` as path from the root; the root itself is empty. */
function targetOf({ node }: UsesRef): string {
  return node.text
    .trim()
    .replace(/^(?:\.|\$)(?:\/|$)/, '')
    .replace(/\/+$/, '');
}

function callOf(context: CheckContext, uses: UsesRef, given: readonly MapEntry[], scope: Scope): Call {
  const { file, flow } = context;
  return {
    target: targetOf(uses),
    reach: scope.job === undefined ? 'never' : reachOf(file, scope.job, scope.step, CHECKOUT_EVENTS),
    arguments: given.flatMap(({ key, value }) => {
      if (value.kind !== 'scalar' || !value.text.includes('${{')) return [];
      const taint = flow.taintOfValue(value, scope);
      const text = taint?.origin === 'outsider' ? foreignText(context, taint, scope) : undefined;
      return [
        {
          input: key.text.toLowerCase(),
          region: context.region(value),
          ...(text === undefined ? {} : { text }),
          head: namesHeadCode(context, value, scope),
          passes: inputsIn(context, value, scope),
          open: isOpen(context, value, scope),
        },
      ];
    }),
  };
}

function foreignText(context: CheckContext, taint: Taint, { job, step }: Scope): ForeignText {
  return {
    context: taint.context,
    severity: job === undefined ? 'medium' : injectionSeverity(context, job, step, taint),
  };
}

/** The inputs of the file that can be (part of) a value. */
function inputsIn(context: CheckContext, node: ScalarNode, scope: Scope): string[] {
  const names = new Set<string>();
  for (const { expression } of templateParts(node, context.file.source)) {
    if (expression === undefined) continue;
    for (const { access } of carriersOf(expression)) {
      const taint = context.flow.taintOf(access, scope);
      const name = inputName(taint?.context ?? '');
      if (name !== undefined) names.add(name);
    }
  }
  return [...names];
}

/** Whether anything but an input in a value is known to be of others' choosing. */
function isOpen(context: CheckContext, node: ScalarNode, scope: Scope): boolean {
  return templateParts(node, context.file.source).some(
    ({ expression }) =>
      expression === undefined ||
      carriersOf(expression).some(({ access }) => {
        const taint = context.flow.taintOf(access, scope);
        if (taint === undefined || inputName(taint.context) !== undefined) return false;
        return taint.origin === 'outsider' || insiderSeverity(context, taint) !== undefined;
      }),
  );
}

function addCheckouts(context: CheckContext, job: Job, step: Step, checkouts: Map<string, number>): void {
  if (!isCheckout(step) || !usesCheckout(context, job, step)) return;
  for (const node of [input(step, 'ref'), input(step, 'repository')]) {
    if (node === undefined) continue;
    for (const name of inputsIn(context, node, { job, step })) checkouts.set(name, lineOf(context, node));
  }
}

/** Outputs a caller gets that carry an outsider's text. */
function outputsOf(context: CheckContext): ({ name: string } & ForeignText)[] {
  const { file, flow } = context;
  const declared = file.kind === 'action' ? file.root : file.triggers.get('workflow_call');
  const job = file.kind === 'action' ? file.jobs[0] : undefined;
  return (getMap(declared, 'outputs')?.entries ?? []).flatMap(({ key, value }) => {
    const taint = flow.taintOfValue(getScalar(value, 'value'), { job });
    return taint?.origin === 'outsider'
      ? [{ name: key.text.toLowerCase(), context: taint.context, severity: 'high' as const }]
      : [];
  });
}

function outputUsesOf(context: CheckContext, code: ScalarNode, { job }: Scope): OutputUse[] {
  const uses: OutputUse[] = [];
  for (const part of templateParts(code, context.file.source)) {
    if (part.expression === undefined) continue;
    for (const { access } of carriersOf(part.expression)) {
      for (const node of walk(access)) {
        if (node.kind !== 'access') continue;
        const [root, id, member, output] = pathOf(node).split('.');
        if (member !== 'outputs' || output === undefined) continue;
        const called =
          root === 'steps'
            ? job?.steps.find((step) => step.id === id)?.uses
            : root === 'needs'
              ? context.file.jobs.find((candidate) => candidate.id === id)?.uses
              : undefined;
        if (called?.kind === 'local') uses.push({ target: targetOf(called), output, region: context.region(part) });
      }
    }
  }
  return uses;
}
