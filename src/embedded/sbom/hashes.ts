import { HASH_DIGITS, type HashAlgorithm, type SbomHash } from '../../model/sbom.ts';

const BY_NAME: ReadonlyMap<string, HashAlgorithm> = new Map([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/** A hash given as `sha256` and hexadecimal digits; undefined for an unknown algorithm or a value of the wrong length. */
export function hexHash(algorithm: string, value: string): SbomHash | undefined {
  const alg = BY_NAME.get(algorithm.toLowerCase());
  if (alg === undefined || value.length !== HASH_DIGITS[alg]) return undefined;
  const hex = value.toLowerCase();
  return /^[0-9a-f]+$/.test(hex) ? { alg, hex } : undefined;
}

/** `sha256:…` or `sha256=…`, as Python and Ruby lock files write it. */
export function prefixedHash(value: string): readonly SbomHash[] {
  const [algorithm = '', hex = ''] = value.split(/[:=]/, 2);
  const hash = hexHash(algorithm, hex);
  return hash === undefined ? [] : [hash];
}

/** Subresource Integrity, as npm writes it: `sha512-BASE64`, several separated by spaces (W3C SRI, section 3.5). */
export function sriHashes(integrity: string | undefined): readonly SbomHash[] {
  if (integrity === undefined || integrity.length > 4096) return [];
  return integrity.split(' ').flatMap((part) => {
    const dash = part.indexOf('-');
    const base64 = part.slice(dash + 1).split('?', 1)[0] ?? '';
    const hash = dash === -1 ? undefined : hexHash(part.slice(0, dash), Buffer.from(base64, 'base64').toString('hex'));
    return hash === undefined ? [] : [hash];
  });
}
