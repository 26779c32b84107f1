import type { SarifRunInput } from '../lib/sarif-write.ts';
import type { ArtifactStore, Delivery, DeliveryLog, HostApi, JobContext, Pause } from '../ports/host.ts';
import { fitComment, type Report } from './fit-report.ts';
import { keepArtifact, type ArtifactWish } from './keep-artifact.ts';
import type { PreparedSarif } from './prepare-sarif.ts';
import { uploadCodeScanning } from './upload-code-scanning.ts';
import { uploadTarget } from './upload-target.ts';
import { commentMarker, upsertComment } from './upsert-comment.ts';

/** `auto`: a failure is a warning; `true`: it is an error; `false`: not asked for. */
export type Wish = 'auto' | 'true' | 'false';

export interface PublishRequest {
  readonly job: JobContext;
  /** The commit that was scanned, where there is one. */
  readonly head: { readonly commit: string; readonly dirty: boolean } | undefined;
  /** Nothing is sent. */
  readonly offline: boolean;
  readonly wishes: { readonly codeScanning: Wish; readonly artifact: Wish; readonly comment: Wish };
  readonly sarif: readonly PreparedSarif[];
  /** Scanners that did not complete: nothing is uploaded for them. */
  readonly failed: readonly Pick<SarifRunInput, 'scanner'>[];
  readonly category: string;
  readonly bundle: ArtifactWish;
  readonly report: Report;
  /** Markdown that goes below the report's heading, e.g. that the change edits the policy. */
  readonly notes: string;
  /** Markdown that goes below the report. */
  readonly appendix: string;
}

export interface PublishPorts {
  /** `undefined` without a token. */
  readonly api: HostApi | undefined;
  readonly artifacts: ArtifactStore;
  readonly pause: Pause;
  readonly log: DeliveryLog;
}

export interface Published {
  readonly deliveries: readonly Delivery[];
  /** What failed although it was asked for with `true`: exit code 5. */
  readonly faults: readonly Delivery[];
  /** What failed and is only said, and what people who asked for it will not find in code scanning. */
  readonly warnings: readonly Delivery[];
  /** What people will not find in code scanning, where nobody said that it must be there. */
  readonly notices: readonly Delivery[];
}

/**
 * Everything that goes to the hosting service; the bundle is on disk before this is called. A delivery that fails or stalls
 * stops no other, but that the comment waits for the artifact that it links to. All of them are logged beside the bundle.
 */
export async function publish(request: PublishRequest, ports: PublishPorts): Promise<Published> {
  const { wishes, job } = request;
  const deliveries: Delivery[] = [];
  const faults: Delivery[] = [];
  const warnings: Delivery[] = [];
  const notices: Delivery[] = [];
  const take = (wish: Wish, made: readonly Delivery[]): void => {
    for (const delivery of made) {
      deliveries.push(delivery);
      if (delivery.state === 'failed') (wish === 'true' ? faults : warnings).push(delivery);
      else if (isMissed(delivery)) (wish === 'true' ? warnings : notices).push(delivery);
    }
  };
  const send = async (wish: Wish, what: keyof typeof UNSENT, action: () => Promise<readonly Delivery[]>) => {
    if (wish === 'false') return [];
    const made = request.offline ? [unsent(what, wish)] : await action();
    for (const delivery of made) ports.log.record(delivery);
    return made;
  };
  const artifact = send(wishes.artifact, 'artifact', async () => [
    await keepArtifact(request.bundle, job, ports.artifacts, ports.pause),
  ]);
  const scanning = send(wishes.codeScanning, 'code-scanning', () => codeScanning(request, ports));
  const commented = artifact.then((made) =>
    send(wishes.comment, 'comment', async () => [await comment(request, made, ports)]),
  );
  const [kept, uploaded, said] = await Promise.all([artifact, scanning, commented]);
  take(wishes.artifact, kept);
  take(wishes.codeScanning, uploaded);
  take(wishes.comment, said);
  return { deliveries, faults, warnings, notices };
}

/** An empty page of code scanning, or one of an earlier run, reads as if there were nothing to find. */
function isMissed({ what, state, partial }: Delivery): boolean {
  return what === 'code-scanning' && (state === 'skipped' || partial === true);
}

const UNSENT = {
  artifact: 'the evidence bundle is no artifact',
  'code-scanning': 'nothing was uploaded to code scanning',
  comment: 'no comment was written',
} as const;

/** What `offline` keeps from being sent: a fault only where somebody said that it must be. */
function unsent(what: keyof typeof UNSENT, wish: Wish): Delivery {
  return { what, state: wish === 'true' ? 'failed' : 'skipped', detail: `${UNSENT[what]}: this run is offline` };
}

async function codeScanning(request: PublishRequest, { api, pause }: PublishPorts): Promise<readonly Delivery[]> {
  const { job, head, sarif, failed, wishes } = request;
  const skip = (detail: string, part?: string): Delivery => ({
    what: 'code-scanning',
    state: 'skipped',
    detail,
    ...(part === undefined ? {} : { part }),
  });
  const nothing = (why: string, isUsual: boolean): Delivery => ({
    ...skip(`nothing was uploaded to code scanning: ${why}`),
    // Whoever says `true` relies on it, whatever a change or an event does to prevent it.
    ...(wishes.codeScanning === 'true' && !isUsual ? { state: 'failed' } : {}),
  });
  const target = uploadTarget(job, head?.commit);
  if (target.kind === 'refused') return [nothing(target.why, target.queue)];
  if (head?.dirty === true)
    return [nothing('the tree has uncommitted changes, so its lines are not the commit’s', false)];
  const left = failed.map(({ scanner }) =>
    skip(`${scanner} did not complete, so its alerts in code scanning stay as they are`, scanner),
  );
  if (sarif.length === 0)
    return left.length > 0 ? left : [nothing('no scanner that reports findings was part of the run', true)];
  if (api === undefined)
    return [...left, { what: 'code-scanning', state: 'failed', detail: 'there is no token to upload findings with' }];
  return [...left, ...(await uploadCodeScanning(sarif, target, job, api, pause))];
}

async function comment(
  request: PublishRequest,
  made: readonly Delivery[],
  { api, pause }: PublishPorts,
): Promise<Delivery> {
  const { job, head, category, report, notes, appendix } = request;
  if (job.pullRequest === undefined)
    return { what: 'comment', state: 'skipped', detail: 'this run is not for a pull request' };
  if (api === undefined) return { what: 'comment', state: 'failed', detail: 'there is no token to comment with' };
  const artifact = made.find(({ what, state }) => what === 'artifact' && state === 'delivered');
  const run = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}/actions/runs/${job.runId}`;
  const links = [`[run](${run})`, ...(artifact?.url === undefined ? [] : [`[evidence bundle](${artifact.url})`])].join(
    ' · ',
  );
  const body = fitComment(report, notes, `${appendix}\n${links}\n`);
  return upsertComment({ body, marker: commentMarker(job, category), scanned: head }, job, job.pullRequest, api, pause);
}
