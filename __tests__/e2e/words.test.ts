import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import type { ScanPlan } from '../../src/model/plan.ts';
import type { Summary } from '../../src/model/summary.ts';
import { assay, CLI } from '../support/assay.ts';
import { commitAll, gitRepository, temporaryFolder } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
let bundle: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const repository = gitRepository(join(folder.path, 'r'), { 'README.md': '# hello\n', 'a.py': 'import sys\n' });
  commitAll(repository);
  await assay(['scan', repository, '--out', join(folder.path, 'out')]);
  bundle = join(folder.path, 'out/latest');
});
afterAll(() => {
  folder.remove();
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(bundle, name), 'utf8'));
}

test('every file of the evidence gives a scanner that is part of Assay one version: that of Assay', async () => {
  const plan = read('plan.json') as ScanPlan;
  const summary = read('summary.json') as Summary;
  const drivers = (read('results.sarif') as Log).runs.map(({ tool: { driver } }) => driver.semanticVersion);
  const version = (await assay(['--version'])).stdout.trim();
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(plan.steps.length).toBeGreaterThan(2);
  const said = [
    ...plan.steps.map(({ tool }) => tool.version),
    ...summary.scanners.map((line) => line.version),
    ...drivers,
  ];
  expect([...new Set(said)]).toEqual([version]);
  // What the program really was is told by its digest, which a version that people raise by hand could not.
  for (const { tool } of plan.steps) expect(tool.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('tools: a scanner that is part of Assay is named, and what contradicts itself is refused', async () => {
  const verify = await assay(['tools', 'verify', 'secrets']);
  expect([verify.code, verify.stdout]).toEqual([0, expect.stringMatching(/^shipped +secrets /)]);
  for (const args of [['--offline'], ['ruff']]) {
    const refused = await assay(['tools', 'lock', ...args]);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('assay tools lock');
  }
});

test('quiet and JSON keep their words: nothing beside the result, and progress as JSON only where it is asked for', async () => {
  const target = join(folder.path, 'r');
  const scan = (...flags: string[]) => assay(['scan', target, '--out', join(folder.path, 'more'), ...flags]);
  for (const flags of [['--quiet'], ['--quiet', '--json'], ['--quiet', '--log-format', 'json']])
    expect([flags, (await scan(...flags)).stderr]).toEqual([flags, '']);
  const logged = await scan('--json', '--log-format', 'json');
  expect((JSON.parse(logged.stdout) as Summary).verdict).toBe('pass');
  for (const line of logged.stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('kind');
  expect((await assay(['plan', target, '--log-format', 'json'])).stderr).toBe('');
});

test('explain gives no nonsense for a name of one letter', async () => {
  const { code, stderr } = await assay(['explain', 'x']);
  expect([code, /Did you mean/.test(stderr)]).toEqual([2, false]);
});

test.each([
  ['the folder that README shows', []],
  ['a folder whose name a shell would take apart', ['--out', "my results; it's $HOME"]],
])('the command that a scan prints at its end can be copied: %s', async (_name, flags) => {
  const { stdout } = await assay(['scan', join(folder.path, 'r'), ...flags], { cwd: folder.path });
  const command = /check it: assay (verify .*)$/m.exec(stdout)?.[1] ?? '';
  expect(command).toContain(flags.length === 0 ? 'verify assay-results/' : "verify 'my results");
  const said = execFileSync('sh', ['-c', `"$0" "$1" ${command}`, process.execPath, CLI], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  expect(said).toContain('CONSISTENT, NOT AUTHENTIC');
});
