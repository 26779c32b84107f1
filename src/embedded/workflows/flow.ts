import { pathOf, type Expression } from './expression.ts';
import { input as setting, type Job, type Step, type WorkflowFile } from './model.ts';
import { commandSource, givesOutText } from './command-sources.ts';
import { foreignFilesBefore } from './foreign-files.ts';
import { matrixNodes } from './matrix-values.ts';
import {
  readScript,
  type FileTaints,
  type LineVisitor,
  type ScriptReading,
  type ScriptSources,
} from './script-flow.ts';
import { writtenUnder } from './runner-files.ts';
import { outputSource, PASSING_INPUTS, sourceOf } from './sources.ts';
import { carriersOf, environmentEntry, worst, type Carrier, type Scope, type Taint } from './taint.ts';
import { templateParts } from './template.ts';
import { majorOf } from './uses.ts';
import { get, getMap, getScalar, type ScalarNode, type YamlNode } from './yaml-tree.ts';

const SAFE_INPUT_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
/** Actions that give out the content of a file. */
const READS_FILE = /read-?file|file-?reader|get-file|read-(?:json|yaml|properties|text)/;
const MAX_HOPS = 40;
const SETS_VARIABLES = /GITHUB_ENV|::set-env|exportVariable/;
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

const WRITES_FILE = />|\btee\b|\s-[oO]\s|--output|Out-File|(?:Set|Add)-Content/i;
const NOTHING: ScriptReading = { lines: [], files: new Map() };

