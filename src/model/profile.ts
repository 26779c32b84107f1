import type { NotifyTarget } from './notification.ts';
import type { IsolationLevel, NetworkNeed } from './invocation.ts';
import type { Budget } from './budget.ts';
import type { Severity } from './severity.ts';

/** A scanner the profile names, with every default filled in. */
export interface ProfileTool {
  readonly id: string;
  readonly required: boolean;
  /** Globs; absent: the whole tree. */
  readonly paths?: readonly string[];
  readonly timeoutMs: number;
  readonly args: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  /** Globs of files whose not being read is accepted. */
  readonly mayNotRead: readonly string[];
  /** Only for a scanner of the user's own. */
  readonly command?: CommandTool;
}

export interface CommandTool {
  readonly argv: readonly [string, ...string[]];
  readonly outputPath: string;
  readonly completedExitCodes: readonly [number, ...number[]];
  readonly network: NetworkNeed;
  readonly canary?: { readonly files: Readonly<Record<string, string>>; readonly expectRule: string };
}

export interface Suppression {
  readonly rule: string;
  readonly path?: string;
  readonly fingerprint?: string;
  readonly max?: number;
  readonly justification: string;
  readonly owner: string;
  readonly expires: string;
  readonly reason: string;
}

export interface Toleration {
  readonly scanner: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

export interface Gate {
  readonly profile?: string;
  readonly isolation?: IsolationLevel;
  readonly onInconclusive?: 'fail' | 'warn';
  readonly requireCoverage?: boolean;
  readonly uploadSarif?: 'auto' | 'true' | 'false';
  readonly attest?: 'none' | 'statement' | 'key' | 'keyless';
}

/** What the manifest's `compliance` asks for, resolved. */
export interface ComplianceObjective {
  readonly name: string;
  readonly description?: string;
  readonly controls: readonly ComplianceControl[];
}

export interface ComplianceControl {
  readonly framework: string;
  readonly controlId: string;
  readonly tests: readonly ComplianceTest[];
}

export interface ComplianceTest {
  readonly name: string;
  readonly description?: string;
  /** Scanners whose completed runs are the evidence. */
  readonly evidence: readonly string[];
  /** Profile that must be the run's. */
  readonly linkedProfile?: string;
  /** Limits of its own on the findings of `evidence`; absent: the profile's budgets. */
  readonly budgets?: readonly Budget[];
}

/** Manifest and profile, resolved: nothing optional is left to decide, everything a verdict rests on is here. */
export interface Policy {
  readonly product: string;
  readonly version?: string;
  readonly owners: readonly string[];
  readonly profileRequested: string;
  readonly profile: string;
  readonly tools: readonly ProfileTool[];
  readonly budgets: readonly Budget[];
  readonly unknownSeverity: Exclude<Severity, 'unknown' | 'none'>;
  readonly suppressions: readonly Suppression[];
  readonly tolerations: readonly Toleration[];
  readonly gate: Gate;
  readonly exclude: readonly string[];
  readonly requireCoverage: boolean;
  readonly honourToolConfig: boolean;
  readonly inlineAllowed: boolean;
  readonly allowHostTools: boolean;
  /** Control tests; they report on a verdict and never change it. */
  readonly compliance: readonly ComplianceObjective[];
  /** SHA-256 over the privacy rules and fixtures, where `privacy` runs with others than those that come with Assay. */
  readonly privacyPack?: string;
  /** Who is told of the verdict; absent where nobody is. Cannot change it. */
  readonly notify?: readonly NotifyTarget[];
  /** What the manifest says and this version does not evaluate; cannot change a verdict, or planning refuses it. */
  readonly notEvaluated: readonly string[];
  readonly source: PolicySource;
}

export type PolicySource =
  | { readonly kind: 'built-in' }
  /** The base's policy was not to be had, and no other may judge the change: nothing ran. */
  | { readonly kind: 'unreadable'; readonly why: string }
  /** What is checked out is not the change that the run is for: nothing ran. */
  | { readonly kind: 'wrong-checkout'; readonly why: string }
  | {
      readonly kind: 'manifest';
      /** Relative to the root. */
      readonly path: string;
      /** SHA-256 of the file's bytes, and of everything it includes. */
      readonly sha256: string;
      readonly included: readonly { readonly path: string; readonly sha256: string }[];
      /** Commit it was read from, where that is not the checked-out tree. */
      readonly commit?: string;
      /** The key whose signature of the manifest was checked: `sha256:` and the digest of its DER. */
      readonly signedBy?: string;
    };
