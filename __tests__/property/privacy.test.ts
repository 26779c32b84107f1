import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import type { DetectorInstance } from '../../src/embedded/detector.ts';
import { detector } from '../../src/embedded/privacy/detector.ts';
import { blankMarkup } from '../../src/embedded/privacy/extract/prepare.ts';
import { classifyFile } from '../../src/embedded/privacy/file-kind.ts';

let instance: DetectorInstance;
beforeAll(async () => {
  instance = await detector.create({ config: {}, privacyPack: join(import.meta.dirname, '../../privacy-pack') });
});

const path = fc.constantFrom(
  'a.txt',
  'a.csv',
  'a.json',
  'a.html',
  'a.xml',
  'a.rtf',
  'a.sql',
  'a.eml',
  'a.log',
  'a.py',
  'a.md',
  'a.yaml',
  'a.docx',
  'a.pdf',
  'a.xlsx',
  'a',
  'tests/a.js',
);
const ssn = fc
  .tuple(fc.integer({ min: 101, max: 665 }), fc.integer({ min: 10, max: 99 }), fc.integer({ min: 1000, max: 9998 }))
  .map((parts) => parts.join('-'))
  .filter((value) => new Set(value.replace(/-/g, '')).size > 4);
const filler = fc.stringMatching(/^[ a-z.,\n]{0,60}$/);

test('any bytes in any file give a report and no throw', async () => {
  await fc.assert(
    fc.asyncProperty(path, fc.uint8Array({ maxLength: 600 }), async (name, bytes) => {
      const report = await instance.scanFile({ path: name, bytes: Buffer.from(bytes) });
      expect(Array.isArray(report.findings)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('any text in any file gives a report and no throw', async () => {
  await fc.assert(
    fc.asyncProperty(path, fc.string({ maxLength: 400, unit: 'binary' }), async (name, text) => {
      await instance.scanFile({ path: name, bytes: Buffer.from(text) });
    }),
    { numRuns: 150 },
  );
});

test('a planted number is found at its exact place, and the report never holds it', async () => {
  await fc.assert(
    fc.asyncProperty(filler, ssn, filler, fc.constantFrom('\n', '\r\n'), async (before, value, after, end) => {
      const head = `${before}${end}SSN: `.replaceAll('\n', end === '\n' ? '\n' : '\n');
      const report = await instance.scanFile({ path: 'a.txt', bytes: Buffer.from(`${head}${value} ${after}`) });
      const finding = report.findings.find(({ rule }) => rule === 'privacy/us-ssn');
      expect(finding?.region?.startLine).toBe(head.split('\n').length);
      expect(finding?.region?.startColumn).toBe(6);
      expect(finding?.region?.endColumn).toBe(6 + value.length);
      expect(JSON.stringify(report)).not.toContain(value);
    }),
    { numRuns: 60 },
  );
});

test('blanking markup keeps every offset and every line end', () => {
  fc.assert(
    fc.property(
      path,
      fc.string({
        maxLength: 300,
        unit: fc.constantFrom(
          '<',
          '>',
          '&',
          '#',
          ';',
          'a',
          '"',
          '=',
          ' ',
          '\n',
          '\\',
          '{',
          '}',
          "'",
          'n',
          '/',
          'td',
          '9',
          '\u00e9',
        ),
      }),
      (name, text) => {
        const blanked = blankMarkup(text, classifyFile(name));
        expect(blanked).toHaveLength(text.length);
        expect(blanked.split('\n')).toHaveLength(text.split('\n').length);
      },
    ),
  );
});
