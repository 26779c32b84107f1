import { describe, expect, test } from '@jest/globals';
import type { PolicyTree } from '../../../src/manifest/read-policy.ts';
import { differingBaseFiles } from '../../../src/plan-base-files.ts';
import { CommandNames, isProgram } from '../../../src/scanners/support/command-names.ts';

const commandPaths = (argv: readonly string[]): readonly string[] =>
  new CommandNames(argv).paths.map(({ path }) => path);

describe('the paths that a command could name', () => {
  test.each([
    [['node', './tools/rules.mjs', '{source}', '{out}/r.sarif'], ['tools/rules.mjs']],
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
    [['python3', '-m', 'tools.rules'], ['tools/rules']],
    [['python3', '-Bm', 'tools.rules'], ['tools/rules']],
    [['python3', '-mtools.rules'], ['tools/rules']],
    [['python3', '-c', 'import tools.rules; tools.rules.run()'], ['tools/rules']],
    [['sh', '-c', 'node $PWD/tools/rules.js'], ['tools/rules.js']],
    [['sh', '-c', 'node "${ROOT:-.}/tools/rules.js"'], ['tools/rules.js']],
    [
      ['sh', '-c', 'node "$(pwd)"/tools/rules.js `pwd`/rules/w.json'],
      ['rules/w.json', 'tools/rules.js'],
    ],
    [['sh', '-c', 'node tools/rul*.js'], ['tools']],
    [['bash', '-c', 'node tools/{rules,x}.js'], ['tools']],
    [['x', '--rules=rules/[a-z]/*.yml'], ['rules']],
    [['node', '/src/tools/rules.js'], ['tools/rules.js']],
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
    expect(new CommandNames(['x', '{source}/src']).paths).toContainEqual({ path: 'src', scanned: true });
    expect(new CommandNames(['x', '{source}/src', 'src']).paths).toContainEqual({ path: 'src', scanned: false });
  });

  test('are programs by their names, or not', () => {
    expect(['tools/rules.mjs', 'bin/check', 'a.PY', 'b/c.tsx'].map(isProgram)).toEqual([true, true, true, true]);
    expect(['rules/words.json', 'a.yml', '.hidden'].map(isProgram)).toEqual([false, false, false]);
  });
});

/** What is directly in a folder on the way to a file. */
function childOf(folder: string, path: string): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  return path.startsWith(prefix) ? [path.slice(prefix.length).split('/')[0] ?? ''] : [];
}

