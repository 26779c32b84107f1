import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { assay, type CliResult } from '../support/assay.ts';
import { drawnKeyPair, findingsOf, linesThatAct, placesOf, treeOf } from '../support/bundle-checks.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { commitAll, git, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';

/** A real run on a busy machine. */
const PATIENCE = 120_000;

let folder: ReturnType<typeof temporaryFolder>;
let keys: ReturnType<typeof drawnKeyPair>;
beforeEach(() => {
  folder = temporaryFolder();
  keys = drawnKeyPair();
});
afterEach(() => {
  folder.remove();
});

/** Scans, and holds every run to the same: it ends in a verdict, nothing it prints acts, nothing of the keys is kept. */
async function scan(root: string, ...args: string[]): Promise<CliResult & { bundle: string }> {
  const out = join(folder.path, 'out');
  const result = await assay(['scan', root, '--out', out, ...args]);
  const bundle = join(out, 'latest');
  expect([0, 1, 3]).toContain(result.code);
  expect(linesThatAct(result)).toEqual([]);
  expect(placesOf(keys.parts, result, bundle)).toEqual([]);
  const verified = await assay(['verify', bundle, '--allow-unsigned']);
  expect(linesThatAct(verified)).toEqual([]);
  expect(verified).toMatchObject({ code: 0 });
  return { ...result, bundle };
}

/** Adds files by git's plumbing, so that no attribute changes them and any name will do. */
function addToIndex(root: string, names: readonly (string | Buffer)[], content: string): void {
  const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: root,
    input: content,
    encoding: 'utf8',
  }).trim();
  const lines = names.map((name) =>
    Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from(name), Buffer.from([0])]),
  );
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: root, input: Buffer.concat(lines) });
}

const ESCAPE = String.fromCharCode(27);
const NAMES: readonly string[] = [
  'new\nline\n::set-output name=a::b\n.py',
  'carriage\r::error::x.py',
  '::add-mask::x.py',
  '##[set-output name=x;]y.py',
  `${ESCAPE}[31mred${ESCAPE}]0;title\u0007.py`,
  '\u202ertl\u2066.py',
  '\u2028separator\u0085.py',
  '__proto__',
  'constructor',
  'toString/__proto__/hasOwnProperty.json',
  '-rf',
  '--config=x.py',
  ' blanks ',
  'quote\'"`$(id).py',
  'back\\slash.py',
  '<img src=x onerror=alert(1)>.md',
  '|pipe|[a](b)@c#1.md',
  'percent%2e%2e%2f.py',
  'assay-canary-000000/x.py',
  'assay-renamed-files/x.py',
  `${'n'.repeat(240)}.py`,
  ...['d', 'long-name-'.repeat(20), 'ü'.repeat(100)].map(
    (part) => `${`${part}/`.repeat(Math.floor(3990 / (Buffer.byteLength(part) + 1)))}x.py`,
  ),
];

describe('names', () => {
  test(
    'that would be orders, escapes, options or somebody’s prototype are only names',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), { 'plain.py': keys.text });
      addToIndex(root, NAMES, keys.text);
      addToIndex(root, [Buffer.from([0x69, 0xff, 0xfe, 0x2e, 0x70, 0x79])], keys.text);
      git(root, 'commit', '--quiet', '-m', `::error::x\n${ESCAPE}[31m##[error]`);
      git(root, 'checkout-index', '--all', '--force');
      const { bundle, code } = await scan(root);
      expect(code).toBe(1);
      const paths = new Set(findingsOf(bundle, 'secrets').map(({ path }) => path));
      expect([...NAMES, 'i\\xff\\xfe.py', 'plain.py'].filter((name) => !paths.has(name))).toEqual([]);
      const json = await assay(['scan', root, '--out', join(folder.path, 'json'), '--json', '--quiet']);
      expect(linesThatAct(json)).toEqual([]);
      expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'fail' });
      expect(linesThatAct(await assay(['plan', root]))).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'that no file system holds, in an index made by hand, are scanned from git or said to be too long',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), { 'plain.py': 'x = 1\n' });
      const long = `${'y'.repeat(300)}.py`;
      const beyond = `${'x'.repeat(200)}/`.repeat(30);
      addToIndex(root, [long, `${beyond}deep.py`], keys.text);
      git(root, 'commit', '--quiet', '-m', 'names');
      const { bundle } = await scan(root);
      expect(findingsOf(bundle, 'secrets').map(({ path }) => path)).toContain(long);
      expect(treeOf(bundle).notScanned).toEqual([{ path: `${beyond}deep.py`, reason: 'path-too-long' }]);
    },
    PATIENCE,
  );

  test.each([
    ['inside git', true],
    ['outside git', false],
  ])(
    'of folders deeper than a path may be long are said, %s',
    async (_, inGit) => {
      const root = join(folder.path, 'r');
      if (inGit) gitRepository(root, { 'plain.py': 'x = 1\n' });
      else writeFiles(root, { 'plain.py': 'x = 1\n' });
      const part = 'm'.repeat(240);
      // Step by step one gets deeper than any path.
      const dig = `for (let n = 0; n < 22; n += 1) { fs.mkdirSync('${part}'); process.chdir('${part}'); } fs.writeFileSync('deep.py', 'x');`;
      execFileSync(process.execPath, ['-e', dig], { cwd: root });
      const { bundle, stdout } = await scan(root);
      expect(treeOf(bundle).notScanned.map(({ reason }) => reason)).toEqual(['path-too-long']);
      expect(stdout).toContain('not scanned: 1 × path-too-long');
      execFileSync('rm', ['-rf', join(root, part)]);
    },
    PATIENCE,
  );
});

