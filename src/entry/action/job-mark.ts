import { sha256 } from '../../lib/digest.ts';

const VARIABLE = 'ASSAY_JOB';
/** What is the same in every step of a job, and in no two jobs whose processes can see each other. */
const OF_JOB = [
  ...['RUNNER_NAME', 'RUNNER_TEMP'],
  ...['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
];

/**
 * The variable in the environment of all that scanners run, by which the post step finds what a killed main step left behind. Both
 * work it out from the job: what the runner keeps from one step for the other is lost where its disk is full.
 */
export function jobMark(env: Readonly<Record<string, string | undefined>>): {
  readonly name: string;
  readonly value: string;
} {
  return { name: VARIABLE, value: sha256(JSON.stringify(OF_JOB.map((name) => env[name] ?? ''))).slice(0, 32) };
}
