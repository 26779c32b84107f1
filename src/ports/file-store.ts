/** What a name in a folder is, without following links. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  readonly executable: boolean;
}

/** A path of the host; bytes where a name need not be UTF-8. */
export type HostPath = string | Buffer;

/**
 * The file system, as far as stages need it. Synchronous on purpose: trees have tens of thousands of small files, and an
 * awaited call per file costs three times what the file costs.
 */
export interface FileStore {
  /** `undefined` when there is nothing of that name. */
  stat(path: HostPath): FileStat | undefined;
  read(path: HostPath): Buffer;
  /** How many bytes a file has, and their SHA-256 in hexadecimal; it is read piece by piece. */
  digest(path: HostPath): { readonly size: number; readonly sha256: string };
  /** The raw target of a link. */
  readLink(path: HostPath): Buffer;
  /** The path with every link resolved; `undefined` when it does not exist. */
  realPath(path: HostPath): Buffer | undefined;
  /** Names in a folder, as bytes, in no particular order. */
  list(path: HostPath): readonly Buffer[];
  /**
   * Fails when the file exists. With `mode` it has exactly these permissions, whatever the umask: another user shall read it.
   * Without, those that the umask leaves of an ordinary file.
   */
  writeNew(path: string, data: Uint8Array, mode?: number): void;
  /** Writes and flushes to the disk. */
  writeDurable(path: string, data: Uint8Array): void;
  /** Flushes files and folders to the disk, several at once: one by one, each would wait for a disk cycle of its own. */
  flush(paths: readonly string[]): Promise<void>;
  /** Makes a folder and those above it that are not there. With `mode` they have exactly these permissions, as with `writeNew`. */
  makeFolder(path: string, mode?: number): void;
  /** Makes this one folder, under the umask; `false` when there is something of that name already. */
  claimFolder(path: string): boolean;
  /** A second name for the same file; copies where the file system has no hard links. */
  linkOrCopy(from: string, to: string): void;
  symlink(target: string, path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  chmod(path: string, mode: number): void;
  /** A new folder nobody else can guess the name of, that others may pass through but not list. */
  temporaryFolder(prefix: string): string;
}
