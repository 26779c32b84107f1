import type { HostAnswer, HostApi, HostRequest, Pause } from '../ports/host.ts';

/** Answers that another try cannot change. */
const FINAL = new Set([400, 410, 413, 422, 451]);
/** Mostly final, but seen to pass when a token or a repository is very new: tried once more. */
const DOUBTFUL = new Set([401, 403, 404]);
/** A limit that comes without a time to wait: a minute is what the service's documentation asks for. */
const SECONDARY = /secondary rate limit|abuse detection/i;
const SECONDARY_WAIT_MS = 60_000;
const SECONDARY_TRIES = 3;
/** Refusals by configuration: waiting does not help. */
const CONFIGURED = /resource not accessible|must be enabled|is not enabled|archived|sarif.*reject/i;

const TRIES = 5;
const DOUBTFUL_TRIES = 2;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** A service that asks for more than this is not waited for. */
const LONGEST_ASKED_MS = 120_000;

export function isSuccess({ status }: HostAnswer): boolean {
  return status >= 200 && status < 300;
}

/** Sends until there is a success or a final answer; waits in between with doubling, jitter and a cap. */
export async function sendPatiently(request: HostRequest, api: HostApi, pause: Pause): Promise<HostAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await api.send(request);
    const wait = isSuccess(answer) ? undefined : waitBefore(answer, tries, pause);
    if (wait === undefined) return answer;
    await pause.sleep(wait);
  }
}

/** Milliseconds until the next try; `undefined`: this answer is final. */
export function waitBefore(answer: HostAnswer, tries: number, pause: Pause): number | undefined {
  const wait = waitFor(answer, tries, pause);
  // Where there is no time for it, there is none for another try either.
  return wait === undefined || wait >= pause.left() ? undefined : wait;
}

function waitFor(answer: HostAnswer, tries: number, pause: Pause): number | undefined {
  const { status, retryAfterMs } = answer;
  if (retryAfterMs === undefined && isSecondary(answer))
    return tries >= SECONDARY_TRIES ? undefined : SECONDARY_WAIT_MS;
  const limited = isLimited(answer);
  if (FINAL.has(status) || (status >= 300 && status < 400) || (!limited && CONFIGURED.test(messageOf(answer))))
    return undefined;
  if (tries >= (DOUBTFUL.has(status) && !limited ? DOUBTFUL_TRIES : TRIES)) return undefined;
  if (retryAfterMs !== undefined) return retryAfterMs > LONGEST_ASKED_MS ? undefined : retryAfterMs;
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return Math.round(full * (0.5 + pause.random() / 2));
}

/** Whether the answer is about how often was asked, and not about what. */
export function isLimited(answer: HostAnswer): boolean {
  const { status, retryAfterMs } = answer;
  return status === 429 || (status === 403 && retryAfterMs !== undefined) || isSecondary(answer);
}

function isSecondary(answer: HostAnswer): boolean {
  return (answer.status === 403 || answer.status === 429) && SECONDARY.test(messageOf(answer));
}

/** The service's own words, or what kept it from answering. */
export function messageOf(answer: HostAnswer): string {
  const { body, message } = answer;
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string')
    return body.message;
  return message ?? (typeof body === 'string' ? body.slice(0, 300) : '');
}
