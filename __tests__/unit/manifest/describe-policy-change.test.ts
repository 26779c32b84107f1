import { describe, expect, test } from '@jest/globals';
import { describePolicyChange } from '../../../src/manifest/describe-policy-change.ts';
import type { Policy, ProfileTool, Suppression } from '../../../src/model/profile.ts';
import { aBudget, aPolicy } from '../../builders/domain.ts';

const tool = (id: string, more: Partial<ProfileTool> = {}): ProfileTool => ({
  id,
  required: true,
  timeoutMs: 1000,
  args: [],
  config: {},
  mayNotRead: [],
  ...more,
});
const suppression = (rule: string): Suppression => ({
  rule,
  justification: 'test-code',
  owner: '@alice',
  expires: '2026-02-01',
  reason: 'r',
});

function changes(before: Partial<Policy>, after: Partial<Policy>): readonly string[] {
  return describePolicyChange(aPolicy(before), aPolicy(after)).map(({ effect, text }) => `${effect}: ${text}`);
}

describe('what changes from one policy to another', () => {
  test('nothing', () => {
    expect(changes({ tools: [tool('a')] }, { tools: [tool('a')] })).toEqual([]);
  });

  test('the name of a budget is no change, its limit is', () => {
    const high = aBudget({ id: 'one', severity: 'high', max: 5 });
    expect(changes({ budgets: [high] }, { budgets: [{ ...high, id: 'two' }] })).toEqual([]);
    expect(changes({ budgets: [high] }, { budgets: [{ ...high, max: 6 }] })).toEqual([
      'loosens: the budget “high or worse” allows 6 instead of 5',
    ]);
    expect(changes({ budgets: [high] }, { budgets: [{ ...high, max: 4 }] })).toEqual([
      'tightens: the budget “high or worse” allows 4 instead of 5',
    ]);
    // A second, larger limit on the same findings limits nothing.
    expect(changes({ budgets: [high] }, { budgets: [high, { ...high, max: 9 }] })).toEqual([]);
    expect(changes({ budgets: [high] }, { budgets: [] })).toEqual([
      'loosens: the budget “high or worse” (at most 5) is removed',
    ]);
  });

  test('scanners: what loosens comes first', () => {
    const before = { tools: [tool('a'), tool('b'), tool('c')] };
    const after = { tools: [tool('d'), tool('b', { required: false }), tool('c', { args: ['-x'] })] };
    expect(changes(before, after)).toEqual([
      'loosens: the scanner a is removed',
      'loosens: the scanner b becomes advisory: nothing of it counts any more',
      'differs: the scanner c has other settings',
      'tightens: the scanner d is added',
    ]);
  });

  test('suppressions, exclusions and tolerations let something through', () => {
    expect(changes({}, { suppressions: [suppression('x.*'), suppression('y')], exclude: ['docs/**'] })).toEqual([
      'loosens: 2 suppressions more: x.*, y',
      'loosens: 1 exclusion more: docs/**',
    ]);
    expect(changes({ exclude: ['docs/**'] }, {})).toEqual(['tightens: 1 exclusion less: docs/**']);
    const many = Array.from({ length: 14 }, (_, index) => `${String(index).padStart(2, '0')}/**`);
    expect(changes({}, { exclude: many })[0]).toMatch(/09\/\*\* and 4 more$/);
  });

  test('switches, unknown severity, gate', () => {
    expect(changes({}, { honourToolConfig: true, unknownSeverity: 'low', gate: { attest: 'key' } })).toEqual([
      'loosens: honourToolConfig is switched on',
      'loosens: a finding of unknown severity counts as low instead of high',
      'tightens: gate.attest is now key',
    ]);
    expect(changes({ requireCoverage: true, gate: { attest: 'key' } }, { gate: { attest: 'keyless' } })).toEqual([
      'loosens: requireCoverage is switched off',
      'differs: gate.attest is keyless instead of key',
    ]);
  });
});
