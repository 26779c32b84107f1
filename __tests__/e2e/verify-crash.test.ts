import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../src/lib/digest.ts';

const ROUNDS = 12;
const writer = join(import.meta.dirname, 'verify-crash-writer.ts');

/** Starts a process that writes bundles and kills it without warning after so many milliseconds of writing. */
async function killedAfter(out: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['--no-warnings', writer, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('close', () => {
      reject(new Error('the writer ended before it wrote'));
    });
  });
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

/** Paths that are missing or differ from the folder's own checksums. */
function damage(folder: string): readonly string[] {
  const sums = join(folder, 'checksums.txt');
  if (!existsSync(sums)) return [sums];
  return readFileSync(sums, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, 64), join(folder, line.slice(66))] as const)
    .filter(([digest, path]) => !existsSync(path) || sha256(readFileSync(path)) !== digest)
    .map(([, path]) => path);
}

test(`a process that writes bundles and is killed ${ROUNDS} times leaves whole ones only`, async () => {
  const out = mkdtempSync(join(tmpdir(), 'assay-crash-'));
  try {
    let partial = 0;
    let whole = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await killedAfter(out, (round * 37) % 120);
      const names = readdirSync(out);
      partial += names.filter((name) => name.endsWith('.partial')).length;
      const bundles = names.filter((name) => /^\d+-\d+$/.test(name));
      expect(bundles.flatMap((name) => damage(join(out, name)))).toEqual([]);
      expect(
        names.filter((name) => !/^(\d+-\d+|latest|\.gitignore|\.latest\.\d+-\d+|\.\d+-\d+\.partial)$/.test(name)),
      ).toEqual([]);
      if (names.includes('latest')) expect(bundles).toContain(latestOf(out));
      whole += bundles.length;
      const kept = new Set(['latest', '.gitignore', latestOf(out)]);
      for (const name of names) if (!kept.has(name)) rmSync(join(out, name), { recursive: true });
    }
    // The kills did fall into the middle of writing, and bundles were finished too: else nothing was tested.
    expect(partial).toBeGreaterThan(0);
    expect(whole).toBeGreaterThan(0);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}, 300_000);

/** Name of the bundle that `latest` points at. */
function latestOf(out: string): string {
  return existsSync(join(out, 'latest')) ? basename(realpathSync(join(out, 'latest'))) : '';
}
