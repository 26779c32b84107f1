import { prefixedChecksum, pypiMacaroon } from './token-checks.ts';
import { token, type TokenRule } from './token-rule.ts';

const REPOS = 'read and change the repositories its owner can reach';
const PUBLISH = 'publish packages as its owner';
const BUILDS = 'start builds and read what they are given';

/** Code hosting, package registries, continuous integration. */
export const CODE_HOSTING_TOKENS: readonly TokenRule[] = [
  token('github-pat', 'GitHub personal access token', 'GitHub', REPOS, ['ghp_{n:36}'], { check: prefixedChecksum }),
  token('github-oauth', 'GitHub OAuth access token', 'GitHub', REPOS, ['gho_{n:36}'], { check: prefixedChecksum }),
  token('github-user-token', 'GitHub App user access token', 'GitHub', REPOS, ['ghu_{n:36}'], {
    check: prefixedChecksum,
  }),
  token('github-server-token', 'GitHub App installation token', 'GitHub', REPOS, ['ghs_{n:36}'], {
    check: prefixedChecksum,
  }),
  token(
    'github-refresh-token',
    'GitHub refresh token',
    'GitHub',
    'obtain new access tokens',
    ['ghr_{n:36}', 'ghr_{n:76}'],
    {
      check: prefixedChecksum,
    },
  ),
  token('github-fine-grained-pat', 'GitHub fine-grained personal access token', 'GitHub', REPOS, [
    'github_pat_{n:22}_{n:59}',
  ]),
  token('github-legacy-token', 'GitHub token of the old format', 'GitHub', REPOS, ['{h:40}'], {
    near: ['github', 'gh_token', 'ghtoken'],
  }),
  token('gitlab-pat', 'GitLab personal access token', 'GitLab', REPOS, [
    'glpat-{s:20}',
    'glpat-{s:27-300}.{l:2}.{l:9}',
    'glpat-{s:22-40}',
  ]),
  token('gitlab-deploy-token', 'GitLab deploy token', 'GitLab', 'pull code and packages', ['gldt-{s:20}']),
  token('gitlab-feed-token', 'GitLab feed token', 'GitLab', 'read activity feeds', ['glft-{s:20}']),
  token('gitlab-incoming-mail-token', 'GitLab incoming mail token', 'GitLab', 'create issues by mail', [
    'glimt-{s:25}',
  ]),
  token('gitlab-runner-token', 'GitLab runner authentication token', 'GitLab', BUILDS, [
    'glrt-{s:20-50}',
    'glrt-t{d:1}_{s:20-50}',
  ]),
  token(
    'gitlab-runner-registration',
    'GitLab runner registration token',
    'GitLab',
    'attach a runner and read job secrets',
    ['GR1348941{s:20}'],
  ),
  token('gitlab-trigger-token', 'GitLab pipeline trigger token', 'GitLab', BUILDS, ['glptt-{h:40}']),
  token('gitlab-job-token', 'GitLab CI job token', 'GitLab', REPOS, ['glcbt-{n:1-5}_{s:20}']),
  token('gitlab-oauth-secret', 'GitLab OAuth application secret', 'GitLab', 'act as the application', ['gloas-{s:64}']),
  token('gitlab-scim-token', 'GitLab SCIM token', 'GitLab', 'manage the members of a group', ['glsoat-{s:20}']),
  token('gitlab-agent-token', 'GitLab agent for Kubernetes token', 'GitLab', 'reach the connected cluster', [
    'glagent-{s:50}',
  ]),
  token('gitlab-feature-flag-token', 'GitLab feature flag client token', 'GitLab', 'read feature flags', [
    'glffct-{s:20}',
  ]),
  token('bitbucket-app-password', 'Bitbucket app password', 'Bitbucket', REPOS, ['ATBB{n:32-36}']),
  token('bitbucket-secret', 'Bitbucket client secret', 'Bitbucket', REPOS, ['{s:32}', '{s:64}'], {
    near: ['bitbucket'],
    minEntropy: 3.2,
  }),
  token('gitea-token', 'Gitea access token', 'Gitea', REPOS, ['{h:40}'], { near: ['gitea', 'forgejo', 'gogs'] }),
  token('npm-token', 'npm access token', 'npm', PUBLISH, ['npm_{n:36}'], { check: prefixedChecksum }),
  token('npm-legacy-token', 'npm access token of the old format', 'npm', PUBLISH, [
    '_authToken=<{h:8}-{h:4}-{h:4}-{h:4}-{h:12}>',
  ]),
  token('pypi-token', 'PyPI upload token', 'PyPI', PUBLISH, ['pypi-AgE{s:50-1000}'], { check: pypiMacaroon }),
  token('rubygems-key', 'RubyGems API key', 'RubyGems', PUBLISH, ['rubygems_{h:48}']),
  token('crates-io-token', 'crates.io API token', 'crates.io', PUBLISH, ['cio{n:32}'], { minEntropy: 3.5 }),
  token('nuget-key', 'NuGet API key', 'NuGet', PUBLISH, ['oy2{l:43}']),
  token('clojars-token', 'Clojars deploy token', 'Clojars', PUBLISH, ['CLOJARS_{l:60}']),
  token('packagist-token', 'Packagist token', 'Packagist', PUBLISH, ['packagist_(ort|uut|uat|oat)_{h:68}']),
  token('hex-pm-key', 'Hex API key', 'Hex', PUBLISH, ['{h:32}'], { near: ['hex_api_key', 'hexpm', 'hex_auth'] }),
  token('pub-dev-token', 'pub.dev token', 'pub.dev', PUBLISH, ['pub_{s:40-60}'], { near: ['pub_token', 'pub.dev'] }),
  token('jfrog-api-key', 'JFrog Artifactory API key', 'JFrog', 'read and publish artifacts', ['AKCp{n:69}']),
  token('jfrog-reference-token', 'JFrog reference token', 'JFrog', 'read and publish artifacts', ['cmVmdGtu{n:56}']),
  token('jfrog-password', 'JFrog encrypted password', 'JFrog', 'read and publish artifacts', ['{n:73}', '{n:64}'], {
    near: ['jfrog', 'artifactory'],
  }),
  token('docker-hub-pat', 'Docker Hub personal access token', 'Docker', 'pull and push images', ['dckr_pat_{s:27}']),
  token('docker-hub-oat', 'Docker organisation access token', 'Docker', 'pull and push images', ['dckr_oat_{s:32}']),
  token('quay-token', 'Quay OAuth token', 'Quay', 'pull and push images', ['{n:40}'], { near: ['quay'] }),
  token('circleci-pat', 'CircleCI personal access token', 'CircleCI', BUILDS, ['CCIPAT_{n:22}_{h:40}']),
  token('circleci-project-token', 'CircleCI project token', 'CircleCI', BUILDS, ['CCIPRJ_{n:22}_{h:40}']),
  token('circleci-token', 'CircleCI token', 'CircleCI', BUILDS, ['{h:40}'], {
    near: ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
  }),
  token('travis-token', 'Travis CI token', 'Travis CI', BUILDS, ['{s:20-22}'], { near: ['travis'] }),
  token('drone-token', 'Drone CI token', 'Drone', BUILDS, ['{n:32}'], { near: ['drone'] }),
  token('buildkite-token', 'Buildkite access token', 'Buildkite', BUILDS, [
    'bkua_{h:40}',
    'bkaa_{h:40}',
    'bkct_{n:40-64}',
  ]),
  token(
    'codecov-token',
    'Codecov upload token',
    'Codecov',
    'upload coverage reports',
    ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}', '{l:32}'],
    {
      near: ['codecov'],
    },
  ),
  token('coveralls-token', 'Coveralls repository token', 'Coveralls', 'upload coverage reports', ['{n:32-37}'], {
    near: ['coveralls'],
  }),
  token('sonarqube-token', 'SonarQube token', 'SonarQube', 'read and write analyses', ['sq(u|p|a)_{h:40}']),
  token('sonar-legacy-token', 'SonarQube token of the old format', 'SonarQube', 'read and write analyses', ['{h:40}'], {
    near: ['sonar'],
  }),
  token(
    'snyk-token',
    'Snyk API token',
    'Snyk',
    'read the vulnerabilities of its projects',
    ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'],
    { near: ['snyk'] },
  ),
  token('snyk-prefixed-token', 'Snyk API token', 'Snyk', 'read the vulnerabilities of its projects', [
    'snyk_(uat|sat).{h:8}.{s:40-400}',
  ]),
  token('semgrep-token', 'Semgrep app token', 'Semgrep', 'read findings and policies', ['{h:64}'], {
    near: ['semgrep'],
  }),
  token('scalingo-token', 'Scalingo API token', 'Scalingo', 'manage applications', ['tk-us-{s:48}']),
  token('launchdarkly-key', 'LaunchDarkly key', 'LaunchDarkly', 'read and change feature flags', [
    'sdk-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
  ]),
  token(
    'launchdarkly-api-token',
    'LaunchDarkly API access token',
    'LaunchDarkly',
    'read and change feature flags',
    ['api-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'],
    {
      near: ['launchdarkly', 'launch_darkly', 'ld_'],
    },
  ),
  token('pulumi-token', 'Pulumi access token', 'Pulumi', 'read and change infrastructure', ['pul-{h:40}']),
  token('terraform-cloud-token', 'Terraform Cloud token', 'HashiCorp', 'read state and change infrastructure', [
    '{n:14}.atlasv1.{s:60-70}',
  ]),
  token('sourcegraph-token', 'Sourcegraph access token', 'Sourcegraph', 'read the indexed code', [
    'sgp_{h:40}',
    'sgp_{H:16}_{h:40}',
    'sgp_local_{h:40}',
    'slk_{h:64}',
    'sgd_{h:64}',
  ]),
  token('octopus-key', 'Octopus Deploy API key', 'Octopus Deploy', 'deploy releases', ['API-{u:26}']),
  token('harness-token', 'Harness access token', 'Harness', 'run pipelines', ['(pat|sat).{s:22}.{n:24}.{n:20}']),
  token('jenkins-token', 'Jenkins API token', 'Jenkins', BUILDS, ['{h:34}', '{h:32}'], { near: ['jenkins'] }),
  token('vercel-token', 'Vercel access token', 'Vercel', 'deploy and read environment variables', [
    'vcp_{n:24-60}',
    'vc(a|r|k|i)_{n:24-60}',
    'vercel_blob_rw_{n:16}_{n:32}',
  ]),
  token(
    'vercel-legacy-token',
    'Vercel access token of the old format',
    'Vercel',
    'deploy and read environment variables',
    ['{n:24}'],
    {
      near: ['vercel', 'zeit_', 'now_token'],
    },
  ),
  token('netlify-token', 'Netlify access token', 'Netlify', 'deploy and read settings', ['nfp_{n:36}']),
  token(
    'netlify-legacy-token',
    'Netlify access token of the old format',
    'Netlify',
    'deploy and read settings',
    ['{s:40-46}'],
    { near: ['netlify'] },
  ),
  token('render-key', 'Render API key', 'Render', 'deploy and read settings', ['rnd_{n:28-40}']),
  token('railway-token', 'Railway token', 'Railway', 'deploy and read settings', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
    near: ['railway'],
  }),
  token('fly-io-token', 'Fly.io access token', 'Fly.io', 'deploy and read settings', [
    'fo1_{s:43}',
    'FlyV1 fm(1|2)_{e:100-800}',
    'fm(1|2)_{e:100-800}',
    'fm1(a|r)_{e:100-800}',
  ]),
  token('expo-token', 'Expo access token', 'Expo', 'build and publish apps', ['{s:40}'], { near: ['expo'] }),
  token('chromatic-token', 'Chromatic project token', 'Chromatic', 'publish stories', ['chpt_{h:12-16}']),
];
