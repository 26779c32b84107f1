import {
  allScalars,
  entry,
  get,
  getMap,
  getScalar,
  scalarsOf,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type YamlNode,
} from './yaml-tree.ts';
import { conditionExpression } from './template.ts';
import type { Expression } from './expression.ts';
import { parseUses, type UsesRef } from './uses.ts';

/** A workflow, or an action (whose steps then stand in one unnamed job). */
export interface WorkflowFile {
  readonly kind: 'workflow' | 'action';
  readonly path: string;
  readonly source: string;
  readonly root: MapNode;
  readonly triggers: ReadonlyMap<string, YamlNode | undefined>;
  readonly onKey: ScalarNode | undefined;
  readonly env: readonly MapEntry[];
  readonly permissions: MapEntry | undefined;
  readonly jobs: readonly Job[];
  /** Declared inputs by lower-case name, with their type (`string` unless stated otherwise). */
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
}

export interface InputDeclaration {
  readonly type: string;
  readonly from: 'workflow_dispatch' | 'workflow_call' | 'action';
  /** What an action takes where its caller says nothing. */
  readonly standard?: ScalarNode;
}

export interface Job {
  readonly id: string;
  readonly key: ScalarNode | undefined;
  readonly node: MapNode;
  readonly uses: UsesRef | undefined;
  readonly condition: ScalarNode | undefined;
  readonly conditionExpression: Expression | undefined;
  readonly env: readonly MapEntry[];
  readonly permissions: MapEntry | undefined;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly index: number;
  readonly node: MapNode;
  readonly id: string | undefined;
  readonly uses: UsesRef | undefined;
  readonly run: ScalarNode | undefined;
  readonly condition: ScalarNode | undefined;
  readonly conditionExpression: Expression | undefined;
  readonly env: readonly MapEntry[];
  readonly with: readonly MapEntry[];
}

const WORKFLOW_PATH = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i;
const ACTION_PATH = /(?:^|\/)action\.ya?ml$/i;

const DEPENDABOT_PATH = /^\.github\/dependabot\.ya?ml$/i;

/** Which of the kinds a path names, if any. */
export function kindOfPath(path: string): 'workflow' | 'action' | 'dependabot' | undefined {
  if (DEPENDABOT_PATH.test(path)) return 'dependabot';
  if (WORKFLOW_PATH.test(path)) return 'workflow';
  return ACTION_PATH.test(path) ? 'action' : undefined;
}

/** A file that only others of the same repository are meant to call: what its inputs hold is known from them. */
export function isCalledFromHere({ kind, path, triggers }: WorkflowFile): boolean {
  if (kind === 'action') return path.startsWith('.github/');
  return path.startsWith('.github/workflows/') && triggers.size === 1 && triggers.has('workflow_call');
}

/** More of these in one place than any runner accepts: every check may then look at each against each. */
const MAX_STEPS = 1000;
const MAX_JOBS = 1000;
const MAX_VARIABLES = 1000;

/** Why a file is too large in its parts to be judged, if it is. */
export function excessOf({ jobs, env }: WorkflowFile): string | undefined {
  if (jobs.length > MAX_JOBS) return `more than ${MAX_JOBS} jobs`;
  if (jobs.some(({ steps }) => steps.length > MAX_STEPS)) return `more than ${MAX_STEPS} steps in a job`;
  const blocks = [env, ...jobs.flatMap((job) => [job.env, ...job.steps.map((step) => step.env)])];
  return blocks.some((block) => block.length > MAX_VARIABLES)
    ? `more than ${MAX_VARIABLES} variables in one env`
    : undefined;
}

/** Reads a document as a workflow or action; `undefined` where it has none of their parts. */
export function readFile(
  kind: 'workflow' | 'action',
  path: string,
  source: string,
  root: MapNode,
): WorkflowFile | undefined {
  const common = { path, source, root };
  if (kind === 'action') {
    const runs = getMap(root, 'runs');
    if (runs === undefined) return undefined;
    const job = readJob('', undefined, runs, source);
    const inputs = new Map<string, InputDeclaration>();
    for (const { key, value } of getMap(root, 'inputs')?.entries ?? []) {
      const standard = getScalar(value, 'default');
      inputs.set(key.text.toLowerCase(), {
        type: 'string',
        from: 'action',
        ...(standard === undefined ? {} : { standard }),
      });
    }
    return {
      ...common,
      kind,
      triggers: new Map(),
      onKey: undefined,
      env: [],
      permissions: undefined,
      jobs: [job],
      inputs,
    };
  }
  const on = entry(root, 'on') ?? entry(root, 'true');
  const jobs = getMap(root, 'jobs');
  if (on === undefined && jobs === undefined) return undefined;
  const triggers = readTriggers(on?.value);
  return {
    ...common,
    kind,
    triggers,
    onKey: on?.key,
    env: getMap(root, 'env')?.entries ?? [],
    permissions: entry(root, 'permissions'),
    jobs: (jobs?.entries ?? []).flatMap(({ key, value }) =>
      value.kind === 'map' ? [readJob(key.text, key, value, source)] : [],
    ),
    inputs: readInputs(triggers),
  };
}

