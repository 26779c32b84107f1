/**
 * The secrets detector beside its peers on one tree:
 * `node bench/secrets-peers.ts DIR [--rg PATH] [--gitleaks PATH] [--detect-secrets PATH]`.
 *
 * Each program is a process of its own that starts, reads the tree from disk and ends; a peer whose path is not given is looked
 * for on PATH, and one that is not there is said to be absent. Prints megabytes per second of processor time (user and system,
 * of all its children) and of wall time: the best of three rounds, taken in turns, so that what else the machine does hits all.
 * ripgrep searches for our fixed formats only; the peers search for what their own rules say.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { detector } from '../src/embedded/secrets/detector.ts';
import { fixedFormatTokens } from '../src/embedded/secrets/tokens.ts';

const ROUNDS = 3;

interface Program {
  readonly name: string;
  readonly command: readonly string[];
  /** Exit codes with which it has done its work. */
  readonly done: readonly number[];
}

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rg: { type: 'string' },
    gitleaks: { type: 'string' },
    'detect-secrets': { type: 'string' },
    /** Internal: scan DIR once and end. */
    alone: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(
    'usage: node bench/secrets-peers.ts DIR [--rg PATH] [--gitleaks PATH] [--detect-secrets PATH]\n',
  );
  process.exitCode = 2;
} else if (values.alone === true) {
  await scanOnce(resolve(folder));
} else {
  compare(resolve(folder));
}

function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function scanOnce(root: string): Promise<void> {
  const instance = await detector.create({ config: {} });
  let findings = 0;
  for (const file of filesOf(root))
    findings += (await instance.scanFile({ path: relative(root, file), bytes: readFileSync(file) })).findings.length;
  process.stdout.write(`${String(findings)}\n`);
}

function compare(root: string): void {
  const megabytes = filesOf(root).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  process.stdout.write(`${root}: ${megabytes.toFixed(1)} MB\n`);
  const scratch = mkdtempSync(join(tmpdir(), 'bench-secrets-'));
  try {
    const programs = programsFor(root, scratch);
    const best = new Map<string, Times>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const program of programs) {
        const times = run(program, root);
        const before = best.get(program.name);
        best.set(program.name, {
          wall: Math.min(times.wall, before?.wall ?? Infinity),
          cpu: Math.min(times.cpu, before?.cpu ?? Infinity),
        });
      }
    }
    for (const [name, { wall, cpu }] of best) {
      process.stdout.write(
        `${name.padEnd(16)} ${(megabytes / cpu).toFixed(1).padStart(8)} MB/s CPU ${(megabytes / wall).toFixed(1).padStart(8)} MB/s wall   ` +
          `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s wall\n`,
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function programsFor(root: string, scratch: string): readonly Program[] {
  const patterns = join(scratch, 'patterns');
  // ripgrep has no look-ahead; what follows a token is left open.
  const sources = fixedFormatTokens().map(({ format }) =>
    format.pattern.source.replace(/\(\?!.*\)$/, '').replaceAll('\\/', '/'),
  );
  writeFileSync(patterns, `${sources.join('\n')}\n`);
  const all: readonly (Program & { readonly optional: boolean })[] = [
    {
      name: 'assay secrets',
      command: [process.execPath, '--no-warnings', import.meta.filename, '--alone', root],
      done: [0],
      optional: false,
    },
    {
      name: 'ripgrep',
      command: [
        values.rg ?? 'rg',
        '--no-config',
        '--no-ignore',
        '--hidden',
        '--no-messages',
        '--no-unicode',
        '-c',
        '-f',
        patterns,
        root,
      ],
      done: [0, 1],
      optional: true,
    },
    {
      name: 'gitleaks',
      command: [
        values.gitleaks ?? 'gitleaks',
        'dir',
        root,
        '--no-banner',
        '--exit-code',
        '0',
        '-r',
        join(scratch, 'gitleaks.json'),
      ],
      done: [0],
      optional: true,
    },
    {
      name: 'detect-secrets',
      command: [values['detect-secrets'] ?? 'detect-secrets', 'scan', '--all-files', '--no-verify', '.'],
      done: [0],
      optional: true,
    },
  ];
  return all.filter(({ name, command, optional }) => {
    const here = !optional || spawnSync(command[0] ?? '', ['--help'], { stdio: 'ignore' }).error === undefined;
    if (!here) process.stdout.write(`${name} is not here: not compared\n`);
    return here;
  });
}

/** Runs a program under a shell, which tells what processor time its children took (POSIX `times`). */
function run({ name, command, done }: Program, root: string): Times {
  const start = performance.now();
  // detect-secrets passes over what lies outside its working directory.
  const shell = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1; code=$?; times; exit $code', 'sh', ...command], {
    encoding: 'utf8',
    cwd: root,
  });
  const wall = (performance.now() - start) / 1000;
  if (shell.status === null || !done.includes(shell.status))
    throw new Error(`${name} ended with ${String(shell.status)}`);
  const children = [...(shell.stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = children.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  if (children.length !== 2) throw new Error('the shell does not tell the times of its children');
  return { wall, cpu };
}
