import { describe, expect, test } from '@jest/globals';
import type { ArtifactAnswer } from '../../../src/ports/host.ts';
import { fitComment, fitSummary } from '../../../src/publish/fit-report.ts';
import { keepArtifact } from '../../../src/publish/keep-artifact.ts';
import { pickAnnotations } from '../../../src/publish/pick-annotations.ts';
import { finding, job, scripted } from './support.ts';

describe('reports', () => {
  const report = (perFinding: number) => ({
    render: (listed: number) => `# head\n${'é'.repeat(perFinding * listed)}`,
    short: '# head\nshort\n',
  });

  test('are whole where they fit, with notes below the heading', () => {
    expect(fitSummary(report(1), 'note', 'after')).toBe(`# head\n\nnote\n${'é'.repeat(50)}\nafter`);
  });

  test.each([
    [30_000, 5],
    [150_000, 0],
  ])('list fewer findings where %d characters each are too many', (size, listed) => {
    const text = fitSummary(report(size), '', '');
    expect(text).toBe(report(size).render(listed));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  });

  test('are short where nothing fits', () => {
    const endless = { render: () => 'x'.repeat(2_000_000), short: '# head\nshort\n' };
    expect(fitSummary(endless, '', '')).toBe('# head\nshort\n');
    expect(fitComment(endless, 'n'.repeat(70_000), '')).toBe('# head\nshort\n');
    expect(fitComment(report(5000), '', '').length).toBeLessThanOrEqual(65_536);
  });
});

describe('annotations', () => {
  test('only findings that count, the worst, within what GitHub shows', () => {
    const many = [
      ...Array.from({ length: 30 }, () => finding({ severity: 'medium' })),
      ...Array.from({ length: 30 }, () => finding({ severity: 'high' })),
      ...Array.from({ length: 30 }, () => finding({ severity: 'low' })),
      finding({ severity: 'critical', ruleId: 'worst' }),
      finding({ severity: 'critical', kind: 'review' }),
      finding({ severity: 'critical', advisory: true }),
    ];
    const { annotations, left } = pickAnnotations(many);
    const count = (level: string): number => annotations.filter((annotation) => annotation.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([9, 7, 9]);
    expect(annotations[0]?.title).toContain('worst');
    expect(left).toBe(91 - 25);
  });

  test('of a change, what it touches comes before worse findings of the same level elsewhere', () => {
    const old = Array.from({ length: 30 }, (_, at) => finding({ severity: 'critical', path: `a/${at}.ts` }));
    const own = [finding({ severity: 'high', path: 'z/new.ts' }), finding({ severity: 'low', path: 'z/new.ts' })];
    const { annotations } = pickAnnotations([...old, ...own], (path) => path === 'z/new.ts');
    expect(annotations.map(({ level, file }) => [level, file]).slice(0, 3)).toEqual([
      ['error', 'z/new.ts'],
      ['notice', 'z/new.ts'],
      ['error', 'a/0.ts'],
    ]);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(9);
  });
});

describe('the artifact', () => {
  const wish = { name: 'assay-evidence', retentionDays: undefined, folder: '/out/x', paths: ['plan.json'] };
  const keep = async (answers: (name: string, count: number) => ArtifactAnswer, attempt = 1, budgetMs = Infinity) => {
    const names: string[] = [];
    const { pause, slept } = scripted(() => ({ status: 0, body: undefined }), budgetMs);
    const store = (name: string): Promise<ArtifactAnswer> => {
      names.push(name);
      return Promise.resolve(answers(name, names.length));
    };
    const delivery = await keepArtifact(wish, job({ attempt }), { store }, pause);
    return { names, delivery, slept };
  };
  const lost: ArtifactAnswer = { state: 'failed', why: 'Unable to make request: ECONNRESET', passing: true };

  test('a broken connection is tried again, and the name that it took is not waited for', async () => {
    const { names, delivery } = await keep((name, count) => {
      if (count === 1) return lost;
      return name === 'assay-evidence' ? { state: 'name-taken' } : { state: 'stored', id: 6, bytes: 1 };
    });
    expect(names).toEqual(['assay-evidence', 'assay-evidence', 'assay-evidence-2']);
    expect(delivery).toMatchObject({ state: 'delivered', id: '6' });
  });

  test('a connection that stays broken is given up, sooner where time is short', async () => {
    expect(await keep(() => lost)).toMatchObject({ delivery: { state: 'failed' }, slept: [1500, 3000, 6000] });
    expect(await keep(() => lost, 1, 4000)).toMatchObject({ delivery: { state: 'failed' }, slept: [1500] });
  });

  test('gets the attempt’s name where the first attempt has the usual one', async () => {
    const { names, delivery } = await keep(
      (name) => (name === 'assay-evidence' ? { state: 'name-taken' } : { state: 'stored', id: 5, bytes: 1 }),
      2,
    );
    expect(names).toEqual(['assay-evidence', 'assay-evidence-attempt2']);
    expect(delivery).toMatchObject({
      state: 'delivered',
      id: '5',
      url: 'https://github.com/acme/toy/actions/runs/1/artifacts/5',
    });
  });

  test('gives up after a few names', async () => {
    const { names, delivery } = await keep(() => ({ state: 'name-taken' }));
    expect(new Set(names).size).toBe(4);
    expect(delivery.state).toBe('failed');
  });

  test.each([{ state: 'unavailable', why: 'x' } as const, { state: 'failed', why: 'quota' } as const])(
    'says why it is not there: %j',
    async (answer) => {
      expect((await keep(() => answer)).delivery).toMatchObject({
        state: 'failed',
        detail: expect.stringContaining(answer.why) as unknown,
      });
    },
  );

  test('is not tried with a file name that artifacts cannot have', async () => {
    const store = { store: () => Promise.reject(new Error('never')) };
    const { pause } = scripted(() => ({ status: 0, body: undefined }));
    const delivery = await keepArtifact({ ...wish, paths: ['a:b'] }, job(), store, pause);
    expect(delivery.state).toBe('failed');
  });
});
