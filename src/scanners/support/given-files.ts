import { pathOfUri, relativeToSource, uriOfPath } from '../../lib/paths.ts';
import { redactBytes } from '../../lib/redact.ts';
import type { ParsedReport, UnreadFile } from '../../model/finding.ts';
import type { TreeFile } from '../../model/tree.ts';

/** Finds the file a tool speaks of among the files it was given. */
export interface GivenFiles {
  /** Path below the copy's root of the given file that `name` means; of any other file (a canary) the relative path as it stands. */
  readonly resolve: (name: string) => { readonly copy: string; readonly given: boolean } | undefined;
}

/**
 * Reports are redacted before they are parsed, so a path that looks like a credential comes back masked: the given names
 * are therefore also known by their redacted form. Two files that are masked alike cannot be told apart; the first is meant.
 */
export function givenFiles(files: readonly TreeFile[], sourceRoot: string): GivenFiles {
  const byName = new Map<string, string>();
  for (const { copy } of files) {
    const masked = redactBytes(Buffer.from(copy, 'utf8')).toString('utf8');
    if (!byName.has(masked)) byName.set(masked, copy);
  }
  for (const { copy } of files) byName.set(copy, copy);
  return {
    resolve: (name) => {
      const relative = relativeToSource(name, sourceRoot);
      if (relative === undefined) return undefined;
      const copy = byName.get(relative);
      return copy === undefined ? { copy: relative, given: false } : { copy, given: true };
    },
  };
}

/**
 * The same report with the names of given files as the plan has them. A SARIF report names them by path or by place in the
 * copy, as text or percent-escaped, and was redacted; a file whose name was masked would else be in neither of its counts.
 */
export function restoreNames(report: ParsedReport, files: readonly TreeFile[]): ParsedReport {
  const named = new Map([
    ...files.map(({ path, copy }) => [copy, path] as const),
    ...files.map(({ path }) => [path, path] as const),
  ]);
  // Needed for a few names of a few trees, and dear for all of a large one.
  let masked: ReadonlyMap<string, string> | undefined;
  const nameOf = (name: string): string => named.get(name) ?? (masked ??= maskedNames(files)).get(name) ?? name;
  const restore = (file: UnreadFile): UnreadFile => ({ ...file, path: nameOf(file.path) });
  return {
    ...report,
    findings: report.findings.map((finding) =>
      finding.path === undefined ? finding : { ...finding, path: nameOf(finding.path) },
    ),
    unread: report.unread.map(restore),
    notApplicable: (report.notApplicable ?? []).map(restore),
  };
}

/** What the redactor makes of the names it does not leave alone → the file's path. Of two that are masked alike the first. */
function maskedNames(files: readonly TreeFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path, copy } of files) {
    for (const name of path === copy ? [path] : [path, copy]) {
      const uri = uriOfPath(name);
      const plain = redactBytes(Buffer.from(name, 'utf8')).toString('utf8');
      const escaped = redactBytes(Buffer.from(uri, 'utf8')).toString('utf8');
      if (plain !== name && !names.has(plain)) names.set(plain, path);
      const decoded = pathOfUri(escaped) ?? escaped;
      if (escaped !== uri && !names.has(decoded)) names.set(decoded, path);
    }
  }
  return names;
}
