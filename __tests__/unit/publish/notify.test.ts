import { describe, expect, test } from '@jest/globals';
import { notify, notificationOf, type NotifyRequest } from '../../../src/publish/notify.ts';
import { readAddress } from '../../../src/publish/read-address.ts';
import { sendLog } from '../../../src/publish/send-log.ts';
import { slackMessage } from '../../../src/publish/slack-message.ts';
import { notificationSchema, type NotifyTarget } from '../../../src/model/notification.ts';
import type { Summary } from '../../../src/model/summary.ts';
import type { Fetcher, PostAnswer, PostRequest } from '../../../src/ports/fetcher.ts';
import { summarise } from '../../../src/bundle/summarise.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { aPlan } from '../../builders/domain.ts';
import { job, PULL_REQUEST } from './support.ts';

const SECRET = 'https://hooks.example.com/services/T000/B000/verysecretpath';
const hook = (more: Partial<NotifyTarget> = {}): NotifyTarget => ({
  kind: 'webhook',
  urlEnv: 'HOOK',
  on: ['pass', 'fail', 'inconclusive'],
  ...more,
});
const summary = (more: Partial<Summary> = {}): Summary => ({
  ...summarise(aPlan(), [], [], { decision: 'inconclusive', reasons: [], budgets: [] }),
  ...more,
});

function wire(answers: readonly PostAnswer[]): {
  readonly fetcher: Fetcher;
  readonly sent: PostRequest[];
  readonly slept: number[];
  readonly masked: string[];
  readonly ports: Parameters<typeof notify>[1];
} {
  const sent: PostRequest[] = [];
  const slept: number[] = [];
  const masked: string[] = [];
  const fetcher: Fetcher = {
    post: (request) => {
      sent.push(request);
      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] ?? { status: 200 });
    },
  };
  const pause = {
    sleep: (ms: number) => {
      slept.push(ms);
      return Promise.resolve();
    },
    left: () => Infinity,
    random: () => 0.5,
  };
  const mask = (secret: string): void => {
    masked.push(secret);
  };
  return { fetcher, sent, slept, masked, ports: { fetcher, pause, mask } };
}

const request = (more: Partial<NotifyRequest> = {}): NotifyRequest => ({
  targets: [hook()],
  summary: summary(),
  evidenceDigest: 'e'.repeat(64),
  job: undefined,
  env: { HOOK: SECRET },
  offline: false,
  ...more,
});

describe('where something may be sent', () => {
  test.each([
    'https://hooks.example.com/x?y=1',
    'http://127.0.0.1:8080/x',
    'http://127.1/x',
    'http://localhost/x',
    'http://[::1]:9/x',
    ' https://user:word@example.com/ ',
  ])('%s', (text) => {
    expect(readAddress(text)).toHaveProperty('url');
  });

  test.each([
    'http://example.com/x',
    'http://127.0.0.1@example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://128.0.0.1/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'javascript:alert(1)',
    'hooks.example.com/x',
    '#channel',
    'https://',
    '',
  ])('not %s, and the reason does not repeat it', (text) => {
    const address = readAddress(text);
    expect(address).toHaveProperty('problem');
    if (text !== '') expect(JSON.stringify(address)).not.toContain(text);
  });
});

