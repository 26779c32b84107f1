import { pathOf, type Access, type Expression } from './expression.ts';
import { input as setting, type Job, type Step, type WorkflowFile } from './model.ts';
import { outputSource, sourceOf, type Source } from './sources.ts';
import { templateParts } from './template.ts';
import { majorOf } from './uses.ts';
import { get, getMap, getScalar, type MapEntry, type ScalarNode, type YamlNode } from './yaml-tree.ts';

/** Text in an expression that someone else chose. */
export interface Taint extends Source {
  /** The context it comes from, as dotted path. */
  readonly context: string;
  /** Where it travelled through a variable, an output or the matrix. */
  readonly via?: string;
  readonly kind: 'event' | 'input' | 'ref';
}

export interface Scope {
  readonly job?: Job | undefined;
  readonly step?: Step | undefined;
}

/** Functions whose result says nothing but yes, no, or a digest. */
const SAFE_FUNCTIONS = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'always',
  'failure',
  'cancelled',
]);
const WHOLE_FUNCTIONS = new Set(['tojson']);
const SAFE_INPUT_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
const MAX_HOPS = 12;
const SETS_VARIABLES = /GITHUB_ENV|::set-env/;
/** A job that sets variables in more steps than this is not followed further. */
const MAX_WRITERS = 100;
const PULL_REQUEST_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'workflow_call',
  'merge_group',
];

interface Carrier {
  readonly access: Access;
  readonly whole: boolean;
}

/** The context accesses whose text can be (part of) what an expression yields. */
export function carriersOf(expression: Expression, whole = false): Carrier[] {
  switch (expression.kind) {
    case 'literal':
    case 'not':
      return [];
    case 'access':
      return expression.base === undefined ? [{ access: expression, whole }] : carriersOf(expression.base, true);
    case 'call': {
      if (SAFE_FUNCTIONS.has(expression.name)) return [];
      const args =
        expression.name === 'case'
          ? expression.args.filter((_, index, all) => index % 2 === 1 || index === all.length - 1)
          : expression.args;
      return args.flatMap((arg) => carriersOf(arg, whole || WHOLE_FUNCTIONS.has(expression.name)));
    }
    case 'binary':
      if (expression.operator === '||')
        return [...carriersOf(expression.left, whole), ...carriersOf(expression.right, whole)];
      // `a && b` yields `a` only where it is empty.
      return expression.operator === '&&' ? carriersOf(expression.right, whole) : [];
  }
}

/** Follows text through variables, step and job outputs and the matrix of one file. */
export class Flow {
  private readonly file: WorkflowFile;
  private readonly memo = new Map<string, Taint | undefined>();
  private readonly writers = new Map<Job, readonly Step[]>();
  private hops = 0;

  constructor(file: WorkflowFile) {
    this.file = file;
  }

  /** The worst taint an expression can carry, if any. */
  taintOf(expression: Expression, scope: Scope): Taint | undefined {
    return worst(carriersOf(expression).map((carrier) => this.ofCarrier(carrier, scope)));
  }

  /** The worst taint of all expressions in a value. */
  taintOfValue(node: YamlNode | undefined, scope: Scope): Taint | undefined {
    if (node?.kind !== 'scalar') return undefined;
    return worst(
      templateParts(node, this.file.source).map(({ expression }) =>
        expression === undefined ? undefined : this.taintOf(expression, scope),
      ),
    );
  }

  /** The taint of a shell variable, by the `env:` blocks in force. */
  taintOfVariable(name: string, scope: Scope): Taint | undefined {
    const block = environmentEntry(name, this.file, scope);
    if (block === undefined) return undefined;
    return this.hop(`env\0${String(block.value.start)}`, () =>
      via(this.taintOfValue(block.value, scope), `env.${name}`),
    );
  }

