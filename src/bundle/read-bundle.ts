import type { z } from 'zod';
import { checkAuditLog } from '../lib/audit-chain.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import { parseStrictJson } from '../lib/strict-json.ts';
import { AssayError } from '../model/errors.ts';
import {
  ATTESTATION,
  AUDIT_LOG,
  BUNDLE_LIMITS,
  CHECKSUMS,
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  evidenceManifestSchema,
  runRecordSchema,
  type EvidenceManifest,
  type ListedFile,
  type RunRecord,
} from '../model/evidence.ts';
import { executionRecordSchema, type RawRun } from '../model/raw-run.ts';
import type { FileStore } from '../ports/file-store.ts';
import { findBundle, readStoredFiles } from './read-stored-files.ts';
import { Tampering } from './tampering.ts';
import { compareChecksums, type Digests } from './verify-checksums.ts';

/** A bundle whose every byte is the one its lists name. */
export interface ReadBundle {
  /** Roots, plan, audit log, raw output and statements. What is derived is large and only ever compared: its digest is enough. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly digests: Digests;
  readonly evidence: EvidenceManifest;
  readonly run: RunRecord;
  readonly raws: ReadonlyMap<string, RawRun>;
  /** SHA-256 of the two roots. */
  readonly roots: { readonly evidenceManifest: string; readonly runRecord: string };
}

const RECORD = 'execution.json';
const MOST_DETAILS = 20;

/**
 * Reads a bundle and checks every file against its lists. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws AssayError usage when the path is absent or holds nothing of a bundle
 * @throws Tampering for everything else that is wrong
 */
export function readBundle(path: string, store: FileStore): ReadBundle {
  const folder = findBundle(path, store);
  if (folder === undefined) {
    throw new AssayError({
      kind: 'usage',
      code: 'no-bundle',
      message: `there is no evidence bundle at ${path}`,
      hint: 'Give the folder that holds evidence-manifest.json, or `latest` beside such folders.',
    });
  }
  const { files, sizes, digests } = readStoredFiles(folder, store);
  const differences = compareChecksums(files.get(CHECKSUMS), digests);
  if (differences.length > 0) throw new Tampering(...shorten(differences));
  const evidence = parseFile(files, EVIDENCE_MANIFEST, evidenceManifestSchema, 'files');
  const run = parseFile(files, RUN_RECORD, runRecordSchema, 'raw');
  for (const [path, value] of [
    [EVIDENCE_MANIFEST, evidence],
    [RUN_RECORD, run],
  ] as const) {
    if (sha256(canonicalJson(value)) !== digests.get(path)) throw new Tampering(`${path} is not in canonical form`);
  }
  checkRoots(sizes, digests, evidence, run);
  return {
    files,
    digests,
    evidence,
    run,
    raws: readRaws(files),
    roots: { evidenceManifest: digests.get(EVIDENCE_MANIFEST) ?? '', runRecord: digests.get(RUN_RECORD) ?? '' },
  };
}

/** Checks the audit log's chain; `subject` is what its first line is bound to. @throws Tampering */
export function checkAudit(bundle: ReadBundle, subject: string): void {
  const problem = checkAuditLog(bundle.files.get(AUDIT_LOG) ?? new Uint8Array(), subject, bundle.run.audit);
  if (problem !== undefined) throw new Tampering(`${AUDIT_LOG}: ${problem}`);
}

/**
 * Parses a JSON file of a bundle strictly.
 *
 * @param list its member that lists files: more than a bundle has are refused before each is looked at.
 * @throws Tampering when it is missing, unreadable or off its schema.
 */
