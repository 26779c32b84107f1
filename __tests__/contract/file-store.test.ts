import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { temporaryFolder } from '../support/git-repository.ts';

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
