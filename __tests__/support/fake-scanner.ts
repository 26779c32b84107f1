/*
 * A scanner of the user's own, for tests: written into the tree as fake.mjs and run by `node`. Its first argument says how
 * it behaves; healthy, it reports one finding a line that holds FINDME, and its canary.
 */
export const FAKE_SCANNER = `
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { join, relative } from 'node:path';

const [mode, source, report] = process.argv.slice(2);
const files = [];
const walk = (folder) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) walk(path);
    else files.push(path);
  }
};
walk(source);
const read = mode === 'half' ? files.slice(0, Math.floor(files.length / 2)) : files;
const results = [];
for (const path of read) {
  readFileSync(path, 'utf8').split('\\n').forEach((text, index) => {
    if (text === 'FIND' + 'ME') results.push({ ruleId: 'fake/find', level: 'error', message: { text: 'found' }, locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(relative(source, path)) }, region: { startLine: index + 1 } } }] });
  });
}
const notRead = files.filter((path) => !read.includes(path)).map((path) => ({ level: 'error', message: { text: 'skipped' }, locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(relative(source, path)) } } }] }));
const log = (more = {}) => JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'fake', version: '1', rules: [{ id: 'fake/find' }] } }, results, invocations: [{ executionSuccessful: true, toolExecutionNotifications: notRead }], ...more }] });

switch (mode) {
  case 'healthy': case 'half': writeFileSync(report, log()); break;
  case 'crash': process.abort(); break;
  case 'exit-9': writeFileSync(report, log()); process.exitCode = 9; break;
  case 'killed': process.kill(process.pid, 'SIGKILL'); break;
  case 'hang': setInterval(() => {}, 1000); break;
  case 'half-json': writeFileSync(report, log().slice(0, 120)); break;
  case 'empty-file': writeFileSync(report, ''); break;
  case 'hello': writeFileSync(report, '{"hello":"world"}'); break;
  case 'no-runs': writeFileSync(report, '{"version":"2.1.0","runs":[]}'); break;
  case 'no-output': break;
  case 'null-result': results.push(null); writeFileSync(report, log()); break;
  case 'folder': mkdirSync(report); break;
  case 'link': writeFileSync(join(report, '../real.sarif'), log()); symlinkSync('real.sarif', report); break;
  case 'pipe': execFileSync('mkfifo', [report]); break;
  case 'late': writeFileSync(join(report, '../real.sarif'), log()); spawn('sh', ['-c', 'sleep 2; cp "$0/../real.sarif" "$0"', report], { stdio: 'ignore', detached: true }).unref(); break;
  case 'deep': { writeFileSync(report, log()); process.chdir(join(report, '..')); const name = 'd'.repeat(200); for (let n = 0; n < 60; n += 1) { mkdirSync(name); process.chdir(name); } break; }
  case 'unsuccessful': writeFileSync(report, log({ invocations: [{ executionSuccessful: false }] })); break;
  case 'no-canary': results.length = 0; writeFileSync(report, log()); break;
  case 'flood': { const chunk = 'x'.repeat(1 << 20); const more = () => { while (process.stdout.write(chunk)); process.stdout.once('drain', more); }; more(); break; }
  case 'memory': { const kept = []; for (;;) kept.push(Buffer.alloc(64 << 20, 1)); }
  case 'fork': for (let n = 0; n < 5000; n += 1) { try { spawn('sleep', ['60'], { stdio: 'ignore', detached: true }).on('error', () => {}).unref(); } catch { break; } } writeFileSync(report, log()); break;
  case 'environment': results.push({ ruleId: 'fake/env', level: 'note', message: { text: 'ENV ' + Object.keys(process.env).sort().join(' ') }, locations: [] }); writeFileSync(report, log()); break;
  case 'suppress': writeFileSync(report, log().replaceAll('"level":"error"', '"level":"error","kind":"pass","baselineState":"unchanged","suppressions":[{"kind":"inSource"}]')); break;
  case 'shout': console.log('::set-output name=a::b\\n##[error]x'); console.error('::error::x'); results.push({ ruleId: '::error::x', level: 'error', message: { text: '##[set-output name=a;]v \\u001b[31m<script>' }, locations: [] }); writeFileSync(report, log()); break;
  default: throw new Error(mode);
}
`;

/** A manifest with the embedded core (without `slow` ones) and the fake scanner in this mode. */
export function fakeManifest(mode: string, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    product: 'toy',
    profiles: [
      {
        name: 'core',
        tools: [
          'secrets',
          {
            id: 'fake',
            command: ['node', 'fake.mjs', mode, '{source}', '{out}/report.sarif'],
            output: { format: 'sarif', path: 'report.sarif' },
            canary: { files: { 'canary.txt': 'FINDME\n' }, expectRule: 'fake/find' },
            timeout: '20s',
            ...more,
          },
        ],
        budgets: [{ severity: 'high', max: 0 }],
      },
    ],
  });
}