export function parseFile<T>(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  schema: z.ZodType<T>,
  list?: string,
): T {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Tampering(`${path} is missing`);
  let value: unknown;
  try {
    value = parseStrictJson(bytes);
  } catch (error) {
    throw new Tampering(`${path} cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
  if (list !== undefined && lengthOf(value, list) > BUNDLE_LIMITS.files)
    throw new Tampering(`${path} lists more files than any bundle has`);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const form = result.error.issues.some((issue) => issue.path.join('.') === 'schema') ? schemaOf(value) : undefined;
  if (form !== undefined)
    throw new Tampering(
      `${path} is of the form ${form}, which this version does not know: verify with the one that wrote it`,
    );
  const place = result.error.issues[0]?.path.join('.') ?? '';
  throw new Tampering(`${path} has not the form it must have${place === '' ? '' : ` (at ${place.slice(0, 100)})`}`);
}

function lengthOf(value: unknown, member: string): number {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;
  return Array.isArray(list) ? list.length : 0;
}

/** What a document says that it is: `assay/plan/2`. */
function schemaOf(value: unknown): string | undefined {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  return typeof schema === 'string' && /^assay\/[a-z-]{1,40}\/[0-9]{1,6}$/.test(schema) ? schema : undefined;
}

/** Each file is in exactly one list, the right one, with the size and digest it has. */
function checkRoots(
  sizes: ReadonlyMap<string, number>,
  digests: Digests,
  evidence: EvidenceManifest,
  run: RunRecord,
): void {
  const wrong: string[] = [];
  const listed = new Set<string>([EVIDENCE_MANIFEST, RUN_RECORD, CHECKSUMS, AUDIT_LOG]);
  const check = (root: string, { path, size, sha256: digest }: ListedFile): void => {
    if (listed.has(path)) wrong.push(`${root}: ${path} is listed twice`);
    listed.add(path);
    if (path.startsWith('raw/') !== (root === RUN_RECORD)) wrong.push(`${root}: ${path} is listed in the wrong root`);
    const stored = sizes.get(path);
    if (stored === undefined) wrong.push(`${path} is missing, and ${root} lists it`);
    else if (stored !== size || digests.get(path) !== digest) wrong.push(`${path} is not the file that ${root} lists`);
  };
  for (const item of evidence.files) check(EVIDENCE_MANIFEST, item);
  for (const item of run.raw) check(RUN_RECORD, item);
  const audit = sizes.get(AUDIT_LOG);
  if (audit === undefined) wrong.push(`${AUDIT_LOG} is missing`);
  else if (audit !== run.audit.size || digests.get(AUDIT_LOG) !== run.audit.sha256)
    wrong.push(`${AUDIT_LOG} is not the file that ${RUN_RECORD} names`);
  for (const path of sizes.keys()) {
    if (!listed.has(path) && path !== ATTESTATION && !path.startsWith('attestations/'))
      wrong.push(`${path} is in the folder and in no list`);
  }
  if (wrong.length > 0) throw new Tampering(...shorten(wrong));
}

/** The tool runs. Every file below `raw/` is the record of a run, or one of the outputs that the record names. */
function readRaws(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, RawRun> {
  const raws = new Map<string, RawRun>();
  const unclaimed = new Set([...files.keys()].filter((path) => path.startsWith('raw/')));
  for (const path of [...unclaimed].sort()) {
    const scanner = /^raw\/([^/]+)\/execution\.json$/.exec(path)?.[1];
    if (scanner === undefined) continue;
    unclaimed.delete(path);
    const record = parseFile(files, path, executionRecordSchema);
    if (record.scanner !== scanner) throw new Tampering(`${path} is of another scanner`);
    const outputs = new Map<string, Uint8Array>();
    for (const name of record.outputs) {
      const output = `raw/${scanner}/${name}`;
      const bytes = files.get(output);
      if (bytes === undefined || name === RECORD)
        throw new Tampering(`${path} names an output ${JSON.stringify(name.slice(0, 200))} that is not there`);
      if (!unclaimed.delete(output)) throw new Tampering(`${path} names the output ${name} twice`);
      outputs.set(name, bytes);
    }
    raws.set(scanner, { record, outputs });
  }
  const [odd] = [...unclaimed].sort();
  if (odd !== undefined) throw new Tampering(`${odd} is an output that no tool run names`);
  return raws;
}

function shorten(details: readonly string[]): readonly string[] {
  if (details.length <= MOST_DETAILS) return details;
  return [...details.slice(0, MOST_DETAILS), `… and ${details.length - MOST_DETAILS} more`];
}
