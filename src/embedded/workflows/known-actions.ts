/** Actions whose repository is archived, by its owner's own notice. */
const ARCHIVED = new Set([
  'actions/create-release',
  'actions/upload-release-asset',
  'actions/setup-haskell',
  'actions/setup-ruby',
  'actions/setup-elixir',
  'azure/container-scan',
  'marvinpinto/action-automatic-releases',
  'marvinpinto/actions',
  'repo-sync/pull-request',
  'jakejarvis/s3-sync-action',
  'jakejarvis/lighthouse-action',
  'cirrus-actions/rebase',
  'crazy-max/ghaction-docker-buildx',
  'semgrep/semgrep-action',
  'returntocorp/semgrep-action',
  'sonarsource/sonarcloud-github-action',
]);
const ARCHIVED_OWNERS = new Set(['actions-rs']);

export function isArchived(slug: string, owner: string): boolean {
  return ARCHIVED_OWNERS.has(owner) || ARCHIVED.has(slug);
}

/** The oldest major version of GitHub's own actions that still runs on its service. */
export const MIN_MAJORS: Readonly<Record<string, number>> = {
  'actions/upload-artifact': 4,
  'actions/download-artifact': 4,
  'actions/cache': 3,
  'github/codeql-action': 3,
};

const POPULAR = [
  'actions/cache',
  'actions/checkout',
  'actions/configure-pages',
  'actions/create-github-app-token',
  'actions/dependency-review-action',
  'actions/deploy-pages',
  'actions/download-artifact',
  'actions/first-interaction',
  'actions/github-script',
  'actions/labeler',
  'actions/setup-dotnet',
  'actions/setup-go',
  'actions/setup-java',
  'actions/setup-node',
  'actions/setup-python',
  'actions/stale',
  'actions/toolkit',
  'actions/upload-artifact',
  'actions/upload-pages-artifact',
  'astral-sh/setup-uv',
  'aws-actions/amazon-ecr-login',
  'aws-actions/configure-aws-credentials',
  'azure/login',
  'azure/setup-helm',
  'codecov/codecov-action',
  'docker/build-push-action',
  'docker/login-action',
  'docker/metadata-action',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'dorny/paths-filter',
  'dtolnay/rust-toolchain',
  'github/codeql-action',
  'golangci/golangci-lint-action',
  'google-github-actions/auth',
  'google-github-actions/setup-gcloud',
  'goreleaser/goreleaser-action',
  'gradle/actions',
  'hashicorp/setup-terraform',
  'jamesives/github-pages-deploy-action',
  'ossf/scorecard-action',
  'peaceiris/actions-gh-pages',
  'peter-evans/create-pull-request',
  'pnpm/action-setup',
  'pre-commit/action',
  'pypa/cibuildwheel',
  'pypa/gh-action-pypi-publish',
  'ruby/setup-ruby',
  'shivammathur/setup-php',
  'sigstore/cosign-installer',
  'softprops/action-gh-release',
  'step-security/harden-runner',
  'swatinem/rust-cache',
  'tj-actions/changed-files',
];
const POPULAR_SET = new Set(POPULAR);
const POPULAR_OWNERS = new Set(POPULAR.map((slug) => slug.slice(0, slug.indexOf('/'))));

/** The well-known action a name is one slip away from, if it is not well known itself. */
export function closestPopular(slug: string): string | undefined {
  if (POPULAR_SET.has(slug) || slug.length > 100) return undefined;
  const [owner = '', name = ''] = slug.split('/');
  const near = POPULAR.find((popular) => {
    const [popularOwner = '', popularName = ''] = popular.split('/');
    if (popularOwner === owner) return popularName !== name && name.length > 6 && oneSlip(popularName, name);
    return popularName === name && owner.length > 4 && oneSlip(popularOwner, owner);
  });
  if (near !== undefined || POPULAR_OWNERS.has(owner)) return near;
  return ['actions', 'github', 'docker'].some(
    (known) => known !== owner && oneSlip(known, owner) && /^(?:setup-|upload-|download-|checkout|cache)/.test(name),
  )
    ? `actions/${name}`
    : undefined;
}

/** Whether one inserted, dropped, changed or swapped character makes `b` of `a`. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
