import { describe, expect, test } from '@jest/globals';
import * as samples from '../../../fixtures/sbom/samples.ts';
import { component, inventoryOf, names, scan } from '../../../fixtures/sbom/scan.ts';

test('go.mod with go.sum: blocks, replacements, and hashes only of what is selected', async () => {
  const inventory = await inventoryOf({ 'go/go.mod': samples.goMod, 'go/go.sum': samples.goSum });
  expect(names(inventory)).toEqual([
    'pkg:golang/example.com/a/b/v2@v2.1.0',
    'pkg:golang/example.com/fork@v1.1.0',
    'pkg:golang/example.com/here',
    'pkg:golang/example.com/quoted@v0.0.0-20240101000000-0123456789ab',
    'pkg:golang/example.com/single@v1.0.0',
  ]);
  expect(component(inventory, 'example.com/a/b/v2').direct).toBe(false);
  const single = component(inventory, 'example.com/single');
  expect(single.direct).toBe(true);
  expect(single.hashes).toEqual([]);
  expect(single.properties[0]?.name).toBe('go-h1');
  expect(component(inventory, 'example.com/here').source).toBe('local');
});

test('a go.sum of another folder says nothing about this module', async () => {
  const inventory = await inventoryOf({ 'a/go.mod': samples.goMod, 'b/go.sum': samples.goSum });
  expect(component(inventory, 'example.com/single').properties).toEqual([]);
});

test('Cargo.lock: short references, checksums, git, the workspace itself', async () => {
  const inventory = await inventoryOf({ 'Cargo.lock': samples.cargoLock });
  expect(component(inventory, 'shop')).toMatchObject({ source: 'local', direct: true });
  expect(component(inventory, 'serde', '1.0.1')).toMatchObject({
    direct: true,
    hashes: [{ alg: 'SHA-256', hex: 'a'.repeat(64) }],
  });
  expect(component(inventory, 'serde', '0.9.0').direct).toBe(false);
  expect(component(inventory, 'gitty')).toMatchObject({ source: 'git', dependsOn: ['pkg:cargo/serde@0.9.0'] });
});

describe('pom.xml', () => {
  test('properties, management, ranges; what a parent would give is marked', async () => {
    const inventory = await inventoryOf({ 'pom.xml': samples.pomXml });
    expect(component(inventory, 'org.lib/lib').version).toBe('4.5');
    expect(component(inventory, 'com.example/sister')).toMatchObject({ version: '1.2.3', scope: 'optional' });
    expect(component(inventory, 'org.managed/managed')).toMatchObject({ version: '9.0', scope: 'dev' });
    expect(component(inventory, 'org.parent/from-parent').properties[0]?.name).toBe('unresolved');
    expect(component(inventory, 'org.loop/loop').properties).toEqual([{ name: 'unresolved', value: '${loop}' }]);
    expect(component(inventory, 'org.range/range').properties).toEqual([{ name: 'specifier', value: '[1.0,2.0)' }]);
    expect(inventory.components).toHaveLength(6);
  });

  test('a document type is refused before any entity could be expanded', async () => {
    const bomb = `<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><project><version>&b;</version></project>`;
    expect((await scan('pom.xml', bomb)).unread).toBe('XML with a document type, which may define entities');
  });

  test.each([
    ['<project>'],
    ['<project></projec>'],
    ['text'],
    ['<project a="></project>'],
    ['<other/>'],
    ['<project/>x'],
    ['<!-- open'],
  ])('what is no project is unread: %s', async (text) => {
    expect((await scan('pom.xml', text)).unread).toBeDefined();
  });

  test('depth is bounded', async () => {
    const deep = `<project>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</project>`;
    expect((await scan('pom.xml', deep)).unread).toBe('XML nested too deep');
  });
});

test('Gradle: lock files and the version catalogue', async () => {
  const inventory = await inventoryOf({
    'gradle.lockfile': samples.gradleLockfile,
    'buildscript-gradle.lockfile': 'org.build:tool:2.0=classpath\nempty=\n',
    'gradle/libs.versions.toml': samples.versionCatalog,
  });
  expect(component(inventory, 'com.example/lib').scope).toBe('required');
  expect(component(inventory, 'org.test/junit').scope).toBe('dev');
  expect(component(inventory, 'org.build/tool').scope).toBe('dev');
  expect(component(inventory, 'org.k/stdlib').version).toBe('2.0.0');
  expect(component(inventory, 'org.r/rich').version).toBe('1.5');
  expect(component(inventory, 'org.o/open').properties[0]?.name).toBe('unresolved');
});

test('composer.lock: licences leave a choice, php itself is no package', async () => {
  const inventory = await inventoryOf({ 'composer.lock': samples.composerLock });
  expect(component(inventory, 'vendor/lib')).toMatchObject({
    licence: 'MIT OR GPL-2.0-or-later',
    scope: 'required',
    dependsOn: ['pkg:composer/vendor/dep@1.0.0'],
  });
  expect(component(inventory, 'vendor/test').scope).toBe('dev');
});

test('Gemfile.lock: platforms, git, paths, checksums', async () => {
  const inventory = await inventoryOf({ 'Gemfile.lock': samples.gemfileLock });
  expect(component(inventory, 'nokogiri')).toMatchObject({
    version: '1.16.0',
    direct: true,
    dependsOn: ['pkg:gem/racc@1.7.3'],
  });
  expect(component(inventory, 'nokogiri').purl).toContain('platform=x86_64-linux');
  expect(component(inventory, 'racc').hashes).toEqual([{ alg: 'SHA-256', hex: 'a'.repeat(64) }]);
  expect(component(inventory, 'gitty').source).toBe('git');
  expect(component(inventory, 'shop').source).toBe('local');
});

test('packages.lock.json: types say what is direct', async () => {
  const inventory = await inventoryOf({ 'packages.lock.json': samples.nugetLock });
  expect(component(inventory, 'Newtonsoft.Json')).toMatchObject({
    direct: true,
    dependsOn: ['pkg:nuget/System.X@4.0.0'],
  });
  expect(component(inventory, 'System.X').direct).toBe(false);
  expect(component(inventory, 'shared').source).toBe('local');
});
