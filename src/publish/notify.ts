import { sha256 } from '../lib/digest.ts';
import { singleLine } from '../lib/redact.ts';
import type { Notification, NotifyTarget } from '../model/notification.ts';
import type { Summary } from '../model/summary.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import type { Delivery, JobContext, Pause } from '../ports/host.ts';
import { postPatiently } from './post-patiently.ts';
import { readAddress } from './read-address.ts';
import { slackMessage } from './slack-message.ts';

const REASONS = 20;
const LONGEST = 500;

export interface NotifyRequest {
  /** From the policy in force: on a pull request the base's. */
  readonly targets: readonly NotifyTarget[];
  readonly summary: Summary;
  readonly evidenceDigest: string;
  /** `undefined` on a command line. */
  readonly job: JobContext | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Nothing is sent. */
  readonly offline: boolean;
}

export interface NotifyPorts {
  readonly fetcher: Fetcher;
  readonly pause: Pause;
  /** Called with each address before it is used. */
  readonly mask: (secret: string) => void;
}

/** Tells everyone whom the profile names, all at once. Each that fails stops no other. */
export async function notify(request: NotifyRequest, ports: NotifyPorts): Promise<readonly Delivery[]> {
  return Promise.all(request.targets.map((target) => tell(target, request, ports)));
}

async function tell(target: NotifyTarget, request: NotifyRequest, ports: NotifyPorts): Promise<Delivery> {
  const { kind, urlEnv, on } = target;
  const { verdict } = request.summary;
  const delivery = (state: Delivery['state'], detail: string): Delivery => ({
    what: 'notification',
    part: `${kind} ${urlEnv}`,
    state,
    detail,
  });
  if (!on.includes(verdict)) return delivery('skipped', `the ${kind} in ${urlEnv} is not told of ${verdict}`);
  if (request.offline) return delivery('skipped', `the ${kind} in ${urlEnv} is not told: this run is offline`);
  const text = request.env[urlEnv];
  if (text === undefined || text.trim() === '') {
    return delivery(
      'skipped',
      `the ${kind} in ${urlEnv} is not told: the variable is not set in this job (a fork’s has no secrets)`,
    );
  }
  const address = readAddress(text);
  if ('problem' in address) return delivery('failed', `the ${kind} was not told: ${urlEnv} ${address.problem}`);
  if (isSecret(address.url)) for (const form of new Set([text.trim(), address.url.href])) ports.mask(form);
  const notification = notificationOf(request, target);
  const body = kind === 'slack' ? slackMessage(notification) : notification;
  const failure = await postPatiently(
    {
      url: address.url,
      headers: { 'content-type': 'application/json', 'idempotency-key': notification.id },
      body: Buffer.from(JSON.stringify(body)),
    },
    ports.fetcher,
    ports.pause,
  );
  return failure === undefined
    ? delivery('delivered', `the ${kind} in ${urlEnv} is told`)
    : delivery('failed', `the ${kind} in ${urlEnv} was not told: ${failure}`);
}

/** The name of a host alone is no secret; masked, it would blank every output that holds an address of that host. */
function isSecret({ pathname, search, username }: URL): boolean {
  return pathname.length > 1 || search !== '' || username !== '';
}

/** What a webhook is sent. Small whatever was found: texts are cut, lists end. */
export function notificationOf(
  { summary, evidenceDigest, job }: Pick<NotifyRequest, 'summary' | 'evidenceDigest' | 'job'>,
  target: NotifyTarget,
): Notification {
  const { product, profile, verdict, exitCode, reasons, findings, policyDate, tree } = summary;
  const url = job === undefined ? null : runUrl(job);
  return {
    schema: 'assay/notification/1',
    id: sha256(
      JSON.stringify([target.kind, target.urlEnv, evidenceDigest, url, job?.attempt ?? 0, job?.job ?? '']),
    ).slice(0, 32),
    product: clip(product),
    profile: clip(profile),
    verdict,
    exitCode,
    reasons: reasons.slice(0, REASONS).map(({ code, text }) => ({ code, text: clip(text) })),
    moreReasons: Math.max(0, reasons.length - REASONS),
    findings: { total: findings.total, counted: findings.counted, bySeverity: findings.bySeverity },
    policyDate,
    commit: tree.dirty ? null : tree.commit,
    evidenceDigest,
    run:
      job === undefined || url === null
        ? null
        : {
            repository: `${job.repository.owner}/${job.repository.name}`,
            url,
            event: clip(job.event),
            ref: clip(job.ref),
            pullRequest: job.pullRequest?.number ?? null,
          },
  };
}

/** Page of the run that this job is part of. */
export function runUrl({ serverUrl, repository: { owner, name }, runId }: JobContext): string {
  return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${encodeURIComponent(runId)}`;
}

function clip(text: string): string {
  const line = singleLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
