import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { commitAll, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let out: string;
beforeAll(() => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), { 'a.txt': 'fine\n' });
  out = join(folder.path, 'out');
});
afterAll(() => {
  folder.remove();
});

const scan = (...args: readonly string[]) => assay(['scan', root, '--out', out, '--quiet', ...args]);

describe('exit codes', () => {
  test('0: pass, with what was asked for on standard output', async () => {
    const result = await scan('--json');
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ schema: 'assay/summary/1', verdict: 'pass' });
  });

  test.each([
    ['a wrong key', 'product: x\nprofiles:\n  - name: core\n    tols: [secrets]\n', /\.assay\.yml:4:5/],
    ['an unknown tool', 'product: x\nprofiles:\n  - name: core\n    tools: [secrts]\n', /Did you mean/i],
    ['no YAML', 'product: [x\n', /\.assay\.yml/],
    [
      'more globs than can be tried',
      `product: x\nprofiles:\n  - name: core\n    tools: [secrets]\n    budgets: [{ severity: high, max: 0, paths: [${Array.from({ length: 4 }, (_, at) => `'${at}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}${'?'.repeat(30)}'`).join(', ')}] }]\n`,
      /too many for this tree/,
    ],
  ])('2: %s stops the run before anything', async (_name, manifest, message) => {
    writeFileSync(join(root, '.assay.yml'), manifest);
    const before = existsSync(out) ? readdirSync(out).length : 0;
    const result = await scan();
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(message);
    expect(readdirSync(out)).toHaveLength(before);
    writeFileSync(join(root, '.assay.yml'), 'product: x\nprofiles: [{ name: core, tools: [secrets] }]\n');
  });

  test.each([
    [['--jobs', 'many']],
    [['--nonsense']],
    [['--profile', 'nope']],
    [['--policy-date', '2026-13-01']],
    [['--timeout', 'soon']],
    [['--shard', '1/2']],
    [['--runtime', 'dagger']],
    [['--manifest', 'absent.yml']],
  ])('2: %j', async (args) => {
    expect((await scan(...args)).code).toBe(2);
  });

  test('2 as JSON names code and message', async () => {
    const result = await scan('--json', '--profile', 'smokey');
    expect(result.code).toBe(2);
    expect(JSON.parse(result.stdout)).toMatchObject({
      error: { code: expect.any(String) as unknown as string, message: expect.any(String) as unknown as string },
    });
  });

  test.each(['merge', 'report', 'baseline', 'audit'])('2: %s says that it is not there yet', async (name) => {
    const result = await assay([name, 'x']);
    expect([result.code, result.stderr]).toEqual([
      2,
      expect.stringContaining('not-available-yet') as unknown as string,
    ]);
  });

  /** Every command and flag of the specification that this version does not have. */
  test.each([
    ['merge', 'a', 'b'],
    ['report', 'a', '--format', 'html'],
    ['baseline', 'a'],
    ['audit', 'owner/repo'],
    ['audit', '--from', 'list.txt'],
    ['plan', '--shards', '4'],
    ['plan', '--shard', '1/2'],
    ['scan', '--shard', '1/2'],
    ['scan', '--runtime', 'container'],
    ['scan', '--runtime', 'dagger'],
    ['scan', '--baseline', 'b.json'],
    ['scan', '--base', 'main'],
  ])('2: %s %s %s is not there yet, and says so', async (...args) => {
    const { code, stdout } = await assay([...args, '--json'], { cwd: root });
    expect([code, JSON.parse(stdout)]).toMatchObject([
      2,
      {
        error: { code: 'not-available-yet', message: expect.stringContaining('this version does not have') as unknown },
      },
    ]);
  });

  /** Every flag of the specification is known by the commands that have it, whatever this version makes of it. */
  test('no flag of the specification is unknown', async () => {
    const scanFlags =
      'profile manifest out runtime offline jobs timeout privacy-pack skip-privacy baseline base policy-date shard attest signing-key json quiet no-color log-format log-sink manifest-signature manifest-key';
    const verifyFlags =
      'require-pass key identity issuer allow-unsigned commit repo base profile policy-digest max-age json quiet no-color log-format';
    for (const [command, flags] of [
      ['scan', scanFlags],
      ['plan', `${scanFlags.replace(' log-sink', '')} shards`],
      ['verify', verifyFlags],
    ] as const) {
      const { stdout } = await assay([command, '--help']);
      for (const flag of flags.split(' ')) expect(stdout).toMatch(new RegExp(`--${flag}\\b`));
    }
    const { stdout } = await assay(['--help']);
    for (const command of 'scan plan merge verify report baseline explain init doctor tools audit schema'.split(' '))
      expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
  });

  test.each([
    ['scan', '.', '--out', ''],
    ['scan', '.', '--profile='],
    ['plan', '.', '--manifest', ''],
    ['plan', '.', '--timeout', ''],
    ['scan', ''],
    ['plan', ''],
    ['init', ''],
    ['verify', 'x', '--key', ''],
    ['verify', 'x', '--profile', ''],
    ['explain', ''],
    ['tools', 'list', ''],
    [''],
  ])('2: an empty value is none: %s %s %s %s', async (...args) => {
    const { code, stderr } = await assay(args, { cwd: root });
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected a value; found an empty text')]);
  });

  test('2: a signing key that nothing would be signed with', async () => {
    const result = await scan('--signing-key', 'key.pem');
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('--attest key')]);
  });

  test.each(['stdout', 'stderr'] as const)('a reader that is gone from %s changes no exit code', async (closed) => {
    for (const [args, code] of [
      [['scan', root, '--out', out], 0],
      [['schema', 'manifest'], 0],
      [['scan', root, '--nonsense'], 2],
    ] as const) {
      const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      child[closed].destroy();
      (closed === 'stdout' ? child.stderr : child.stdout).resume();
      const ended = await new Promise((resolve) => child.on('exit', resolve));
      expect([args[0], ended]).toEqual([args[0], code]);
    }
  });

  test('2: an argument too many', async () => {
    for (const args of [
      ['scan', root, 'nowhere'],
      ['verify', out, out],
    ])
      expect((await assay(args)).code).toBe(2);
  });

  test('5: evidence that cannot be written', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    const result = await assay(['scan', root, '--out', join(folder.path, 'file/below'), '--quiet']);
    expect([result.code, result.stderr]).toEqual([
      5,
      expect.stringContaining('evidence-not-written') as unknown as string,
    ]);
  });

  test.each(['.', '..', 'src', 'a.txt'])(
    '2: --out %s, which would hide files of the tree, writes nothing',
    async (name) => {
      const tree = gitRepository(join(folder.path, 'hidden/tree'), { 'a.txt': 'fine\n', 'src/b.txt': 'fine\n' });
      const result = await assay(['scan', tree, '--out', join(tree, name), '--quiet']);
      expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('out-not-own') as unknown as string]);
      expect([existsSync(join(tree, '.gitignore')), existsSync(join(tree, 'src/.gitignore'))]).toEqual([false, false]);
    },
  );

  test('2: a folder for temporary files that is not there', async () => {
    const result = await assay(['scan', root, '--out', out, '--quiet'], {
      env: { TMPDIR: join(folder.path, 'nowhere') },
    });
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining('temporary-folder') as unknown as string]);
  });

  test('scans that begin at once into one folder all write their evidence', async () => {
    const target = join(folder.path, 'at-once');
    const results = await Promise.all([1, 2, 3].map(() => assay(['scan', root, '--out', target, '--quiet', '--json'])));
    const bundles = results.map(({ stdout }) => (JSON.parse(stdout) as { bundle: string }).bundle);
    expect(new Set(bundles).size).toBe(3);
    for (const bundle of bundles) expect(existsSync(join(bundle, 'checksums.txt'))).toBe(true);
  });

  test('an empty folder is inconclusive: nothing ran', async () => {
    mkdirSync(join(folder.path, 'empty'));
    const result = await assay(['scan', join(folder.path, 'empty'), '--out', out, '--quiet', '--json']);
    expect([
      result.code,
      (JSON.parse(result.stdout) as { reasons: { code: string }[] }).reasons.map(({ code }) => code),
    ]).toEqual([3, ['nothing-ran']]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends with %d, a whole bundle and no leftovers',
    async (signal, code) => {
      const slow = gitRepository(join(folder.path, `slow-${signal}`), {
        'fake.mjs': FAKE_SCANNER,
        '.assay.json': fakeManifest('hang', { timeout: '100s' }),
      });
      commitAll(slow);
      const target = join(folder.path, `out-${signal}`);
      const result = await assay(['scan', slow, '--out', target, '--log-format', 'json'], {
        onStart: (kill) => {
          setTimeout(() => {
            kill(signal);
          }, 4000);
        },
      });
      expect(result.code).toBe(code);
      const bundles = existsSync(target) ? readdirSync(target).filter((name) => !name.startsWith('.')) : [];
      for (const name of bundles) {
        expect(name).not.toBe('latest');
        expect(JSON.parse(readFileSync(join(target, name, 'run.json'), 'utf8'))).toMatchObject({ cancelled: true });
      }
    },
    60_000,
  );

  test.each([
    ['INT', 130],
    ['TERM', 143],
  ] as const)(
    'SIG%s while a tool is made ready ends with %d and a whole bundle',
    async (signal, code) => {
      const home = join(folder.path, `fetching-${signal}`);
      const tree = gitRepository(join(home, 'tree'), {
        'a.py': 'print(1)\n',
        '.assay.json': JSON.stringify({ product: 'x', profiles: [{ name: 'core', tools: ['bandit', 'secrets'] }] }),
      });
      commitAll(tree);
      // The first thing that provisioning asks of the machine: it sends the signal and then hangs.
      writeFiles(join(home, 'bin'), { python3: `#!/bin/sh\nkill -${signal} $PPID\nexec sleep 100\n` });
      chmodSync(join(home, 'bin/python3'), 0o755);
      const target = join(home, 'out');
      const result = await assay(['scan', tree, '--out', target, '--quiet', '--jobs', '1', '--json'], {
        env: { PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`, ASSAY_CACHE_DIR: join(home, 'cache') },
      });
      expect(result.code).toBe(code);
      const [name = '', ...others] = readdirSync(target).filter((entry) => !entry.startsWith('.'));
      expect([name, others]).toEqual([expect.stringMatching(/^2/), []]);
      expect(JSON.parse(readFileSync(join(target, name, 'run.json'), 'utf8'))).toMatchObject({ cancelled: true });
      expect(JSON.parse(result.stdout)).toMatchObject({ verdict: 'inconclusive' });
      expect((await assay(['verify', join(target, name), '--allow-unsigned'])).code).toBe(0);
    },
    60_000,
  );

  test('2: an unknown command names the nearest one, as JSON where that was asked for', async () => {
    expect(await assay(['scn'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('assay scan') as unknown as string,
    });
    const { code, stdout, stderr } = await assay(['scan', '--json', '--profil', 'core']);
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'usage', message: expect.stringContaining('--profile') as unknown as string },
    });
    expect((await assay(['explain', 'S501'])).stdout).toContain('ruff');
    expect((await assay(['help', 'scan'])).stdout).toContain('--profile');
  });

  test('--help and --version', async () => {
    const help = await assay(['--help']);
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('verify') as unknown as string]);
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await assay(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
    for (const name of ['scan', 'plan', 'verify', 'explain', 'doctor', 'tools', 'schema']) {
      expect(await assay([name, '--help'])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Usage') as unknown as string,
      });
    }
  });
});
