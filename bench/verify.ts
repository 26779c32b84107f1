/**
 * Verifies a signed bundle of 50,000 findings from the disk, in a process of its own. Prints seconds, peak memory and
 * processor time, which other work on the machine changes least, and how many times that is what reading, hashing and parsing
 * the same files takes: less no verifier can do.
 *
 *     node bench/verify.ts [findings]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFileStore } from '../src/adapters/system/node-file-store.ts';
import { writeBundle } from '../src/bundle/write-bundle.ts';
import { sha256 } from '../src/lib/digest.ts';
import { registry } from '../src/scanners/registry.generated.ts';
import { verifyBundle } from '../src/verify-bundle.ts';
import { aKey, makeSample } from '../__tests__/unit/bundle/verify-sample.ts';

const VERIFY = '--verify';
const READ = '--read';
const ROUNDS = 3;
const [mode = '50000', folder = '', publicKeyPem = ''] = process.argv.slice(2);

interface Figures {
  readonly what: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

if (mode === VERIFY || mode === READ) {
  const before = process.cpuUsage();
  const started = performance.now();
  const what = mode === VERIFY ? await verify() : read();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ what, seconds, cpu: (user + system) / 1e6, megabytes } satisfies Figures));
} else {
  const work = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const { signer, publicKeyPem: pem } = aKey();
    const { files } = await makeSample({ findings: Number(mode), signer });
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const { folder: bundle } = await writeBundle(work, 'bundle', () => files, createNodeFileStore(tmpdir()), true);
    const run = (kind: string): Figures =>
      JSON.parse(
        execFileSync(process.execPath, [import.meta.filename, kind, bundle, pem], { encoding: 'utf8' }),
      ) as Figures;
    const best = (kind: string): Figures =>
      Array.from({ length: ROUNDS }, () => run(kind)).reduce((a, b) => (a.cpu <= b.cpu ? a : b));
    const [least, whole] = [best(READ), best(VERIFY)];
    process.stdout.write(`${mode} findings, ${Math.round(bytes / 1024 ** 2)} MiB of evidence, best of ${ROUNDS}\n`);
    for (const { what, seconds, cpu, megabytes } of [least, whole])
      process.stdout.write(
        `${what}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time, peak ${Math.round(megabytes)} MiB\n`,
      );
    process.stdout.write(`verifying takes ${(whole.cpu / least.cpu).toFixed(1)} times the processor time of reading\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function verify(): Promise<string> {
  const expectations = {
    signer: { kind: 'key', publicKeyPem },
    allowUnsigned: false,
    requirePass: false,
    asOf: '2026-03-02',
  } as const;
  const { outcome, verdict } = await verifyBundle(folder, expectations, registry, createNodeFileStore(tmpdir()));
  return `${outcome}, verdict ${verdict ?? 'none'}`;
}

function read(): string {
  let parsed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    sha256(bytes);
    if (!/\.(?:json|sarif)$/.test(name) || name === 'attestation.intoto.json') continue;
    JSON.parse(bytes.toString('utf8'));
    parsed += 1;
  }
  return `read and hashed, ${parsed} files parsed`;
}