  private ofCarrier({ access, whole }: Carrier, scope: Scope): Taint | undefined {
    const path = pathOf(access).split('.');
    const [root = '', first = '', second = '', third = ''] = path;
    if (root === 'github') return this.ofGithub(path, whole);
    if (root === 'inputs') return this.ofInput(first, whole);
    if (root === 'env' && first !== '') return this.taintOfVariable(first, scope) ?? this.writtenVariable(first, scope);
    if (root === 'steps' && second === 'outputs') return this.ofStepOutput(first, third || '*', scope);
    if (root === 'needs' && second === 'outputs') return this.ofJobOutput(first, third);
    if (root === 'matrix') return this.ofMatrix(first, scope.job);
    return undefined;
  }

  private ofGithub(path: readonly string[], whole: boolean): Taint | undefined {
    const context = path.join('.');
    if (path[1] === 'event' && path[2] === 'inputs') return this.ofInput(path[3] ?? '*', whole);
    const source = sourceOf(path, whole);
    if (source === undefined) return undefined;
    const { triggers, kind } = this.file;
    if (
      context === 'github.head_ref' &&
      kind === 'workflow' &&
      !PULL_REQUEST_EVENTS.some((event) => triggers.has(event))
    )
      return undefined;
    const ref = context === 'github.ref' || context === 'github.ref_name' || context === 'github.event.ref';
    return { ...source, context, kind: ref ? 'ref' : 'event' };
  }

  private ofInput(name: string, whole: boolean): Taint | undefined {
    if (name === '' && !whole) return undefined;
    const declared = this.file.inputs.get(name);
    if (declared !== undefined && SAFE_INPUT_TYPES.has(declared.type)) return undefined;
    return { origin: 'insider', multiline: false, context: name === '' ? 'inputs' : `inputs.${name}`, kind: 'input' };
  }

  private ofStepOutput(id: string, output: string, scope: Scope): Taint | undefined {
    const step = scope.job?.steps.find((candidate) => candidate.id === id);
    if (step === undefined) return undefined;
    const name = `steps.${id}.outputs.${output}`;
    if (step.uses?.kind === 'remote') {
      const source = outputSource(
        step.uses.slug,
        output,
        (input) => setting(step, input)?.text.trim().toLowerCase(),
        majorOf(step.uses),
      );
      if (source !== undefined) return { ...source, context: name, kind: 'event' };
    }
    const { run } = step;
    if (run === undefined) return undefined;
    return this.hop(`out\0${String(run.start)}\0${output}`, () =>
      via(this.assigned(run, output, /GITHUB_OUTPUT|::set-output/, { job: scope.job, step }), name),
    );
  }

  private writtenVariable(name: string, scope: Scope): Taint | undefined {
    const { job, step } = scope;
    if (job === undefined) return undefined;
    for (const earlier of this.writersOf(job)) {
      if (step !== undefined && earlier.index >= step.index) break;
      const { run } = earlier;
      if (run === undefined) continue;
      const taint = this.hop(`set\0${String(run.start)}\0${name}`, () =>
        this.assigned(run, name, SETS_VARIABLES, { job, step: earlier }),
      );
      if (taint !== undefined) return via(taint, `env.${name}`);
    }
    return undefined;
  }

  /** The steps of a job that set variables for later ones. */
  private writersOf(job: Job): readonly Step[] {
    const known = this.writers.get(job);
    if (known !== undefined) return known;
    const writers = job.steps
      .filter(({ run }) => run !== undefined && SETS_VARIABLES.test(run.text))
      .slice(0, MAX_WRITERS);
    this.writers.set(job, writers);
    return writers;
  }

