import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256 } from '../lib/digest.ts';

/** A wheel unpacked by name: path below the tool folder → bytes. */
export type WheelFiles = ReadonlyMap<string, Uint8Array>;

const RECORD = /^[^/]+\.dist-info\/RECORD$/;

/** Unpacked size that no tool of the catalogue comes near: a wheel that says more is not unpacked. */
const MAX_UNPACKED_BYTES = 1024 ** 3;

/**
 * Unpacks a wheel (PEP 427) whose digest was checked against the lock. Libraries go to `site/`, scripts to `bin/`; data
 * files (manual pages) and installer metadata are left out. Nothing is run.
 *
 * @throws Error when an entry would leave the folder, or differs from the wheel's own RECORD.
 */
export function unpackWheel(bytes: Uint8Array): WheelFiles {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > MAX_UNPACKED_BYTES) throw new Error('the wheel unpacks to more than 1 GiB');
      return !name.endsWith('/');
    },
  });
  const recorded = readRecord(entries);
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(entries)) {
    const target = targetOf(name);
    if (target === undefined) continue;
    if (recorded.get(name) !== sha256(content)) throw new Error(`the wheel's record does not fit its file ${name}`);
    if (files.has(target)) throw new Error(`the wheel holds ${target} twice`);
    files.set(target, content);
  }
  return files;
}

/**
 * What `unpackWheel` would write, by the wheel's own record: path below the tool folder → SHA-256. The record is as good as
 * the wheel, whose digest was checked.
 */
export function recordOfWheel(bytes: Uint8Array): ReadonlyMap<string, string> {
  const recorded = readRecord(unzipSync(bytes, { filter: ({ name }) => RECORD.test(name) }));
  const files = new Map<string, string>();
  for (const [name, digest] of recorded) {
    const target = targetOf(name);
    if (target !== undefined) files.set(target, digest);
  }
  return files;
}

/** Name and version that a wheel's file name states: `detect_secrets-1.5.0-py3-none-any.whl`. */
export function wheelNameOf(fileName: string): { readonly name: string; readonly version: string } | undefined {
  const match =
    /^([A-Za-z0-9_.]{1,100})-([^-]{1,64})(?:-[0-9][^-]{0,64})?-[^-]{1,64}-[^-]{1,64}-[^-]{1,200}\.whl$/.exec(fileName);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { name: match[1].toLowerCase().replaceAll(/[_.]+/g, '-'), version: match[2] };
}

function targetOf(name: string): string | undefined {
  const clean = posix.normalize(name);
  if (clean !== name || name.startsWith('/') || name.startsWith('../') || name.includes('\\') || name.includes('\0')) {
    throw new Error(`the wheel holds an unsafe name: ${JSON.stringify(name.slice(0, 200))}`);
  }
  const [top = '', kind = '', ...rest] = name.split('/');
  if (top.endsWith('.dist-info'))
    return /^(?:METADATA|entry_points\.txt|top_level\.txt)$/.test(kind) ? `site/${name}` : undefined;
  if (!top.endsWith('.data')) return `site/${name}`;
  if (rest.length === 0) return undefined;
  if (kind === 'purelib' || kind === 'platlib') return `site/${rest.join('/')}`;
  return kind === 'scripts' ? `bin/${rest.join('/')}` : undefined;
}

/** RECORD is CSV of path, `sha256=` digest in unpadded base64url, size. */
function readRecord(entries: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const name = Object.keys(entries).find((entry) => RECORD.test(entry));
  const content = name === undefined ? undefined : entries[name];
  if (content === undefined) throw new Error('the wheel has no record');
  const recorded = new Map<string, string>();
  for (const line of new TextDecoder().decode(content).split('\n')) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),sha256=([A-Za-z0-9_-]{43}),[0-9]*\r?$/.exec(line);
    if (match?.[3] === undefined) continue;
    recorded.set(match[1]?.replaceAll('""', '"') ?? match[2] ?? '', Buffer.from(match[3], 'base64url').toString('hex'));
  }
  return recorded;
}
