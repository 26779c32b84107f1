/** A lock file that cannot be taken as what its name says. The reason never quotes the file. */
export class LockError extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'LockError';
    this.reason = reason;
  }
}

/** The name is that of a lock file, the content is something else altogether: said, and no fault. */
export class NotALockFile extends LockError {}
