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
    expect(checkAuditLog(Buffer.from(log.text), 'commit', log)).toBeUndefined();
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
    expect(checkAuditLog(Buffer.from(change()), 'commit', log)).toBeDefined();
  });

  test('sees a byte that a lenient decoder reads as the character that stands for it', () => {
    const told = renderAuditLog('commit', [{ type: 'run.started', time: 0, data: { text: 'x\ufffd' } }]);
    const bytes = Buffer.from(told.text);
    expect(checkAuditLog(bytes, 'commit', told)).toBeUndefined();
    const at = bytes.indexOf('\ufffd');
    const changed = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)]);
    expect(changed.toString('utf8')).toBe(told.text);
    expect(checkAuditLog(changed, 'commit', told)).toBe('line 1 cannot be read: it is not UTF-8');
  });

  test('is bound to the commit', () => {
    expect(checkAuditLog(Buffer.from(log.text), 'another', log)).toBeDefined();
  });
});
