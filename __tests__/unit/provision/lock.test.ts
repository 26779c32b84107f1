import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfTool, lockedToolOf, readToolsLock } from '../../../src/provision/lock.ts';
import { requirementLines } from '../../../src/provision/download.ts';
import { readCompiled } from '../../../src/provision/relock.ts';
import { listTools } from '../../../src/provision/tools-command.ts';
import { wheelNameOf } from '../../../src/provision/wheel.ts';
import { scanner as bandit } from '../../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../../src/scanners/detect-secrets.ts';
import { scanner as ruff } from '../../../src/scanners/ruff.ts';

const text = readFileSync(join(import.meta.dirname, '../../../tools.lock.json'), 'utf8');
const lock = readToolsLock(text);

test.each([ruff, bandit, detectSecrets])('the lock fits $id, with the tool itself among its packages', (definition) => {
  const entry = lockedToolOf(definition, lock);
  expect(entry.packages).toContainEqual(expect.objectContaining({ name: definition.id, version: entry.version }));
  expect(digestOfTool(entry)).toMatch(/^[0-9a-f]{64}$/);
});

test('the lock names no host', () => {
  expect(text).not.toMatch(/https?:|\.(?:org|com|io|net)\b/);
});

test('the catalogue lists what the lock says', () => {
  expect(listTools([ruff], lock)).toEqual([
    {
      id: 'ruff',
      title: ruff.title,
      source: 'pypi',
      version: '0.17.6',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      packages: 1,
    },
  ]);
});

test('a changed digest changes the digest of the tool', () => {
  const entry = lockedToolOf(ruff, lock);
  const other = { ...entry, packages: entry.packages.map((item) => ({ ...item, sha256: ['0'.repeat(64)] })) };
  expect(digestOfTool(other)).not.toBe(digestOfTool(entry));
});

test.each([
  ['not JSON', '{'],
  ['another schema', '{"schemaVersion":2}'],
  ['an unknown key', JSON.stringify({ ...lock, more: 1 })],
  ['a short digest', text.replace(/[0-9a-f]{64}/, 'abc')],
  ['a package name that is an option', text.replace('"name": "bandit"', '"name": "--index-url"')],
])('a lock that is %s is refused', (_, bad) => {
  expect(() => readToolsLock(bad)).toThrow(expect.objectContaining({ kind: 'integrity', code: 'tools-lock-invalid' }));
});

test('a lock for another version is stale', () => {
  const { tool } = ruff;
  if (tool.kind !== 'pypi') throw new Error('unexpected');
  expect(() =>
    lockedToolOf({ id: 'ruff', tool: { ...tool, requirement: 'ruff==9.9.9', version: '9.9.9' } }, lock),
  ).toThrow(expect.objectContaining({ code: 'tools-lock-stale' }));
});

describe('requirements', () => {
  const digest = (letter: string): string => letter.repeat(64);

  test('what the resolver wrote is read, and written again for pip', () => {
    const compiled = [
      'demo==1.0 \\',
      `    --hash=sha256:${digest('b')} \\`,
      `    --hash=sha256:${digest('a')}`,
      "tomli==2.0 ; python_full_version < '3.11' \\",
      `    --hash=sha256:${digest('c')}`,
      '',
    ].join('\n');
    const packages = readCompiled(compiled);
    expect(packages).toEqual([
      { name: 'demo', version: '1.0', sha256: [digest('a'), digest('b')] },
      { name: 'tomli', version: '2.0', marker: "python_full_version < '3.11'", sha256: [digest('c')] },
    ]);
    const entry = { version: '1.0', source: 'pypi', requirement: 'demo==1.0', python: '3.10', packages } as const;
    expect(readCompiled(requirementLines(entry))).toEqual(packages);
  });

  test('a line without a digest is an error', () => {
    expect(() => readCompiled('demo==1.0\n')).toThrow(expect.objectContaining({ code: 'tools-lock-resolve' }));
  });
});

test.each([
  ['detect_secrets-1.5.0-py3-none-any.whl', { name: 'detect-secrets', version: '1.5.0' }],
  ['ruff-0.17.6-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', { name: 'ruff', version: '0.17.6' }],
  ['x-1.0-1-cp311-cp311-win32.whl', { name: 'x', version: '1.0' }],
  ['ruff-0.17.6.tar.gz', undefined],
  ['../x-1.0-py3-none-any.whl', undefined],
])('%s', (name, expected) => {
  expect(wheelNameOf(name)).toEqual(expected);
});
