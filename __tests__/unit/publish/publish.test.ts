import { describe, expect, test } from '@jest/globals';
import type { ArtifactAnswer, Delivery, HostAnswer, HostRequest } from '../../../src/ports/host.ts';
import { prepareSarif } from '../../../src/publish/prepare-sarif.ts';
import { publish, type PublishRequest, type Wish } from '../../../src/publish/publish.ts';
import { finding, HEAD, job, MERGE, PULL_REQUEST, sarifRun, scripted } from './support.ts';

const sarif = [prepareSarif(sarifRun([finding()]), { category: 'assay', placeless: 'x' })].flatMap(
  (item) => item ?? [],
);
const at = job({ event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest: PULL_REQUEST });

function request(wish: Wish, change: Partial<PublishRequest> = {}): PublishRequest {
  return {
    job: at,
    offline: false,
    head: { commit: MERGE, dirty: false },
    wishes: { codeScanning: wish, artifact: wish, comment: wish },
    sarif,
    failed: [],
    category: 'assay',
    bundle: { name: 'evidence', retentionDays: undefined, folder: '/out/x', paths: ['plan.json'] },
    report: { render: () => '# Assay: pass\n', short: '# Assay: pass\n' },
    notes: '',
    appendix: '',
    ...change,
  };
}

const usual = ({ method, path }: HostRequest): HostAnswer => {
  if (path === '/user') return { status: 200, body: { login: 'robot' } };
  if (path.endsWith('/sarifs')) return { status: 202, body: { id: 'id' } };
  if (path.includes('/sarifs/')) return { status: 200, body: { processing_status: 'complete' } };
  return method === 'GET' ? { status: 200, body: [] } : { status: 201, body: {} };
};

async function run(wanted: PublishRequest, store?: () => Promise<ArtifactAnswer>) {
  const { api, pause, asked } = scripted(usual);
  const recorded: Delivery[] = [];
  const stored: ArtifactAnswer = { state: 'stored', id: 5, bytes: 1 };
  const published = await publish(wanted, {
    api,
    pause,
    artifacts: { store: store ?? (() => Promise.resolve(stored)) },
    log: { record: (delivery) => recorded.push(delivery) },
  });
  return { ...published, asked, recorded };
}

const states = (deliveries: readonly Delivery[]): readonly string[] =>
  deliveries.map(({ what, state }) => `${what} ${state}`);

