import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { SECURITY_SEVERITY, type Severity } from '../model/severity.ts';
import type { Detector, DetectorFinding } from './detector.ts';

/** One file that was not read (a fault) or is not of the detector's kind (no fault). */
export interface FileNote {
  readonly path: string;
  readonly reason: string;
}

export interface DetectorRun {
  readonly findings: readonly DetectorFinding[];
  readonly unread: readonly FileNote[];
  readonly notApplicable: readonly FileNote[];
  /** Files read to their end. */
  readonly read: number;
}

const LEVEL = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
  unknown: 'warning',
} as const;

/**
 * The report of an embedded scanner: SARIF 2.1.0. Files not read are tool execution notifications of level `error` with
 * the file as location, files recognised as not applicable are of level `note`: the form every scanner may use to say so.
 */
export function toSarif(detector: Detector, run: DetectorRun): Log {
  const findings = [...run.findings].sort(compareFindings);
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = detector.rules.filter(({ id }) => used.has(id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const unknown = findings.find(({ rule }) => !ruleIndex.has(rule));
  if (unknown !== undefined) throw new Error(`${detector.id} reported a rule it does not declare: ${unknown.rule}`);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            // Without a version of its own: it is a part of Assay, whose version and digest are in the plan.
            name: `assay-${detector.id}`,
            rules: rules.map((rule): ReportingDescriptor => ({
              id: rule.id,
              name: rule.id.split('/').at(-1) ?? rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.finding },
              help: { text: rule.remedy },
              defaultConfiguration: { level: LEVEL[rule.severity] },
              properties: {
                'security-severity': securitySeverity(rule.severity),
                tags: ['security', rule.category, ...rule.cwe.map((cwe) => `external/cwe/${cwe.toLowerCase()}`)],
                risk: rule.risk,
              },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...run.unread.map((note) => notification('error', 'not-read', note)),
              ...run.notApplicable.map((note) => notification('note', 'not-applicable', note)),
            ],
          },
        ],
        properties: { filesRead: run.read },
        results: findings.map((finding): Result => {
          const index = ruleIndex.get(finding.rule) ?? 0;
          const severity = finding.severity ?? rules[index]?.severity ?? 'unknown';
          return {
            ruleId: finding.rule,
            ruleIndex: index,
            level: LEVEL[severity],
            kind: finding.kind === 'review' ? 'review' : 'fail',
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodePath(finding.path) },
                  region: finding.region ?? { startLine: 1 },
                },
              },
            ],
            properties: {
              ...finding.properties,
              severity,
              ...(finding.confidence === undefined ? {} : { confidence: finding.confidence }),
            },
          };
        }),
      },
    ],
  };
}

function notification(level: 'error' | 'note', id: string, note: FileNote): Notification {
  return {
    level,
    descriptor: { id },
    message: { text: note.reason },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodePath(note.path) } } }],
  };
}

function securitySeverity(severity: Severity): string {
  return severity === 'unknown' ? SECURITY_SEVERITY.high : SECURITY_SEVERITY[severity];
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

function compareFindings(a: DetectorFinding, b: DetectorFinding): number {
  return (
    compare(a.path, b.path) ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
