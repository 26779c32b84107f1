import { countNoun } from '../lib/count-noun.ts';
import { coverageNotes } from '../lib/describe-coverage.ts';
import { complianceText } from '../lib/describe-reason.ts';
import { foldText } from '../lib/fold-text.ts';
import { logText } from '../lib/markup.ts';
import { worstFirst } from '../lib/sort-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Summary } from '../model/summary.ts';

export interface TextStyle {
  readonly bold: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const PLAIN: TextStyle = {
  bold: (text) => text,
  good: (text) => text,
  bad: (text) => text,
  warn: (text) => text,
  dim: (text) => text,
};

const LISTED = 15;
/** Of what follows a break in a long line. */
const INDENT = 6;

/**
 * The summary a terminal shows: scanners, worst findings, budgets, and the verdict last, where the eye is.
 *
 * @param width columns of the terminal; without one, a line stays a line.
 */
export function renderText(summary: Summary, findings: readonly Finding[], style: TextStyle, width = Infinity): string {
  const lines: string[] = [];
  const idWidth = Math.max(8, ...summary.scanners.map(({ id }) => id.length));
  for (const scanner of summary.scanners) {
    const state =
      scanner.state === 'completed' ? style.good('completed') : style.warn(`failed: ${logText(scanner.reason ?? '')}`);
    const notes = [scanner.required ? '' : 'advisory', scanner.pinned ? '' : 'unpinned'].filter((note) => note !== '');
    lines.push(
      `  ${scanner.id.padEnd(idWidth)}  ${state}  ${countNoun(scanner.findings, 'finding')} in ${countNoun(scanner.files, 'file')}${notes.length === 0 ? '' : style.dim(` (${notes.join(', ')})`)}`,
    );
  }
  const shown = [...findings].sort(worstFirst).slice(0, LISTED);
  if (shown.length > 0) lines.push('');
  for (const finding of shown) {
    const place =
      finding.path === undefined ? '' : `${logText(finding.path)}:${String(finding.region?.startLine ?? 1)}`;
    const label = finding.kind === 'review' ? 'review' : finding.severity;
    const paint = label === 'critical' || label === 'high' ? style.bad : label === 'medium' ? style.warn : style.dim;
    lines.push(
      `  ${paint(label.padEnd(8))}  ${place}  ${logText(finding.ruleId)}  ${style.dim(logText(finding.message))}`,
    );
  }
  if (findings.length > shown.length)
    lines.push(style.dim(`  … and ${findings.length - shown.length} more in report.html`));
  lines.push('');
  for (const budget of summary.budgets) {
    const count = budget.breached ? style.bad(String(budget.count)) : String(budget.count);
    lines.push(`  budget ${logText(budget.id)}: ${count} of ${budget.max} allowed`);
  }
  const left = Object.entries(summary.tree.notScanned);
  if (left.length > 0)
    lines.push(style.warn(`  not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}`));
  for (const note of coverageNotes(summary)) lines.push(`  ${logText(note)}`);
  if (summary.compliance !== null) lines.push(`  ${complianceText(summary.compliance)}`);
  for (const text of [...summary.warnings, ...summary.notEvaluated]) lines.push(style.dim(`  note: ${logText(text)}`));
  lines.push('');
  const paint = summary.verdict === 'pass' ? style.good : summary.verdict === 'fail' ? style.bad : style.warn;
  lines.push(
    paint(
      style.bold(`${summary.verdict.toUpperCase()}  ${logText(summary.product)}, profile ${logText(summary.profile)}`),
    ),
  );
  for (const { code, text, remedy } of summary.reasons)
    lines.push(`  ${logText(text)}`, style.dim(`    ${remedy} [${code}]`));
  return `${lines.map((line) => foldText(line, width, INDENT)).join('\n')}\n`;
}
