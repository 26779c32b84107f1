import { describe, expect, test } from '@jest/globals';
import * as samples from '../../../fixtures/sbom/samples.ts';
import { component, inventoryOf, names, scan } from '../../../fixtures/sbom/scan.ts';

describe('requirements.txt', () => {
  test('pins, hashes over several lines, ranges, URLs, editables', async () => {
    const inventory = await inventoryOf({ 'requirements.txt': samples.requirementsTxt });
    expect(names(inventory)).toEqual([
      'pkg:pypi/direct?download_url=https://files.example/direct-1.0.tar.gz',
      'pkg:pypi/editable?vcs_url=git+https://git.example/o/editable.git@main',
      'pkg:pypi/flask-login@2.0.1',
      'pkg:pypi/local-pkg@1.5',
      'pkg:pypi/plain',
      'pkg:pypi/requests',
      'pkg:pypi/wild',
    ]);
    const pinned = component(inventory, 'flask-login');
    expect(pinned.hashes.map(({ hex }) => hex[0])).toEqual(['a', 'b']);
    expect(pinned.properties).toEqual([
      { name: 'extras', value: 'async,dev' },
      { name: 'marker', value: 'python_version >= "3.9"' },
    ]);
    const range = component(inventory, 'requests');
    expect(range.version).toBeUndefined();
    expect(range.properties).toEqual([{ name: 'specifier', value: '>=2,<3' }]);
  });

  test('the file names that pip users give such files', async () => {
    for (const path of [
      'requirements-dev.txt',
      'dev-requirements.txt',
      'requirements/base.txt',
      'a/requirements.in.txt',
    ]) {
      expect((await scan(path, 'a==1\n')).fact).toBeDefined();
    }
    for (const path of ['notes.txt', 'my-requirements.md', 'requirements/readme.md']) {
      expect(await scan(path, 'a==1\n')).toEqual({ findings: [] });
    }
  });

  test('prose of that name is no fault; one broken line among good ones is', async () => {
    expect(
      (await scan('requirements.txt', 'The system shall be fast.\nIt shall not fail.\n')).notApplicable,
    ).toBeDefined();
    expect((await scan('requirements.txt', 'a==1\nb==2\n{{ template }}\n')).unread).toBe('line 3 is not a requirement');
    expect((await scan('requirements.txt', 'a==1 x\nb >= 2, < 3\n')).unread).toBe('line 1 is not a requirement');
  });
});

test('poetry.lock: groups, optional packages, git, files in either place', async () => {
  const inventory = await inventoryOf({ 'poetry.lock': samples.poetryLock });
  expect(component(inventory, 'alpha-beta')).toMatchObject({ scope: 'required', dependsOn: ['pkg:pypi/gamma@1.1'] });
  expect(component(inventory, 'gamma')).toMatchObject({
    scope: 'optional',
    hashes: [{ alg: 'SHA-256', hex: 'c'.repeat(64) }],
  });
  expect(component(inventory, 'tester').scope).toBe('dev');
  expect(component(inventory, 'from-git').source).toBe('git');
});

test('uv.lock: the project is not a component; scopes from its groups; a named version among several', async () => {
  const inventory = await inventoryOf({ 'uv.lock': samples.uvLock });
  expect(names(inventory).some((name) => name.includes('shop'))).toBe(false);
  expect(component(inventory, 'alpha')).toMatchObject({ direct: true, scope: 'required' });
  expect(component(inventory, 'alpha').hashes).toHaveLength(2);
  expect(component(inventory, 'beta')).toMatchObject({ direct: false, source: 'git', scope: 'required' });
  expect(component(inventory, 'twice', '2.0').direct).toBe(true);
  expect(component(inventory, 'twice', '1.0').direct).toBe(false);
  expect(component(inventory, 'opt').scope).toBe('optional');
  expect(component(inventory, 'tester').scope).toBe('dev');
});

test('pdm.lock: sets of extras are one package', async () => {
  const inventory = await inventoryOf({ 'pdm.lock': samples.pdmLock });
  expect(names(inventory)).toEqual(['pkg:pypi/httpx@0.27.0', 'pkg:pypi/idna@3.7']);
  expect(component(inventory, 'httpx').dependsOn).toEqual(['pkg:pypi/idna@3.7']);
});

test('Pipfile.lock: sections are scopes', async () => {
  const inventory = await inventoryOf({ 'Pipfile.lock': samples.pipfileLock });
  expect(component(inventory, 'requests')).toMatchObject({ version: '2.31.0', scope: 'required' });
  expect(component(inventory, 'pytest').scope).toBe('dev');
  expect(component(inventory, 'gitty').source).toBe('git');
});

test('pylock.toml: hashes by name, the graph, version control', async () => {
  const inventory = await inventoryOf({ 'pylock.toml': samples.pylockToml, 'b/pylock.dev.toml': samples.pylockToml });
  expect(component(inventory, 'attrs')).toMatchObject({ hashes: [{ alg: 'SHA-256', hex: 'a'.repeat(64) }] });
  expect(component(inventory, 'attrs').locations).toEqual(['b/pylock.dev.toml', 'pylock.toml']);
  expect(component(inventory, 'cattrs').dependsOn).toEqual(['pkg:pypi/attrs@25.1.0']);
});
