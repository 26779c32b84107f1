import {
  auditSubject,
  decidedEvents,
  endFacts,
  plannedEvents,
  programFacts,
  type AuditedPlan,
  type AuditedTool,
} from './audit-run.ts';
import type { DerivedEvidence } from './derive-evidence.ts';
import { createAuditChain } from './lib/audit-chain.ts';
import type { AuditEvent } from './model/audit-event.ts';
import type { ToolRunState } from './model/tool-run.ts';
import type { EventSink } from './ports/event-sink.ts';

/** The run's events as they happen, for a log sink: each line is handed on when there is something to say. */
export interface LiveAudit {
  readonly planned: (run: AuditedPlan) => void;
  readonly started: (scanner: string, files: number) => void;
  readonly ended: (tool: AuditedTool, state: ToolRunState) => void;
  readonly decided: (derived: Pick<DerivedEvidence, 'summary' | 'files'>) => void;
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
  const tellAll = (events: readonly AuditEvent[]): void => {
    for (const { type, data } of events) tell(type, data);
  };
  return {
    planned: (run) => {
      chain = createAuditChain(auditSubject(run.plan));
      tellAll(plannedEvents(run, now()));
    },
    started: (scanner, files) => {
      tell('tool.started', { scanner, files });
    },
    ended: (tool, state) => {
      tell('tool.ended', { scanner: tool.scanner, ...programFacts(tool), ...endFacts(tool, state) });
    },
    decided: ({ summary, files }) => {
      tellAll(decidedEvents(summary, [...files.keys()], now()));
    },
  };
}
