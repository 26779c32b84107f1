import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { createKeySigner, readSigningKey } from '../../../src/adapters/system/key-signer.ts';

/** A fresh key without its BEGIN and END lines, as it arrives where a secret was pasted in part. */
const { privateKey } = generateKeyPairSync('ed25519');
const body = privateKey
  .export({ type: 'pkcs8', format: 'pem' })
  .toString()
  .replace(/-----[^-]+-----|\n/g, '');

function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return JSON.stringify([error, String(error), (error as Error).stack]);
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['the name of a file', () => readSigningKey(body, {})],
  ['the environment', () => createKeySigner(readSigningKey(undefined, { ASSAY_SIGNING_KEY: body }))],
])('a key that is given as %s and is none is not repeated', (_name, action) => {
  expect(body.length).toBeGreaterThan(40);
  const said = thrown(action);
  expect(said).toContain('signing-key');
  expect(said).not.toContain(body.slice(0, 20));
});
