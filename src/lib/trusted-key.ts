import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { AssayError } from '../model/errors.ts';

/** A key that signatures are checked with. */
export interface TrustedKey {
  readonly key: KeyObject;
  /** Base64 of the SHA-256 of the public key's DER, as Sigstore bundles name it. */
  readonly hint: string;
}

/**
 * The public half of a P-256 or Ed25519 key, in whatever form it was written.
 *
 * @throws AssayError usage for anything else, and for a file with more than one key: which of them is meant?
 */
export function readTrustedKey(pem: string): TrustedKey {
  if (pem.includes('PRIVATE KEY'))
    throw keyError(
      'the key to verify with is a private key',
      'Give the public key: nobody who verifies needs the private one.',
    );
  if (pem.split('-----BEGIN ').length > 2)
    throw keyError('the file of the key to verify with holds more than one key', 'Give a file with one public key.');
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw keyError(
      'the key to verify with is not a public key in PEM form',
      'Give a P-256 or Ed25519 public key in PEM.',
    );
  }
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (key.asymmetricKeyType !== 'ed25519' && !isP256)
    throw keyError('the key to verify with is neither P-256 nor Ed25519', 'Assay takes these two only.');
  return { key, hint: hintOf(key) };
}

/**
 * How Sigstore bundles name a key: base64 of the SHA-256 of its DER. One key has several (a compressed point, the parameters
 * of its curve written out), so it is first written as everybody writes it.
 *
 * @param key the public half of a P-256 or Ed25519 key.
 */
export function hintOf(key: KeyObject): string {
  const plain = createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' });
  return createHash('sha256')
    .update(plain.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** How evidence names a key: `sha256:` and the digest of its DER in hex. */
export function keyName({ hint }: TrustedKey): string {
  return `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;
}

/** P-256: ECDSA over SHA-256, DER; Ed25519: over the bytes themselves. */
export function isSignedBy({ key }: TrustedKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key, signature);
}

/** Standard alphabet, padded, no bits left over: exactly one text for any bytes. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

function keyError(message: string, hint: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'verify-key', message, hint });
}
