import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assay } from '../support/assay.ts';
import { findingsOf, listedFiles } from '../support/bundle-checks.ts';
import { commitAll, git, temporaryFolder } from '../support/git-repository.ts';
import { makeBench, type Bench } from './provision-bench.ts';
import { provisionTool } from '../../src/provision/provision.ts';
import { scanner as bandit } from '../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../src/scanners/detect-secrets.ts';
import { scanner as ruff } from '../../src/scanners/ruff.ts';

/** Tools and packages are fetched, then real scanners run on them, several times. */
const PATIENCE = 600_000;
const MANIFEST = JSON.stringify({
  product: 'profiles',
  profiles: [
    {
      name: 'like-standard',
      tools: ['secrets', 'sbom', 'ruff', 'bandit', 'detect-secrets'],
      budgets: [{ severity: 'critical', max: 1000 }],
    },
    { name: 'ruff', tools: ['ruff'], budgets: [{ severity: 'critical', max: 1000 }] },
  ],
});

interface Printed {
  verdict: string;
  scanners: { id: string; state: string; detail: string | null }[];
}

let folder: ReturnType<typeof temporaryFolder>;
let bench: Bench;
let cache: string;
let trees: Record<string, string>;

/** Published packages stand for repositories: real code that anyone can fetch again. */
beforeAll(() => {
  folder = temporaryFolder();
  bench = makeBench();
  cache = bench.options.cacheFolder;
  const python = join(folder.path, 'python');
  const typescript = join(folder.path, 'typescript');
  const mono = join(folder.path, 'mono');
  mkdirSync(typescript);
  const wheels = join(folder.path, 'wheels');
  execFileSync('python3', [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--dest',
    wheels,
    'requests==2.32.5',
    'werkzeug==3.1.3',
  ]);
  for (const wheel of readdirSync(wheels))
    execFileSync('python3', ['-m', 'zipfile', '-e', join(wheels, wheel), python]);
  const packed = execFileSync('npm', ['pack', 'zod@4.0.0', '--silent', '--pack-destination', folder.path], {
    encoding: 'utf8',
    cwd: folder.path,
  });
  execFileSync('tar', [
    '-xzf',
    join(folder.path, packed.trim().split('\n').at(-1) ?? ''),
    '-C',
    typescript,
    '--strip-components=1',
    'package/src',
    'package/package.json',
  ]);
  cpSync(python, join(mono, 'services/api'), { recursive: true });
  cpSync(typescript, join(mono, 'packages/schema'), { recursive: true });
  writeFileSync(join(mono, 'services/api/broken.py'), 'def broken(:\n');
  trees = { python, typescript, mono };
  for (const root of Object.values(trees)) {
    git(root, 'init', '--quiet', '--initial-branch=main');
    commitAll(root);
  }
  writeFileSync(join(folder.path, 'manifest.json'), MANIFEST);
}, PATIENCE);
afterAll(() => {
  folder.remove();
  bench.remove();
});

async function scan(
  root: string,
  ...more: string[]
): Promise<{ code: number | null; bundle: string; printed: Printed; stderr: string }> {
  const out = join(folder.path, 'out');
  const pip = Object.entries(process.env).filter(([name]) =>
    /^PIP_|^SSL_CERT_FILE$|^REQUESTS_CA_BUNDLE$|^HTTPS_PROXY$|^NO_PROXY$/.test(name),
  );
  const env = { ...Object.fromEntries(pip.map(([name, value]) => [name, value ?? ''])), ASSAY_CACHE_DIR: cache };
  const args = [
    'scan',
    root,
    '--manifest',
    join(folder.path, 'manifest.json'),
    '--profile',
    'like-standard',
    '--policy-date',
    '2026-01-01',
    '--out',
    out,
    '--json',
    ...more,
  ];
  const { code, stdout, stderr } = await assay(args, { env });
  return { code, bundle: realpathSync(join(out, 'latest')), printed: JSON.parse(stdout) as Printed, stderr };
}

