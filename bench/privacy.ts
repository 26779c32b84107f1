// Speed of the privacy scanner on a folder: `node bench/privacy.ts DIR`. Prints MB/s by the clock and by CPU time.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { detector } from '../src/embedded/privacy/detector.ts';

const root = process.argv[2];
if (root === undefined) {
  process.stderr.write('usage: node bench/privacy.ts DIR\n');
  process.exit(2);
}
const instance = await detector.create({ config: {}, privacyPack: join(import.meta.dirname, '../privacy-pack') });
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
let bytes = 0;
let findings = 0;
let wall = 0;
let cpu = 0;
const slowest: { path: string; ms: number; size: number }[] = [];
for (const path of files) {
  const content = readFileSync(join(root, path));
  bytes += content.length;
  const startCpu = process.cpuUsage();
  const start = performance.now();
  findings += (await instance.scanFile({ path, bytes: content })).findings.length;
  const ms = performance.now() - start;
  const used = process.cpuUsage(startCpu);
  wall += ms;
  cpu += (used.user + used.system) / 1000;
  slowest.push({ path, ms, size: content.length });
}
const rate = (ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1);
process.stdout.write(
  `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${findings} findings: ${rate(wall)} MB/s wall, ${rate(cpu)} MB/s CPU\n`,
);
for (const { path, ms, size } of slowest.sort((a, b) => b.ms - a.ms).slice(0, 5)) {
  process.stdout.write(`${ms.toFixed(0)} ms  ${(size / 1e6).toFixed(2)} MB  ${path}\n`);
}
