import type { HostAnswer, HostApi } from '../../ports/host.ts';

const TIMEOUT_MS = 60_000;

/**
 * The REST API of the server this job belongs to (`GITHUB_API_URL`), through the toolkit's client, which knows the runner's
 * proxies. It is loaded with the first call.
 */
export function createHostApi(token: string): HostApi {
  return {
    send: async ({ method, path, body }): Promise<HostAnswer> => {
      const { getOctokit } = await import('@actions/github');
      try {
        const response = await getOctokit(token, { log: SILENT }).request(`${method} ${path}`, {
          ...body,
          request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
          headers: { 'x-github-api-version': '2022-11-28' },
        });
        return { status: response.status, body: response.data as unknown };
      } catch (error) {
        return answerOf(error);
      }
    },
  };
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

function answerOf(error: unknown): HostAnswer {
  const message = error instanceof Error ? error.message : String(error);
  // Without a response nothing came back, whatever status the client puts on its own errors.
  if (!isRefusal(error) || error.response === undefined) return { status: 0, body: undefined, message };
  const retryAfterMs = retryAfter(error.response.headers ?? {});
  return {
    status: error.status,
    body: error.response.data,
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
