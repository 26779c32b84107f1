import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeFacts } from '../../../../src/embedded/sbom/merge-facts.ts';
import type { LockFact } from '../../../../src/embedded/sbom/lock-graph.ts';
import { sbomInventorySchema } from '../../../../src/model/sbom.ts';
import { samples } from '../../../fixtures/sbom/samples.ts';
import { documentOf, inventoryOf, scan } from '../../../fixtures/sbom/scan.ts';

const paths = Object.keys(samples);
const jsonNames = [
  'package-lock.json',
  'bun.lock',
  'Pipfile.lock',
  'composer.lock',
  'packages.lock.json',
  'pnpm-lock.yaml',
];

/** A report is one of read, unread, not applicable; a fact becomes an inventory that the model's schema accepts. */
async function holds(path: string, text: string | Buffer): Promise<void> {
  const report = await scan(path, text);
  const states = [report.fact, report.unread, report.notApplicable].filter((state) => state !== undefined);
  expect(states).toHaveLength(1);
  if (report.fact !== undefined) sbomInventorySchema.parse(mergeFacts([{ path, fact: report.fact as LockFact }]));
}

describe('one bad value makes the file unread, with a reason that quotes nothing', () => {
  test.each([
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":{"x":1}}}}'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":null}}'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a\\u0000b":{"version":"1"}}}'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"\\ud800"}}}'],
    ['package-lock.json', `{"lockfileVersion":3,"packages":{"node_modules/${'a'.repeat(600)}":{"version":"1"}}}`],
    ['package-lock.json', '{"lockfileVersion":1,"dependencies":[1,2]}'],
    ['package-lock.json', '{"a":1}'],
    ['package-lock.json', '[]'],
    ['package-lock.json', '{"lockfileVersion":3,'],
    ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1":\n  version: 1.0.0\n'],
    ['pnpm-lock.yaml', 'lockfileVersion: 99\n'],
    ['pnpm-lock.yaml', 'lockfileVersion: 9\nlockfileVersion: 9\n'],
    ['uv.lock', 'version = 1\n[[package]]\nname = 3\nversion = "1"\nsource = { registry = "x" }\n'],
    ['Cargo.lock', 'a = \n'],
    ['go.mod', 'require example.com/a v1\n'],
    ['go.sum', 'one two\n'],
    ['gradle.lockfile', 'a:b\n'],
    ['Gemfile.lock', 'not a section\n'],
    ['composer.lock', '{"packages":[{"name":"no-vendor"}]}'],
  ])('%s %#', async (path, text) => {
    const report = await scan(path, text);
    expect(report.unread).toMatch(/^[\w".,:()<> '-]{5,120}$/);
    expect(report.fact).toBeUndefined();
  });
});

test('a file that is not text is unread', async () => {
  expect((await scan('yarn.lock', Buffer.from([0, 1, 2, 0, 0, 0, 255]))).unread).toBe('a lock file that is not text');
});

test('a broken lock file is unread wherever it lies: the name of a folder is the word of the tree', async () => {
  for (const path of ['pylock.toml', 'tests/data/pylock.toml', 'fixtures/pylock.toml'])
    expect(await scan(path, 'a = ')).toMatchObject({ unread: expect.stringContaining('parse') as unknown as string });
  expect((await scan('latest/pylock.toml', 'a = ')).unread).toBeDefined();
});

test('names such as __proto__ are names', async () => {
  const text =
    '{"lockfileVersion":3,"packages":{"__proto__":{"version":"1.0.0"},"node_modules/__proto__":{"version":"1.0.0","dependencies":{"constructor":"1","__proto__":"1"}},"node_modules/constructor":{"version":"2.0.0"}}}';
  const inventory = await inventoryOf({ 'package-lock.json': text });
  expect(inventory.components.map(({ name }) => name).sort()).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['version']).toBeUndefined();
});

