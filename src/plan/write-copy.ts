import { join } from 'node:path';
import { compareBy, compareText } from '../lib/compare.ts';
import { sha256 } from '../lib/digest.ts';
import { sniffEncoding } from '../lib/text.ts';
import type { NotScanned, NotScannedReason, TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';
import { nameAsText, nameForCopy, nameForPeople } from './file-names.ts';

const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');

/** The whole of one, nothing else beside: a file that only begins like a pointer could hide anything from every scanner. */
const LFS_POINTER_WHOLE =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[a-z0-9-]{1,32} sha256:[0-9a-f]{64}\r?\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,15}\r?\n?$/;

const LFS_POINTER_MAX = 1024;

/** Writes files below the copy's root and keeps the list of what is there. */
export class CopyWriter {
  private readonly files: TreeFile[] = [];
  private readonly notScanned: NotScanned[] = [];
  private readonly folders = new Set<string>();
  private readonly paths = new Set<string>();
  private renamed = 0;
  private readonly root: string;
  private readonly store: FileStore;

  constructor(root: string, store: FileStore) {
    this.root = root;
    this.store = store;
    store.makeFolder(root, 0o755);
  }

  /** The name people see, unique in this tree. */
  pathFor(name: Buffer): string {
    const text = nameAsText(name);
    const base = nameForPeople(text);
    if (base !== text) this.renamed += 1;
    let path = base;
    for (let count = 2; this.paths.has(path); count += 1) path = `${base}~${String(count)}`;
    this.paths.add(path);
    return path;
  }

  leaveOut(path: string, reason: NotScannedReason): void {
    this.notScanned.push({ path, reason });
  }

  write(path: string, bytes: Buffer, executable: boolean): void {
    if (isLfsPointer(bytes)) {
      this.leaveOut(path, 'lfs-pointer');
      return;
    }
    const copy = nameForCopy(path);
    const slash = copy.lastIndexOf('/');
    const folder = slash === -1 ? '' : copy.slice(0, slash);
    if (!this.folders.has(folder)) {
      this.store.makeFolder(join(this.root, folder), 0o755);
      this.folders.add(folder);
    }
    this.store.writeNew(join(this.root, copy), bytes, executable ? 0o555 : 0o444);
    const shebang = shebangOf(bytes);
    this.files.push({
      path,
      copy,
      bytes: bytes.length,
      sha256: sha256(bytes),
      encoding: sniffEncoding(bytes),
      executable,
      ...(shebang === undefined ? {} : { shebang }),
    });
  }

  /** How many names were shown without the credential in them. */
  get namesWithCredential(): number {
    return this.renamed;
  }

  finish(): { files: readonly TreeFile[]; notScanned: readonly NotScanned[] } {
    return {
      files: this.files.sort((a, b) => compareText(a.path, b.path)),
      notScanned: this.notScanned.sort(compareBy((item) => item.path)),
    };
  }
}

function isLfsPointer(bytes: Buffer): boolean {
  if (bytes.length >= LFS_POINTER_MAX || !bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER)) return false;
  return LFS_POINTER_WHOLE.test(bytes.toString('latin1'));
}

function shebangOf(bytes: Buffer): string | undefined {
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21) return undefined;
  const end = bytes.subarray(0, 256).indexOf(10);
  const line = bytes
    .subarray(0, end === -1 ? 256 : end)
    .toString('latin1')
    .trimEnd();
  return /^[\x20-\x7e]*$/.test(line) ? line : '#!';
}
