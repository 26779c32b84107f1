import { canonicalJson } from '../lib/canonical-json.ts';
import { relativeToSource, pathOfUri } from '../lib/paths.ts';
import { redactReport } from '../lib/redact-report.ts';
import type { ValueRedactor } from '../lib/redact-values.ts';
import type { ParsedReport } from '../model/finding.ts';
import type { PlanStep } from '../model/plan.ts';
import type { ExecutionRecord } from '../model/raw-run.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { TreeFile } from '../model/tree.ts';
import { parseReport } from './classify-execution.ts';

type Outputs = ReadonlyMap<string, Uint8Array>;

/**
 * The outputs of a scanner without the values that the detectors of this run matched. The tree chooses these values, so
 * taking them out must not change what the scanner said: as many findings of the same severity in the same places, the same
 * files unread. Where it would, logs are kept as they were sanitised; and where that is not enough the report is dropped, so
 * that the run is inconclusive rather than another scanner's finding hidden.
 *
 * @param declared the outputs that hold the report; all others are logs.
 */
export function maskOutputs(
  outputs: Outputs,
  values: ValueRedactor,
  run: {
    readonly step: PlanStep;
    readonly definition: ScannerDefinition;
    readonly files: readonly TreeFile[];
    readonly record: ExecutionRecord;
    readonly declared: readonly string[];
  },
): Outputs {
  const { step, definition, files, record, declared } = run;
  if (![...outputs.values()].some((bytes) => values.isIn(bytes))) return outputs;
  const form = {
    pinned: definition.tool.kind !== 'host',
    isName: nameCheck(files, record),
    expectRule: definition.canary?.expectRule,
  };
  const masked = new Map(
    [...outputs].map(([name, bytes]) => [
      name,
      declared.includes(name) ? redactReport(bytes, values, form) : values.redact(bytes),
    ]),
  );
  if (record.outcome.status !== 'exited' || !definition.completedExitCodes.includes(record.outcome.exitCode))
    return masked;
  const skeletonOf = (some: Outputs): string | undefined => {
    try {
      return skeleton(parseReport(step, definition, files, { record, outputs: some }));
    } catch {
      return undefined;
    }
  };
  const meaning = skeletonOf(outputs);
  if (skeletonOf(masked) === meaning) return masked;
  const logsKept = new Map(
    [...masked].map(([name, bytes]) => [name, declared.includes(name) ? bytes : (outputs.get(name) ?? bytes)]),
  );
  if (skeletonOf(logsKept) === meaning) return logsKept;
  return new Map([...masked].filter(([name]) => !declared.includes(name)));
}

function nameCheck(files: readonly TreeFile[], { sourceRoot, canaryRoot }: ExecutionRecord): (text: string) => boolean {
  const names = new Set(files.flatMap(({ path, copy }) => [path, copy]));
  return (text) => {
    for (const name of [text, pathOfUri(text)]) {
      const relative = name === undefined ? undefined : relativeToSource(name, sourceRoot);
      if (relative !== undefined && (names.has(relative) || relative.startsWith(`${canaryRoot}/`))) return true;
    }
    return false;
  };
}

/** All of a report that a verdict depends on; rule ids by the order in which they first occur. */
function skeleton(report: ParsedReport): string {
  const ids = new Map<string, number>();
  const idOf = (id: string): number => {
    const known = ids.get(id) ?? ids.size;
    ids.set(id, known);
    return known;
  };
  return canonicalJson({
    findings: report.findings.map(({ ruleId, path, region, level, severity, kind, cwe, vulnerability }) => [
      idOf(ruleId),
      path ?? null,
      region === undefined ? null : { ...region },
      level ?? null,
      severity ?? null,
      kind ?? null,
      cwe ?? [],
      vulnerability ?? null,
    ]),
    rules: report.rules.map(({ id, securitySeverity, defaultLevel, cwe }) => [
      idOf(id),
      securitySeverity ?? null,
      defaultLevel ?? null,
      cwe ?? [],
    ]),
    unread: report.unread.map(({ path }) => path),
    notApplicable: (report.notApplicable ?? []).map(({ path }) => path),
    filesRead: report.filesRead ?? null,
    incomplete: report.incomplete !== undefined,
  });
}
