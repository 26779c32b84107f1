import { describe, expect, test } from '@jest/globals';
import { AssayError } from '../../../src/model/errors.ts';
import { globExcess } from '../../../src/model/plan-limits.ts';
import { checkGlobs } from '../../../src/plan/check-globs.ts';
import { aBudget, aPlan, aTool } from '../../builders/domain.ts';

/** 256 alternatives, 32 wildcards and letters each. */
const HUGE = `${'{a,b}'.repeat(8)}${'?'.repeat(24)}`;
const NONE = { tools: [], budgets: [], compliance: [] };
const files = (count: number, path = 'src/a.ts') => Array.from({ length: count }, () => ({ path }));

describe('globs and the files they are tried on', () => {
  test('an ordinary policy fits a large tree', () => {
    const tools = [aTool({ id: 'secrets', paths: ['src/**', '{a,b}/*.ts'] }), aTool({ id: 'sbom' })];
    expect(globExcess({ ...NONE, tools }, files(200_000))).toBeUndefined();
  });

  test('as many as fit a small tree do not fit a large one', () => {
    const tools = [aTool({ id: 'secrets', paths: Array.from({ length: 30 }, () => HUGE) })];
    expect(globExcess({ ...NONE, tools }, files(1000))).toBeUndefined();
    expect(globExcess({ ...NONE, tools }, files(100_000))).toMatchObject({
      what: expect.stringMatching(/more files than/),
    });
  });

  test.each([
    ['a budget', { budgets: [aBudget({ id: 'high', paths: [HUGE, HUGE, HUGE] })] }],
    ['a tool’s mayNotRead', { tools: [aTool({ id: 'house', mayNotRead: [HUGE, HUGE, HUGE] })] }],
    [
      'a control test',
      {
        compliance: [{ controls: [{ tests: [{ budgets: [aBudget({ id: 'low', paths: [HUGE, HUGE, HUGE] })] }, {}] }] }],
      },
    ],
  ])('%s counts whatever the tree', (_name, policy) => {
    expect(globExcess({ ...NONE, ...policy }, [])).toMatchObject({ what: expect.stringMatching(/more globs than/) });
  });

  test('a glob that is none counts nothing: it is refused elsewhere, and in its own words', () => {
    expect(globExcess({ ...NONE, budgets: [aBudget({ id: 'high', paths: ['', '!a', '{'] })] }, [])).toBeUndefined();
  });

  test('is a fault of usage, before anything runs', () => {
    const policy = { ...NONE, budgets: [aBudget({ id: 'high', paths: [HUGE, HUGE, HUGE] })] };
    expect(() => {
      checkGlobs(policy, aPlan().tree);
    }).toThrow(AssayError);
    expect(() => {
      checkGlobs(policy, aPlan().tree);
    }).toThrow(/too many for this tree/);
  });
});
