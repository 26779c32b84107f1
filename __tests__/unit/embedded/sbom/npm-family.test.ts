import { describe, expect, test } from '@jest/globals';
import * as samples from '../../../fixtures/sbom/samples.ts';
import { component, inventoryOf, names, scan } from '../../../fixtures/sbom/scan.ts';

describe('package-lock.json', () => {
  test('version 3: nesting, aliases, links, workspaces, git, licences, scopes', async () => {
    const inventory = await inventoryOf({ 'package-lock.json': samples.npmV3 });
    expect(inventory.lockFiles).toEqual([{ path: 'package-lock.json', format: 'npm-lock-v3', components: 10 }]);
    const left = component(inventory, 'left');
    expect(left).toMatchObject({ scope: 'required', direct: true, licence: 'MIT', source: 'registry' });
    expect(left.hashes).toEqual([{ alg: 'SHA-512', hex: 'a'.repeat(128) }]);
    expect(left.dependsOn).toEqual(['pkg:npm/maybe@0.1.0', 'pkg:npm/right@1.0.0']);
    expect(component(inventory, 'right', '1.0.0').properties).toEqual([{ name: 'bundled', value: 'true' }]);
    expect(component(inventory, 'tester')).toMatchObject({
      scope: 'dev',
      direct: true,
      dependsOn: ['pkg:npm/right@2.0.0'],
    });
    expect(component(inventory, 'maybe').scope).toBe('optional');
    expect(component(inventory, 'long-name')).toMatchObject({
      version: '2.0.1',
      properties: [{ name: 'alias', value: 'short' }],
    });
    expect(component(inventory, '@shop/core')).toMatchObject({ source: 'local', version: '0.9.0' });
    expect(component(inventory, '@shop/core').dependsOn).toEqual(['pkg:npm/%40types/x@1.0.0', 'pkg:npm/left@1.2.0']);
    expect(component(inventory, 'from-git').source).toBe('git');
    expect(component(inventory, 'tarball').source).toBe('url');
  });

  test('version 1: the tree, sources in place of versions', async () => {
    const inventory = await inventoryOf({ 'npm-shrinkwrap.json': samples.npmV1 });
    expect(component(inventory, 'a').dependsOn).toEqual(['pkg:npm/b@2.0.0']);
    expect(component(inventory, 'b', '1.0.0').scope).toBe('dev');
    expect(component(inventory, '@real/name')).toMatchObject({
      version: '4.0.0',
      properties: [{ name: 'alias', value: 'renamed' }],
    });
    expect(component(inventory, 'g').purl).toBe('pkg:npm/g?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Fg%400123abc');
    expect(component(inventory, 'f').source).toBe('local');
  });

  test('a password or a signature in an address goes nowhere', async () => {
    const secret = ['pass', 'word', '9'].join('');
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        'node_modules/a': { version: '1.0.0', resolved: `git+https://user:${secret}@git.example/a.git#0123abc` },
        'node_modules/b': { version: '1.0.0', resolved: `https://codeload.github.com/o/b/tar.gz/1?token=${secret}` },
      },
    });
    const inventory = await inventoryOf({ 'package-lock.json': text });
    expect(JSON.stringify(inventory)).not.toContain(secret);
    expect(decodeURIComponent(component(inventory, 'a').purl)).toContain('git.example/a.git');
  });
});

