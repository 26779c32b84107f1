import { getIDToken } from '@actions/core';
import { PAYLOAD_TYPE } from '../../lib/dsse.ts';
import type { Signer } from '../../ports/signer.ts';

/** The services of one Sigstore instance. A log (Rekor) or a timestamp authority says when the signature was made. */
export interface SigstoreInstance {
  readonly fulcio: string;
  readonly rekor?: string;
  readonly timestampAuthority?: string;
}

const TIMEOUT_MS = 10_000;
const RETRIES = 3;
/** Audience that Sigstore's certificate authority demands of an identity token. */
const AUDIENCE = 'sigstore';
const CAUSES_MAX = 5;

/**
 * Public repositories sign through Sigstore's public instance, all others through GitHub's own, which publishes nothing: the
 * same choice as GitHub's own attest action.
 *
 * @param serverUrl `GITHUB_SERVER_URL`
 */
export function sigstoreInstance(visibility: string | undefined, serverUrl: string): SigstoreInstance {
  if (visibility === 'public') return { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' };
  const host = new URL(serverUrl).hostname;
  const domain = host === 'github.com' ? 'githubapp.com' : host;
  return { fulcio: `https://fulcio.${domain}`, timestampAuthority: `https://timestamp.${domain}` };
}

/** Whether this job may ask for an identity token at all (`permissions: id-token: write`). */
export function canSignKeyless(env: Readonly<Record<string, string | undefined>>): boolean {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  return url !== undefined && url !== '' && token !== undefined && token !== '';
}

/** @returns an OIDC identity token for this audience. */
export type IdentityTokens = (audience: string) => Promise<string>;

/**
 * Signs with a certificate that Sigstore issues for the workflow's identity. The statement is signed byte for byte as it is
 * stored, which is why this does not go through the attest library: that one builds statements of its own.
 *
 * @param identityTokens by default the job's own, which the toolkit masks and waits for no longer than three minutes.
 * @throws Error (from `sign`) with the whole chain of reasons where a token, certificate or proof of time is not to be had.
 */
export function createKeylessSigner(instance: SigstoreInstance, identityTokens: IdentityTokens = getIDToken): Signer {
  return {
    kind: 'keyless',
    sign: async (statement) => {
      const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import('@sigstore/sign');
      const { bundleToJSON } = await import('@sigstore/bundle');
      const options = { timeout: TIMEOUT_MS, retry: RETRIES };
      const signer = new FulcioSigner({
        ...options,
        fulcioBaseURL: instance.fulcio,
        identityProvider: { getToken: async () => checkedToken(await identityTokens(AUDIENCE)) },
      });
      const witnesses = [
        ...(instance.rekor === undefined
          ? []
          : [new RekorWitness({ ...options, rekorBaseURL: instance.rekor, fetchOnConflict: true, entryType: 'dsse' })]),
        ...(instance.timestampAuthority === undefined
          ? []
          : [new TSAWitness({ ...options, tsaBaseURL: instance.timestampAuthority })]),
      ];
      const bundle = await new DSSEBundleBuilder({ signer, witnesses })
        .create({ data: Buffer.from(statement), type: PAYLOAD_TYPE })
        .catch((error: unknown) => {
          throw new Error(reasonsOf(error), { cause: error });
        });
      const json = bundleToJSON(bundle) as unknown as Record<string, unknown>;
      const envelope = json['dsseEnvelope'] as {
        payload: string;
        payloadType: string;
        signatures: readonly { sig: string; keyid?: string }[];
      };
      // An empty keyid is no keyid: verifiers that compute one would skip the signature.
      const signatures = envelope.signatures.map(({ sig }) => ({ sig }));
      const dsseEnvelope = { payloadType: envelope.payloadType, payload: envelope.payload, signatures };
      return { envelope: dsseEnvelope, sigstoreBundle: { ...json, dsseEnvelope } };
    },
  };
}

/** Sigstore's library quotes a token that it cannot read in its error: such a token does not get that far. */
function checkedToken(token: unknown): string {
  const parts = typeof token === 'string' ? token.split('.') : [];
  if (typeof token === 'string' && parts.length === 3 && isJsonObject(parts[1] ?? '')) return token;
  throw new Error('the answer is no identity token');
}

function isJsonObject(base64url: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** The library says what it did not get, its causes say why. One line. */
function reasonsOf(error: unknown): string {
  const reasons: string[] = [];
  let next = error;
  for (let depth = 0; depth < CAUSES_MAX && next !== undefined && next !== null; depth += 1) {
    const text = (next instanceof Error ? next.message : typeof next === 'string' ? next : 'unknown error')
      .replace(/\s+/g, ' ')
      .trim();
    if (!reasons.some((reason) => reason.includes(text))) reasons.push(text);
    next = next instanceof Error ? next.cause : undefined;
  }
  // Not a colon: what follows `token:` is taken for a credential by the redactor.
  return reasons.join('; ');
}
