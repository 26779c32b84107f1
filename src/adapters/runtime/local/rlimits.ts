import { readFileSync } from 'node:fs';
import type { Limits } from '../../../model/invocation.ts';

const OPEN_FILES = 4096;

/** The limits as arguments of util-linux `prlimit`, none above what this process may hand on. */
export function prlimitArguments(limits: Limits, cpus: number, withProcesses: boolean): string[] {
  const hard = hardLimits();
  const capped = (name: string, wanted: number): string =>
    String(Math.max(0, Math.floor(Math.min(wanted, hard.get(name) ?? wanted))));
  return [
    // Data, never the address space: Go, V8 and the JVM reserve far more than they use.
    `--data=${capped('Max data size', limits.memoryBytes)}`,
    `--fsize=${capped('Max file size', limits.fileBytes)}`,
    `--nofile=${capped('Max open files', OPEN_FILES)}`,
    '--core=0',
    // No honest process can pass it; one that outlives Assay (killed outright) still ends.
    `--cpu=${capped('Max cpu time', Math.ceil(limits.timeoutMs / 1000) * Math.max(1, cpus) + 10)}`,
    ...(withProcesses ? [`--nproc=${capped('Max processes', limits.processes)}`] : []),
  ];
}

/** Hard limits of this process by the kernel's own names; "unlimited" is left out. */
function hardLimits(): Map<string, number> {
  const limits = new Map<string, number>();
  let text: string;
  try {
    text = readFileSync('/proc/self/limits', 'latin1');
  } catch {
    return limits;
  }
  for (const line of text.split('\n')) {
    const [name, , hard] = line.split(/ {2,}/);
    if (name !== undefined && hard !== undefined && /^\d{1,15}$/.test(hard)) limits.set(name, Number(hard));
  }
  return limits;
}
