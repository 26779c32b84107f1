import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { lineHashes } from '../../../src/lib/line-hash.ts';
import { readContexts } from '../../../src/run/read-contexts.ts';
import { aFile } from '../../builders/domain.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => {
  folder.remove();
});

function context(
  text: string,
  category: 'code' | 'secret',
  region: { startLine: number; startColumn?: number; endColumn?: number; endLine?: number },
) {
  writeFiles(folder.path, { 'a.txt': text });
  const store = createNodeFileStore(folder.path);
  const [result] = readContexts(
    [{ ruleId: 'r', message: 'm', path: 'a.txt', region }],
    category,
    { folder: folder.path, files: [aFile({ path: 'a.txt' })] },
    store,
  );
  return result;
}

describe('readContexts', () => {
  test('hashes the flagged lines with white space collapsed, and GitHub’s line hash', () => {
    const plain = context('one\nflag me\nthree\n', 'code', { startLine: 2 });
    expect(plain?.[1]).toBe(lineHashes('one\nflag me\nthree\n')[1]);
    expect(context('one\n\t flag   me \nthree\n', 'code', { startLine: 2 })?.[0]).toBe(plain?.[0]);
    expect(context('one\nflag you\nthree\n', 'code', { startLine: 2 })?.[0]).not.toBe(plain?.[0]);
  });

  test('the text of a secret does not enter any hash', () => {
    const region = { startLine: 1, startColumn: 7, endColumn: 11 };
    const first = context('key = AAAA # mine\nrest\n', 'secret', region);
    expect(context('key = BBBB # mine\nrest\n', 'secret', region)).toEqual(first);
    expect(context('key = BBBB # yours\nrest\n', 'secret', region)).not.toEqual(first);
  });

  test('a secret without columns takes its whole line, one over several lines all of them', () => {
    expect(context('key = AAAA\nx\n', 'secret', { startLine: 1 })).toEqual(
      context('word = CCCCCCC\nx\n', 'secret', { startLine: 1 }),
    );
    const block = { startLine: 1, startColumn: 1, endLine: 3, endColumn: 4 };
    expect(context('aaa\nbbb\nend\nx\n', 'secret', block)).toEqual(context('ccc\nddd\nend\nx\n', 'secret', block));
  });

  test('a place outside the file has none', () => {
    expect(context('one\n', 'code', { startLine: 9 })).toBeNull();
    const store = createNodeFileStore(folder.path);
    expect(
      readContexts(
        [
          { ruleId: 'r', message: 'm' },
          { ruleId: 'r', message: 'm', path: '../etc' },
        ],
        'code',
        { folder: join(folder.path), files: [] },
        store,
      ),
    ).toEqual([null, null]);
  });
});
