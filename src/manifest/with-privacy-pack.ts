import type { Policy } from '../model/profile.ts';

/**
 * The policy with the privacy rules of the user's own, where they come into play. They are a part of it: a pack that finds less
 * gives another verdict on the same tree, and must not have the digest of the policy that the shipped one belongs to.
 *
 * @param pack SHA-256 of the pack; `undefined`: the one that comes with Assay, which its version stands for.
 */
export function withPrivacyPack(policy: Policy, pack: string | undefined): Policy {
  return pack === undefined || !policy.tools.some(({ id }) => id === 'privacy')
    ? policy
    : { ...policy, privacyPack: pack };
}
