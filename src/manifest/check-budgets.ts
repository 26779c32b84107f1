import { suggestName } from '../lib/nearest-name.ts';
import { showText } from '../lib/show-value.ts';
import type { ManifestBudget, ManifestProfile } from '../model/manifest.ts';
import { OWN_STEP, findScanner, toolOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { problemAt } from './merge-manifests.ts';
import type { Sourced } from './merge-manifests.ts';
import { resolveBudgets } from './resolve-budgets.ts';

/** A scanner of a profile, as far as budgets are about it. */
interface Feeder {
  readonly id: string;
  /** Absent: nobody knows, because there is no such scanner, which is said elsewhere. */
  readonly category: string | undefined;
  readonly counts: boolean;
}

/**
 * Budgets of one profile that say the same twice, or that nothing in the profile could ever fill: a limit that is kept
 * because it cannot be broken reads like one that was. One that only advisory scanners feed is a warning: `required` is
 * often set to false for a while.
 */
export function checkBudgets(
  profile: Sourced<ManifestProfile>,
  catalogue: readonly CatalogueEntry[],
): { problems: ManifestProblem[]; warnings: string[] } {
  const problems: ManifestProblem[] = [];
  const warnings: string[] = [];
  const feeders = feedersOf(profile.value, catalogue);
  const seen = new Set<string>();
  const own = resolveBudgets({ ...profile.value, thresholds: undefined });
  for (const [index, budget] of (profile.value.budgets ?? []).entries()) {
    const fed = feeders.filter((feeder) => isFedBy(budget, feeder));
    if (fed.length === 0) problems.push(neverFed(profile, index, budget, feeders));
    else if (!fed.some(({ counts }) => counts)) {
      const name = profile.from?.name([...profile.path, 'budgets', index]) ?? '';
      const ids = fed.map(({ id }) => id).join(', ');
      warnings.push(
        `${name} (profile ${profile.value.name}): it can count nothing, because findings of ${ids} are not counted (\`required: false\`)`,
      );
    }
    const id = own[index]?.id ?? '';
    if (seen.has(id)) {
      const message = `another budget of this profile selects the same: ${id}`;
      problems.push(problemAt(profile, ['budgets', index], { code: 'manifest-duplicate', message }));
    }
    seen.add(id);
  }
  return { problems, warnings };
}

function feedersOf(profile: ManifestProfile, catalogue: readonly CatalogueEntry[]): Feeder[] {
  return profile.tools
    .map(toolOf)
    .filter(({ id }) => id !== OWN_STEP)
    .map((tool) => ({
      id: tool.id,
      category: tool.command === undefined ? findScanner(catalogue, tool.id)?.category : (tool.category ?? 'custom'),
      counts: tool.required ?? true,
    }));
}

function isFedBy({ tool, category }: ManifestBudget, feeder: Feeder): boolean {
  if (tool !== undefined && feeder.id !== tool) return false;
  return category === undefined || feeder.category === undefined || feeder.category === category;
}

function neverFed(
  profile: Sourced<ManifestProfile>,
  index: number,
  { tool, category }: ManifestBudget,
  feeders: readonly Feeder[],
): ManifestProblem {
  const ids = feeders.map(({ id }) => id);
  if (tool !== undefined && !ids.includes(tool)) {
    return problemAt(profile, ['budgets', index, 'tool'], {
      code: 'unknown-scanner',
      message: `this profile has no scanner "${showText(tool)}" whose findings could be counted`,
      hint: suggestName(tool, ids),
    });
  }
  const about = feeders.filter(({ id }) => tool === undefined || id === tool);
  const categories = [...new Set(about.flatMap((feeder) => feeder.category ?? []))].map(showText).sort();
  const whose = tool === undefined ? 'no scanner of this profile makes findings' : `"${tool}" makes no findings`;
  return problemAt(profile, ['budgets', index, ...(category === undefined ? [] : ['category'])], {
    code: 'budget-never-fed',
    message: `${whose}${category === undefined ? '' : ` of category ${category}`}, so this limit could never be broken`,
    hint:
      categories.length === 0
        ? 'Remove it, or add a scanner that it can count.'
        : `Remove it, or name a category that is there: ${categories.join(', ')}.`,
  });
}
