/**
 * A umask may keep others from what this process writes (evidence follows it), but not the process itself: a bundle that
 * its own writer cannot read again is lost.
 */
export function keepOwnRights(): void {
  process.umask(process.umask(0o077) & 0o077);
}
