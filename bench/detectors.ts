/**
 * Speed of the embedded detectors on a folder, as the programs that a scan runs: `node bench/detectors.ts DIR [PEER=PROGRAM …]
 * [ROUNDS]`. Prints megabytes per second of wall and of processor time for each, and for all of them together. Peers are run
 * on the same folder where their programs are given: `gitleaks=…`, `detect-secrets=…`, `rg=…` (for the text "password").
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { timed, type Measured } from './timed.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/embedded/index.js');
const DETECTORS = ['secrets', 'privacy', 'governance', 'workflows'] as const;
const PEERS: Readonly<Record<string, (program: string, folder: string, out: string) => readonly string[]>> = {
  gitleaks: (program, folder, out) => [
    program, 'dir', folder, '--no-banner', '--redact', '--exit-code', '0', '--report-path', join(out, 'gitleaks.json'),
  ], // prettier-ignore
  'detect-secrets': (program, folder) => [program, '-C', folder, 'scan', '--all-files', '--no-verify', '.'],
  rg: (program, folder) => [program, '--hidden', '--no-ignore', '--count-matches', 'password', folder],
};

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node bench/detectors.ts DIR [PEER=PROGRAM …] [ROUNDS]\n');
  process.exitCode = 2;
} else {
  const work = mkdtempSync(join(tmpdir(), 'bench-detectors-'));
  try {
    measure(resolve(folder), more, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measure(root: string, options: readonly string[], work: string): void {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !`/${path}`.includes('/.git/'));
  const megabytes = files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0) / 1e6;
  const commands = new Map<string, readonly string[]>(DETECTORS.map((id) => [id, jobOf(id, root, files, work)]));
  for (const option of options) {
    const [peer = '', program = ''] = option.split('=');
    const command = PEERS[peer];
    if (command !== undefined) commands.set(peer, command(program, root, work));
    else if (program !== '') throw new Error(`no peer is called ${peer}: ${Object.keys(PEERS).join(', ')}`);
  }
  const rounds = Number(options.find((option) => /^\d+$/.test(option)) ?? 3);
  say(`${String(files.length)} files, ${megabytes.toFixed(1)} MB, ${String(availableParallelism())} processors`);
  const results = new Map<string, Measured[]>([...commands.keys()].map((id) => [id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [id, argv] of commands) {
      const result = timed(argv, work);
      // The first round fills the disk cache.
      if (round > 0) results.get(id)?.push(result);
    }
  }
  const medians = new Map([...results].map(([id, all]): [string, Measured] => [id, medianOf(all)]));
  const together = DETECTORS.map((id) => medians.get(id) ?? { wall: 0, cpu: 0 }).reduce((sum, one) => ({
    wall: sum.wall + one.wall,
    cpu: sum.cpu + one.cpu,
  }));
  for (const [id, one] of [...medians, ['the four, one after the other', together] as const])
    say(
      `${id.padEnd(30)} ${one.wall.toFixed(2)} s wall, ${one.cpu.toFixed(2)} s CPU: ` +
        `${(megabytes / one.wall).toFixed(1)} MB/s wall, ${(megabytes / one.cpu).toFixed(1)} MB/s CPU`,
    );
}

function jobOf(id: string, source: string, files: readonly string[], work: string): readonly string[] {
  const out = join(work, id);
  mkdirSync(out);
  const job = {
    scanner: id,
    source,
    out,
    files: files.map((path) => ({ path })),
    config: {},
    ...(id === 'privacy' ? { privacyPack: join(ROOT, 'privacy-pack') } : {}),
    threads: availableParallelism(),
  };
  const file = join(work, `${id}.json`);
  writeFileSync(file, JSON.stringify(job));
  return [process.execPath, PROGRAM, file];
}

function medianOf(all: readonly Measured[]): Measured {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return { wall: middle(all.map(({ wall }) => wall)), cpu: middle(all.map(({ cpu }) => cpu)) };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
