import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { renderCycloneDx } from '../../src/bundle/sbom-cyclonedx.ts';
import { renderSpdx } from '../../src/bundle/sbom-spdx.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import type { SbomInventory } from '../../src/model/sbom.ts';
import { samples } from '../fixtures/sbom/samples.ts';
import { inventoryOf } from '../fixtures/sbom/scan.ts';

const schemas = new URL('../fixtures/schemas/', import.meta.url);

function schema(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, schemas), 'utf8')) as Record<string, unknown>;
}

function newAjv(): Ajv {
  // The published schemas use keywords beyond draft 7 as notes; strict mode of the validator, not of the schema, objects.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('iri-reference', true).addFormat('idn-email', true);
  return ajv;
}

function cycloneDxValidator(): ValidateFunction {
  const ajv = newAjv();
  ajv.addSchema(schema('cyclonedx/jsf-0.82.schema.json'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  ajv.addSchema(schema('cyclonedx/spdx.schema.json'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  return ajv.compile(schema('cyclonedx/bom-1.6.schema.json'));
}

const options = {
  subject: { name: 'shop', version: '1.0.0', purl: 'pkg:github/example/shop@0123abc' },
  timestamp: '2024-05-06T07:08:09.123+02:00',
  namespaceSeed: 'https://git.example/shop',
  toolVersion: '0.1.0',
};

/** As the file on disk is read by others. */
function written(document: unknown): unknown {
  return JSON.parse(canonicalJson(document));
}

const oddNames: SbomInventory = {
  schemaVersion: 1,
  lockFiles: [{ path: 'a b/"ü".lock', format: 'npm-lock-v3', components: 3 }],
  components: ['<script>', 'ünïcode-漢', 'x'.repeat(300)].map((name) => ({
    ecosystem: 'npm' as const,
    name,
    purl: `pkg:npm/${encodeURIComponent(name)}`,
    source: 'registry' as const,
    licence: 'Some words; no identifier',
    hashes: [],
    properties: [{ name: 'alias' as const, value: '|table| `code`' }],
    locations: ['a b/"ü".lock'],
    dependsOn: [],
  })),
};

test('CycloneDX: every format of lock file gives a BOM valid against the published 1.6 schema', async () => {
  const validate = cycloneDxValidator();
  for (const inventory of [
    await inventoryOf(samples),
    oddNames,
    { schemaVersion: 1 as const, lockFiles: [], components: [] },
  ]) {
    const valid = validate(written(renderCycloneDx(inventory, options)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  }
});

test('CycloneDX: the validator is strict', async () => {
  const validate = cycloneDxValidator();
  const bom = written(renderCycloneDx(await inventoryOf(samples), options)) as {
    components: Record<string, unknown>[];
  };
  bom.components[0]!['notInTheSchema'] = true;
  expect(validate(bom)).toBe(false);
});

test('SPDX: every format of lock file gives a document valid against the published 2.3 schema', async () => {
  const validate = newAjv().compile(schema('spdx/spdx-2.3.schema.json'));
  for (const inventory of [
    await inventoryOf(samples),
    oddNames,
    { schemaVersion: 1 as const, lockFiles: [], components: [] },
  ]) {
    const valid = validate(written(renderSpdx(inventory, { ...options, subject: { name: 'only a name' } })));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  }
});

test('every reference of both documents leads somewhere, and no reference is given twice', async () => {
  const inventory = await inventoryOf(samples);
  const bom = written(renderCycloneDx(inventory, options)) as {
    metadata: { component: { 'bom-ref': string } };
    components: { 'bom-ref': string }[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  const refs = [bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(
    bom.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((ref) => !refs.includes(ref)),
  ).toEqual([]);
  expect(bom.components.map((one) => one['bom-ref'])).toEqual(bom.components.map((one) => one['bom-ref']).sort());
  const spdx = written(renderSpdx(inventory, options)) as {
    packages: { SPDXID: string }[];
    relationships: { spdxElementId: string; relatedSpdxElement: string }[];
  };
  const ids = ['SPDXRef-DOCUMENT', ...spdx.packages.map(({ SPDXID }) => SPDXID)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^SPDXRef-[A-Za-z0-9.-]+$/.test(id))).toEqual([]);
  const ends = spdx.relationships.flatMap(({ spdxElementId, relatedSpdxElement }) => [
    spdxElementId,
    relatedSpdxElement,
  ]);
  expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
  // Every package hangs together with the rest.
  expect(ids.filter((id) => !ends.includes(id))).toEqual([]);
});
