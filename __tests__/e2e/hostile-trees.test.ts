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
  const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: content, encoding: 'utf8' }).trim();
  const lines = names.map((name) => Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from(name), Buffer.from([0])]));
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
  "quote'\"`$(id).py",
  'back\\slash.py',
  '<img src=x onerror=alert(1)>.md',
  '|pipe|[a](b)@c#1.md',
  'percent%2e%2e%2f.py',
  'assay-canary-000000/x.py',
  'assay-renamed-files/x.py',
  `${'n'.repeat(240)}.py`,
  ...['d', 'long-name-'.repeat(20), 'ü'.repeat(100)].map((part) => `${`${part}/`.repeat(Math.floor(3990 / (Buffer.byteLength(part) + 1)))}x.py`),
];

describe('names', () => {
  test(
    'that would be orders, escapes, options or somebody’s prototype are only names',
    async () => {
      const root = gitRepository(join(folder.path, 'r'), { 'plain.py': keys.text });
      addToIndex(root, NAMES, keys.text);
      addToIndex(root, [Buffer.from([0x69, 0xff, 0xfe, 0x2e, 0x70, 0x79])], keys.text);
      git(root, 'commit', '--quiet', '-m', `::error::x\n${ESCAPE}[31m##[error]`);
      git(root, 'checkout', '--quiet', '--', 'plain.py');
      const { bundle, code, stdout } = await scan(root);
      expect(code).toBe(1);
      expect(stdout).toContain('FAIL');
      const found = new Set(findingsOf(bundle, 'secrets').map(({ path }) => path));
      // Only what is on disk counts, and nothing was checked out: git calls the others deleted.
      expect([...found]).toEqual(['plain.py']);
      git(root, 'read-tree', 'HEAD');
      git(root, '-c', 'core.protectNTFS=false', 'checkout-index', '--all', '--force');
      const whole = await scan(root);
      const paths = new Set(findingsOf(whole.bundle, 'secrets').map(({ path }) => path));
      const lost = [...NAMES, 'i\\xff\\xfe.py', 'plain.py'].filter((name) => !paths.has(name));
      expect(lost).toEqual([]);
      const printed = await assay(['scan', root, '--out', join(folder.path, 'json'), '--json', '--quiet']);
      expect(linesThatAct(printed)).toEqual([]);
      expect(() => JSON.parse(printed.stdout) as unknown).not.toThrow();
      expect(linesThatAct(await assay(['plan', root]))).toEqual([]);
    },
    PATIENCE,
  );
});
