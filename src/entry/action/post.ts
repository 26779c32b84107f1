import type { JobConsole } from '../../adapters/github/job-console.ts';
import { processesMarked, signal } from '../../adapters/runtime/local/process-tree.ts';

/** The variable by which everything this step ran is found again; its value is this step's alone. */
export const JOB_MARK = 'ASSAY_JOB';

/** The `post:` step: ends what a killed main step may have left behind. Nothing here can fail the job. */
export function endLeftovers(console: JobConsole): void {
  const mark = console.kept('mark');
  if (!/^[0-9a-f]{32}$/.test(mark)) return;
  const left = processesMarked(`${JOB_MARK}=${mark}`);
  for (const pid of left) signal(pid, 'SIGKILL');
  if (left.length > 0) console.log(`Ended ${String(left.length)} processes that the scan had left behind.`);
}
