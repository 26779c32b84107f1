import type { BudgetSeverity, Category } from './severity.ts';

/** A limit on findings. Selectors that are absent select everything. `max` is inclusive. */
export interface Budget {
  /** How people and reasons name it, e.g. `severity critical`, unique within the profile. */
  readonly id: string;
  readonly severity?: BudgetSeverity;
  /** `or-worse`: this severity and those above it. `exactly`: the ancestor's `thresholds`, which count each severity by itself. */
  readonly match: 'or-worse' | 'exactly';
  readonly tool?: string;
  readonly category?: Category;
  readonly paths?: readonly string[];
  readonly scope: 'all' | 'new';
  readonly max: number;
}
