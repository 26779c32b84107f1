import { posix } from 'node:path';

/**
 * Turns whatever a tool calls a file (`/src/a.py`, `file:///src/a.py`, `./a.py`, `a%20b.py` in SARIF) into a path relative
 * to the scanned root. `undefined` when it points outside.
 */
export function relativeToSource(name: string, sourceRoot: string): string | undefined {
  const root = sourceRoot.endsWith('/') ? sourceRoot : `${sourceRoot}/`;
  let path = name;
  if (path.startsWith(root)) path = path.slice(root.length);
  else if (path === sourceRoot) return '.';
  else if (path.startsWith('/')) return undefined;
  const clean = posix.normalize(path);
  return clean === '..' || clean.startsWith('../') ? undefined : clean;
}

/** A SARIF URI to a path: scheme `file:` or none, percent-escapes decoded. */
export function pathOfUri(uri: string): string | undefined {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file') return undefined;
  const path = scheme === 'file' ? uri.slice('file:'.length).replace(/^\/\/[^/]*/, '') : uri;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path as SARIF's relative URI. Lone surrogates, which have no encoding, become U+FFFD. */
export function uriOfPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part.toWellFormed()).replace(
        /[!'()*]/g,
        (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}
