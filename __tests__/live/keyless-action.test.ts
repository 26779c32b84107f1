import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFakeResults, type FakeResults } from '../fakes/github-results.ts';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { startSigstoreProxy, type SigstoreProxy } from '../fakes/sigstore-proxy.ts';
import { IDENTITY, ISSUER, startSigstore, type FakeSigstore } from '../fakes/sigstore.ts';
import { assay } from '../support/assay.ts';
import { fakeManifest, FAKE_SCANNER } from '../support/fake-scanner.ts';
import { git, gitRepository, temporaryFolder } from '../support/git-repository.ts';

/*
 * The built Action with `attest: keyless`, under Sigstore's real host names: a proxy on loopback is Sigstore, and knows of
 * every other host that is asked for.
 */
const INSTANCES = { public: 'log', private: 'timestamps' } as const;
const folder = temporaryFolder();
let results: FakeResults;
let workspace: string;

beforeAll(async () => {
  results = await startFakeResults();
  workspace = gitRepository(join(folder.path, 'toy'), {
    'fake.mjs': FAKE_SCANNER,
    '.assay.yml': fakeManifest('healthy'),
    'a.txt': 'fine\n',
  });
});
afterAll(async () => {
  await results.close();
  folder.remove();
});

function run(visibility: string, env: Readonly<Record<string, string>>): Promise<StepResult> {
  return runStep({
    workspace,
    event: 'push',
    payload: { repository: { full_name: 'acme/toy', visibility } },
    sha: git(workspace, 'rev-parse', 'HEAD'),
    ref: 'refs/heads/main',
    inputs: { attest: 'keyless', 'artifact-name': `evidence-${visibility}` },
    env: { ...results.env, ...env },
  });
}

describe.each(['public', 'private'] as const)('in a %s repository', (visibility) => {
  let sigstore: FakeSigstore;
  let proxy: SigstoreProxy;
  let step: StepResult;

  beforeAll(async () => {
    sigstore = await startSigstore(INSTANCES[visibility]);
    proxy = await startSigstoreProxy(sigstore, folder.path);
    step = await run(visibility, { ...sigstore.tokenEnv, ...proxy.env });
  }, 120_000);
  afterAll(async () => {
    step.remove();
    await proxy.close();
    await sigstore.close();
  });

  test('the evidence is signed, and only the instance’s hosts were asked', () => {
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(step.annotations.filter(({ message }) => message.includes('sign'))).toEqual([]);
    expect([...new Set(proxy.hosts)].sort()).toEqual(
      visibility === 'public'
        ? ['fulcio.sigstore.dev', 'rekor.sigstore.dev']
        : ['fulcio.githubapp.com', 'timestamp.githubapp.com'],
    );
    const token = sigstore.tokenEnv['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    expect(token).not.toBe('');
    expect(step.rawLog).not.toContain(token);
  });

  test('the reader verifies it', async () => {
    const root = join(folder.path, `${visibility}-root.json`);
    writeFileSync(root, sigstore.trustedRoot);
    const path = step.outputs['bundle-path'] ?? '';
    const common = ['verify', path, '--issuer', ISSUER, '--trusted-root', root, '--require-pass'];
    expect(await assay([...common, '--identity', IDENTITY.replace(/@.*/, '@*')])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await assay([...common, '--identity', `${IDENTITY}x`])).toMatchObject({ code: 7 });
  });
});

describe('where signing does not come about', () => {
  let refusing: FakeSigstore;
  let proxy: SigstoreProxy;
  const steps = new Map<string, StepResult>();

  beforeAll(async () => {
    refusing = await startSigstore('log', { refuse: { token: 403 } });
    const working = await startSigstore('log');
    proxy = await startSigstoreProxy(working, folder.path);
    // Nothing listens on port 9 of loopback.
    const nowhere = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' };
    const [unreachable, refused] = await Promise.all([
      run('public', { ...working.tokenEnv, ...nowhere }),
      run('internal', { ...refusing.tokenEnv, ...proxy.env }),
    ]);
    steps.set('Sigstore unreachable', unreachable).set('no token for the job', refused);
    await working.close();
  }, 180_000);
  afterAll(async () => {
    for (const step of steps.values()) step.remove();
    await proxy.close();
    await refusing.close();
  });

  test.each(['Sigstore unreachable', 'no token for the job'])(
    '%s: unsigned, said, and the verdict stands',
    async (name) => {
      const step = steps.get(name);
      if (step === undefined) throw new Error(name);
      expect(step.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
      expect(`${step.log}\n${step.annotations.map(({ message }) => message).join('\n')}`).toMatch(
        /keyless signing failed, so the evidence is unsigned: /,
      );
      const path = step.outputs['bundle-path'] ?? '';
      expect(existsSync(join(path, 'attestations/verdict.statement.json'))).toBe(true);
      expect(existsSync(join(path, 'attestations/verdict.sigstore.json'))).toBe(false);
      expect(readFileSync(step.outputs['attestation-file'] ?? '', 'utf8')).not.toBe('');
      expect(await assay(['verify', path])).toMatchObject({ code: 8 });
      expect(await assay(['verify', path, '--allow-unsigned', '--require-pass'])).toMatchObject({ code: 0 });
    },
  );
});
