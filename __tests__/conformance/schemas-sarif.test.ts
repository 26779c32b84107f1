import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { writeSarif, writeSarifParts } from '../../src/lib/sarif-write.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { redact } from '../../src/lib/redact.ts';
import { aFinding } from '../builders/domain.ts';
import { makeSample } from '../unit/bundle/verify-sample.ts';

/** The published schema is of draft 4: what the validator does not know of it is its name and `id`. */
function sarifValidator(): ReturnType<Ajv['compile']> {
  const text = readFileSync(new URL('../fixtures/schemas/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8');
  const schema = JSON.parse(text) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validate = sarifValidator();

test('every SARIF file of a bundle', async () => {
  const sample = await makeSample({ findings: 60 });
  const paths = [...sample.files.keys()].filter((path) => path.endsWith('.sarif') && !path.startsWith('raw/'));
  expect(paths).toEqual(['results.sarif', 'scanners/house.sarif', 'scanners/sbom.sarif']);
  for (const path of paths) {
    void validate(JSON.parse(Buffer.from(sample.files.get(path) ?? []).toString('utf8')));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a log with everything that a finding can have', () => {
  const findings = [
    aFinding({
      kind: 'review',
      severity: 'unknown',
      cwe: ['CWE-79'],
      baselineState: 'new',
      lineHash: 'abc:1',
      toolSays: ['kind pass'],
      properties: { entity: 'x', count: 2 },
    }),
    aFinding({
      severity: 'none',
      path: 'a b/ü%.py',
      region: { startLine: 1, startColumn: 2, endLine: 3, endColumn: 4 },
      message: redact('<b>\u0000 text'),
    }),
    aFinding({
      suppression: {
        rule: '*',
        justification: 'test-code',
        owner: '@a',
        expires: '2027-01-01',
        reason: 'why',
      },
    }),
  ];
  const rules = [
    {
      id: 'toy/rule',
      title: 't',
      description: 'd',
      help: 'h',
      helpUri: 'https://example.com/',
      cwe: ['CWE-79'],
      risk: 'r',
    },
  ];
  const run = {
    scanner: 'toy',
    toolName: 'toy',
    toolVersion: '1.0.0',
    completed: false,
    detail: 'it crashed',
    rules,
    findings,
    unread: [{ path: 'ü.py', reason: 'not UTF-8' }],
    revision: 'a1'.repeat(20),
  };
  void validate(JSON.parse(JSON.stringify(writeSarif([run]))));
  expect(validate.errors ?? []).toEqual([]);
});

test('the validator does refuse', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('the text of a long log is the canonical form of it', async () => {
  const { derived } = await makeSample({ findings: 1201 });
  const runs = derived.sarifRuns.map((run) => ({ ...run, completed: false, detail: 'a text with "results":[] in it' }));
  expect(writeSarifParts(runs).join('')).toBe(canonicalJson(writeSarif(runs)));
  expect(writeSarifParts([]).join('')).toBe(canonicalJson(writeSarif([])));
});
