import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/judge/judge.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Budget } from '../../../src/model/budget.ts';
import type { Severity } from '../../../src/model/severity.ts';
import { aBudget, aFinding, aPlan, aPolicy, aRun, aStep, aTool } from '../../builders/domain.ts';

const withBudgets = (budgets: readonly Budget[], findings: readonly Finding[]) =>
  judge({ plan: aPlan({ policy: aPolicy({ budgets }) }), runs: [aRun()], findings, cancelled: false });

describe('judge', () => {
  test('passes when everything completed and fits', () => {
    expect(withBudgets([aBudget({ severity: 'high' })], [aFinding({ severity: 'medium' })]).decision).toBe('pass');
  });

  test('walks the plan: a scanner without a trace is inconclusive', () => {
    const verdict = judge({
      plan: aPlan({ steps: [aStep(), aStep({ scanner: 'other' })] }),
      runs: [aRun()],
      findings: [],
      cancelled: false,
    });
    expect(verdict.decision).toBe('inconclusive');
    expect(verdict.reasons).toEqual([
      {
        kind: 'not-completed',
        scanner: 'other',
        reason: 'no-trace',
        detail: 'the plan names it and there is no run of it',
      },
    ]);
  });

  test('a required scanner whose paths match nothing is a gap; one that does not apply, or is advisory, is none', () => {
    const of = (reason: 'paths-match-nothing' | 'not-applicable', required: boolean) =>
      judge({
        plan: aPlan({
          policy: aPolicy({ tools: [aTool(), aTool({ id: 'other', required })] }),
          omitted: [{ scanner: 'other', reason, detail: 'why' }],
        }),
        runs: [aRun()],
        findings: [],
        cancelled: false,
      });
    expect(of('paths-match-nothing', true)).toMatchObject({
      decision: 'inconclusive',
      reasons: [{ kind: 'not-completed', scanner: 'other', reason: 'no-files', detail: 'why' }],
    });
    expect(of('paths-match-nothing', false).decision).toBe('pass');
    expect(of('not-applicable', true).decision).toBe('pass');
  });

  test('an empty plan is inconclusive, and so is one whose only scanner is advisory', () => {
    expect(judge({ plan: aPlan({ steps: [] }), runs: [], findings: [], cancelled: false }).reasons).toContainEqual({
      kind: 'nothing-ran',
    });
    const advisory = judge({
      plan: aPlan({ steps: [aStep({ required: false })] }),
      runs: [aRun({ required: false })],
      findings: [],
      cancelled: false,
    });
    expect(advisory.decision).toBe('inconclusive');
  });

  test('no budget at all is inconclusive', () => {
    expect(withBudgets([], []).reasons).toContainEqual({ kind: 'no-budget' });
  });

  test('fail outranks inconclusive, and every reason is there', () => {
    const failed = aRun({ state: { status: 'failed', reason: 'crash', detail: 'it crashed' } });
    const verdict = judge({ plan: aPlan(), runs: [failed], findings: [aFinding()], cancelled: false });
    expect(verdict.decision).toBe('fail');
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['over-budget', 'not-completed', 'nothing-ran']);
  });

  test('a cancelled run is inconclusive even over budget, and every reason is there', () => {
    const verdict = judge({ plan: aPlan(), runs: [aRun()], findings: [aFinding()], cancelled: true });
    expect(verdict.decision).toBe('inconclusive');
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['over-budget', 'cancelled']);
    expect(verdict.budgets.map(({ breached }) => breached)).toContain(true);
  });

  test('an advisory scanner’s failure and findings are not counted', () => {
    const plan = aPlan({ steps: [aStep(), aStep({ scanner: 'extra', required: false })] });
    const runs = [
      aRun(),
      aRun({ scanner: 'extra', required: false, state: { status: 'failed', reason: 'crash', detail: '' } }),
    ];
    expect(
      judge({
        plan,
        runs,
        findings: [aFinding({ scanner: 'extra', advisory: true, severity: 'critical' })],
        cancelled: false,
      }).decision,
    ).toBe('pass');
  });

  test('unknown severity counts as the manifest says, never as nothing', () => {
    const finding = aFinding({ severity: 'unknown' });
    expect(withBudgets([aBudget({ severity: 'high' })], [finding]).decision).toBe('fail');
    const lenient = judge({
      plan: aPlan({ policy: aPolicy({ unknownSeverity: 'low' }) }),
      runs: [aRun()],
      findings: [finding],
      cancelled: false,
    });
    expect(lenient.decision).toBe('pass');
  });

  test.each<[string, Partial<Budget>, Severity, number]>([
    ['or worse counts worse', { severity: 'medium' }, 'critical', 1],
    ['or worse leaves milder', { severity: 'medium' }, 'low', 0],
    ['exactly counts its own', { severity: 'medium', match: 'exactly' }, 'medium', 1],
    ['exactly leaves worse', { severity: 'medium', match: 'exactly' }, 'high', 0],
    ['another tool', { tool: 'other' }, 'high', 0],
    ['another category', { category: 'secret' }, 'high', 0],
    ['its path', { paths: ['*.py'] }, 'high', 1],
    ['another path', { paths: ['lib/**'] }, 'high', 0],
    ['no selector', {}, 'none', 1],
  ])('budget: %s', (_name, budget, severity, count) => {
    expect(withBudgets([aBudget({ ...budget, max: 5 })], [aFinding({ severity })]).budgets[0]?.count).toBe(count);
  });

  test('max is inclusive', () => {
    const two = [aFinding(), aFinding()];
    expect(withBudgets([aBudget({ severity: 'high', max: 2 })], two).decision).toBe('pass');
    expect(withBudgets([aBudget({ severity: 'high', max: 1 })], two).decision).toBe('fail');
  });

  test('counts a group once', () => {
    const same = [aFinding({ group: 'g' }), aFinding({ group: 'g', scanner: 'other' })];
    expect(withBudgets([aBudget({ severity: 'high' })], same).budgets[0]?.count).toBe(1);
  });

  test('a worse finding in the same group does not empty an exact budget', () => {
    const medium = aFinding({ group: 'g', severity: 'medium' });
    const budgets = [
      aBudget({ severity: 'medium', match: 'exactly' }),
      aBudget({ severity: 'high', match: 'exactly', max: 5 }),
    ];
    expect(withBudgets(budgets, [medium]).decision).toBe('fail');
    expect(withBudgets(budgets, [medium, aFinding({ group: 'g', severity: 'high' })]).decision).toBe('fail');
  });

  test('review and suppressed findings are shown, not counted', () => {
    const suppression = { rule: 'x', justification: 'test-code', owner: 'o', expires: '2026-02-01', reason: 'r' };
    expect(withBudgets([aBudget()], [aFinding({ kind: 'review' }), aFinding({ suppression })]).budgets[0]?.count).toBe(
      0,
    );
  });

  test('required coverage makes files that were not scanned a gap', () => {
    const plan = aPlan({
      policy: aPolicy({ requireCoverage: true }),
      tree: { files: [], notScanned: [{ path: 'm', reason: 'submodule' }], digest: '' },
    });
    expect(judge({ plan, runs: [aRun()], findings: [], cancelled: false }).decision).toBe('inconclusive');
  });
});

test.each([
  ['unreadable', 'policy-unreadable'],
  ['wrong-checkout', 'wrong-checkout'],
] as const)(
  'a policy that was not to be had or not asked is the one reason, and nothing passes by it: %s',
  (source, kind) => {
    const policy = aPolicy({ tools: [], budgets: [], source: { kind: source, why: 'it was not there' } });
    const plan = aPlan({ policy, steps: [] });
    expect(judge({ plan, runs: [], findings: [], cancelled: false })).toEqual({
      decision: 'inconclusive',
      reasons: [{ kind, detail: 'it was not there' }],
      budgets: [],
    });
    const ran = aPlan({ policy: { ...policy, budgets: [aBudget()] } });
    expect(judge({ plan: ran, runs: [aRun()], findings: [], cancelled: false }).decision).toBe('inconclusive');
  },
);
