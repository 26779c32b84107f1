import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { checkAuditLog } from '../lib/audit-chain.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import { parseStrictJson } from '../lib/strict-json.ts';
import { AssayError } from '../model/errors.ts';
import {
  ATTESTATION,
  AUDIT_LOG,
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
import { compareChecksums, type Digests } from './verify-checksums.ts';

/** Files or folders of a bundle that are not what its lists say. */
export class Tampering extends Error {
  override readonly name = 'Tampering';
  /** One sentence each; every one names a file. */
  readonly details: readonly string[];

  constructor(...details: readonly string[]) {
    super(details[0] ?? 'the bundle was changed');
    this.details = details;
  }
}

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

/** Any of these makes a folder a bundle, however damaged. */
const TELLING_FILES = [
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  CHECKSUMS,
  AUDIT_LOG,
  ATTESTATION,
  'plan.json',
  'results.sarif',
  'manifest-info.json',
  'policy-input.json',
  'policy-result.json',
  'privacy-findings.json',
  'compliance.json',
  'dast-results.json',
  'summary.json',
  'summary.md',
  'report.html',
  'sbom.cyclonedx.json',
  'sbom.spdx.json',
  'governance/repository.md',
];
/** So does a file of this name in one of these folders; other projects have folders of these names too. */
const TELLING_FOLDERS: readonly (readonly [string, RegExp])[] = [
  ['attestations', /\.(?:statement|sigstore|dsse)\.json$/],
  ['scanners', /\.sarif$/],
];
const READ_FILES: ReadonlySet<string> = new Set([
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  CHECKSUMS,
  AUDIT_LOG,
  ATTESTATION,
  'plan.json',
]);
const RECORD = 'execution.json';
const FILE_LIMIT = 512 * 1024 ** 2;
const TOTAL_LIMIT = 2 * 1024 ** 3;
const COUNT_LIMIT = 20_000;
const LATEST_LIMIT = 512;
const MOST_DETAILS = 20;
/** Characters of a path that are shown. */
const SHOWN_PATH = 200;

/**
 * Reads a bundle and checks every file against its lists. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws AssayError usage when the path is absent or holds nothing of a bundle
 * @throws Tampering for everything else that is wrong
 */
export function readBundle(path: string, store: FileStore): ReadBundle {
  const folder = findFolder(path, store);
  if (folder === undefined || !isBundle(folder, store)) {
    throw new AssayError({
      kind: 'usage',
      code: 'no-bundle',
      message: `there is no evidence bundle at ${path}`,
      hint: 'Give the folder that holds evidence-manifest.json, or `latest` beside such folders.',
    });
  }
  const { files, sizes, digests } = readAll(folder, store);
  const differences = compareChecksums(files.get(CHECKSUMS), digests);
  if (differences.length > 0) throw new Tampering(...shorten(differences));
  const evidence = parseFile(files, EVIDENCE_MANIFEST, evidenceManifestSchema);
  const run = parseFile(files, RUN_RECORD, runRecordSchema);
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
  const text = Buffer.from(bundle.files.get(AUDIT_LOG) ?? []).toString('utf8');
  const problem = checkAuditLog(text, subject, bundle.run.audit);
  if (problem !== undefined) throw new Tampering(`${AUDIT_LOG}: ${problem}`);
}

/** Parses a JSON file of a bundle strictly. @throws Tampering when it is missing, unreadable or off its schema. */
export function parseFile<T>(files: ReadonlyMap<string, Uint8Array>, path: string, schema: z.ZodType<T>): T {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Tampering(`${path} is missing`);
  let value: unknown;
  try {
    value = parseStrictJson(bytes);
  } catch (error) {
    throw new Tampering(`${path} cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
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

function isBundle(folder: string, store: FileStore): boolean {
  if (TELLING_FILES.some((name) => store.stat(join(folder, name)) !== undefined)) return true;
  const namesIn = (sub: string): readonly string[] =>
    store.stat(join(folder, sub))?.kind === 'folder'
      ? store.list(join(folder, sub)).map((name) => name.toString('utf8'))
      : [];
  return (
    TELLING_FOLDERS.some(([sub, form]) => namesIn(sub).some((name) => form.test(name))) ||
    namesIn('raw').some((name) => store.stat(join(folder, 'raw', name, RECORD)) !== undefined)
  );
}

/** What a document says that it is: `assay/plan/2`. */
function schemaOf(value: unknown): string | undefined {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  return typeof schema === 'string' && /^assay\/[a-z-]{1,40}\/[0-9]{1,6}$/.test(schema) ? schema : undefined;
}

/** The folder itself, what a link such as `latest` points at, or what the one-line file that stands for a link names. */
function findFolder(path: string, store: FileStore): string | undefined {
  const stat = store.stat(path);
  if (stat?.kind === 'folder') return path;
  if (stat?.kind === 'link') {
    const target = store.realPath(path)?.toString('utf8');
    return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
  }
  if (stat?.kind !== 'file' || stat.size > LATEST_LIMIT) return undefined;
  const name = /^([A-Za-z0-9][A-Za-z0-9._-]*)\n?$/.exec(store.read(path).toString('utf8'))?.[1];
  const target = name === undefined ? undefined : join(dirname(path), name);
  return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
}

interface ReadFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly digests: Digests;
}

function readAll(folder: string, store: FileStore): ReadFiles {
  const files = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  const digests = new Map<string, string>();
  const pending = [''];
  let total = 0;
  let folders = 0;
  for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
    const names = readable(sub === '' ? 'the folder' : `${sub}/`, () => store.list(join(folder, sub)));
    folders += 1;
    if (names.length === 0 && sub !== '') throw new Tampering(`${sub}/ is an empty folder, which no bundle has`);
    if (names.length + sizes.size > COUNT_LIMIT || folders > COUNT_LIMIT)
      throw new Tampering('the folder holds more files than any bundle');
    for (const raw of names) {
      const name = raw.toString('utf8');
      const path = sub === '' ? name : `${sub}/${name}`;
      const stat = readable(path, () => store.stat(join(folder, path)));
      if (stat?.kind === 'folder') {
        pending.push(path);
        continue;
      }
      if (stat?.kind !== 'file' || !Buffer.from(name, 'utf8').equals(raw))
        throw new Tampering(`${JSON.stringify(path)} is not an ordinary file`);
      total += stat.size;
      if (stat.size > FILE_LIMIT || total > TOTAL_LIMIT)
        throw new Tampering(`${path} is larger than any file of a bundle`);
      const bytes = readable(path, () => store.read(join(folder, path)));
      sizes.set(path, bytes.length);
      digests.set(path, sha256(bytes));
      if (isRead(path)) files.set(path, bytes);
    }
  }
  return { files, sizes, digests };
}

/** What cannot be read cannot be vouched for, whatever the system's reason (no permission, a name too long, gone meanwhile). */
function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new Tampering(`${path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH)}…` : path} cannot be read (${why})`);
  }
}

/** Files that are looked into; all others are derived again and compared by digest. */
function isRead(path: string): boolean {
  return READ_FILES.has(path) || path.startsWith('raw/') || path.startsWith('attestations/');
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
