import { readdirSync, readFileSync } from 'node:fs';

/** Page size of `statm`: x86_64 kernels have 4 KiB; where pages are larger the sum comes out lower, never higher. */
const PAGE = 4096;

/** The process and all it started, found through the kernel's own list of children. Empty where there is no /proc. */
export function processTree(root: number): number[] {
  const found = [root];
  const seen = new Set(found);
  for (const pid of found) {
    for (const task of namesIn(`/proc/${pid}/task`)) {
      for (const word of textOf(`/proc/${pid}/task/${task}/children`).split(' ')) {
        const child = Number(word);
        if (Number.isSafeInteger(child) && child > 0 && !seen.has(child)) {
          seen.add(child);
          found.push(child);
        }
      }
    }
  }
  return found;
}

/**
 * Whether the processes together hold more than `limit` bytes of memory. Resident sizes count shared pages once per
 * process, so a sum over the limit is only a suspicion: the exact share (PSS) decides where the kernel lets us read it.
 */
export function treeExceeds(root: number, limit: number): boolean {
  const pids = processTree(root);
  let resident = 0;
  for (const pid of pids) resident += Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
  if (resident <= limit) return false;
  let exact = 0;
  for (const pid of pids) {
    const rollup = /^Pss:\s+(\d{1,15}) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`));
    exact +=
      rollup === null ? Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE : Number(rollup[1]) * 1024;
  }
  return exact > limit;
}

/** Ids of the processes that were started with `NAME=VALUE` in their environment and that we may look at. */
export function processesMarked(marker: string): number[] {
  const wanted = Buffer.from(marker);
  const found: number[] = [];
  for (const name of namesIn('/proc')) {
    const pid = Number(name);
    if (!Number.isSafeInteger(pid) || pid === process.pid) continue;
    const environment = bytesOf(`/proc/${name}/environ`);
    if (environment?.includes(wanted) === true && !isZombie(name)) found.push(pid);
  }
  return found;
}

/** Sends a signal; a process that is gone already is what was wanted. A negative id is a process group. */
export function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // ESRCH: it has ended. EPERM: it is not ours to end (a program behind sudo), which its lifeline does.
    return;
  }
}

function isZombie(pid: string): boolean {
  return /^State:\s+[ZX]/m.test(textOf(`/proc/${pid}/status`));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  return bytesOf(file)?.toString('latin1') ?? '';
}
