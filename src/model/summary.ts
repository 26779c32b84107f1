import type { ComplianceState } from './compliance.ts';
import type { Severity } from './severity.ts';
import type { Decision } from './verdict.ts';

/** `summary.json`: what people and programs look at first. Reproducible: no times, no paths of the host. */
export interface Summary {
  readonly schema: 'assay/summary/1';
  readonly assay: string;
  readonly product: string;
  readonly profile: string;
  readonly policyDate: string;
  readonly verdict: Decision;
  readonly exitCode: 0 | 1 | 3;
  readonly reasons: readonly { readonly code: string; readonly text: string; readonly remedy: string }[];
  readonly findings: {
    readonly total: number;
    readonly counted: number;
    readonly review: number;
    readonly advisory: number;
    readonly suppressed: number;
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly byScanner: Readonly<Record<string, number>>;
  };
  readonly budgets: readonly {
    readonly id: string;
    readonly max: number;
    readonly count: number;
    readonly breached: boolean;
  }[];
  readonly scanners: readonly ScannerLine[];
  readonly omitted: readonly { readonly scanner: string; readonly reason: string; readonly detail: string }[];
  readonly tree: {
    readonly commit: string | null;
    readonly dirty: boolean;
    readonly scope: string;
    readonly files: number;
    readonly bytes: number;
    readonly digest: string;
    readonly notScanned: Readonly<Record<string, number>>;
  };
  readonly policy: {
    readonly source: string;
    readonly digest: string | null;
    readonly signedBy?: string;
    readonly privacyPack?: string;
  };
  /** Comments of the tree that ask a scanner to look away: how many, and whether they were obeyed. */
  readonly inlineMarkers: {
    readonly obeyed: boolean;
    readonly counts: readonly {
      readonly scanner: string;
      readonly marker: string;
      readonly count: number;
      readonly files: number;
    }[];
  };
  /** Configuration of the tree that a scanner obeys, because the manifest says `honourToolConfig`. */
  readonly toolConfig: readonly { readonly scanner: string; readonly path: string; readonly sha256: string }[];
  /** Controls by state; `null` where the manifest has no compliance block. */
  readonly compliance: Readonly<Record<ComplianceState, number>> | null;
  readonly notEvaluated: readonly string[];
  readonly warnings: readonly string[];
}

export interface ScannerLine {
  readonly id: string;
  readonly required: boolean;
  readonly state: 'completed' | 'failed';
  readonly reason: string | null;
  readonly detail: string | null;
  readonly tool: string;
  readonly version: string;
  readonly pinned: boolean;
  readonly files: number;
  readonly notRead: number;
  readonly notApplicable: number;
  /** How many files for which reason; the most frequent ones, and all others together. */
  readonly notApplicableReasons: readonly { readonly reason: string; readonly files: number }[];
  readonly findings: number;
}
