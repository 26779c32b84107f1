import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { startFakeGit, type FakeGit } from '../fakes/github-git.ts';
import { assay, type CliResult } from '../support/assay.ts';
import { git, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const MANIFEST = [
  'product: toy',
  'profiles:',
  '  - { name: core, tools: [secrets], thresholds: { critical: 0 } }',
  'compliance:',
  '  - { name: a, controls: [{ framework: F, controlId: "1", tests: [{ name: t, evidence: [secrets] }] }] }',
  '',
].join('\n');
const key = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
const other = generateKeyPairSync('ed25519').privateKey;
const pem = (of: KeyObject): string => createPublicKey(of).export({ type: 'spki', format: 'pem' }).toString();
const signed = (text: string, by = key): string =>
  `${sign(by.asymmetricKeyType === 'ed25519' ? null : 'sha256', Buffer.from(text), by).toString('base64')}\n`;

let folder: ReturnType<typeof temporaryFolder>;
let host: FakeGit | undefined;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(async () => {
  await host?.close();
  folder.remove();
});

interface Said {
  readonly error?: { readonly code: string; readonly message: string };
  readonly verdict?: string;
  readonly bundle?: string;
}

let count = 0;
async function scan(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<CliResult & { said: Said; root: string }> {
  count += 1;
  const root = gitRepository(join(folder.path, String(count), 'repo'), { 'a.txt': 'fine\n', ...files });
  const result = await assay(
    ['scan', root, '--json', '--quiet', '--out', join(folder.path, String(count), 'out'), ...args],
    {
      cwd: root,
    },
  );
  return { ...result, said: JSON.parse(result.stdout) as Said, root };
}

const both = ['--manifest-signature', 'm.sig', '--manifest-key', 'm.pub'];

describe('assay scan --manifest-signature', () => {
  test('a manifest with the right signature is judged by, and the evidence names the key', async () => {
    const { code, said } = await scan({ '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST), 'm.pub': pem(key) }, both);
    expect([code, said.verdict]).toEqual([0, 'pass']);
    const bundle = said.bundle ?? '';
    const by = `sha256:${createHash('sha256')
      .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
      .digest('hex')}`;
    const read = (name: string): string => readFileSync(join(bundle, name), 'utf8');
    const digest = createHash('sha256').update(MANIFEST).digest('hex');
    for (const name of [
      'plan.json',
      'manifest-info.json',
      'attestations/verdict.statement.json',
      'attestations/scan.statement.json',
      'summary.json',
      'policy-input.json',
      'policy-result.json',
      'compliance.json',
    ])
      expect([name, read(name).includes(by), read(name).includes(digest)]).toEqual([name, true, true]);
    expect(read('summary.md')).toContain(by.slice('sha256:'.length));
    const verify = (...args: readonly string[]) => assay(['verify', bundle, '--allow-unsigned', ...args]);
    expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringContaining(`signed by the key ${by}`) });
    for (const [file, of] of [
      ['right.pub', key],
      ['wrong.pub', other],
    ] as const)
      writeFileSync(join(folder.path, file), pem(of));
    expect((await verify('--manifest-key', join(folder.path, 'right.pub'))).code).toBe(0);
    expect(await verify('--manifest-key', join(folder.path, 'wrong.pub'))).toMatchObject({
      code: 9,
      stdout: expect.stringContaining(`the key that signed the manifest is ${by}, expected sha256:`),
    });
    expect((await verify('--manifest-key', join(folder.path, 'nowhere.pub'))).code).toBe(2);
  });

  test('a manifest that was not checked is signed by nobody', async () => {
    const { said } = await scan({ '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST), 'm.pub': pem(key) }, []);
    const bundle = said.bundle ?? '';
    const digest = createHash('sha256').update(MANIFEST).digest('hex');
    for (const name of ['policy-input.json', 'policy-result.json', 'compliance.json'])
      expect(JSON.parse(readFileSync(join(bundle, name), 'utf8'))).toMatchObject({
        manifestDigest: digest,
        manifestSignedBy: null,
      });
    writeFileSync(join(folder.path, 'right.pub'), pem(key));
    const args = ['--allow-unsigned', '--manifest-key', join(folder.path, 'right.pub')];
    expect(await assay(['verify', bundle, ...args])).toMatchObject({
      code: 9,
      stdout: expect.stringContaining('the key that signed the manifest is not stated'),
    });
  });

  test('signature and key may lie outside the repository, and be links', async () => {
    writeFileSync(join(folder.path, 'real.pub'), pem(other));
    symlinkSync('real.pub', join(folder.path, 'm.pub'));
    writeFileSync(join(folder.path, 'm.sig'), signed(MANIFEST, other));
    const outside = ['--manifest-signature', '../../m.sig', '--manifest-key', '../../m.pub'];
    const { code } = await scan({ '.assay.yml': MANIFEST }, outside);
    expect(code).toBe(0);
  });

  test.each([
    ['of another key', { '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST, other), 'm.pub': pem(key) }, both],
    [
      'of another manifest',
      { '.assay.yml': `${MANIFEST}# looser\n`, 'm.sig': signed(MANIFEST), 'm.pub': pem(key) },
      both,
    ],
    ['that is not there', { '.assay.yml': MANIFEST, 'm.pub': pem(key) }, both],
    ['without a key', { '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST) }, both],
    ['of no manifest', { 'm.sig': signed(MANIFEST), 'm.pub': pem(key) }, both],
    ['that is half of what is needed', { '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST) }, both.slice(0, 2)],
    [
      'that leaves an included file unsigned',
      {
        '.assay.yml': `extends: [more.yml]\n${MANIFEST}`,
        'more.yml': 'exclude: ["src/**"]\n',
        'm.sig': signed(`extends: [more.yml]\n${MANIFEST}`),
        'm.pub': pem(key),
      },
      both,
    ],
  ])('a signature %s ends the run before anything starts', async (_name, files, args) => {
    const { code, said, stderr } = await scan(files, args);
    expect(code).toBe(2);
    expect(said.error?.code).toMatch(/^(?:manifest-signature|input-invalid)$/);
    expect(stderr).not.toContain('started');
  });

  test('plan checks it too', async () => {
    const root = gitRepository(join(folder.path, 'plan'), {
      '.assay.yml': MANIFEST,
      'm.sig': signed('x'),
      'm.pub': pem(key),
    });
    expect((await assay(['plan', root, ...both], { cwd: root })).code).toBe(2);
  });
});

describe('in the Action, on a pull request', () => {
  let result: StepResult;
  beforeAll(async () => {
    // The change brings a manifest of its own, signed by a key of its own.
    const looser = MANIFEST.replace('critical: 0', 'critical: 9');
    const repository = pullRequestRepository(
      join(folder.path, 'pull'),
      { '.assay.yml': MANIFEST, 'm.sig': signed(MANIFEST), 'm.pub': pem(key), 'a.txt': 'fine\n' },
      { '.assay.yml': looser, 'm.sig': signed(looser, other), 'm.pub': pem(other) },
    );
    host = await startFakeGit(repository.host, TOKEN);
    const workspace = checkOut(repository, join(folder.path, 'workspace'), repository.merge);
    expect(git(workspace, 'show', 'HEAD:m.pub')).toBe(pem(other).trim());
    result = await runStep({
      workspace,
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      token: TOKEN,
      inputs: {
        'upload-artifact': 'false',
        'upload-sarif': 'false',
        comment: 'false',
        annotations: 'false',
        'manifest-signature': 'm.sig',
        'manifest-key': 'm.pub',
      },
      env: { GITHUB_SERVER_URL: host.url },
    });
  });

  test('manifest, signature and key are those of the base: a change signs nothing for itself', () => {
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    const plan = readFileSync(join(result.outputs['bundle-path'] ?? '', 'plan.json'), 'utf8');
    expect(plan).toContain(createHash('sha256').update(MANIFEST).digest('hex'));
  });
});
