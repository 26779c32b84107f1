import { join } from 'node:path';
import { singleLine } from '../lib/redact.ts';
import type { ArtifactAnswer, ArtifactStore, Delivery, JobContext, Pause } from '../ports/host.ts';

const BANNED_IN_PATH = /[":<>|*?\r\n]/;
/** Of one run: its first attempt, this one, and another job of the same name. */
const MOST_NAMES = 4;
const TRIES = 4;
const FIRST_WAIT_MS = 2000;

export interface ArtifactWish {
  readonly name: string;
  readonly retentionDays: number | undefined;
  /** The bundle's folder, and the paths of its files below it. */
  readonly folder: string;
  readonly paths: readonly string[];
}

/**
 * Keeps the bundle as an artifact. Names are taken for good, so a second attempt of a run gets another one; so does a try whose
 * connection broke after the service had taken the name.
 */
export async function keepArtifact(
  wish: ArtifactWish,
  job: JobContext,
  store: ArtifactStore,
  pause: Pause,
): Promise<Delivery> {
  const bad = wish.paths.find((path) => BANNED_IN_PATH.test(path));
  if (bad !== undefined) {
    return {
      what: 'artifact',
      state: 'failed',
      detail: `the file name ${singleLine(bad).slice(0, 200)} cannot be part of an artifact`,
    };
  }
  const files = wish.paths.map((path) => join(wish.folder, path));
  for (const name of namesOf(wish.name, job.attempt)) {
    const answer = await storePatiently(() => store.store(name, wish.folder, files, wish.retentionDays), pause);
    switch (answer.state) {
      case 'stored': {
        const id = String(answer.id);
        const { owner, name: repository } = job.repository;
        const url = `${job.serverUrl}/${owner}/${repository}/actions/runs/${job.runId}/artifacts/${id}`;
        return { what: 'artifact', state: 'delivered', detail: `the evidence bundle is the artifact ${name}`, id, url };
      }
      case 'unavailable':
        return {
          what: 'artifact',
          state: 'failed',
          detail: `artifacts are not available here: ${singleLine(answer.why).slice(0, 300)}`,
        };
      case 'failed':
        return {
          what: 'artifact',
          state: 'failed',
          detail: `the artifact was not stored: ${singleLine(answer.why).slice(0, 300)}`,
        };
      case 'name-taken':
        break;
    }
  }
  return {
    what: 'artifact',
    state: 'failed',
    detail: `the run has artifacts named ${wish.name} already; give each job its own artifact-name`,
  };
}

/** Again where the connection failed: the client itself gives up at the first time. */
async function storePatiently(store: () => Promise<ArtifactAnswer>, pause: Pause): Promise<ArtifactAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await store();
    const wait = Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pause.random() / 2));
    const again = answer.state === 'failed' && answer.passing === true;
    if (!again || tries === TRIES || wait >= pause.left()) return answer;
    await pause.sleep(wait);
  }
}

function namesOf(name: string, attempt: number): readonly string[] {
  const second = attempt > 1 ? [`${name}-attempt${String(attempt)}`] : [];
  const others = Array.from(
    { length: MOST_NAMES - 1 - second.length },
    (_, index) => `${second[0] ?? name}-${String(index + 2)}`,
  );
  return [name, ...second, ...others];
}
