import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';

/** Reports the planted issue in its last argument, as hadolint would. */
const FAKE_HADOLINT = `#!/bin/sh
[ "$1" = --version ] && { echo "Haskell Dockerfile Linter 2.12.0"; exit 0; }
for last; do :; done
printf '[{"code":"DL3002","column":1,"file":"%s","level":"warning","line":2,"message":"m"}]' "$last"
`;

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
  writeFiles(folder.path, { 'bin/hadolint': FAKE_HADOLINT });
  chmodSync(join(folder.path, 'bin/hadolint'), 0o755);
});
afterAll(() => {
  folder.remove();
});

async function scan(name: string, allow: boolean) {
  const root = gitRepository(join(folder.path, name), {
    Dockerfile: `FROM scratch\n${['#', 'hadolint ignore=DL3002'].join(' ')}\nUSER root\n`,
    '.assay.json': JSON.stringify({
      product: 'toy',
      allowHostTools: allow,
      profiles: [{ name: 'p', tools: ['hadolint'], budgets: [{ severity: 'high', max: 0 }] }],
    }),
  });
  const result = await assay(
    ['scan', root, '--out', join(folder.path, `${name}-out`), '--json', '--quiet', '--offline'],
    {
      env: {
        ASSAY_CACHE_DIR: join(folder.path, 'empty-cache'),
        PATH: `${join(folder.path, 'bin')}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
      },
    },
  );
  return { code: result.code, summary: JSON.parse(result.stdout) as Record<string, unknown> & { bundle: string } };
}

test('a tool of the machine is used only where the manifest allows it, and is called unpinned everywhere', async () => {
  const refused = await scan('refused', false);
  expect(refused).toMatchObject({ code: 3, summary: { scanners: [{ state: 'failed', reason: 'provision' }] } });

  const { code, summary } = await scan('allowed', true);
  expect({ code, summary }).toMatchObject({
    code: 0,
    summary: {
      scanners: [{ id: 'hadolint', state: 'completed', version: '2.12.0', pinned: false }],
      inlineMarkers: { obeyed: false, counts: [{ marker: '# hadolint ignore', count: 1 }] },
      warnings: [expect.stringContaining('hadolint 2.12.0 of this machine is used, unpinned')],
    },
  });
  const statement = readFileSync(join(summary.bundle, 'attestations/verdict.statement.json'), 'utf8');
  expect(JSON.parse(statement)).toMatchObject({
    predicate: { assay: { tools: [{ scanner: 'hadolint', version: '2.12.0', pinned: false }] } },
  });
  const run = JSON.parse(readFileSync(join(summary.bundle, 'run.json'), 'utf8')) as { tools: unknown };
  expect(run.tools).toMatchObject([{ resolved: join(folder.path, 'bin/hadolint'), pinned: false }]);
  const verified = await assay(['verify', summary.bundle, '--allow-unsigned']);
  expect(verified.code).toBe(0);
});
