/** Actions whose repository is archived, by its owner's own notice. */
const ARCHIVED = new Set([
  '8398a7/action-slack',
  'actions/create-release',
  'actions/setup-elixir',
  'actions/setup-haskell',
  'actions/setup-ruby',
  'actions/upload-release-asset',
  'actionstoolbox/gem-build-and-release-action',
  'allanchain/poetry-cache-action',
  'apidevtools/swagger-cli',
  'aquasecurity/cfsec',
  'artichoke/setup-rust',
  'aslafy-z/conventional-pr-title-action',
  'azure/appconfiguration-sync',
  'azure/appservice-actions',
  'azure/container-actions',
  'azure/container-scan',
  'azure/data-factory-deploy-action',
  'azure/data-factory-export-action',
  'azure/data-factory-validate-action',
  'azure/get-keyvault-secrets',
  'azure/k8s-actions',
  'azure/manage-azure-policy',
  'azure/publish-security-assessments',
  'azure/run-sqlpackage-action',
  'azure/spring-cloud-deploy',
  'azure/webapps-container-deploy',
  'cedrickring/golang-action',
  'cirrus-actions/rebase',
  'contributor-assistant/github-action',
  'convictional/trigger-workflow-and-wait',
  'crazy-max/ghaction-docker-buildx',
  'crazy-max/ghaction-hugo',
  'datreeio/datree',
  'decathlon/pull-request-labeler-action',
  'delaguardo/setup-graalvm',
  'expo/expo-preview-action',
  'facebook/pysa-action',
  'fregante/release-with-changelog',
  'google/mirror-branch-action',
  'gradle/gradle-build-action',
  'grafana/k6-action',
  'hashicorp/terraform-cdk-action',
  'helaili/github-graphql-action',
  'helaili/jekyll-action',
  'ilshidur/action-slack',
  'jakejarvis/backblaze-b2-action',
  'jakejarvis/cloudflare-purge-action',
  'jakejarvis/firebase-deploy-action',
  'jakejarvis/hugo-build-action',
  'jakejarvis/lighthouse-action',
  'jakejarvis/s3-sync-action',
  'machine-learning-apps/wandb-action',
  'mapbox/secret-shield',
  'marvinpinto/action-automatic-releases',
  'marvinpinto/actions',
  'maxheld83/ghpages',
  'meilcli/danger-action',
  'mikepenz/gradle-dependency-submission',
  'niklasmerz/github-deployment-action',
  'orf/cargo-bloat-action',
  'paambaati/codeclimate-action',
  'philips-software/docker-ci-scripts',
  'repo-sync/pull-request',
  'repo-sync/repo-sync',
  'returntocorp/semgrep-action',
  'scottbrenner/generate-changelog-action',
  'secrethub/actions',
  'semgrep/semgrep-action',
  'sonarsource/sonarcloud-github-action',
  'stefanprodan/kube-tools',
  'svenstaro/upx-action',
  'swiftdocorg/github-wiki-publish-action',
  'technote-space/auto-cancel-redundant-workflow',
  'technote-space/get-diff-action',
  'tenable/terrascan',
  'tibdex/github-app-token',
  'verygoodopensource/very_good_coverage',
  'whelk-io/maven-settings-xml-action',
  'youyo/aws-cdk-github-actions',
  'z0al/dependent-issues',
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

/** The first major version that no longer asks for Node.js 12 or 16. */
export const RETIRED_RUNTIME_MAJORS: Readonly<Record<string, number>> = {
  'actions/cache': 4,
  'actions/checkout': 4,
  'actions/github-script': 7,
  'actions/labeler': 5,
  'actions/setup-dotnet': 4,
  'actions/setup-go': 5,
  'actions/setup-java': 4,
  'actions/setup-node': 4,
  'actions/setup-python': 5,
  'actions/stale': 9,
  'docker/build-push-action': 5,
  'docker/login-action': 3,
  'docker/metadata-action': 5,
  'docker/setup-buildx-action': 3,
  'docker/setup-qemu-action': 3,
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
