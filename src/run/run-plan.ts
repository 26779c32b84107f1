import { ValueRedactor, type MatchedValue } from '../lib/redact-values.ts';
import { AssayError } from '../model/errors.ts';
import type { PlanStep, ScanPlan } from '../model/plan.ts';
import type { ProvisionedTool, ProvisionOutcome } from '../model/provisioned.ts';
import type { RawRun } from '../model/raw-run.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { TreeFile } from '../model/tree.ts';
import type { Clock } from '../ports/clock.ts';
import type { Progress } from '../ports/progress.ts';
import { interpretRun, type InterpretedRun } from './classify-execution.ts';
import { matchesPrivate } from './read-matched.ts';
import { filesOfStep, type ReplacedFiles } from './prepare-source.ts';
import { executeStep, type ExecutedStep, type RunSettings, type StepFacts, type StepPorts } from './run-step.ts';

export interface PlannedScanner {
  readonly step: PlanStep;
  readonly definition: ScannerDefinition;
  readonly fromBase?: ReplacedFiles;
  /** The configuration of `step.obeys`: path → bytes. */
  readonly toolConfig?: ReplacedFiles;
  /** A program of this machine, to be used instead of the pinned one. */
  readonly hostTool?: ProvisionedTool;
}

export interface StepOutcome {
  readonly scanner: string;
  readonly raw: RawRun;
  readonly interpreted: InterpretedRun;
  readonly facts: StepFacts;
  readonly integrity: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface RunPlanOptions {
  readonly plan: ScanPlan;
  readonly scanners: readonly PlannedScanner[];
  readonly jobs: number;
  readonly settings: RunSettings;
  readonly provision: (scanner: PlannedScanner) => Promise<ProvisionOutcome>;
  /** Told as it happens, in the order of what happens. */
  readonly onStarted?: (scanner: string, files: number) => void;
  readonly onEnded?: (outcome: StepOutcome) => void;
}

/** Relative cost per byte: only the order of starting depends on it. */
const WEIGHT = { embedded: 1, pypi: 6, host: 3 } as const;

/** Runs every step, `jobs` at a time, longest first. Results come in the plan's order, whatever order they ended in. */
export async function runPlan(
  options: RunPlanOptions,
  ports: StepPorts & { clock: Clock; progress: Progress },
  signal: AbortSignal,
): Promise<readonly StepOutcome[]> {
  const work = options.scanners.map((scanner) => {
    const files = filesOfStep(options.plan.tree, scanner.definition, scanner.step.settings.paths);
    return { scanner, files, cost: costOf(scanner, files) };
  });
  const queue = [...work].sort((a, b) => b.cost - a.cost);
  const outcomes = new Map<string, StepOutcome>();
  const values = collectValues(work.map(({ scanner }) => scanner.definition));
  const finishing: Promise<void>[] = [];
  const finish = async (
    executed: ExecutedStep,
    { scanner: { step, definition }, files }: (typeof work)[number],
    times: { readonly startedAt: number; readonly endedAt: number },
    reached: boolean,
  ): Promise<void> => {
    const result = executed.finish(matchesPrivate(definition) ? NO_VALUES : await values.known);
    const raw = reached
      ? sayWhoseLimit(result.raw, options.settings.deadline, times.endedAt)
      : withOutcome(result.raw, { status: 'killed', reason: 'cancelled' });
    const interpreted = interpretRun(step, definition, files, raw);
    const outcome = { scanner: step.scanner, ...result, raw, interpreted, ...times };
    outcomes.set(step.scanner, outcome);
    options.onEnded?.(outcome);
    ports.progress.report({
      kind: 'scanner-ended',
      scanner: step.scanner,
      state: stateText(interpreted),
      findings: interpreted.findings.length,
      ms: times.endedAt - times.startedAt,
    });
  };
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { step, definition } = next.scanner;
      const tool = await provisionUnlessCancelled(() => options.provision(next.scanner), signal);
      const startedAt = ports.clock.now();
      ports.progress.report({ kind: 'scanner-started', scanner: step.scanner, files: next.files.length });
      options.onStarted?.(step.scanner, next.files.length);
      const executed = await executeStep(
        withinDeadline(step, options.settings.deadline, startedAt),
        definition,
        next.files,
        tool,
        options.settings,
        ports,
        signal,
        next.scanner,
      );
      values.add(definition, executed.matched);
      const ended = finish(executed, next, { startedAt, endedAt: ports.clock.now() }, tool !== NOT_REACHED);
      // Whoever awaits them all below hears of a failure.
      ended.catch(() => undefined);
      finishing.push(ended);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.jobs, queue.length)) }, worker));
  await Promise.all(finishing);
  return work.map(({ scanner }) => outcomes.get(scanner.step.scanner)).filter((outcome) => outcome !== undefined);
}

