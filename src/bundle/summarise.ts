import { compareText } from '../lib/compare.ts';
import { describeBudget, describeReason } from '../lib/describe-reason.ts';
import type { ComplianceReport } from '../model/compliance.ts';
import type { Finding, UnreadFile } from '../model/finding.ts';
import type { ScanPlan } from '../model/plan.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { ScannerLine, Summary } from '../model/summary.ts';
import type { ToolRun } from '../model/tool-run.ts';
import type { Verdict } from '../model/verdict.ts';

const EXIT_OF = { pass: 0, fail: 1, inconclusive: 3 } as const;

/** Everything the summary, the report and the ancestor's files say, from plan, runs, findings and verdict. */
export function summarise(
  plan: ScanPlan,
  runs: readonly ToolRun[],
  findings: readonly Finding[],
  verdict: Verdict,
  compliance?: ComplianceReport,
): Summary {
  const counted = findings.filter((finding) => isCounted(finding));
  const byScanner: Record<string, number> = {};
  for (const step of plan.steps) byScanner[step.scanner] = 0;
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const finding of counted) {
    byScanner[finding.scanner] = (byScanner[finding.scanner] ?? 0) + 1;
    bySeverity[finding.severity] += 1;
  }
  const notScanned: Record<string, number> = {};
  for (const { reason } of plan.tree.notScanned) notScanned[reason] = (notScanned[reason] ?? 0) + 1;
  const { source } = plan.policy;
  return {
    schema: 'assay/summary/1',
    assay: plan.assay,
    product: plan.policy.product,
    profile: plan.policy.profile,
    policyDate: plan.policyDate,
    verdict: verdict.decision,
    exitCode: EXIT_OF[verdict.decision],
    reasons: verdict.reasons.map(describeReason),
    findings: {
      total: findings.length,
      counted: counted.length,
      review: findings.filter(({ kind }) => kind === 'review').length,
      advisory: findings.filter(({ advisory }) => advisory).length,
      suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
      bySeverity,
      byScanner,
    },
    budgets: verdict.budgets.map(({ budget, count, breached }) => ({
      id: describeBudget(budget),
      max: budget.max,
      count,
      breached,
    })),
    scanners: plan.steps.map((step) => scannerLine(step, runs, findings)),
    omitted: plan.omitted.map(({ scanner, reason, detail }) => ({ scanner, reason, detail })),
    tree: {
      commit: plan.tree.git?.commit ?? null,
      dirty: plan.tree.git?.dirty ?? false,
      scope: plan.scope,
      files: plan.tree.files.length,
      bytes: plan.tree.files.reduce((sum, { bytes }) => sum + bytes, 0),
      digest: plan.tree.digest,
      notScanned,
    },
    policy: {
      ...(source.kind === 'manifest'
        ? {
            source: source.path,
            digest: source.sha256,
            ...(source.signedBy === undefined ? {} : { signedBy: source.signedBy }),
          }
        : { source: source.kind, digest: null }),
      ...(plan.policy.privacyPack === undefined ? {} : { privacyPack: plan.policy.privacyPack }),
    },
    inlineMarkers: inlineMarkers(plan),
    toolConfig: toolConfig(plan),
    compliance: compliance?.controls ?? null,
    notEvaluated: plan.policy.notEvaluated,
    warnings: [...plan.warnings, ...idleBudgets(plan)],
  };
}

/** The ignore comments of each scanner's files, added up by kind. */
export function inlineMarkers(plan: ScanPlan): Summary['inlineMarkers'] {
  const counts = plan.steps.flatMap(({ scanner, inlineMarkers: found = [] }) => {
    const kinds = new Map<string, { scanner: string; marker: string; count: number; files: number }>();
    for (const { marker, count } of found) {
      const sum = kinds.get(marker) ?? { scanner, marker, count: 0, files: 0 };
      kinds.set(marker, { ...sum, count: sum.count + count, files: sum.files + 1 });
    }
    return [...kinds.values()].sort((a, b) => compareText(a.marker, b.marker));
  });
  return { obeyed: plan.policy.inlineAllowed, counts };
}

/** Budgets that no scanner of the run could have filled: that they are kept says nothing. */
function idleBudgets({ steps, policy }: ScanPlan): readonly string[] {
  return policy.budgets
    .filter(
      ({ tool, category }) =>
        (tool !== undefined && !steps.some(({ scanner }) => scanner === tool)) ||
        (category !== undefined && !steps.some((step) => step.category === category)),
    )
    .map((budget) => `The budget “${describeBudget(budget)}” counted nothing: no scanner that it is about ran.`);
}

/** Configuration of the tree that is obeyed, by scanner. */
export function toolConfig(plan: ScanPlan): Summary['toolConfig'] {
  return plan.steps.flatMap(({ scanner, obeys }) => (obeys === undefined ? [] : [{ scanner, ...obeys }]));
}

/** Counted against budgets: not for review, not advisory, not suppressed. */
export function isCounted(finding: Finding): boolean {
  return finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined;
}

function scannerLine(
  step: ScanPlan['steps'][number],
  runs: readonly ToolRun[],
  findings: readonly Finding[],
): ScannerLine {
  const run = runs.find(({ scanner }) => scanner === step.scanner);
  const state = run?.state ?? { status: 'failed' as const, reason: 'no-trace', detail: 'there is no run of it' };
  return {
    id: step.scanner,
    required: step.required,
    state: state.status,
    reason: state.status === 'failed' ? state.reason : null,
    detail: state.status === 'failed' ? state.detail : null,
    tool: run?.tool.name ?? step.tool.name,
    version: run?.tool.version ?? step.tool.version,
    pinned: step.tool.pinned,
    files: step.files,
    notRead: run?.unread.length ?? 0,
    notApplicable: run?.notApplicable.length ?? 0,
    notApplicableReasons: countReasons(run?.notApplicable ?? []),
    findings: findings.filter(({ scanner }) => scanner === step.scanner).length,
  };
}

const MOST_REASONS = 5;
const LONGEST_REASON = 100;

/** Reasons may be a scanner's own words: few, short, the most frequent ones first. */
function countReasons(files: readonly UnreadFile[]): ScannerLine['notApplicableReasons'] {
  const counts = new Map<string, number>();
  for (const { reason } of files) {
    const short = Array.from(reason).slice(0, LONGEST_REASON).join('');
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  const sorted = [...counts]
    .map(([reason, count]) => ({ reason, files: count }))
    .sort((a, b) => b.files - a.files || compareText(a.reason, b.reason));
  const rest = sorted.slice(MOST_REASONS).reduce((sum, { files: count }) => sum + count, 0);
  return [...sorted.slice(0, MOST_REASONS), ...(rest === 0 ? [] : [{ reason: 'other reasons', files: rest }])];
}
