import type { DerivedEvidence } from './derive-evidence.ts';
import type { AuditEvent } from './lib/audit-chain.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { redact } from './lib/redact.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ScanRequest } from './plan-scan.ts';
import type { StepOutcome } from './run/run-plan.ts';

/** What happened in a run, in order: the lines of `audit.jsonl`. */
export function auditEvents(
  request: ScanRequest,
  plan: ScanPlan,
  outcomes: readonly StepOutcome[],
  derived: DerivedEvidence,
  facts: { readonly startedAt: number; readonly finishedAt: number; readonly headCommit: string | null },
): readonly AuditEvent[] {
  return [
    {
      type: 'run.started',
      time: facts.startedAt,
      data: {
        assay: plan.assay,
        commit: plan.tree.git?.commit ?? null,
        headCommit: facts.headCommit,
        scope: plan.scope,
      },
    },
    {
      type: 'inputs.validated',
      time: facts.startedAt,
      data: {
        policyDate: request.policyDate,
        profile: plan.policy.profile,
        policySource: plan.policy.source,
        offline: request.offline,
      },
    },
    {
      type: 'plan.made',
      time: facts.startedAt,
      data: { planDigest: sha256(canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
    },
    ...outcomes.flatMap(({ scanner, facts, raw, interpreted, startedAt, endedAt }): AuditEvent[] => [
      {
        type: 'tool.started',
        time: startedAt,
        data: {
          scanner,
          digest: facts.digest ?? null,
          pinned: facts.pinned ?? null,
          argv: raw.record.argv.map((part) => redact(part)),
        },
      },
      {
        type: 'tool.ended',
        time: endedAt,
        data: { scanner, outcome: raw.record.outcome, state: interpreted.run.state, durationMs: raw.record.durationMs },
      },
    ]),
    { type: 'evidence.derived', time: facts.finishedAt, data: { files: [...derived.files.keys()].sort() } },
    {
      type: 'gate.decided',
      time: facts.finishedAt,
      data: {
        verdict: derived.verdict.decision,
        reasons: derived.summary.reasons.map(({ code, text }) => ({ code, text })),
      },
    },
  ];
}
