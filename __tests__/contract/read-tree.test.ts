import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommands } from '../../src/adapters/system/commands.ts';
import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { listSource, locateSource } from '../../src/plan/list-source.ts';
import { readTree, type ReadTree } from '../../src/plan/read-tree.ts';
import { commitAll, git, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function read(path: string, exclude: readonly string[] = []): Promise<ReadTree & { copy: string }> {
  const files = createNodeFileStore(folder.path);
  const source = await locateSource(path, files, createCommands());
  const listing = await listSource(source, files);
  const copy = join(folder.path, `copy-${String(Math.random()).slice(2)}`);
  return { ...(await readTree({ source, listing, copy, exclude, ownFolders: ['assay-results'] }, files)), copy };
}

const paths = ({ tree }: ReadTree): string[] => tree.files.map(({ path }) => path);

describe('the tree that scanners get, inside git', () => {
  test('holds tracked files, and untracked ones that are not ignored', async () => {
    const root = gitRepository(join(folder.path, 'r'), {
      'a.py': '1',
      'dist/b.js': '2',
      'build/c': '3',
      '.gitignore': 'ignored\n',
    });
    writeFiles(root, { 'new.txt': '4', ignored: '5', 'assay-results/x.json': '6' });
    const result = await read(root);
    expect(paths(result)).toEqual(['.gitignore', 'a.py', 'build/c', 'dist/b.js', 'new.txt']);
    expect(result.tree.git?.dirty).toBe(true);
  });

  test('a clean checkout names its commit, tree and time', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    const { tree } = await read(root);
    expect(tree.git).toEqual({
      commit: git(root, 'rev-parse', 'HEAD'),
      tree: git(root, 'rev-parse', 'HEAD^{tree}'),
      dirty: false,
      commitTime: 1767323045,
    });
  });

  test.each([
    ['text eol=lf', 'one\r\ntwo\r\n'],
    ['text eol=crlf', 'one\r\ntwo\n'],
  ])('bytes that do not follow their attributes (%s) make no fresh clone dirty', async (attributes, content) => {
    const origin = gitRepository(join(folder.path, 'origin'), { 'w.txt': content });
    const blob = git(origin, 'rev-parse', 'HEAD:w.txt');
    writeFiles(origin, { '.gitattributes': `w.txt ${attributes}\n` });
    git(origin, 'update-index', '--add', '.gitattributes');
    git(origin, 'commit', '--quiet', '--no-gpg-sign', '-m', 'attributes');
    expect(git(origin, 'rev-parse', 'HEAD:w.txt')).toBe(blob);
    const root = join(folder.path, 'clone');
    git(folder.path, '-c', 'protocol.file.allow=always', 'clone', '--quiet', `file://${origin}`, root);
    expect(git(root, 'status', '--porcelain')).toMatch(/M w\.txt/);
    const result = await read(root);
    expect(result.tree.git?.dirty).toBe(false);
    expect(readFileSync(join(result.copy, 'w.txt'), 'utf8')).toBe(content);

    appendFileSync(join(root, 'w.txt'), 'three\n');
    const changed = await read(root);
    expect(changed.tree.git?.dirty).toBe(true);
    expect(readFileSync(join(changed.copy, 'w.txt'), 'utf8')).toMatch(/three/);
  });

  test('an executable bit is a change, whatever the bytes', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'a.sh': '1' });
    chmodSync(join(root, 'a.sh'), 0o755);
    expect((await read(root)).tree.git?.dirty).toBe(true);
  });

  test('a modified file counts as it is on disk, a deleted one is gone', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: 'old', b: 'gone' });
    writeFileSync(join(root, 'a'), 'new!');
    rmSync(join(root, 'b'));
    const result = await read(root);
    expect(paths(result)).toEqual(['a']);
    expect(readFileSync(join(result.copy, 'a'), 'utf8')).toBe('new!');
  });

  test('line ends and encodings of the working tree do not change what is scanned', async () => {
    const root = gitRepository(join(folder.path, 'r'), {
      '.gitattributes': '*.txt text eol=crlf\n*.utf working-tree-encoding=UTF-16LE\n',
      'a.txt': 'one\ntwo\n',
    });
    const blob = execFileSync('git', ['hash-object', '-w', '--no-filters', '--stdin'], {
      cwd: root,
      input: 'secret = 1\n',
      encoding: 'utf8',
    }).trim();
    git(root, 'update-index', '--add', '--cacheinfo', `100644,${blob},b.utf`);
    git(root, 'commit', '--quiet', '-m', 'encoded');
    rmSync(join(root, 'a.txt'));
    git(root, 'checkout', '--', '.');
    expect(readFileSync(join(root, 'b.utf')).includes(0)).toBe(true);
    const result = await read(root);
    expect(readFileSync(join(result.copy, 'a.txt'), 'utf8')).toBe('one\ntwo\n');
    expect(readFileSync(join(result.copy, 'b.utf'), 'utf8')).toBe('secret = 1\n');
    expect(result.tree.git?.dirty).toBe(false);
  });

  test('sparse and skip-worktree entries come from their blobs', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'in/a': '1', 'out/b': '2' });
    git(root, 'update-index', '--skip-worktree', 'out/b');
    rmSync(join(root, 'out'), { recursive: true });
    git(root, 'update-index', '--assume-unchanged', 'in/a');
    appendFileSync(join(root, 'in/a'), ' hidden edit');
    const result = await read(root);
    expect(readFileSync(join(result.copy, 'out/b'), 'utf8')).toBe('2');
    expect(readFileSync(join(result.copy, 'in/a'), 'utf8')).toBe('1');
  });

  test('links are not followed; one that leads out is said', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'a/x': '1' });
    writeFileSync(join(folder.path, 'outside'), 'private');
    symlinkSync('../outside', join(root, 'leak'));
    symlinkSync('/etc/hostname', join(root, 'absolute'));
    symlinkSync('a/x', join(root, 'inner'));
    commitAll(root);
    const result = await read(root);
    expect(paths(result)).toEqual(['a/x']);
    expect(result.tree.notScanned).toEqual([
      { path: 'absolute', reason: 'link-out-of-tree' },
      { path: 'leak', reason: 'link-out-of-tree' },
    ]);
  });

  test('a folder replaced by a link is not a way out', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'd/hostname': 'mine' });
    rmSync(join(root, 'd'), { recursive: true });
    symlinkSync('/etc', join(root, 'd'));
    const result = await read(root);
    expect(result.tree.files.some(({ path }) => path === 'd/hostname')).toBe(false);
  });

  test('submodules and LFS pointers are listed as not scanned', async () => {
    const inner = gitRepository(join(folder.path, 'inner'), { z: '1' });
    const root = gitRepository(join(folder.path, 'r'), {
      big: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
      a: '1',
    });
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(inner, 'rev-parse', 'HEAD')},sub`);
    git(root, 'commit', '--quiet', '-m', 'sub');
    const result = await read(root);
    expect(result.tree.notScanned).toEqual([
      { path: 'big', reason: 'lfs-pointer' },
      { path: 'sub', reason: 'submodule' },
    ]);
  });

  test('a tracked file is scanned in Assay’s own folder, too', async () => {
    const root = gitRepository(join(folder.path, 'r'), {
      'assay-results/a.py': '1',
      'assay-results/.gitignore': '*\n',
    });
    writeFiles(root, { 'assay-results/new/summary.json': '{}' });
    expect(paths(await read(root))).toEqual(['assay-results/.gitignore', 'assay-results/a.py']);
  });

  test('a file that only begins like an LFS pointer is scanned: it could hold anything', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    const root = gitRepository(join(folder.path, 'r'), {
      more: `${pointer}password=x\n`,
      less: 'version https://git-lfs.github.com/spec/v1\nimport os\n',
      crlf: pointer.replaceAll('\n', '\r\n'),
    });
    const result = await read(root);
    expect(paths(result)).toEqual(['less', 'more']);
    expect(result.tree.notScanned).toEqual([{ path: 'crlf', reason: 'lfs-pointer' }]);
  });

  test('hostile names are scanned under harmless ones and mapped back', async () => {
    const names = [
      'line\nbreak.py',
      '::set-output name=x::y',
      '-rf',
      'bell\u0007',
      ' space ',
      `${'d'.repeat(150)}/${'e'.repeat(200)}/${'f'.repeat(210)}.txt`,
    ];
    const root = gitRepository(join(folder.path, 'r'), Object.fromEntries(names.map((name) => [name, 'x'])));
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x62, 0xff, 0x2e, 0x70, 0x79])]), 'y');
    commitAll(root);
    const result = await read(root);
    expect(paths(result)).toEqual([...names, 'b\\xff.py'].sort());
    for (const file of result.tree.files) {
      expect(existsSync(join(result.copy, file.copy))).toBe(true);
      expect(file.copy).not.toMatch(/[\u0000-\u001f\\]|^-|(^|\/) /);
    }
  });

  test('hooks, filters and the file-system monitor do not run', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1', '.gitattributes': '* filter=evil diff=evil\n' });
    const mark = join(folder.path, 'acted');
    const script = join(folder.path, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${mark}\ncat\n`, { mode: 0o755 });
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'core.fsmonitor',
      'diff.evil.command',
      'diff.external',
      'core.pager',
      'core.sshCommand',
    ]) {
      git(root, 'config', key, script);
    }
    git(root, 'config', 'filter.evil.required', 'true');
    writeFileSync(join(root, 'a'), 'changed');
    const result = await read(root);
    expect(paths(result)).toEqual(['.gitattributes', 'a']);
    expect(existsSync(mark)).toBe(false);
  });

  test('a git that fails inside a repository is an error, never a plain walk', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    writeFileSync(join(root, '.git/HEAD'), 'nonsense');
    await expect(read(root)).rejects.toMatchObject({ kind: 'usage', code: 'git-failed' });
  });

  test('a missing object is an error that names the file', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: 'content' });
    const id = git(root, 'rev-parse', 'HEAD:a');
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    git(root, 'update-index', '--skip-worktree', 'a');
    rmSync(join(root, 'a'));
    await expect(read(root)).rejects.toMatchObject({ code: 'git-object-missing' });
  });

  test('PATH limits the tree; exclude is counted', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'a/x': '1', 'a/y.min.js': '2', b: '3' });
    const result = await read(join(root, 'a'), ['**/*.min.js']);
    expect(paths(result)).toEqual(['a/x']);
    expect(result.excluded).toBe(1);
  });

  test('a repository without a work tree is an error: its files are packed, where no scanner sees them', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    const bare = join(folder.path, 'bare.git');
    git(root, 'clone', '--quiet', '--bare', root, bare);
    for (const path of [bare, join(bare, 'objects'), join(root, '.git')])
      await expect(read(path)).rejects.toMatchObject({ kind: 'usage', code: 'path-bare' });
    const kept = gitRepository(join(bare, 'worktree'), { b: '2' });
    expect(paths(await read(kept))).toEqual(['b']);
  });

  test('a branch that leads nowhere is an error, not a repository without a commit', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    writeFileSync(join(root, '.git/refs/heads/main'), 'deadbeef\n');
    await expect(read(root)).rejects.toMatchObject({ kind: 'usage', code: 'git-failed' });
  });

  test('a partial clone is called that', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder.path, 'clone');
    git(root, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${root}`, clone);
    git(clone, 'read-tree', 'HEAD');
    git(clone, 'update-index', '--skip-worktree', 'a');
    await expect(read(clone)).rejects.toMatchObject({ kind: 'usage', code: 'git-object-missing' });
  });

  test('a partial clone of a merge that lacks the trees of its parents is scanned', async () => {
    const root = gitRepository(join(folder.path, 'r'), { 'a/b': '1' });
    git(root, 'checkout', '--quiet', '-b', 'change');
    writeFiles(root, { 'a/c': '2' });
    commitAll(root);
    git(root, 'checkout', '--quiet', 'main');
    writeFiles(root, { 'a/d': '3' });
    commitAll(root);
    git(root, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'merge', 'change');
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = join(folder.path, 'clone');
    git(root, 'clone', '--quiet', '--filter=tree:0', `file://${root}`, clone);
    git(clone, 'checkout', '--quiet', '--detach');
    const { tree } = await read(clone);
    expect(tree.files.map(({ path }) => path)).toEqual(['a/b', 'a/c', 'a/d']);
    expect(tree.git?.commit).toBe(git(root, 'rev-parse', 'HEAD'));
  });

  test('a detached commit that cannot be read is called that', async () => {
    const root = gitRepository(join(folder.path, 'r'), { a: '1' });
    writeFileSync(join(root, '.git/HEAD'), `${'ab'.repeat(20)}\n`);
    await expect(read(root)).rejects.toMatchObject({ kind: 'usage', code: 'git-failed' });
  });

  test('a repository without a commit can be scanned', async () => {
    const root = join(folder.path, 'r');
    writeFiles(root, { a: '1' });
    git(root, 'init', '--quiet');
    const result = await read(root);
    expect(paths(result)).toEqual(['a']);
    expect(result.tree.git).toBeUndefined();
  });
});

describe('the tree outside git', () => {
  test('leaves the ancestor’s exclusions out', async () => {
    const root = join(folder.path, 'plain');
    writeFiles(root, {
      'a.py': '1',
      'node_modules/x/i.js': '2',
      'dist/y': '3',
      'b/__pycache__/z.pyc': '4',
      'lib.so': '5',
    });
    const result = await read(root);
    expect(paths(result)).toEqual(['a.py']);
  });

  test('nothing there is a usage error', async () => {
    await expect(read(join(folder.path, 'absent'))).rejects.toMatchObject({ code: 'path-missing' });
  });
});
