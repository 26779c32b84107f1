import { describe, expect, test } from '@jest/globals';
import type { HostAnswer, HostRequest } from '../../../src/ports/host.ts';
import { commentMarker, upsertComment, type CommentText } from '../../../src/publish/upsert-comment.ts';
import { job, PULL_REQUEST, scripted } from './support.ts';

const marker = commentMarker(job(), 'assay');
const at = job({ pullRequest: PULL_REQUEST });
const GRAPHQL = at.graphqlUrl;
const RUN = `<!-- assay-run:1/1 ${PULL_REQUEST.headSha} -->`;
const refused: HostAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const comment = (id: number, login: string, body = `${marker}\nold`) => ({ id, body, user: { login } });

async function upsert(
  listed: readonly unknown[],
  answers: (request: HostRequest, count: number) => HostAnswer | undefined = () => undefined,
  more: Partial<CommentText> = {},
) {
  const script = scripted((request, count) => {
    const own = answers(request, count);
    if (own !== undefined) return own;
    if (request.path === '/user' || request.path === GRAPHQL) return refused;
    if (request.method !== 'GET') return { status: 200, body: { html_url: 'https://github.com/x' } };
    const page = Number(/page=(\d+)$/.exec(request.path)?.[1]);
    return { status: 200, body: listed.slice((page - 1) * 100, page * 100) };
  });
  const delivery = await upsertComment({ body: 'new', marker, ...more }, at, PULL_REQUEST, script.api, script.pause);
  return {
    delivery,
    asked: script.asked,
    slept: script.slept,
    writes: script.asked.filter(({ method, path }) => method !== 'GET' && path !== GRAPHQL),
  };
}

describe('the comment', () => {
  test('is written where there is none', async () => {
    const { delivery, writes } = await upsert([comment(1, 'mallory'), comment(2, 'github-actions[bot]', 'other')]);
    expect(delivery).toMatchObject({ state: 'delivered', url: 'https://github.com/x' });
    expect(writes).toEqual([
      {
        method: 'POST',
        path: '/repos/acme/toy/issues/7/comments',
        body: { body: `${marker}\n${RUN}\nnew\n\nThis is about commit ${PULL_REQUEST.headSha}.` },
      },
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
        path === GRAPHQL ? { status: 200, body: { data: { viewer: { login } } } } : undefined,
      );
      expect(writes[0]).toMatchObject({ method: 'PATCH', path: expect.stringMatching(/comments\/[23]$/) as unknown });
    },
  );

  test('an app that is not named writes a new one rather than somebody else’s', async () => {
    const { writes } = await upsert([comment(1, 'other-app[bot]')], ({ path }) =>
      path === GRAPHQL ? { status: 200, body: { data: { viewer: null } } } : undefined,
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
      if (method === 'POST' && path !== GRAPHQL) {
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

  test('workflows, jobs and categories have markers of their own', () => {
    const others = [job({ job: 'b' }), job({ workflowId: 'acme/toy/.github/workflows/b.yml' })];
    const markers = [marker, ...others.map((other) => commentMarker(other, 'assay')), commentMarker(job(), 'b')];
    expect(new Set(markers).size).toBe(4);
  });

  const written = (run: string) => comment(5, 'github-actions[bot]', `${marker}\n<!-- assay-run:${run} x -->\nold`);

  test.each([['2/1'], ['10/1'], ['1/2']])('of a later run (%s) stays as it is', async (run) => {
    const { delivery, writes } = await upsert([written(run)]);
    expect(writes).toEqual([]);
    expect(delivery).toMatchObject({ state: 'skipped', detail: expect.stringMatching(/later run/) as unknown });
  });

  test.each([['1/1'], ['0/9'], ['?/1']])('of this run or an earlier one (%s) is replaced', async (run) => {
    expect((await upsert([written(run)])).writes.map(({ method }) => method)).toEqual(['PATCH']);
  });

  test('a run that only corrects writes nothing where there is nothing to correct', async () => {
    const { delivery, writes } = await upsert([], undefined, { only: 'existing' });
    expect([delivery.state, writes]).toEqual(['skipped', []]);
    expect((await upsert([written('1/1')], undefined, { only: 'existing' })).writes).toHaveLength(1);
  });

  test.each([
    ['0/9', ['PATCH'], 'delivered'],
    ['1/1', [], 'skipped'],
    ['1/2', [], 'skipped'],
    ['2/1', [], 'skipped'],
  ])('a cancelled run corrects that of an earlier run, and of no other: %s', async (run, methods, state) => {
    const { delivery, writes } = await upsert([written(run)], undefined, { only: 'earlier' });
    expect([writes.map(({ method }) => method), delivery.state]).toEqual([methods, state]);
    expect((await upsert([], undefined, { only: 'earlier' })).writes).toEqual([]);
  });

  const head = PULL_REQUEST.headSha;
  const other = 'c'.repeat(40);
  test.each<[string, CommentText['scanned'], string]>([
    ['nothing is known', undefined, `commit ${head}.`],
    ['the head', { commit: head, dirty: false }, `commit ${head}.`],
    ['the merge', { commit: other, dirty: false }, `commit ${head}, checked out as ${other}.`],
    ['a tree with changes', { commit: head, dirty: true }, `commit ${head}, with uncommitted changes.`],
  ])('says which commit it is about: %s', async (_name, scanned, words) => {
    const { writes } = await upsert([], undefined, { body: '# heading\n\nmore', scanned });
    expect(writes[0]?.body?.['body']).toBe(`${marker}\n${RUN}\n# heading\n\nThis is about ${words}\n\nmore`);
  });

  test.each<[string, HostAnswer]>([
    ['429', { status: 429, body: { message: 'slow down' }, retryAfterMs: 0 }],
    ['503', { status: 503, body: {} }],
    ['a secondary limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }],
    ['no answer', { status: 0, body: undefined, message: 'socket hang up' }],
  ])('%s about its own name: asked again, and never taken for somebody else', async (_name, answer) => {
    const listed = [comment(2, 'robot')];
    let failures = 1;
    const named = await upsert(listed, ({ path }) => {
      if (path !== '/user') return undefined;
      failures -= 1;
      return failures >= 0 ? answer : { status: 200, body: { login: 'robot' } };
    });
    expect(named.writes.map(({ method }) => method)).toEqual(['PATCH']);
    const unnamed = await upsert(listed, ({ path }) => (path === '/user' ? answer : undefined));
    expect([unnamed.delivery.state, unnamed.writes]).toEqual(['failed', []]);
    const unknownApp = await upsert(listed, ({ path }) => (path === GRAPHQL ? answer : undefined));
    expect([unknownApp.delivery.state, unknownApp.writes]).toEqual(['failed', []]);
  });
});
