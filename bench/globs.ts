import picomatch from 'picomatch';
import { performance } from 'node:perf_hooks';
import { matcher } from '../src/lib/match-globs.ts';

/*
 * Ten globs on 100,000 paths, beside picomatch; and what a hostile glob costs. Prints medians of nine and their ratio.
 */
const GLOBS = [
  '**/*.min.js',
  'vendor/**',
  'services/*/generated/**',
  '**/fixtures/**/*.json',
  'docs/**/*.{md,rst}',
  'src/**/[a-f]*.py',
  '**/test_?.py',
  'tools/*.sh',
  '*.lock',
  '.github/workflows/*.yml',
];
const NAMES = ['src', 'services', 'pay', 'generated', 'docs', 'lib', 'fixtures', 'vendor', 'tools', 'deep', 'deeper'];
const ENDS = ['main.py', 'index.ts', 'readme.md', 'data.json', 'run.sh', 'yarn.lock', 'test_1.py', 'app.min.js'];

const paths = Array.from({ length: 100_000 }, (_, index) => {
  const depth = 1 + (index % 6);
  const folders = Array.from({ length: depth }, (__, level) => NAMES[(index * 7 + level * 3) % NAMES.length]);
  return [...folders, ENDS[index % ENDS.length]].join('/');
});

function median(matches: (path: string) => boolean): { ms: number; hits: number } {
  const times: number[] = [];
  let hits = 0;
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    hits = paths.filter(matches).length;
    times.push(performance.now() - start);
  }
  return { ms: times.sort((a, b) => a - b)[4] ?? 0, hits };
}

const theirs = median(picomatch(GLOBS, { dot: true, nonegate: true }));
const ours = median(matcher(GLOBS));
console.log(
  `picomatch ${theirs.ms.toFixed(1)} ms, ours ${ours.ms.toFixed(1)} ms, ratio ${(ours.ms / theirs.ms).toFixed(2)}`,
);
if (theirs.hits !== ours.hits)
  throw new Error(`they differ: ${String(theirs.hits)} and ${String(ours.hits)} paths match`);

const hostile = matcher([`${'*a'.repeat(250)}*b`]);
for (const length of [1000, 2000, 4000]) {
  const path = 'a'.repeat(length);
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) hostile(path);
  console.log(`a hostile glob on a name of ${String(length)}: ${((performance.now() - start) / 20).toFixed(2)} ms`);
}
