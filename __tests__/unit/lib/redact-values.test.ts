import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASK } from '../../../src/lib/redact.ts';
import { redactReport } from '../../../src/lib/redact-report.ts';
import { ValueRedactor, type MatchedValue } from '../../../src/lib/redact-values.ts';

const secret = (text: string): MatchedValue => ({ text, kind: 'secret' });
const personal = (text: string): MatchedValue => ({ text, kind: 'personal' });
const form = { pinned: false, isName: (text: string) => text.endsWith('hunter22.py'), expectRule: 'canary-hunter22' };
const report = (redactor: ValueRedactor, value: unknown): unknown =>
  JSON.parse(Buffer.from(redactReport(Buffer.from(JSON.stringify(value)), redactor, form)).toString('utf8'));

describe('ValueRedactor', () => {
  const odd = `Tr0ub"4dor&<3>/\u00e9\ud83d\ude00`;

  test.each([
    ['as it is', odd],
    ['in JSON', JSON.stringify(odd)],
    [
      'in JSON of ASCII only',
      JSON.stringify(odd).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['in XML', odd.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    [
      'in an attribute',
      odd.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace('"', '&quot;'),
    ],
    ['in an address', encodeURIComponent(odd)],
  ])('takes a value out %s', (_name, printed) => {
    const redactor = new ValueRedactor([secret(odd)]);
    const clean = redactor.redactText(`before ${printed} after`);
    expect(clean).toContain(MASK);
    expect(clean).toMatch(/^before "?\*\*\*"? after$/);
  });

  test('takes a secret out of base64 wherever it stands in the text', () => {
    const redactor = new ValueRedactor([secret('correct-horse-battery')]);
    for (const before of ['', 'a', 'ab', 'abc']) {
      const encoded = Buffer.from(`${before}correct-horse-battery, and more`).toString('base64');
      const left = redactor.redactText(encoded);
      expect(left).toContain(MASK);
      expect(left).not.toContain(Buffer.from('horse-battery').toString('base64').slice(2, -2));
    }
  });

  test('takes each line of a longer value by itself', () => {
    const redactor = new ValueRedactor([secret('first-line-of-it\r\n  second-line-of-it\n')]);
    expect(redactor.redactText('x second-line-of-it y first-line-of-it')).toBe(`x ${MASK} y ${MASK}`);
  });

  test('takes the longest of values that begin alike', () => {
    const redactor = new ValueRedactor([secret('hunter22'), secret('hunter22-and-more')]);
    expect(redactor.redactText('hunter22-and-more hunter22')).toBe(`${MASK} ${MASK}`);
  });

  test('names are taken only as words, secrets anywhere', () => {
    const redactor = new ValueRedactor([personal('Miriam'), secret('hunter22')]);
    expect(redactor.redactText('Miriam Miriams xMiriam\\nMiriam hunter22x')).toBe(
      `${MASK} Miriams xMiriam\\n${MASK} ${MASK}x`,
    );
  });

  test('a report keeps its members, its own words, its numbers, and the names of files', () => {
    const redactor = new ValueRedactor([
      secret('results'),
      secret('warning'),
      secret('hunter22'),
      personal('4539148803436467'),
    ]);
    expect(
      report(redactor, {
        results: [{ level: 'warning', text: 'a warning of hunter22', startLine: 4539148803436467 }],
        uris: [{ uri: '/src/hunter22.py' }, { uri: 'elsewhere/hunter22.txt' }],
      }),
    ).toEqual({
      results: [{ level: 'warning', text: `a ${MASK} of ${MASK}`, startLine: 4539148803436467 }],
      uris: [{ uri: '/src/hunter22.py' }, { uri: `elsewhere/${MASK}.txt` }],
    });
  });

  test('rules whose ids quote a value stay apart, and that of the canary stays', () => {
    const redactor = new ValueRedactor([secret('hunter22'), secret('hunter33')]);
    expect(
      report(redactor, [
        { ruleId: 'r/hunter22' },
        { ruleId: 'r/hunter33' },
        { ruleId: 'r/hunter22' },
        { ruleId: 'canary-hunter22' },
      ]),
    ).toEqual([
      { ruleId: `r/${MASK}1` },
      { ruleId: `r/${MASK}2` },
      { ruleId: `r/${MASK}1` },
      { ruleId: 'canary-hunter22' },
    ]);
  });

  test('no value takes out more than a text: none reaches from one member into the next', () => {
    const whole = JSON.stringify({ results: [{ text: 'first' }, { text: 'second' }, { text: 'third' }] });
    const redactor = new ValueRedactor([secret(whole.slice(20, -12)), secret('esults'), secret('"text":"')]);
    expect(report(redactor, JSON.parse(whole))).toEqual(JSON.parse(whole));
  });

  test('what is too short to tell from other text stays', () => {
    const redactor = new ValueRedactor([secret('abc12'), personal('123456')]);
    expect(redactor.redactText('abc12 at 123456')).toBe('abc12 at 123456');
  });

  test('bytes without a value come back as they are', () => {
    const bytes = Buffer.from([0, 255, 254, 65]);
    expect(new ValueRedactor([secret('hunter22')]).redact(bytes)).toBe(bytes);
  });

  test('law: no form of a secret is left, whatever stands around it, and JSON stays JSON', () => {
    const text = fc
      .string({ unit: 'binary-ascii', minLength: 8, maxLength: 24 })
      .filter((value) => /^[!-~]{8,}$/.test(value));
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (value, before, after) => {
        const redactor = new ValueRedactor([secret(value)]);
        const left = JSON.stringify(report(redactor, { message: `${before} ${value} ${after}` }));
        const alone = JSON.stringify({ message: `${before} ${MASK} ${after}` });
        fc.pre(!alone.includes(JSON.stringify(value).slice(1, -1)));
        expect(left).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
    );
  });
});
