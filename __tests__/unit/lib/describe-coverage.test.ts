import { describe, expect, test } from '@jest/globals';
import { summarise } from '../../../src/bundle/summarise.ts';
import { renderHtml } from '../../../src/bundle/render-html.ts';
import { renderMarkdown } from '../../../src/bundle/render-markdown.ts';
import { policyInput } from '../../../src/bundle/policy-files.ts';
import { coverageNotes } from '../../../src/lib/describe-coverage.ts';
import { aPlan, aPolicy, aRun, aStep } from '../../builders/domain.ts';

const VERDICT = { decision: 'pass', reasons: [], budgets: [] } as const;
const markers = [
  { marker: '# b', path: 'a.py', count: 2 },
  { marker: '# a', path: 'b.py', count: 1 },
  { marker: '# b', path: 'c.py', count: 3 },
];

describe('coverageNotes', () => {
  test('ignore comments are added up by kind, and the note says whether they were obeyed', () => {
    const plan = aPlan({ steps: [aStep({ inlineMarkers: markers })] });
    const summary = summarise(plan, [aRun()], [], VERDICT);
    expect(summary.inlineMarkers).toEqual({
      obeyed: false,
      counts: [
        { scanner: 'toy', marker: '# a', count: 1, files: 1 },
        { scanner: 'toy', marker: '# b', count: 5, files: 2 },
      ],
    });
    expect(coverageNotes(summary)).toEqual([
      'Ignore comments in the tree, not obeyed: 1 × “# a” in 1 file (toy), 5 × “# b” in 2 files (toy).',
    ]);
    expect(renderMarkdown(summary, [])).toContain('Ignore comments in the tree, not obeyed');
    expect(policyInput(plan, [aRun()], [])).toMatchObject({ inlineMarkers: summary.inlineMarkers });
    const allowed = { ...plan, policy: aPolicy({ inlineAllowed: true }) };
    expect(coverageNotes(summarise(allowed, [aRun()], [], VERDICT)).join()).toContain(
      'obeyed, because the manifest says',
    );
  });

  test('files that a completed scanner was let not read are said', () => {
    const run = aRun({ unread: [{ path: 'a.py', reason: 'x' }] });
    expect(coverageNotes(summarise(aPlan(), [run], [], VERDICT))).toEqual([
      'toy did not read 1 file, which the manifest accepts.',
    ]);
  });

  test('a part of the tree is said, and that its statements are not on the commit', () => {
    const summary = summarise(aPlan({ scope: 'docs' }), [aRun()], [], VERDICT);
    const notes = (commit: string | null): readonly string[] =>
      coverageNotes({ ...summary, tree: { ...summary.tree, commit } });
    expect(notes('a'.repeat(40))).toEqual([
      'Only docs was scanned, so the statements do not name the commit as what passed or failed.',
    ]);
    expect(notes(null)).toEqual(['Only docs was scanned.']);
  });

  test('where nothing ran, no rendering has a list of findings that is empty', () => {
    const summary = summarise(aPlan({ steps: [] }), [], [], { ...VERDICT, decision: 'inconclusive' });
    for (const text of [renderMarkdown(summary, []), renderHtml(summary, [])]) {
      expect(text).toContain('Nothing was scanned.');
      expect(text).toContain('What was to be scanned');
      expect(text).not.toMatch(/None|Budgets|Findings/);
    }
  });

  test('where not all completed, an empty list says whose it is', () => {
    const failed = aRun({ state: { status: 'failed', reason: 'crash', detail: 'x' } });
    const summary = summarise(aPlan(), [failed], [], { ...VERDICT, decision: 'inconclusive' });
    for (const text of [renderMarkdown(summary, []), renderHtml(summary, [])])
      expect(text).toContain('None from the scanners that completed.');
  });

  test('an obeyed configuration is said, with what it left out', () => {
    const plan = aPlan({ steps: [aStep({ obeys: { path: '.toyrc', sha256: 'e'.repeat(64) } })] });
    const run = aRun({ notApplicable: [{ path: 'a.py', reason: 'x' }] });
    expect(coverageNotes(summarise(plan, [run], [], VERDICT))).toEqual([
      'Files that scanners left out as not theirs to judge: toy (1 × x).',
      'toy obeys .toyrc of the tree (honourToolConfig), which leaves 1 file out.',
    ]);
  });

  test('files that a scanner left out are counted by reason, the most frequent first, in every rendering', () => {
    const run = aRun({
      notApplicable: ['binary', 'minified', 'binary'].map((reason, at) => ({ path: `${at}.js`, reason })),
    });
    const summary = summarise(aPlan(), [run], [], VERDICT);
    const note = 'Files that scanners left out as not theirs to judge: toy (2 × binary, 1 × minified).';
    expect(coverageNotes(summary)).toEqual([note]);
    expect(renderMarkdown(summary, [])).toContain('2 × binary, 1 × minified');
  });

  test('reasons in a scanner’s own words are few and short', () => {
    const notApplicable = Array.from({ length: 300 }, (_, at) => ({
      path: `${at}.js`,
      reason: 'x'.repeat(50 + at),
    }));
    const [line] = summarise(aPlan(), [aRun({ notApplicable })], [], VERDICT).scanners;
    expect(line?.notApplicable).toBe(300);
    expect(line?.notApplicableReasons).toHaveLength(6);
    expect(line?.notApplicableReasons.reduce((sum, { files }) => sum + files, 0)).toBe(300);
    expect(line?.notApplicableReasons.every(({ reason }) => reason.length <= 100)).toBe(true);
  });
});
