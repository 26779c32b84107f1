import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createKeySigner } from '../../../src/adapters/system/key-signer.ts';
import { isSignedBy, readTrustedKey } from '../../../src/lib/trusted-key.ts';
import { aKey, makeSample, verifySample } from '../bundle/verify-sample.ts';

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
/** The same key, with its curve by name, as everybody writes it. */
const named = createPublicKey({ key: p256.publicKey.export({ format: 'jwk' }), format: 'jwk' });

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

/** Half of the point, and which of the two it is: 33 bytes in place of 65. */
function compressed(key: KeyObject): Buffer {
  const der = spki(key);
  const [x, y] = [der.subarray(-64, -32), der.subarray(-32)];
  const algorithm = der.subarray(2, 23);
  const point = Buffer.concat([Buffer.from([0x03, 34, 0, 2 + ((y[31] ?? 0) % 2)]), x]);
  return Buffer.concat([Buffer.from([0x30, algorithm.length + point.length]), algorithm, point]);
}

const usual = pemOf(spki(named));
const forms: readonly (readonly [string, string])[] = [
  ['with a compressed point', pemOf(compressed(named))],
  ['with the parameters of its curve', pemOf(spki(p256.publicKey))],
  ['with the line ends of Windows', usual.replaceAll('\n', '\r\n')],
  ['with text before and after', `the key of the team\n\n${usual}\nkept in the safe\n`],
];

describe('one key', () => {
  test.each(forms)('%s is the same key', (_name, pem) => {
    expect(pem).not.toBe(usual);
    const key = readTrustedKey(pem);
    expect(key.hint).toBe(readTrustedKey(usual).hint);
    expect(isSignedBy(key, Buffer.from('words'), sign('sha256', Buffer.from('words'), p256.privateKey))).toBe(true);
    expect(isSignedBy(key, Buffer.from('other'), sign('sha256', Buffer.from('words'), p256.privateKey))).toBe(false);
  });

  test('signs and verifies, whichever form either half is in', async () => {
    const signer = createKeySigner(p256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const { files } = await makeSample({ signer });
    for (const publicKeyPem of [usual, ...forms.map(([, pem]) => pem)])
      expect(await verifySample(files, { signer: { kind: 'key', publicKeyPem } })).toMatchObject({
        outcome: 'authentic',
        exitCode: 0,
      });
  });

  test('is one: a file of two says nothing', () => {
    expect(() => readTrustedKey(`${usual}${aKey().publicKeyPem}`)).toThrow('more than one key');
  });
});

test.each(['P-384', 'secp256k1'])('%s is no key to verify with, its parameters written out or not', (namedCurve) => {
  for (const paramEncoding of ['named', 'explicit'] as const) {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve, paramEncoding });
    expect(() => readTrustedKey(pemOf(spki(publicKey)))).toThrow('neither P-256 nor Ed25519');
  }
});
