import type { Category, Severity } from './severity.ts';

/**
 * A rule of one of our own detectors, in words. `assay explain ID`, the SARIF rule object, the docs and the governance
 * reviews are all rendered from it, so each text is a whole sentence that makes sense on its own.
 */
export interface RuleDoc {
  /** Stable, kebab-case, unique over all of Assay: `<detector>/<rule>`, e.g. `secrets/github-pat`. */
  readonly id: string;
  /** One line, without a final stop: what was found. */
  readonly title: string;
  readonly category: Category;
  /** The severity of a finding unless the finding states its own. */
  readonly severity: Severity;
  /** `CWE-798`, … most specific first; may be empty. */
  readonly cwe: readonly string[];
  /** What the rule looks for and why that is a finding. */
  readonly finding: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What may happen otherwise. */
  readonly risk: string;
}
