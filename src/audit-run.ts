import type { DerivedEvidence } from './derive-evidence.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { redact } from './lib/redact.ts';
import type { AuditEvent } from './model/audit-event.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ExecutionRecord } from './model/raw-run.ts';
import type { ToolRunState } from './model/tool-run.ts';

/** All that the lines of `audit.jsonl` tell of. */
export interface AuditedRun extends AuditedPlan {
  /** Times are milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** In the order of the plan. */
  readonly tools: readonly (AuditedTool & { readonly startedAt: number; readonly endedAt: number })[];
  readonly derived: Pick<DerivedEvidence, 'runs' | 'summary'> & { readonly paths: readonly string[] };
}

export interface AuditedPlan {
  readonly plan: ScanPlan;
  readonly offline: boolean;
  readonly headCommit: string | null;
}

export interface AuditedTool {
  readonly scanner: string;
  readonly digest: string | null;
  readonly pinned: boolean | null;
  readonly record: ExecutionRecord;
}

/**
 * What happened in a run, in order: the lines of `audit.jsonl`. A scan writes them, and `assay verify` makes them again from
 * the evidence: only the times are the log's own. Pure.
 */
export function auditEvents(run: AuditedRun): readonly AuditEvent[] {
  const { derived, startedAt, finishedAt } = run;
  const states = new Map(derived.runs.map(({ scanner, state }) => [scanner, state]));
  return [
    ...plannedEvents(run, startedAt),
    ...run.tools.flatMap((tool): AuditEvent[] => {
      const { scanner } = tool;
      return [
        { type: 'tool.started', time: tool.startedAt, data: { scanner, ...programFacts(tool) } },
        { type: 'tool.ended', time: tool.endedAt, data: { scanner, ...endFacts(tool, states.get(scanner)) } },
      ];
    }),
    ...decidedEvents(derived.summary, derived.paths, finishedAt),
  ];
}

/** The subject that the chain of a log is bound to. */
export function auditSubject({ tree }: ScanPlan): string {
  return tree.git?.commit ?? tree.digest;
}

export function plannedEvents({ plan, offline, headCommit }: AuditedPlan, time: number): readonly AuditEvent[] {
  return [
    {
      type: 'run.started',
      time,
      data: { assay: plan.assay, commit: plan.tree.git?.commit ?? null, headCommit, scope: plan.scope },
    },
    {
      type: 'inputs.validated',
      time,
      data: {
        policyDate: plan.policyDate,
        profile: plan.policy.profile,
        policySource: plan.policy.source,
        offline,
      },
    },
    {
      type: 'plan.made',
      time,
      data: { planDigest: sha256(canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
    },
  ];
}

export function programFacts({ digest, pinned, record }: AuditedTool): AuditEvent['data'] {
  return { digest, pinned, argv: record.argv.map((part) => redact(part)) };
}

export function endFacts({ record }: Pick<AuditedTool, 'record'>, state: ToolRunState | undefined): AuditEvent['data'] {
  return { outcome: record.outcome, state: state ?? null, durationMs: record.durationMs };
}

/** @param paths of the reproducible files, in any order. */
export function decidedEvents(
  { verdict, reasons }: DerivedEvidence['summary'],
  paths: readonly string[],
  time: number,
): readonly AuditEvent[] {
  return [
    { type: 'evidence.derived', time, data: { files: [...paths].sort() } },
    {
      type: 'gate.decided',
      time,
      data: { verdict, reasons: reasons.map(({ code, text }) => ({ code, text })) },
    },
  ];
}
