import { describe, expect, test } from '@jest/globals';
import { assessCompliance } from '../../../src/judge/compliance.ts';
import type { ComplianceReport } from '../../../src/model/compliance.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { ComplianceTest } from '../../../src/model/profile.ts';
import type { ToolRun } from '../../../src/model/tool-run.ts';
import { aBudget, aFinding, aPolicy, aRun } from '../../builders/domain.ts';
import { makeSample, verifySample } from '../bundle/verify-sample.ts';

function assess(
  test: Partial<ComplianceTest>,
  runs: readonly ToolRun[],
  findings: readonly Finding[] = [],
): ComplianceReport {
  const compliance = [
    {
      name: 'Protect data',
      controls: [{ framework: 'HIPAA', controlId: '164.308', tests: [{ name: 'SAST', evidence: ['toy'], ...test }] }],
    },
  ];
  const report = assessCompliance({
    plan: {
      policy: aPolicy({ compliance, budgets: [aBudget({ severity: 'high', max: 1 })] }),
      policyDate: '2026-01-01',
    },
    policyDigest: '',
    runs,
    findings,
  });
  if (report === undefined) throw new Error('no report');
  return report;
}

const state = (...args: Parameters<typeof assess>): string | undefined =>
  assess(...args).objectives[0]?.controls[0]?.tests[0]?.state;
const failed = aRun({ state: { status: 'failed', reason: 'crash', detail: 'x' } });

describe('control tests', () => {
  test('none without a compliance block', () => {
    expect(
      assessCompliance({
        plan: { policy: aPolicy(), policyDate: '2026-01-01' },
        policyDigest: '',
        runs: [],
        findings: [],
      }),
    ).toBeUndefined();
  });

  test('satisfied: the scanner completed, and its findings fit the profile’s budgets', () => {
    expect(state({}, [aRun()], [aFinding()])).toBe('satisfied');
  });

  test('not satisfied: over the profile’s budget, or over a limit of its own', () => {
    expect(state({}, [aRun()], [aFinding(), aFinding()])).toBe('not-satisfied');
    expect(state({ budgets: [aBudget({ severity: 'high', match: 'exactly' })] }, [aRun()], [aFinding()])).toBe(
      'not-satisfied',
    );
  });

  test('findings of others do not count, those of an advisory scanner that it names do', () => {
    expect(
      state(
        {},
        [aRun()],
        [1, 2, 3].map(() => aFinding({ scanner: 'other' })),
      ),
    ).toBe('satisfied');
    expect(
      state(
        {},
        [aRun()],
        [1, 2].map(() => aFinding({ advisory: true })),
      ),
    ).toBe('not-satisfied');
  });

  test.each([
    ['the scanner did not run', {}, []],
    ['the scanner failed', {}, [failed]],
    ['it names no evidence', { evidence: [] }, [aRun()]],
    ['it is of another profile', { linkedProfile: 'full' }, [aRun()]],
    ['one of two scanners did not run', { evidence: ['toy', 'other'] }, [aRun()]],
  ])('not assessed: %s', (_name, more, runs) => {
    expect(state(more, runs)).toBe('not-assessed');
  });

  test('a breach decides even where another scanner did not run', () => {
    expect(state({ evidence: ['toy', 'other'] }, [aRun()], [aFinding(), aFinding()])).toBe('not-satisfied');
  });

  test('a control without tests is not assessed, and never the word compliant', () => {
    const report = assessCompliance({
      plan: {
        policy: aPolicy({ compliance: [{ name: 'a', controls: [{ framework: 'f', controlId: 'c', tests: [] }] }] }),
        policyDate: '2026-01-01',
      },
      policyDigest: '',
      runs: [],
      findings: [],
    });
    expect(report?.controls).toEqual({ satisfied: 0, 'not-satisfied': 0, 'not-assessed': 1 });
    expect(JSON.stringify(report)).not.toMatch(/compliant/i);
  });
});

test('compliance.json is in the bundle, in the summary, and derived again', async () => {
  const compliance = [
    {
      name: 'Protect data',
      controls: [{ framework: 'HIPAA', controlId: '164.308', tests: [{ name: 'SAST', evidence: ['house'] }] }],
    },
  ];
  const sample = await makeSample({ policy: { compliance } });
  expect(JSON.parse(Buffer.from(sample.files.get('compliance.json') ?? []).toString('utf8'))).toMatchObject({
    controls: { satisfied: 1 },
  });
  expect(sample.derived.summary.compliance).toEqual({ satisfied: 1, 'not-satisfied': 0, 'not-assessed': 0 });
  expect(Buffer.from(sample.files.get('summary.md') ?? []).toString('utf8')).toContain('Controls: 1 satisfied');
  expect(await verifySample(sample.files, { allowUnsigned: true })).toMatchObject({ exitCode: 0 });
  const forged = await makeSample({
    policy: { compliance },
    forgeDerived: (files) =>
      void files.set('compliance.json', (files.get('compliance.json') ?? '').replace('"satisfied":1', '"satisfied":2')),
  });
  expect(await verifySample(forged.files, { allowUnsigned: true })).toMatchObject({
    outcome: 'not-reproducible',
    exitCode: 6,
  });
});
