import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '../../src/bundle/render-html.ts';
import { summarise } from '../../src/bundle/summarise.ts';
import { judge } from '../../src/judge/judge.ts';
import { redact } from '../../src/lib/redact.ts';
import type { Redacted } from '../../src/model/finding.ts';
import { aBudget, aFinding, aPlan, aPolicy, aRun, aStep } from '../builders/domain.ts';
import { temporaryFolder } from '../support/git-repository.ts';

const HOSTILE = [
  "<script>document.title='acted'</script>",
  '<img src=x onerror="document.title=\'acted\'">',
  "</td></table></main><script>document.title='acted'</script>",
  '<svg onload=document.title=1>',
  '<style>*{display:none}</style>',
  '<a href="javascript:document.title=1">x</a>',
  '--><!--<meta http-equiv=refresh content=0;url=about:blank>',
];

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => {
  folder.remove();
});

function page(): string {
  const findings = HOSTILE.map((text) => aFinding({ message: text as Redacted, ruleId: text, path: text }));
  const plan = aPlan({ policy: aPolicy({ product: HOSTILE[0] ?? '', profile: HOSTILE[1] ?? '' }) });
  const runs = [aRun()];
  return renderHtml(summarise(plan, runs, findings, judge({ plan, runs, findings, cancelled: false })), findings);
}

/** What Chromium makes of a page. */
function rendered(html: string): string {
  const file = join(folder.path, 'page.html');
  writeFileSync(file, html);
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
    '--no-first-run',
    `--user-data-dir=${join(folder.path, 'profile')}`,
    '--dump-dom',
    `file://${file}`,
  ];
  return execFileSync('chromium', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 50_000 });
}

describe('report.html in a browser', () => {
  test('hostile text is text', () => {
    const dom = rendered(page());
    expect(dom).toMatch(/<title>Assay: fail/);
    expect(dom).not.toMatch(/<script|<img|<svg|<a |<meta http-equiv="refresh"/);
    expect(dom.match(/<tr>/g)?.length ?? 0).toBeGreaterThanOrEqual(HOSTILE.length);
  });

  test('what should slip through the escapes still cannot act', () => {
    const html = page().replace('<main>', `<main>${HOSTILE.join('')}`);
    const dom = rendered(html);
    expect(dom).toContain('<script>');
    expect(dom).toMatch(/<title>Assay: fail/);
  });

  test.each([420, 1280])('at %i px nothing of it hangs over the edge, whatever the names are', (width) => {
    const folderName = 'a-folder-with-a-name-of-some-length/';
    const paths = [`${folderName.repeat(8)}${'x'.repeat(200)}.py`, 'תיקייה/קובץ.py', 'a\u202eb\u0007c\nd.py'];
    const findings = paths.map((path) =>
      aFinding({ path, ruleId: 'rule-of-length-'.repeat(6), message: redact('W'.repeat(300)) }),
    );
    const plan = aPlan({
      policy: aPolicy({
        product: 'p'.repeat(90),
        budgets: [aBudget({ paths: [`${'services/legacy/'.repeat(9)}**`] })],
      }),
      steps: [aStep({ scanner: 's'.repeat(64) })],
    });
    const detail = `not read: ${paths.join(', ')}`;
    const runs = [aRun({ scanner: 's'.repeat(64), state: { status: 'failed', reason: 'partial', detail } })];
    const summary = summarise(plan, runs, findings, judge({ plan, runs, findings, cancelled: false }));
    const escaped = renderHtml(summary, findings).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    // A frame, because a window of Chromium is no narrower than 500 px; the page in it keeps its own policy.
    const frame = `<iframe id="f" style="border:0;width:${String(width)}px;height:9000px" srcdoc="${escaped}"></iframe>`;
    const ask = 'f.onload=()=>{document.title=`wide ${f.contentDocument.documentElement.scrollWidth}`}';
    const dom = rendered(`<!doctype html><body style="margin:0">${frame}<script>${ask}</script>`);
    const wide = Number(/<title>wide (\d+)/.exec(dom)?.[1]);
    expect(wide).toBeGreaterThan(width - 20);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
