import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { commitAll, gitRepository, temporaryFolder } from '../support/git-repository.ts';

interface Printed {
  reasons: { code: string; text: string; remedy: string }[];
  bundle: string;
}

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeAll(() => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), { 'fake.mjs': FAKE_SCANNER, 'a.txt': 'fine\n' });
});
afterAll(() => {
  folder.remove();
});

/** The reasons about the scanner of the user's own, after `verify` has derived the same. */
async function reasonsOf(mode: string, more: object, args: readonly string[] = []): Promise<Printed['reasons']> {
  writeFileSync(join(root, '.assay.json'), fakeManifest(mode, { ...more }));
  commitAll(root);
  const { stdout } = await assay(['scan', root, '--out', join(folder.path, 'out'), '--json', '--quiet', ...args]);
  const { reasons, bundle } = JSON.parse(stdout) as Printed;
  expect((await assay(['verify', bundle, '--allow-unsigned'])).code).toBe(0);
  return reasons.filter(({ text }) => text.startsWith('fake '));
}

test('a program of your own that is not there is yours to install', async () => {
  expect(await reasonsOf('healthy', { command: ['no-such-program', '{source}'] })).toEqual([
    {
      code: 'scanner-provision',
      text: expect.stringContaining('no-such-program was not found on PATH'),
      remedy: expect.stringMatching(/^Install its program on the machine that scans/),
    },
  ]);
});

test('a tool that is over its own time limit', async () => {
  expect(await reasonsOf('hang', { timeout: '1s' })).toEqual([
    {
      code: 'scanner-killed',
      text: expect.stringContaining('it ran longer than its time limit'),
      remedy: expect.stringContaining('Raise the tool’s timeout in the manifest'),
    },
  ]);
});

test('a tool that is ended by the time limit of the run', async () => {
  expect(await reasonsOf('hang', {}, ['--timeout', '3s'])).toEqual([
    {
      code: 'scanner-killed',
      text: expect.stringContaining('the time limit of the whole run was reached'),
      remedy: expect.stringContaining('Raise the timeout of the run'),
    },
  ]);
});

test('a manifest to verify by that is not there', async () => {
  const { bundle } = JSON.parse(
    (await assay(['scan', root, '--out', join(folder.path, 'out'), '--json', '--quiet', '--profile', 'sbom-only']))
      .stdout,
  ) as Printed;
  const { code, stderr } = await assay([
    'verify',
    bundle,
    '--allow-unsigned',
    '--policy',
    join(folder.path, 'nofile.yml'),
  ]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('there is no manifest nofile.yml')]);
  expect(stderr).not.toContain('--manifest');
});
