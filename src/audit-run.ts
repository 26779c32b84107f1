import type { DerivedEvidence } from './derive-evidence.ts';
import type { AuditEvent } from './lib/audit-chain.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { redact } from './lib/redact.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ExecutionRecord } from './model/raw-run.ts';

/** All that the lines of `audit.jsonl` tell of. */
export interface AuditedRun {
  readonly plan: ScanPlan;
  readonly offline: boolean;
  readonly headCommit: string | null;
  /** Times are milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** In the order of the plan. */
  readonly tools: readonly AuditedTool[];
  readonly derived: Pick<DerivedEvidence, 'runs' | 'summary'> & { readonly paths: readonly string[] };
}

export interface AuditedTool {
  readonly scanner: string;
  readonly digest: string | null;
  readonly pinned: boolean | null;
  readonly record: ExecutionRecord;
  readonly startedAt: number;
  readonly endedAt: number;
}

/**
 * What happened in a run, in order: the lines of `audit.jsonl`. A scan writes them, and `assay verify` makes them again from
 * the evidence: only the times are the log's own. Pure.
 */
export function auditEvents(run: AuditedRun): readonly AuditEvent[] {
  const { plan, derived, startedAt, finishedAt } = run;
  const states = new Map(derived.runs.map(({ scanner, state }) => [scanner, state]));
  return [
    {
      type: 'run.started',
      time: startedAt,
      data: {
        assay: plan.assay,
        commit: plan.tree.git?.commit ?? null,
        headCommit: run.headCommit,
        scope: plan.scope,
      },
    },
    {
      type: 'inputs.validated',
      time: startedAt,
      data: {
        policyDate: plan.policyDate,
        profile: plan.policy.profile,
        policySource: plan.policy.source,
        offline: run.offline,
      },
    },
    {
      type: 'plan.made',
      time: startedAt,
      data: { planDigest: sha256(canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
    },
    ...run.tools.flatMap(({ scanner, digest, pinned, record, ...time }): AuditEvent[] => [
      {
        type: 'tool.started',
        time: time.startedAt,
        data: { scanner, digest, pinned, argv: record.argv.map((part) => redact(part)) },
      },
      {
        type: 'tool.ended',
        time: time.endedAt,
        data: { scanner, outcome: record.outcome, state: states.get(scanner) ?? null, durationMs: record.durationMs },
      },
    ]),
    { type: 'evidence.derived', time: finishedAt, data: { files: [...derived.paths].sort() } },
    {
      type: 'gate.decided',
      time: finishedAt,
      data: {
        verdict: derived.summary.verdict,
        reasons: derived.summary.reasons.map(({ code, text }) => ({ code, text })),
      },
    },
  ];
}
