/**
 * What the command line costs before it does anything: `node bench/start-up.ts [ROUNDS]`. Runs `dist/cli --version`,
 * `--help` and, for comparison, `node -e 0`, in turn, and prints the medians and the difference. The environment is almost
 * empty: NODE_EXTRA_CA_CERTS and NODE_OPTIONS would be paid by every start of Node alike.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const rounds = Number(process.argv[2] ?? 15);
const commands = {
  'node -e 0': ['-e', '0'],
  'assay --version': [CLI, '--version'],
  'assay --help': [CLI, '--help'],
  'assay explain secrets': [CLI, 'explain', 'secrets'],
};
const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '' }, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}`);
    // The first round fills the disk cache.
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}
const base = median(times.get('node -e 0') ?? []);
for (const [name, all] of times) {
  const ms = median(all);
  process.stdout.write(
    `${name.padEnd(24)} median ${ms.toFixed(0)} ms, best ${Math.min(...all).toFixed(0)} ms, over node ${(ms - base).toFixed(0)} ms, ratio ${(ms / base).toFixed(2)}\n`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
