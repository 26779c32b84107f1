import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commitAll, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { assay } from '../support/assay.ts';
import { explanations } from '../../src/lib/explanations.ts';
import { FAILURE_REASONS } from '../../src/model/tool-run.ts';
import { registry } from '../../src/scanners/registry.generated.ts';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const documents = tracked.filter(
  (path) => path.endsWith('.md') && !path.startsWith('__tests__/') && !path.startsWith('privacy-pack/fixtures/'),
);

describe('the registry', () => {
  test('holds exactly the scanner files, each under its own name', () => {
    const files = readdirSync(join(root, 'src/scanners'))
      .filter((name) => readFileOrEmpty(join(root, 'src/scanners', name)).includes('export const scanner = '))
      .map((name) => name.replace(/\.ts$/, ''));
    expect([...registry.keys()].sort()).toEqual(files.sort());
    for (const [id, scanner] of registry) expect(scanner.id).toBe(id);
  });

  test.each([...registry.values()].map((scanner) => [scanner.id, scanner] as const))(
    '%s keeps the contract of a scanner',
    (_id, scanner) => {
      expect(scanner.title).not.toBe('');
      expect(scanner.completedExitCodes.length).toBeGreaterThan(0);
      if (scanner.canary === undefined) expect(scanner.category).toBe('sbom');
      else {
        const first = scanner.canary.files('0123456789abcdef0123456789abcdef');
        expect(Object.keys(first).length).toBeGreaterThan(0);
        for (const name of Object.keys(first)) expect(name).not.toMatch(/^\/|\.\./);
      }
      const garbage = Buffer.from([0, 255, 123, 34]);
      for (const name of ['stdout', 'stderr', 'report.sarif', 'report.json']) {
        const once = scanner.sanitise(name, garbage);
        expect(Buffer.from(scanner.sanitise(name, once)).equals(Buffer.from(once))).toBe(true);
      }
      expect(() => scanner.parse({ outputs: new Map(), exitCode: 0, files: [], sourceRoot: '/src' })).toThrow();
    },
  );
});

describe('the documentation', () => {
  test.each(documents)('%s: every relative link leads somewhere', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/```[^]*?```/g, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:|^#/.test(target)) continue;
      expect([target, existsSync(join(root, dirname(path), target.split('#')[0] ?? ''))]).toEqual([target, true]);
    }
  });

  test('every command the README names exists', async () => {
    const { stdout } = await assay(['--help']);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const [, name = ''] of readme.matchAll(/`assay ([a-z]+)/g)) expect(stdout).toContain(name);
  });

  test('every script the documents name exists', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const path of documents) {
      const text = readFileSync(join(root, path), 'utf8');
      for (const [, name = ''] of text.matchAll(/`(?:[^`]* )?npm run ([a-z:]+)/g))
        expect(Object.keys(scripts)).toContain(name);
    }
  });

  test('the README’s first command does what it shows', async () => {
    const folder = temporaryFolder();
    try {
      const repository = gitRepository(join(folder.path, 'r'), { 'README.md': '# hello\n', LICENSE: 'x\n' });
      commitAll(repository);
      const result = await assay(['scan', repository], { cwd: folder.path });
      expect([result.code, result.stdout]).toEqual([
        0,
        expect.stringMatching(/PASS {2}unnamed, profile core[^]*evidence: .*assay-results/) as unknown as string,
      ]);
      expect(existsSync(join(folder.path, 'assay-results/latest/report.html'))).toBe(true);
    } finally {
      folder.remove();
    }
  });
});

test('every state a tool run can end in is explained', () => {
  for (const reason of FAILURE_REASONS) expect(explanations.has(`scanner-${reason}`)).toBe(true);
});

test('no file names a folder of one machine', () => {
  const own = tracked.filter(
    (path) =>
      !path.startsWith('dist/') &&
      !path.startsWith('node_modules/') &&
      path !== 'package-lock.json' &&
      /\.(?:ts|mjs|json|md|yml|py)$|run$/.test(path),
  );
  const home = ['/root', '/', 'work/'].join('').slice(5);
  for (const path of own) expect([path, readFileOrEmpty(join(root, path)).includes(home)]).toEqual([path, false]);
});

function readFileOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

test('a number and its noun agree: no text puts a plural behind a number by itself', () => {
  const noun = '(?:files|findings|scanners|tools|lines|bytes|modules|packages|days|statements)';
  // Limits that are constants, and lists that are known to be longer than one, may.
  const counted = new RegExp(
    `\\$\\{(?!(?:String\\()?(?:[A-Z][A-Z_]+|MAX_[^}]*|envelopes\\.length)\\)?\\})[^{}]*\\} (?:more )?${noun}\\b`,
    'g',
  );
  const found = tracked
    .filter((path) => /^src\/.*\.ts$/.test(path))
    .flatMap((path) => [...readFileOrEmpty(join(root, path)).matchAll(counted)].map(([text]) => `${path}: ${text}`));
  expect(found).toEqual([]);
});
