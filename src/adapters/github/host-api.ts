import { hideSecrets } from '../../lib/hide-secrets.ts';
import type { HostAnswer, HostApi, HostRequest } from '../../ports/host.ts';

const TIMEOUT_MS = 30_000;

export interface HostApiOptions {
  /** Nothing is sent, or waited for, once it is aborted. */
  readonly signal?: AbortSignal;
  /** Taken out of what comes back: a service, or the client, may repeat what it was sent. */
  readonly secrets?: readonly string[];
}

/**
 * The REST API of the server this job belongs to (`GITHUB_API_URL`), through the toolkit's client, which knows the runner's
 * proxies. It is loaded with the first call.
 */
export function createHostApi(token: string, options: HostApiOptions = {}): HostApi {
  const secrets = [token, ...(options.secrets ?? [])];
  const isOver = (): boolean => options.signal?.aborted === true;
  return {
    send: async (request): Promise<HostAnswer> => {
      if (isOver()) return TIME_IS_UP;
      const { getOctokit } = await import('@actions/github');
      const client = getOctokit(token, { log: SILENT });
      const ask = ({ method, path, body, timeoutMs = TIMEOUT_MS }: HostRequest) =>
        client.request(`${method} ${path}`, {
          ...body,
          request: {
            // Followed by the platform, a write would become a read of another place, whose answer is no answer to it.
            redirect: 'manual',
            signal: AbortSignal.any([
              AbortSignal.timeout(timeoutMs),
              ...(options.signal === undefined ? [] : [options.signal]),
            ]),
          },
          headers: { 'x-github-api-version': '2022-11-28' },
        });
      try {
        const first = await ask(request);
        const elsewhere = movedTo(first, request);
        const response = elsewhere === undefined ? first : await ask({ ...request, path: elsewhere });
        if (isOver()) return TIME_IS_UP;
        if (response.status >= 300)
          return { status: response.status, body: undefined, message: 'the service sends the request elsewhere' };
        if (isBroken(response)) return BROKEN_OFF;
        return { status: response.status, body: withoutSecrets(response.data, secrets) };
      } catch (error) {
        if (isOver()) return TIME_IS_UP;
        return answerOf(error, secrets);
      }
    },
  };
}

/** Where a repository that has moved is now: at the same service, and only where the question stays the same one. */
function movedTo(
  {
    status,
    url,
    headers,
  }: { readonly status: number; readonly url: string; readonly headers: Readonly<Record<string, unknown>> },
  { method }: HostRequest,
): string | undefined {
  const location = headers['location'];
  const stays = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  if (!stays || typeof location !== 'string' || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  return target.origin === new URL(url).origin ? target.href : undefined;
}

/** The client would print what the service says. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

function silent(): void {
  return undefined;
}

interface Refusal {
  readonly status: number;
  readonly response?: { readonly data?: unknown; readonly headers?: Readonly<Record<string, unknown>> };
}

const TIME_IS_UP: HostAnswer = { status: 0, body: undefined, message: 'the time for publishing is over' };

const BROKEN_OFF: HostAnswer = { status: 0, body: undefined, message: 'its answer did not come whole' };

/** The client makes a success with text of a body that breaks off, or stalls, or is no JSON: nothing that anyone can rely on. */
function isBroken({ status, data, headers }: Answered): boolean {
  const type = headers['content-type'];
  return typeof type === 'string' && /^application\/json\b/i.test(type) && status !== 204 && typeof data === 'string';
}

interface Answered {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Whatever came back, deep within too. */
function withoutSecrets(body: unknown, secrets: readonly string[]): unknown {
  if (typeof body === 'string') return hideSecrets(body, secrets);
  if (typeof body !== 'object' || body === null) return body;
  const text = JSON.stringify(body);
  const clean = hideSecrets(text, secrets);
  return clean === text ? body : (JSON.parse(clean) as unknown);
}

function answerOf(error: unknown, secrets: readonly string[]): HostAnswer {
  const message = hideSecrets(error instanceof Error ? error.message : String(error), secrets);
  // Without a response nothing came back, whatever status the client puts on its own errors.
  if (!isRefusal(error) || error.response === undefined) return { status: 0, body: undefined, message };
  const retryAfterMs = retryAfter(error.response.headers ?? {});
  return {
    status: error.status,
    body: withoutSecrets(error.response.data, secrets),
    message,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
}

/** `Retry-After` in seconds, or when the hourly limit starts anew. */
function retryAfter(headers: Readonly<Record<string, unknown>>): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}
