import type { DetectorFinding, FileFact, FileReport } from './detector.ts';
import type { FileNote } from './sarif-report.ts';

/** What a thread found in a batch of files. */
export interface BatchResult {
  readonly findings: DetectorFinding[];
  readonly unread: FileNote[];
  readonly notApplicable: FileNote[];
  readonly facts: FileFact[];
  readonly matched: [path: string, offsets: readonly number[]][];
  read: number;
}

export function emptyResult(): BatchResult {
  return { findings: [], unread: [], notApplicable: [], facts: [], matched: [], read: 0 };
}

/** Adds what was found in one file. */
export function collect(result: BatchResult, path: string, report: FileReport): void {
  // One by one: a file may hold more findings than a call takes arguments.
  for (const finding of report.findings) result.findings.push(finding);
  if (report.fact !== undefined) result.facts.push({ path, fact: report.fact });
  if (report.matched !== undefined && report.matched.length > 0) result.matched.push([path, report.matched]);
  if (report.unread !== undefined) result.unread.push({ path, reason: report.unread });
  else if (report.notApplicable !== undefined) result.notApplicable.push({ path, reason: report.notApplicable });
  else result.read += 1;
}

/** Adds what another thread found. */
export function merge(into: BatchResult, from: BatchResult): void {
  for (const finding of from.findings) into.findings.push(finding);
  for (const note of from.unread) into.unread.push(note);
  for (const note of from.notApplicable) into.notApplicable.push(note);
  for (const fact of from.facts) into.facts.push(fact);
  for (const places of from.matched) into.matched.push(places);
  into.read += from.read;
}
