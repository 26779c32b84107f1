import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AssayError } from '../../model/errors.ts';
import { PULL_REQUEST_EVENTS } from './checked-out-change.ts';
import type { JobContext, PullRequest } from '../../ports/host.ts';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const side = z.looseObject({
  sha,
  ref: z.string().max(1000),
  repo: z.looseObject({ full_name: z.string(), fork: z.boolean().optional() }).nullish(),
});

/** As much of an event as anything here rests on; names in it are chosen by whoever caused it. */
const eventSchema = z.looseObject({
  repository: z.looseObject({ visibility: z.string().optional() }).optional(),
  pull_request: z
    .looseObject({ number: z.number().int().positive(), head: side, base: side, merge_commit_sha: sha.nullish() })
    .optional(),
  merge_group: z.looseObject({ base_sha: sha, base_ref: z.string().max(1000) }).optional(),
});

/**
 * Reads the job from the runner's variables and the event file.
 *
 * @throws AssayError usage where this is no job of GitHub's.
 */
export function readJobContext(env: Readonly<Record<string, string | undefined>>): JobContext {
  const need = (name: string): string => {
    const value = env[name];
    if (value !== undefined && value !== '') return value;
    throw new AssayError({
      kind: 'usage',
      code: 'not-a-job',
      message: `${name} is not set: this program is the entry of a GitHub Action`,
      hint: 'Elsewhere use the command line: dist/cli/index.js.',
    });
  };
  const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const pullRequest =
    event.pull_request === undefined ? undefined : pullRequestOf(event.pull_request, `${owner}/${name}`);
  const changed = workflowOfChange(env['GITHUB_WORKFLOW_REF'], need('GITHUB_EVENT_NAME'), `${owner}/${name}`);
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
  return {
    event: need('GITHUB_EVENT_NAME'),
    repository: { owner, name, visibility: event.repository?.visibility },
    serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
    apiUrl,
    // On an enterprise server it is no part of the other API's address.
    graphqlUrl: (env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`).replace(/\/+$/, ''),
    sha: need('GITHUB_SHA'),
    ref: env['GITHUB_REF'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '0',
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
    workflowId: (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/s, ''),
    job: env['GITHUB_JOB'] ?? '',
    ...(changed === undefined ? {} : { workflowOfChange: changed }),
    actor: env['GITHUB_ACTOR'] ?? '',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: need('RUNNER_TEMP'),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(event.merge_group === undefined
      ? {}
      : { mergeGroup: { baseSha: event.merge_group.base_sha, baseRef: event.merge_group.base_ref } }),
  };
}

/** `owner/name/.github/workflows/file.yml@ref`. On all other events that a change causes, the base's version runs. */
function workflowOfChange(workflowRef: string | undefined, event: string, repository: string): string | undefined {
  const [path = ''] = (workflowRef ?? '').split('@', 1);
  const prefix = `${repository}/`;
  const ofChange = PULL_REQUEST_EVENTS.has(event) || event === 'merge_group';
  return ofChange && path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : undefined;
}

function readEvent(file: string | undefined): z.infer<typeof eventSchema> {
  if (file === undefined || file === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unusable('cannot be read', cause);
  }
  const event = eventSchema.safeParse(json);
  if (event.success) return event.data;
  throw unusable(`has no usable ${event.error.issues[0]?.path.join('.') ?? 'content'}`, event.error);
}

/** Going on without the event could mean judging a change by its own policy. */
function unusable(why: string, cause: unknown): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'event-unusable',
    message: `the event file of this job ${why}`,
    hint: 'GITHUB_EVENT_PATH must name the event that GitHub wrote.',
    cause,
  });
}

type EventPullRequest = NonNullable<z.infer<typeof eventSchema>['pull_request']>;

function pullRequestOf(
  { number, head, base, merge_commit_sha: merge }: EventPullRequest,
  repository: string,
): PullRequest {
  return {
    number,
    headSha: head.sha,
    headRef: head.ref,
    baseSha: base.sha,
    baseRef: base.ref,
    ...(typeof merge === 'string' ? { mergeSha: merge } : {}),
    // A deleted fork has no repository any more.
    fork: head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
  };
}
