import { describe, expect, test } from '@jest/globals';
import { severityOf } from '../../../src/normalize/severity-of.ts';
import { toFindings, type ScannerReport } from '../../../src/normalize/to-findings.ts';
import type { RawFinding, RawRule } from '../../../src/model/finding.ts';

const raw = (more: Partial<RawFinding> = {}): RawFinding => ({
  ruleId: 'r',
  message: 'm',
  path: 'a.py',
  region: { startLine: 3 },
  ...more,
});
const rule = (more: Partial<RawRule> = {}): RawRule => ({ id: 'r', ...more });
const report = (findings: ScannerReport['findings'], more: Partial<ScannerReport> = {}): ScannerReport => ({
  scanner: 'toy',
  category: 'code',
  ownDetector: false,
  advisory: false,
  rules: [rule()],
  findings,
  ...more,
});

test('a second rule of one id does not talk the first one down, in whatever order they come', () => {
  const twice = [rule({ securitySeverity: '9.8' }), rule({ securitySeverity: '0.1' }), rule()];
  for (const rules of [twice, [...twice].reverse()])
    expect(toFindings(report([{ raw: raw() }], { rules }))).toMatchObject([{ severity: 'critical' }]);
});

describe('severityOf', () => {
  test.each<[string, RawFinding, RawRule | undefined, boolean, string]>([
    ['the rule’s number', raw({ level: 'note' }), rule({ securitySeverity: '9.8' }), false, 'critical'],
    ['level none talks nobody out of it', raw({ level: 'none' }), rule({ defaultLevel: 'none' }), false, 'unknown'],
    ['7.0 is high', raw(), rule({ securitySeverity: '7.0' }), false, 'high'],
    ['4.0 is medium', raw(), rule({ securitySeverity: '4.0' }), false, 'medium'],
    ['0.1 is low', raw(), rule({ securitySeverity: '0.1' }), false, 'low'],
    ['a number of 0 decides nothing', raw({ level: 'error' }), rule({ securitySeverity: '0.0' }), false, 'high'],
    [
      'a number that is none decides nothing',
      raw({ level: 'error' }),
      rule({ securitySeverity: 'NaN' }),
      false,
      'high',
    ],
    ['the scanner’s own map before levels', raw({ severity: 'low', level: 'error' }), rule(), false, 'low'],
    ['the number before the own map', raw({ severity: 'low' }), rule({ securitySeverity: '9.9' }), false, 'critical'],
    ['our detector’s word first', raw({ severity: 'low' }), rule({ securitySeverity: '9.9' }), true, 'low'],
    ['the rule’s level last', raw(), rule({ defaultLevel: 'warning' }), false, 'medium'],
    ['nothing stated is unknown', raw(), rule(), false, 'unknown'],
    ['no rule is unknown', raw(), undefined, false, 'unknown'],
  ])('%s', (_name, finding, ruleOf, own, expected) => {
    expect(severityOf(finding, ruleOf, own)).toBe(expected);
  });
});

describe('toFindings', () => {
  test('is the same whatever order the report has', () => {
    const items = [raw({ region: { startLine: 9 } }), raw(), raw({ path: 'b.py' }), raw({ ruleId: 'q' })].map(
      (item) => ({ raw: item, snippetHash: 'h' }),
    );
    expect(toFindings(report(items))).toEqual(toFindings(report([...items].reverse())));
  });

  test('a fingerprint does not move with the line, and tells equal places apart', () => {
    const at = (line: number) => ({ raw: raw({ region: { startLine: line } }), snippetHash: 'same' });
    const [first, second] = toFindings(report([at(3), at(9)]));
    const [moved, movedSecond] = toFindings(report([at(30), at(90)]));
    expect(first?.fingerprint).toBe(moved?.fingerprint);
    expect(second?.fingerprint).toBe(movedSecond?.fingerprint);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  test('what a tool says of itself is recorded and not obeyed', () => {
    const [finding] = toFindings(report([{ raw: raw({ kind: 'review', toolSays: ['suppressed by the tool'] }) }]));
    expect(finding?.kind).toBe('fail');
    expect(finding?.toolSays).toEqual(['suppressed by the tool']);
    expect(toFindings(report([{ raw: raw({ kind: 'review' }) }], { ownDetector: true }))[0]?.kind).toBe('review');
  });

  test('messages are redacted', () => {
    const value = ['hunter', '2!long'].join('');
    expect(toFindings(report([{ raw: raw({ message: `Possible password: '${value}'` }) }]))[0]?.message).not.toContain(
      value,
    );
  });

  test('two tools on one line share a group by CWE, two weaknesses do not', () => {
    const group = (scanner: string, cwe: string) =>
      toFindings(report([{ raw: raw({ cwe: [cwe] }) }], { scanner }))[0]?.group;
    expect(group('a', 'CWE-78')).toBe(group('b', 'CWE-78'));
    expect(group('a', 'CWE-78')).not.toBe(group('b', 'CWE-79'));
  });
});
