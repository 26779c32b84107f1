import { describe, expect, test } from '@jest/globals';
import type { HostAnswer, HostRequest } from '../../../src/ports/host.ts';
import { commentMarker, upsertComment } from '../../../src/publish/upsert-comment.ts';
import { job, PULL_REQUEST, scripted } from './support.ts';

const marker = commentMarker(job(), 'assay');
const at = job({ pullRequest: PULL_REQUEST });
const refused: HostAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const comment = (id: number, login: string, body = `${marker}\nold`) => ({ id, body, user: { login } });

async function upsert(
  listed: readonly unknown[],
  answers: (request: HostRequest, count: number) => HostAnswer | undefined = () => undefined,
) {
  const script = scripted((request, count) => {
    const own = answers(request, count);
    if (own !== undefined) return own;
    if (request.path === '/user' || request.path === '/graphql') return refused;
    if (request.method !== 'GET') return { status: 200, body: { html_url: 'https://github.com/x' } };
    const page = Number(/page=(\d+)$/.exec(request.path)?.[1]);
    return { status: 200, body: listed.slice((page - 1) * 100, page * 100) };
  });
  const delivery = await upsertComment('new', marker, at, PULL_REQUEST, script.api, script.pause);
  return { delivery, writes: script.asked.filter(({ method, path }) => method !== 'GET' && path !== '/graphql') };
}

describe('the comment', () => {
  test('is written where there is none', async () => {
    const { delivery, writes } = await upsert([comment(1, 'mallory'), comment(2, 'github-actions[bot]', 'other')]);
    expect(delivery).toMatchObject({ state: 'delivered', url: 'https://github.com/x' });
    expect(writes).toEqual([
      { method: 'POST', path: '/repos/acme/toy/issues/7/comments', body: { body: `${marker}\nnew` } },
    ]);
  });

  test('is updated where it is ours by marker and author, on whatever page', async () => {
    const others = Array.from({ length: 150 }, (_, index) => comment(index, 'bob', 'talk'));
    const { writes } = await upsert([...others, comment(999, 'mallory'), comment(1000, 'github-actions[bot]')]);
    expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/acme/toy/issues/comments/1000',
    ]);
  });

  test('of a token that has a name is that name’s', async () => {
    const { writes } = await upsert([comment(1, 'github-actions[bot]'), comment(2, 'robot')], ({ path }) =>
      path === '/user' ? { status: 200, body: { login: 'robot' } } : undefined,
    );
    expect(writes[0]?.path).toBe('/repos/acme/toy/issues/comments/2');
  });

  test.each([['assay-app'], ['assay-app[bot]']])(
    'of an app’s token is the app’s, which only the other API names: %s',
    async (login) => {
      const listed = [comment(1, 'mallory'), comment(2, 'assay-app'), comment(3, 'assay-app[bot]')].slice(
        login === 'assay-app' ? 0 : 2,
      );
      const { writes } = await upsert(listed, ({ path }) =>
        path === '/graphql' ? { status: 200, body: { data: { viewer: { login } } } } : undefined,
      );
      expect(writes[0]).toMatchObject({ method: 'PATCH', path: expect.stringMatching(/comments\/[23]$/) as unknown });
    },
  );

  test('an app that is not named writes a new one rather than somebody else’s', async () => {
    const { writes } = await upsert([comment(1, 'other-app[bot]')], ({ path }) =>
      path === '/graphql' ? { status: 200, body: { data: { viewer: null } } } : undefined,
    );
    expect(writes[0]?.method).toBe('POST');
  });

  test('a marker in the middle is a quotation', async () => {
    const { writes } = await upsert([comment(1, 'github-actions[bot]', `look: ${marker}`)]);
    expect(writes[0]?.method).toBe('POST');
  });

  test('a write without an answer is looked for before the next try', async () => {
    let written = false;
    const { writes } = await upsert([], ({ method, path }) => {
      if (method === 'POST' && path !== '/graphql') {
        written = true;
        return { status: 0, body: undefined, message: 'socket hang up' };
      }
      return written && path.includes('comments?')
        ? { status: 200, body: [comment(5, 'github-actions[bot]')] }
        : undefined;
    });
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  test('without permission it says which one is missing', async () => {
    const { delivery } = await upsert([], ({ method }) => (method === 'POST' ? refused : undefined));
    expect(delivery).toMatchObject({
      state: 'failed',
      detail: expect.stringMatching(/pull-requests: write/) as unknown,
    });
  });

  test('hostile listings are survived', async () => {
    const { delivery } = await upsert([null, 1, {}, { id: 'x', body: marker, user: null }]);
    expect(delivery.state).toBe('delivered');
  });

  test('jobs and categories have markers of their own', () => {
    expect(new Set([marker, commentMarker(job({ job: 'b' }), 'assay'), commentMarker(job(), 'b')]).size).toBe(3);
  });
});
