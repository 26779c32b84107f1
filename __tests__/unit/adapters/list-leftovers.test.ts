import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLeftovers } from '../../../src/adapters/system/list-leftovers.ts';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { makePrivateHome } from '../../../src/adapters/runtime/local/host-folders.ts';
import { temporaryFolder } from '../../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const nobody = (): boolean => false;

describe('listLeftovers', () => {
  test('names what the file store and the runtime make, once their process is gone', () => {
    const store = createNodeFileStore(folder.path);
    const made = [
      ...['assay-', 'assay-trial-', 'assay-policy-'].map((prefix) => store.temporaryFolder(prefix)),
      makePrivateHome(folder.path).folder,
    ].sort();
    expect(listLeftovers([folder.path, folder.path], nobody)).toEqual(made);
    // This process is there.
    expect(listLeftovers([folder.path])).toEqual([]);
  });

  test('a process that has ended is seen to have ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(folder.path, `assay-${pid}-abcDEF`));
    // Of somebody else, or of the system: there all the same.
    mkdirSync(join(folder.path, 'assay-1-abcDEF'));
    expect(listLeftovers([folder.path])).toEqual([join(folder.path, `assay-${pid}-abcDEF`)]);
  });

  test('links, files and names of others are left alone', () => {
    mkdirSync(join(folder.path, 'target'));
    symlinkSync(join(folder.path, 'target'), join(folder.path, 'assay-7-abcDEF'));
    writeFileSync(join(folder.path, 'assay-8-abcDEF'), '');
    for (const name of [
      'assay-results',
      'assay-abcDEF',
      'assay-9-abcDEF-mine',
      'my-assay-9-abcDEF',
      'assay-x-9-abcDEF',
    ])
      mkdirSync(join(folder.path, name));
    expect(listLeftovers([folder.path], nobody)).toEqual([]);
  });
});
