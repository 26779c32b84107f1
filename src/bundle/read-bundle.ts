import { join } from 'node:path';
import { z } from 'zod';
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
import { checksums } from './assemble.ts';
import { checkAuditLog } from '../lib/audit-chain.ts';

/** A file or folder of a bundle that is not what its roots say. */
export class Tampering extends Error {
  override readonly name = 'Tampering';
}

/** A bundle whose every byte is the one its two roots list. */
export interface ReadBundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly evidence: EvidenceManifest;
  readonly run: RunRecord;
  readonly raws: ReadonlyMap<string, RawRun>;
  /** SHA-256 of the two roots. */
  readonly roots: { readonly evidenceManifest: string; readonly runRecord: string };
}

/** Any of these makes a folder a bundle, however damaged. */
const ROOT_FILES = [EVIDENCE_MANIFEST, RUN_RECORD, CHECKSUMS, AUDIT_LOG, ATTESTATION, 'plan.json', 'policy-result.json', 'results.sarif', 'summary.json'];
const FILE_LIMIT = 512 * 1024 ** 2;
const COUNT_LIMIT = 20_000;

/**
 * Reads a bundle and checks every file against the roots. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws AssayError usage when the path is absent or holds nothing of a bundle
 * @throws Tampering for everything else that is wrong
 */
export function readBundle(folder: string, store: FileStore): ReadBundle {
  const stat = store.stat(folder);
  const target = stat?.kind === 'link' ? store.realPath(folder)?.toString('utf8') : folder;
  if (target === undefined || store.stat(target)?.kind !== 'folder' || !ROOT_FILES.some((name) => store.stat(join(target, name)) !== undefined)) {
    throw new AssayError({ kind: 'usage', code: 'no-bundle', message: `there is no evidence bundle at ${folder}`, hint: 'Give the folder that holds evidence-manifest.json.' });
  }
  const files = readAll(target, store);
  const evidence = parseRoot(files, EVIDENCE_MANIFEST, evidenceManifestSchema);
  const run = parseRoot(files, RUN_RECORD, runRecordSchema);
  const listed = new Set<string>([EVIDENCE_MANIFEST, RUN_RECORD, CHECKSUMS, AUDIT_LOG]);
  for (const item of [...evidence.files, ...run.raw]) {
    if (listed.has(item.path)) throw new Tampering(`${item.path} is listed twice`);
    listed.add(item.path);
    checkFile(files, item);
  }
  if (run.raw.some(({ path }) => !path.startsWith('raw/')) || evidence.files.some(({ path }) => path.startsWith('raw/'))) {
    throw new Tampering('raw output and derived evidence are listed in the wrong root');
  }
  for (const path of files.keys()) {
    if (!listed.has(path) && path !== ATTESTATION && !path.startsWith('attestations/')) throw new Tampering(`${path} is in the folder and in no list`);
  }
  const audit = files.get(AUDIT_LOG);
  if (audit === undefined) throw new Tampering(`${AUDIT_LOG} is missing`);
  checkFile(files, { path: AUDIT_LOG, size: run.audit.size, sha256: run.audit.sha256 });
  const sums = files.get(CHECKSUMS);
  const others = new Map([...files].filter(([path]) => path !== CHECKSUMS));
  if (sums === undefined || Buffer.from(sums).toString('utf8') !== checksums(others)) throw new Tampering(`${CHECKSUMS} does not fit the files`);
  return {
    files,
    evidence,
    run,
    raws: readRaws(files),
    roots: { evidenceManifest: digestOf(files, EVIDENCE_MANIFEST), runRecord: digestOf(files, RUN_RECORD) },
  };
}

/** Checks the audit log's chain; `subject` is what its first line is bound to. @throws Tampering */
export function checkAudit(bundle: ReadBundle, subject: string): void {
  const text = Buffer.from(bundle.files.get(AUDIT_LOG) ?? []).toString('utf8');
  const problem = checkAuditLog(text, subject, bundle.run.audit);
  if (problem !== undefined) throw new Tampering(problem);
}

function readAll(folder: string, store: FileStore): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const pending = [''];
  for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
    for (const raw of store.list(join(folder, sub))) {
      const name = raw.toString('utf8');
      const path = sub === '' ? name : `${sub}/${name}`;
      const stat = store.stat(join(folder, path));
      if (stat?.kind === 'folder') pending.push(path);
      else if (stat?.kind !== 'file' || !Buffer.from(name, 'utf8').equals(raw)) throw new Tampering(`${JSON.stringify(path)} is not an ordinary file`);
      else if (stat.size > FILE_LIMIT) throw new Tampering(`${path} is larger than any file of a bundle`);
      else files.set(path, store.read(join(folder, path)));
      if (files.size > COUNT_LIMIT) throw new Tampering('the folder holds more files than any bundle');
    }
  }
  return files;
}

function parseRoot<T>(files: ReadonlyMap<string, Uint8Array>, path: string, schema: z.ZodType<T>): T {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Tampering(`${path} is missing`);
  let value: unknown;
  try {
    value = parseStrictJson(bytes);
  } catch (error) {
    throw new Tampering(`${path} cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new Tampering(`${path} has not the form it must have (${String(result.error.issues[0]?.path.join('.') ?? '')})`);
  return result.data;
}

function checkFile(files: ReadonlyMap<string, Uint8Array>, { path, size, sha256: digest }: ListedFile): void {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Tampering(`${path} is missing`);
  if (bytes.length !== size || sha256(bytes) !== digest) throw new Tampering(`${path} is not the file that was recorded`);
}

function digestOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return sha256(files.get(path) ?? new Uint8Array());
}

function readRaws(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, RawRun> {
  const raws = new Map<string, RawRun>();
  for (const path of files.keys()) {
    const scanner = /^raw\/([^/]+)\/execution\.json$/.exec(path)?.[1];
    if (scanner === undefined) continue;
    const record = parseRoot(files, path, executionRecordSchema);
    if (record.scanner !== scanner) throw new Tampering(`${path} is of another scanner`);
    const outputs = new Map<string, Uint8Array>();
    for (const name of record.outputs) {
      const bytes = files.get(`raw/${scanner}/${name}`);
      if (bytes === undefined) throw new Tampering(`raw/${scanner}/${name} is missing`);
      outputs.set(name, bytes);
    }
    raws.set(scanner, { record, outputs });
  }
  return raws;
}
