import { showText } from '../lib/show-value.ts';
import { countNoun } from '../lib/count-noun.ts';
import type { ManifestSet, Sourced } from './merge-manifests.ts';
import { problemAt } from './merge-manifests.ts';
import type { ManifestProblem } from './manifest-error.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 180;
const WARN_DAYS = 30;

/** Whole days from one date to another, both `YYYY-MM-DD`; negative when the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** An expiry date is the last day on which the entry holds. */
export function isInForce(entry: { readonly expires: string }, policyDate: string): boolean {
  return daysBetween(policyDate, entry.expires) >= 0;
}

/** Suppressions and tolerations: too far ahead is an error; past, or near its end, is a warning. */
export function checkExpiry(set: ManifestSet, policyDate: string): { problems: ManifestProblem[]; warnings: string[] } {
  const problems: ManifestProblem[] = [];
  const warnings: string[] = [];
  const check = (part: Sourced<{ readonly expires: string }>, of: string, past: string): void => {
    const days = daysBetween(policyDate, part.value.expires);
    // The index alone would have to be counted out in the file, and moves when an entry is added.
    const name = `${part.from?.name(part.path) ?? ''} (${showText(of)})`;
    if (days > MOST_DAYS) {
      const latest = new Date(Date.parse(`${policyDate}T00:00:00Z`) + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
      const message = `expires ${part.value.expires}, ${countNoun(days, 'day')} from ${policyDate}; expected at most ${MOST_DAYS} days`;
      problems.push(
        problemAt(part, ['expires'], {
          code: 'manifest-expiry',
          message,
          hint: `The latest date allowed is ${latest}.`,
        }),
      );
    } else if (days < 0) warnings.push(`${name} expired on ${part.value.expires}: ${past}`);
    else if (days <= WARN_DAYS) warnings.push(`${name} expires on ${part.value.expires}, in ${countNoun(days, 'day')}`);
  };
  for (const part of set.suppressions) check(part, part.value.rule, 'what it covered counts again');
  for (const part of set.tolerations) check(part, part.value.scanner, 'the scanner is not tolerated any more');
  return { problems, warnings };
}
