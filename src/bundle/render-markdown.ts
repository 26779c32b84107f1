import { countNoun } from '../lib/count-noun.ts';
import { coverageNotes, noFindings, scannedTitle } from '../lib/describe-coverage.ts';
import { complianceText } from '../lib/describe-reason.ts';
import { describeTool } from '../lib/describe-tool.ts';
import { escapeMarkdown, markdownCode } from '../lib/markup.ts';
import { worstFirst } from '../lib/sort-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Summary } from '../model/summary.ts';

const LISTED = 50;
const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const;
const WORDS = {
  pass: 'every scanner completed and the findings fit the budget',
  fail: 'the findings exceed the budget',
  inconclusive: 'something required did not complete, so this is not a pass',
} as const;

/** `summary.md`: verdict first, then why and what to do, then who ran, then the worst findings. Bounded, whatever was found. */
export function renderMarkdown(summary: Summary, findings: readonly Finding[], listed = LISTED): string {
  const lines: string[] = [
    `# ${MARK[summary.verdict]} Assay: ${summary.verdict}`,
    '',
    `${escapeMarkdown(summary.product)}, profile ${markdownCode(summary.profile)}: ${WORDS[summary.verdict]}.`,
    '',
  ];
  if (summary.reasons.length > 0) {
    lines.push('## Why', '');
    for (const reason of summary.reasons)
      lines.push(`- ${escapeMarkdown(reason.text)}. ${escapeMarkdown(reason.remedy)}`);
    lines.push('');
  }
  if (summary.scanners.length === 0) {
    lines.push('Nothing was scanned.', '', ...coverageLines(summary));
    return `${lines.join('\n')}\n`;
  }
  lines.push('## Scanners', '', '| scanner | state | files | findings | tool |', '| --- | --- | ---: | ---: | --- |');
  for (const scanner of summary.scanners) {
    const state = scanner.state === 'completed' ? 'completed' : `**failed** (${escapeMarkdown(scanner.reason ?? '')})`;
    const role = scanner.required ? '' : ' (advisory)';
    lines.push(
      `| ${markdownCode(scanner.id)}${role} | ${state} | ${scanner.files} | ${scanner.findings} | ${escapeMarkdown(describeTool({ ...scanner, name: scanner.tool }))} |`,
    );
  }
  lines.push('', '## Budgets', '', '| budget | allowed | found |', '| --- | ---: | ---: |');
  for (const budget of summary.budgets) {
    lines.push(
      `| ${escapeMarkdown(budget.id)} | ${budget.max} | ${budget.breached ? `**${budget.count}**` : String(budget.count)} |`,
    );
  }
  lines.push('', ...findingLines(summary, findings, listed), ...coverageLines(summary));
  return `${lines.join('\n')}\n`;
}

function findingLines(summary: Summary, findings: readonly Finding[], listed: number): string[] {
  if (findings.length === 0) return ['## Findings', '', noFindings(summary), ''];
  const shown = [...findings].sort(worstFirst).slice(0, listed);
  const lines = ['## Findings', '', '| severity | rule | place | what |', '| --- | --- | --- | --- |'];
  for (const finding of shown) {
    const place = finding.path === undefined ? '' : `${finding.path}:${String(finding.region?.startLine ?? 1)}`;
    const note =
      finding.kind === 'review'
        ? ' (review)'
        : finding.advisory
          ? ' (advisory)'
          : finding.suppression === undefined
            ? ''
            : ' (suppressed)';
    lines.push(
      `| ${finding.severity}${note} | ${markdownCode(finding.ruleId)} | ${markdownCode(place)} | ${escapeMarkdown(finding.message)} |`,
    );
  }
  const rest = findings.length - shown.length;
  if (rest > 0)
    lines.push('', `… and ${rest} more: all are in \`results.sarif\` and \`report.html\` of the evidence bundle.`);
  const { review, advisory } = summary.findings;
  const asides = [review > 0 ? `${review} for review` : '', advisory > 0 ? `${advisory} advisory` : ''].filter(
    (text) => text !== '',
  );
  if (asides.length > 0) lines.push('', `Not counted against the budget: ${asides.join(', ')}.`);
  lines.push('');
  return lines;
}

function coverageLines(summary: Summary): string[] {
  const { tree } = summary;
  const commit =
    tree.commit === null
      ? 'no commit'
      : `commit ${tree.commit.slice(0, 12)}${tree.dirty ? ' with uncommitted changes' : ''}`;
  const lines = [
    `## ${scannedTitle(summary)}`,
    '',
    `${countNoun(tree.files, 'file')} (${countNoun(tree.bytes, 'byte')}) of ${commit}.`,
  ];
  const left = Object.entries(tree.notScanned);
  if (left.length > 0)
    lines.push('', `Not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`);
  for (const note of coverageNotes(summary)) lines.push('', escapeMarkdown(note));
  const policy = policyLine(summary);
  lines.push('', policy);
  if (summary.compliance !== null) lines.push('', complianceText(summary.compliance));
  for (const warning of summary.warnings) lines.push('', `Warning: ${escapeMarkdown(warning)}`);
  for (const note of summary.notEvaluated) lines.push('', `Not evaluated: ${escapeMarkdown(note)}`);
  lines.push('');
  return lines;
}

function policyLine({ policy, reasons }: Summary): string {
  if (policy.digest !== null) {
    const signed = policy.signedBy === undefined ? '' : `, signed by the key ${markdownCode(policy.signedBy)}`;
    return `Policy: ${markdownCode(policy.source)}${signed}.`;
  }
  if (reasons.some(({ code }) => code === 'wrong-checkout'))
    return 'Policy: not asked, because the change is not what is checked out; nothing ran.';
  return reasons.some(({ code }) => code === 'policy-unreadable')
    ? 'Policy: could not be read, so nothing ran.'
    : 'Policy: built in.';
}
