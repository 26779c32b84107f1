import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { BUILTIN_PROFILES } from '../../../src/manifest/builtin-profiles.ts';
import { CATALOGUE, load, parse } from './support.ts';
import { resolvePolicy } from '../../../src/manifest/resolve-policy.ts';

const guide = readFileSync(new URL('../../../docs/manifest.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');

describe('docs/manifest.md', () => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)('this example resolves:\n%s', async (text) => {
    const files = text.includes('./security/base.yml') ? { 'security/base.yml': 'inline: deny\n' } : {};
    expect(parse(text).manifest.product).toBe('payments-api');
    const { policy } = resolvePolicy({
      manifest: await load(text, files),
      inputs: {},
      catalogue: CATALOGUE,
      policyDate: '2026-07-01',
    });
    expect(policy.tools.length).toBeGreaterThan(0);
  });

  test('names every built-in profile', () => {
    for (const { name } of BUILTIN_PROFILES) expect(guide).toContain(`\`${name}\``);
  });
});