/** The tool itself, from the same cache, with plain arguments and no sandbox. */
async function plain(definition: Parameters<typeof provisionTool>[0], args: readonly string[]): Promise<string> {
  const tool = await provisionTool(definition, { ...bench.options, offline: true });
  if (tool.status === 'failed') throw new Error(tool.detail);
  const [program, ...rest] = tool.program;
  const { stdout, status, stderr } = spawnSync(program, [...rest, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: folder.path,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

function countsOf(rules: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rule of [...rules].sort()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function ours(bundle: string, scanner: string): Record<string, number> {
  return countsOf(findingsOf(bundle, scanner).map(({ rule }) => rule));
}

const ruffReport = z.array(z.object({ code: z.string().nullable() }));
const banditReport = z.object({ results: z.array(z.object({ test_id: z.string() })) });
const plainSecrets = z.object({
  results: z.record(z.string(), z.array(z.object({ type: z.string(), line_number: z.number() }))),
});
const ourSecrets = z.object({ secrets: z.array(z.object({ path: z.string(), line: z.number(), type: z.string() })) });

describe.each(['python', 'typescript', 'mono'])('on a %s tree', (name) => {
  test(
    'each tool finds what it finds by itself',
    async () => {
      const root = trees[name] ?? '';
      const { bundle, printed, code } = await scan(root);
      const failed = printed.scanners.filter(({ state }) => state !== 'completed');
      const ran = printed.scanners.map(({ id }) => id);
      expect(ran).toEqual(
        name === 'typescript'
          ? ['secrets', 'sbom', 'detect-secrets']
          : ['secrets', 'sbom', 'ruff', 'bandit', 'detect-secrets'],
      );
      if (name === 'mono') {
        expect(failed.map(({ id }) => id)).toEqual(['ruff', 'bandit']);
        for (const { detail } of failed)
          expect(detail).toMatch(/^1 of \d+ files (?:were )?not read: services\/api\/broken\.py /);
      } else expect(failed).toEqual([]);
      expect(code).toBe(name === 'mono' ? 3 : 0);

      if (ran.includes('ruff')) {
        const text = await plain(ruff, [
          'check',
          '--isolated',
          '--no-cache',
          '--select',
          'S',
          '--ignore-noqa',
          '--no-respect-gitignore',
          '--config',
          'exclude=[]',
          '--target-version',
          'py314',
          '--output-format',
          'json',
          root,
        ]);
        const rules = ruffReport
          .parse(JSON.parse(text))
          .flatMap(({ code: rule }) => (rule?.startsWith('S') === true ? [rule] : []));
        expect(rules.length).toBeGreaterThan(5);
        expect(ours(bundle, 'ruff')).toEqual(countsOf(rules));
        const json = await plain(bandit, [
          '--quiet',
          '--recursive',
          '--ignore-nosec',
          '--exclude',
          '/dev/null/none',
          '--format',
          'json',
          root,
        ]);
        expect(ours(bundle, 'bandit')).toEqual(
          countsOf(banditReport.parse(JSON.parse(json)).results.map(({ test_id: rule }) => rule)),
        );
      }

      const filters = [
        'allowlist.is_line_allowlisted',
        'heuristic.is_lock_file',
        'heuristic.is_swagger_file',
        'heuristic.is_non_text_file',
      ];
      const off = filters.flatMap((filter) => ['--disable-filter', `detect_secrets.filters.${filter}`]);
      const found = plainSecrets.parse(
        JSON.parse(
          await plain(detectSecrets, [
            '-C',
            root,
            '--cores',
            '1',
            'scan',
            '--all-files',
            '--no-verify',
            '--exclude-files',
            '^\\.git/',
            ...off,
            '.',
          ]),
        ),
      );
      const theirs = Object.entries(found.results).flatMap(([path, secrets]) =>
        secrets.map(({ type, line_number: line }) => `${path}:${String(line)} ${type}`),
      );
      const own = ourSecrets
        .parse(JSON.parse(readFileSync(join(bundle, 'raw/detect-secrets/report.json'), 'utf8')))
        .secrets.filter(({ path }) => !path.startsWith('assay-canary-'))
        .map(({ path, line, type }) => `${path}:${String(line)} ${type}`);
      // It names a repeated secret once in a file; our driver names every line.
      expect(theirs.filter((secret) => !own.includes(secret))).toEqual([]);
      const kinds = (all: readonly string[]): string[] =>
        [...new Set(all.map((secret) => secret.replace(/:\d+ /, ' ')))].sort();
      expect(kinds(own)).toEqual(kinds(theirs));
    },
    PATIENCE,
  );
});

describe('the cache', () => {
  test(
    'a second run needs no network and gives the same evidence',
    async () => {
      const first = listedFiles((await scan(trees['python'] ?? '')).bundle);
      const again = await scan(trees['python'] ?? '', '--offline');
      expect(again.stderr).not.toContain('fetching');
      expect([...listedFiles(again.bundle)].filter(([path, bytes]) => first.get(path)?.equals(bytes) !== true)).toEqual(
        [],
      );
    },
    PATIENCE,
  );

  test(
    'a changed tool is never run: offline it is exit 4, or mended from what is cached; with the network it is fetched again',
    async () => {
      const program = await provisionTool(ruff, { ...bench.options, offline: true });
      if (program.status === 'failed') throw new Error(program.detail);
      const path = program.program[0];
      const good = readFileSync(path);
      const tamper = (): void => {
        execFileSync('chmod', ['u+w', path]);
        appendFileSync(path, 'x');
      };
      tamper();
      const offline = await scan(trees['python'] ?? '', '--offline', '--profile', 'ruff');
      if (offline.code === 4) expect(offline.printed.scanners).toMatchObject([{ id: 'ruff', state: 'failed' }]);
      else {
        expect(offline.code).toBe(0);
        expect(readFileSync(path).equals(good)).toBe(true);
        tamper();
      }
      const online = await scan(trees['python'] ?? '', '--profile', 'ruff');
      expect(online.printed.scanners).toMatchObject([{ id: 'ruff', state: 'completed' }]);
      expect(readFileSync(path).equals(good)).toBe(true);
    },
    PATIENCE,
  );
});
