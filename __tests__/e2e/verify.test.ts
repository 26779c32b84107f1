import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assay, CLI } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

/** A bundle that the built command line made and signed, in a folder laid out as docs/verify.md assumes. */
let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let commit: string;
const at = (name: string): string => join(folder.path, name);
const MANIFEST = 'product: shop\nprofiles: [{ name: standard, tools: [secrets, sbom], budgets: [{ max: 0 }] }]\n';

beforeAll(async () => {
  folder = temporaryFolder();
  root = gitRepository(at('repo'), {
    'a.txt': 'fine\n',
    'docs/a.txt': 'fine\n',
    'requirements.txt': 'left==1.0.0\n',
    '.assay.yml': MANIFEST,
  });
  commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(at('assay.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(at('other.pub'), generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(at('assay.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(
    at('ours.yml'),
    'product: shop\nprofiles: [{ name: strict, tools: [secrets], budgets: [{ max: 0 }] }]\n',
  );
  const { code, stderr } = await assay([
    'scan',
    root,
    '--out',
    at('out'),
    '--quiet',
    '--attest',
    'key',
    '--signing-key',
    at('assay.key'),
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  symlinkSync('out/latest', at('BUNDLE'));
});
afterAll(() => {
  folder.remove();
});

const verify = (...args: readonly string[]) => assay(['verify', at('BUNDLE'), ...args]);

describe('assay verify', () => {
  test('says AUTHENTIC once, and what the bundle is', async () => {
    const { code, stdout, stderr } = await verify(
      '--key',
      at('assay.pub'),
      '--require-pass',
      '--commit',
      commit,
      '--profile',
      'standard',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/AUTHENTIC/g)).toHaveLength(1);
    expect(stdout).toContain(commit);
  });

  test('prints one JSON document', async () => {
    const { code, stdout } = await verify('--key', at('assay.pub'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'authentic',
      exitCode: 0,
      verdict: 'pass',
      bundle: { commit, profile: 'standard' },
    });
  });

  test.each([
    [8, 'CONSISTENT, NOT AUTHENTIC', []],
    [0, 'CONSISTENT, NOT AUTHENTIC', ['--allow-unsigned']],
    [7, 'UNTRUSTED SIGNER', ['--key', 'other.pub']],
    [9, 'NOT AS EXPECTED', ['--key', 'assay.pub', '--commit', 'f'.repeat(40)]],
    [9, 'NOT AS EXPECTED', ['--key', 'assay.pub', '--profile', 'strict']],
    [9, 'NOT AS EXPECTED', ['--key', 'assay.pub', '--scope', 'docs']],
    [0, 'AUTHENTIC', ['--key', 'assay.pub', '--scope', './']],
    [9, 'NOT AS EXPECTED', ['--key', 'assay.pub', '--max-age', '24h', '--as-of', '2099-01-01']],
  ])('exits %d with %s for %j', async (exitCode, words, args) => {
    const { code, stdout } = await verify(...args.map((arg) => (arg.endsWith('.pub') ? at(arg) : arg)));
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: exitCode, first: words });
  });

  test.each([
    ['nothing there', ['--key', 'assay.pub'], 'missing'],
    ['a key that is none', ['--key', 'ours.yml'], 'BUNDLE'],
    ['a private key', ['--key', 'assay.key'], 'BUNDLE'],
    ['key and identity', ['--key', 'assay.pub', '--identity', 'a', '--issuer', 'https://b.example'], 'BUNDLE'],
    ['an identity without an issuer', ['--identity', 'a'], 'BUNDLE'],
    ['a short commit', ['--commit', 'abc'], 'BUNDLE'],
    ['a base by its name', ['--base', 'main'], 'BUNDLE'],
    ['an upper-case digest', ['--policy-digest', 'A'.repeat(64)], 'BUNDLE'],
    ['no date', ['--as-of', '2026-02-30'], 'BUNDLE'],
    ['no duration', ['--max-age', 'long'], 'BUNDLE'],
    ['no privacy pack', ['--policy', 'ours.yml', '--privacy-pack', 'none'], 'BUNDLE'],
    ['a scope outside', ['--scope', '../docs'], 'BUNDLE'],
    ['a scope that is no relative path', ['--scope', '/docs'], 'BUNDLE'],
    ['no manifest', ['--allow-unsigned', '--policy', 'none.yml'], 'BUNDLE'],
  ])('exits 2 for %s', async (_name, args, bundle) => {
    const paths = args.map((arg) => (/\.(pub|key|yml)$/.test(arg) ? at(arg) : arg));
    const { code, stderr } = await assay(['verify', at(bundle), ...paths]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('error: ') });
  });
});

