import type { Category, Severity } from './severity.ts';

/** Text that has passed the redactor: the only kind of text a finding can hold. Made by `lib/redact` alone. */
export type Redacted = string & { readonly __brand: 'Redacted' };

export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What a scanner's `parse` returns: the tool's own words, not yet judged or redacted. */
export interface RawFinding {
  readonly ruleId: string;
  /** Path relative to the scanned root, `/` separated, as in the copy. Absent: a finding without a place. */
  readonly path?: string;
  readonly region?: Region;
  readonly message: string;
  /** The tool's own level of this result: `error`, `warning`, `note`, `none`. */
  readonly level?: SarifLevel;
  /** From the scanner file's own map, where the tool has a scale of its own. */
  readonly severity?: Severity;
  /** Only our own detectors' word is taken; what other tools say is recorded. */
  readonly kind?: 'fail' | 'review';
  readonly cwe?: readonly string[];
  /** Package URL and the vulnerability's other names, for dependency findings. */
  readonly vulnerability?: { readonly purl: string; readonly aliases: readonly string[] };
  /** What the tool itself said of suppression and baseline: recorded, never obeyed. */
  readonly toolSays?: readonly string[];
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

export type SarifLevel = 'error' | 'warning' | 'note' | 'none';

export interface RawRule {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly help?: string;
  readonly helpUri?: string;
  /** SARIF's numeric `security-severity`, as written. */
  readonly securitySeverity?: string;
  readonly defaultLevel?: SarifLevel;
  readonly cwe?: readonly string[];
  readonly risk?: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/** Everything one tool run said. */
export interface ParsedReport {
  readonly findings: readonly RawFinding[];
  readonly rules: readonly RawRule[];
  /** Files the tool was given and did not read, by its own report. */
  readonly unread: readonly UnreadFile[];
  /** How many of the given files it read, where it says so; checked against the plan. */
  readonly filesRead?: number;
  readonly notApplicable?: readonly UnreadFile[];
  readonly toolName?: string;
  readonly toolVersion?: string;
  /** The tool's own admission that it did not complete. */
  readonly incomplete?: string;
}

export interface SuppressionMark {
  readonly rule: string;
  readonly justification: string;
  readonly owner: string;
  readonly expires: string;
  readonly reason: string;
}

/** A finding as Assay judges, shows and stores it. There is no field that could hold matched text. */
export interface Finding {
  readonly scanner: string;
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly kind: 'fail' | 'review';
  /** From a scanner that is `required: false`: shown, never counted. */
  readonly advisory: boolean;
  readonly path?: string;
  readonly region?: Region;
  readonly message: Redacted;
  readonly cwe: readonly string[];
  /** `assay/v1`: stable over moved lines; SHA-256 in hex. */
  readonly fingerprint: string;
  /** GitHub's own line hash, for code scanning. */
  readonly lineHash?: string;
  /** Findings that are the same thing seen by several tools share it; budgets count groups. */
  readonly group: string;
  readonly vulnerability?: { readonly purl: string; readonly aliases: readonly string[] };
  readonly baselineState?: 'new' | 'unchanged' | 'updated';
  readonly suppression?: SuppressionMark;
  readonly toolSays?: readonly string[];
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}
