import { expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { freeBundleId, writeBundle } from '../../../src/bundle/write-bundle.ts';
import { temporaryFolder } from '../../support/git-repository.ts';

test('scans that begin in the same second get names of their own, and each bundle is whole', async () => {
  const folder = temporaryFolder();
  try {
    const store = createNodeFileStore(folder.path);
    const out = join(folder.path, 'a/out');
    mkdirSync(join(out, 'id'), { recursive: true });
    const ids = [1, 2, 3].map(() => freeBundleId(out, 'id', store));
    expect(ids).toEqual(['id-2', 'id-3', 'id-4']);
    const written = await Promise.all(
      ids.map((id) => writeBundle(out, id, new Map([['run.json', Buffer.from(id)]]), store, true)),
    );
    expect(written.map((path, index) => store.read(join(path, 'run.json')).toString() === ids[index])).toEqual([
      true,
      true,
      true,
    ]);
    expect(ids).toContain(store.readLink(join(out, 'latest')).toString());
    expect(store.list(out).map(String).sort()).toEqual(['.gitignore', 'id', ...ids, 'latest']);
  } finally {
    folder.remove();
  }
});
