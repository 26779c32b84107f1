import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, RawRule, UnreadFile } from '../model/finding.ts';
import { UNKNOWN_VERSION } from '../model/plan.ts';
import { SECURITY_SEVERITY, type Severity } from '../model/severity.ts';
import { canonicalJson } from './canonical-json.ts';
import { redact } from './redact.ts';
import { uriOfPath } from './paths.ts';

/** What one scanner contributes to a SARIF log. */
export interface SarifRunInput {
  readonly scanner: string;
  readonly toolName: string;
  readonly toolVersion: string;
  readonly completed: boolean;
  /** Why it did not complete, for the invocation's notification. */
  readonly detail?: string;
  readonly rules: readonly RawRule[];
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadFile[];
  /** Commit the scanned tree is of. */
  readonly revision?: string;
}

const LEVEL = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
  unknown: 'error',
} as const satisfies Record<Severity, Result.level>;
/** GitHub's own limit on rule texts. */
const TEXT_LIMIT = 1000;

/** SARIF 2.1.0 as Assay publishes and stores it: sorted, relative, without anything volatile. */
export function writeSarif(runs: readonly SarifRunInput[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.map((run) => writeRun(run)),
  };
}

const NO_RESULTS = '"results":[]';
/** Results that are objects at the same time. */
const RESULTS_AT_ONCE = 500;

/** The canonical text of a run's results, without the brackets around them, in parts. */
export function writeResultList({ findings }: SarifRunInput): readonly string[] {
  const indexOf = ruleIndexes(worstByRule(findings));
  const parts: string[] = [];
  for (let from = 0; from < findings.length; from += RESULTS_AT_ONCE) {
    const group = findings.slice(from, from + RESULTS_AT_ONCE);
    const text = canonicalJson(group.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)));
    parts.push(from === 0 ? text.slice(1, -1) : `,${text.slice(1, -1)}`);
  }
  return parts;
}

/**
 * The canonical text of `writeSarif` in parts: with tens of thousands of findings, the log as objects would take several
 * times the memory of its text, and the text in one piece twice its own.
 *
 * @param listOf gives `writeResultList` of a run: each is in two files of a bundle, and need be written once only.
 */
export function writeSarifParts(runs: readonly SarifRunInput[], listOf = writeResultList): readonly string[] {
  const frame = canonicalJson({ ...writeSarif([]), runs: runs.map((run) => writeRun(run, [])) }).split(NO_RESULTS);
  // A quotation mark inside a text is escaped, so the frame splits at the lists and nowhere else.
  const parts = runs.flatMap((run, index) => [frame[index] ?? '', '"results":[', ...listOf(run), ']']);
  return [...parts, frame.at(-1) ?? ''];
}

function writeRun(input: SarifRunInput, listed: readonly Finding[] = input.findings): Run {
  const described = new Map(input.rules.map((rule) => [rule.id, rule]));
  const worst = worstByRule(input.findings);
  const indexOf = ruleIndexes(worst);
  return {
    tool: {
      driver: {
        name: input.toolName,
        ...(input.toolVersion === UNKNOWN_VERSION ? {} : { semanticVersion: input.toolVersion }),
        rules: [...indexOf.keys()].map((id) => writeRule(id, described.get(id), worst.get(id) ?? 'unknown')),
      },
    },
    automationDetails: { id: `assay/${input.scanner}/` },
    columnKind: 'utf16CodeUnits',
    ...(input.revision === undefined ? {} : { properties: { revisionId: input.revision } }),
    invocations: [
      {
        executionSuccessful: input.completed,
        toolExecutionNotifications: [
          ...(input.detail === undefined ? [] : [{ level: 'error' as const, message: { text: input.detail } }]),
          ...input.unread.map(({ path, reason }) => ({
            level: 'error' as const,
            message: { text: reason },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOfPath(path) } } }],
          })),
        ],
      },
    ],
    results: listed.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)),
  };
}

const LEVELS: readonly Severity[] = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];

function worstByRule(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { ruleId, severity } of findings) {
    const known = worst.get(ruleId);
    if (known === undefined || LEVELS.indexOf(severity) < LEVELS.indexOf(known)) worst.set(ruleId, severity);
  }
  return worst;
}

/** Place of each rule in the list of rules, which is in the order of ids. */
function ruleIndexes(rules: ReadonlyMap<string, Severity>): ReadonlyMap<string, number> {
  return new Map([...rules.keys()].sort().map((id, index) => [id, index]));
}

function writeRule(id: string, rule: RawRule | undefined, severity: Severity): ReportingDescriptor {
  const title = cut(rule?.title ?? rule?.name ?? id);
  return {
    id,
    name: cut(rule?.name ?? id, 255),
    shortDescription: { text: title },
    fullDescription: { text: cut(rule?.description ?? title) },
    help: { text: cut(rule?.help ?? rule?.description ?? title) },
    ...(rule?.helpUri === undefined || !/^https?:\/\//.test(rule.helpUri) || !URL.canParse(rule.helpUri)
      ? {}
      : { helpUri: rule.helpUri }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      'security-severity': severity === 'unknown' ? SECURITY_SEVERITY.high : SECURITY_SEVERITY[severity],
      tags: ['security', ...(rule?.cwe ?? []).map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, 10),
      ...(rule?.risk === undefined ? {} : { risk: redact(rule.risk) }),
    },
  };
}

/** Members are in the order of their names, as canonical JSON writes them: what is in order is written several times as fast. */
function writeResult(finding: Finding, ruleIndex: number): Result {
  return {
    ...(finding.baselineState === undefined ? {} : { baselineState: finding.baselineState }),
    kind: finding.kind,
    level: LEVEL[finding.severity],
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.path === undefined ? '.' : uriOfPath(finding.path) },
          region: finding.region ?? { startLine: 1 },
        },
      },
    ],
    message: { text: finding.message },
    partialFingerprints: {
      'assay/v1': finding.fingerprint,
      ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
    },
    properties: propertiesOf(finding),
    ruleId: finding.ruleId,
    ruleIndex,
    ...(finding.suppression === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external' as const,
              status: 'accepted' as const,
              justification: redact(finding.suppression.reason),
            },
          ],
        }),
  };
}

/** Ours stand over the tool's. */
function propertiesOf({ properties = {}, ...finding }: Finding): NonNullable<Result['properties']> {
  const own = {
    ...(finding.advisory ? { advisory: true } : {}),
    category: finding.category,
    ...(finding.cwe.length === 0 ? {} : { cwe: [...finding.cwe] }),
    group: finding.group,
    severity: finding.severity,
    ...(finding.toolSays === undefined ? {} : { toolSays: [...finding.toolSays] }),
  };
  return { ...properties, ...own };
}

function cut(text: string, limit = TEXT_LIMIT): string {
  const clean = redact(text);
  return clean.length <= limit ? clean : `${clean.slice(0, limit - 1)}…`;
}
