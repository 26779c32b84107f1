import type { Policy } from '../model/profile.ts';

/** What files that name a policy say of the manifest it came from; `null` where there is none, or no signature was asked for. */
export function manifestOf({ source }: Pick<Policy, 'source'>): {
  /** SHA-256 of the manifest's bytes. */
  readonly manifestDigest: string | null;
  /** The key that signed it: `sha256:` and the digest of its DER. */
  readonly manifestSignedBy: string | null;
} {
  return source.kind === 'manifest'
    ? { manifestDigest: source.sha256, manifestSignedBy: source.signedBy ?? null }
    : { manifestDigest: null, manifestSignedBy: null };
}
