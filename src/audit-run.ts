import type { DerivedEvidence } from './derive-evidence.ts';
import { createAuditChain } from './lib/audit-chain.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { redact } from './lib/redact.ts';
import type { AuditEvent } from './model/audit-event.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ScanRequest } from './plan-scan.ts';
import type { EventSink } from './ports/event-sink.ts';
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
    ...plannedEvents(request, plan, facts.headCommit, facts.startedAt),
    ...outcomes.flatMap((outcome): AuditEvent[] => {
      const { argv, digest, pinned } = toolFacts(outcome);
      return [
        { type: 'tool.started', time: outcome.startedAt, data: { scanner: outcome.scanner, digest, pinned, argv } },
        { type: 'tool.ended', time: outcome.endedAt, data: { scanner: outcome.scanner, ...endFacts(outcome) } },
      ];
    }),
    ...decidedEvents(derived, facts.finishedAt),
  ];
}

/** The subject that the chain of a log is bound to. */
export function auditSubject({ tree }: ScanPlan): string {
  return tree.git?.commit ?? tree.digest;
}

/** The run's events as they happen, for a log sink: each line is handed on when there is something to say. */
export interface LiveAudit {
  readonly planned: (request: ScanRequest, plan: ScanPlan, headCommit: string | null) => void;
  readonly started: (scanner: string, files: number) => void;
  readonly ended: (outcome: StepOutcome) => void;
  readonly decided: (derived: DerivedEvidence) => void;
}

/**
 * The same types of event as in `audit.jsonl`, in a chain of their own: here they stand in the order of what happened, a
 * tool's start is told before anything is known of its end, and the command line comes with the end.
 *
 * @throws whatever the sink throws at its first line, which is before any scanner starts.
 */
export function auditLive(sink: EventSink | undefined, now: () => number): LiveAudit {
  let chain: ReturnType<typeof createAuditChain> | undefined;
  const tell = (type: string, data: AuditEvent['data']): void => {
    if (chain !== undefined) sink?.write(chain.next({ type, time: now(), data }));
  };
  return {
    planned: (request, plan, headCommit) => {
      chain = createAuditChain(auditSubject(plan));
      for (const { type, data } of plannedEvents(request, plan, headCommit, 0)) tell(type, data);
    },
    started: (scanner, files) => {
      tell('tool.started', { scanner, files });
    },
    ended: (outcome) => {
      tell('tool.ended', { scanner: outcome.scanner, ...toolFacts(outcome), ...endFacts(outcome) });
    },
    decided: (derived) => {
      for (const { type, data } of decidedEvents(derived, 0)) tell(type, data);
    },
  };
}

function plannedEvents(
  request: ScanRequest,
  plan: ScanPlan,
  headCommit: string | null,
  time: number,
): readonly AuditEvent[] {
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
        policyDate: request.policyDate,
        profile: plan.policy.profile,
        policySource: plan.policy.source,
        offline: request.offline,
      },
    },
    {
      type: 'plan.made',
      time,
      data: { planDigest: sha256(canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
    },
  ];
}

function toolFacts({ facts, raw }: StepOutcome) {
  return {
    digest: facts.digest ?? null,
    pinned: facts.pinned ?? null,
    argv: raw.record.argv.map((part) => redact(part)),
  };
}

function endFacts({ raw, interpreted }: StepOutcome) {
  return { outcome: raw.record.outcome, state: interpreted.run.state, durationMs: raw.record.durationMs };
}

function decidedEvents(derived: DerivedEvidence, time: number): readonly AuditEvent[] {
  return [
    { type: 'evidence.derived', time, data: { files: [...derived.files.keys()].sort() } },
    {
      type: 'gate.decided',
      time,
      data: {
        verdict: derived.verdict.decision,
        reasons: derived.summary.reasons.map(({ code, text }) => ({ code, text })),
      },
    },
  ];
}
