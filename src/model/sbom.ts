import { z } from 'zod';

/** Package ecosystems by their package-URL type (https://github.com/package-url/purl-spec). */
export const ECOSYSTEMS = ['cargo', 'composer', 'gem', 'golang', 'maven', 'npm', 'nuget', 'pypi'] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** Hash algorithms under CycloneDX's names, with the length of their value in hexadecimal digits. */
export const HASH_DIGITS = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 } as const;
export type HashAlgorithm = keyof typeof HASH_DIGITS;

/**
 * Facts a lock file states that neither CycloneDX nor SPDX has a field for.
 * - `alias`: the name under which the project imports it
 * - `bundled`: shipped inside the package that needs it
 * - `content-hash`: NuGet's hash, which is not that of the package file
 * - `extras`, `marker`: Python extras asked for and the environment marker
 * - `go-h1`: Go's directory hash from go.sum
 * - `patched`: yarn applies a patch to it
 * - `specifier`: the range that was declared where no version is locked
 * - `unresolved`: the version is an expression that the file alone does not resolve
 * - `yarn-checksum`: yarn's hash of its own archive, which is not that of the published package
 */
export const SBOM_PROPERTIES = [
  'alias',
  'bundled',
  'content-hash',
  'extras',
  'go-h1',
  'marker',
  'patched',
  'specifier',
  'unresolved',
  'yarn-checksum',
] as const;
export type SbomPropertyName = (typeof SBOM_PROPERTIES)[number];

/** Upper bounds, shared by the parsers and the schema, so that nothing the parsers emit is refused later. */
export const SBOM_LIMITS = {
  name: 512,
  version: 512,
  purl: 8192,
  licence: 1024,
  property: 2048,
  components: 250_000,
  edges: 2_000_000,
} as const;

// Control characters and lone surrogates would break terminals, canonical JSON and percent-encoding.
const CLEAN = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const text = (max: number): z.ZodString => z.string().min(1).max(max).regex(CLEAN);

export const sbomHashSchema = z
  .strictObject({
    alg: z.enum(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']),
    hex: z.string().regex(/^[0-9a-f]+$/),
  })
  .refine(({ alg, hex }) => hex.length === HASH_DIGITS[alg], 'the value has not the length of its algorithm');

export const sbomPropertySchema = z.strictObject({ name: z.enum(SBOM_PROPERTIES), value: text(SBOM_LIMITS.property) });

export const sbomComponentSchema = z.strictObject({
  ecosystem: z.enum(ECOSYSTEMS),
  /** Maven group, npm scope with its `@`, Composer vendor, leading part of a Go module path. */
  group: text(SBOM_LIMITS.name).optional(),
  name: text(SBOM_LIMITS.name),
  /** Absent where the file names the package without fixing a version. */
  version: text(SBOM_LIMITS.version).optional(),
  /** The component's key: unique within an inventory. */
  purl: text(SBOM_LIMITS.purl).startsWith('pkg:'),
  /** Where it comes from: a registry, a git commit, a URL, or a folder of the repository itself. */
  source: z.enum(['registry', 'git', 'url', 'local']),
  /** Absent where the lock file does not tell. */
  scope: z.enum(['required', 'optional', 'dev']).optional(),
  /** Declared by the project itself; absent where the lock file does not tell. */
  direct: z.boolean().optional(),
  /** As the lock file states it; not yet checked to be an SPDX expression. */
  licence: text(SBOM_LIMITS.licence).optional(),
  /** Hashes of files that publish this version; Python locks state one per wheel. */
  hashes: z.array(sbomHashSchema),
  properties: z.array(sbomPropertySchema),
  /** Lock files that name it, relative to the root. */
  locations: z.array(z.string().min(1)).min(1),
  /** Package URLs of other components of this inventory. */
  dependsOn: z.array(z.string()),
});
export type SbomComponent = z.infer<typeof sbomComponentSchema>;
export type SbomHash = SbomComponent['hashes'][number];
export type SbomProperty = SbomComponent['properties'][number];
export type SbomScope = NonNullable<SbomComponent['scope']>;

/** What `components.json` of the embedded `sbom` scanner holds. It is read back by `verify` as hostile input. */
export const sbomInventorySchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** Every lock file read: its format, and how many distinct components it names. */
    lockFiles: z.array(
      z.strictObject({ path: z.string().min(1), format: text(64), components: z.number().int().min(0) }),
    ),
    components: z.array(sbomComponentSchema).max(SBOM_LIMITS.components),
  })
  .superRefine(({ components }, context) => {
    const known = new Set(components.map(({ purl }) => purl));
    if (known.size !== components.length) context.addIssue({ code: 'custom', message: 'a purl occurs twice' });
    const dangling = components.some(({ dependsOn }) => dependsOn.some((purl) => !known.has(purl)));
    if (dangling) context.addIssue({ code: 'custom', message: 'dependsOn names a component that is not listed' });
  });
export type SbomInventory = z.infer<typeof sbomInventorySchema>;
