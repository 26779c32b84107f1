import { expect, test } from '@jest/globals';
import { createPublishingTime } from '../../../src/adapters/system/pause.ts';

test('more time than a timer can count is not over at once', async () => {
  const time = createPublishingTime(600 * 3_600_000);
  const part = time.part(1);
  await time.sleep(20);
  expect([time.signal.aborted, part.aborted]).toEqual([false, false]);
  expect(time.left()).toBeGreaterThan(599 * 3_600_000);
  time.end();
});
