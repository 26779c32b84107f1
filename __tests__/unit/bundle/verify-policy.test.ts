import { describe, expect, test } from '@jest/globals';
import type { PolicyFiles } from '../../../src/manifest/read-policy.ts';
import type { VerifyResult } from '../../../src/verify-bundle.ts';
import { makeSample, verifySample, type SampleOptions } from './verify-sample.ts';

const HOUSE = '{ id: house, command: [house-rules], output: { path: report.sarif } }';

function manifest(body: string): { files: PolicyFiles; manifest: string } {
  const text = `product: shop\n${body}`;
  return {
    manifest: 'ours.yml',
    files: {
      read: (path) => Promise.resolve(path === 'ours.yml' ? Buffer.from(text) : undefined),
      names: () => Promise.resolve([]),
    },
  };
}

function profile(tools: string, rest: string): string {
  return `profiles:\n  - name: standard\n    tools: [${tools}]\n    ${rest}\n`;
}

async function judged(body: string, options: SampleOptions = {}, more: object = {}): Promise<VerifyResult> {
  const sample = await makeSample(options);
  return verifySample(sample.files, { allowUnsigned: true, policy: manifest(body), ...more });
}

describe('judging old evidence by another policy', () => {
  test('a stricter budget fails what passed, and the bundle’s own verdict stands beside it', async () => {
    const result = await judged(
      profile(`${HOUSE}, sbom`, 'budgets: [{ severity: high, max: 1 }]'),
      {},
      { requirePass: true },
    );
    expect(result).toMatchObject({
      outcome: 'not-passing',
      exitCode: 1,
      verdict: 'pass',
      byPolicy: { verdict: 'fail', gaps: [], profile: 'standard', policyDate: '2026-03-02' },
    });
    expect(result.details[0]).toContain('by the given policy is fail');
  });

  test('a looser one passes what failed', async () => {
    const result = await judged(
      profile(`${HOUSE}, sbom`, 'budgets: [{ severity: high, max: 100 }]'),
      { findings: 20 },
      { requirePass: true },
    );
    expect(result).toMatchObject({
      outcome: 'consistent-not-authentic',
      exitCode: 0,
      verdict: 'fail',
      byPolicy: { verdict: 'pass' },
    });
  });

  test.each([
    [
      'a required scanner that did not run',
      profile(`${HOUSE}, sbom, bandit`, 'budgets: [{ max: 100 }]'),
      'bandit: it was not part of the run',
    ],
    [
      'other files',
      profile(
        '{ id: house, command: [house-rules], output: { path: report.sarif }, paths: ["src/**"] }',
        'budgets: [{ max: 100 }]',
      ),
      'house: it ran on other files',
    ],
    [
      'other settings',
      profile(
        '{ id: house, command: [house-rules, --all], output: { path: report.sarif } }',
        'budgets: [{ max: 100 }]',
      ),
      'house: it ran with other settings',
    ],
    [
      'stronger isolation',
      `gate: { isolation: container }\n${profile(`${HOUSE}, sbom`, 'budgets: [{ max: 100 }]')}`,
      'asks for isolation container',
    ],
  ])('%s is a gap, and the verdict inconclusive', async (_name, body, gap) => {
    const result = await judged(body, {}, { requirePass: true });
    expect(result).toMatchObject({ outcome: 'not-passing', exitCode: 3, byPolicy: { verdict: 'inconclusive' } });
    expect(result.byPolicy?.gaps.join()).toContain(gap);
    // The gap says it all: that the judge has no run to look at is no news beside it.
    expect(result.byPolicy?.reasons.join()).not.toContain('no-trace');
  });

  test.each([
    ['files that were left out then', { exclude: ['legacy/**'] }],
    ['configuration that was obeyed then', { honourToolConfig: true }],
    ['ignore comments that were obeyed then', { inlineAllowed: true }],
  ])('%s are a gap', async (_name, policy) => {
    const result = await judged(profile(`${HOUSE}, sbom`, 'budgets: [{ max: 100 }]'), { policy });
    expect(result.byPolicy).toMatchObject({ verdict: 'inconclusive', gaps: [expect.any(String)] });
  });

  test('a scan of a part is a gap, unless the policy is for that part', async () => {
    const body = profile(`${HOUSE}, sbom`, 'budgets: [{ max: 100 }]');
    const part: SampleOptions = { forgePlan: (plan) => ({ ...plan, scope: 'src' }) };
    const result = await judged(body, part, { requirePass: true });
    expect(result).toMatchObject({ outcome: 'not-passing', exitCode: 3, byPolicy: { verdict: 'inconclusive' } });
    expect(result.byPolicy?.gaps).toEqual(['only src was scanned, and all of the tree is to be judged']);
    const sample = await makeSample(part);
    const by = (scope: string): Promise<VerifyResult> =>
      verifySample(sample.files, { allowUnsigned: true, policy: { ...manifest(body), scope } });
    expect((await by('src')).byPolicy).toMatchObject({ verdict: 'pass', gaps: [] });
    expect((await by('docs')).byPolicy?.verdict).toBe('inconclusive');
  });

  test('--profile chooses the profile, and an unknown one is a mistake of the caller', async () => {
    const body = `profiles:\n  - { name: strict, tools: [${HOUSE}], budgets: [{ max: 0 }] }\n  - { name: lax, tools: [${HOUSE}], budgets: [{ max: 100 }] }\n`;
    const sample = await makeSample();
    const by = (name: string): Promise<VerifyResult> =>
      verifySample(sample.files, { allowUnsigned: true, profile: name, policy: { ...manifest(body), profile: name } });
    expect((await by('strict')).byPolicy?.verdict).toBe('fail');
    expect((await by('lax')).byPolicy?.verdict).toBe('pass');
    await expect(by('none')).rejects.toThrow('no profile');
  });

  /* What is judged must not choose its judge: the bundles below name profiles that the given manifest does not hold. */
  test.each(['sbom-only', 'smoke', 'none-such', 'lax'])(
    'the only profile of the manifest judges, whatever the bundle was scanned with (%s)',
    async (name) => {
      const strict = `profiles:\n  - { name: strict, tools: [${HOUSE}, bandit], budgets: [{ max: 0 }] }\n`;
      const { byPolicy } = await judged(strict, { policy: { profile: name, profileRequested: name } });
      expect(byPolicy).toMatchObject({ profile: 'strict', verdict: 'fail' });
      expect(byPolicy?.gaps).toEqual(['bandit: it was not part of the run']);
    },
  );

  test('the gate of the manifest chooses, a built-in profile too', async () => {
    const two = `profiles:\n  - { name: strict, tools: [${HOUSE}], budgets: [{ max: 0 }] }\n  - { name: standard, tools: [${HOUSE}], budgets: [{ max: 100 }] }\n`;
    expect((await judged(`gate: { profile: strict }\n${two}`)).byPolicy).toMatchObject({ profile: 'strict' });
    expect((await judged('gate: { profile: smoke }\n')).byPolicy).toMatchObject({ profile: 'smoke' });
  });

  test.each([
    [
      'several profiles, and no word on which',
      `profiles:\n  - { name: strict, tools: [${HOUSE}] }\n  - { name: standard, tools: [${HOUSE}] }\n`,
      /several profiles, and none is chosen: strict, standard/,
    ],
    ['no profile', 'owners: [a]\n', /ours\.yml defines no profile to judge by/],
  ])('%s: a mistake of the caller', async (_name, body, words) => {
    const sample = await makeSample();
    await expect(verifySample(sample.files, { allowUnsigned: true, policy: manifest(body) })).rejects.toThrow(words);
    const named = { ...manifest(body), profile: 'sbom-only' };
    const asked = await verifySample(sample.files, { allowUnsigned: true, policy: named });
    expect(asked.byPolicy).toMatchObject({ profile: 'sbom-only' });
  });
});
