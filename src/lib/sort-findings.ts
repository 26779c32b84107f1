import type { Finding } from '../model/finding.ts';
import { SEVERITY_RANK } from '../model/severity.ts';
import { compareBy } from './compare.ts';

/** The order of evidence: by place, then scanner and rule. */
export const byPlace = compareBy<Finding>(
  ({ path }) => path ?? '',
  ({ region }) => region?.startLine ?? 0,
  ({ region }) => region?.startColumn ?? 0,
  ({ scanner }) => scanner,
  ({ ruleId }) => ruleId,
  ({ fingerprint }) => fingerprint,
);

/** The order for people: worst first, then by place. */
export function worstFirst(a: Finding, b: Finding): number {
  const review = Number(a.kind === 'review') - Number(b.kind === 'review');
  return review || SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity] || byPlace(a, b);
}
