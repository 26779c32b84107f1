import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseStrictJson } from '../lib/strict-json.ts';
import { fromBase64, isSignedBy, keyName, readTrustedKey } from '../lib/trusted-key.ts';
import { AssayError } from '../model/errors.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const MOST_BYTES = 1024 ** 2;

/** What `cosign sign-blob --bundle` writes with a key. A log entry or a time stamp may stand beside it: the key decides. */
const bundleSchema = z.looseObject({
  mediaType: z.literal(MEDIA_TYPE),
  verificationMaterial: z.looseObject({ publicKey: z.looseObject({ hint: z.string().optional() }) }),
  messageSignature: z.looseObject({
    messageDigest: z.looseObject({ algorithm: z.string().optional(), digest: z.string().optional() }).optional(),
    signature: z.string(),
  }),
});

/**
 * Checks the detached signature of a manifest, as `cosign sign-blob` writes it: a Sigstore bundle with a public key, or the
 * signature alone in base64.
 *
 * @returns the key that signed: `sha256:` and the digest of its DER in hex.
 * @throws AssayError usage where it is not a signature of these bytes by this key.
 */
export function checkManifestSignature(
  manifest: { readonly path: string; readonly bytes: Uint8Array },
  signature: { readonly path: string; readonly bytes: Uint8Array },
  publicKeyPem: string,
): string {
  const trusted = readTrustedKey(publicKeyPem);
  const refuse = (message: string): AssayError =>
    new AssayError({
      kind: 'usage',
      code: 'manifest-signature',
      message,
      hint: `Sign the manifest as it is: cosign sign-blob --key KEY --bundle ${signature.path} ${manifest.path}`,
      file: manifest.path,
    });
  const bytes = readSignature(signature, manifest.bytes, trusted.hint, refuse);
  if (!isSignedBy(trusted, manifest.bytes, bytes))
    throw refuse(`the signature in ${signature.path} is not one of ${manifest.path} by the given key`);
  return keyName(trusted);
}

function readSignature(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  signed: Uint8Array,
  keyHint: string,
  refuse: (message: string) => AssayError,
): Buffer {
  if (bytes.length > MOST_BYTES) throw refuse(`${path} is too large for a signature`);
  const text = Buffer.from(bytes).toString('latin1').trim();
  if (!text.startsWith('{')) {
    const plain = fromBase64(text);
    if (plain === undefined || plain.length === 0)
      throw refuse(`${path} is neither a Sigstore bundle nor a signature in base64`);
    return plain;
  }
  const bundle = bundleSchema.safeParse(parsed(bytes));
  if (!bundle.success) throw refuse(`${path} is not a Sigstore bundle (v0.3) of a signature by key`);
  const { verificationMaterial, messageSignature } = bundle.data;
  const { hint } = verificationMaterial.publicKey;
  if (hint !== undefined && hint !== keyHint) throw refuse(`${path} is signed by another key than the given one`);
  const { algorithm, digest } = messageSignature.messageDigest ?? {};
  const own = createHash('sha256').update(signed).digest('base64');
  if (algorithm === 'SHA2_256' && digest !== own) throw refuse(`${path} is the signature of another file`);
  const decoded = fromBase64(messageSignature.signature);
  if (decoded === undefined) throw refuse(`the signature in ${path} is not in base64`);
  return decoded;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch {
    return undefined;
  }
}