describe('what is no ordinary file', () => {
  test(
    'links, pipes and sockets are neither followed nor waited for',
    async () => {
      writeFiles(folder.path, { 'outside/secret.py': keys.text });
      const root = gitRepository(join(folder.path, 'r'), {
        'plain.py': 'x = 1\n',
        'sub/file.py': 'x = 1\n',
        'was-a-file.py': 'x = 1\n',
      });
      symlinkSync('/etc/passwd', join(root, 'absolute'));
      symlinkSync('../outside/secret.py', join(root, 'relative.py'));
      symlinkSync('../outside', join(root, 'folder'));
      symlinkSync('loop', join(root, 'loop'));
      symlinkSync('plain.py', join(root, 'inside.py'));
      commitAll(root, 'links');
      // A tracked folder that turns into a link, and a tracked file that turns into a pipe.
      rmSync(join(root, 'sub'), { recursive: true });
      symlinkSync('../outside', join(root, 'sub'));
      rmSync(join(root, 'was-a-file.py'));
      execFileSync('mkfifo', [join(root, 'was-a-file.py'), join(root, 'pipe')]);
      const server = createServer().listen(join(root, 'socket'));
      try {
        const { bundle, code } = await scan(root);
        expect(code).toBe(0);
        const { files, notScanned } = treeOf(bundle);
        expect(files.map(({ path }) => path)).toEqual(['plain.py']);
        expect(notScanned).toEqual([
          { path: 'absolute', reason: 'link-out-of-tree' },
          { path: 'folder', reason: 'link-out-of-tree' },
          { path: 'relative.py', reason: 'link-out-of-tree' },
          { path: 'sub', reason: 'link-out-of-tree' },
          { path: 'was-a-file.py', reason: 'special-file' },
        ]);
      } finally {
        server.close();
      }
    },
    PATIENCE,
  );

  test(
    'outside git, too',
    async () => {
      const root = join(folder.path, 'plain');
      writeFiles(root, { 'plain.py': 'x = 1\n' });
      execFileSync('mkfifo', [join(root, 'pipe')]);
      symlinkSync('/etc', join(root, 'etc'));
      const { bundle } = await scan(root);
      expect(treeOf(bundle)).toMatchObject({
        files: [{ path: 'plain.py' }],
        notScanned: [
          { path: 'etc', reason: 'link-out-of-tree' },
          { path: 'pipe', reason: 'special-file' },
        ],
      });
    },
    PATIENCE,
  );

  test(
    'a repository inside the repository is not scanned, and said',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), { 'plain.py': 'x = 1\n' });
      gitRepository(join(root, 'inner'), { 'a.py': 'x = 1\n' });
      const { bundle } = await scan(root);
      expect(treeOf(bundle).notScanned).toEqual([{ path: 'inner', reason: 'submodule' }]);
    },
    PATIENCE,
  );
});

describe('sizes and contents', () => {
  test(
    'a file of 2 GB is not read, one line of 60 MB, no bytes and zero bytes are',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), {
        'empty.py': '',
        'zero.py': Buffer.concat([Buffer.alloc(10_000), Buffer.from(keys.text)]),
        'nul.txt': `a\0${keys.text}`,
      });
      writeFileSync(
        join(root, 'line.js'),
        Buffer.concat([Buffer.from('var a="'), Buffer.alloc(60 * 1024 ** 2, 'x'), Buffer.from(`";\n${keys.text}`)]),
      );
      const sparse = openSync(join(root, 'sparse.bin'), 'w');
      ftruncateSync(sparse, 2 * 1024 ** 3);
      closeSync(sparse);
      const { bundle, stdout } = await scan(root);
      expect(treeOf(bundle).notScanned).toEqual([{ path: 'sparse.bin', reason: 'over-cap' }]);
      expect(stdout).toContain('not scanned: 1 × over-cap');
      expect(new Set(findingsOf(bundle, 'secrets').map(({ path }) => path))).toEqual(
        new Set(['line.js', 'nul.txt', 'zero.py']),
      );
    },
    PATIENCE,
  );

  test(
    'requireCoverage makes a file that was not scanned inconclusive',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), {
        'a.py': 'x = 1\n',
        '.assay.yml': 'product: x\nprofiles:\n  - name: core\n    tools: [secrets]\ngate:\n  requireCoverage: true\n',
      });
      symlinkSync('/etc/passwd', join(root, 'absolute'));
      commitAll(root);
      expect(await scan(root)).toMatchObject({ code: 3 });
    },
    PATIENCE,
  );

  test(
    'folders a thousand deep are walked like others',
    async () => {
      const deep = `${'d/'.repeat(1000)}x.py`;
      const root = gitRepository(join(folder.path, 'r'), { [deep]: keys.text });
      const { bundle } = await scan(root);
      expect(new Set(findingsOf(bundle, 'secrets').map(({ path }) => path))).toEqual(new Set([deep]));
    },
    PATIENCE,
  );
});

