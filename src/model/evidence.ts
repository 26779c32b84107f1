import { z } from 'zod';
import { ISOLATION_LEVELS } from './invocation.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
/** A path below the bundle's root: no leading slash, no `.` or `..` part, no backslash or control character. */
const bundlePathSchema = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^\\\p{Cc}]+$/u)
  .refine(
    (path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'),
    'not a path below the bundle',
  );

export const listedFileSchema = z.strictObject({
  path: bundlePathSchema,
  size: z.number().int().nonnegative(),
  sha256: sha256Schema,
});
export type ListedFile = z.infer<typeof listedFileSchema>;

/** `evidence-manifest.json`: every reproducible file. Equal digests of this file mean equal evidence. */
export const evidenceManifestSchema = z.strictObject({
  schema: z.literal('assay/evidence-manifest/1'),
  files: z.array(listedFileSchema),
});
export type EvidenceManifest = z.infer<typeof evidenceManifestSchema>;

/** `run.json`: what differs from run to run, and the digests of the raw output that everything is derived from. */
export const runRecordSchema = z.strictObject({
  schema: z.literal('assay/run/1'),
  bundleId: z.string(),
  assay: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  cancelled: z.boolean(),
  /** Of a pull request whose test merge was scanned: the head, where its tree is the very tree that was scanned. */
  headCommit: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .nullable(),
  host: z.strictObject({ platform: z.string(), arch: z.string(), node: z.string(), cpus: z.number().int().positive() }),
  runtime: z.strictObject({
    id: z.string(),
    level: z.enum(ISOLATION_LEVELS),
    networkDenied: z.boolean(),
    sourceReadOnly: z.boolean(),
    hostFilesHidden: z.boolean(),
    memoryLimited: z.boolean(),
    processesLimited: z.boolean(),
    descendantsEnded: z.boolean(),
    caveats: z.array(z.string()),
  }),
  tools: z.array(
    z.strictObject({
      scanner: z.string(),
      resolved: z.string().nullable(),
      digest: z.string().nullable(),
      pinned: z.boolean().nullable(),
      durationMs: z.number().int().nonnegative(),
    }),
  ),
  raw: z.array(listedFileSchema),
  audit: z.strictObject({
    lines: z.number().int().nonnegative(),
    size: z.number().int().nonnegative(),
    sha256: sha256Schema,
    head: sha256Schema,
  }),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

export const EVIDENCE_MANIFEST = 'evidence-manifest.json';
export const RUN_RECORD = 'run.json';
export const AUDIT_LOG = 'audit.jsonl';
export const CHECKSUMS = 'checksums.txt';
/** The `.gitignore` of the folder that holds bundles. */
export const IGNORE_ALL = '*\n';
export const ATTESTATION = 'attestation.intoto.json';

/** What no bundle goes beyond. The writer keeps to it and `verify` refuses the rest unread: a bundle may be anybody's. */
export const BUNDLE_LIMITS = {
  files: 20_000,
  totalBytes: 2 * 1024 ** 3,
  /** Of all the files that are read whole. */
  lookedIntoBytes: 1024 ** 3,
} as const;

const MIB = 1024 ** 2;
/** The roots and `checksums.txt` hold some hundred bytes for each file of the bundle. */
const LARGEST: ReadonlyMap<string, number> = new Map([
  [EVIDENCE_MANIFEST, 16 * MIB],
  [RUN_RECORD, 16 * MIB],
  [CHECKSUMS, 16 * MIB],
  [AUDIT_LOG, 32 * MIB],
  ['plan.json', 128 * MIB],
  [ATTESTATION, 256 * MIB],
]);
/** All else: outputs of tools (as large as a tool may write them), statements that hold an SBOM, what is derived. */
const LARGEST_OTHER = 256 * MIB;
const LARGEST_DERIVED = 512 * MIB;

/** Bytes that this file of a bundle has at most. */
export function largestSize(path: string): number {
  return LARGEST.get(path) ?? (isLookedInto(path) ? LARGEST_OTHER : LARGEST_DERIVED);
}

/** Whether `verify` looks into a file; all others it derives again and compares by digest. */
export function isLookedInto(path: string): boolean {
  return LARGEST.has(path) || path.startsWith('raw/') || path.startsWith('attestations/');
}
