import { setTimeout as sleep } from 'node:timers/promises';
import type { Pause } from '../../ports/host.ts';

export const realPause: Pause = {
  sleep: async (ms) => {
    await sleep(ms);
  },
  random: Math.random,
};