describe('git’s own rules', () => {
  test(
    'a tracked dist/ that is ignored, generated or not to be exported is scanned',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), {
        'dist/index.js': keys.text,
        'node_modules/x/index.js': keys.text,
        '.gitignore': 'dist/\nnode_modules/\n',
        '.gitattributes':
          'dist/** linguist-generated linguist-vendored export-ignore -diff binary\nnode_modules/** linguist-vendored\n',
      });
      const { bundle } = await scan(root);
      expect(new Set(findingsOf(bundle, 'secrets').map(({ path }) => path))).toEqual(
        new Set(['dist/index.js', 'node_modules/x/index.js']),
      );
    },
    PATIENCE,
  );

  test(
    'attributes, filters and index bits neither change nor hide what is scanned, and nothing of them runs',
    async () => {
      const mark = join(folder.path, 'ran');
      const root = gitRepository(join(folder.path, 'r'), {
        'utf16.py': keys.text,
        'filtered.py': keys.text,
        'eol.py': keys.text,
        'assumed.py': keys.text,
        'skipped.py': keys.text,
        'ident.py': keys.text,
      });
      writeFiles(root, {
        '.gitattributes':
          'utf16.py working-tree-encoding=UTF-16\nfiltered.py filter=evil\neol.py text eol=crlf\nident.py ident\n',
      });
      git(root, 'add', '.gitattributes');
      git(root, 'commit', '--quiet', '-m', 'attributes');
      git(root, 'update-index', '--assume-unchanged', 'assumed.py');
      git(root, 'update-index', '--skip-worktree', 'skipped.py');
      git(root, 'config', 'filter.evil.clean', `touch ${mark}; echo clean`);
      git(root, 'config', 'filter.evil.smudge', `touch ${mark}; echo clean`);
      git(root, 'config', 'core.fsmonitor', `touch ${mark}; true`);
      writeFiles(root, { '.git/hooks/post-index-change': `#!/bin/sh\ntouch ${mark}\n` });
      execFileSync('chmod', ['+x', join(root, '.git/hooks/post-index-change')]);
      writeFiles(root, { 'assumed.py': 'x = 1\n' });
      rmSync(join(root, 'skipped.py'));
      const { bundle } = await scan(root);
      expect(new Set(findingsOf(bundle, 'secrets').map(({ path }) => path))).toEqual(
        new Set(['assumed.py', 'eol.py', 'filtered.py', 'ident.py', 'skipped.py', 'utf16.py']),
      );
      expect(() => openSync(mark, 'r')).toThrow();
    },
    PATIENCE,
  );
});

test(
  'a tree that changes all the time is scanned as it was at one moment for each file',
  async () => {
    const files: Record<string, string> = { 'fake.mjs': FAKE_SCANNER, '.assay.json': fakeManifest('healthy') };
    for (let index = 0; index < 300; index += 1) files[`src/f${String(index)}.txt`] = 'fine\n';
    const root = gitRepository(join(folder.path, 'r'), files);
    let round = 0;
    const timer = setInterval(() => {
      round += 1;
      const target = join(root, `src/f${String((round * 7) % 300)}.txt`);
      const next = join(folder.path, 'next');
      if (round % 5 === 0) rmSync(target, { force: true });
      else if (round % 5 === 1) {
        rmSync(target, { force: true });
        symlinkSync('/etc/passwd', target);
      } else if (round % 5 === 2) {
        rmSync(target, { recursive: true, force: true });
        mkdirSync(target);
      } else if (round % 5 === 3) {
        writeFileSync(next, keys.text.repeat(round % 50));
        rmSync(target, { recursive: true, force: true });
        renameSync(next, target);
      } else {
        writeFileSync(join(root, `src/new${String(round)}.txt`), 'FINDME\n');
      }
    }, 1);
    try {
      for (let run = 0; run < 2; run += 1) await scan(root);
    } finally {
      clearInterval(timer);
    }
    expect(round).toBeGreaterThan(10);
  },
  PATIENCE,
);
