import { describe, expect, test } from '@jest/globals';
import { checkAuditLog, renderAuditLog } from '../../../src/lib/audit-chain.ts';

const events = ['run.started', 'tool.ended', 'gate.decided'].map((type, index) => ({
  type,
  time: index * 1000,
  data: { index },
}));

describe('audit chain', () => {
  const log = renderAuditLog('commit', events);

  test('holds', () => {
    expect(checkAuditLog(log.text, 'commit', log)).toBeUndefined();
  });

  test.each([
    ['an edited line', () => log.text.replace('"index":1', '"index":9')],
    ['a removed line', () => log.text.split('\n').toSpliced(1, 1).join('\n')],
    ['a shortened log', () => log.text.split('\n').toSpliced(2, 1).join('\n')],
    [
      'swapped lines',
      () => {
        const [a, b, c] = log.text.split('\n');
        return [b, a, c, ''].join('\n');
      },
    ],
    ['a missing last line feed', () => log.text.trimEnd()],
  ])('sees %s', (_name, change) => {
    expect(checkAuditLog(change(), 'commit', log)).toBeDefined();
  });

  test('is bound to the commit', () => {
    expect(checkAuditLog(log.text, 'another', log)).toBeDefined();
  });
});
