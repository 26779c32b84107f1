import { canonicalJson } from '../lib/canonical-json.ts';
import { compareBy } from '../lib/compare.ts';
import { sha256 } from '../lib/digest.ts';
import { redact } from '../lib/redact.ts';
import type { Finding, RawFinding, RawRule } from '../model/finding.ts';
import type { Category } from '../model/severity.ts';
import { scoreOf, severityOf } from './severity-of.ts';

/** What the report of one scanner holds, with the context hashes of each place. */
export interface ScannerReport {
  readonly scanner: string;
  readonly category: Category;
  /** One of the programs we ship: its severities and `kind: review` are taken at their word. */
  readonly ownDetector: boolean;
  readonly advisory: boolean;
  readonly rules: readonly RawRule[];
  readonly findings: readonly { readonly raw: RawFinding; readonly snippetHash?: string; readonly lineHash?: string }[];
}

/** Normalises one scanner's report. The result is sorted, and the same whatever order the report had. */
export function toFindings(report: ScannerReport): readonly Finding[] {
  const rules = new Map<string, RawRule>();
  for (const rule of report.rules) {
    const known = rules.get(rule.id);
    // A second rule of one id must not talk the first one down.
    if (known === undefined || scoreOf(rule) > scoreOf(known)) rules.set(rule.id, rule);
  }
  const sorted = [...report.findings].sort(
    compareBy(
      ({ raw }) => raw.path ?? '',
      ({ raw }) => raw.region?.startLine ?? 0,
      ({ raw }) => raw.region?.startColumn ?? 0,
      ({ raw }) => raw.region?.endLine ?? 0,
      ({ raw }) => raw.region?.endColumn ?? 0,
      ({ raw }) => raw.ruleId,
      ({ raw }) => raw.message,
    ),
  );
  const ordinals = new Map<string, number>();
  return sorted.map(({ raw, snippetHash, lineHash }) => {
    const rule = rules.get(raw.ruleId);
    const identity = canonicalJson([report.scanner, raw.ruleId, raw.path ?? null, snippetHash ?? raw.message]);
    const ordinal = (ordinals.get(identity) ?? 0) + 1;
    ordinals.set(identity, ordinal);
    const fingerprint = sha256(canonicalJson(['assay/v1', identity, ordinal]));
    const cwe = [...new Set([...(raw.cwe ?? []), ...(rule?.cwe ?? [])])];
    // In the order of names, as canonical JSON writes it: what is in order is written several times as fast.
    return {
      advisory: report.advisory,
      category: report.category,
      cwe,
      fingerprint,
      group: groupOf(report.category, raw, cwe, fingerprint),
      kind: report.ownDetector && raw.kind === 'review' ? 'review' : 'fail',
      ...(lineHash === undefined ? {} : { lineHash }),
      message: redact(raw.message),
      ...(raw.path === undefined ? {} : { path: raw.path }),
      ...(raw.properties === undefined ? {} : { properties: raw.properties }),
      ...(raw.region === undefined ? {} : { region: raw.region }),
      ruleId: raw.ruleId,
      scanner: report.scanner,
      severity: severityOf(raw, rule, report.ownDetector),
      ...(raw.toolSays === undefined ? {} : { toolSays: raw.toolSays }),
      ...(raw.vulnerability === undefined ? {} : { vulnerability: raw.vulnerability }),
    };
  });
}

/**
 * What makes two tools' findings the same thing. Each finding has exactly one key and groups are the classes of equal keys:
 * with overlap instead, one more finding could join two groups and lower a count.
 */
function groupOf(category: Category, raw: RawFinding, cwe: readonly string[], fingerprint: string): string {
  const line = raw.region?.startLine;
  if (raw.vulnerability !== undefined) {
    const name = [...raw.vulnerability.aliases].sort()[0] ?? raw.ruleId;
    return key('vulnerability', name, raw.vulnerability.purl);
  }
  if (raw.path === undefined || line === undefined) return fingerprint;
  if (category === 'secret') return key('secret', raw.path, String(line));
  const first = [...cwe].sort(compareBy((id) => Number(id.slice(4))))[0];
  return first === undefined ? fingerprint : key('cwe', first, raw.path, String(line));
}

function key(...parts: readonly string[]): string {
  return sha256(canonicalJson(parts));
}
