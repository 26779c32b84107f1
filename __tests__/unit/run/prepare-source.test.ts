import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { filesOfStep, prepareSource, type ReplacedFiles } from '../../../src/run/prepare-source.ts';
import { commandScanner } from '../../../src/scanners/command.ts';
import type { ScannerDefinition } from '../../../src/model/scanner.ts';
import { aFile, aTool } from '../../builders/domain.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
  writeFiles(join(folder.path, 'tree'), { 'a.py': 'head', 'tools/rules.mjs': 'head', 'odd~name': 'x' });
});
afterAll(() => {
  folder.remove();
});

const files = [
  aFile({ path: 'a.py' }),
  aFile({ path: 'tools/rules.mjs' }),
  aFile({ path: 'odd\nname', copy: 'odd~name' }),
];
const definition = commandScanner(
  aTool({
    id: 'own',
    command: {
      argv: ['node', 'tools/rules.mjs'],
      outputPath: 'r.sarif',
      completedExitCodes: [0],
      network: 'none',
      canary: { files: { 'c.txt': 'planted' }, expectRule: 'x' },
    },
  }),
) as ScannerDefinition;

let count = 0;
function prepare(selected = files, fromBase: ReplacedFiles = new Map()) {
  count += 1;
  const options = {
    copy: join(folder.path, 'tree'),
    view: join(folder.path, `view-${String(count)}`),
    tree: { files },
    files: selected,
    definition,
    canaryRoot: `canary-${String(count)}`,
    nonce: '00',
    fromBase,
  };
  return prepareSource(options, createNodeFileStore(folder.path));
}

describe('prepareSource', () => {
  test('a scanner that gets every file works on the copy itself, with its canary in a folder of its own', () => {
    const source = prepare();
    expect(source.folder).toBe(join(folder.path, 'tree'));
    expect(source.canaryFiles).toEqual([`${source.canaryFolder}/c.txt`]);
    expect(readFileSync(join(source.folder, source.canaryFolder, 'c.txt'), 'utf8')).toBe('planted');
  });

  test('any other sees just its files', () => {
    const source = prepare(files.slice(0, 1));
    expect(readFileSync(join(source.folder, 'a.py'), 'utf8')).toBe('head');
    expect(existsSync(join(source.folder, 'tools'))).toBe(false);
  });

  test('files from the base replace the change’s own, and what the base lacks is withheld', () => {
    const replaced = prepare(files, new Map([['tools/rules.mjs', Buffer.from('base')]]));
    expect(readFileSync(join(replaced.folder, 'tools/rules.mjs'), 'utf8')).toBe('base');
    expect(readFileSync(join(folder.path, 'tree/tools/rules.mjs'), 'utf8')).toBe('head');
    const withheld = prepare(files, new Map([['tools/rules.mjs', null]]));
    expect(existsSync(join(withheld.folder, 'tools/rules.mjs'))).toBe(false);
    expect(existsSync(join(withheld.folder, 'a.py'))).toBe(true);
  });
});

test('filesOfStep leaves out what is outside its paths', () => {
  expect(filesOfStep({ files }, definition, ['tools/**']).map(({ path }) => path)).toEqual(['tools/rules.mjs']);
});
