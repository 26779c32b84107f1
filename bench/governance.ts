// Speed and quiet of the governance scanner on a folder: `node bench/governance.ts DIR`. Prints MB of modules per CPU second
// and findings per 1,000 lines of modules, by rule.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { detector } from '../src/embedded/governance/detector.ts';

const root = process.argv[2];
if (root === undefined) {
  process.stderr.write('usage: node bench/governance.ts DIR\n');
  process.exit(2);
}
const instance = await detector.create({ config: {} });
const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/.test(entry.parentPath))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();
// The grammars are loaded once for a whole run: not part of the rate.
for (const name of ['warm.py', 'warm.js', 'warm.ts', 'warm.tsx'])
  await instance.scanFile({ path: name, bytes: Buffer.from('if (process.env.X) main();\n') });

const counts = new Map<string, number>();
const facts: { path: string; fact: unknown }[] = [];
let [bytes, lines, files, counted, unread, wall, cpu] = [0, 0, 0, 0, 0, 0, 0];
const slowest: { path: string; ms: number; size: number }[] = [];
const count = (rule: string, kind: string | undefined): void => {
  if (kind === undefined) counted += 1;
  const name = `${rule.replace('governance/', '')}${kind === undefined ? '' : ` (${kind})`}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
};
for (const path of paths) {
  const content = readFileSync(join(root, path));
  const startCpu = process.cpuUsage();
  const start = performance.now();
  const report = await instance.scanFile({ path, bytes: content });
  const ms = performance.now() - start;
  const used = process.cpuUsage(startCpu);
  wall += ms;
  cpu += (used.user + used.system) / 1000;
  for (const { rule, kind } of report.findings) count(rule, kind);
  if (report.fact !== undefined) facts.push({ path, fact: report.fact });
  if (report.unread !== undefined) unread += 1;
  if (!/\.(?:py|pyw|[cm]?[jt]s|[jt]sx)$/.test(path)) continue;
  files += 1;
  bytes += content.length;
  lines += content.toString('latin1').split('\n').length - 1;
  slowest.push({ path, ms, size: content.length });
}
const whole = await detector.finish?.(facts, paths, { config: {} });
for (const { rule, kind } of whole?.findings ?? []) count(rule, kind);
const rate = (ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1);
process.stdout.write(
  `${String(files)} modules, ${(bytes / 1e6).toFixed(1)} MB, ${String(lines)} lines, ${String(unread)} not read: ` +
    `${rate(wall)} MB/s wall, ${rate(cpu)} MB/s CPU, ${String(counted)} findings, ` +
    `${((counted / Math.max(lines, 1)) * 1000).toFixed(2)} per 1,000 lines\n`,
);
for (const [name, found] of [...counts].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(found)}  ${name}\n`);
for (const { path, ms, size } of slowest.sort((a, b) => b.ms - a.ms).slice(0, 5)) {
  process.stdout.write(`${ms.toFixed(0)} ms  ${(size / 1e6).toFixed(2)} MB  ${path}\n`);
}
