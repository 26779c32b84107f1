import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderText } from '../../../src/bundle/render-text.ts';
import { renderHtml } from '../../../src/bundle/render-html.ts';
import { renderMarkdown } from '../../../src/bundle/render-markdown.ts';
import { summarise } from '../../../src/bundle/summarise.ts';
import { judge } from '../../../src/judge/judge.ts';
import { describeReason } from '../../../src/lib/describe-reason.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { UNKNOWN_VERSION, type ScanPlan } from '../../../src/model/plan.ts';
import type { Reason } from '../../../src/model/verdict.ts';
import { aBudget, aFinding, aPlan, aRun, aStep } from '../../builders/domain.ts';

/** The same run for every reader; entities of Markdown and HTML are undone, because readers do not see them. */
function renderings(plan: ScanPlan, findings: readonly Finding[] = []): Record<string, string> {
  const runs = plan.steps.map(({ scanner, tool }) => aRun({ scanner, tool }));
  const summary = summarise(plan, runs, findings, judge({ plan, runs, findings, cancelled: false }));
  const read = (text: string): string =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return {
    terminal: renderText(summary, findings, PLAIN),
    markdown: read(renderMarkdown(summary, findings)),
    html: read(renderHtml(summary, findings)),
  };
}

describe('what every rendering says', () => {
  test('one is singular', () => {
    for (const [name, text] of Object.entries(renderings(aPlan(), [aFinding()])))
      expect([name, /\b1 (?:files|findings|bytes|scanners)\b/.exec(text)?.[0]]).toEqual([name, undefined]);
  });

  test.each([
    ['a command of the user’s own', UNKNOWN_VERSION],
    ['a program of this machine', '2.12.0'],
  ])('%s is called unpinned once, and no version is made up', (_name, version) => {
    const plan = aPlan({ steps: [aStep({ tool: { name: 'house-rules', version, pinned: false } })] });
    for (const [name, text] of Object.entries(renderings(plan))) {
      expect([name, text.split('unpinned').length - 1]).toEqual([name, 1]);
      expect([name, text.includes(`house-rules ${UNKNOWN_VERSION}`)]).toEqual([name, false]);
      if (name !== 'terminal') expect([name, text.includes('2.12.0')]).toEqual([name, version === '2.12.0']);
    }
  });

  test('that there is no manifest is said once', () => {
    const plan = aPlan({ warnings: ['There is no manifest: the built-in policy applies.'] });
    for (const [name, text] of Object.entries(renderings(plan)))
      expect([name, text.match(/no manifest/gi)?.length]).toEqual([name, 1]);
  });

  test('a remedy does not point to a place of one rendering', () => {
    const reasons: readonly Reason[] = [
      { kind: 'over-budget', budget: aBudget(), count: 1 },
      { kind: 'not-completed', scanner: 'toy', reason: 'partial', detail: 'x' },
      { kind: 'nothing-ran' },
      { kind: 'no-budget' },
      { kind: 'not-covered', files: 1 },
      { kind: 'isolation', wanted: 'container', inForce: 'environment-only' },
      { kind: 'source-changed', scanner: 'toy' },
      { kind: 'policy-unreadable', detail: 'x' },
      { kind: 'wrong-checkout', detail: 'x' },
      { kind: 'cancelled' },
    ];
    for (const reason of reasons)
      expect(describeReason(reason).remedy).not.toMatch(/\b(?:below|above|the summary lists|listed)\b/i);
  });
});

describe('report.html', () => {
  test('its wide tables scroll by themselves, and nothing in it can act', () => {
    const html = renderings(aPlan(), [aFinding({ path: 'א.py', region: { startLine: 7 } })])['html'] ?? '';
    expect(html.match(/<div class="wide"><table/g)).toHaveLength(2);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\son[a-z]+=|<link|<img|url\(/);
  });

  test('letters that run from right to left do not swallow the number of the line', () => {
    const html = renderings(aPlan(), [aFinding({ path: 'א.py', region: { startLine: 7 } })])['html'] ?? '';
    expect(html).toContain('<bdi>א.py</bdi>:7<');
  });
});
