import { compareText } from '../lib/compare.ts';
import { matcher } from '../lib/match-globs.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { Budget } from '../model/budget.ts';
import { SEVERITY_RANK, type Severity } from '../model/severity.ts';
import type { ToolRun } from '../model/tool-run.ts';
import type { BudgetResult, Reason, Verdict } from '../model/verdict.ts';

const LISTED_FINDINGS = 100;

/** Everything a verdict rests on. */
export interface Case {
  readonly plan: Pick<ScanPlan, 'steps' | 'omitted' | 'policy' | 'tree'>;
  readonly runs: readonly ToolRun[];
  readonly findings: readonly Finding[];
  readonly cancelled: boolean;
}

/**
 * The verdict: a pure function of the plan and of what ran. It walks the plan, not the results, so a scanner that left no
 * trace is a reason. Dropping a run never makes it pass, order does not matter, and adding a finding to a run that was not
 * cancelled never improves it; a cancelled run is inconclusive, whatever was found until then.
 */
export function judge({ plan, runs, findings, cancelled }: Case): Verdict {
  const byScanner = new Map(runs.map((run) => [run.scanner, run]));
  const gaps: Reason[] = [];
  let completed = 0;
  for (const step of plan.steps) {
    const run = byScanner.get(step.scanner);
    if (run?.state.status === 'completed') {
      if (step.required) completed += 1;
      continue;
    }
    if (!step.required) continue;
    const state = run?.state;
    const reason = state?.status === 'failed' ? state.reason : 'no-trace';
    const isTolerated = plan.policy.tolerations.some(({ scanner }) => scanner === step.scanner);
    gaps.push({
      kind: 'not-completed',
      scanner: step.scanner,
      reason,
      detail: state?.status === 'failed' ? state.detail : 'the plan names it and there is no run of it',
      ...(state?.status === 'failed' && state.kill !== undefined ? { kill: state.kill } : {}),
      ...(step.settings.command === undefined ? {} : { own: true }),
      // Tolerated is not passed: the verdict stays inconclusive, and only the colour of the step may change.
      ...(isTolerated ? { tolerated: true } : {}),
    });
  }
  const { source, budgets: limits } = plan.policy;
  // That nothing ran and nothing is limited follows from it.
  if (source.kind === 'unreadable') gaps.push({ kind: 'policy-unreadable', detail: source.why });
  else if (source.kind === 'wrong-checkout') gaps.push({ kind: 'wrong-checkout', detail: source.why });
  else {
    for (const { scanner, reason, detail } of plan.omitted) {
      const isRequired = plan.policy.tools.some(({ id, required }) => id === scanner && required);
      if (reason === 'paths-match-nothing' && isRequired)
        gaps.push({ kind: 'not-completed', scanner, reason: 'no-files', detail });
    }
    if (completed === 0) gaps.push({ kind: 'nothing-ran' });
    if (limits.length === 0) gaps.push({ kind: 'no-budget' });
  }
  if (plan.policy.requireCoverage && plan.tree.notScanned.length > 0)
    gaps.push({ kind: 'not-covered', files: plan.tree.notScanned.length });
  if (cancelled) gaps.push({ kind: 'cancelled' });

  const counted = findings.filter(
    (finding) => finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined,
  );
  const budgets = plan.policy.budgets.map((budget) => evaluate(budget, counted, plan.policy.unknownSeverity));
  const breaches = budgets
    .filter(({ breached }) => breached)
    .map(({ budget, count }): Reason => ({ kind: 'over-budget', budget, count }));
  // Which tools a cancellation left time for is chance, so what they found decides nothing; it is still among the reasons.
  const fails = breaches.length > 0 && !cancelled;
  const decision = fails ? 'fail' : gaps.length > 0 ? 'inconclusive' : 'pass';
  return { decision, reasons: [...breaches, ...sortReasons(gaps)], budgets };
}

/**
 * Counts groups of findings, each once, at its highest severity. With `exactly` (the ancestor's thresholds) a group counts
 * for every severity that one of its findings has: counted at its highest alone, a second, worse finding could empty a
 * breached budget (see docs/adr/0004).
 */
export function evaluate(budget: Budget, findings: readonly Finding[], unknownSeverity: Severity): BudgetResult {
  const inPaths = budget.paths === undefined ? undefined : matcher(budget.paths);
  const groups = new Map<string, string>();
  for (const finding of findings) {
    if (budget.tool !== undefined && finding.scanner !== budget.tool) continue;
    if (budget.category !== undefined && finding.category !== budget.category) continue;
    if (inPaths !== undefined && (finding.path === undefined || !inPaths(finding.path))) continue;
    if (budget.scope === 'new' && finding.baselineState === 'unchanged') continue;
    const severity = finding.severity === 'unknown' ? unknownSeverity : finding.severity;
    if (budget.severity !== undefined && !matches(budget, severity)) continue;
    const known = groups.get(finding.group);
    if (known === undefined || compareText(finding.fingerprint, known) < 0)
      groups.set(finding.group, finding.fingerprint);
  }
  return {
    budget,
    count: groups.size,
    breached: groups.size > budget.max,
    findings: [...groups.values()].sort(compareText).slice(0, LISTED_FINDINGS),
  };
}

function matches(budget: Budget, severity: Severity): boolean {
  if (budget.severity === undefined) return true;
  if (budget.match === 'exactly') return severity === budget.severity;
  return SEVERITY_RANK[severity] >= SEVERITY_RANK[budget.severity];
}

function sortReasons(reasons: readonly Reason[]): readonly Reason[] {
  const rank = (reason: Reason): string => `${reason.kind} ${'scanner' in reason ? reason.scanner : ''}`;
  return [...reasons].sort((a, b) => compareText(rank(a), rank(b)));
}
