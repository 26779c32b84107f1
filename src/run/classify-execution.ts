import { z } from 'zod';
import { countNoun } from '../lib/count-noun.ts';
import { singleLine, redact } from '../lib/redact.ts';
import { matcher } from '../lib/match-globs.ts';
import type { ParsedReport, RawFinding, RawRule, UnreadFile } from '../model/finding.ts';
import type { PlanStep } from '../model/plan.ts';
import type { ExecutionRecord, RawRun } from '../model/raw-run.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { UNNAMED_FILES, type ToolRun, type ToolRunState } from '../model/tool-run.ts';
import type { TreeFile } from '../model/tree.ts';

/** A finding of the report with the context hashes taken from the copy when it ran. */
export interface PlacedFinding {
  readonly raw: RawFinding;
  readonly snippetHash?: string;
  readonly lineHash?: string;
}

export interface InterpretedRun {
  readonly run: ToolRun;
  readonly findings: readonly PlacedFinding[];
  readonly rules: readonly RawRule[];
}

const NAMED_FILES = 5;
/** Of one report. */
export const MOST_FINDINGS = 200_000;

/**
 * Turns what a run left behind into its state and its findings. Pure: the pipeline and `assay verify` call the same
 * function on the same bytes. Only a report that was read whole, by a scanner that found its canary and accounted for every
 * file it was given, is `completed`.
 */
export function interpretRun(
  step: PlanStep,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  raw: RawRun,
): InterpretedRun {
  const { record } = raw;
  const stopped = stateOfOutcome(record, definition);
  if (stopped !== undefined) return without(step, files, stopped);
  let report: ParsedReport;
  try {
    report = parseReport(step, definition, files, raw);
  } catch (error) {
    return without(step, files, failed('unreadable-output', `its report could not be read: ${whyUnreadable(error)}`));
  }
  const accounts = accountForFiles(step, definition, files, report, record.canaryRoot);
  const state = stateOfReport(step, definition, files, report, record, accounts.refused);
  return {
    run: {
      scanner: step.scanner,
      required: step.required,
      state,
      tool: { name: report.toolName ?? step.tool.name, version: report.toolVersion ?? step.tool.version },
      files: { given: files.length, read: accounts.read },
      unread: accounts.unread,
      notApplicable: accounts.notApplicable,
    },
    findings: placedFindings(report, record, files),
    rules: report.rules,
  };
}

