import type { Encoding } from './encoding.ts';

/** A file of the private copy. `path` is how people and reports name it, `copy` where it lies below the copy's root. */
export interface TreeFile {
  readonly path: string;
  readonly copy: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  /** First line when it is a `#!` line, for scripts without an extension. */
  readonly shebang?: string;
  readonly executable: boolean;
}

export const NOT_SCANNED_REASONS = [
  'submodule',
  'lfs-pointer',
  'special-file',
  'over-cap',
  'link-out-of-tree',
  'unreadable',
  'path-too-long',
] as const;
export type NotScannedReason = (typeof NOT_SCANNED_REASONS)[number];

export interface NotScanned {
  readonly path: string;
  readonly reason: NotScannedReason;
}

/** What the plan knows of the tree; every digest is of the copy. */
export interface Tree {
  readonly files: readonly TreeFile[];
  readonly notScanned: readonly NotScanned[];
  readonly git?: {
    readonly commit: string;
    readonly tree: string;
    /** Uncommitted changes, or untracked files that are not ignored. */
    readonly dirty: boolean;
    /** Commit time, seconds since 1970. */
    readonly commitTime: number;
  };
  /** SHA-256 over the canonical list of paths and digests. */
  readonly digest: string;
}
