import { describe, expect, test } from '@jest/globals';
import { load, problemsOf, resolve, usageErrorOf } from './support.ts';

describe('merging', () => {
  test('files are read relative to the one that names them; the including file wins', async () => {
    const set = await load(
      'product: own\nextends: [./security/base.yml]\nprofiles: [{ name: a, tools: [ruff] }]\nexclude: [x]\ngate: { profile: a }\n',
      {
        'security/base.yml':
          'product: base\nversion: "2"\nextends: [../shared/more.json]\nprofiles:\n  - { name: a, tools: [sbom] }\n  - { name: b, tools: [sbom] }\ngate: { profile: b, attest: key }\n',
        'shared/more.json': '{"version": "1", "owners": ["me"], "exclude": ["y"], "inline": "allow"}',
      },
    );
    expect(set.included.map((file) => file.path)).toEqual(['shared/more.json', 'security/base.yml']);
    expect([set.single('product')?.value, set.single('version')?.value, set.single('owners')?.value]).toEqual([
      'own',
      '2',
      ['me'],
    ]);
    expect(set.profiles.map((profile) => [profile.value.name, profile.from?.path])).toEqual([
      ['a', '.assay.yml'],
      ['b', 'security/base.yml'],
    ]);
    expect(set.exclude).toEqual(['y', 'x']);
    expect(set.gate).toEqual({ profile: 'a', attest: 'key' });
  });

  test('a later entry wins over an earlier one; a file is merged once', async () => {
    const set = await load('product: p\nextends: [one.yml, two.yml]\n', {
      'one.yml': 'version: "1"\nextends: [base.yml]\n',
      'two.yml': 'version: "2"\nextends: [base.yml]\n',
      'base.yml': 'version: "0"\ntolerate: [{ scanner: trivy, reason: r, owner: o, expires: 2026-04-01 }]\n',
    });
    expect(set.single('version')?.value).toBe('2');
    expect(set.tolerations).toHaveLength(1);
    expect(set.included.map((file) => file.path)).toEqual(['base.yml', 'one.yml', 'two.yml']);
  });

  test('a preset gives a built-in profile', async () => {
    const { policy } = await resolve('product: p\nextends: [preset:polyglot]\n');
    expect(policy.profile).toBe('polyglot');
    expect(policy.tools).toHaveLength(8);
  });

  test('the policy names what was included, and mistakes name the included file', async () => {
    const files = { 'base.yml': 'profiles:\n  - name: a\n    tools: [ruff]\n' };
    const { policy } = await resolve('product: p\nextends: [base.yml]\n', {}, files);
    expect(policy.source).toMatchObject({
      included: [{ path: 'base.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    const error = await usageErrorOf(
      resolve('product: p\nextends: [base.yml]\n', {}, { 'base.yml': files['base.yml'].replace('ruff', 'rufff') }),
    );
    expect(error.place).toEqual({ file: 'base.yml', line: 3, column: 13 });
  });
});

describe('what cannot be included', () => {
  test.each([
    ['a URL', 'https://example.com/base.yml', /never a URL/],
    ['a URL without scheme', '//example.com/base.yml', /never a URL/],
    ['a file URL', 'file:///etc/base.yml', /never a URL/],
    ['a drive', 'C:/base.yml', /never a URL/],
    ['an absolute path', '/etc/base.yml', /relative to this file/],
    ['a backslash', 'a\\b.yml', /relative to this file/],
    ['a path out of the root', '../base.yml', /out of the root/],
    ['a path that leaves and comes back', 'a/../../root/base.yml', /out of the root/],
    ['another kind of file', 'base.txt', /\.yml, \.yaml or \.json/],
    ['a file that is not there', 'base.yml', /no file "base\.yml"/],
    ['an unknown preset', 'preset:polyglott', /no preset/],
    ['an object’s own property', 'preset:constructor', /no preset/],
  ])('%s', async (_, entry, words) => {
    const error = await usageErrorOf(load(`product: p\nextends: ['${entry}']\n`));
    expect([error.code, error.place.line, error.place.column]).toEqual(['manifest-extends', 2, 11]);
    expect(error.message).toMatch(words);
  });

  test('cycles', async () => {
    const own = await usageErrorOf(load('product: p\nextends: [./.assay.yml]\n'));
    expect(own.message).toContain('.assay.yml → .assay.yml');
    const longer = await usageErrorOf(
      load('product: p\nextends: [a.yml]\n', { 'a.yml': 'extends: [d/b.yml]\n', 'd/b.yml': 'extends: [../a.yml]\n' }),
    );
    expect(longer.message).toContain('a.yml → d/b.yml → a.yml');
    expect(longer.place.file).toBe('d/b.yml');
  });

  test('too many levels, too many files', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`f${index}.yml`, `extends: [f${index + 1}.yml]\n`]),
    );
    expect((await usageErrorOf(load('product: p\nextends: [f0.yml]\n', chain))).message).toContain('10 levels');
    const wide = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`w${index}.yml`, 'inline: deny\n']));
    const names = Object.keys(wide);
    const files = {
      ...wide,
      'a.yml': `extends: [${names.slice(0, 30).join(', ')}]\n`,
      'b.yml': `extends: [${names.slice(30).join(', ')}]\n`,
    };
    expect((await usageErrorOf(load('product: p\nextends: [a.yml, b.yml]\n', files))).message).toContain('50 files');
  });
});

test('all that cannot be included, and all that is wrong in included files, at once', async () => {
  const files = { 'a.yml': 'prodct: x\nowner: y\n', 'b.yml': 'product: [\n', 'c.yml': 'extends: [c.yml]\n' };
  const error = await usageErrorOf(
    load('product: p\nextends: [a.yml, b.yml, c.yml, gone.yml, "preset:nope", "https://x/y.yml"]\n', files),
  );
  expect(problemsOf(error).map(({ code, place }) => [place.file, code])).toEqual([
    ['.assay.yml', 'manifest-extends'],
    ['.assay.yml', 'manifest-extends'],
    ['.assay.yml', 'manifest-extends'],
    ['a.yml', 'manifest-unknown-key'],
    ['a.yml', 'manifest-unknown-key'],
    ['b.yml', 'manifest-syntax'],
    ['c.yml', 'manifest-extends'],
  ]);
});
