import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { detector as privacy } from '../../../src/embedded/privacy/detector.ts';
import { detector as secrets } from '../../../src/embedded/secrets/detector.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';

/** A canary that is missed once in a few thousand runs makes that many verdicts inconclusive, and nobody can repeat it. */
const CANARIES = 5000;

test.each([
  ['secrets', secrets],
  ['privacy', privacy],
])('%s finds its canary, whatever the random part of it is', async (id, detector) => {
  const canary = registry.get(id)?.canary;
  const instance = await detector.create({ config: {} });
  const missed: string[] = [];
  for (let index = 0; index < CANARIES; index += 1) {
    const nonce = createHash('sha256').update(String(index)).digest('hex').slice(0, 32);
    for (const [path, text] of Object.entries(canary?.files(nonce) ?? {})) {
      const { findings } = await instance.scanFile({ path, bytes: Buffer.from(text) });
      if (!findings.some(({ rule }) => rule === canary?.expectRule)) missed.push(nonce);
    }
  }
  expect(canary).toBeDefined();
  expect(missed).toEqual([]);
});
