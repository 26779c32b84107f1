import type { Fetcher, PostAnswer, PostRequest } from '../ports/fetcher.ts';
import type { Pause } from '../ports/host.ts';

const TIMEOUT_MS = 10_000;
const TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** All waits of one message together: a job does not stand still for somebody who may never answer. */
const MOST_WAITING_MS = 60_000;
/** Answers that another try may change, beside all from 500 on. */
const TRANSIENT = new Set([0, 408, 425, 429]);

/**
 * Sends one message, again where it may help: with doubling waits and jitter, or for as long as the service asks, and no
 * longer than about a hundred seconds in all.
 *
 * @returns `undefined` when it arrived, else why not, without the address.
 */
export async function postPatiently(
  message: Omit<PostRequest, 'timeoutMs'>,
  fetcher: Fetcher,
  pause: Pause,
): Promise<string | undefined> {
  let waited = 0;
  for (let tries = 1; ; tries += 1) {
    const answer = await fetcher.post({ ...message, timeoutMs: TIMEOUT_MS });
    if (answer.status >= 200 && answer.status < 300) return undefined;
    const wait = answer.retryAfterMs ?? Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pause.random() / 2));
    const again = TRANSIENT.has(answer.status) || answer.status >= 500;
    if (!again || tries === TRIES || waited + wait > MOST_WAITING_MS || wait >= pause.left())
      return explain(answer, tries);
    waited += wait;
    await pause.sleep(wait);
  }
}

function explain({ status, message }: PostAnswer, tries: number): string {
  const after = tries === 1 ? '' : ` (${String(tries)} tries)`;
  if (status === 0) return `no answer: ${message ?? 'the connection failed'}${after}`;
  if (status >= 300 && status < 400)
    return `it answers with a redirect (${String(status)}), which is not followed${after}`;
  return `it answers ${String(status)}${after}`;
}
