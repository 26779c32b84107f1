import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { fromBase64 } from '../lib/trusted-key.ts';
import { PAYLOAD_TYPE, preAuthenticationEncoding } from '../lib/dsse.ts';
import { isSignedBy, type TrustedKey } from '../lib/trusted-key.ts';
import { parseFile } from './read-bundle.ts';
import { Tampering } from './tampering.ts';

export interface ReadEnvelope {
  readonly path: string;
  /** The whole Sigstore bundle, for the verifier of keyless ones. */
  readonly sigstoreBundle: unknown;
  /** The envelope in canonical form, as `.dsse.json` and `attestation.intoto.json` hold it. */
  readonly line: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** The hint of a key bundle; absent where a certificate names the signer. */
  readonly hint?: string;
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Loose where a word of its own is worth more than "has not the form". */
const sigstoreSchema = z.strictObject({
  mediaType: z.string(),
  verificationMaterial: z.looseObject({
    publicKey: z.strictObject({ hint: z.string() }).optional(),
    certificate: z.strictObject({ rawBytes: z.string() }).optional(),
  }),
  dsseEnvelope: z.strictObject({
    payloadType: z.string(),
    payload: z.string(),
    signatures: z.array(z.strictObject({ sig: z.string(), keyid: z.string().optional() })),
  }),
});

/** No other way of naming a signer, and none of these under another name: readers would differ on which they take. */
const MATERIAL: ReadonlySet<string> = new Set(['publicKey', 'certificate', 'tlogEntries', 'timestampVerificationData']);

/**
 * Reads a signed statement. A Sigstore bundle has parts that nothing signs (key hint, key id, order of members): each of
 * them must be what Assay writes, or two readers of one bundle could see two signers.
 *
 * @throws Tampering with a word of its own for each thing that can be wrong.
 */
export function readEnvelope(path: string, files: ReadonlyMap<string, Uint8Array>): ReadEnvelope {
  const sigstoreBundle = parseFile(files, path, sigstoreSchema);
  const { mediaType, verificationMaterial, dsseEnvelope } = sigstoreBundle;
  const wrong = (what: string): Tampering => new Tampering(`${path} ${what}`);
  if (mediaType !== MEDIA_TYPE) throw wrong('is no Sigstore bundle of version 0.3');
  if (dsseEnvelope.payloadType !== PAYLOAD_TYPE) throw wrong(`has a payload type that is not ${PAYLOAD_TYPE}`);
  const [signature, second] = dsseEnvelope.signatures;
  if (signature === undefined) throw wrong('has no signature');
  if (second !== undefined) throw wrong(`has ${dsseEnvelope.signatures.length} signatures, and an envelope has one`);
  const { publicKey, certificate } = verificationMaterial;
  if ((publicKey === undefined) === (certificate === undefined))
    throw wrong('must name its signer by either a key or a certificate');
  const foreign = Object.keys(verificationMaterial).find((name) => !MATERIAL.has(name));
  if (foreign !== undefined)
    throw wrong(`has verification material ${JSON.stringify(foreign.slice(0, 60))}, which Assay never writes`);
  if (publicKey !== undefined && Object.keys(verificationMaterial).length > 1)
    throw wrong('has more beside its key than a key-signed bundle has');
  // Sigstore's own library writes an empty key id beside a certificate; a key id is not signed and some readers obey it.
  if (signature.keyid !== undefined && (signature.keyid !== '' || publicKey !== undefined))
    throw wrong('has a key id, which nothing signs and Assay never writes');
  const payload = fromBase64(dsseEnvelope.payload);
  if (payload === undefined) throw wrong('has a payload that is not standard base64');
  const bytes = fromBase64(signature.sig);
  if (bytes === undefined || bytes.length === 0) throw wrong('has a signature that is not standard base64');
  return {
    path,
    sigstoreBundle,
    line: canonicalJson(dsseEnvelope),
    payload,
    signature: bytes,
    ...(publicKey === undefined ? {} : { hint: publicKey.hint }),
  };
}

/** What is wrong with a key signature, or `undefined`. */
export function checkKeySignature({ hint, payload, signature }: ReadEnvelope, trusted: TrustedKey): string | undefined {
  if (hint === undefined) return 'it is signed by a certificate, and a key was demanded';
  if (!isSignedBy(trusted, preAuthenticationEncoding(PAYLOAD_TYPE, payload), signature))
    return 'the signature is not of the given key';
  return hint === trusted.hint ? undefined : 'the signature is of the given key, and its hint names another';
}
