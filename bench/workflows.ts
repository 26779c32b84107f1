// Speed of the workflows scanner on a folder: `node bench/workflows.ts DIR [ROUNDS]`. Prints MB/s by the clock and by CPU time,
// over the workflow, action and Dependabot files below DIR, each read once before the clock starts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { detector } from '../src/embedded/workflows/detector.ts';
import { kindOfPath } from '../src/embedded/workflows/model.ts';

const [root, rounds = '5'] = process.argv.slice(2);
if (root === undefined || !/^[1-9]\d{0,3}$/.test(rounds)) {
  process.stderr.write('usage: node bench/workflows.ts DIR [ROUNDS]\n');
  process.exit(2);
}
const instance = await detector.create({ config: {} });
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => kindOfPath(path) !== undefined)
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
if (files.length === 0) {
  process.stderr.write('no workflow, action or Dependabot file there\n');
  process.exit(2);
}
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
const runs: { wall: number; cpu: number }[] = [];
let findings = 0;
let unread = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  const startCpu = process.cpuUsage();
  const start = performance.now();
  findings = 0;
  unread = 0;
  for (const file of files) {
    const report = await instance.scanFile(file);
    findings += report.findings.length;
    if (report.unread !== undefined) unread += 1;
  }
  const used = process.cpuUsage(startCpu);
  runs.push({ wall: performance.now() - start, cpu: (used.user + used.system) / 1000 });
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rate = (ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1);
process.stdout.write(
  `${String(files.length)} files, ${(bytes / 1e6).toFixed(2)} MB, ${String(findings)} findings, ${String(unread)} not read: ` +
    `${rate(median(runs.map(({ wall }) => wall)))} MB/s wall, ${rate(median(runs.map(({ cpu }) => cpu)))} MB/s CPU (median of ${rounds}, first ${rate(runs[0]?.cpu ?? 0)} CPU)\n`,
);
