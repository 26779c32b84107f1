import { PackageURL } from 'packageurl-js';
import { SBOM_LIMITS, type Ecosystem } from '../../model/sbom.ts';
import { LockError } from './lock-error.ts';

export interface PurlParts {
  readonly ecosystem: Ecosystem;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
}

/** The canonical package URL. Throws a LockError where the specification has no URL for such a name. */
export function packageUrl({ ecosystem, group, name, version, qualifiers }: PurlParts): string {
  let purl: string;
  try {
    purl = new PackageURL(
      ecosystem,
      group,
      name,
      version,
      qualifiers === undefined ? undefined : { ...qualifiers },
      undefined,
    ).toString();
  } catch {
    throw new LockError(`a package of type ${ecosystem} whose name no package URL can express`);
  }
  if (purl.length > SBOM_LIMITS.purl) throw new LockError('a package whose package URL is over the limit');
  return purl;
}

/**
 * A URL without what may be a credential: user and password are dropped, and so is the query, where signed links keep
 * their signature. Undefined where it is not a URL with a host. The fragment, git's commit, stays unless told otherwise.
 */
export function publicUrl(raw: string): string | undefined {
  // scp-like addresses (git@host:owner/name) carry a user but never a password.
  const scp = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+):(?!\d+\/)([^\s]+)$/.exec(raw);
  const text = scp === null ? raw : `git+ssh://${scp[1] ?? ''}/${scp[2] ?? ''}`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.host === '') return undefined;
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}

/** Package-URL qualifiers for something fetched from a git repository: SPDX's download location form, `git+URL@COMMIT`. */
export function gitQualifiers(repository: string, commit: string | undefined): Readonly<Record<string, string>> {
  const url = publicUrl(repository)?.replace(/#.*$/s, '');
  if (url === undefined) return {};
  const base = url.startsWith('git') ? url : `git+${url}`;
  return { vcs_url: commit === undefined || commit === '' ? base : `${base}@${commit}` };
}

export function downloadQualifiers(raw: string): Readonly<Record<string, string>> {
  const url = publicUrl(raw)?.replace(/#.*$/s, '');
  return url === undefined ? {} : { download_url: url };
}
