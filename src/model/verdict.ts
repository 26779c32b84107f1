import type { Budget } from './budget.ts';
import type { ToolRunStop } from './tool-run.ts';

export const DECISIONS = ['pass', 'fail', 'inconclusive'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why a verdict is not `pass` (or, with `tolerated`, what was let through without making it one). */
export type Reason =
  | { readonly kind: 'over-budget'; readonly budget: Budget; readonly count: number }
  | {
      readonly kind: 'not-completed';
      readonly scanner: string;
      readonly reason: string;
      readonly detail: string;
      /** Which limit ended it, where one did. */
      readonly kill?: ToolRunStop;
      /** A scanner of the user's own: its program is theirs to bring. */
      readonly own?: boolean;
      readonly tolerated?: boolean;
    }
  | { readonly kind: 'nothing-ran' }
  | { readonly kind: 'no-budget' }
  | { readonly kind: 'not-covered'; readonly files: number }
  | { readonly kind: 'isolation'; readonly wanted: string; readonly inForce: string }
  | { readonly kind: 'source-changed'; readonly scanner: string }
  | { readonly kind: 'policy-unreadable'; readonly detail: string }
  | { readonly kind: 'wrong-checkout'; readonly detail: string }
  | { readonly kind: 'cancelled' };

export interface BudgetResult {
  readonly budget: Budget;
  readonly count: number;
  readonly breached: boolean;
  /** Fingerprints of the counted findings, at most the first 100, sorted. */
  readonly findings: readonly string[];
}

export interface Verdict {
  readonly decision: Decision;
  /** Breaches first, then gaps; each sorted. Empty only for `pass`. */
  readonly reasons: readonly Reason[];
  readonly budgets: readonly BudgetResult[];
}
