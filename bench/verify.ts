/**
 * Verifies a signed bundle of 50,000 findings from the disk, in a process of its own, and prints seconds, processor time (which other work on the
 * machine hardly changes) and peak memory.
 *
 *     node bench/verify.ts [findings]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFileStore } from '../src/adapters/system/node-file-store.ts';
import { writeBundle } from '../src/bundle/write-bundle.ts';
import { registry } from '../src/scanners/registry.generated.ts';
import { verifyBundle } from '../src/verify-bundle.ts';
import { aKey, makeSample } from '../__tests__/unit/bundle/verify-sample.ts';

const CHILD = '--child';
const [mode = '50000', folder = '', publicKeyPem = ''] = process.argv.slice(2);

if (mode === CHILD) {
  const started = performance.now();
  const expectations = {
    signer: { kind: 'key', publicKeyPem },
    allowUnsigned: false,
    requirePass: false,
    asOf: '2026-03-02',
  } as const;
  const { outcome, verdict } = await verifyBundle(folder, expectations, registry, createNodeFileStore(tmpdir()));
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = ((userCPUTime + systemCPUTime) / 1e6).toFixed(2);
  process.stdout.write(
    `${outcome}, verdict ${verdict ?? 'none'}: ${seconds} s, ${cpu} s of processor time with start-up, peak ${Math.round(maxRSS / 1024)} MiB\n`,
  );
} else {
  const work = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const { signer, publicKeyPem: pem } = aKey();
    const { files } = await makeSample({ findings: Number(mode), signer });
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const { folder: bundle } = await writeBundle(work, 'bundle', () => files, createNodeFileStore(tmpdir()), true);
    process.stdout.write(`${mode} findings, ${Math.round(bytes / 1024 ** 2)} MiB of evidence\n`);
    process.stdout.write(
      execFileSync(process.execPath, [import.meta.filename, CHILD, bundle, pem], { encoding: 'utf8' }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
