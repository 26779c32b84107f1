import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { preAuthenticationEncoding, PAYLOAD_TYPE } from '../../lib/dsse.ts';
import { hintOf } from '../../lib/trusted-key.ts';
import { AssayError } from '../../model/errors.ts';
import type { Signer } from '../../ports/signer.ts';

/** The PEM from the file, or from `ASSAY_SIGNING_KEY`: never from the command line, never logged. @throws AssayError usage */
export function readSigningKey(file: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const fromEnv = env['ASSAY_SIGNING_KEY'];
  if (file === undefined) {
    if (fromEnv !== undefined && fromEnv !== '') return fromEnv;
    throw keyError('signing needs a key', 'Give --signing-key FILE, or the PEM in ASSAY_SIGNING_KEY.');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not repeated: a key whose first line was lost on the way is taken for the name of a file.
    throw keyError(
      'the signing key is no file that can be read, and no key in PEM form',
      'Give a file, or the whole PEM with its BEGIN and END lines.',
    );
  }
}

/**
 * Signs statements with a P-256 or Ed25519 key (PKCS#8 PEM). The bundle is Sigstore's v0.3 with a public-key hint, as cosign
 * writes it: hint = base64 of the SHA-256 of the public key's DER, and no keyid (verifiers skip signatures whose keyid they
 * compute otherwise).
 *
 * @throws AssayError usage for any other key.
 */
export function createKeySigner(pem: string): Signer {
  const key = parseKey(pem);
  const hint = hintOf(createPublicKey(key));
  const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return {
    kind: 'key',
    sign: (statement) => {
      const sig = sign(algorithm, preAuthenticationEncoding(PAYLOAD_TYPE, statement), key).toString('base64');
      const envelope = {
        payloadType: PAYLOAD_TYPE,
        payload: Buffer.from(statement).toString('base64'),
        signatures: [{ sig }],
      };
      return Promise.resolve({
        envelope,
        sigstoreBundle: {
          mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          verificationMaterial: { publicKey: { hint } },
          dsseEnvelope: envelope,
        },
      });
    },
  };
}

function parseKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw keyError(
      'the signing key is not an unencrypted private key in PEM form',
      'Use a P-256 or Ed25519 key in PKCS#8 PEM.',
    );
  }
  const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (key.asymmetricKeyType !== 'ed25519' && !isP256) {
    throw keyError(
      'the signing key is neither P-256 nor Ed25519',
      'Other curves are not verified by the field’s tools.',
    );
  }
  return key;
}

function keyError(message: string, hint: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'signing-key', message, hint });
}
