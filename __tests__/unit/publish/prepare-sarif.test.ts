import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import { redact } from '../../../src/lib/redact.ts';
import { combineSarif, prepareSarif } from '../../../src/publish/prepare-sarif.ts';
import { finding, sarifRun } from './support.ts';

const options = { category: 'assay', placeless: '.assay.yml' };
const suppression = { rule: 'x', justification: 'test-code', owner: '@alice', expires: '2027-01-01', reason: 'fine' };

function unpack(encoded: string): Log {
  return JSON.parse(gunzipSync(Buffer.from(encoded, 'base64')).toString('utf8')) as Log;
}

describe('what is uploaded', () => {
  test('a scanner that failed is not: an empty report would close its alerts', () => {
    expect(prepareSarif(sarifRun([], { completed: false }), options)).toBeUndefined();
    expect(prepareSarif(sarifRun([]), options)).toMatchObject({ results: 0, category: 'assay/fake' });
  });

  test('suppressed findings and those for review stay out, and that is said', () => {
    const prepared = prepareSarif(
      sarifRun([finding(), finding({ suppression }), finding({ kind: 'review' })]),
      options,
    );
    expect(prepared?.log.runs[0]?.results).toHaveLength(1);
    expect(prepared?.cut).toEqual([expect.stringMatching(/2 findings/)]);
  });

  test.each([
    [{ startLine: 9, endLine: 3 }, { startLine: 9 }],
    [
      { startLine: 9, startColumn: 5, endLine: 9, endColumn: 2 },
      { startLine: 9, startColumn: 5 },
    ],
    [
      { startLine: 9, startColumn: 5, endLine: 10, endColumn: 2 },
      { startLine: 9, startColumn: 5, endLine: 10, endColumn: 2 },
    ],
    [
      { startLine: 9, endLine: 9 },
      { startLine: 9, endLine: 9 },
    ],
  ])('a region that ends before it begins keeps its beginning: %j', (region, uploaded) => {
    const { log } = prepareSarif(sarifRun([finding({ region })]), options) ?? {};
    expect(log?.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual(uploaded);
  });

  test('positions that no file has, and names that no file has, are none that a service could refuse', () => {
    const region = { startLine: 1e15, startColumn: 1e12, endLine: 1e15, endColumn: 1e12 };
    const most = 2 ** 31 - 1;
    const { log } = prepareSarif(sarifRun([finding({ region, path: 'a\u0000b' })]), options) ?? {};
    const place = log?.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(place?.region).toEqual({ startLine: most, startColumn: most, endLine: most, endColumn: most });
    expect(place?.artifactLocation).toEqual({ uri: '.assay.yml' });
  });

  test('rules without anything to be seen in their names get names, no two alike', () => {
    const ids = ['', ' ', 'unnamed', 'other'];
    const { log } = prepareSarif(sarifRun(ids.map((ruleId) => finding({ ruleId }))), options) ?? {};
    const rules = log?.runs[0]?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect([...rules].sort()).toEqual(['other', 'unnamed', 'unnamed-2', 'unnamed-3']);
    const results = log?.runs[0]?.results ?? [];
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBe(4);
    for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]).toBe(ruleId);
  });

  test('at most 5,000 results, the worst', () => {
    const many = Array.from({ length: 6000 }, (_, index) =>
      finding({ severity: index < 5500 ? 'low' : 'critical', path: `f${String(index)}` }),
    );
    const prepared = prepareSarif(sarifRun(many), options);
    const results = prepared?.log.runs[0]?.results ?? [];
    expect(results).toHaveLength(5000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(500);
    expect(prepared?.cut).toEqual([expect.stringMatching(/worst 5000 of 6000/)]);
  });

  test('shrinks until the compressed file fits', () => {
    const noisy = Array.from({ length: 300 }, (_, index) =>
      finding({ message: redact(createHash('sha256').update(String(index)).digest('hex')), path: `f${String(index)}` }),
    );
    const prepared = prepareSarif(sarifRun(noisy), { ...options, mostBytes: 6000 });
    expect(Buffer.from(prepared?.encoded ?? '', 'base64').length).toBeLessThanOrEqual(6000);
    expect(prepared?.results).toBeGreaterThan(10);
    expect(prepared?.results).toBe(unpack(prepared?.encoded ?? '').runs[0]?.results?.length);
  });

  test('one location each, none without a path, no link out of a message', () => {
    const placeless = finding({ message: redact('see [here](https://example.invalid)') });
    Reflect.deleteProperty(placeless, 'path');
    const [result] = prepareSarif(sarifRun([placeless]), options)?.log.runs[0]?.results ?? [];
    expect(result?.locations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri)).toEqual([
      '.assay.yml',
    ]);
    expect(result?.message.text).not.toContain('](');
  });

  test('equal findings give equal bytes', () => {
    const pack = (): string | undefined => prepareSarif(sarifRun([finding()]), options)?.encoded;
    expect(pack()).toBe(pack());
  });

  test('60,000 findings and more than 30 MB: within the limits, and what is cut is said', () => {
    const messages = Array.from({ length: 500 }, (_, index) =>
      redact(`${createHash('sha512').update(String(index)).digest('hex')} ${'x'.repeat(400)}`),
    );
    const many = Array.from({ length: 60_000 }, (_, index) =>
      finding({
        ruleId: `rule/${String(index % 3000)}`,
        message: messages[index % messages.length] ?? redact(''),
        path: `src/${String(index)}.ts`,
      }),
    );
    const prepared = prepareSarif(sarifRun(many), options);
    expect(Buffer.byteLength(JSON.stringify(many))).toBeGreaterThan(30_000_000);
    expect(prepared?.results).toBe(5000);
    expect(Buffer.from(prepared?.encoded ?? '', 'base64').length).toBeLessThan(10_000_000);
    expect(prepared?.log.runs[0]?.tool.driver.rules?.length).toBeLessThanOrEqual(3000);
    expect(prepared?.cut).toEqual([expect.stringMatching(/worst 5000 of 60000/)]);
  });

  test('one file for upload-sarif is within the limit as a whole', () => {
    const scanners = ['a', 'b', 'c'].map((scanner) => {
      const noisy = Array.from({ length: 200 }, (_, index) =>
        finding({
          message: redact(
            createHash('sha256')
              .update(`${scanner}${String(index)}`)
              .digest('hex'),
          ),
          severity: index === 150 ? 'critical' : 'low',
          path: `f${String(index)}`,
        }),
      );
      return prepareSarif(sarifRun(noisy, { scanner }), options);
    });
    const prepared = scanners.filter((item) => item !== undefined);
    const { text, cut } = combineSarif(prepared, 15_000);
    expect(gzipSync(text).length).toBeLessThanOrEqual(15_000);
    const runs = (JSON.parse(text) as Log).runs.map(({ results = [] }) => results);
    expect(runs.every((results) => results.length > 10 && results[0]?.level === 'error')).toBe(true);
    expect(cut).toEqual([expect.stringMatching(/^sarif-file holds \d+ of 600 findings/)]);
    expect(combineSarif(prepared).cut).toEqual([]);
    expect((JSON.parse(combineSarif(prepared, 10).text) as Log).runs.map(({ results }) => results)).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('one file for upload-sarif: as many runs as GitHub takes, each with a category of its own', () => {
    const prepared = Array.from({ length: 22 }, (_, index) =>
      prepareSarif(sarifRun([finding()], { scanner: `s${String(index)}` }), options),
    ).filter((item) => item !== undefined);
    const { text, cut } = combineSarif(prepared);
    const log = JSON.parse(text) as Log;
    expect(new Set(log.runs.map(({ automationDetails }) => automationDetails?.id)).size).toBe(20);
    expect(cut).toEqual([expect.stringMatching(/s20, s21/)]);
  });
});