  /** What a script writes under a name into one of the runner's files: the taint of the line that does so. */
  private assigned(run: ScalarNode, name: string, file: RegExp, scope: Scope): Taint | undefined {
    if (!file.test(run.text)) return undefined;
    const parts = templateParts(run, this.file.source);
    let offset = 0;
    for (const line of run.text.split('\n')) {
      const lower = line.toLowerCase();
      const writes = name === '*' || lower.includes(`${name}=`) || lower.includes(`name=${name}::`);
      if (writes && !isDerived(line)) {
        const here = offset;
        const inLine = parts.filter((part) => part.from >= here && part.to <= here + line.length);
        const taint = worst([
          ...inLine.map(({ expression }) => (expression === undefined ? undefined : this.taintOf(expression, scope))),
          ...variablesIn(line).map((variable) => this.taintOfVariable(variable, scope)),
        ]);
        if (taint !== undefined) return taint;
      }
      offset += line.length + 1;
    }
    return undefined;
  }

  private ofJobOutput(id: string, output: string): Taint | undefined {
    const job = this.file.jobs.find((candidate) => candidate.id === id);
    const value = getScalar(getMap(job?.node, 'outputs'), output);
    if (job === undefined || value === undefined) return undefined;
    return this.hop(`job\0${String(value.start)}`, () =>
      via(this.taintOfValue(value, { job }), `needs.${id}.outputs.${output}`),
    );
  }

  private ofMatrix(name: string, job: Job | undefined): Taint | undefined {
    const matrix = get(getMap(job?.node, 'strategy'), 'matrix');
    if (matrix === undefined) return undefined;
    return this.hop(`matrix\0${String(matrix.start)}\0${name}`, () => {
      const value = matrix.kind === 'map' ? get(matrix, name) : matrix;
      const candidates: readonly YamlNode[] = value?.kind === 'seq' ? value.items : value === undefined ? [] : [value];
      const rows = get(matrix, 'include');
      const more =
        rows?.kind === 'seq'
          ? rows.items.flatMap((row) => get(row, name) ?? [])
          : rows?.kind === 'scalar'
            ? [rows]
            : [];
      return via(worst([...candidates, ...more].map((node) => this.taintOfValue(node, { job }))), `matrix.${name}`);
    });
  }

  /** One step of following, answered once; a circle ends at its second visit. */
  private hop(key: string, follow: () => Taint | undefined): Taint | undefined {
    if (this.memo.has(key)) return this.memo.get(key);
    if (this.hops >= MAX_HOPS) return undefined;
    this.memo.set(key, undefined);
    this.hops += 1;
    const taint = follow();
    this.hops -= 1;
    this.memo.set(key, taint);
    return taint;
  }
}

function via(taint: Taint | undefined, name: string): Taint | undefined {
  return taint === undefined ? undefined : { ...taint, via: name };
}

function worst(taints: readonly (Taint | undefined)[]): Taint | undefined {
  let found: Taint | undefined;
  for (const taint of taints) {
    if (taint === undefined) continue;
    if (found === undefined || (found.origin === 'insider' && taint.origin === 'outsider')) found = taint;
  }
  return found;
}

/** Command substitutions make something new of their text; what comes out is seldom the text itself. */
function isDerived(line: string): boolean {
  return /\$\([^)]{0,400}(?:sha\d*sum|md5sum|wc |tr -cd|tr -dc|jq -c|base64|sed |grep -c)/.test(line);
}

const VARIABLE =
  /\$(?:\{([A-Za-z_][A-Za-z0-9_]{0,99})|env:([A-Za-z_][A-Za-z0-9_]{0,99})|([A-Za-z_][A-Za-z0-9_]{0,99}))/g;

/** Names of shell variables a line uses (`$A`, `${A}`, `$env:A`). */
export function variablesIn(line: string): string[] {
  return [...line.matchAll(VARIABLE)]
    .slice(0, 50)
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
}

/** The `env:` entry in force under a name: the step's, the job's, then the workflow's. */
export function environmentEntry(name: string, file: WorkflowFile, { job, step }: Scope): MapEntry | undefined {
  for (const entries of [step?.env, job?.env, file.env]) {
    const found = entries?.find(({ key }) => key.text.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