/** Our own words where a message is the engine's: its wording differs between versions of Node, and it quotes the report. */
function whyUnreadable(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not valid JSON';
  if (error instanceof RangeError) return 'it is nested too deep or too long';
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `it does not have the form of its kind${issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'})`}`;
  }
  return error instanceof Error ? error.message : 'unknown error';
}

/** The report of a run, parsed from its redacted outputs. @throws when it is missing or unreadable. */
export function parseReport(
  step: Pick<PlanStep, 'obeys'>,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  raw: RawRun,
): ParsedReport {
  const { outcome } = raw.record;
  const report = definition.parse({
    outputs: raw.outputs,
    exitCode: outcome.status === 'exited' ? outcome.exitCode : -1,
    files,
    obeysConfig: step.obeys !== undefined,
    sourceRoot: raw.record.sourceRoot,
  });
  // No budget holds so many, and judging and writing them would take more memory than a runner has.
  if (report.findings.length > MOST_FINDINGS) throw new Error(`it has more than ${MOST_FINDINGS} findings`);
  return report;
}

export function isInCanary(path: string | undefined, canaryRoot: string): boolean {
  return path !== undefined && (path === canaryRoot || path.startsWith(`${canaryRoot}/`));
}

function stateOfOutcome({ outcome }: ExecutionRecord, definition: ScannerDefinition): ToolRunState | undefined {
  switch (outcome.status) {
    case 'not-provisioned':
    case 'not-started':
      return failed('provision', outcome.message);
    case 'not-capable':
      return failed('capability', outcome.message);
    case 'source-changed':
      return failed('crash', outcome.message);
    case 'killed':
      return { status: 'failed', reason: 'killed', kill: outcome.reason, detail: KILL_WORDS[outcome.reason] };
    case 'signalled':
      return failed('crash', `it was ended by ${outcome.signal}`);
    case 'exited':
      return definition.completedExitCodes.includes(outcome.exitCode)
        ? undefined
        : failed('crash', `exit code ${outcome.exitCode} does not mean that it completed`);
  }
}

const KILL_WORDS = {
  timeout: 'it ran longer than its time limit',
  'run-timeout': 'the time limit of the whole run was reached',
  memory: 'it used more memory than its limit',
  output: 'it wrote more than its output limit',
  cancelled: 'the run was cancelled',
} as const;

function stateOfReport(
  step: PlanStep,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  report: ParsedReport,
  record: ExecutionRecord,
  refused: readonly UnreadFile[],
): ToolRunState {
  if (report.incomplete !== undefined) return failed('crash', report.incomplete);
  if (definition.canary !== undefined) {
    const { expectRule } = definition.canary;
    const ownFolder = `${record.canaryRoot}/${step.scanner}`;
    const found = report.findings.some(({ ruleId, path }) => ruleId === expectRule && isInCanary(path, ownFolder));
    if (!found) return failed('canary-missed', `it did not report the planted ${expectRule}`);
  }
  if (refused.length > 0) {
    const names = refused.slice(0, NAMED_FILES).map(({ path, reason }) => `${path} (${reason})`);
    const more = refused.length > NAMED_FILES ? `, and ${refused.length - NAMED_FILES} more` : '';
    return failed(
      'partial',
      `${refused.length} of ${countNoun(files.length, 'file')} not read: ${names.join(', ')}${more}`,
    );
  }
  return { status: 'completed' };
}

interface Accounts {
  readonly read: number;
  readonly unread: readonly UnreadFile[];
  readonly notApplicable: readonly UnreadFile[];
  /** Not read, and not accepted by the manifest's `mayNotRead`, which can accept only files with a name. */
  readonly refused: readonly UnreadFile[];
}

/** Files given = files read + files said to be unread (or not applicable): what is missing from that sum is unread too. */
function accountForFiles(
  step: PlanStep,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  report: ParsedReport,
  canaryRoot: string,
): Accounts {
  const byCopy = new Map(files.map((file) => [file.copy, file.path]));
  const given = new Set(files.map(({ path }) => path));
  const nameOf = (path: string): string => byCopy.get(path) ?? path;
  const unread = new Map<string, string>();
  for (const file of files) {
    const reason = definition.cannotRead?.(file);
    if (reason !== undefined) unread.set(file.path, reason);
  }
  for (const { path, beside } of step.fromBase ?? []) {
    if (beside === true && given.has(path))
      unread.set(path, 'its command names its folder or a program there: it got the base’s version');
  }
  for (const { path, reason } of report.unread) {
    if (!isInCanary(path, canaryRoot)) unread.set(nameOf(path), singleLine(redact(reason)));
  }
  const notApplicable = (report.notApplicable ?? [])
    .map(({ path, reason }) => ({ path: nameOf(path), reason: singleLine(redact(reason)) }))
    .filter(({ path }) => given.has(path) && !unread.has(path));
  // A name it was never given stands for none of the files: it cannot fill a gap in the counts.
  const unreadGiven = [...unread.keys()].filter((path) => given.has(path)).length;
  const missing =
    report.filesRead === undefined ? 0 : files.length - report.filesRead - unreadGiven - notApplicable.length;
  const named = [...unread].map(([path, reason]) => ({ path, reason })).sort((a, b) => (a.path < b.path ? -1 : 1));
  // Nobody can say which files these are, so no glob can have meant them.
  const unnamed =
    missing > 0 ? [{ path: UNNAMED_FILES, reason: `${countNoun(missing, 'file')} in neither of its counts` }] : [];
  const accepted = matcher(step.settings.mayNotRead);
  return {
    read: Math.max(0, files.length - unreadGiven - notApplicable.length - Math.max(0, missing)),
    unread: [...named, ...unnamed],
    notApplicable,
    refused: [...named.filter(({ path }) => !accepted(path)), ...unnamed],
  };
}

function placedFindings(
  report: ParsedReport,
  record: ExecutionRecord,
  files: readonly TreeFile[],
): readonly PlacedFinding[] {
  const byCopy = new Map(files.filter(({ path, copy }) => path !== copy).map((file) => [file.copy, file.path]));
  return report.findings.flatMap((raw, index) => {
    if (isInCanary(raw.path, record.canaryRoot)) return [];
    const context = record.contexts[index];
    const path = raw.path === undefined ? undefined : (byCopy.get(raw.path) ?? raw.path);
    const placed = path === undefined ? raw : { ...raw, path };
    if (context === undefined || context === null) return [{ raw: placed }];
    const [snippetHash, lineHash] = context;
    return [{ raw: placed, snippetHash, ...(lineHash === null ? {} : { lineHash }) }];
  });
}

function without(step: PlanStep, files: readonly TreeFile[], state: ToolRunState): InterpretedRun {
  const run: ToolRun = {
    scanner: step.scanner,
    required: step.required,
    state,
    tool: { name: step.tool.name, version: step.tool.version },
    files: { given: files.length, read: 0 },
    unread: [],
    notApplicable: [],
  };
  return { run, findings: [], rules: [] };
}

function failed(
  reason: Exclude<Extract<ToolRunState, { status: 'failed' }>['reason'], 'killed'>,
  detail: string,
): ToolRunState {
  return { status: 'failed', reason, detail: redact(detail) };
}
