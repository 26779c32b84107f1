import { countNoun } from '../lib/count-noun.ts';
import { singleLine } from '../lib/redact.ts';
import type { Delivery, HostAnswer, HostApi, JobContext, Pause } from '../ports/host.ts';
import type { PreparedSarif } from './prepare-sarif.ts';
import { isSuccess, messageOf, sendPatiently } from './send-patiently.ts';
import type { UploadTarget } from './upload-target.ts';

/** Waits between looks at what became of the uploads: at 5, 15, 35, 75 and 155 seconds, and how long a look may take. */
const POLL_MS = [5_000, 10_000, 20_000, 40_000, 80_000] as const;
const LOOK_MS = 10_000;

interface Pending {
  readonly item: PreparedSarif;
  readonly id: string;
  delivery?: Delivery;
  /** Whether a look has ever been answered. */
  seen?: boolean;
  /** Why the last look saw nothing. */
  problem?: string;
}

/**
 * Uploads each scanner's findings in a request of its own and waits until they are processed. One upload per scanner: a
 * scanner whose upload is refused takes no other with it, and one that did not run closes none of its alerts.
 */
export async function uploadCodeScanning(
  items: readonly PreparedSarif[],
  target: Extract<UploadTarget, { kind: 'upload' }>,
  job: JobContext,
  api: HostApi,
  pause: Pause,
): Promise<readonly Delivery[]> {
  const base = `/repos/${encodeURIComponent(job.repository.owner)}/${encodeURIComponent(job.repository.name)}/code-scanning/sarifs`;
  const done: Delivery[] = [];
  const pending: Pending[] = [];
  let hopeless: string | undefined;
  for (const item of items) {
    if (hopeless !== undefined) {
      done.push({ what: 'code-scanning', part: item.scanner, state: 'failed', detail: hopeless });
      continue;
    }
    const answer = await sendPatiently(
      { method: 'POST', path: base, body: { commit_sha: target.sha, ref: target.ref, sarif: item.encoded } },
      api,
      pause,
    );
    const id = isSuccess(answer) ? idOf(answer) : undefined;
    if (id !== undefined) {
      pending.push({ item, id });
      continue;
    }
    const detail = explainRefusal(answer, job);
    // What the repository or the token cannot do for one scanner it cannot do for the next.
    if ([0, 401, 403, 404, 410, 429].includes(answer.status)) hopeless = detail;
    done.push({ what: 'code-scanning', part: item.scanner, state: 'failed', detail });
  }
  await awaitProcessing(pending, base, api, pause);
  return [...done, ...pending.map((entry) => entry.delivery ?? unknown(entry))];
}

async function awaitProcessing(pending: readonly Pending[], base: string, api: HostApi, pause: Pause): Promise<void> {
  for (const wait of POLL_MS) {
    if (pending.every(({ delivery }) => delivery !== undefined)) return;
    if (wait >= pause.left()) return;
    await pause.sleep(wait);
    await Promise.all(
      pending.filter(({ delivery }) => delivery === undefined).map((entry) => lookAt(entry, base, api)),
    );
  }
}

/** A look that fails is no verdict on the upload: the next look may succeed. */
async function lookAt(entry: Pending, base: string, api: HostApi): Promise<void> {
  const path = `${base}/${encodeURIComponent(entry.id)}`;
  const answer = await api.send({ method: 'GET', path, timeoutMs: LOOK_MS });
  const status = isSuccess(answer) ? field(answer.body, 'processing_status') : undefined;
  if (typeof status !== 'string') {
    entry.problem = isSuccess(answer) ? 'its answer is not one of this service' : saidBy(answer);
    return;
  }
  delete entry.problem;
  entry.seen = true;
  const delivery = judgeStatus(entry, status, answer.body);
  if (delivery !== undefined) entry.delivery = delivery;
}

function judgeStatus({ item, id }: Pending, status: string, body: unknown): Delivery | undefined {
  const common = { what: 'code-scanning', part: item.scanner, id } as const;
  if (status === 'complete') {
    const cut = item.results < item.wanted;
    const which = cut ? `the worst ${String(item.results)} of ` : '';
    return {
      ...common,
      state: 'delivered',
      ...(cut ? { partial: true } : {}),
      detail: `code scanning has ${which}${countNoun(item.wanted, 'finding')} of ${item.scanner}, category ${item.category}`,
    };
  }
  if (status !== 'failed') return undefined;
  const errors = field(body, 'errors');
  const words = Array.isArray(errors)
    ? errors
        .filter((error) => typeof error === 'string')
        .slice(0, 5)
        .join('; ')
    : '';
  return {
    ...common,
    state: 'failed',
    detail: `code scanning refused the findings of ${item.scanner}: ${singleLine(words).slice(0, 500)}`,
  };
}

/**
 * Accepted, and not processed while anyone waited: large uploads may take longer, and that is no fault. Where nothing was ever
 * heard of it again, nobody knows that it arrived.
 */
function unknown({ item: { scanner }, id, seen, problem }: Pending): Delivery {
  const unasked = seen === true ? 'and has not said yet that they are processed' : 'and there was no time to ask more';
  const since = problem === undefined ? unasked : `and what became of them could not be asked: ${problem}`;
  return {
    what: 'code-scanning',
    part: scanner,
    id,
    ...(seen === true ? { state: 'delivered', partial: true } : { state: 'failed' }),
    detail: `code scanning took the findings of ${scanner} ${since}`,
  };
}

/** Why the service would not take it, with what to do. */
function explainRefusal(answer: HostAnswer, job: JobContext): string {
  const words = wordsOf(answer);
  const said = answer.status === 0 ? `no answer from ${job.apiUrl} (${words})` : saidBy(answer);
  const refused = answer.status === 403 || answer.status === 404;
  if (refused && job.pullRequest?.fork === true) {
    return `code scanning does not take findings from the token of a fork’s pull request (${said}); give the output sarif-file to github/codeql-action/upload-sarif`;
  }
  if (refused && job.actor === 'dependabot[bot]')
    return `code scanning does not take findings from Dependabot’s token (${said})`;
  if (refused && /enabled|advanced security|code security/i.test(words))
    return `code scanning is not enabled in this repository (${said})`;
  // What a token may not know of is not found either.
  const orNone = answer.status === 404 ? ', or this repository has no code scanning' : '';
  if (refused) return `the token may not upload${orNone} (${said}); the job needs permissions: security-events: write`;
  if (answer.status === 413) return `the findings are too large for code scanning (${said})`;
  return `code scanning did not take the findings (${said})`;
}

function saidBy(answer: HostAnswer): string {
  return answer.status === 0 ? wordsOf(answer) : `${String(answer.status)} ${wordsOf(answer)}`;
}

function wordsOf(answer: HostAnswer): string {
  return singleLine(messageOf(answer)).slice(0, 300);
}

function idOf({ body }: HostAnswer): string | undefined {
  const id = field(body, 'id');
  return typeof id === 'string' && /^[A-Za-z0-9-]{1,100}$/.test(id) ? id : undefined;
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
