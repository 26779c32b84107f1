import { createHash } from 'node:crypto';

/**
 * The name that git gives an object of these bytes.
 *
 * @param length of the repository's names: 64 with SHA-256, else 40.
 */
export function gitObjectName(kind: 'blob' | 'commit' | 'tree', bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`${kind} ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
