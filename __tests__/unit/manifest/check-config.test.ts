import { describe, expect, test } from '@jest/globals';
import { catalogueOf } from '../../../src/catalogue.ts';
import { resolvePolicy } from '../../../src/manifest/resolve-policy.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';
import { POLICY_DATE, load, problemsOf, usageErrorOf } from './support.ts';

const manifestOf = (tool: string): string => `product: p\nprofiles:\n  - name: a\n    tools:\n      - ${tool}\n`;
const resolve = async (text: string) =>
  resolvePolicy({ manifest: await load(text), inputs: {}, catalogue: catalogueOf(registry), policyDate: POLICY_DATE });

describe('`config` holds only what its scanner takes', () => {
  test.each([
    ['{ id: bandit, config: { arg: ["--tests", "B101"] } }', '5:33', 'manifest-unknown-key', 'Did you mean `args`?'],
    ['{ id: bandit, config: { __args: [] } }', '5:33', 'manifest-unknown-key', 'Did you mean `args`?'],
    ['{ id: governance, config: { depth: 3 } }', '5:37', 'manifest-unknown-key', 'It takes none: leave `config` out.'],
    ['{ id: secrets, config: { args: [x] } }', '5:34', 'manifest-unknown-key', 'It takes none: leave `config` out.'],
    [
      '{ id: privacy, config: { privacyPack: /tmp } }',
      '5:34',
      'manifest-unknown-key',
      'It takes none: leave `config` out.',
    ],
    ['{ id: workflows, config: { levle: strict } }', '5:36', 'manifest-unknown-key', 'Did you mean `level`?'],
    ['{ id: workflows, config: { level: strickt } }', '5:43', 'manifest-value', 'Did you mean `strict`?'],
    ['{ id: workflows, config: { trustedOwners: [me, "a b"] } }', '5:56', 'manifest-value', undefined],
    ['{ id: workflows, config: { trustedOwners: me } }', '5:51', 'manifest-value', undefined],
    [
      '{ id: ruff, config: { args: ["--select", "S", "--ignroe", "S1"] } }',
      '5:55',
      'scanner-args',
      'Did you mean `--ignore`?',
    ],
    [
      '{ id: bandit, config: { args: ["--severity-level", "mediun"] } }',
      '5:60',
      'scanner-args',
      'Did you mean `medium`?',
    ],
    ['{ id: bandit, config: { args: ["--skip=B101,B501"] } }', '5:40', 'scanner-args', expect.stringContaining('B501')],
    ['{ id: bandit, config: { args: ["--tests"] } }', '5:40', 'scanner-args', expect.stringContaining('docs/tools.md')],
    [
      '{ id: house, command: [x], output: { path: a }, config: { level: 1 } }',
      '5:67',
      'manifest-unknown-key',
      'Give it to the program, in `command`.',
    ],
  ])('%s', async (tool, place, code, hint) => {
    const error = await usageErrorOf(resolve(manifestOf(tool)));
    expect([`${error.place.file}:${error.place.line}:${error.place.column}`, error.code, error.hint]).toEqual([
      `.assay.yml:${place}`,
      code,
      hint,
    ]);
  });

  test('in a profile that is not used too, and all at once', async () => {
    const text = `product: p
profiles:
  - { name: a, tools: [secrets] }
  - { name: b, tools: [{ id: ruff, config: { arg: [], level: 1 } }, { id: zizmor, config: { args: ["--fix"] } }] }
`;
    expect(problemsOf(await usageErrorOf(resolve(text))).map(({ code }) => code)).toEqual([
      'manifest-unknown-key',
      'manifest-unknown-key',
      'scanner-args',
    ]);
  });

  test('what it takes reaches it', async () => {
    const { policy } = await resolve(manifestOf('{ id: workflows, config: { level: strict, trustedOwners: [acme] } }'));
    expect(policy.tools[0]).toMatchObject({ config: { level: 'strict', trustedOwners: ['acme'] } });
  });

  test('each scanner that takes arguments refuses one that nobody knows', () => {
    const taking = [...registry.values()].filter(({ settings }) => settings?.['args'] !== undefined);
    expect(taking.map(({ id }) => id)).toEqual(['bandit', 'detect-secrets', 'hadolint', 'ruff', 'zizmor']);
    for (const { id, settings } of taking)
      expect(settings?.['args']?.(['--no-such-option'])).toMatchObject({
        message: expect.stringContaining(`${id} does not take`),
        at: [0],
      });
  });
});
