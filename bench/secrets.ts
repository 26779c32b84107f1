/**
 * Speed of the secrets detector on a folder: `node bench/secrets.ts DIR`. Reads every file first, so that the disk is not
 * measured, then scans (decoding included), and prints megabytes per second of wall and of processor time. Where `rg` exists,
 * it searches the same files for the same fixed formats, on one thread.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { detector } from '../src/embedded/secrets/detector.ts';
import { fixedFormatTokens } from '../src/embedded/secrets/tokens.ts';

const root = process.argv[2];
if (root === undefined) {
  process.stderr.write('usage: node bench/secrets.ts DIR\n');
  process.exitCode = 2;
} else {
  await measure(root);
}

async function measure(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map((file) => ({ path: relative(folder, file), bytes: readFileSync(file) }));
  const megabytes = contents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const instance = await detector.create({ config: {} });
  for (let round = 1; round <= 3; round += 1) {
    let findings = 0;
    let slowest = { path: '', seconds: 0 };
    const cpu = process.cpuUsage();
    const start = performance.now();
    for (const file of contents) {
      const before = performance.now();
      findings += (await instance.scanFile(file)).findings.length;
      const seconds = (performance.now() - before) / 1000;
      if (seconds > slowest.seconds) slowest = { path: file.path, seconds };
    }
    const wall = (performance.now() - start) / 1000;
    const used = process.cpuUsage(cpu);
    const busy = (used.user + used.system) / 1e6;
    process.stdout.write(
      `round ${round}: ${contents.length} files, ${megabytes.toFixed(1)} MB, ${findings} findings, ${wall.toFixed(2)} s wall, ${busy.toFixed(2)} s CPU: ` +
        `${(megabytes / wall).toFixed(1)} MB/s wall, ${(megabytes / busy).toFixed(1)} MB/s CPU; slowest ${slowest.path} ${slowest.seconds.toFixed(3)} s\n`,
    );
    if (round === 3) compareWithRipgrep(files, wall);
  }
}

function compareWithRipgrep(files: readonly string[], ours: number): void {
  if (spawnSync('rg', ['--version']).status !== 0) {
    process.stdout.write('rg is not here: no comparison\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-secrets-'));
  try {
    const patterns = join(folder, 'patterns');
    // ripgrep has no look-ahead; what follows a token is left open.
    const sources = fixedFormatTokens().map(({ format }) =>
      format.pattern.source.replace(/\(\?!.*\)$/, '').replaceAll('\\/', '/'),
    );
    writeFileSync(patterns, `${sources.join('\n')}\n`);
    const start = performance.now();
    for (let from = 0; from < files.length; from += 4000) {
      const run = spawnSync(
        'rg',
        [
          '--no-config',
          '--no-unicode',
          '-j1',
          '-c',
          '--no-messages',
          '-f',
          patterns,
          '--',
          ...files.slice(from, from + 4000),
        ],
        {
          maxBuffer: 1 << 28,
        },
      );
      if (run.status !== 0 && run.status !== 1) throw new Error(`rg ended with ${String(run.status)}`);
    }
    const theirs = (performance.now() - start) / 1000;
    process.stdout.write(
      `rg -j1, the same ${sources.length} fixed formats: ${theirs.toFixed(2)} s wall; ours / rg = ${(ours / theirs).toFixed(2)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
