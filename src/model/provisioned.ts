import type { Places } from './invocation.ts';

/** A tool that is ready to run, checked against its lock entry. */
export interface ProvisionedTool {
  readonly status: 'ready';
  /** Host folder of the tool, mounted read-only at `places.tool`; absent for programs of the host. */
  readonly folder?: string;
  /** Further host folders the program reads (an interpreter's prefix). */
  readonly readable: readonly string[];
  /** Program and leading arguments, as the process sees them. */
  readonly program: (places: Places) => readonly [string, ...string[]];
  readonly version: string;
  /** SHA-256 of the lock entry, the shipped program, or the user's file. */
  readonly digest: string;
  readonly pinned: boolean;
  /** Resolved host path, for `run.json`. */
  readonly resolved: string;
}

export type ProvisionOutcome =
  ProvisionedTool | { readonly status: 'failed'; readonly detail: string; readonly integrity: boolean };
