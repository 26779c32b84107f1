import type { SbomComponent, SbomHash } from '../../model/sbom.ts';
import { prefixedHash } from './hashes.ts';
import { downloadQualifiers, gitQualifiers } from './purl.ts';
import { isTable, listOf, own, textOf, type Table } from './values.ts';

/** PEP 503: names that differ only in case and in `-`, `_`, `.` are one. */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

export interface PythonOrigin {
  readonly source: SbomComponent['source'];
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** Where a requirement's URL leads: `git+https://host/repo@commit`, a folder, or a file to download. */
export function urlOrigin(url: string): PythonOrigin {
  const vcs = /^(?:git|hg|svn|bzr)\+/.exec(url);
  if (vcs !== null) {
    const plain = url.replace(/#.*$/s, '');
    const at = plain.lastIndexOf('@');
    const hasRef = at > plain.indexOf('://') + 3 && plain.indexOf('/', plain.indexOf('://') + 3) < at;
    return {
      source: 'git',
      qualifiers: gitQualifiers(hasRef ? plain.slice(0, at) : plain, hasRef ? plain.slice(at + 1) : undefined),
    };
  }
  if (/^https?:\/\//.test(url)) return { source: 'url', qualifiers: downloadQualifiers(url) };
  return { source: 'local' };
}

/** Hashes of a list of `{file|url|name, hash: "sha256:…"}` or plain `"sha256:…"`. */
export function fileHashes(value: unknown, what: string): SbomHash[] {
  return listOf(value, what).flatMap((file) => {
    const hash = isTable(file) ? own(file, 'hash') : file;
    return typeof hash === 'string' ? prefixedHash(hash) : [];
  });
}

/** The name at the start of a PEP 508 requirement. */
export function requirementName(requirement: string): string | undefined {
  return /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?)/.exec(requirement)?.[1];
}

/** poetry and pdm: `git`, `ref`, `revision`, `path`, `url` beside a package, or within its `source`. */
export function keyedOrigin(table: Table): PythonOrigin | undefined {
  const git = textOf(table, 'git');
  if (git !== undefined) {
    const commit = textOf(table, 'revision') ?? textOf(table, 'ref');
    return { source: 'git', qualifiers: gitQualifiers(git, commit) };
  }
  const url = textOf(table, 'url') ?? textOf(table, 'file');
  if (url !== undefined) return urlOrigin(url);
  return textOf(table, 'path') === undefined ? undefined : { source: 'local' };
}
