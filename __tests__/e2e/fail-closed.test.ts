import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { assay } from '../support/assay.ts';

/** What `--json` prints, as far as these tests look at it. */
interface Printed {
  verdict: string;
  reasons: { code: string; text: string }[];
  scanners: { id: string; state: string; reason: string | null; detail: string | null; findings: number }[];
  findings: { counted: number };
  bundle: string;
}

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeAll(() => {
  folder = temporaryFolder();
  root = gitRepository(join(folder.path, 'repo'), {
    'fake.mjs': FAKE_SCANNER,
    'a.txt': 'fine\n',
    'b.txt': 'fine\n',
    'c.txt': 'fine\n',
  });
});
afterAll(() => {
  folder.remove();
});

async function scan(
  mode: string,
  more: Readonly<Record<string, unknown>> = {},
  args: readonly string[] = [],
  env = {},
): Promise<Printed & { code: number | null; stderr: string }> {
  writeFileSync(join(root, '.assay.json'), fakeManifest(mode, more));
  commitAll(root);
  const result = await assay(['scan', root, '--out', join(folder.path, 'out'), '--json', '--quiet', ...args], { env });
  return { ...(JSON.parse(result.stdout) as Printed), code: result.code, stderr: result.stderr };
}

describe('a scanner that did not do its work never counts as clean', () => {
  test('healthy, it completes and the verdict is pass', async () => {
    const result = await scan('healthy');
    expect(result.scanners).toMatchObject([
      { id: 'secrets', state: 'completed' },
      { id: 'fake', state: 'completed' },
    ]);
    expect([result.verdict, result.code]).toEqual(['pass', 0]);
  });

  test.each([
    ['crash', 'crash', {}],
    ['exit-9', 'crash', {}],
    ['killed', 'crash', {}],
    ['hang', 'killed', { timeout: '2s' }],
    ['half-json', 'unreadable-output', {}],
    ['empty-file', 'unreadable-output', {}],
    ['hello', 'unreadable-output', {}],
    ['no-runs', 'unreadable-output', {}],
    ['no-output', 'unreadable-output', {}],
    ['null-result', 'unreadable-output', {}],
    ['folder', 'unreadable-output', {}],
    ['link', 'unreadable-output', {}],
    ['pipe', 'unreadable-output', {}],
    ['late', 'unreadable-output', {}],
    ['deep', 'killed', {}],
    ['unsuccessful', 'crash', {}],
    ['no-canary', 'canary-missed', {}],
    ['half', 'partial', {}],
    ['flood', 'killed', {}],
  ])(
    '%s is inconclusive: %s',
    async (mode, reason, more) => {
      const result = await scan(mode, more);
      expect(result.scanners.find(({ id }) => id === 'fake')).toMatchObject({ state: 'failed', reason });
      expect(result.scanners.find(({ id }) => id === 'secrets')).toMatchObject({ state: 'completed' });
      expect([result.verdict, result.code]).toEqual(['inconclusive', 3]);
      expect(result.reasons.map(({ code }) => code)).toEqual([`scanner-${reason}`]);
    },
    60_000,
  );

  test('using up memory ends it, and not the machine', async () => {
    const result = await scan('memory', { timeout: '60s' });
    expect(result.scanners.find(({ id }) => id === 'fake')?.state).toBe('failed');
    expect(result.code).toBe(3);
  }, 90_000);

  test('a program that is not there is provision', async () => {
    const result = await scan('healthy', { command: ['no-such-program-at-all', '{source}'] });
    expect(result.scanners.find(({ id }) => id === 'fake')).toMatchObject({ reason: 'provision' });
    expect(result.code).toBe(3);
  });

  test('partial names the files, and mayNotRead accepts them', async () => {
    const refused = await scan('half');
    expect(refused.scanners.find(({ id }) => id === 'fake')?.detail).toMatch(/fake\.mjs|[abc]\.txt|\.assay\.json/);
    const accepted = await scan('half', { mayNotRead: ['**'] });
    expect(accepted.code).toBe(accepted.scanners.find(({ id }) => id === 'fake')?.state === 'completed' ? 0 : 3);
  });

  test('required: false makes its failure advisory', async () => {
    const result = await scan('crash', { required: false });
    expect([result.verdict, result.code]).toEqual(['pass', 0]);
  });

  test('what it says of itself is not obeyed', async () => {
    writeFileSync(join(root, 'd.txt'), 'FINDME\n');
    const result = await scan('suppress');
    expect(result.findings.counted).toBe(1);
    expect([result.verdict, result.code]).toEqual(['fail', 1]);
    writeFileSync(join(root, 'd.txt'), 'fine\n');
  });

  test('no variable outside the allow-list reaches it', async () => {
    const canary = `assay${'T0k3n'.repeat(4)}`;
    const env = {
      GITHUB_TOKEN: canary,
      ACTIONS_RUNTIME_TOKEN: canary,
      AWS_SECRET_ACCESS_KEY: canary,
      INPUT_TOKEN: canary,
      NODE_OPTIONS: '',
      GITHUB_ENV: '/tmp/x',
      MY_OWN: canary,
    };
    const { bundle } = await scan('environment', {}, [], env);
    const { readFileSync } = await import('node:fs');
    const sarif = readFileSync(join(bundle, 'scanners/fake.sarif'), 'utf8');
    expect(sarif).toContain('ENV ');
    for (const name of [...Object.keys(env), 'SSH_AUTH_SOCK']) expect(sarif).not.toContain(name);
    expect(sarif).not.toContain(canary);
  });

  test('what it prints cannot act as a workflow command', async () => {
    writeFileSync(join(root, '.assay.json'), fakeManifest('shout'));
    commitAll(root);
    const result = await assay(['scan', root, '--out', join(folder.path, 'out')]);
    for (const line of `${result.stdout}\n${result.stderr}`.split(/\r\n|\r|\n/)) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
      expect(line).not.toContain('\u001b');
    }
  });

  test('a process that forks without end is held', async () => {
    const result = await scan('fork', { timeout: '30s' });
    expect(['completed', 'failed']).toContain(result.scanners.find(({ id }) => id === 'fake')?.state);
    const { execFileSync } = await import('node:child_process');
    const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line === 'sleep 60');
    expect(left).toHaveLength(0);
  }, 90_000);
});
