import type { ManifestBudget, ManifestProfile, ManifestThresholds } from '../model/manifest.ts';
import type { Budget } from '../model/budget.ts';
import { BUDGET_SEVERITIES } from '../model/severity.ts';
import { DEFAULT_BUDGETS, DEFAULT_THRESHOLDS } from './builtin-profiles.ts';

const LONGEST_ID = 160;

/** The limits of a profile: its thresholds written out, then its budgets; where it has neither, the default. */
export function resolveBudgets(profile: ManifestProfile): Budget[] {
  const listed = budgetsOf(profile.thresholds ?? {}, profile.budgets ?? []);
  return listed.length > 0 ? listed : budgetsOf(DEFAULT_THRESHOLDS, DEFAULT_BUDGETS);
}

function budgetsOf(thresholds: ManifestThresholds, budgets: readonly ManifestBudget[]): Budget[] {
  return [...thresholdBudgets(thresholds), ...budgets.map((budget, index) => resolveBudget(budget, index))];
}

/** Each severity by itself; those above the highest listed are limited to 0, those below without a number are not limited. */
export function thresholdBudgets(thresholds: ManifestThresholds): Budget[] {
  const highest = BUDGET_SEVERITIES.findIndex((severity) => thresholds[severity] !== undefined);
  return BUDGET_SEVERITIES.flatMap((severity, index): Budget[] => {
    const max = thresholds[severity] ?? (index < highest ? 0 : undefined);
    return max === undefined
      ? []
      : [{ id: `severity ${severity} exactly`, severity, match: 'exactly', scope: 'all', max }];
  });
}

function resolveBudget(budget: ManifestBudget, index: number): Budget {
  const scope = budget.scope ?? 'all';
  return {
    id: budgetId(budget, index),
    match: 'or-worse',
    scope,
    max: budget.max,
    ...(budget.severity === undefined ? {} : { severity: budget.severity }),
    ...(budget.tool === undefined ? {} : { tool: budget.tool }),
    ...(budget.category === undefined ? {} : { category: budget.category }),
    ...(budget.paths === undefined ? {} : { paths: budget.paths }),
  };
}

/** What a budget selects, in words: equal words mean equal selectors. */
function budgetId(budget: ManifestBudget, index: number): string {
  const words = [
    budget.scope === 'new' ? 'new' : '',
    budget.severity === undefined ? '' : `severity ${budget.severity} or worse`,
    budget.category === undefined ? '' : `category ${budget.category}`,
    budget.tool === undefined ? '' : `tool ${budget.tool}`,
    budget.paths === undefined ? '' : `paths ${[...budget.paths].sort().join(' ')}`,
  ].filter((word) => word !== '');
  const id = words.length === 0 ? 'all findings' : words.join(', ');
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}… (budget ${index + 1})`;
}

/** A severity without a number below one that has one: legal, and easily overlooked. */
export function unlimitedBetween(thresholds: ManifestThresholds): string[] {
  const listed = BUDGET_SEVERITIES.map((severity) => thresholds[severity] !== undefined);
  return BUDGET_SEVERITIES.filter(
    (_, index) => !listed[index] && listed.slice(0, index).includes(true) && listed.slice(index).includes(true),
  );
}
