import { describe, expect, test } from '@jest/globals';
import type { HostAnswer } from '../../../src/ports/host.ts';
import { sendPatiently } from '../../../src/publish/send-patiently.ts';
import { scripted } from './support.ts';

const request = { method: 'GET', path: '/x' } as const;

async function tries(answer: HostAnswer): Promise<readonly number[]> {
  const { api, pause, asked, slept } = scripted(() => answer);
  await sendPatiently(request, api, pause);
  expect(slept).toHaveLength(asked.length - 1);
  return slept;
}

describe('sending', () => {
  test.each([400, 410, 413, 422, 451])('%d is final', async (status) => {
    expect(await tries({ status, body: {} })).toEqual([]);
  });

  test.each([0, 429, 500, 502, 503, 504])('%d is tried five times, waiting longer each time', async (status) => {
    expect(await tries({ status, body: {} })).toEqual([750, 1500, 3000, 6000]);
  });

  test.each([401, 403, 404])('%d is tried once more: it is sometimes transient', async (status) => {
    expect(await tries({ status, body: { message: 'Not Found' } })).toEqual([750]);
  });

  test.each([
    'Resource not accessible by integration',
    'Code Security must be enabled for this repository',
    'Repository was archived so is read-only.',
  ])('403 by configuration is final: %s', async (message) => {
    expect(await tries({ status: 403, body: { message } })).toEqual([]);
  });

  test('waits as long as it is asked to, within reason', async () => {
    expect(await tries({ status: 429, body: {}, retryAfterMs: 7000 })).toEqual([7000, 7000, 7000, 7000]);
    expect(await tries({ status: 403, body: {}, retryAfterMs: 7000 })).toHaveLength(4);
    expect(await tries({ status: 429, body: {}, retryAfterMs: 3_600_000 })).toEqual([]);
  });

  test.each([403, 429])('a secondary limit without a time to wait is waited for, and given up: %d', async (status) => {
    const message = 'You have exceeded a secondary rate limit.';
    expect(await tries({ status, body: { message } })).toEqual([60_000, 60_000]);
    expect(await tries({ status, body: { message }, retryAfterMs: 1000 })).toEqual([1000, 1000, 1000, 1000]);
  });

  test('ends with the first success', async () => {
    const { api, pause, asked } = scripted((_, count) =>
      count < 3 ? { status: 503, body: {} } : { status: 202, body: { id: '1' } },
    );
    expect(await sendPatiently(request, api, pause)).toMatchObject({ status: 202 });
    expect(asked).toHaveLength(3);
  });
});
