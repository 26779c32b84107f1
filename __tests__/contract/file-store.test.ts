import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { sha256 } from '../../src/lib/digest.ts';
import { temporaryFolder } from '../support/git-repository.ts';

test('folders are made with those above them, and one that cannot be made is an error, not an endless attempt', () => {
  const folder = temporaryFolder();
  try {
    const store = createNodeFileStore(folder.path);
    store.makeFolder(join(folder.path, 'a/b/c'), 0o755);
    store.makeFolder(join(folder.path, 'a/b/c'), 0o755);
    expect(existsSync(join(folder.path, 'a/b/c'))).toBe(true);
    writeFileSync(join(folder.path, 'file'), '');
    expect(() => {
      store.makeFolder(join(folder.path, 'file'), 0o755);
    }).toThrow(/EEXIST/);
    expect(() => {
      store.makeFolder(join(folder.path, 'file/x'), 0o755);
    }).toThrow(/ENOTDIR/);
    // Nothing is there, and nothing is removed.
    expect(store.stat(join(folder.path, 'file/x'))).toBeUndefined();
    store.remove(join(folder.path, 'file/x'));
    if (existsSync('/proc/self')) {
      expect(() => {
        store.makeFolder('/proc/x/y', 0o755);
      }).toThrow(/ENOENT/);
    }
  } finally {
    folder.remove();
  }
});

test('a folder is removed however deep a hostile program nested it', () => {
  const folder = temporaryFolder();
  const home = process.cwd();
  const root = join(folder.path, 'root');
  mkdirSync(root);
  try {
    for (const width of [200, 20]) {
      process.chdir(root);
      for (let depth = 0; depth < 400; depth += 1) {
        mkdirSync('d'.repeat(width));
        process.chdir('d'.repeat(width));
      }
    }
    process.chdir(home);
    createNodeFileStore(folder.path).remove(root);
    expect(existsSync(root)).toBe(false);
  } finally {
    process.chdir(home);
    folder.remove();
  }
});

test.each([0o077, 0o777, 0])(
  'what another user shall read has its permissions under umask %o; the rest follows it',
  (umask) => {
    const folder = temporaryFolder();
    const before = process.umask(umask);
    try {
      const store = createNodeFileStore(folder.path);
      const permissions = (path: string): number => statSync(join(folder.path, path)).mode & 0o777;
      store.makeFolder(join(folder.path, 'a/b'), 0o755);
      store.writeNew(join(folder.path, 'a/b/file'), Buffer.from('x'), 0o444);
      store.writeNew(join(folder.path, 'a/b/program'), Buffer.from('x'), 0o555);
      expect(['a', 'a/b', 'a/b/file', 'a/b/program'].map(permissions)).toEqual([0o755, 0o755, 0o444, 0o555]);
      store.makeFolder(join(folder.path, 'own'));
      store.writeNew(join(folder.path, 'a/own'), Buffer.from('x'));
      expect(['own', 'a/own'].map(permissions)).toEqual([0o777 & ~umask, 0o666 & ~umask]);
    } finally {
      process.umask(before);
      folder.remove();
    }
  },
);

test('a file is hashed piece by piece as if it were read whole', () => {
  const folder = temporaryFolder();
  try {
    const store = createNodeFileStore(folder.path);
    for (const size of [0, 1, 1024 ** 2, 1024 ** 2 + 1, 3 * 1024 ** 2]) {
      const path = join(folder.path, `of-${size}`);
      const bytes = Buffer.alloc(size, 'text');
      writeFileSync(path, bytes);
      expect(store.digest(path)).toEqual({ size, sha256: sha256(bytes) });
    }
    expect(() => store.digest(join(folder.path, 'missing'))).toThrow(/ENOENT/);
  } finally {
    folder.remove();
  }
});
