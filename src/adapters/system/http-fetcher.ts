import { request as requestHttp } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import type { Fetcher, PostAnswer, PostRequest } from '../../ports/fetcher.ts';

/**
 * Posts by Node's own client: it follows no redirect by itself and hands the whole answer over unread. Proxies of the
 * environment are used where Node knows them (24 and newer).
 */
export function createHttpFetcher(env: Readonly<Record<string, string | undefined>>): Fetcher {
  const agent = new Agent({ keepAlive: false, proxyEnv: { ...env } });
  return { post: (request) => post(request, agent) };
}

function post({ url, headers, body, timeoutMs }: PostRequest, agent: Agent): Promise<PostAnswer> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(body.byteLength), 'user-agent': 'assay' },
      signal,
    };
    const sent = url.protocol === 'https:' ? requestHttps(url, { ...options, agent }) : requestHttp(url, options);
    sent.on('response', (response) => {
      const retryAfterMs = retryAfter(response.headers['retry-after']);
      resolve({ status: response.statusCode ?? 0, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
      // Nobody waits for what else it says, however long that takes.
      response.on('error', () => undefined);
      response.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The client's own words may name the host; its codes do not.
      resolve({
        status: 0,
        message: signal.aborted ? `nothing within ${String(timeoutMs / 1000)} s` : (error.code ?? error.name),
      });
    });
    sent.end(body);
  });
}

/** `Retry-After` in seconds or as a date, in milliseconds. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (value.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
