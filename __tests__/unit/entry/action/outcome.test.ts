import { describe, expect, test } from '@jest/globals';
import { outcomeOfError } from '../../../../src/entry/action/outcome.ts';
import { AssayError, EXIT, worseExit, type ErrorKind } from '../../../../src/model/errors.ts';
import type { Decision } from '../../../../src/model/verdict.ts';

const unwritten = (kind: ErrorKind, decision: Decision, exitCode: 0 | 1 | 3 | 4 | 130): AssayError =>
  new AssayError({ kind, code: 'evidence-not-written', message: 'no room', hint: 'Make room.', file: 'f' }).withKnown({
    decision,
    exitCode,
    reasons: ['2 findings are over the budget. Mend them. [over-budget]'],
  });

describe('an error after the verdict', () => {
  test.each([
    ['delivery', 'fail', 1, 1],
    ['delivery', 'inconclusive', 3, 3],
    ['delivery', 'inconclusive', 4, 4],
    ['delivery', 'inconclusive', 130, 130],
    ['delivery', 'pass', 0, 5],
    ['usage', 'fail', 1, 2],
    ['internal', 'fail', 1, 70],
  ] as const)('%s with %s (%d) ends with %d and says the verdict', (kind, decision, known, exitCode) => {
    const outcome = outcomeOfError(unwritten(kind, decision, known));
    expect(outcome).toMatchObject({ exitCode, verdict: decision, tolerated: false });
    expect(outcome.reasons).toEqual([
      `Assay: ${decision}`,
      expect.stringContaining('over-budget') as unknown,
      'f: no room [evidence-not-written]',
      'Make room.',
    ]);
  });

  test('without a verdict is inconclusive', () => {
    const error = new AssayError({ kind: 'delivery', code: 'x', message: 'm' });
    expect(outcomeOfError(error)).toMatchObject({ exitCode: 5, verdict: 'inconclusive' });
  });

  test('of exit codes the first of 70, 130, 143, 2, 4, 1, 3, 5, 0 is the one', () => {
    const order = [70, 130, 143, 2, 4, 1, 3, 5, 0] as const;
    for (const [index, code] of order.entries())
      for (const other of order.slice(index)) expect([worseExit(code, other), worseExit(other, code)]).toEqual([code, code]); // prettier-ignore
    expect(worseExit(EXIT.delivery, EXIT.fail)).toBe(1);
  });

  test('the signal that came decides the exit code of what it kept from being done, but not of a defect', () => {
    const error = new AssayError({ kind: 'cancelled', code: 'cancelled', message: 'stopped' });
    expect(outcomeOfError(error, undefined, EXIT.terminated).exitCode).toBe(143);
    expect(outcomeOfError(error, undefined, EXIT.interrupted).exitCode).toBe(130);
    expect(outcomeOfError(unwritten('delivery', 'fail', EXIT.fail), undefined, EXIT.terminated).exitCode).toBe(143);
    expect(outcomeOfError(new Error('defect'), undefined, EXIT.terminated).exitCode).toBe(70);
  });
});
