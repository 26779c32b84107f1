import { describe, expect, test } from '@jest/globals';
import type { PolicyFiles } from '../../../src/manifest/read-policy.ts';
import type { VerifyResult } from '../../../src/verify-bundle.ts';
import { aTool } from '../../builders/domain.ts';
import { house, makeSample, sbom, verifySample, type SampleOptions } from './verify-sample.ts';

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

  describe('privacy rules of a pack of its own', () => {
    const [PACK, SHIPPED] = ['7'.repeat(64), '8'.repeat(64)];
    const body = profile(`${HOUSE}, sbom, privacy`, 'budgets: [{ max: 100 }]');
    const withPack = (inForce: string, own: string | undefined): SampleOptions => ({
      policy: {
        tools: [house, sbom, aTool({ id: 'privacy', timeoutMs: 600_000 })],
        ...(own === undefined ? {} : { privacyPack: own }),
      },
      forgePlan: (plan) => ({
        ...plan,
        steps: plan.steps.map((step) => (step.scanner === 'privacy' ? { ...step, privacyPack: inForce } : step)),
      }),
    });
    const gapsOf = async (options: SampleOptions, privacyPack?: string): Promise<readonly string[] | undefined> => {
      const policy = { ...manifest(body), ...(privacyPack === undefined ? {} : { privacyPack }) };
      const { files } = await makeSample(options);
      return (await verifySample(files, { allowUnsigned: true, policy })).byPolicy?.gaps;
    };

    test('are a gap, unless the policy comes with them', async () => {
      expect(await gapsOf(withPack(PACK, PACK))).toEqual([
        `privacy: it ran with a privacy pack of its own (sha256 ${PACK}), which this policy does not name`,
      ]);
      expect(await gapsOf(withPack(PACK, PACK), SHIPPED)).toHaveLength(1);
      expect(await gapsOf(withPack(PACK, PACK), PACK)).toEqual([]);
    });

    test('that are wanted and were not used are one too', async () => {
      expect(await gapsOf(withPack(SHIPPED, undefined))).toEqual([]);
      expect(await gapsOf(withPack(SHIPPED, undefined), SHIPPED)).toEqual([]);
      expect(await gapsOf(withPack(SHIPPED, undefined), PACK)).toEqual([
        'privacy: it ran with the rules that come with Assay, and not with the given pack',
      ]);
    });

    test('are another policy, and stated wherever it is', async () => {
      const shipped = await makeSample(withPack(SHIPPED, undefined));
      const own = await makeSample(withPack(PACK, PACK));
      const factsOf = async ({ files }: typeof own) => (await verifySample(files)).bundle;
      expect(await factsOf(own)).toMatchObject({ privacyPack: PACK });
      expect(await factsOf(shipped)).toMatchObject({ privacyPack: null });
      expect((await factsOf(own))?.policyDigest).not.toBe((await factsOf(shipped))?.policyDigest);
      const textOf = (path: string): string => Buffer.from(own.files.get(path) ?? []).toString('utf8');
      const verdict = JSON.parse(textOf('attestations/verdict.statement.json')) as {
        predicate: { assay: { tools: object[] } };
      };
      expect(verdict.predicate.assay.tools).toContainEqual(
        expect.objectContaining({ scanner: 'privacy', privacyPack: PACK }),
      );
      for (const path of ['summary.json', 'summary.md', 'report.html']) expect(textOf(path)).toContain(PACK);
      expect(Buffer.from(shipped.files.get('summary.md') ?? []).toString('utf8')).not.toContain('pack of its own');
    });

    test.each([
      ['other rules than the step', withPack(SHIPPED, PACK)],
      ['rules of a scanner that it does not have', { policy: { privacyPack: PACK } }],
    ])('a policy that names %s makes no such plan', async (_name, options) => {
      const { files } = await makeSample(options);
      expect(await verifySample(files)).toMatchObject({ outcome: 'not-reproducible', exitCode: 6 });
    });
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