function readTriggers(on: YamlNode | undefined): Map<string, YamlNode | undefined> {
  const triggers = new Map<string, YamlNode | undefined>();
  if (on?.kind === 'map') for (const { key, value } of on.entries) triggers.set(key.text.toLowerCase(), value);
  else for (const { text } of scalarsOf(on)) triggers.set(text.toLowerCase(), undefined);
  return triggers;
}

function readInputs(triggers: ReadonlyMap<string, YamlNode | undefined>): Map<string, InputDeclaration> {
  const inputs = new Map<string, InputDeclaration>();
  // The caller of a reusable workflow may be anyone, so its declaration outranks that of a manual start.
  for (const from of ['workflow_dispatch', 'workflow_call'] as const) {
    for (const { key, value } of getMap(triggers.get(from), 'inputs')?.entries ?? []) {
      const type = getScalar(value, 'type')?.text.toLowerCase() ?? 'string';
      const known = inputs.get(key.text.toLowerCase());
      if (known === undefined || type === 'string') inputs.set(key.text.toLowerCase(), { type, from });
    }
  }
  return inputs;
}

function readJob(id: string, key: ScalarNode | undefined, node: MapNode, source: string): Job {
  const steps = get(node, 'steps');
  const condition = getScalar(node, 'if');
  return {
    id: id.toLowerCase(),
    key,
    node,
    uses: usesOf(node, source),
    condition,
    conditionExpression: condition === undefined ? undefined : conditionExpression(condition, source),
    env: getMap(node, 'env')?.entries ?? [],
    permissions: entry(node, 'permissions'),
    needs: scalarsOf(get(node, 'needs')).map(({ text }) => text.toLowerCase()),
    steps:
      steps?.kind === 'seq'
        ? steps.items.filter((item) => item.kind === 'map').map((item, index) => readStep(item, index, source))
        : [],
  };
}

function readStep(node: MapNode, index: number, source: string): Step {
  const condition = getScalar(node, 'if');
  return {
    index,
    node,
    id: getScalar(node, 'id')?.text.toLowerCase(),
    uses: usesOf(node, source),
    run: getScalar(node, 'run'),
    condition,
    conditionExpression: condition === undefined ? undefined : conditionExpression(condition, source),
    env: getMap(node, 'env')?.entries ?? [],
    with: getMap(node, 'with')?.entries ?? [],
  };
}

function usesOf(node: MapNode, source: string): UsesRef | undefined {
  const value = getScalar(node, 'uses');
  return value === undefined ? undefined : parseUses(value, commentAfter(value, source));
}

/** The comment that follows a value on its line. */
function commentAfter(value: ScalarNode, source: string): string {
  const end = source.indexOf('\n', value.end);
  const rest = source.slice(value.end, Math.min(end < 0 ? source.length : end, value.end + 300)).trim();
  return rest.startsWith('#') ? rest.slice(1).trim() : '';
}

/** An input of a step's action by lower-case name. */
export function input(step: Step, name: string): ScalarNode | undefined {
  const value = step.with.find(({ key }) => key.text.toLowerCase() === name)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

/** Every text of a file with the step and job it stands in. */
export function* scalarsInScope(file: WorkflowFile): Generator<{ node: ScalarNode; job?: Job; step?: Step }> {
  for (const { key, value } of file.root.entries) {
    const name = key.text.toLowerCase();
    if (name === 'jobs' || (file.kind === 'action' && name === 'runs')) continue;
    for (const node of allScalars(value)) yield { node };
  }
  for (const job of file.jobs) {
    for (const { key, value } of job.node.entries) {
      if (key.text.toLowerCase() === 'steps') continue;
      for (const node of allScalars(value)) yield { node, job };
    }
    for (const step of job.steps) for (const node of allScalars(step.node)) yield { node, job, step };
  }
}
