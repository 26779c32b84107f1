import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { findingsOf, textAt } from './scan-text.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const rsaSmall = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = (namedCurve: string): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve });
const p256 = ec('P-256');
const base64 = (der: Buffer): string => der.toString('base64');
const pkcs8 = (key: KeyObject): string => base64(key.export({ type: 'pkcs8', format: 'der' }));
const sec1 = (key: KeyObject): string => base64(key.export({ type: 'sec1', format: 'der' }));
const pkcs1 = (key: KeyObject): string => base64(key.export({ type: 'pkcs1', format: 'der' }));

async function keysOf(path: string, content: string): Promise<readonly string[]> {
  const findings = await findingsOf(path, content);
  for (const finding of findings)
    expect(finding).toMatchObject({ rule: 'secrets/private-key', severity: 'critical', region: expect.anything() });
  return findings.map((finding) => textAt(content, finding));
}

describe('a private key as bare base64', () => {
  test.each([
    ['PKCS #8, RSA', () => pkcs8(rsa.privateKey)],
    ['PKCS #8, RSA of 1024 bits', () => pkcs8(rsaSmall.privateKey)],
    ['PKCS #8, P-256', () => pkcs8(p256.privateKey)],
    ['PKCS #8, P-384', () => pkcs8(ec('P-384').privateKey)],
    ['PKCS #8, P-521', () => pkcs8(ec('P-521').privateKey)],
    ['PKCS #8, secp256k1', () => pkcs8(ec('secp256k1').privateKey)],
    ['PKCS #8, Ed25519', () => pkcs8(generateKeyPairSync('ed25519').privateKey)],
    ['PKCS #8, X25519', () => pkcs8(generateKeyPairSync('x25519').privateKey)],
    ['PKCS #8, Ed448', () => pkcs8(generateKeyPairSync('ed448').privateKey)],
    ['PKCS #8, X448', () => pkcs8(generateKeyPairSync('x448').privateKey)],
    ['PKCS #8, DSA', () => pkcs8(generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).privateKey)],
    ['PKCS #1', () => pkcs1(rsa.privateKey)],
    ['PKCS #1 of 1024 bits', () => pkcs1(rsaSmall.privateKey)],
    ['SEC 1, P-256', () => sec1(p256.privateKey)],
    ['SEC 1, P-384', () => sec1(ec('P-384').privateKey)],
    ['SEC 1, P-521', () => sec1(ec('P-521').privateKey)],
    ['SEC 1, secp256k1', () => sec1(ec('secp256k1').privateKey)],
  ])('%s', async (_, make) => {
    const key = make();
    expect(await keysOf('a.txt', `x ${key}\n`)).toEqual([key]);
  });

  test.each(['P-256', 'P-384', 'P-521', 'secp256k1'])('%s, whatever its first digit', async (curve) => {
    for (let round = 0; round < 24; round += 1) {
      const { privateKey } = ec(curve);
      for (const key of [pkcs8(privateKey), sec1(privateKey)]) expect(await keysOf('a.txt', `${key}\n`)).toEqual([key]);
    }
  });

  test('of a curve without its public point, as Java writes it', async () => {
    const scalar = Buffer.from(p256.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
    const head = Buffer.from('3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420', 'hex');
    const key = base64(Buffer.concat([head, scalar]));
    expect(await keysOf('a.java', `String a = "${key}";\n`)).toEqual([key]);
  });

  test.each([
    ['a.properties', (key: string) => `private.key=${key}\n`],
    ['a.yml', (key: string) => `app:\n  private-key: ${key}\n`],
    ['A.java', (key: string) => `static final String PEM = "${key}";\n`],
    ['a.py', (key: string) => `DATA = '${key}'\n`],
    ['a.json', (key: string) => `{"data": "${key}"}\n`],
    ['a.json', (key: string) => `{"data": "\\n${key}\\n"}\n`],
  ])('whatever its name, in %s', async (path, write) => {
    for (const key of [pkcs8(rsa.privateKey), pkcs1(rsa.privateKey), sec1(p256.privateKey)])
      expect(await keysOf(path, write(key))).toEqual([key]);
  });

  test.each([
    ['A.java', '"', '" +\n      "', '";'],
    ['a.py', '("', '"\n    "', '")'],
    ['a.yml', '|\n    ', '\n    ', '\n'],
    ['a.json', '"', '\\n', '"'],
    ['a.properties', '', '\\\n    ', '\n'],
  ])('over several lines, in %s', async (path, open, between, close) => {
    const lines = (pkcs8(rsa.privateKey).match(/.{1,64}/g) ?? []).join(between);
    expect(await keysOf(path, `data: ${open}${lines}${close}\n`)).toEqual([lines]);
  });

  test('inside the lines of PEM it is told once', async () => {
    const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd();
    expect(await keysOf('a.pem', `${pem}\n`)).toEqual([pem]);
  });
});

describe('what is like one in base64', () => {
  test('public keys, protected keys, keys cut short, longer data and keys of one byte are none', async () => {
    const whole = pkcs8(rsa.privateKey);
    const filled = Buffer.from(whole, 'base64').fill(0x41, 30);
    for (const data of [
      base64(rsa.publicKey.export({ type: 'spki', format: 'der' })),
      base64(rsa.publicKey.export({ type: 'pkcs1', format: 'der' })),
      base64(p256.publicKey.export({ type: 'spki', format: 'der' })),
      base64(
        rsa.privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: `p${String(1)}` }),
      ),
      whole.slice(0, 800),
      `${whole.slice(0, 800)}…`,
      whole.toLowerCase(),
      `AAAA${whole}`,
      `${whole.replaceAll('=', '')}AAAAAAAA`,
      base64(filled),
    ])
      expect((await findingsOf('a.txt', `x ${data}\n`)).map(({ rule }) => rule)).toEqual([]);
  });

  test('a key after one cut short is found', async () => {
    const whole = pkcs8(rsa.privateKey);
    expect(await keysOf('a.txt', `${whole.slice(0, 800)}\n${whole}\n`)).toEqual([whole]);
  });

  test('heads without end cost no more than they are long', async () => {
    const line = `${pkcs8(rsa.privateKey).slice(0, 64)}\n`;
    expect(await findingsOf('a.txt', line.repeat(20_000))).toEqual([]);
  });
});
