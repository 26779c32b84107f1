import { sha256 } from '../lib/digest.ts';
import { singleLine } from '../lib/redact.ts';
import type { Delivery, HostAnswer, HostApi, JobContext, Pause, PullRequest } from '../ports/host.ts';
import { isSuccess, messageOf, sendPatiently, waitBefore } from './send-patiently.ts';

/** An address that can stand in Markdown as it is. */
const LINK = /^https?:\/\/[A-Za-z0-9._~:/?#@%=&+-]{1,500}$/;
const PAGE = 100;
const MOST_PAGES = 50;
/** Who the token of a job writes as; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]';

/** Starts the comment and tells it from other jobs' comments; invisible when rendered. */
export function commentMarker(job: JobContext, category: string): string {
  return `<!-- assay:${sha256(JSON.stringify([job.job, category])).slice(0, 16)} -->`;
}

/**
 * Keeps one comment per job on a pull request. A comment is ours by its marker and by its author: anyone can copy a marker,
 * and editing someone else's comment is not what a reader of it expects.
 */
export async function upsertComment(
  body: string,
  marker: string,
  job: JobContext,
  pullRequest: PullRequest,
  api: HostApi,
  pause: Pause,
): Promise<Delivery> {
  const base = `/repos/${encodeURIComponent(job.repository.owner)}/${encodeURIComponent(job.repository.name)}/issues`;
  const text = `${marker}\n${body}`;
  let logins: ReadonlySet<string> | undefined;
  for (let tries = 1; ; tries += 1) {
    logins ??= await ownLogins(api, pause);
    const found = await findOwn(`${base}/${String(pullRequest.number)}/comments`, marker, logins, api, pause);
    if ('failure' in found) return refused(found.failure);
    const answer = await api.send(
      found.id === undefined
        ? { method: 'POST', path: `${base}/${String(pullRequest.number)}/comments`, body: { body: text } }
        : { method: 'PATCH', path: `${base}/comments/${String(found.id)}`, body: { body: text } },
    );
    if (isSuccess(answer)) {
      const url = field(answer.body, 'html_url');
      const verb = found.id === undefined ? 'written' : 'updated';
      return {
        what: 'comment',
        state: 'delivered',
        detail: `the comment on pull request ${String(pullRequest.number)} is ${verb}`,
        ...(typeof url === 'string' && LINK.test(url) ? { url } : {}),
      };
    }
    // A write that got no answer may have happened: looking again before the next try keeps it from happening twice.
    const wait = waitBefore(answer, tries, pause);
    if (wait === undefined) return refused(answer);
    await pause.sleep(wait);
  }
}

/** The names this token writes under. An app's token may not ask for its user; the other API tells its name. */
async function ownLogins(api: HostApi, pause: Pause): Promise<ReadonlySet<string>> {
  let answer = await api.send({ method: 'GET', path: '/user' });
  if (answer.status === 0 || answer.status >= 500)
    answer = await sendPatiently({ method: 'GET', path: '/user' }, api, pause);
  const user = loginOf(answer.body);
  if (isSuccess(answer) && user !== undefined) return new Set([user]);
  const viewer = await api.send({ method: 'POST', path: '/graphql', body: { query: '{viewer{login}}' } });
  const app = isSuccess(viewer) ? loginOf(field(field(viewer.body, 'data'), 'viewer')) : undefined;
  return new Set([JOB_LOGIN, ...(app === undefined ? [] : [app, `${app}[bot]`])]);
}

function loginOf(user: unknown): string | undefined {
  const login = field(user, 'login');
  return typeof login === 'string' && login !== '' ? login : undefined;
}

async function findOwn(
  path: string,
  marker: string,
  logins: ReadonlySet<string>,
  api: HostApi,
  pause: Pause,
): Promise<{ readonly id: number | undefined } | { readonly failure: HostAnswer }> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await sendPatiently(
      { method: 'GET', path: `${path}?per_page=${String(PAGE)}&page=${String(page)}` },
      api,
      pause,
    );
    if (!isSuccess(answer) || !Array.isArray(answer.body)) return { failure: answer };
    for (const comment of answer.body as readonly unknown[]) {
      const body = field(comment, 'body');
      const id = field(comment, 'id');
      const author = field(field(comment, 'user'), 'login');
      if (
        typeof body === 'string' &&
        body.startsWith(marker) &&
        typeof author === 'string' &&
        logins.has(author) &&
        typeof id === 'number'
      )
        return { id };
    }
    if (answer.body.length < PAGE) break;
  }
  return { id: undefined };
}

function refused(answer: HostAnswer): Delivery {
  const words = singleLine(messageOf(answer)).slice(0, 300);
  const hint =
    answer.status === 403 || answer.status === 404
      ? '; the job needs permissions: pull-requests: write, which a fork’s token never has'
      : '';
  return {
    what: 'comment',
    state: 'failed',
    detail: `the pull request comment was not written (${answer.status === 0 ? words : `${String(answer.status)} ${words}`})${hint}`,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
