import { describe, expect, test } from '@jest/globals';
import type { HostAnswer, HostRequest, JobContext } from '../../../src/ports/host.ts';
import { prepareSarif } from '../../../src/publish/prepare-sarif.ts';
import { uploadCodeScanning } from '../../../src/publish/upload-code-scanning.ts';
import { finding, job, PULL_REQUEST, sarifRun, scripted } from './support.ts';

const items = ['a', 'b'].flatMap(
  (scanner) => prepareSarif(sarifRun([finding()], { scanner }), { category: 'assay', placeless: 'x' }) ?? [],
);
const target = { kind: 'upload', ref: 'refs/heads/main', sha: 'b'.repeat(40) } as const;
const accepted = (count: number): HostAnswer => ({ status: 202, body: { id: `id-${String(count)}`, url: 'x' } });

async function upload(answers: Parameters<typeof scripted>[0], at: JobContext = job(), budgetMs = Infinity) {
  const script = scripted(answers, budgetMs);
  const deliveries = await uploadCodeScanning(items, target, at, script.api, script.pause);
  return { ...script, deliveries };
}

describe('code scanning', () => {
  test('one upload per scanner, looked at until it is processed', async () => {
    let looks = 0;
    const { deliveries, slept, asked } = await upload(({ method }, count) => {
      if (method === 'POST') return accepted(count);
      looks += 1;
      return { status: 200, body: { processing_status: looks <= 2 ? 'pending' : 'complete' } };
    });
    expect(deliveries.map(({ state, id }) => [state, id])).toEqual([['delivered', 'id-1'], ['delivered', 'id-2']]); // prettier-ignore
    expect(slept).toEqual([5000, 10_000]);
    expect(Object.keys(asked[0]?.body ?? {}).sort()).toEqual(['commit_sha', 'ref', 'sarif']);
  });

  test('what it refuses after taking it is a failure, in its own words', async () => {
    const { deliveries } = await upload(({ method }, count) =>
      method === 'POST'
        ? accepted(count)
        : { status: 200, body: { processing_status: 'failed', errors: ['rejecting\n::error::SARIF'] } },
    );
    expect(deliveries[0]).toMatchObject({
      state: 'failed',
      detail: 'code scanning refused the findings of a: rejecting ::error::SARIF',
    });
  });

  test('uploads of which nothing was ever heard again have failed', async () => {
    const { deliveries, slept } = await upload(({ method }, count) =>
      method === 'POST' ? accepted(count) : { status: 500, body: { message: 'no such\nluck' } },
    );
    expect(deliveries.map(({ state, id }) => [state, id])).toEqual([['failed', 'id-1'], ['failed', 'id-2']]); // prettier-ignore
    expect(deliveries[0]?.detail).toMatch(/could not be asked: 500 no such luck$/);
    expect(slept).toEqual([5000, 10_000, 20_000, 40_000, 80_000]);
  });

  test.each([['<html>log in</html>'], [{}], [{ processing_status: 1 }], [null]])(
    '%j says nothing of an upload',
    async (body) => {
      const { deliveries } = await upload(({ method }, count) =>
        method === 'POST' ? accepted(count) : { status: 200, body },
      );
      expect(deliveries.map(({ state }) => state)).toEqual(['failed', 'failed']);
    },
  );

  test('all uploads are looked at together, each for a short time', async () => {
    const looks: string[] = [];
    let open = 0;
    let most = 0;
    const { pause } = scripted(() => accepted(1));
    let count = 0;
    const send = async ({ method, path, timeoutMs }: HostRequest): Promise<HostAnswer> => {
      if (method === 'POST') return accepted((count += 1));
      looks.push(`${path.slice(path.lastIndexOf('/') + 1)} ${String(timeoutMs)}`);
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return { status: 200, body: { processing_status: 'complete' } };
    };
    await uploadCodeScanning(items, target, job(), { send }, pause);
    expect([looks, most]).toEqual([['id-1 10000', 'id-2 10000'], 2]);
  });

  test('nobody waits longer than there is time', async () => {
    const stuck = await upload(
      ({ method }, count) =>
        method === 'POST' ? accepted(count) : { status: 200, body: { processing_status: 'pending' } },
      job(),
      20_000,
    );
    expect(stuck.slept).toEqual([5000, 10_000]);
    expect(stuck.deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    const late = await upload(({ method }, count) => (method === 'POST' ? accepted(count) : { status: 500, body: {} }), job(), 3000); // prettier-ignore
    expect([late.slept, late.deliveries[0]?.state]).toEqual([[], 'failed']);
    expect(late.deliveries[0]?.detail).toMatch(/no time to ask/);
    const limited = await upload(() => ({ status: 429, body: {}, retryAfterMs: 120_000 }), job(), 300_000);
    expect([limited.slept, limited.asked.length]).toEqual([[120_000, 120_000], 3]);
  });

  test('processing that takes long is said, without a problem that has passed', async () => {
    let looks = 0;
    const { deliveries } = await upload(({ method }, count) => {
      if (method === 'POST') return accepted(count);
      looks += 1;
      return looks <= 2 ? { status: 502, body: {} } : { status: 200, body: { processing_status: 'pending' } };
    });
    expect(deliveries[0]?.detail).toMatch(/has not said yet that they are processed$/);
    expect(deliveries[0]).toMatchObject({ state: 'delivered', partial: true });
  });

  test.each([
    [
      'a fork',
      job({ pullRequest: { ...PULL_REQUEST, fork: true } }),
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /fork.*sarif-file/,
    ],
    [
      'Dependabot',
      job({ actor: 'dependabot[bot]' }),
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /Dependabot/,
    ],
    [
      'a private repository',
      job(),
      { status: 403, body: { message: 'Code Security must be enabled for this repository to use code scanning.' } },
      /not enabled/,
    ],
    [
      'no permission',
      job(),
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /security-events: write/,
    ],
    ['no code scanning', job(), { status: 404, body: { message: 'Not Found' } }, /security-events: write/],
    ['no network', job(), { status: 0, body: undefined, message: 'connect ECONNREFUSED' }, /no answer.*ECONNREFUSED/],
  ])('%s: said once, tried no further', async (_name, at, answer, words) => {
    const { deliveries, asked } = await upload(() => answer, at);
    expect(deliveries.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(deliveries[0]?.detail).toMatch(words);
    expect(new Set(deliveries.map(({ detail }) => detail)).size).toBe(1);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  test.each([400, 413, 422])('%d for one scanner takes no other with it', async (status) => {
    const { deliveries } = await upload(({ method }, count) => {
      if (method === 'GET') return { status: 200, body: { processing_status: 'complete' } };
      return count === 1 ? { status, body: { message: 'no' } } : accepted(count);
    });
    expect(deliveries.map(({ part, state }) => [part, state])).toEqual([['a', 'failed'], ['b', 'delivered']]); // prettier-ignore
  });

  test('an answer without a usable id is a failure', async () => {
    const { deliveries } = await upload(() => ({ status: 202, body: { id: '../x' } }));
    expect(deliveries.every(({ state }) => state === 'failed')).toBe(true);
  });
});
