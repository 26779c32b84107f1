import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly wall: number;
  /** User and system time of the program and all it started, in seconds. */
  readonly cpu: number;
}

/** Runs a program through a shell, which knows what its children used. */
export function timed(argv: readonly string[], cwd: string): Measured {
  const { PATH = '', HOME = '', ASSAY_CACHE_DIR } = process.env;
  const env = { PATH, HOME, ...(ASSAY_CACHE_DIR === undefined ? {} : { ASSAY_CACHE_DIR }) };
  const start = performance.now();
  const script = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const { status, stdout } = spawnSync('/bin/sh', ['-c', script, 'bench', ...argv], { cwd, env, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${argv.slice(0, 4).join(' ')} ended with ${String(status)}`);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { wall, cpu };
}
