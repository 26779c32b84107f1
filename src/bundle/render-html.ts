import { countNoun } from '../lib/count-noun.ts';
import { coverageNotes, noFindings, scannedTitle } from '../lib/describe-coverage.ts';
import { describeTool } from '../lib/describe-tool.ts';
import { escapeHtml } from '../lib/markup.ts';
import { worstFirst } from '../lib/sort-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Summary } from '../model/summary.ts';

const LISTED = 5000;

/**
 * `report.html`: one self-contained page. Its content security policy allows its own style sheet and nothing else, so text
 * that should slip through the escapes still could not act.
 */
export function renderHtml(summary: Summary, findings: readonly Finding[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Assay: ${summary.verdict} · ${escapeHtml(summary.product)}</title>
<style>${STYLE}</style>
</head>
<body class="${summary.verdict}">
<header>
<p class="verdict">${summary.verdict}</p>
<h1>${escapeHtml(summary.product)}</h1>
<p>Profile <code>${escapeHtml(summary.profile)}</code>, policy of ${escapeHtml(summary.policyDate)}, ${commitText(summary)}</p>
</header>
<main>
${reasons(summary)}
${summary.scanners.length === 0 ? '<section><p>Nothing was scanned.</p></section>' : results(summary, findings)}
<section><h2>${scannedTitle(summary)}</h2>
<p>${countNoun(summary.tree.files, 'file')}, ${countNoun(summary.tree.bytes, 'byte')}; tree digest <code>${summary.tree.digest}</code>.</p>
${notScanned(summary)}
${[...coverageNotes(summary).map((text) => `<p>${escapeHtml(text)}</p>`), ...summary.warnings.map((text) => `<p>Warning: ${escapeHtml(text)}</p>`), ...summary.notEvaluated.map((text) => `<p>Not evaluated: ${escapeHtml(text)}</p>`)].join('\n')}
</section>
</main>
<footer><p>Made by Assay ${escapeHtml(summary.assay)} from the evidence beside this page; <code>assay verify</code> derives it again.</p></footer>
</body>
</html>
`;
}

/** Who ran, what that was held against, and what was found. */
function results(summary: Summary, findings: readonly Finding[]): string {
  const shown = [...findings].sort(worstFirst).slice(0, LISTED);
  const rest = findings.length - shown.length;
  return `<section><h2>Scanners</h2>
<div class="wide"><table class="scanners"><thead><tr><th>Scanner</th><th>State</th><th class="n">Files</th><th class="n">Not read</th><th class="n">Findings</th><th>Tool</th></tr></thead><tbody>
${summary.scanners.map(scannerRow).join('\n')}
</tbody></table></div></section>
<section><h2>Budgets</h2>
<div class="wide"><table><thead><tr><th>Budget</th><th class="n">Allowed</th><th class="n">Found</th></tr></thead><tbody>
${summary.budgets.map(({ id, max, count, breached }) => `<tr${breached ? ' class="bad"' : ''}><td>${escapeHtml(id)}</td><td class="n">${max}</td><td class="n">${count}</td></tr>`).join('\n')}
</tbody></table></div></section>
<section><h2>Findings <small>${findings.length}</small></h2>
${findings.length === 0 ? `<p>${noFindings(summary)}</p>` : findingTable(shown)}
${rest > 0 ? `<p>… and ${rest} more in results.sarif.</p>` : ''}</section>`;
}

function commitText({ tree }: Summary): string {
  if (tree.commit === null) return 'no commit';
  return `commit <code>${tree.commit.slice(0, 12)}</code>${tree.dirty ? ' with uncommitted changes' : ''}`;
}

function reasons(summary: Summary): string {
  if (summary.reasons.length === 0)
    return '<section><p>Every scanner completed and the findings fit the budget.</p></section>';
  const items = summary.reasons.map(
    ({ text, remedy }) => `<li><strong>${escapeHtml(text)}.</strong> ${escapeHtml(remedy)}</li>`,
  );
  return `<section><h2>Why</h2><ul>${items.join('')}</ul></section>`;
}

function scannerRow(scanner: Summary['scanners'][number]): string {
  const state =
    scanner.state === 'completed'
      ? 'completed'
      : `failed: ${escapeHtml(scanner.reason ?? '')}<br><small>${escapeHtml(scanner.detail ?? '')}</small>`;
  const marks = scanner.required ? '' : 'advisory';
  return `<tr${scanner.state === 'failed' ? ' class="bad"' : ''}><td><code>${escapeHtml(scanner.id)}</code>${marks === '' ? '' : ` <small>${marks}</small>`}</td><td>${state}</td><td class="n">${scanner.files}</td><td class="n">${scanner.notRead}</td><td class="n">${scanner.findings}</td><td>${escapeHtml(describeTool({ ...scanner, name: scanner.tool }))}</td></tr>`;
}

function findingTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    // Isolated, because the letters of a path may run from right to left, and its line number must not join them.
    const place =
      finding.path === undefined
        ? ''
        : `<code><bdi>${escapeHtml(finding.path)}</bdi>:${String(finding.region?.startLine ?? 1)}</code>`;
    const note =
      finding.kind === 'review'
        ? 'review'
        : finding.advisory
          ? 'advisory'
          : finding.suppression === undefined
            ? ''
            : 'suppressed';
    return `<tr><td class="s ${finding.severity}">${finding.severity}${note === '' ? '' : `<br><small>${note}</small>`}</td><td><code>${escapeHtml(finding.ruleId)}</code><br><small>${escapeHtml(finding.scanner)}</small></td><td>${place}</td><td dir="auto">${escapeHtml(finding.message)}</td></tr>`;
  });
  return `<table class="findings"><thead><tr><th>Severity</th><th>Rule</th><th>Place</th><th>What</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function notScanned(summary: Summary): string {
  const left = Object.entries(summary.tree.notScanned);
  return left.length === 0
    ? ''
    : `<p>Not scanned: ${left.map(([reason, count]) => `${count} × ${escapeHtml(reason)}`).join(', ')}.</p>`;
}

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--bad:#cf222e1a;--pass:#1a7f37;--fail:#cf222e;--inconclusive:#9a6700}
@media(prefers-color-scheme:dark){:root{--bad:#ff7b7226;--pass:#3fb950;--fail:#ff7b72;--inconclusive:#d29922}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:0 1.5rem 3rem;overflow-wrap:anywhere}
header{border-bottom:4px solid;padding:1.5rem 0 .5rem;margin-bottom:1rem}
.pass header{border-color:var(--pass)}.fail header{border-color:var(--fail)}.inconclusive header{border-color:var(--inconclusive)}
.verdict{font-size:1.1rem;font-weight:700;text-transform:uppercase;letter-spacing:.08em;margin:0}
.pass .verdict{color:var(--pass)}.fail .verdict{color:var(--fail)}.inconclusive .verdict{color:var(--inconclusive)}
h1{margin:.1rem 0}h2{margin:1.6rem 0 .5rem;font-size:1.15rem}small{opacity:.75;font-weight:400}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th,.n,.s{overflow-wrap:normal}.n{text-align:right;font-variant-numeric:tabular-nums}
.scanners td:first-child{min-width:8.5rem}.scanners td:nth-child(2){min-width:10rem}.scanners td:last-child{min-width:8rem}
.findings{table-layout:fixed}.findings th:nth-child(1){width:5.5rem}.findings th:nth-child(2){width:24%}.findings th:nth-child(3){width:30%}
tr.bad td{background:var(--bad)}.s{font-weight:600}.critical,.high,.unknown{color:var(--fail)}.medium{color:var(--inconclusive)}
footer{margin-top:2rem;border-top:1px solid var(--line);opacity:.8}
@media(max-width:45rem){
body{padding:0 .9rem 2rem}th,td{padding:.35rem .4rem}
.scanners td:first-child,.scanners td:nth-child(2){min-width:6.5rem}
.findings thead{position:absolute;clip-path:inset(50%)}
.findings,.findings tbody,.findings tr,.findings td{display:block}
.findings tr{border-bottom:1px solid var(--line);padding:.5rem 0}.findings td{border:0;padding:.1rem 0}
.findings td br{display:none}.findings td small{margin-left:.6rem}
}
`;
