/** Severities, worst first. `unknown` is a severity of its own: it is judged as the manifest says, never dropped. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The severities a budget can name. */
export const BUDGET_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type BudgetSeverity = (typeof BUDGET_SEVERITIES)[number];

/** Higher is worse. `unknown` has no rank of its own: resolve it first (see judge). */
export const SEVERITY_RANK = { critical: 4, high: 3, medium: 2, low: 1, none: 0, unknown: 3 } as const satisfies Record<
  Severity,
  number
>;

/**
 * The number Assay writes as `security-severity` for each severity, chosen inside GitHub's bands and away from their
 * edges (9.0 exactly is unspecified there).
 */
export const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' } as const;

export const CATEGORIES = [
  'secret',
  'privacy',
  'code',
  'dependency',
  'workflow',
  'iac',
  'governance',
  'sbom',
  'dast',
  'custom',
] as const;
export type Category = (typeof CATEGORIES)[number];