/* bubblewrap and sudo are looked for on PATH, and this one has git alone. */
test('a signing key beside scanners without a sandbox: a warning, a caveat, and a word when it is verified', async () => {
  const bare = at('only-git');
  mkdirSync(bare);
  const git = (process.env['PATH'] ?? '').split(delimiter).find((folder) => existsSync(join(folder, 'git')));
  symlinkSync(join(git ?? '/usr/bin', 'git'), join(bare, 'git'));
  const scanned = (...more: readonly string[]) =>
    assay(['scan', root, '--out', at('out-bare'), '--quiet', ...more], { env: { PATH: bare } });
  const words = 'Scanners without a sandbox could read the signing key';
  const read = (): string => readFileSync(join(at('out-bare'), 'latest', 'run.json'), 'utf8');

  const signed = await scanned('--attest', 'key', '--signing-key', at('assay.key'));
  expect(signed).toMatchObject({ code: 0, stderr: expect.stringContaining(words) });
  expect(read()).toContain(words);
  const verified = await assay(['verify', join(at('out-bare'), 'latest'), '--key', at('assay.pub')]);
  expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining(words) });

  const unsigned = await scanned();
  expect(unsigned).toMatchObject({ code: 0, stderr: expect.not.stringContaining(words) });
  expect(read()).toContain('"level":"environment-only"');
  expect(read()).not.toContain(words);
});

test('a passing scan of a folder is not one of its commit', async () => {
  const out = at('out-part');
  const key = ['--attest', 'key', '--signing-key', at('assay.key')];
  const scanned = await assay(['scan', join(root, 'docs'), '--out', out, '--quiet', ...key]);
  expect(scanned).toMatchObject({ code: 0, stdout: expect.stringContaining('Only docs was scanned') });
  const bundle = join(out, 'latest');
  const verifyPart = (...args: readonly string[]) =>
    assay(['verify', bundle, '--key', at('assay.pub'), '--commit', commit, '--require-pass', ...args]);
  expect(await verifyPart()).toMatchObject({ code: 9, stdout: expect.stringContaining('only docs was scanned') });
  expect((await verifyPart('--scope', 'docs')).code).toBe(0);
  expect(readFileSync(join(bundle, 'attestations/verdict.statement.json'), 'utf8')).not.toContain('gitCommit');
  const { stdout } = await assay(['verify', bundle, '--key', at('assay.pub'), '--policy', at('ours.yml')]);
  expect(stdout).toContain('not in the evidence: only docs was scanned');
});

describe('the commands of docs/verify.md', () => {
  const page = readFileSync(new URL('../../docs/verify.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, text]) => text ?? '');
  /** Not part of `npm install`: the live tests run cosign with these very flags, and the rules of the others are tests. */
  const own = blocks.filter((text) => !/^(?:cosign|gh|slsa-verifier) /.test(text));

  test('there are as many as expected', () => {
    expect(blocks).toHaveLength(9);
    expect(own).toHaveLength(6);
  });

  test.each(own)('%s', (text) => {
    const bin = at('bin');
    if (!existsSync(bin)) {
      spawnSync('mkdir', [bin]);
      writeFileSync(join(bin, 'assay'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
      chmodSync(join(bin, 'assay'), 0o755);
    }
    const inside = /^(sha256sum|# follow)/.test(text);
    const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', text], {
      cwd: inside ? at('BUNDLE') : folder.path,
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, COMMIT: commit },
    });
    // Ours is signed by a key, so the identity in the example is rightly refused.
    expect({ status, output: stdout + stderr }).toEqual({
      status: text.includes('--identity') ? 7 : 0,
      output: expect.any(String),
    });
  });
});

test('a bundle folder holds nothing but the bundle', () => {
  expect(readdirSync(at('out')).filter((name) => name.startsWith('.') && name !== '.gitignore')).toEqual([]);
});
