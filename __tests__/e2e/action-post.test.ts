import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { jobMark } from '../../src/entry/action/job-mark.ts';

/* The `post:` step by itself: what it finds without any word from the main step, and what it leaves alone. */
const POST = join(import.meta.dirname, '../../dist/action/post.js');
const JOB = {
  RUNNER_NAME: 'runner-1',
  RUNNER_TEMP: '/runner/temp',
  GITHUB_REPOSITORY: 'acme/toy',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'scan',
};
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process that a scan of this job could have left behind. */
async function leave(job: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const { name, value } = jobMark(job);
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'], {
    env: { [name]: value },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function post(env: Readonly<Record<string, string>>): Promise<{ readonly code: unknown; readonly text: string }> {
  const child = spawn(process.execPath, [POST], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)); // prettier-ignore
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, text };
}

test('ends what this job’s scanners left, and nothing of other jobs', async () => {
  const own = await leave(JOB);
  const others = await Promise.all(Object.keys(JOB).map((name) => leave({ ...JOB, [name]: 'another' })));
  const ended = once(own, 'exit');
  expect(await post(JOB)).toEqual({ code: 0, text: 'Ended 1 process that the scan had left behind.\n' });
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(others.map(({ exitCode, signalCode }) => [exitCode, signalCode])).toEqual(others.map(() => [null, null]));
});

test.each([
  ['nothing is left', JOB],
  ['the runner says nothing', {}],
])('has nothing to say where %s', async (_name, env) => {
  expect(await post({ ...env, GITHUB_JOB: 'nothing-left' })).toEqual({ code: 0, text: '' });
});
