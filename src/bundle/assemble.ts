import { canonicalJson } from '../lib/canonical-json.ts';
import { compareText } from '../lib/compare.ts';
import { sha256 } from '../lib/digest.ts';
import {
  AUDIT_LOG,
  CHECKSUMS,
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  type EvidenceManifest,
  type ListedFile,
  type RunRecord,
} from '../model/evidence.ts';
import type { RawRun } from '../model/raw-run.ts';

export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export interface AssembleOptions {
  readonly derived: ReadonlyMap<string, string>;
  readonly raws: ReadonlyMap<string, RawRun>;
  readonly audit: { readonly text: string; readonly head: string; readonly lines: number };
  readonly run: Omit<RunRecord, 'schema' | 'raw' | 'audit'>;
  /** Statements and envelopes, made from the digests of the two roots: path → content. */
  readonly attest: (roots: {
    readonly evidenceManifest: string;
    readonly runRecord: string;
  }) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Lays out a whole evidence bundle in memory, every byte final: files, the two roots over them, statements about the
 * roots, checksums over everything. Nothing is edited after it was hashed.
 */
export async function assembleBundle(options: AssembleOptions): Promise<BundleFiles> {
  const files = new Map<string, Uint8Array>();
  for (const [path, text] of options.derived) files.set(path, Buffer.from(text, 'utf8'));
  const evidence: EvidenceManifest = { schema: 'assay/evidence-manifest/1', files: listFiles(files) };
  const raw = rawFiles(options.raws);
  const auditBytes = Buffer.from(options.audit.text, 'utf8');
  const run: RunRecord = {
    schema: 'assay/run/1',
    ...options.run,
    raw: listFiles(raw),
    audit: {
      lines: options.audit.lines,
      size: auditBytes.length,
      sha256: sha256(auditBytes),
      head: options.audit.head,
    },
  };
  for (const [path, bytes] of raw) files.set(path, bytes);
  files.set(AUDIT_LOG, auditBytes);
  const evidenceBytes = Buffer.from(canonicalJson(evidence), 'utf8');
  const runBytes = Buffer.from(canonicalJson(run), 'utf8');
  files.set(EVIDENCE_MANIFEST, evidenceBytes);
  files.set(RUN_RECORD, runBytes);
  const statements = await options.attest({ evidenceManifest: sha256(evidenceBytes), runRecord: sha256(runBytes) });
  for (const [path, text] of statements) files.set(path, Buffer.from(text, 'utf8'));
  files.set(CHECKSUMS, Buffer.from(checksums(files), 'utf8'));
  return files;
}

/** `checksums.txt`, in the form `sha256sum --check` reads. */
export function checksums(files: BundleFiles): string {
  return listFiles(files)
    .map(({ path, sha256: digest }) => `${digest}  ${path}\n`)
    .join('');
}

export function listFiles(files: BundleFiles): ListedFile[] {
  return [...files]
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** `raw/<id>/…` of each tool run: its execution record and its redacted outputs. */
export function rawFiles(raws: ReadonlyMap<string, RawRun>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [scanner, { record, outputs }] of raws) {
    files.set(`raw/${scanner}/execution.json`, Buffer.from(canonicalJson(record), 'utf8'));
    for (const [name, bytes] of outputs) files.set(`raw/${scanner}/${name}`, bytes);
  }
  return files;
}
