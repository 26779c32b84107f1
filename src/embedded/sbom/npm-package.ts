import type { SbomComponent } from '../../model/sbom.ts';
import { downloadQualifiers, gitQualifiers } from './purl.ts';

/** An npm name in its parts: the scope with its `@` is the group. */
export function npmName(name: string): {
  readonly ecosystem: 'npm';
  readonly group: string | undefined;
  readonly name: string;
} {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  return { ecosystem: 'npm', group: slash === -1 ? undefined : name.slice(0, slash), name: name.slice(slash + 1) };
}

export interface PackageOrigin {
  readonly source: SbomComponent['source'];
  readonly qualifiers: Readonly<Record<string, string>>;
}

const GIT = /^(?:git\+|git:\/\/|git@|github:|gitlab:|bitbucket:|ssh:\/\/)/;
const HOSTED: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com/'],
  ['gitlab', 'https://gitlab.com/'],
  ['bitbucket', 'https://bitbucket.org/'],
]);

/**
 * Where a package comes from, if not from a registry: git, a folder, or (only where `declared` says so, for a registry's
 * own files have URLs too) a URL. Undefined for a registry.
 */
export function npmSource(resolved: string | undefined, declared?: string): PackageOrigin | undefined {
  if (resolved === undefined) return undefined;
  if (GIT.test(resolved)) return gitOrigin(resolved);
  if (/^(?:file|link|portal|workspace):/.test(resolved)) return { source: 'local', qualifiers: {} };
  const isUrl = /^https?:\/\//.test(resolved);
  if (!isUrl) return undefined;
  if (/\.git(?:#|$)/.test(resolved)) return gitOrigin(resolved);
  const url =
    declared === undefined ? !resolved.includes('/-/') && declaredByVersion(resolved) : /^https?:\/\//.test(declared);
  return url ? { source: 'url', qualifiers: downloadQualifiers(resolved) } : undefined;
}

/** GitHub's archive host serves commits, never a registry. */
function declaredByVersion(resolved: string): boolean {
  return resolved.startsWith('https://codeload.github.com/');
}

function gitOrigin(resolved: string): PackageOrigin {
  const hash = resolved.indexOf('#');
  const repository = hash === -1 ? resolved : resolved.slice(0, hash);
  const fragment = hash === -1 ? undefined : resolved.slice(hash + 1);
  const commit = fragment === undefined ? undefined : (/(?:^|&)commit=([^&]+)/.exec(fragment)?.[1] ?? fragment);
  const colon = repository.indexOf(':');
  const host = HOSTED.get(repository.slice(0, colon));
  return {
    source: 'git',
    qualifiers: gitQualifiers(host === undefined ? repository : host + repository.slice(colon + 1), commit),
  };
}
