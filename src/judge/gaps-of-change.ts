import { matcher } from '../lib/match-globs.ts';
import type { PlanStep, ScanPlan } from '../model/plan.ts';
import { UNNAMED_FILES, type ToolRun } from '../model/tool-run.ts';
import type { Reason } from '../model/verdict.ts';

/** What a change proposes, as far as it can be told. */
export interface ChangedFiles {
  /** Whether a file is not the base's, byte for byte; `true` where that cannot be told. */
  readonly has: (path: string) => boolean;
  /** Whether it can be told. */
  readonly isTold: boolean;
  /** Names of the files of the base; `undefined` where they are not known. */
  readonly basePaths: readonly string[] | undefined;
}

/** Something required that did not complete, and that the change may have brought about. */
export interface GapOfChange {
  /** `undefined`: the tree as a whole. */
  readonly scanner?: string;
  /** The reason's own word, e.g. `crash`. */
  readonly reason: string;
  /** The files of the change that it may be due to, sorted. */
  readonly files: readonly string[];
}

/** These come from the machine and the network, before a scanner sees a file, unless its program is one of the tree. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['provision', 'capability']);

/**
 * Which gaps of an inconclusive verdict a change may have caused: a file that it edits was not read, or a scanner that got
 * such a file ended without an answer. Whoever could cause that at will and have it let through would be checked by nobody.
 * Without a scan of the base nobody can tell a crash that the change caused from one that it did not, so it counts.
 */
export function gapsOfChange(
  reasons: readonly Reason[],
  evidence: {
    readonly plan: Pick<ScanPlan, 'steps' | 'policy' | 'tree'>;
    readonly runs: readonly ToolRun[];
    /** Paths of the files that a step was given. */
    readonly given: (step: PlanStep) => readonly string[];
    /** Paths of the files that a step runs, where it is a scanner of the user's own. */
    readonly runsFrom: (step: PlanStep) => readonly string[];
  },
  changed: ChangedFiles,
): readonly GapOfChange[] {
  const { plan, runs, given, runsFrom } = evidence;
  return reasons.flatMap((reason): readonly GapOfChange[] => {
    if (reason.kind === 'not-covered') {
      const files = plan.tree.notScanned.map(({ path }) => path).filter(changed.has);
      return files.length === 0 ? [] : [{ reason: 'not-covered', files }];
    }
    if (reason.kind !== 'not-completed') return [];
    const gap = { scanner: reason.scanner, reason: reason.reason };
    if (reason.reason === 'no-files') {
      const { paths = [] } = plan.policy.tools.find(({ id }) => id === reason.scanner) ?? {};
      const { basePaths } = changed;
      const gone = basePaths?.filter(matcher(paths)) ?? [];
      return basePaths !== undefined && gone.length === 0 ? [] : [{ ...gap, files: gone }];
    }
    const step = plan.steps.find(({ scanner }) => scanner === reason.scanner);
    const unread = refusedFiles(
      runs.find(({ scanner }) => scanner === reason.scanner),
      step,
    );
    const all = OF_THE_MACHINE.has(reason.reason) ? runsFrom : given;
    const suspects = unread ?? (step === undefined ? [] : all(step));
    const files = suspects.filter(changed.has);
    return files.length === 0 ? [] : [{ ...gap, files }];
  });
}

/** The files that a partial run did not read and nobody accepted; `undefined` where some of them are only counted. */
function refusedFiles(run: ToolRun | undefined, step: PlanStep | undefined): readonly string[] | undefined {
  if (run?.state.status !== 'failed' || run.state.reason !== 'partial' || step === undefined) return undefined;
  const isAccepted = matcher(step.settings.mayNotRead);
  const refused = run.unread.map(({ path }) => path).filter((path) => path === UNNAMED_FILES || !isAccepted(path));
  return refused.includes(UNNAMED_FILES) ? undefined : refused;
}
