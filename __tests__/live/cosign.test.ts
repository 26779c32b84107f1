import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PREDICATE } from '../../src/bundle/statements.ts';
import { IDENTITY, ISSUER, startInstance } from '../conformance/sigstore-instance.ts';
import { CLI } from '../support/assay.ts';
import { aKey, COMMIT, makeSample } from '../unit/bundle/verify-sample.ts';

/*
 * An outside judge: cosign takes our statements as they are. Its program is named by ASSAY_TEST_COSIGN, or `cosign` on PATH;
 * without it these tests fail, because a judge that was not asked has not agreed.
 */
const COSIGN = process.env['ASSAY_TEST_COSIGN'] ?? 'cosign';
const folder = mkdtempSync(join(tmpdir(), 'assay-cosign-'));

interface Answer {
  readonly ok: boolean;
  readonly text: string;
}

function cosign(...args: readonly string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync(COSIGN, args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
  });
  if (error !== undefined)
    throw new Error(
      `cosign could not be started as ${COSIGN}: put cosign 3.1.3 on PATH, or its path in ASSAY_TEST_COSIGN`,
    );
  return { ok: status === 0, text: `${stdout}${stderr}` };
}

beforeAll(() => {
  const version = execVersion();
  if (!/v?3\.\d+\.\d+/.test(version)) throw new Error(`cosign 3 is needed, this is ${version}`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function execVersion(): string {
  try {
    return execFileSync(COSIGN, ['version'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    });
  } catch {
    throw new Error(
      `cosign could not be started as ${COSIGN}: put cosign 3.1.3 on PATH, or its path in ASSAY_TEST_COSIGN`,
    );
  }
}

describe.each(['ed25519', 'p256'] as const)('cosign, with our %s signature', (kind) => {
  const bundle = join(folder, kind);
  const key = join(folder, `${kind}.pub`);
  const wrongKey = join(folder, `${kind}-other.pub`);
  const at = (path: string): string => join(bundle, path);
  const verify = (
    name: keyof typeof PREDICATE,
    more: { key?: string; type?: string; sigstore?: string; subject?: readonly string[] } = {},
  ): Answer =>
    cosign(
      'verify-blob-attestation',
      '--key',
      more.key ?? key,
      '--bundle',
      more.sigstore ?? at(`attestations/${name}.sigstore.json`),
      '--insecure-ignore-tlog',
      '--type',
      more.type ?? PREDICATE[name],
      ...(more.subject ?? [at('evidence-manifest.json')]),
    );

  beforeAll(async () => {
    const { signer, publicKeyPem } = aKey(kind);
    const { files } = await makeSample({ signer });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), bytes);
    }
    writeFileSync(key, publicKeyPem);
    writeFileSync(wrongKey, aKey(kind).publicKeyPem);
  });

  test.each(Object.keys(PREDICATE) as (keyof typeof PREDICATE)[])('accepts the %s statement', (name) => {
    expect(verify(name)).toEqual({ ok: true, text: expect.stringContaining('Verified OK') });
  });

  test('accepts the commit as the subject', () => {
    expect(verify('verdict', { subject: ['--digest', COMMIT, '--digestAlg', 'gitCommit'] })).toEqual({
      ok: true,
      text: expect.stringContaining('Verified OK'),
    });
  });

  test('refuses a wrong key', () => {
    expect(verify('verdict', { key: wrongKey })).toMatchObject({ ok: false });
  });

  test('refuses a wrong subject', () => {
    expect(verify('verdict', { subject: [at('summary.json')] })).toMatchObject({ ok: false });
    expect(verify('verdict', { subject: ['--digest', 'f'.repeat(40), '--digestAlg', 'gitCommit'] })).toMatchObject({
      ok: false,
    });
  });

  test('refuses a wrong type', () => {
    expect(verify('verdict', { type: PREDICATE.scan })).toMatchObject({ ok: false });
  });

  test.each(['"payload":"', '"sig":"'])('refuses a changed byte after %s', (mark) => {
    const sigstore = at('changed.json');
    writeFileSync(sigstore, withChange(at('attestations/verdict.sigstore.json'), mark));
    expect(verify('verdict', { sigstore })).toMatchObject({ ok: false });
  });
});

