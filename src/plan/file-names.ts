import { posix } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { maskCredentials } from '../lib/redact.ts';

const COMPONENT_LIMIT = 200;
const PATH_LIMIT = 1000;
/** Where files go in the copy whose own names tools stumble over. */
export const RENAMED_FOLDER = 'assay-renamed-files';

/**
 * The name people see: the evidence is full of it, so a credential in it is replaced by the beginning of its digest. What a
 * file is shows in its extension, which stays: no name may keep a file from the scanners of its kind.
 */
export function nameForPeople(text: string): string {
  return maskCredentials(text, (credential) => {
    const [extension = ''] = /(?:\.[A-Za-z0-9]{1,16})+$/.exec(credential) ?? [];
    return `redacted-${sha256(credential).slice(0, 8)}${extension}`;
  });
}

/** A file name as text. Bytes that are not UTF-8 are written `\xff`, as git does. */
export function nameAsText(name: Buffer): string {
  const text = name.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(name)) return text;
  let result = '';
  for (const byte of name)
    result += byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  return result;
}

/**
 * The name in the copy. Ordinary names stay. Names with control characters, backslashes or leading hyphens, and names
 * longer than file systems or tools take, are replaced by one that harms nothing and keeps the extension; the plan maps
 * them back, so such a file is scanned like any other.
 */
export function nameForCopy(path: string): string {
  const parts = path.split('/');
  const harmless =
    Buffer.byteLength(path) <= PATH_LIMIT &&
    !/[\u0000-\u001f\u007f-\u009f\\\u2028\u2029\ufffd]/.test(path) &&
    parts.every(
      (part) => Buffer.byteLength(part) <= COMPONENT_LIMIT && !part.startsWith('-') && part.trim() === part,
    ) &&
    parts[0] !== RENAMED_FOLDER &&
    path.isWellFormed();
  if (harmless) return path;
  const last = parts.at(-1) ?? '';
  const extension = /\.[A-Za-z0-9]{1,16}$/.exec(last)?.[0] ?? '';
  const stem = last
    .slice(0, last.length - extension.length)
    .replace(/[^A-Za-z0-9_.]+/g, '_')
    .slice(0, 40);
  return posix.join(RENAMED_FOLDER, `${sha256(path).slice(0, 16)}-${stem}${extension}`);
}
