import type { Limits } from './invocation.ts';
import type { Policy, ProfileTool } from './profile.ts';
import type { Category } from './severity.ts';
import type { Tree } from './tree.ts';

/** How often a file asks a tool to look away. */
export interface MarkerCount {
  readonly marker: string;
  readonly path: string;
  readonly count: number;
}

/** One scanner that will run. */
export interface PlanStep {
  readonly scanner: string;
  readonly category: Category;
  readonly required: boolean;
  readonly tool: PlannedTool;
  /** Number of files it is given, and SHA-256 over their paths and digests. */
  readonly files: number;
  readonly filesDigest: string;
  /** Rule of the planted issue; `none` where there is none. */
  readonly canary: string;
  readonly limits: Limits;
  readonly settings: ProfileTool;
  /** Ignore comments in its files, by path; absent where no such comments are known for it. */
  readonly inlineMarkers?: readonly MarkerCount[];
  /** The tree's own configuration of the tool that is obeyed; on a pull request as it is in the policy's commit. */
  readonly obeys?: { readonly path: string; readonly sha256: string };
  /** Of `privacy`: SHA-256 over the rules and fixtures in force. */
  readonly privacyPack?: string;
  /** Files a `command:` names that this scanner gets as they are in the policy's commit; `null`: not there, so withheld. */
  readonly fromBase?: readonly {
    readonly path: string;
    readonly sha256: string | null;
    /** Not named itself: the scanner did not see the change's version, which is then a file it did not read. */
    readonly beside?: true;
  }[];
}

/** The version of a program that nobody asked for it: the user’s own commands. */
export const UNKNOWN_VERSION = 'unknown';

export interface PlannedTool {
  readonly name: string;
  /** `UNKNOWN_VERSION` where the program is the user’s own; its digest tells it apart. */
  readonly version: string;
  readonly pinned: boolean;
  /** SHA-256 of the lock entry or the shipped program; absent for the user's own commands until they run. */
  readonly digest?: string;
}

/** The scope of a scan that PATH does not limit. */
export const WHOLE_TREE = '.';

/** A scanner of the profile or of the catalogue that will not run, and why: a fact of the plan, so a run is never "skipped". */
export interface Omission {
  readonly scanner: string;
  readonly reason: 'not-in-profile' | 'not-applicable' | 'paths-match-nothing' | 'own-step' | 'switched-off';
  readonly detail: string;
}

/** What is to run, what is not and why, on what, judged by what. Serialisable; its digest names the scan. */
export interface ScanPlan {
  readonly schema: 'assay/plan/1';
  readonly assay: string;
  readonly policyDate: string;
  /** The format clock, seconds since 1970: SOURCE_DATE_EPOCH, else the commit's time, else 1980-01-01. */
  readonly formatTime: number;
  readonly policy: Policy;
  readonly tree: Tree;
  /** PATH relative to the root; `WHOLE_TREE` for all of it. */
  readonly scope: string;
  readonly steps: readonly PlanStep[];
  readonly omitted: readonly Omission[];
  readonly warnings: readonly string[];
}