const NO_VALUES = new ValueRedactor([]);

/** The tool of a step that the run was cancelled before: it is not looked at any more. */
const NOT_REACHED: ProvisionOutcome = { status: 'failed', detail: 'the run was cancelled', integrity: false };

/** A tool that is not ready when the run is cancelled stops its step, not the run: the others' evidence is to be written. */
async function provisionUnlessCancelled(
  provision: () => Promise<ProvisionOutcome>,
  signal: AbortSignal,
): Promise<ProvisionOutcome> {
  if (signal.aborted) return NOT_REACHED;
  try {
    const tool = await provision();
    // What an interrupted fetch left behind says nothing about the tool.
    return isAborted(signal) ? NOT_REACHED : tool;
  } catch (error) {
    if (isAborted(signal) && error instanceof AssayError && error.kind === 'cancelled') return NOT_REACHED;
    throw error;
  }
}

/** Asked anew each time: it changes while something is awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** What the detectors of secrets and personal data match, complete as soon as the last of them ended. */
function collectValues(definitions: readonly ScannerDefinition[]): {
  readonly known: Promise<ValueRedactor>;
  readonly add: (by: ScannerDefinition, values: readonly MatchedValue[]) => void;
} {
  const values: MatchedValue[] = [];
  let missing = definitions.filter(matchesPrivate).length;
  let settle: (redactor: ValueRedactor) => void;
  const known = new Promise<ValueRedactor>((resolve) => {
    settle = resolve;
  });
  const settleWhenComplete = (): void => {
    if (missing === 0) settle(new ValueRedactor(values));
  };
  settleWhenComplete();
  return {
    known,
    add: (by, more) => {
      if (!matchesPrivate(by)) return;
      for (const value of more) values.push(value);
      missing -= 1;
      settleWhenComplete();
    },
  };
}

/** The whole run's time limit cuts each tool's own. */
function withinDeadline(step: PlanStep, deadline: number | undefined, now: number): PlanStep {
  if (deadline === undefined) return step;
  return {
    ...step,
    limits: { ...step.limits, timeoutMs: Math.max(1, Math.min(step.limits.timeoutMs, deadline - now)) },
  };
}

/** Timers and clocks differ by a little. */
const CLOCK_SLACK_MS = 50;

/** A tool that was out of time when the whole run was is told so: its own limit is not what to raise. */
function sayWhoseLimit(raw: RawRun, deadline: number | undefined, endedAt: number): RawRun {
  const { outcome } = raw.record;
  if (
    deadline === undefined ||
    endedAt + CLOCK_SLACK_MS < deadline ||
    outcome.status !== 'killed' ||
    outcome.reason !== 'timeout'
  )
    return raw;
  return withOutcome(raw, { status: 'killed', reason: 'run-timeout' });
}

function withOutcome(raw: RawRun, outcome: RawRun['record']['outcome']): RawRun {
  return { ...raw, record: { ...raw.record, outcome } };
}

function costOf({ definition }: PlannedScanner, files: readonly TreeFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes + 2000, 0) * WEIGHT[definition.tool.kind];
}

function stateText({ run: { state } }: InterpretedRun): string {
  return state.status === 'completed' ? 'completed' : `failed: ${state.reason}`;
}
