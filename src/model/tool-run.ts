import type { KillReason } from './invocation.ts';
import type { UnreadFile } from './finding.ts';

export const FAILURE_REASONS = [
  'provision',
  'capability',
  'killed',
  'crash',
  'unreadable-output',
  'canary-missed',
  'partial',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** What ended a tool run from outside. `run-timeout`: not its own limit of time but that of the whole run was reached. */
export type ToolRunStop = KillReason | 'run-timeout';
/** Stands in a list of unread files for those that are in neither of a scanner's counts. */
export const UNNAMED_FILES = '(unnamed)';

/** The state a tool run ended in. Only `completed` says anything about the absence of findings. */
export type ToolRunState =
  | { readonly status: 'completed' }
  | {
      readonly status: 'failed';
      readonly reason: FailureReason;
      readonly kill?: ToolRunStop;
      /** One sentence for people; names files where files are the matter. Redacted. */
      readonly detail: string;
    };

/** A tool run in the reproducible evidence: no times, no paths of the host. */
export interface ToolRun {
  readonly scanner: string;
  readonly required: boolean;
  readonly state: ToolRunState;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: { readonly given: number; readonly read: number };
  readonly unread: readonly UnreadFile[];
  readonly notApplicable: readonly UnreadFile[];
}
