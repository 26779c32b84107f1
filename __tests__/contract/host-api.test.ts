import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHostApi } from '../../src/adapters/github/host-api.ts';
import { listen, reply, type Loopback } from '../fakes/github-server.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
let service: Loopback;
let other: Loopback;
const asked: string[] = [];

beforeAll(async () => {
  other = await listen((request, _body, response) => {
    asked.push(`other ${request.method ?? ''} ${request.url ?? ''}`);
    reply(response, 202, { id: 'stolen' });
  });
  service = await listen((request, body, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${body.toString('utf8')}`.trim());
    const [, status = '', where = ''] = /^\/(\d{3})\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (status === '') reply(response, 200, { here: true });
    else reply(response, Number(status), {}, { location: where === 'other' ? `${other.url}/x` : '/moved' });
  });
});
afterAll(async () => {
  await service.close();
  await other.close();
});

const send = (method: 'GET' | 'POST', path: string) => {
  asked.length = 0;
  return createHostApi(TOKEN).send({
    method,
    path: `${service.url}${path}`,
    ...(method === 'POST' ? { body: { a: 1 } } : {}),
  });
};

describe('a service that sends a request elsewhere', () => {
  test.each([
    ['GET', 301],
    ['GET', 302],
    ['GET', 307],
    ['POST', 307],
    ['POST', 308],
  ] as const)('%s %d within the service is followed, as the same question', async (method, status) => {
    expect(await send(method, `/${String(status)}/same`)).toMatchObject({ status: 200, body: { here: true } });
    expect(asked).toEqual([
      `${method} /${String(status)}/same ${method === 'POST' ? '{"a":1}' : ''}`.trim(),
      `${method} /moved ${method === 'POST' ? '{"a":1}' : ''}`.trim(),
    ]);
  });

  test.each([
    ['POST', '/301/same'],
    ['POST', '/302/same'],
    ['POST', '/303/same'],
    ['GET', '/302/other'],
    ['POST', '/307/other'],
    ['POST', '/302/other'],
  ] as const)('%s %s is not: nothing was delivered', async (method, path) => {
    const answer = await send(method, path);
    expect(answer).toMatchObject({ status: Number(path.slice(1, 4)), message: expect.stringContaining('elsewhere') });
    expect(asked).toHaveLength(1);
  });
});