describe('what a scanner gets from the base', () => {
  const tree = (files: Readonly<Record<string, string>>): PolicyTree => ({
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : Buffer.from(files[path])),
    names: (folder) => Promise.resolve([...new Set(Object.keys(files).flatMap((path) => childOf(folder, path)))]),
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

  test.each([
    [['node', 'tools/rules']],
    [['node', '{source}/tools/rules']],
    [['node', '-r', './tools/rules', '-e', '0']],
    [['python3', '-Bm', 'tools.rules']],
  ])('is the program that an interpreter finds without its ending, and all beside it: %j', async (argv) => {
    const change = { 'tools/rules.mjs': '2', 'tools/lib/a.mjs': '2', 'tools/rules.json': '2' };
    const found = {
      'tools/rules.mjs': '1, beside',
      'tools/lib/a.mjs': '1, beside',
      'tools/rules.json': 'withheld, beside',
    };
    expect(await between(argv, change)).toEqual(found);
    const names = new CommandNames(argv);
    expect(Object.keys(found).map((path) => names.isNamed(path))).toEqual([false, false, false]);
    expect(Object.keys(found).map((path) => names.isBeside(path))).toEqual([true, true, true]);
  });

  test('is a program at the root that a single word may mean, which then counts as not read', async () => {
    const change = { 'run.mjs': '2', 'run.md': '2' };
    for (const argv of [
      ['node', 'run'],
      ['npm', 'run'],
    ]) {
      expect(await between(argv, change)).toEqual({ 'run.mjs': '1, beside' });
      expect(new CommandNames(argv).isBeside('run.mjs')).toBe(true);
      expect(new CommandNames(argv).isNamed('run.mjs')).toBe(false);
    }
  });

  test('is what a change puts in front of the program that was meant', async () => {
    expect(await between(['node', 'tools/rules'], { 'tools/rules': '2', 'tools/rules.js': '2' })).toEqual({
      'tools/rules': 'withheld',
      'tools/rules.js': 'withheld, beside',
    });
  });

  test('is also a file of data that is loaded without its ending', async () => {
    const argv = ['node', '-e', 'require("./tools/cfg")'];
    expect(await between(argv, { 'tools/cfg.json': '2', 'tools/lib/a.mjs': '2' })).toEqual({
      'tools/cfg.json': 'withheld, beside',
      'tools/lib/a.mjs': '1, beside',
    });
    expect(await between(['check', '--format', 'sarif'], { 'sarif.json': '2' })).toEqual({});
  });

  test('is a dotted module by its very file', async () => {
    expect(await between(['python3', '-m', 'rules.check'], { 'rules/check.py': '2' })).toEqual({
      'rules/check.py': 'withheld',
    });
  });

  test.each([
    [['node', 'my tools/rules(1).mjs', '{out}/r.sarif']],
    [['sh', '-c', "node 'my tools/rules(1).mjs' {source} >{out}/r.sarif"]],
    [['sh', '-c', 'node my\\ tools/rules\\(1\\).mjs']],
    [['sh', '-c', 'X=1 node "my tools/rules(1).mjs"; true']],
  ])('is a file whose name a shell would cut in pieces: %j', async (argv) => {
    expect(await between(argv, { 'my tools/rules(1).mjs': '2' })).toEqual({ 'my tools/rules(1).mjs': 'withheld' });
  });

  test.each([
    [['sh', '-c', 'node */rules.mjs'], 'tools/rules.mjs'],
    [['sh', '-c', 'node tool*/rules.mjs {source}'], 'tools/rules.mjs'],
    [['bash', '-c', 'node ./{tools,x}/rules.mjs'], 'tools/rules.mjs'],
    [['sh', '-c', 'exec node ru*.mjs'], 'run.mjs'],
  ])('is what a glob at the root can mean to a shell: %j', async (argv, file) => {
    expect(await between(argv, { [file]: '2' })).toEqual({ [file]: '1, beside' });
    expect(new CommandNames(argv).isBeside(file)).toBe(true);
  });

  test.each([
    [['eslint', '**/*.py']],
    [['sh', '-c', 'eslint **/*.py *.py src/../*.py']],
    [['sh', '-c', 'cat *.py | check']],
    [['check', '*.py']],
    [['check', '{source}/*.py', '{source}/src/*.py']],
  ])('is not what a tool is given to scan by a glob at the root: %j', async (argv) => {
    expect(await between(argv, { 'src/app.py': '2', 'a.py': '2' })).toEqual({});
  });

  test('is what lies beside a makefile and other programs that are named', async () => {
    for (const argv of [
      ['make', '-f', 'tools/check.mk'],
      ['gawk', '-f', 'tools/check.awk'],
    ])
      expect(await between(argv, { [argv[2] ?? '']: '2', 'tools/lib/a.mjs': '2' })).toMatchObject({
        'tools/lib/a.mjs': '1, beside',
      });
  });

  test('is what a package manager or a builder reads at the root', async () => {
    expect(await between(['npm', 'run', 'rules'], { 'package.json': '2' })).toEqual({ 'package.json': 'withheld' });
    expect(await between(['make', 'rules'], { Makefile: '2' })).toEqual({ Makefile: 'withheld' });
    expect(await between(['node', 'tools/rules.mjs'], { 'package.json': '2' })).toEqual({});
  });

  test('is not a file that only has the name of the program, which is looked for on PATH', async () => {
    expect(await between(['node', 'tools/rules.mjs'], { 'node.js': '2', 'node.config.mjs': '2' })).toEqual({});
  });

  test('is nothing beside a folder that is scanned, though it has the stem of a program', async () => {
    for (const word of ['{source}/src', '--paths={source}/src,{source}/tools/lib'])
      expect(await between(['check', word], { 'src.ts': '2', 'src.evil.ts': '2', 'tools/lib.mjs': '2' })).toEqual({});
    // A folder that only the change has makes no folder of a program.
    const beside = { 'tools/rules.mjs': '2', 'tools/rules/x.py': '2' };
    expect(await between(['node', '{source}/tools/rules'], beside)).toMatchObject({ 'tools/rules.mjs': '1, beside' });
    // Named without a word for what it is, both count: the folder, and a program of that name, which then is not read.
    expect(await between(['check', 'tools/lib'], { 'tools/lib.mjs': '2' })).toEqual({
      'tools/lib.mjs': 'withheld, beside',
    });
  });

  test('is only what the evidence may say of this command', async () => {
    const argv = ['sh', '-c', 'node tools/rules.mjs --rules=rules {source}/src'];
    const change = { 'tools/lib/b.mjs': '2', 'rules/v.json': '2', 'src/app.py': '2' };
    const found = Object.keys(await between(argv, change));
    expect(found.sort()).toEqual(['rules/v.json', 'tools/lib/b.mjs']);
    const names = new CommandNames(argv);
    for (const path of found) expect(names.isBeside(path) && !names.isNamed(path)).toBe(true);
    expect(names.isBeside('other/app.py')).toBe(false);
  });
});
