/** Never “compliant”: a scan is evidence for a control, the judgement is an auditor's. */
export const COMPLIANCE_STATES = ['satisfied', 'not-satisfied', 'not-assessed'] as const;
export type ComplianceState = (typeof COMPLIANCE_STATES)[number];

/** `compliance.json`. */
export interface ComplianceReport {
  readonly schema: 'assay/compliance/1';
  readonly profile: string;
  readonly policyDate: string;
  readonly policyDigest: string;
  /** SHA-256 of the manifest, and the key whose signature of it was checked. */
  readonly manifestDigest: string | null;
  readonly manifestSignedBy: string | null;
  /** Controls by state. */
  readonly controls: Readonly<Record<ComplianceState, number>>;
  readonly objectives: readonly {
    readonly name: string;
    readonly description: string | null;
    readonly state: ComplianceState;
    readonly controls: readonly {
      readonly framework: string;
      readonly controlId: string;
      readonly state: ComplianceState;
      readonly tests: readonly ComplianceTestResult[];
    }[];
  }[];
}

export interface ComplianceTestResult {
  readonly name: string;
  readonly description: string | null;
  readonly state: ComplianceState;
  /** One sentence each: why it is not satisfied or could not be assessed. */
  readonly reasons: readonly string[];
  readonly evidence: readonly {
    readonly scanner: string;
    readonly run: 'completed' | 'failed' | 'none';
    readonly report: string | null;
  }[];
  readonly limits: readonly {
    readonly budget: string;
    readonly max: number;
    readonly count: number;
    readonly breached: boolean;
  }[];
}
