import { describe, expect, test } from '@jest/globals';
import { gateOf, joinGates } from '../../../src/manifest/join-gates.ts';
import { readGatesAbove, readManifest, type PolicyFiles } from '../../../src/manifest/read-policy.ts';
import type { Gate } from '../../../src/model/profile.ts';

const LOOSE: Gate = {
  isolation: 'environment-only',
  onInconclusive: 'warn',
  requireCoverage: false,
  uploadSarif: 'false',
  attest: 'none',
};
const STRICT: Gate = {
  isolation: 'container',
  onInconclusive: 'fail',
  requireCoverage: true,
  uploadSarif: 'true',
  attest: 'keyless',
};

describe('several gates', () => {
  test('are as strict as the strictest, field by field, in any order', () => {
    expect(joinGates([LOOSE, STRICT])).toEqual(STRICT);
    expect(joinGates([STRICT, LOOSE])).toEqual(STRICT);
    for (const field of Object.keys(STRICT) as (keyof Gate)[])
      expect(joinGates([LOOSE, { [field]: STRICT[field] }])).toEqual({ ...LOOSE, [field]: STRICT[field] });
  });

  test('name the nearest’s profile and signer, which do not compare', () => {
    expect(joinGates([{ attest: 'key' }, { profile: 'a', attest: 'keyless' }, { profile: 'b' }])).toEqual({
      profile: 'a',
      attest: 'key',
    });
  });

  test('that fix nothing are none', () => {
    expect(joinGates([])).toEqual({});
    expect(joinGates([{}, {}])).toEqual({});
  });
});

describe('the gates above a manifest', () => {
  const tree: Readonly<Record<string, string>> = {
    '.assay.yml': 'product: p\ngate: { requireCoverage: true, uploadSarif: true }\n',
    'a/.assay.yml': 'product: a\ngate: { onInconclusive: fail }\n',
    'a/b/c/.assay.yml': 'product: c\ngate: { attest: key }\n',
  };
  const files: PolicyFiles = {
    read: (path) => Promise.resolve(tree[path] === undefined ? undefined : Buffer.from(tree[path])),
    names: (folder) =>
      Promise.resolve(
        Object.keys(tree)
          .filter((path) => path === (folder === '.' ? '.assay.yml' : `${folder}/.assay.yml`))
          .map(() => '.assay.yml'),
      ),
  };

  test('are those of every folder up to the root, without its own', async () => {
    const manifest = await readManifest(files, 'a/b/c', undefined);
    expect(gateOf(manifest)).toEqual({ attest: 'key' });
    expect(await readGatesAbove(files, manifest)).toEqual({
      onInconclusive: 'fail',
      requireCoverage: true,
      uploadSarif: 'true',
    });
  });

  test('are none for the root’s, for one outside of the repository and for none', async () => {
    expect(await readGatesAbove(files, await readManifest(files, '.', undefined))).toEqual({});
    const root = await readManifest(files, '.', undefined);
    if (root === undefined) throw new Error('no manifest');
    expect(await readGatesAbove(files, { ...root, root: { ...root.root, path: '/etc/x/assay.yml' } })).toEqual({});
    expect(await readGatesAbove(files, undefined)).toEqual({});
  });

  test('cannot be known where one of them is no manifest', async () => {
    const broken: PolicyFiles = {
      ...files,
      read: (path) => (path === '.assay.yml' ? Promise.resolve(Buffer.from('product: [')) : files.read(path)),
    };
    const manifest = await readManifest(broken, 'a/b/c', undefined);
    await expect(readGatesAbove(broken, manifest)).rejects.toMatchObject({ kind: 'usage' });
  });
});