test('depth: nothing recurses into the stack, whatever the format', async () => {
  const deep = 200_000;
  await holds('package-lock.json', `{"lockfileVersion":3,"packages":${'['.repeat(deep)}${']'.repeat(deep)}}`);
  await holds('bun.lock', `{"lockfileVersion":1,"packages":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`);
  await holds('pnpm-lock.yaml', `lockfileVersion: 9\npackages: ${'['.repeat(20_000)}`);
  await holds('Cargo.lock', `a = ${'['.repeat(deep)}`);
  await holds('yarn.lock', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'));
  let nested = '{"version":"1.0.0"}';
  for (let level = 0; level < 1000; level += 1) nested = `{"version":"1.0.0","dependencies":{"a":${nested}}}`;
  expect((await scan('package-lock.json', `{"lockfileVersion":1,"dependencies":{"a":${nested}}}`)).unread).toBe(
    'a package nested too deep',
  );
});

test('YAML aliases cannot multiply', async () => {
  const lines = ['lockfileVersion: 9', 'a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level += 1)
    lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
  expect((await scan('pnpm-lock.yaml', lines.join('\n'))).unread).toBe('YAML aliases over the limit');
});

test('property: any JSON under any lock file name is answered, never thrown out of', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...jsonNames), fc.json({ maxDepth: 6 }), holds), { numRuns: 400 });
});

test('property: lock files with arbitrary values in the right places', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('1.0.0', 'git+ssh://x#y', 'npm:@a/b@1', 'workspace:.'),
  );
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'node_modules/a', 'node_modules/@a/b/node_modules/c', 'packages/x', '__proto__'),
  );
  const entry = fc.dictionary(
    fc.constantFrom(
      'version',
      'resolved',
      'integrity',
      'link',
      'name',
      'dependencies',
      'license',
      'dev',
      'requires',
      'resolution',
    ),
    value,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...jsonNames),
      fc.constantFrom('packages', 'dependencies', 'snapshots', 'default'),
      fc.dictionary(key, entry),
      fc.constantFrom(1, 2, 3, 5, 6, 9),
      (name, section, entries, lockfileVersion) =>
        holds(name, JSON.stringify({ lockfileVersion, _meta: {}, [section]: entries })),
    ),
    { numRuns: 300 },
  );
});

test('property: a lock file with bytes changed anywhere is answered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 5 }),
      async (path, at, patch) => {
        const text = samples[path] ?? '';
        const place = at % text.length;
        await holds(path, text.slice(0, place) + patch + text.slice(place + patch.length));
      },
    ),
    { numRuns: 600 },
  );
});

test('property: the order of files changes no byte', async () => {
  const expected = await documentOf(samples);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (order) => {
      expect(await documentOf(Object.fromEntries(order.map((path) => [path, samples[path] ?? ''])))).toBe(expected);
    }),
    { numRuns: 25 },
  );
});

test('long runs and many doubles are read in linear steps', async () => {
  const many = 8_000;
  await holds('requirements.txt', `a==1${' '.repeat(1_000_000)}x\n${'a #'.repeat(many)}\u2028\n`);
  await holds('requirements.txt', `a ${'[@ '.repeat(many)}`);
  await holds('poetry.lock', `${'[[package]]\nname = "a"\nversion = "1"\n'.repeat(many)}[metadata]\n`);
  await holds(
    'Gemfile.lock',
    `GEM\n  specs:\n${Array.from({ length: many }, (_, index) => `    a (${index})\n`).join('')}`,
  );
  const needs = Object.fromEntries(Array.from({ length: many }, (_, index) => [`p${index}`, '1']));
  const packages = Object.fromEntries(Object.keys(needs).map((name) => [`node_modules/${name}`, { version: '1' }]));
  await holds(
    'package-lock.json',
    JSON.stringify({ lockfileVersion: 3, packages: { '': { dependencies: needs }, ...packages } }),
  );
  await holds('pom.xml', `<project>${'&amp;&'.repeat(many)}${'<a b="'.repeat(many)}`);
});