describe.each(['public-good', 'github'] as const)('cosign, without a key, by an instance like %s', (kind) => {
  const bundle = join(folder, kind);
  const at = (path: string): string => join(bundle, path);
  const roots = { own: join(folder, `${kind}-root.json`), other: join(folder, `${kind}-other-root.json`) };
  // What an instance without logs has no proof of is not asked for; a time always is.
  const asked = kind === 'github' ? ['--insecure-ignore-tlog', '--insecure-ignore-sct', '--use-signed-timestamps'] : [];
  const verify = (
    name: keyof typeof PREDICATE,
    more: { identity?: string; issuer?: string; root?: string; sigstore?: string } = {},
  ): Answer =>
    cosign(
      'verify-blob-attestation',
      ...asked,
      '--bundle',
      more.sigstore ?? at(`attestations/${name}.sigstore.json`),
      '--trusted-root',
      more.root ?? roots.own,
      '--certificate-identity',
      more.identity ?? IDENTITY,
      '--certificate-oidc-issuer',
      more.issuer ?? ISSUER,
      '--type',
      PREDICATE[name],
      at('evidence-manifest.json'),
    );

  beforeAll(async () => {
    const [instance, other] = await Promise.all([startInstance(kind), startInstance(kind)]);
    const policyDate = new Date().toISOString().slice(0, 10);
    const { files } = await makeSample({ signer: instance.signer, policyDate });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), bytes);
    }
    writeFileSync(roots.own, instance.trustedRoot);
    writeFileSync(roots.other, other.trustedRoot);
    await Promise.all([instance.close(), other.close()]);
  });

  test.each(Object.keys(PREDICATE) as (keyof typeof PREDICATE)[])('accepts the %s statement', (name) => {
    expect(verify(name)).toEqual({ ok: true, text: expect.stringContaining('Verified OK') });
  });

  test.each([
    ['another identity', { identity: IDENTITY.replace('shop', 'shap') }],
    ['another issuer', { issuer: 'https://accounts.example' }],
    ['another instance', { root: roots.other }],
  ])('refuses %s', (_name, more) => {
    expect(verify('verdict', more)).toMatchObject({ ok: false });
  });

  test.each(['"payload":"', '"sig":"'])('refuses a changed byte after %s', (mark) => {
    const sigstore = at('changed.json');
    writeFileSync(sigstore, withChange(at('attestations/verdict.sigstore.json'), mark));
    expect(verify('verdict', { sigstore })).toMatchObject({ ok: false });
  });
});

function withChange(file: string, mark: string): string {
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf(mark) + mark.length + 20;
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
}

describe.each(['ed25519', 'p256'] as const)('a manifest that cosign signed with %s', (kind) => {
  const root = join(folder, `manifest-${kind}`);
  const scan = (): { status: number | null; text: string } => {
    const args = ['scan', root, '--offline', '--profile', 'core', '--out', join(folder, `out-${kind}`)];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, ...args, '--manifest-signature', join(root, 'm.sigstore.json'), '--manifest-key', join(root, 'm.pub')],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder } },
    );
    return { status, text: `${stdout}${stderr}` };
  };

  beforeAll(() => {
    mkdirSync(root, { recursive: true });
    writeFileSync(
      join(root, '.assay.yml'),
      'product: toy\nprofiles:\n  - { name: core, tools: [workflows, secrets] }\n',
    );
    writeFileSync(join(root, 'a.txt'), 'fine\n');
    const pair =
      kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const pem = join(folder, `manifest-${kind}.pem`);
    writeFileSync(pem, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const prefix = join(folder, `manifest-${kind}-cosign`);
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, COSIGN_PASSWORD: '' };
    execFileSync(COSIGN, ['import-key-pair', '--key', pem, '--output-key-prefix', prefix], { env, stdio: 'pipe' });
    const bundle = join(root, 'm.sigstore.json');
    const offline = ['--use-signing-config=false', '--tlog-upload=false'];
    execFileSync(
      COSIGN,
      ['sign-blob', '--yes', '--key', `${prefix}.key`, '--bundle', bundle, ...offline, join(root, '.assay.yml')],
      { env, stdio: 'pipe' },
    );
    writeFileSync(join(root, 'm.pub'), readFileSync(`${prefix}.pub`));
  });

  test('is taken as it is, and not after a change', () => {
    const { status, text } = scan();
    expect([status, text]).toEqual([0, expect.stringContaining('PASS')]);
    writeFileSync(join(root, '.assay.yml'), 'product: toy\n');
    expect(scan()).toEqual({ status: 2, text: expect.stringContaining('signature') });
  });
});
