import { processesMarked, signal } from '../adapters/runtime/local/process-tree.ts';
import { outliveReaders } from '../adapters/system/outlive-readers.ts';
import { countNoun } from '../lib/count-noun.ts';
import { jobMark } from './action/job-mark.ts';

/*
 * The Action's `post:` step: ends what a killed main step may have left behind. It is a program of its own, so that nothing that
 * goes missing between the steps can make it scan and publish once more. Nothing here can fail the job.
 */
outliveReaders(() => undefined);
const { name, value } = jobMark(process.env);
const left = processesMarked(`${name}=${value}`);
for (const pid of left) signal(pid, 'SIGKILL');
if (left.length > 0)
  process.stdout.write(`Ended ${countNoun(left.length, 'process', 'processes')} that the scan had left behind.\n`);
