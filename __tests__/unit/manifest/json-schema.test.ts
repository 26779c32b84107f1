import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { manifestJsonSchema } from '../../../src/manifest/json-schema.ts';
import { renderManifestTable } from '../../../src/manifest/manifest-docs.ts';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(manifestJsonSchema(['ruff', 'bandit']));
const withTools = (...tools: unknown[]): unknown => ({ product: 'p', profiles: [{ name: 'a', tools }] });
const COMMAND = { command: ['x'], output: { path: 'a' } };

describe('manifestJsonSchema', () => {
  test.each([
    ['ids of the catalogue', withTools('ruff', { id: 'bandit' }), true],
    ['the wrapper', { manifest: withTools('ruff') }, true],
    ['any id with a command', withTools({ id: 'mine', ...COMMAND }), true],
    ['an unknown id', withTools('rufff'), false],
    ['an unknown id in long form', withTools({ id: 'mine' }), false],
    ['a catalogue id with a command', withTools({ id: 'ruff', ...COMMAND }), false],
    ['a command without output', withTools({ id: 'mine', command: ['x'] }), false],
    ['an unknown key', { prodct: 'p' }, false],
    ['a fraction', { profiles: [{ name: 'a', tools: ['ruff'], thresholds: { high: 1.5 } }] }, false],
  ])('%s', (_, value, expected) => {
    expect(validate(value)).toBe(expected);
  });

  test('names itself and its draft, and fetches nothing', () => {
    const schema = manifestJsonSchema([]);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Assay manifest' });
    expect(schema['$id']).toMatch(/^urn:/);
  });
});

describe('renderManifestTable', () => {
  const rows = renderManifestTable().trimEnd().split('\n');

  test('has a row with a meaning for every field', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
    for (const row of rows.slice(2)) expect(row).not.toMatch(/\| +\|$/);
  });

  test('shows types, choices and what is required', () => {
    expect(rows).toContain(
      '| `profiles[].budgets[].max` | whole number, 0 to 1000000 | Required. Most findings allowed, inclusive. |',
    );
    expect(rows).toContain(
      '| `inline` | `deny`, `allow` | Whether scanners obey ignore comments of the tree. Default `deny`. |',
    );
  });
});
