import { dirname, join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import {
  ATTESTATION,
  AUDIT_LOG,
  BUNDLE_LIMITS,
  CHECKSUMS,
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  isLookedInto,
  largestSize,
} from '../model/evidence.ts';
import type { FileStat, FileStore } from '../ports/file-store.ts';
import { readable, Tampering } from './tampering.ts';
import type { Digests } from './verify-checksums.ts';

export interface StoredFiles {
  /** Bytes of those that are looked into; all others are derived again and compared by digest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly digests: Digests;
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
const RECORD = 'execution.json';
const LATEST_LIMIT = 512;

/**
 * The folder of the bundle: the path itself, what a link such as `latest` points at, or what the one-line file that stands
 * for a link names. `undefined` when nothing of a bundle is there.
 *
 * @throws Tampering when there is something that cannot be looked into: it may be a bundle.
 */
export function findBundle(path: string, store: FileStore): string | undefined {
  return readable(path, () => {
    const folder = findFolder(path, store);
    return folder !== undefined && isBundle(folder, store) ? folder : undefined;
  });
}

/** No system can have a file of such a name: there is no bundle at it, damaged or not. */
function isNoName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG';
}

function statOf(path: string, store: FileStore): FileStat | undefined {
  try {
    return store.stat(path);
  } catch (error) {
    if (isNoName(error)) return undefined;
    throw error;
  }
}

function findFolder(path: string, store: FileStore): string | undefined {
  const stat = statOf(path, store);
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

function isBundle(folder: string, store: FileStore): boolean {
  if (TELLING_FILES.some((name) => store.stat(join(folder, name)) !== undefined)) return true;
  const namesIn = (sub: string): readonly string[] =>
    store.stat(join(folder, sub))?.kind === 'folder'
      ? store.list(join(folder, sub)).map((name) => name.toString('utf8'))
      : [];
  return (
    TELLING_FOLDERS.some(([sub, form]) => namesIn(sub).some((name) => form.test(name))) ||
    namesIn('raw').some(
      (name) =>
        store.stat(join(folder, 'raw', name))?.kind === 'folder' &&
        store.stat(join(folder, 'raw', name, RECORD)) !== undefined,
    )
  );
}

/**
 * Reads what is to be looked into and hashes the rest piece by piece: a file of half a gigabyte takes no more memory than a
 * small one. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws Tampering for what no bundle has: odd kinds of files, empty folders, more or larger files than are ever written.
 */
export function readStoredFiles(folder: string, store: FileStore): StoredFiles {
  const files = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  const digests = new Map<string, string>();
  const pending = [''];
  let [total, lookedInto, folders] = [0, 0, 0];
  for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
    const names = readable(sub === '' ? 'the folder' : `${sub}/`, () => store.list(join(folder, sub)));
    folders += 1;
    if (names.length === 0 && sub !== '') throw new Tampering(`${sub}/ is an empty folder, which no bundle has`);
    if (names.length + sizes.size > BUNDLE_LIMITS.files || folders > BUNDLE_LIMITS.files)
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
      const whole = isLookedInto(path);
      total += stat.size;
      if (whole) lookedInto += stat.size;
      if (stat.size > largestSize(path)) throw new Tampering(`${path} is larger than any such file of a bundle`);
      if (total > BUNDLE_LIMITS.totalBytes || lookedInto > BUNDLE_LIMITS.lookedIntoBytes)
        throw new Tampering(`with ${path}, the files are larger than those of any bundle`);
      if (whole) {
        const bytes = readable(path, () => store.read(join(folder, path)));
        files.set(path, bytes);
        sizes.set(path, bytes.length);
        digests.set(path, sha256(bytes));
      } else {
        const { size, sha256: digest } = readable(path, () => store.digest(join(folder, path)));
        sizes.set(path, size);
        digests.set(path, digest);
      }
    }
  }
  return { files, sizes, digests };
}
