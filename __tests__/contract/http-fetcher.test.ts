import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpFetcher } from '../../src/adapters/system/http-fetcher.ts';

/* Faults are caused, not described: a server on loopback that behaves as badly as the path says. */
let server: Server;
let base: string;
const seen: { path: string; body: string; headers: Readonly<Record<string, unknown>> }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      seen.push({ path, body, headers: request.headers });
      const [, name = '', argument = ''] = path.replace(/\?.*$/, '').split('/');
      if (name === 'status') response.writeHead(Number(argument)).end('whatever');
      else if (name === 'retry') response.writeHead(429, { 'retry-after': decodeURIComponent(argument) }).end();
      else if (name === 'redirect') response.writeHead(307, { location: `${base}/followed` }).end();
      else if (name === 'reset') request.socket.destroy();
      else if (name === 'endless') {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'.repeat(1000)), 5);
        response.on('close', () => {
          clearInterval(timer);
        });
      } else if (name === 'garbage') request.socket.end('this is no HTTP\r\n\r\n');
      // 'hang': no answer at all.
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path: string, timeoutMs = 10_000) =>
  createHttpFetcher({}).post({
    url: new URL(`${base}${path}`),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from('{"é":1}'),
    timeoutMs,
  });

describe('posting to an address of the user’s own', () => {
  test.each([200, 204, 400, 429, 500, 503])('%d is what comes back', async (status) => {
    expect(await post(`/status/${String(status)}`)).toEqual({ status });
  });

  test('sends the bytes, with their length', async () => {
    await post('/status/200?x=1');
    const last = seen.at(-1);
    expect(last).toMatchObject({ path: '/status/200?x=1', body: '{"é":1}' });
    expect(last?.headers['content-length']).toBe('8');
  });

  test('a redirect is not followed', async () => {
    expect(await post('/redirect')).toEqual({ status: 307 });
    expect(seen.map(({ path }) => path)).not.toContain('/followed');
  });

  test('Retry-After, in seconds, as a date, and as nonsense', async () => {
    expect(await post('/retry/3')).toEqual({ status: 429, retryAfterMs: 3000 });
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    expect((await post(`/retry/${encodeURIComponent(later)}`)).retryAfterMs).toBeGreaterThan(3_000_000);
    expect(await post('/retry/-5')).toEqual({ status: 429, retryAfterMs: 0 });
    expect(await post('/retry/soon')).toEqual({ status: 429 });
  });

  test.each(['/reset', '/garbage', '/hang'])('%s: status 0 and a code, without the address', async (path) => {
    const answer = await post(path, 500);
    expect(answer).toMatchObject({ status: 0, message: expect.stringMatching(/./) as unknown });
    expect(answer.message).not.toContain('127.0.0.1');
  });

  test('an answer without end is not read to its end', async () => {
    expect(await post('/endless')).toEqual({ status: 200 });
  });

  test('nobody listens, and no such host', async () => {
    const to = (url: string) =>
      createHttpFetcher({}).post({ url: new URL(url), headers: {}, body: Buffer.alloc(0), timeoutMs: 5000 });
    expect(await to('http://127.0.0.1:9/')).toEqual({ status: 0, message: 'ECONNREFUSED' });
    const unknown = await to('https://host.invalid/secret');
    expect(unknown.status).toBe(0);
    expect(unknown.message).not.toMatch(/invalid|secret/);
  });

  test('a server that does not speak TLS is no answer', async () => {
    expect(
      await createHttpFetcher({}).post({
        url: new URL(base.replace('http:', 'https:')),
        headers: {},
        body: Buffer.alloc(0),
        timeoutMs: 5000,
      }),
    ).toMatchObject({ status: 0 });
  });
});
