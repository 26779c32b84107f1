import { showText } from '../lib/show-value.ts';
import { ManifestError } from './manifest-error.ts';
import type { ManifestSet } from './merge-manifests.ts';

/** Names of the profiles that a manifest defines: its own, or where it has none, those of what it includes. */
export function ownProfiles(set: ManifestSet): readonly string[] {
  return (set.root.manifest.profiles ?? set.profiles.map((profile) => profile.value)).map(({ name }) => name);
}

/**
 * The one profile that a manifest means without being told: its gate's, or the only one that it defines. Nothing built in
 * steps in: whoever judges evidence of others by a manifest must not have it judged by less.
 *
 * @throws ManifestError (usage) where the manifest leaves a choice, or has no profile.
 */
export function soleProfile(set: ManifestSet): string {
  const names = ownProfiles(set);
  const [only, second] = names;
  const name = set.gate.profile ?? (second === undefined ? only : undefined);
  if (name !== undefined) return name;
  const choices = names.map(showText).join(', ');
  throw new ManifestError([
    {
      code: 'profile-not-chosen',
      message:
        only === undefined
          ? `${set.root.path} defines no profile to judge by`
          : `${set.root.path} defines several profiles, and none is chosen: ${choices}`,
      hint:
        only === undefined
          ? 'Say which one you mean with --profile; a built-in one is taken only if you name it.'
          : 'Say which one you mean with --profile, or with `gate.profile` in the manifest.',
      place: {},
    },
  ]);
}
