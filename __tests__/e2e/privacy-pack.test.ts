import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { assay } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

const OWN = join(import.meta.dirname, '../../privacy-pack');

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeAll(() => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), { 'a.txt': 'fine\n' });
});
afterAll(() => {
  folder.remove();
});

async function planned(...more: readonly string[]): Promise<string | undefined> {
  const { stdout } = await assay(['plan', root, '--json', ...more]);
  const { steps } = JSON.parse(stdout) as { steps: { scanner: string; privacyPack?: string }[] };
  return steps.find(({ scanner }) => scanner === 'privacy')?.privacyPack;
}

test('the plan names the rules in force by digest: the same for a copy, another when a byte differs', async () => {
  const copy = join(folder.path, 'pack');
  cpSync(OWN, copy, { recursive: true });
  const own = await planned();
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect(await planned('--privacy-pack', copy)).toBe(own);
  appendFileSync(join(copy, 'README.md'), '\n');
  expect(await planned('--privacy-pack', copy)).not.toBe(own);
  expect(await planned('--skip-privacy')).toBeUndefined();
});

test('a pack of one’s own is part of the policy, a copy of the shipped one is none', async () => {
  const [copy, own] = [join(folder.path, 'copied'), join(folder.path, 'owned')];
  for (const pack of [copy, own]) cpSync(OWN, pack, { recursive: true });
  appendFileSync(join(own, 'README.md'), '\n');
  const policyOf = async (...more: readonly string[]): Promise<{ privacyPack?: string }> => {
    const { stdout } = await assay(['plan', root, '--json', ...more]);
    return (JSON.parse(stdout) as { policy: { privacyPack?: string } }).policy;
  };
  expect(await policyOf('--privacy-pack', copy)).toEqual(await policyOf());
  expect(await policyOf('--privacy-pack', own)).toEqual({
    ...(await policyOf()),
    privacyPack: await planned('--privacy-pack', own),
  });
  expect((await policyOf('--privacy-pack', own, '--skip-privacy')).privacyPack).toBeUndefined();

  const out = join(folder.path, 'out-own');
  const manifest = join(folder.path, 'ours.yml');
  writeFileSync(manifest, 'product: p\nprofiles: [{ name: ours, tools: [privacy], budgets: [{ max: 9 }] }]\n');
  const scanned = await assay(['scan', root, '--out', out, '--quiet', '--offline', '--privacy-pack', own]);
  expect(scanned).toMatchObject({ code: 0, stdout: expect.stringContaining('rules of a pack of its own') });
  const judge = (...more: readonly string[]) =>
    assay(['verify', join(out, 'latest'), '--allow-unsigned', '--require-pass', '--policy', manifest, ...more]);
  expect(await judge()).toMatchObject({ code: 3, stdout: expect.stringContaining('a privacy pack of its own') });
  expect((await judge('--privacy-pack', copy)).code).toBe(3);
  expect((await judge('--privacy-pack', own)).code).toBe(0);
  const without = await assay(['verify', join(out, 'latest'), '--allow-unsigned', '--privacy-pack', own]);
  expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('--policy only') });
});

test('a pack that is not there stops the run before anything', async () => {
  const { code, stderr } = await assay(['scan', root, '--privacy-pack', join(folder.path, 'nowhere')]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('privacy-pack-missing')]);
});

test.each([
  ['a folder that is none', () => undefined, /pack\.json is missing/],
  [
    'rules that are not JSON',
    (pack: string) => {
      writeFileSync(join(pack, 'rules/contact.json'), '{');
    },
    /rules\/contact\.json is not JSON/,
  ],
  [
    'a pack whose test fails',
    (pack: string) => {
      rmSync(join(pack, 'fixtures'), { recursive: true });
    },
    /fixture/,
  ],
] as const)('%s is exit 2 before anything runs', async (name, change, message) => {
  const pack = join(folder.path, name.replaceAll(' ', '-'));
  if (name.startsWith('a folder')) mkdirSync(pack);
  else cpSync(OWN, pack, { recursive: true });
  change(pack);
  const out = join(folder.path, 'none');
  for (const command of ['scan', 'plan']) {
    const { code, stderr } = await assay([command, root, '--out', out, '--privacy-pack', pack]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('privacy-pack-invalid')]);
    expect(stderr).toMatch(message);
  }
  expect(existsSync(out)).toBe(false);
});

test('a pack that no scanner of the plan uses is said', async () => {
  const { stdout } = await assay(['plan', root, '--json', '--skip-privacy', '--privacy-pack', OWN]);
  expect((JSON.parse(stdout) as { warnings: string[] }).warnings.join(' ')).toContain('privacy pack that was given');
});

test('a plan that no longer names its rules does not verify', async () => {
  const out = join(folder.path, 'out');
  expect((await assay(['scan', root, '--out', out, '--quiet', '--offline', '--attest', 'none'])).code).toBe(0);
  const bundle = join(out, 'latest');
  expect((await assay(['verify', bundle, '--allow-unsigned'])).code).toBe(0);
  const file = join(bundle, 'plan.json');
  const plan = JSON.parse(readFileSync(file, 'utf8')) as { steps: Record<string, unknown>[] };
  for (const step of plan.steps) delete step['privacyPack'];
  writeFileSync(file, canonicalJson(plan));
  const { code, stdout } = await assay(['verify', bundle, '--allow-unsigned']);
  expect([code, stdout]).toEqual([4, expect.stringContaining('plan.json')]);
});