describe('notifying', () => {
  test('a webhook gets JSON of the published form, and its address is masked before it is used', async () => {
    const { sent, masked, ports } = wire([{ status: 204 }]);
    const deliveries = await notify(request({ job: job({ pullRequest: PULL_REQUEST }) }), ports);
    expect(deliveries).toEqual([
      { what: 'notification', part: 'webhook HOOK', state: 'delivered', detail: 'the webhook in HOOK is told' },
    ]);
    expect(masked).toContain(SECRET);
    const body = notificationSchema.parse(JSON.parse(Buffer.from(sent[0]?.body ?? []).toString()));
    expect(body).toMatchObject({
      verdict: 'inconclusive',
      exitCode: 3,
      run: { repository: 'acme/toy', url: 'https://github.com/acme/toy/actions/runs/1', pullRequest: 7 },
    });
    expect(sent[0]?.headers['idempotency-key']).toBe(body.id);
  });

  test('only of the verdicts asked for, only where the variable is set, never when offline', async () => {
    const { sent, ports } = wire([]);
    const targets = [hook({ on: ['pass'] }), hook({ urlEnv: 'UNSET' }), hook({ urlEnv: 'BLANK', kind: 'slack' })];
    const told = await notify(request({ targets, env: { HOOK: SECRET, BLANK: ' ' } }), ports);
    expect(told.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(told[1]?.detail).toMatch(/UNSET.*not set.*fork/);
    expect((await notify(request({ offline: true }), ports))[0]).toMatchObject({ state: 'skipped' });
    expect(sent).toEqual([]);
  });

  test('a value that is no https address is not sent to and not repeated', async () => {
    const { sent, ports } = wire([]);
    const [delivery] = await notify(request({ env: { HOOK: 'http://example.com/secret' } }), ports);
    expect(delivery).toMatchObject({ state: 'failed', detail: expect.stringMatching(/HOOK.*not https/) as unknown });
    expect(JSON.stringify(delivery)).not.toContain('example.com');
    expect(sent).toEqual([]);
  });

  test.each<[string, readonly PostAnswer[], number, string]>([
    ['5xx, then well', [{ status: 503 }, { status: 500 }, { status: 200 }], 3, 'delivered'],
    ['a reset, then well', [{ status: 0, message: 'ECONNRESET' }, { status: 200 }], 2, 'delivered'],
    ['429 with Retry-After', [{ status: 429, retryAfterMs: 7000 }, { status: 200 }], 2, 'delivered'],
    ['429 that asks for too long', [{ status: 429, retryAfterMs: 3_600_000 }], 1, 'failed'],
    ['never well', [{ status: 502 }], 4, 'failed'],
    ['never there', [{ status: 0, message: 'nothing within 10 s' }], 4, 'failed'],
    ['a redirect', [{ status: 302 }], 1, 'failed'],
    ['gone', [{ status: 410 }], 1, 'failed'],
    ['forbidden', [{ status: 403 }], 1, 'failed'],
  ])('%s', async (_, answers, tries, state) => {
    const { sent, slept, ports } = wire(answers);
    const [delivery] = await notify(request(), ports);
    expect(sent).toHaveLength(tries);
    expect(delivery?.state).toBe(state);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000);
    if (answers[0]?.retryAfterMs === 7000) expect(slept).toEqual([7000]);
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(JSON.stringify(delivery)).not.toContain('verysecretpath');
  });

  test('one that fails stops no other', async () => {
    const targets = [hook({ urlEnv: 'BAD' }), hook()];
    const { ports } = wire([{ status: 200 }]);
    const told = await notify(request({ targets, env: { HOOK: SECRET, BAD: 'no address' } }), ports);
    expect(told.map(({ state }) => state)).toEqual(['failed', 'delivered']);
  });

  test('is small, whatever was found', () => {
    const reasons = Array.from({ length: 5000 }, () => ({ code: 'c', text: 'x'.repeat(100_000), remedy: '' }));
    const big = notificationOf(request({ summary: summary({ reasons, product: 'p'.repeat(10_000) }) }), hook());
    expect(JSON.stringify(big).length).toBeLessThan(20_000);
    expect(big.moreReasons).toBe(4980);
    expect(JSON.stringify(slackMessage(big)).length).toBeLessThan(3000);
  });

  test('the id differs by target and attempt', () => {
    const id = (more: Partial<NotifyRequest>, target = hook()): string => notificationOf(request(more), target).id;
    expect(
      new Set([id({}), id({}, hook({ kind: 'slack' })), id({ job: job() }), id({ job: job({ attempt: 2 }) })]).size,
    ).toBe(4);
    expect(id({ job: job() })).toBe(id({ job: job() }));
  });
});

describe('text for Slack and what resembles it', () => {
  test('says the verdict and links the run', () => {
    const { text } = slackMessage(notificationOf(request({ job: job() }), hook()));
    expect(text).toContain('⚠️ Assay: *inconclusive*');
    expect(text).toContain('<https://github.com/acme/toy/actions/runs/1|the run>');
  });

  test('nothing quoted acts', () => {
    const more = [
      '<!channel> <@U123> <https://evil.example|click>',
      '@here @channel #general',
      '[a](https://evil.example) ![x](http://evil.example/y.png)',
      '*b* _i_ ~s~ `c` ```\nblock\n```',
      'www.evil.example http://evil.example mailto:a@evil.example',
      '> quote',
    ];
    for (const hostile of [...hostileStrings(), ...more]) {
      const reasons = [{ code: 'c', text: hostile, remedy: '' }];
      const { text } = slackMessage(
        notificationOf(request({ summary: summary({ reasons, product: hostile }) }), hook()),
      );
      const quoted = text.replace('*inconclusive*', '');
      expect(quoted).not.toMatch(/[<>*`~|[\]]/);
      expect(quoted).not.toMatch(/[@#]\w/);
      expect(quoted).not.toMatch(/:\/\/|\bwww\.\w|mailto:\w|_\w/i);
      expect(text.split('\n')).toHaveLength(3);
    }
  });
});

describe('the log sink', () => {
  test('gets the log as it is, and what it answers is said without its address', async () => {
    const { sent, ports } = wire([{ status: 500 }, { status: 200 }]);
    const log = '{"seq":0}\n{"seq":1}\n';
    expect(await sendLog(log, 'd'.repeat(64), new URL(SECRET), ports)).toMatchObject({ state: 'delivered' });
    expect(Buffer.from(sent[1]?.body ?? []).toString()).toBe(log);
    expect(sent[1]?.headers['content-type']).toBe('application/x-ndjson');
    const refused = wire([{ status: 401 }]);
    const delivery = await sendLog(log, 'd'.repeat(64), new URL(SECRET), refused.ports);
    expect(delivery).toMatchObject({ state: 'failed', detail: expect.stringContaining('401') as unknown });
    expect(JSON.stringify(delivery)).not.toContain('secret');
  });
});
