import type { RawFinding, RawRule, SarifLevel } from '../model/finding.ts';
import type { Severity } from '../model/severity.ts';

/** `none` says that the result is no problem, as `kind` can: recorded, not obeyed. */
const OF_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'unknown' } as const satisfies Record<
  SarifLevel,
  Severity
>;

/**
 * The one severity rule of Assay (SPEC, section 5): our own detectors' word; else the rule's numeric `security-severity`;
 * else the scanner file's own map; else the level of the result, then of its rule; else unknown. A number of 0 or one that
 * cannot be read decides nothing: a report does not talk its way out by it.
 */
export function severityOf(finding: RawFinding, rule: RawRule | undefined, ownDetector: boolean): Severity {
  if (ownDetector && finding.severity !== undefined) return finding.severity;
  return (
    (rule === undefined ? undefined : numericSeverity(scoreOf(rule))) ??
    finding.severity ??
    (finding.level === undefined ? undefined : OF_LEVEL[finding.level]) ??
    (rule?.defaultLevel === undefined ? 'unknown' : OF_LEVEL[rule.defaultLevel])
  );
}

/** The number in a rule's `security-severity`; 0 where there is none, or none that can be read. */
export function scoreOf(rule: RawRule): number {
  const text = rule.securitySeverity ?? '';
  return /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
}

function numericSeverity(score: number): Severity | undefined {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : undefined;
}
