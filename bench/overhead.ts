/**
 * What Assay adds to the scanners it runs: `node bench/overhead.ts DIR [SCANNER,…] [ROUNDS]`. In each round every scanner
 * is run by hand, alone, on the files it would get, with the command line it would get, unsandboxed; then `assay scan` runs
 * them all, warm and offline. The time no orchestration could beat is the slowest scanner's, or all their processor time
 * spread over the processors, whichever is more. Scanners of the catalogue are provisioned first (into ASSAY_CACHE_DIR).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createCliPorts } from '../src/entry/cli/context.ts';
import { planScan, type PlannedScan } from '../src/plan-scan.ts';
import { readyStep } from '../src/provision/ready-step.ts';
import { filesOfStep, prepareSource } from '../src/run/prepare-source.ts';
import type { PlannedScanner } from '../src/run/run-plan.ts';
import { registry } from '../src/scanners/registry.generated.ts';
import { timed, type Measured } from './timed.ts';

const ROOT = join(import.meta.dirname, '..');
const EMBEDDED = join(ROOT, 'dist/embedded');
const NONCE = '0123456789abcdef0123456789abcdef';

const [folder, names = 'secrets,privacy,governance,workflows,sbom', roundText = '3'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node bench/overhead.ts DIR [SCANNER,…] [ROUNDS]\n');
  process.exitCode = 2;
} else {
  const work = mkdtempSync(join(tmpdir(), 'bench-overhead-'));
  try {
    await measure(resolve(folder), names.split(','), Number(roundText), work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(path: string, scanners: readonly string[], rounds: number, work: string): Promise<void> {
  const manifest = join(work, 'manifest.json');
  const budgets = [{ severity: 'critical', max: 1_000_000 }];
  writeFileSync(
    manifest,
    JSON.stringify({ product: 'bench', profiles: [{ name: 'bench', tools: scanners, budgets }] }),
  );
  const ports = createCliPorts({ json: false, quiet: true, color: false, logFormat: 'text' });
  const system = { ...ports.system, embedded: { program: join(EMBEDDED, 'index.js'), folder: EMBEDDED } };
  const request = {
    path,
    out: join(work, 'plan'),
    manifest,
    policy: { profile: 'bench', skipPrivacy: false },
    policyDate: '2026-01-01',
    jobs: availableParallelism(),
    offline: false,
    attest: 'statement' as const,
  };
  const planned = await planScan(request, registry, { ...ports, system });
  try {
    const commands = new Map<string, readonly string[]>();
    for (const scanner of planned.scanners)
      commands.set(scanner.step.scanner, await commandOf(scanner, planned, work, { ...ports, system }));
    const { files } = planned.plan.tree;
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    say(
      `${String(files.length)} files, ${megabytes.toFixed(1)} MB, ${String(availableParallelism())} processors: ${[...commands.keys()].join(', ')}`,
    );
    const scan = [
      'scan',
      path,
      '--manifest',
      manifest,
      '--profile',
      'bench',
      '--offline',
      '--quiet',
      '--out',
      join(work, 'out'),
    ];
    const results: { bound: number; wall: number; scanners: number; all: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const alone = [...commands].map(([id, argv]): [string, Measured] => [id, timed(argv, join(work, id, 'out'))]);
      const all = timed([process.execPath, join(ROOT, 'dist/cli/index.js'), ...scan], work);
      // The first round fills caches.
      if (round === 0) continue;
      const cpu = alone.reduce((sum, [, one]) => sum + one.cpu, 0);
      const slowest = Math.max(...alone.map(([, one]) => one.wall));
      const bound = Math.max(slowest, cpu / availableParallelism());
      results.push({ bound, wall: all.wall, scanners: cpu, all: all.cpu });
      say(
        `round ${String(round)}: ${alone.map(([id, one]) => `${id} ${one.wall.toFixed(2)} s (${one.cpu.toFixed(2)} CPU)`).join(', ')}; ` +
          `bound ${bound.toFixed(2)} s, assay ${all.wall.toFixed(2)} s (${all.cpu.toFixed(2)} CPU)`,
      );
    }
    const bound = median(results.map((result) => result.bound));
    const over = median(results.map((result) => result.wall - result.bound));
    say(
      `median: ${(over * 1000).toFixed(0)} ms over the bound of ${bound.toFixed(2)} s (${((over / bound) * 100).toFixed(1)} %; aim: 5 % + 200 ms = ${(bound * 50 + 200).toFixed(0)} ms), ` +
        `processor time ${median(results.map((result) => result.all / result.scanners)).toFixed(3)} of the scanners' own`,
    );
  } finally {
    ports.files.remove(planned.work);
  }
}

/** The scanner's own command line, with folders of the host in it, ready to be run. */
async function commandOf(
  { step, definition }: PlannedScanner,
  planned: PlannedScan,
  work: string,
  ports: ReturnType<typeof createCliPorts>,
): Promise<readonly string[]> {
  const { system, commands, progress } = ports;
  const tool = await readyStep(
    definition,
    { lock: ports.toolsLock(), cacheFolder: system.cacheFolder, offline: false, commands, system, progress },
    ports.files,
  );
  if (tool.status === 'failed') throw new Error(tool.detail);
  const files = filesOfStep(planned.plan.tree, definition, step.settings.paths);
  const own = join(work, step.scanner);
  const source = prepareSource(
    {
      copy: planned.copy,
      view: join(own, 'src'),
      tree: planned.plan.tree,
      files,
      definition,
      fromBase: new Map(),
      canaryRoot: 'canary-0',
      nonce: NONCE,
    },
    ports.files,
  );
  const at = { source: source.folder, input: join(own, 'in'), out: join(own, 'out'), tool: tool.folder ?? own };
  for (const place of [at.input, at.out]) mkdirSync(place, { recursive: true });
  const invocation = definition.invocation({
    at,
    files,
    args: [],
    config: step.scanner === 'privacy' ? { privacyPack: join(ROOT, 'privacy-pack') } : {},
    program: tool.program(at),
    limits: step.limits,
    canaryFolder: source.canaryFolder,
    canaryFiles: source.canaryFiles,
    partOfTree: false,
    inlineAllowed: false,
    threads: availableParallelism(),
  });
  for (const [name, content] of Object.entries(invocation.inputs)) {
    mkdirSync(dirname(join(at.input, name)), { recursive: true });
    writeFileSync(join(at.input, name), content);
  }
  const env = Object.entries(invocation.env).map(([name, value]) => `${name}=${value}`);
  return ['/usr/bin/env', ...env, ...invocation.argv];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
