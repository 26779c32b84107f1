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
  /** What failed and is only said. */
  readonly warnings: readonly Delivery[];
}

/**
 * Everything that goes to the hosting service, one after the other; the bundle is on disk before this is called. A
 * delivery that fails stops no other, and all of them are logged beside the bundle.
 */
export async function publish(request: PublishRequest, ports: PublishPorts): Promise<Published> {
  const { wishes, job } = request;
  const deliveries: Delivery[] = [];
  const faults: Delivery[] = [];
  const warnings: Delivery[] = [];
  const take = (wish: Wish, made: readonly Delivery[]): void => {
    for (const delivery of made) {
      ports.log.record(delivery);
      deliveries.push(delivery);
      if (delivery.state === 'failed') (wish === 'true' ? faults : warnings).push(delivery);
    }
  };
  if (wishes.artifact !== 'false') take(wishes.artifact, [await keepArtifact(request.bundle, job, ports.artifacts)]);
  if (wishes.codeScanning !== 'false') take(wishes.codeScanning, await codeScanning(request, ports));
  if (wishes.comment !== 'false') take(wishes.comment, [await comment(request, deliveries, ports)]);
  return { deliveries, faults, warnings };
}

async function codeScanning(request: PublishRequest, { api, pause }: PublishPorts): Promise<readonly Delivery[]> {
  const { job, head, sarif, failed } = request;
  const skip = (detail: string, part?: string): Delivery => ({
    what: 'code-scanning',
    state: 'skipped',
    detail,
    ...(part === undefined ? {} : { part }),
  });
  const target = uploadTarget(job, head?.commit);
  if (target.kind === 'refused') return [skip(`nothing was uploaded to code scanning: ${target.why}`)];
  if (head?.dirty === true)
    return [
      skip(
        'nothing was uploaded to code scanning: the tree has uncommitted changes, so its lines are not the commit’s',
      ),
    ];
  const left = failed.map(({ scanner }) =>
    skip(`${scanner} did not complete, so its alerts in code scanning stay as they are`, scanner),
  );
  if (sarif.length === 0) return left;
  if (api === undefined)
    return [...left, { what: 'code-scanning', state: 'failed', detail: 'there is no token to upload findings with' }];
  return [...left, ...(await uploadCodeScanning(sarif, target, job, api, pause))];
}

async function comment(
  request: PublishRequest,
  made: readonly Delivery[],
  { api, pause }: PublishPorts,
): Promise<Delivery> {
  const { job, category, report, notes, appendix } = request;
  if (job.pullRequest === undefined)
    return { what: 'comment', state: 'skipped', detail: 'this run is not for a pull request' };
  if (api === undefined) return { what: 'comment', state: 'failed', detail: 'there is no token to comment with' };
  const artifact = made.find(({ what, state }) => what === 'artifact' && state === 'delivered');
  const run = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}/actions/runs/${job.runId}`;
  const links = [`[run](${run})`, ...(artifact?.url === undefined ? [] : [`[evidence bundle](${artifact.url})`])].join(
    ' · ',
  );
  const body = fitComment(report, notes, `${appendix}\n${links}\n`);
  return upsertComment(body, commentMarker(job, category), job, job.pullRequest, api, pause);
}