describe('yarn.lock', () => {
  test('Yarn 1: several patterns, SHA-1 of old entries, aliases, git', async () => {
    const inventory = await inventoryOf({ 'yarn.lock': samples.yarnClassic });
    expect(inventory.lockFiles[0]).toMatchObject({ format: 'yarn-classic', components: 5 });
    const scoped = component(inventory, '@s/a');
    expect(scoped.hashes).toEqual([{ alg: 'SHA-1', hex: 'c'.repeat(40) }]);
    expect(scoped.dependsOn).toEqual(['pkg:npm/b@2.3.4', 'pkg:npm/c@2.0.0']);
    expect(scoped.direct).toBeUndefined();
    expect(component(inventory, 'b').hashes[0]?.alg).toBe('SHA-512');
    expect(component(inventory, 'real').properties).toEqual([{ name: 'alias', value: 'alias' }]);
    expect(component(inventory, 'g').purl).toContain('0123abc');
  });

  test('Yarn 2 and later: workspaces, patches; the project itself is left out', async () => {
    const inventory = await inventoryOf({ 'yarn.lock': samples.yarnBerry });
    expect(names(inventory)).toEqual(['pkg:npm/@shop/core', 'pkg:npm/a@1.1.0', 'pkg:npm/b@2.0.0']);
    expect(component(inventory, 'a')).toMatchObject({ direct: true, hashes: [], dependsOn: ['pkg:npm/b@2.0.0'] });
    expect(component(inventory, 'b').properties).toEqual([{ name: 'patched', value: 'true' }]);
    expect(component(inventory, '@shop/core').source).toBe('local');
  });

  test.each([['a@1:\n  version 1 2\nnot a header\n'], ['  version "1"\n'], ['"open@1:\n'], ['a@1:\n  resolved "x"\n']])(
    'what is not of the format is unread: %j',
    async (text) => {
      expect((await scan('yarn.lock', text)).unread).toBeDefined();
    },
  );
});

describe('pnpm-lock.yaml', () => {
  test('a first document that locks the package manager itself adds to the second', async () => {
    const own = [
      '---',
      "lockfileVersion: '9.0'",
      'importers:',
      '  .:',
      '    configDependencies: {}',
      '    packageManagerDependencies:',
      '      pnpm: { specifier: 11.10.0, version: 11.10.0 }',
      'packages:',
      '  pnpm@11.10.0: { resolution: { integrity: sha512-AAAA } }',
      'snapshots:',
      '  pnpm@11.10.0: {}',
      '---',
      '',
    ].join('\n');
    const [both, second] = [
      await inventoryOf({ 'pnpm-lock.yaml': own + samples.pnpmV9 }),
      await inventoryOf({ 'pnpm-lock.yaml': samples.pnpmV9 }),
    ];
    const names = (inventory: typeof both): readonly string[] => inventory.components.map(({ name }) => name).sort();
    expect(names(both)).toEqual([...names(second), 'pnpm'].sort());
    expect(both.components.find(({ name }) => name === 'pnpm')).toMatchObject({ version: '11.10.0', scope: 'dev' });
  });

  test('version 9: peers, aliases, tarballs; scope follows from what leads there', async () => {
    const inventory = await inventoryOf({ 'pnpm-lock.yaml': samples.pnpmV9 });
    expect(component(inventory, 'a')).toMatchObject({ direct: true, scope: 'required' });
    expect(component(inventory, 'b').scope).toBe('required');
    expect(component(inventory, 'real')).toMatchObject({ direct: true, version: '3.0.0' });
    expect(component(inventory, 'g')).toMatchObject({ version: '0.2.0', source: 'url', scope: 'optional' });
    expect(component(inventory, 'only-test')).toMatchObject({ direct: false, scope: 'dev' });
  });

  test.each([
    ['6', samples.pnpmV6, 'dev'],
    ['5', samples.pnpmV5, 'required'],
  ])('version %s', async (_version, text, scope) => {
    const inventory = await inventoryOf({ 'pnpm-lock.yaml': text });
    expect(component(inventory, '@s/a')).toMatchObject({
      version: '1.0.0',
      direct: true,
      dependsOn: ['pkg:npm/b@2.0.0'],
    });
    expect(component(inventory, 'b')).toMatchObject({ direct: false, scope });
  });
});

test('bun.lock: comments and trailing commas, the nearest version, workspaces', async () => {
  const inventory = await inventoryOf({ 'bun.lock': samples.bunLock });
  expect(component(inventory, 'a')).toMatchObject({ direct: true, scope: 'required', dependsOn: ['pkg:npm/b@2.0.0'] });
  expect(component(inventory, '@shop/core')).toMatchObject({
    source: 'local',
    version: '0.1.0',
    dependsOn: ['pkg:npm/b@1.0.0'],
  });
  expect(component(inventory, 't')).toMatchObject({ scope: 'dev', hashes: [{ alg: 'SHA-512', hex: '9'.repeat(128) }] });
  expect(component(inventory, 'g').source).toBe('git');
});
