import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, type Case } from '../../src/judge/judge.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Decision } from '../../src/model/verdict.ts';
import { aBudget, aFinding, aPlan, aPolicy, aRun, aStep } from '../builders/domain.ts';

const SCANNERS = ['a', 'b', 'c'];
const severity = fc.constantFrom('critical', 'high', 'medium', 'low', 'none', 'unknown');
const finding = fc
  .record(
    {
      severity,
      scanner: fc.constantFrom(...SCANNERS),
      group: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
      path: fc.constantFrom('x/a.py', 'y/b.py'),
    },
    { requiredKeys: ['severity', 'scanner', 'group', 'path'] },
  )
  .map((parts): Finding => aFinding(parts as Partial<Finding>));
const budget = fc
  .record({
    severity: fc.option(fc.constantFrom('critical', 'high', 'medium', 'low'), { nil: undefined }),
    match: fc.constantFrom('or-worse', 'exactly'),
    tool: fc.option(fc.constantFrom(...SCANNERS), { nil: undefined }),
    paths: fc.option(fc.constant(['x/**']), { nil: undefined }),
    max: fc.integer({ min: 0, max: 3 }),
  })
  .map((parts) => aBudget(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))));
const run = fc.record({ scanner: fc.constantFrom(...SCANNERS), ok: fc.boolean(), required: fc.boolean() });
const anyCase = fc
  .record({
    budgets: fc.array(budget, { maxLength: 4 }),
    runs: fc.uniqueArray(run, { selector: ({ scanner }) => scanner, maxLength: 3 }),
    findings: fc.array(finding, { maxLength: 8 }),
    unknownSeverity: fc.constantFrom('critical', 'high', 'medium', 'low'),
    cancelled: fc.boolean(),
  })
  .map(({ budgets, runs, findings, unknownSeverity, cancelled }): Case => ({
    plan: aPlan({
      policy: aPolicy({ budgets, unknownSeverity: unknownSeverity as 'high' }),
      steps: runs.map(({ scanner, required }) => aStep({ scanner, required })),
    }),
    runs: runs.map(({ scanner, ok, required }) =>
      aRun({
        scanner,
        required,
        state: ok ? { status: 'completed' } : { status: 'failed', reason: 'crash', detail: '' },
      }),
    ),
    findings,
    cancelled,
  }));

const WORSE = { pass: 0, inconclusive: 1, fail: 2 } as const satisfies Record<Decision, number>;
const rank = (input: Case): number => WORSE[judge(input).decision];
const RUNS = { numRuns: 2000 };

describe('laws of the verdict', () => {
  test('adding a finding to a run that was not cancelled never improves it', () => {
    fc.assert(
      fc.property(anyCase, finding, (any, extra) => {
        const input = { ...any, cancelled: false };
        return rank({ ...input, findings: [...input.findings, extra] }) >= rank(input);
      }),
      RUNS,
    );
  });

  test('a cancelled run is inconclusive', () => {
    fc.assert(
      fc.property(anyCase, (input) => judge({ ...input, cancelled: true }).decision === 'inconclusive'),
      RUNS,
    );
  });

  test('dropping a run never makes it pass', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(2), (input, index) => {
        const fewer = { ...input, runs: input.runs.filter((_, at) => at !== index) };
        return judge(fewer).decision !== 'pass' || judge(input).decision === 'pass';
      }),
      RUNS,
    );
  });

  test('order does not matter', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const turned = { ...input, findings: [...input.findings].reverse(), runs: [...input.runs].reverse() };
        return JSON.stringify(judge(turned)) === JSON.stringify(judge(input));
      }),
      RUNS,
    );
  });

  test('a pass means that a required scanner completed and that there was a budget', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        if (judge(input).decision !== 'pass') return true;
        return (
          input.plan.policy.budgets.length > 0 &&
          input.runs.some(({ required, state }) => required && state.status === 'completed')
        );
      }),
      RUNS,
    );
  });
});
