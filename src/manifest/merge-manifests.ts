import type { Manifest, ManifestProfile } from '../model/manifest.ts';
import type { ErrorPlace } from '../model/errors.ts';
import type { ManifestProblem } from './manifest-error.ts';
import type { ParsedManifest } from './parse-manifest.ts';
import type { Path } from './position-tree.ts';
import { builtinProfile } from './builtin-profiles.ts';

/** A file, or the name of a built-in profile set, in the order of merging: later layers win. */
export type Layer = ParsedManifest | { readonly preset: string };

/** A part of a merged manifest that remembers where it came from. */
export interface Sourced<T> {
  readonly value: T;
  /** Absent for what is built in. */
  readonly from?: ParsedManifest;
  readonly path: Path;
}

type Item<K extends 'suppressions' | 'tolerate' | 'compliance' | 'projects' | 'profiles'> = NonNullable<
  Manifest[K]
>[number];
type Single = Exclude<
  keyof Manifest,
  'suppressions' | 'tolerate' | 'compliance' | 'projects' | 'profiles' | 'exclude' | 'gate'
>;

/** A manifest with everything it includes. */
export interface ManifestSet {
  readonly root: ParsedManifest;
  /** The other files, in the order they were merged. */
  readonly included: readonly ParsedManifest[];
  /** Of one name, the one of the latest layer; those of the root first. */
  readonly profiles: readonly Sourced<ManifestProfile>[];
  readonly suppressions: readonly Sourced<Item<'suppressions'>>[];
  readonly tolerations: readonly Sourced<Item<'tolerate'>>[];
  readonly compliance: readonly Sourced<Item<'compliance'>>[];
  readonly projects: readonly Sourced<Item<'projects'>>[];
  readonly exclude: readonly string[];
  readonly gate: NonNullable<Manifest['gate']>;
  /** A single value, of the latest layer that has it. */
  readonly single: <K extends Single>(key: K) => Sourced<NonNullable<Manifest[K]>> | undefined;
}

/**
 * Merges layers, the root last. Profiles: by name, whole, the later one wins. Suppressions, tolerations, compliance,
 * projects and exclusions: all of them, in order. `gate`: field by field. Everything else: the later one wins.
 */
export function mergeManifests(layers: readonly Layer[], root: ParsedManifest): ManifestSet {
  const files = layers.filter((layer): layer is ParsedManifest => !('preset' in layer));
  const all = <K extends 'suppressions' | 'tolerate' | 'compliance' | 'projects'>(key: K): Sourced<Item<K>>[] =>
    files.flatMap((from) =>
      ((from.manifest[key] ?? []) as readonly Item<K>[]).map((value, index) => ({ value, from, path: [key, index] })),
    );

  const profiles = new Map<string, Sourced<ManifestProfile>>();
  for (const layer of [...layers].reverse()) {
    for (const profile of profilesOf(layer))
      if (!profiles.has(profile.value.name)) profiles.set(profile.value.name, profile);
  }
  return {
    root,
    included: files.filter((file) => file !== root),
    profiles: [...profiles.values()],
    suppressions: all('suppressions'),
    tolerations: all('tolerate'),
    compliance: all('compliance'),
    projects: all('projects'),
    exclude: [...new Set(files.flatMap((file) => file.manifest.exclude ?? []))],
    gate: Object.assign({}, ...files.map((file) => file.manifest.gate ?? {})) as NonNullable<Manifest['gate']>,
    single: (key) => {
      const from = files.findLast((file) => file.manifest[key] !== undefined);
      const value = from?.manifest[key];
      return from === undefined || value === undefined ? undefined : { value, from, path: [key] };
    },
  };
}

function profilesOf(layer: Layer): Sourced<ManifestProfile>[] {
  if ('preset' in layer) {
    const value = builtinProfile(layer.preset);
    return value === undefined ? [] : [{ value, path: [] }];
  }
  return (layer.manifest.profiles ?? []).map((value, index) => ({ value, from: layer, path: ['profiles', index] }));
}

/** A problem with a part of a merged manifest: the message is preceded by its path, the place is its own file's. */
export function problemAt(
  part: Sourced<unknown>,
  below: Path,
  text: { readonly code: string; readonly message: string; readonly hint?: string | undefined },
  of: 'value' | 'key' = 'value',
): ManifestProblem {
  const path = [...part.path, ...below];
  const place: ErrorPlace = part.from?.place(path, of) ?? {};
  const message = part.from === undefined ? text.message : `${part.from.name(path)}: ${text.message}`;
  return { code: text.code, message, ...(text.hint === undefined ? {} : { hint: text.hint }), place };
}
