import { expect, test } from '@jest/globals';
import { renderCycloneDx } from '../../../src/bundle/sbom-cyclonedx.ts';
import { renderSpdx } from '../../../src/bundle/sbom-spdx.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sbomInventorySchema, type SbomInventory } from '../../../src/model/sbom.ts';
import * as samples from '../../fixtures/sbom/samples.ts';
import { inventoryOf } from '../../fixtures/sbom/scan.ts';

const options = {
  subject: { name: 'shop', version: '1.0.0' },
  timestamp: '2024-05-06T07:08:09Z',
  namespaceSeed: 'https://git.example/shop',
  toolVersion: '0.1.0',
};

interface Bom {
  serialNumber: string;
  metadata: { timestamp: string };
  components: Record<string, unknown>[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

interface Spdx {
  documentNamespace: string;
  creationInfo: { created: string; creators: string[] };
  packages: Record<string, unknown>[];
  relationships: Record<string, string>[];
}

const bomOf = (inventory: SbomInventory, more: object = {}): Bom =>
  JSON.parse(canonicalJson(renderCycloneDx(inventory, { ...options, ...more }))) as Bom;
const spdxOf = (inventory: SbomInventory, more: object = {}): Spdx =>
  JSON.parse(canonicalJson(renderSpdx(inventory, { ...options, ...more }))) as Spdx;

test('identifiers follow from content and seed; the clock does not move them', async () => {
  const inventory = await inventoryOf(samples.samples);
  const [bom, spdx] = [bomOf(inventory), spdxOf(inventory)];
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const later = { timestamp: '2030-01-01T00:00:00Z' };
  expect(bomOf(inventory, later).serialNumber).toBe(bom.serialNumber);
  expect(spdxOf(inventory, later).documentNamespace).toBe(spdx.documentNamespace);
  const elsewhere = { namespaceSeed: 'https://git.example/other' };
  expect(bomOf(inventory, elsewhere).serialNumber).not.toBe(bom.serialNumber);
  expect(spdxOf(inventory, elsewhere).documentNamespace).not.toBe(spdx.documentNamespace);
  const fewer = { ...inventory, components: inventory.components.filter(({ purl }) => purl.startsWith('pkg:maven/')) };
  expect(bomOf(fewer).serialNumber).not.toBe(bom.serialNumber);
});

test('the order of components in the inventory changes no byte', async () => {
  const inventory = await inventoryOf(samples.samples);
  const reversed = {
    ...inventory,
    lockFiles: inventory.lockFiles.toReversed(),
    components: inventory.components.toReversed(),
  };
  expect(canonicalJson(renderCycloneDx(reversed, options))).toBe(canonicalJson(renderCycloneDx(inventory, options)));
  expect(canonicalJson(renderSpdx(reversed, options))).toBe(canonicalJson(renderSpdx(inventory, options)));
});

test('times are written in UTC and whole seconds; what is no time is refused', async () => {
  const inventory = await inventoryOf({ 'go.mod': samples.goMod });
  const timestamp = '2024-05-06T07:08:09.999+02:00';
  expect(bomOf(inventory, { timestamp }).metadata.timestamp).toBe('2024-05-06T05:08:09Z');
  expect(spdxOf(inventory, { timestamp }).creationInfo).toEqual({
    created: '2024-05-06T05:08:09Z',
    creators: ['Tool: assay-0.1.0'],
  });
  expect(() => bomOf(inventory, { timestamp: 'yesterday' })).toThrow(RangeError);
});

test('licences: an identifier, an expression, or words', async () => {
  const inventory = await inventoryOf({ 'package-lock.json': samples.npmV3 });
  const licences = new Map(bomOf(inventory).components.map((one) => [one['purl'], one['licenses']]));
  expect(licences.get('pkg:npm/left@1.2.0')).toEqual([{ license: { id: 'MIT' } }]);
  expect(licences.get('pkg:npm/right@2.0.0')).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
  expect(licences.get('pkg:npm/right@1.0.0')).toEqual([{ license: { name: 'SEE LICENSE IN LICENSE' } }]);
  const words = spdxOf(inventory).packages.find((one) => one['name'] === 'right' && one['versionInfo'] === '1.0.0');
  expect(words).toMatchObject({
    licenseDeclared: 'NOASSERTION',
    licenseComments: 'The lock file states: SEE LICENSE IN LICENSE',
  });
});

test('the graph: the subject leads to what it declares; an unknown graph is not an empty one', async () => {
  const npm = bomOf(await inventoryOf({ 'package-lock.json': samples.npmV3 }));
  const needs = new Map(npm.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(needs.get('assay:subject')).toContain('pkg:npm/left@1.2.0');
  expect(needs.get('assay:subject')).not.toContain('pkg:npm/right@1.0.0');
  expect(needs.get('pkg:npm/left@1.2.0')).toEqual(['pkg:npm/maybe@0.1.0', 'pkg:npm/right@1.0.0']);
  expect(needs.has('pkg:npm/maybe@0.1.0')).toBe(true);
  const requirements = bomOf(await inventoryOf({ 'requirements.txt': samples.requirementsTxt }));
  expect(requirements.dependencies.map(({ ref }) => ref)).toEqual(['assay:subject']);
});

test('SPDX: development dependencies are called that, git sources have a download location', async () => {
  const spdx = spdxOf(await inventoryOf({ 'package-lock.json': samples.npmV3 }));
  const tester = spdx.packages.find((one) => one['name'] === 'tester');
  expect(spdx.relationships).toContainEqual({
    spdxElementId: tester?.['SPDXID'],
    relationshipType: 'DEV_DEPENDENCY_OF',
    relatedSpdxElement: 'SPDXRef-Subject',
  });
  const git = spdx.packages.find((one) => one['name'] === 'from-git');
  expect(git?.['downloadLocation']).toBe('git+ssh://git.example/o/from-git.git@0123abc');
});

test('an inventory read back is hostile: doubles, dangling needs, wrong hashes and extra keys are refused', async () => {
  const inventory = await inventoryOf({ 'Cargo.lock': samples.cargoLock });
  const [first] = inventory.components;
  expect(first).toBeDefined();
  const refused: unknown[] = [
    { ...inventory, components: [first, first] },
    { ...inventory, components: [{ ...first, dependsOn: ['pkg:cargo/none@1'] }] },
    { ...inventory, components: [{ ...first, dependsOn: [], hashes: [{ alg: 'SHA-256', hex: 'ab' }] }] },
    { ...inventory, components: [{ ...first, dependsOn: [], more: 1 }] },
    { ...inventory, components: [{ ...first, dependsOn: [], purl: 'javascript:1' }] },
    { ...inventory, schemaVersion: 2 },
  ];
  expect(refused.filter((value) => sbomInventorySchema.safeParse(value).success)).toEqual([]);
});
