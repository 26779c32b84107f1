import { headCheckoutsOf } from './head-code.ts';
import { input, type Job, type Step } from './model.ts';
import { CHECKOUT_EVENTS, reachOf } from './reach.ts';
import type { CheckContext } from './report.ts';
import { majorOf, versionOf } from './uses.ts';
import { get, type ScalarNode, type Span } from './yaml-tree.ts';

const PUBLISH_ACTION =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|js-devtools\/npm-publish|changesets\/action|cycjimmy\/semantic-release-action|codfish\/semantic-release-action|rubygems\/release-gem|actions\/create-release|actions\/upload-release-asset|svenstaro\/upload-release-action|actions\/attest|actions\/attest-build-provenance|googlecloudplatform\/release-please-action|katyo\/publish-crates|messense\/maturin-action-publish|marvinpinto\/action-automatic-releases|docker\/build-push-action)$/;
const PUBLISH_COMMAND =
  /(?:^|[\s;&|(])(?:(?:npm|pnpm|yarn(?:\s+npm)?|bun|lerna|vsce|ovsx|cargo|poetry|uv|flit|hatch|nx\s+release)\s+publish|twine\s+upload|gem\s+push|docker\s+push|docker\s+buildx\s+build[^\n]{0,400}--push|dotnet\s+nuget\s+push|nuget\s+push|gh\s+release\s+(?:create|upload)|goreleaser\s+release|semantic-release|helm\s+push|mvn\s[^\n]{0,200}\bdeploy|gradlew?\s[^\n]{0,200}\bpublish)/;

/** What releases are made of, and what leaves a job beside what was meant to. */
export function checkPublishing(context: CheckContext): void {
  if (context.file.kind === 'action') return;
  for (const job of context.file.jobs) {
    checkCaches(context, job);
    checkPersistedCredentials(context, job);
  }
}

function isRelease({ file }: CheckContext): boolean {
  if (file.triggers.has('release')) return true;
  return get(file.triggers.get('push'), 'tags') !== undefined;
}

function publishes(step: Step): boolean {
  if (step.run !== undefined)
    return step.run.text
      .split('\n')
      .some(
        (line) =>
          line.length < 4000 &&
          !/--dry-run|--snapshot\b/.test(line) &&
          !/^\s*#/.test(line) &&
          PUBLISH_COMMAND.test(line),
      );
  if (step.uses?.kind !== 'remote' || !PUBLISH_ACTION.test(step.uses.slug)) return false;
  if (step.uses.slug === 'goreleaser/goreleaser-action')
    return !/--snapshot\b|--skip(?:-publish|[= ]\S*publish)|^\s*(?:build|check|healthcheck)\b/.test(
      input(step, 'args')?.text ?? '',
    );
  if (step.uses.slug !== 'docker/build-push-action') return true;
  return input(step, 'push')?.text.toLowerCase() === 'true';
}

function checkCaches(context: CheckContext, job: Job): void {
  const publishing = job.steps.some(publishes);
  checkPoisonedCaches(context, job);
  if (!publishing && !isRelease(context)) return;
  for (const step of job.steps) {
    const span = cacheOf(step);
    if (span === undefined) continue;
    context.add(
      'cache-poisoning',
      span,
      `What is published here is built with files from a cache that other, less trusted runs of the repository can fill.`,
      {
        severity: publishing ? 'medium' : 'low',
        confidence: publishing ? 'medium' : 'low',
      },
    );
  }
}

/** Caches written in runs on the default branch, beside the code of a pull request, are restored by every branch. */
function checkPoisonedCaches(context: CheckContext, job: Job): void {
  const heads = headCheckoutsOf(context, job)
    .map(({ step }) => step)
    .filter((step) => reachOf(context.file, job, step, CHECKOUT_EVENTS) !== 'never');
  if (heads.length === 0) return;
  for (const step of job.steps) {
    const span = cacheOf(step) ?? savedCache(step);
    if (span === undefined || !heads.some(({ index }) => index !== step.index)) continue;
    context.add(
      'cache-poisoning',
      span,
      'This run belongs to the default branch and holds the code of a pull request: what that code leaves in the cache is restored by every later run.',
      { severity: 'medium', confidence: 'medium' },
    );
  }
}

function savedCache({ uses }: Step): Span | undefined {
  return uses?.kind === 'remote' && uses.slug === 'actions/cache' && uses.path === 'save' ? uses.node : undefined;
}

/** Inputs that turn a cache on, by action. */
const CACHE_INPUTS: Readonly<Record<string, string>> = {
  'actions/setup-node': 'cache',
  'actions/setup-python': 'cache',
  'actions/setup-java': 'cache',
  'actions/setup-dotnet': 'cache',
  'ruby/setup-ruby': 'bundler-cache',
  'pnpm/action-setup': 'cache',
  'docker/build-push-action': 'cache-from',
  'astral-sh/setup-uv': 'enable-cache',
  'actions-rust-lang/setup-rust-toolchain': 'cache',
};
/** Actions that cache unless an input says no. */
const CACHE_BY_DEFAULT: Readonly<
  Record<string, { readonly input: string; readonly off: string; readonly since?: number }>
> = {
  'actions/setup-go': { input: 'cache', off: 'false', since: 4 },
  'swatinem/rust-cache': { input: 'lookup-only', off: 'true' },
  'gradle/actions': { input: 'cache-disabled', off: 'true' },
  'gradle/gradle-build-action': { input: 'cache-disabled', off: 'true' },
  'jdx/mise-action': { input: 'cache', off: 'false' },
};

function cacheOf(step: Step): Span | undefined {
  const { uses } = step;
  if (uses?.kind !== 'remote') return undefined;
  if (uses.slug === 'actions/cache') {
    return uses.path === 'save' || input(step, 'lookup-only')?.text === 'true' ? undefined : uses.node;
  }
  if (Object.hasOwn(CACHE_INPUTS, uses.slug)) {
    const node = input(step, CACHE_INPUTS[uses.slug] ?? '');
    return node !== undefined && isOn(node) && (uses.slug !== 'docker/build-push-action' || /type=gha/.test(node.text))
      ? node
      : undefined;
  }
  const standard = Object.hasOwn(CACHE_BY_DEFAULT, uses.slug) ? CACHE_BY_DEFAULT[uses.slug] : undefined;
  if (standard === undefined) return undefined;
  const chosen = input(step, standard.input);
  // An expression may well say no in the runs that publish.
  if (chosen !== undefined && (chosen.text.toLowerCase() === standard.off || chosen.text.includes('${{')))
    return undefined;
  if (standard.since !== undefined && (majorOf(uses) ?? standard.since) < standard.since && chosen === undefined)
    return undefined;
  return uses.node;
}

function isOn(node: ScalarNode): boolean {
  const text = node.text.trim().toLowerCase();
  return text !== '' && text !== 'false' && !text.startsWith('${{');
}

function checkPersistedCredentials(context: CheckContext, job: Job): void {
  const uploads = job.steps.filter(uploadsWorkspace);
  for (const step of job.steps) {
    if (step.uses?.kind !== 'remote' || step.uses.slug !== 'actions/checkout') continue;
    const persist = input(step, 'persist-credentials')?.text.toLowerCase();
    // The action takes every value but `true` for a no.
    if (persist !== undefined && persist !== 'true' && !persist.includes('${{')) continue;
    const upload = uploads.find((later) => later.index > step.index);
    // From version 6 on the credential lies outside the workspace.
    if (upload === undefined || (majorOf(step.uses) ?? 0) >= 6) {
      const aside = persist === 'true' || (majorOf(step.uses) ?? 0) >= 6 || usesCredential(job, step);
      if (context.strict || !aside)
        context.add(
          'persisted-credentials',
          step.uses.node,
          'The token stays on the disk of the runner for every later step.',
          { severity: 'low' },
        );
      continue;
    }
    const leaks = includesHidden(upload);
    context.add(
      'persisted-credentials',
      step.uses.node,
      'The token is kept in the folder .git of the workspace, and a later step uploads the workspace as an artifact.',
      {
        severity: leaks ? 'medium' : 'low',
        confidence: leaks ? 'high' : 'medium',
      },
    );
  }
}

const PUSHES =
  /\bgit\b[^\n]{0,200}\bpush\b|\bgit\s+(?:-\S+\s+){0,4}(?:submodule|fetch|pull|clone)\b|semantic-release|\bmike\s+deploy\b|\bgh-deploy\b|\bgh-pages\b|\blerna\s+(?:publish|version)\b|\bnpm\s+version\b/;
const PUSHING_ACTION =
  /^(?:stefanzweifel\/git-auto-commit-action|endbug\/(?:add-and-commit|latest-tag)|ad-m\/github-push-action|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|peter-evans\/create-pull-request|changesets\/action|cycjimmy\/semantic-release-action|planetscale\/ghcommit-action|actions-js\/push|helm\/chart-releaser-action|crazy-max\/ghaction-github-pages|pre-commit-ci\/lite-action|autofix-ci\/action)$/;

/** Whether a later step does with git what the kept token is for. */
function usesCredential(job: Job, checkout: Step): boolean {
  return job.steps.some((step) => {
    if (step.index <= checkout.index) return false;
    if (step.uses?.kind === 'remote') return PUSHING_ACTION.test(step.uses.slug);
    return step.run?.text.split('\n').some((line) => line.length < 4000 && PUSHES.test(line)) === true;
  });
}

function uploadsWorkspace(step: Step): boolean {
  if (step.uses?.kind !== 'remote' || step.uses.slug !== 'actions/upload-artifact') return false;
  const paths = (input(step, 'path')?.text ?? '').split('\n').map((line) => line.trim());
  return (
    paths.some((path) =>
      /^(?:\.|\.\/|\*|\*\*|\.\/\*\*?|\*\*\/\*|\.git|\.\/\.git|\$\{\{\s*github\.workspace\s*\}\}\/?)(?:\/\*\*?)?$/i.test(
        path,
      ),
    ) && !paths.some((path) => /^!(?:\.\/)?(?:\*\*\/)?\.git\b/.test(path))
  );
}

/** Hidden files are left out since 4.4, unless asked for. */
function includesHidden(upload: Step): boolean {
  if (input(upload, 'include-hidden-files')?.text.toLowerCase() === 'true') return true;
  const version = upload.uses === undefined ? undefined : versionOf(upload.uses);
  if (version === undefined) return false;
  const [major, minor] = version;
  return major < 4 || (major === 4 && minor !== undefined && minor < 4);
}
