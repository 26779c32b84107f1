import { describe, expect, test } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { checkManifestSignature } from '../../../src/manifest/check-signature.ts';
import { usageError } from './support.ts';

const manifest = { path: '.assay.yml', bytes: Buffer.from('product: a\n') };
const keys = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey,
  Ed25519: generateKeyPairSync('ed25519').privateKey,
};
const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;

const pem = (key: KeyObject): string => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const digestOf = (key: KeyObject): Buffer =>
  createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest();
const rawSignature = (key: KeyObject, bytes: Uint8Array = manifest.bytes): string =>
  sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key).toString('base64');
const file = (content: string): { path: string; bytes: Buffer } => ({ path: 'm.sig', bytes: Buffer.from(content) });

/** As cosign 3 writes it: with Ed25519 without a digest. */
function bundle(key: KeyObject, change: (bundle: Record<string, never>) => void = () => undefined): string {
  const value = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: digestOf(key).toString('base64') } },
    messageSignature: {
      messageDigest:
        key.asymmetricKeyType === 'ed25519'
          ? {}
          : { algorithm: 'SHA2_256', digest: createHash('sha256').update(manifest.bytes).digest('base64') },
      signature: rawSignature(key),
    },
  };
  change(value as unknown as Record<string, never>);
  return JSON.stringify(value);
}

describe.each(Object.entries(keys))('a manifest signed with %s', (_name, key) => {
  const by = `sha256:${digestOf(key).toString('hex')}`;

  test.each([
    ['a Sigstore bundle', () => bundle(key)],
    ['base64', () => rawSignature(key)],
    ['base64 and a line end', () => `${rawSignature(key)}\n`],
  ])('as %s is accepted', (_form, content) => {
    expect(checkManifestSignature(manifest, file(content()), pem(key))).toBe(by);
  });

  test.each([
    ['of another key', () => rawSignature(other)],
    ['of other bytes', () => rawSignature(key, Buffer.from('product: b\n'))],
    ['empty', () => ''],
    ['no base64', () => 'not*base64'],
    ['base64 for addresses', () => `_${rawSignature(key).slice(1)}`],
    ['half JSON', () => bundle(key).slice(0, 50)],
    ['with a member twice', () => bundle(key).replace('{"mediaType"', '{"mediaType":"x","mediaType"')],
    [
      'a bundle that names another key',
      () => bundle(key).replace(digestOf(key).toString('base64'), digestOf(other).toString('base64')),
    ],
    ['a bundle of another form', () => bundle(key).replace('v0.3+json', 'v0.2+json')],
    ['a bundle without a signature', () => bundle(key).replace('"signature"', '"signatur"')],
  ])('%s is refused', (_form, content) => {
    const error = usageError(() => checkManifestSignature(manifest, file(content()), pem(key)));
    expect(error).toMatchObject({ code: 'manifest-signature', place: { file: '.assay.yml' } });
  });

  test('a changed manifest is refused', () => {
    const changed = { ...manifest, bytes: Buffer.from('product: a\n# more\n') };
    for (const content of [bundle(key), rawSignature(key)])
      expect(usageError(() => checkManifestSignature(changed, file(content), pem(key))).code).toBe(
        'manifest-signature',
      );
  });
});

test('only the public half of a P-256 or Ed25519 key can be expected', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
  const secret = keys['P-256'].export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const key of [rsa.toString(), secret, 'no key'])
    expect(usageError(() => checkManifestSignature(manifest, file(bundle(keys['P-256'])), key)).code).toBe(
      'verify-key',
    );
});
