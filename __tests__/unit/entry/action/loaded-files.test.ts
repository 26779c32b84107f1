import { describe, expect, test } from '@jest/globals';
import { filesOfScripts, sayLoadedFiles } from '../../../../src/entry/action/loaded-files.ts';
import type { PolicyTree } from '../../../../src/manifest/read-policy.ts';
import { aFile, aPlan, aStep, aTool } from '../../../builders/domain.ts';

const COMMAND = {
  argv: ['node', 'tools/rules.js'] as [string, ...string[]],
  outputPath: 'r.sarif',
  completedExitCodes: [0] as [number, ...number[]],
  network: 'none' as const,
};

describe('what a scanner of one’s own may load', () => {
  const say = (changed: readonly string[], more: { own?: boolean; isTold?: boolean; held?: string } = {}) => {
    const { own = true, isTold = true, held } = more;
    const { tree } = aPlan();
    const step = aStep({
      scanner: 'house',
      settings: aTool({ id: 'house', ...(own ? { command: COMMAND } : {}) }),
      ...(held === undefined ? {} : { fromBase: [{ path: held, sha256: null }] }),
    });
    const files = changed.map((path) => aFile({ path, copy: path }));
    return sayLoadedFiles(
      { steps: [step], tree: { ...tree, files } },
      { has: (path) => changed.includes(path), isTold, basePaths: [] },
    );
  };

  test.each([
    'package.json',
    'Makefile',
    'eslint.config.mjs',
    '.eslintrc.json',
    'json.py',
    'json/__init__.py',
    'node_modules/x/index.js',
    'pyproject.toml',
    'rules.config.js',
  ])('is said where the change edits it: %s', (path) => {
    expect(say([path])).toEqual([expect.stringContaining(`(${path})`)]);
  });

  test.each(['src/app.py', 'README.md', 'docs/package.json', 'data.json', 'LICENSE'])('is not %s', (path) => {
    expect(say([path])).toEqual([]);
  });

  test('is nothing where there is no such scanner, where it is the base’s, or where nobody can tell', () => {
    expect(say(['package.json'], { own: false })).toEqual([]);
    expect(say(['package.json'], { held: 'package.json' })).toEqual([]);
    expect(say(['package.json'], { isTold: false })).toEqual([]);
  });
});

describe('what the scripts of a package manager or a builder name', () => {
  const tree = (files: Readonly<Record<string, string>>): PolicyTree => ({
    read: (path) => Promise.resolve(files[path] === undefined ? undefined : Buffer.from(files[path])),
    names: () => Promise.resolve([]),
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => ({ path })),
      ),
  });

  test.each([
    [
      ['npm', 'run', 'rules'],
      { 'package.json': '{"scripts":{"rules":"node tools/rules.js","x":1},"main":"src/a.js"}' },
    ],
    [['make', 'rules'], { Makefile: 'rules:\n\tnode tools/rules.js\n' }],
  ])('%j', async (argv, files) => {
    const base = tree({ ...files, 'tools/rules.js': '1', 'src/a.js': '1' });
    const head = tree({ ...files, 'tools/rules.js': '2', 'src/a.js': '2' });
    expect(await filesOfScripts(argv, base, head)).toEqual(['tools/rules.js']);
    expect(await filesOfScripts(argv, base, base)).toEqual([]);
    expect(await filesOfScripts(['node', 'x'], base, head)).toEqual([]);
  });

  test('is nothing of a package.json that is none', async () => {
    for (const text of ['null', '[]', '{"scripts":null}', '{"scripts":[1]}'])
      expect(await filesOfScripts(['npm', 'test'], tree({ 'package.json': text }), tree({}))).toEqual([]);
  });
});
