import { sha256 } from '../lib/digest.ts';
import { singleLine } from '../lib/redact.ts';
import type { Delivery, HostAnswer, HostApi, HostRequest, JobContext, Pause, PullRequest } from '../ports/host.ts';
import { isLimited, isSuccess, messageOf, sendPatiently, waitBefore } from './send-patiently.ts';

/** An address that can stand in Markdown as it is. */
const LINK = /^https?:\/\/[A-Za-z0-9._~:/?#@%=&+-]{1,500}$/;
const PAGE = 100;
const MOST_PAGES = 50;
/** Who the token of a job writes as; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]';

/**
 * Starts the comment and tells it from those of other workflows and jobs, and of other parts of the repository; invisible when
 * rendered.
 */
export function commentMarker(job: JobContext, category: string): string {
  return `<!-- assay:${sha256(JSON.stringify([job.workflowId, job.job, category])).slice(0, 16)} -->`;
}

/** Below the marker: which run wrote it, and about what. */
function runMarker(job: JobContext, { headSha }: PullRequest): string {
  return `${runMarkerOf(job)}${headSha} -->`;
}

function runMarkerOf({ runId, attempt }: JobContext): string {
  return `<!-- assay-run:${runId}/${String(attempt)} `;
}

/** Whether a comment is of a later run. Runs are numbered in the order in which they were caused, whichever ends first. */
function isNewer(body: string, marker: string, job: JobContext): boolean {
  const [, run = '', attempt = ''] = /^\s*<!-- assay-run:(\d{1,20})\/(\d{1,9}) /.exec(body.slice(marker.length)) ?? [];
  if (run === '' || !/^\d{1,20}$/.test(job.runId)) return false;
  const [theirs, ours] = [BigInt(run), BigInt(job.runId)];
  return theirs === ours ? Number(attempt) > job.attempt : theirs > ours;
}

export interface CommentText {
  readonly body: string;
  readonly marker: string;
  /** Nothing is written where there is no comment yet; with `earlier`, neither where this very run has written one. */
  readonly only?: 'existing' | 'earlier';
  /** What was checked out, where that is known. */
  readonly scanned?: { readonly commit: string; readonly dirty: boolean } | undefined;
}

/** Which commit it is about, below the heading, whatever else had to be left out: a comment outlives its commit. */
function withCommit({ body, scanned }: CommentText, { headSha }: PullRequest): string {
  const [heading = '', ...rest] = body.split('\n');
  const other = scanned === undefined || scanned.commit === headSha ? '' : `, checked out as ${scanned.commit}`;
  const dirty = scanned?.dirty === true ? ', with uncommitted changes' : '';
  return [heading, '', `This is about commit ${headSha}${other}${dirty}.`, ...rest].join('\n');
}

/**
 * Keeps one comment per job on a pull request. A comment is ours by its marker and by its author: anyone can copy a marker,
 * and editing someone else's comment is not what a reader of it expects. One of a later run stays as it is.
 */
export async function upsertComment(
  comment: CommentText,
  job: JobContext,
  pullRequest: PullRequest,
  api: HostApi,
  pause: Pause,
): Promise<Delivery> {
  const base = `/repos/${encodeURIComponent(job.repository.owner)}/${encodeURIComponent(job.repository.name)}/issues`;
  const { marker, only } = comment;
  const text = `${marker}\n${runMarker(job, pullRequest)}\n${withCommit(comment, pullRequest)}`;
  const detail = `the comment on pull request ${String(pullRequest.number)}`;
  let logins: ReadonlySet<string> | undefined;
  for (let tries = 1; ; tries += 1) {
    if (logins === undefined) {
      const own = await ownLogins(job, api, pause);
      // Without a name every comment would be somebody else's, and ours would be written a second time.
      if ('failure' in own) return refused(own.failure);
      logins = own.logins;
    }
    const found = await findOwn(`${base}/${String(pullRequest.number)}/comments`, marker, logins, api, pause);
    if ('failure' in found) return refused(found.failure);
    if (found.body !== undefined && isNewer(found.body, marker, job))
      return { what: 'comment', state: 'skipped', detail: `${detail} is of a later run and stays as it is` };
    if (only === 'earlier' && found.body?.slice(marker.length).trimStart().startsWith(runMarkerOf(job)) === true)
      return { what: 'comment', state: 'skipped', detail: `${detail} is of this run and stays as it is` };
    if (found.id === undefined && only !== undefined)
      return {
        what: 'comment',
        state: 'skipped',
        detail: `there is no comment on pull request ${String(pullRequest.number)} to correct`,
      };
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
        detail: `${detail} is ${verb}`,
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
async function ownLogins(
  { graphqlUrl }: JobContext,
  api: HostApi,
  pause: Pause,
): Promise<{ readonly logins: ReadonlySet<string> } | { readonly failure: HostAnswer }> {
  const answer = await sendUnlessRefused({ method: 'GET', path: '/user' }, api, pause);
  const user = isSuccess(answer) ? loginOf(answer.body) : undefined;
  if (user !== undefined) return { logins: new Set([user]) };
  if (!isRefusal(answer)) return { failure: answer };
  const question = { method: 'POST', path: graphqlUrl, body: { query: '{viewer{login}}' } } as const;
  const viewer = await sendUnlessRefused(question, api, pause);
  if (!isSuccess(viewer) && !isRefusal(viewer)) return { failure: viewer };
  const app = isSuccess(viewer) ? loginOf(field(field(viewer.body, 'data'), 'viewer')) : undefined;
  return { logins: new Set([JOB_LOGIN, ...(app === undefined ? [] : [app, `${app}[bot]`])]) };
}

/** The token may not ask this, which is an answer too; a limit or a failing service is none. */
function isRefusal(answer: HostAnswer): boolean {
  return [401, 403, 404].includes(answer.status) && !isLimited(answer);
}

/** Patient with everything but a refusal, which is what most tokens get and no second try changes. */
async function sendUnlessRefused(request: HostRequest, api: HostApi, pause: Pause): Promise<HostAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await api.send(request);
    const wait = isSuccess(answer) || isRefusal(answer) ? undefined : waitBefore(answer, tries, pause);
    if (wait === undefined) return answer;
    await pause.sleep(wait);
  }
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
): Promise<{ readonly id: number | undefined; readonly body?: string } | { readonly failure: HostAnswer }> {
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
        return { id, body };
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
