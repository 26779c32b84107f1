import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../support/assay.ts';
import { gitRepository, temporaryFolder } from '../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

/** Whoever runs the tests: root's scanners run as another user, so this is where a umask shuts them out. */
function withUmask(umask: string, ...args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', 'umask "$1"; shift; exec "$@"', 'sh', umask, process.execPath, CLI, ...args],
    { cwd: folder.path, encoding: 'utf8' },
  );
  return { code: status, output: stdout + stderr };
}

test.each(['077', '027', '000', '777'])('a scan under umask %s completes, and doctor says so', (umask) => {
  const root = gitRepository(join(folder.path, 'repo'), { 'a.py': 'x = 1\n', 'sub/b.py': 'y = 2\n' });
  const out = join(folder.path, 'out');
  expect(withUmask(umask, 'scan', root, '--offline', '--out', out)).toMatchObject({ code: 0 });
  // Evidence follows the umask, but for the writer's own rights.
  const permissions = statSync(join(out, 'latest/summary.json')).mode & 0o777;
  expect(permissions).toBe(0o666 & ~(parseInt(umask, 8) & 0o077));
  const doctor = withUmask(umask, 'doctor', '--json');
  const { checks } = JSON.parse(doctor.output.trim()) as { checks: { name: string; state: string }[] };
  expect(checks.find(({ name }) => name === 'trial scan')).toMatchObject({ state: 'good' });
});