/** Follows text through variables, step and job outputs and the matrix of one file. */
export class Flow {
  private readonly file: WorkflowFile;
  private readonly memo = new Map<string, Taint | undefined>();
  private readonly writers = new Map<Job, readonly Step[]>();
  private readonly scripts = new Map<ScalarNode, ScriptReading>();
  /** For each job, the files its steps found, step by step as far as they have been read. */
  private readonly files = new Map<Job, FileTaints[]>();
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
    // `jobs` is what the outputs of a reusable workflow are made of.
    if ((root === 'needs' || root === 'jobs') && second === 'outputs') return this.ofJobOutput(first, third);
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
    const standard = this.hop(`default\0${name}`, () =>
      via(this.taintOfValue(declared?.standard, {}), `inputs.${name}`),
    );
    if (standard?.origin === 'outsider') return standard;
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
      return this.ofActionOutput(step, output, name, scope);
    }
    const { run } = step;
    if (run === undefined) return undefined;
    return this.hop(`out\0${String(run.start)}\0${output}`, () =>
      via(this.assigned(run, output, /GITHUB_OUTPUT|::set-output/, { job: scope.job, step }), name),
    );
  }

  /** Outputs of actions that run a script or read a file. */
  private ofActionOutput(step: Step, output: string, name: string, { job }: Scope): Taint | undefined {
    if (step.uses === undefined || job === undefined) return undefined;
    const { slug } = step.uses;
    const passed = Object.hasOwn(PASSING_INPUTS, slug) ? setting(step, PASSING_INPUTS[slug] ?? '') : undefined;
    if (passed !== undefined)
      return this.hop(`pass\0${String(passed.start)}`, () => via(this.taintOfValue(passed, { job, step }), name));
    if (slug === 'actions/github-script') return this.givenOut(step, 'setOutput', output, name, job);
    const foreign = READS_FILE.test(slug) ? foreignFilesBefore(this.file, job, step) : undefined;
    if (foreign === undefined) return undefined;
    const context = foreign === 'artifact' ? 'content-of-an-artifact' : 'content-of-the-pull-request';
    return { origin: 'outsider', multiline: true, context, kind: 'event', via: name };
  }

  /** What a script of actions/github-script gives out under a name, as an output or a variable. */
  private givenOut(
    step: Step,
    by: 'setOutput' | 'exportVariable',
    output: string,
    name: string,
    job: Job,
  ): Taint | undefined {
    const script = setting(step, 'script');
    if (script === undefined) return undefined;
    return this.hop(`js\0${by}\0${String(script.start)}\0${output}`, () => {
      const context = givesOutText(script.text, by, output, foreignFilesBefore(this.file, job, step) !== undefined);
      return context === undefined
        ? undefined
        : { origin: 'outsider', multiline: true, context, kind: 'event', via: name };
    });
  }

  private writtenVariable(name: string, scope: Scope): Taint | undefined {
    const { job, step } = scope;
    if (job === undefined) return undefined;
    for (const earlier of this.writersOf(job)) {
      if (step !== undefined && earlier.index >= step.index) break;
      const { run } = earlier;
      if (run === undefined) {
        const taint = this.givenOut(earlier, 'exportVariable', name, `env.${name}`, job);
        if (taint !== undefined) return taint;
        continue;
      }
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
      .filter((step) => SETS_VARIABLES.test((step.run ?? setting(step, 'script'))?.text ?? ''))
      .slice(0, MAX_WRITERS);
    this.writers.set(job, writers);
    return writers;
  }

  /** What a script writes under a name into one of the runner's files: the taint of the lines that do so. */
  private assigned(run: ScalarNode, name: string, file: RegExp, scope: Scope): Taint | undefined {
    if (!file.test(run.text)) return undefined;
    return writtenUnder(run.text, name, this.lineTaints(run, scope));
  }

  /** The taint of each line of a script. */
  lineTaints(run: ScalarNode, scope: Scope): readonly (Taint | undefined)[] {
    return this.reading(run, scope).lines;
  }

  /** Goes through a script once more, with a way to ask for the taint of a piece of each line. */
  visitLines(run: ScalarNode, scope: Scope, visit: LineVisitor): void {
    readScript(
      run.text,
      templateParts(run, this.file.source),
      this.sourcesOf(scope),
      this.filesBefore(scope.job, scope.step),
      visit,
    );
  }

  private reading(run: ScalarNode, scope: Scope): ScriptReading {
    const known = this.scripts.get(run);
    if (known !== undefined) return known;
    // A circle through the environment ends here.
    this.scripts.set(run, NOTHING);
    const reading = readScript(
      run.text,
      templateParts(run, this.file.source),
      this.sourcesOf(scope),
      this.filesBefore(scope.job, scope.step),
    );
    this.scripts.set(run, reading);
    return reading;
  }

  /** Where the variables, expressions and commands of a script take their text from. */
  sourcesOf(scope: Scope): ScriptSources {
    return {
      expression: (expression) => this.taintOf(expression, scope),
      variable: (name) =>
        this.taintOfVariable(name, scope) ??
        this.writtenVariable(name, scope) ??
        // The runner sets it in every step.
        (name === 'github_head_ref' ? this.ofGithub(['github', 'head_ref'], false) : undefined),
      command: (line) => commandSource(line, this.file, scope.job, scope.step),
    };
  }

  /** Files that the scripts of earlier steps of the job filled with text of others. */
  private filesBefore(job: Job | undefined, step: Step | undefined): FileTaints {
    if (job === undefined || step === undefined) return NOTHING.files;
    const known = this.files.get(job) ?? [NOTHING.files];
    this.files.set(job, known);
    const end = job.steps.indexOf(step);
    while (known.length <= end) {
      const at = known.length - 1;
      const before = known[at] ?? NOTHING.files;
      const earlier = job.steps[at];
      // Taken for granted until it is known, so that a circle ends.
      known.push(before);
      if (earlier?.run === undefined || !WRITES_FILE.test(earlier.run.text)) continue;
      const { files } = this.reading(earlier.run, { job, step: earlier });
      known[at + 1] = files.size === 0 ? before : files;
    }
    return known[end] ?? NOTHING.files;
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
      return via(worst(matrixNodes(matrix, name).map((node) => this.taintOfValue(node, { job }))), `matrix.${name}`);
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
