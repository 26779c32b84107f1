import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { writeBundle, type WrittenBundle } from '../../src/bundle/write-bundle.ts';
import { temporaryFolder } from '../support/git-repository.ts';

const store = createNodeFileStore('/tmp');
let out: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => {
  out.remove();
});

const write = (name: string): Promise<WrittenBundle> =>
  writeBundle(out.path, name, (id) => new Map([['sub/id', Buffer.from(id)]]), store, true);
const idIn = (folder: string): string => readFileSync(join(folder, 'sub/id'), 'utf8');

test('bundles of one name, one after the other, each get a name of their own', async () => {
  const bundles = [await write('same'), await write('same'), await write('same')];
  expect(bundles.map(({ bundleId }) => bundleId)).toEqual(['same', 'same-2', 'same-3']);
  expect(bundles.map(({ folder }) => idIn(folder))).toEqual(['same', 'same-2', 'same-3']);
  expect(basename(realpathSync(join(out.path, 'latest')))).toBe('same-3');
});

test('bundles of one name, all at once, are all whole, and nothing is left beside them', async () => {
  const bundles = await Promise.all(Array.from({ length: 8 }, () => write('same')));
  const ids = bundles.map(({ bundleId }) => bundleId);
  expect(new Set(ids).size).toBe(8);
  expect(bundles.map(({ folder }) => idIn(folder))).toEqual(ids);
  expect(readdirSync(out.path).sort()).toEqual(['.gitignore', 'latest', ...ids].sort());
});

test('files that cannot be made leave no folder, and their error is passed on', async () => {
  const failing = writeBundle(
    out.path,
    'one',
    () => {
      throw new TypeError('no key');
    },
    store,
    true,
  );
  await expect(failing).rejects.toThrow(TypeError);
  expect(readdirSync(out.path)).toEqual(['.gitignore']);
});

test('a place that cannot be written is a delivery error', async () => {
  const failing = writeBundle(
    join(out.path, 'file/below'),
    'one',
    () => new Map(),
    {
      ...store,
      makeFolder: () => {
        throw new Error('read-only');
      },
    },
    true,
  );
  await expect(failing).rejects.toMatchObject({ kind: 'delivery', code: 'evidence-not-written' });
  expect(existsSync(join(out.path, 'file'))).toBe(false);
});