describe('publishing', () => {
  test('says what became of each, in one order, and logs it', async () => {
    const { deliveries, recorded, faults, warnings } = await run(request('true'));
    expect(states(deliveries)).toEqual(['artifact delivered', 'code-scanning delivered', 'comment delivered']);
    expect(new Set(recorded)).toEqual(new Set(deliveries));
    expect([faults, warnings]).toEqual([[], []]);
  });

  test('findings do not wait for an artifact that stalls, only the comment does', async () => {
    let finish: (answer: ArtifactAnswer) => void = () => undefined;
    const stalled = new Promise<ArtifactAnswer>((resolve) => { finish = resolve; }); // prettier-ignore
    const { api, pause, asked } = scripted((question) => {
      const answer = usual(question);
      // The findings are through: only now the artifact service says something.
      if (question.path.includes('/sarifs/')) finish({ state: 'failed', why: 'the time for publishing is over' });
      return answer;
    });
    const { deliveries } = await publish(request('auto'), {
      api,
      pause,
      artifacts: { store: () => stalled },
      log: { record: () => undefined },
    });
    expect(states(deliveries)).toEqual(['artifact failed', 'code-scanning delivered', 'comment delivered']);
    const paths = asked.map(({ path }) => path);
    expect(paths.findIndex((path) => path.includes('/sarifs/'))).toBeLessThan(paths.indexOf('/user'));
  });

  test.each<[Wish, string, number]>([
    ['true', 'failed', 3],
    ['auto', 'skipped', 0],
  ])('offline with %s: nothing is asked, and each is %s', async (wish, state, faults) => {
    let kept = 0;
    const result = await run(request(wish, { offline: true }), () => {
      kept += 1;
      return Promise.resolve({ state: 'failed', why: 'x' });
    });
    expect([result.asked, kept, result.faults.length]).toEqual([[], 0, faults]);
    expect(result.deliveries.map((delivery) => delivery.state)).toEqual([state, state, state]);
    for (const { detail } of result.deliveries) expect(detail).toMatch(/offline/);
  });

  test('not asked for is not mentioned, offline or not', async () => {
    for (const offline of [true, false]) expect((await run(request('false', { offline }))).deliveries).toEqual([]);
  });

  const queue = { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' };
  test.each<[string, Partial<PublishRequest>, Wish, string]>([
    ['a tree with changes, a must', { head: { commit: MERGE, dirty: true } }, 'true', 'failed'],
    ['a tree with changes', { head: { commit: MERGE, dirty: true } }, 'auto', 'skipped'],
    ['another commit, a must', { head: { commit: 'd'.repeat(40), dirty: false } }, 'true', 'failed'],
    ['another commit', { head: { commit: 'd'.repeat(40), dirty: false } }, 'auto', 'skipped'],
    ['no git, a must', { head: undefined }, 'true', 'failed'],
    ['a merge queue, a must', { job: job(queue) }, 'true', 'skipped'],
    ['a pull request’s head', { head: { commit: HEAD, dirty: false } }, 'true', 'delivered'],
    ['nothing to upload, a must', { sarif: [] }, 'true', 'skipped'],
  ])('code scanning for %s', async (_name, change, wish, state) => {
    const wishes = { codeScanning: wish, artifact: 'false', comment: 'false' } as const;
    const { deliveries, faults } = await run(request(wish, { ...change, wishes }));
    expect(deliveries.map((delivery) => delivery.state)).toEqual([state]);
    expect(faults).toHaveLength(state === 'failed' ? 1 : 0);
  });

  const cut = sarif.map((item) => ({ ...item, wanted: item.results + 1 }));
  /** Every way in which code scanning does not show what was found, though nothing went wrong. */
  const MISSED: readonly (readonly [string, Partial<PublishRequest>, RegExp, readonly [string, string]])[] = [
    ['a tree with changes', { head: { commit: MERGE, dirty: true } }, /uncommitted changes/, ['notices', 'faults']],
    ['another commit', { head: { commit: 'd'.repeat(40), dirty: false } }, /not the one this run is for/, ['notices', 'faults']], // prettier-ignore
    ['no git', { head: undefined }, /not a git commit/, ['notices', 'faults']],
    ['a merge queue', { job: job(queue) }, /merge queue/, ['notices', 'warnings']],
    ['offline', { offline: true }, /this run is offline/, ['notices', 'faults']],
    ['a scanner that failed', { failed: [{ scanner: 'broken' }] }, /broken did not complete/, ['notices', 'warnings']],
    ['nothing to upload', { sarif: [] }, /no scanner that reports findings/, ['notices', 'warnings']],
    ['more findings than it takes', { sarif: cut }, /the worst 1 of 2 findings of fake/, ['notices', 'warnings']],
  ];
  test.each(
    MISSED.flatMap(([name, change, words, [auto, must]]) => [
      [name, 'auto', change, words, auto] as const,
      [name, 'true', change, words, must] as const,
    ]),
  )(
    // prettier-ignore
    'what code scanning does not show for %s is said, with %s',
    async (_name, wish, change, words, where) => {
      const wishes = { codeScanning: wish, artifact: 'false', comment: 'false' } as const;
      const { faults, warnings, notices } = await run(request(wish, { ...change, wishes }));
      const said = { faults, warnings, notices };
      expect(Object.entries(said).filter(([, list]) => list.length > 0).map(([name]) => name)).toEqual([where]); // prettier-ignore
      expect(said[where as keyof typeof said].map(({ detail }) => detail)).toEqual([expect.stringMatching(words)]);
    },
  );

  test.each(['auto', 'true', 'false'] as const)('a page that shows everything needs no word: %s', async (wish) => {
    const { faults, warnings, notices } = await run(request(wish));
    expect([faults, warnings, notices]).toEqual([[], [], []]);
  });

  test('a comment that has no place, or is of a later run, is no matter for a notice', async () => {
    const { deliveries, notices } = await run(request('auto', { job: job() }));
    expect(states(deliveries)).toEqual(['artifact delivered', 'code-scanning delivered', 'comment skipped']);
    expect(notices).toEqual([]);
  });
});
