import type { Owner } from './out-folder.ts';

/** Between the ids people and packages get and those that systemd hands out by itself. */
const FIRST = 50_000;
const BLOCKS = 256;
const BLOCK = 32;

/** Where the ids of this process begin: processes side by side rarely share a block, and sharing one only shares limits. */
export function defaultUidBase(pid: number): number {
  return FIRST + (pid % BLOCKS) * BLOCK;
}

/** Unused user ids for concurrent runs: the kernel counts processes per user, so each run needs a user of its own. */
export class Identities {
  readonly #base: number;
  readonly #taken = new Set<number>();

  constructor(base: number) {
    this.#base = base;
  }

  take(): Owner {
    let uid = this.#base;
    while (this.#taken.has(uid)) uid++;
    this.#taken.add(uid);
    return { uid, gid: uid };
  }

  release(owner: Owner): void {
    this.#taken.delete(owner.uid);
  }
}
