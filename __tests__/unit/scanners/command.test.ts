import { describe, expect, test } from '@jest/globals';
import type { PolicyTree } from '../../../src/manifest/read-policy.ts';
import { differingBaseFiles } from '../../../src/plan-base-files.ts';
import { commandPaths, isBesideNamed, isProgram, namedPaths } from '../../../src/scanners/command.ts';

describe('the paths that a command could name', () => {
  test.each([
    [
      ['node', './tools/rules.mjs', '{source}', '{out}/r.sarif'],
      ['node', 'tools/rules.mjs'],
    ],
    [['x', '--rules=tools/words.json'], ['tools/words.json']],
    [['x', '--set=a=b/c.json'], ['b/c.json']],
    [['x', 'rules/'], ['rules']],
    [
      ['x', '-Itools', '@args/list.txt'],
      ['args/list.txt', 'tools'],
    ],
    [
      ['x', '--config', 'a.yml,b/c.yml'],
      ['a.yml', 'b/c.yml'],
    ],
    [
      ['env', 'LIBRARY_PATH=lib/a:lib/b', 'x'],
      ['lib/a', 'lib/b'],
    ],
    [
      ['python3', '-m', 'tools.rules'],
      ['tools/rules', 'tools/rules.py'],
    ],
    [
      ['sh', '-c', 'node "tools/rules.mjs" {source} >{out}/r.sarif; cat rules/w.json|sort'],
      ['rules/w.json', 'tools/rules.mjs'],
    ],
    [['node', '--import=./tools/pre.mjs'], ['tools/pre.mjs']],
  ])('%j', (argv, paths) => {
    expect(commandPaths(argv)).toEqual(expect.arrayContaining(paths));
  });

  test('never lead out of the repository', () => {
    for (const path of commandPaths(['/usr/bin/x', '../up', '--a=/etc/x', '--b=../../y', '{out}/z', '.', '{source}']))
      expect(path).not.toMatch(/^\/|^\.\.|\{|^\.$/);
  });

  test('tell what is scanned, where it is spelled so and nowhere otherwise', () => {
    expect(namedPaths(['x', '{source}/src'])).toContainEqual({ path: 'src', scanned: true });
    expect(namedPaths(['x', '{source}/src', 'src'])).toContainEqual({ path: 'src', scanned: false });
  });

  test('are programs by their names, or not', () => {
    expect(['tools/rules.mjs', 'bin/check', 'a.PY', 'b/c.tsx'].map(isProgram)).toEqual([true, true, true, true]);
    expect(['rules/words.json', 'a.yml', '.hidden'].map(isProgram)).toEqual([false, false, false]);
  });
});

describe('what a scanner gets from the base', () => {
  const tree = (files: Readonly<Record<string, string>>): PolicyTree => ({
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : Buffer.from(files[path])),
    names: () => Promise.reject(new Error('nobody asks')),
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => ({ path })),
      ),
  });
  const BASE = {
    'tools/rules.mjs': '1',
    'tools/lib/a.mjs': '1',
    'rules/w.json': '1',
    'src/app.py': '1',
    'run.mjs': '1',
  };
  const between = async (
    argv: readonly string[],
    change: Readonly<Record<string, string | undefined>>,
  ): Promise<Record<string, string>> => {
    const all: Readonly<Record<string, string | undefined>> = { ...BASE, ...change };
    const here = Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const found = await differingBaseFiles(argv, tree(BASE), tree(here));
    return Object.fromEntries(
      [...found].map(([path, { bytes, beside }]) => [
        path,
        `${bytes === null ? 'withheld' : String(bytes)}${beside ? ', beside' : ''}`,
      ]),
    );
  };

  test('is nothing where nothing of it differs', async () => {
    expect(await between(['node', 'tools/rules.mjs', 'rules', '{source}'], { 'src/app.py': '2' })).toEqual({});
  });

  test('is the named file, and all in the folder of a named program', async () => {
    const change = { 'tools/rules.mjs': '2', 'tools/lib/a.mjs': '2', 'tools/lib/b.mjs': '2' };
    expect(await between(['node', 'tools/rules.mjs'], change)).toEqual({
      'tools/rules.mjs': '1',
      'tools/lib/a.mjs': '1, beside',
      'tools/lib/b.mjs': 'withheld, beside',
    });
  });

  test('is a named folder, with what the change deletes and without what it adds', async () => {
    for (const word of ['rules', 'rules/', '--rules=rules', './rules', '-Rrules'])
      expect([word, await between(['x', word], { 'rules/w.json': undefined, 'rules/v.json': '2' })]).toEqual([
        word,
        { 'rules/w.json': '1, beside', 'rules/v.json': 'withheld, beside' },
      ]);
  });

  test('is a folder that the change makes a file, and a file that it makes a folder', async () => {
    expect(await between(['x', 'rules'], { 'rules/w.json': undefined, rules: '2' })).toEqual({
      rules: 'withheld',
      'rules/w.json': '1, beside',
    });
    expect(await between(['node', 'run.mjs'], { 'run.mjs': undefined, 'run.mjs/app.py': '2' })).toEqual({
      'run.mjs': '1',
      'run.mjs/app.py': 'withheld, beside',
    });
  });

  test('is not what is scanned, nor what lies beside a program at the root', async () => {
    expect(await between(['x', '{source}/src'], { 'src/app.py': '2' })).toEqual({});
    expect(await between(['node', 'run.mjs'], { 'other.mjs': '2', 'src/app.py': '2' })).toEqual({});
  });

  test('is only what the evidence may say of this command', async () => {
    const argv = ['sh', '-c', 'node tools/rules.mjs --rules=rules {source}/src'];
    const change = { 'tools/lib/b.mjs': '2', 'rules/v.json': '2', 'src/app.py': '2' };
    const found = Object.keys(await between(argv, change));
    expect(found.sort()).toEqual(['rules/v.json', 'tools/lib/b.mjs']);
    for (const path of found) expect(isBesideNamed(argv, path)).toBe(true);
    expect(isBesideNamed(argv, 'other/app.py')).toBe(false);
  });
});
