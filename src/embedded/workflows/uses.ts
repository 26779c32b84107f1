import type { ScalarNode } from './yaml-tree.ts';

/** What a `uses:` names. */
export interface UsesRef {
  readonly node: ScalarNode;
  readonly kind: 'local' | 'docker' | 'remote' | 'malformed';
  /** Lower-case `owner/name`; for `docker` the image. Empty for the other kinds. */
  readonly slug: string;
  readonly owner: string;
  /** Path inside the repository, without its leading `/`. */
  readonly path: string;
  readonly ref: string;
  readonly comment: string;
  /** Why it is malformed. */
  readonly fault?: string;
}

const OWNER = /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i;
const NAME = /^[a-z0-9._-]{1,100}$/i;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const HEX = /^[0-9a-f]{7,63}$/i;
/** Names that are branches by custom: their content changes with every push. */
const BRANCH =
  /^(?:main|master|head|develop|development|dev|trunk|next|latest|edge|nightly|canary|stable|releases?\/.{1,80}|refs\/heads\/.{1,200})$/i;

/** Takes a `uses:` value apart. Never throws. */
export function parseUses(node: ScalarNode, comment: string): UsesRef {
  const text = node.text.trim();
  const base = { node, comment, slug: '', owner: '', path: '', ref: '' };
  // `$/` names the repository the workflow itself comes from.
  if (text.startsWith('./') || text.startsWith('$/') || text === '.') return { ...base, kind: 'local' };
  if (/^docker:\/\//i.test(text)) return { ...base, kind: 'docker', slug: text.slice('docker://'.length) };
  const malformed = (fault: string): UsesRef => ({ ...base, kind: 'malformed', fault });
  if (text === '') return malformed('it is empty');
  if (text.includes('${{')) return malformed('expressions are not allowed here');
  const at = text.indexOf('@');
  const [owner = '', name = '', ...path] = (at < 0 ? text : text.slice(0, at)).split('/');
  if (!OWNER.test(owner) || !NAME.test(name) || name === '.' || name === '..')
    return malformed('it does not name an owner and a repository');
  if (path.some((part) => part === '.' || part === '..' || part === ''))
    return malformed('its path has empty or relative parts');
  const ref = at < 0 ? '' : text.slice(at + 1);
  if (ref === '') return malformed('it names no version after @');
  if (/[\s~^:?*[\\]|\.\.|@/.test(ref)) return malformed('what follows @ cannot be a git reference');
  return {
    ...base,
    kind: 'remote',
    owner: owner.toLowerCase(),
    slug: `${owner}/${name}`.toLowerCase(),
    path: path.join('/'),
    ref,
  };
}

export type RefKind = 'commit' | 'almost-commit' | 'branch' | 'tag';

/** What a reference is, as far as its text shows. */
export function refKind(ref: string): RefKind {
  if (COMMIT.test(ref)) return 'commit';
  if (HEX.test(ref) && /[a-f]/i.test(ref) && /[0-9]/.test(ref)) return 'almost-commit';
  if (ref.length >= 36 && ref.length <= 44 && /^[0-9a-z]+$/i.test(ref) && /[0-9]/.test(ref)) return 'almost-commit';
  return BRANCH.test(ref) ? 'branch' : 'tag';
}

/** The major version a use states, by its tag or by the comment beside its commit. */
export function majorOf(uses: UsesRef): number | undefined {
  return versionOf(uses)?.[0];
}

/** `[major, minor]`; minor is absent where the tag is a bare major. */
export function versionOf(uses: UsesRef): readonly [number, number | undefined] | undefined {
  const text = refKind(uses.ref) === 'commit' ? uses.comment : uses.ref;
  const match = /(?:^|[^0-9a-z.])v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9a-z])/i.exec(` ${text.slice(0, 200)}`);
  if (match?.[1] === undefined) return undefined;
  return [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
}

const FIRST_PARTY = new Set(['actions', 'github']);

/** GitHub's own actions, and those of owners the manifest trusts. */
export function isFirstParty(uses: UsesRef, trustedOwners: ReadonlySet<string>): boolean {
  return uses.kind === 'remote' && (FIRST_PARTY.has(uses.owner) || trustedOwners.has(uses.owner));
}
