/** Files or folders of a bundle that are not what its lists say. */
export class Tampering extends Error {
  override readonly name = 'Tampering';
  /** One sentence each; every one names a file. */
  readonly details: readonly string[];

  constructor(...details: readonly string[]) {
    super(details[0] ?? 'the bundle was changed');
    this.details = details;
  }
}

/** Characters of a path that are shown. */
const SHOWN_PATH = 200;

/** What cannot be read cannot be vouched for, whatever the system's reason (no permission, a name too long, gone meanwhile). */
export function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new Tampering(`${path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH)}…` : path} cannot be read (${why})`);
  }
}
