import { createHttpFetcher } from '../adapters/system/http-fetcher.ts';
import type { ScanResult } from '../pipeline.ts';
import type { ScanRequest } from '../plan-scan.ts';
import type { Delivery, DeliveryLog, JobContext, Pause } from '../ports/host.ts';
import { notify } from '../publish/notify.ts';
import { sendLog } from '../publish/send-log.ts';
import type { LogSink } from './log-sink.ts';

export interface MessageOptions {
  readonly request: Pick<ScanRequest, 'offline'>;
  readonly result: ScanResult;
  readonly sink: LogSink;
  readonly job: JobContext | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: DeliveryLog;
  readonly pause: Pause;
  readonly mask: (secret: string) => void;
}

export interface SentMessages {
  readonly deliveries: readonly Delivery[];
  /** A notification that failed: said, and no more than that. */
  readonly warnings: readonly Delivery[];
  /** A log sink that failed: it was asked for by name, so it makes a pass exit code 5. */
  readonly faults: readonly Delivery[];
}

/** Notifications and the log sink, when the bundle is on disk. */
export async function sendMessages(options: MessageOptions): Promise<SentMessages> {
  const { result, sink, job, env, log, mask, pause } = options;
  const ports = { fetcher: createHttpFetcher(env), pause, mask };
  const { evidenceDigest } = result;
  const targets = result.plan.policy.notify ?? [];
  const { summary } = result.derived;
  const [told, sunk] = await Promise.all([
    notify({ targets, summary, evidenceDigest, job, env, offline: options.request.offline }, ports),
    sinkOf(sink, result, ports),
  ]);
  const deliveries = [...told, ...sunk];
  for (const delivery of deliveries) log.record(delivery);
  const failed = (some: readonly Delivery[]): readonly Delivery[] => some.filter(({ state }) => state === 'failed');
  return { deliveries, warnings: failed(told), faults: failed(sunk) };
}

async function sinkOf(
  sink: LogSink,
  { files, evidenceDigest }: ScanResult,
  ports: Parameters<typeof sendLog>[3],
): Promise<readonly Delivery[]> {
  switch (sink.kind) {
    case 'none':
      return [];
    case 'file': {
      const fault = sink.sink.fault();
      return [
        fault === undefined
          ? { what: 'log-sink', state: 'delivered', detail: 'the log sink has the events of this run' }
          : { what: 'log-sink', state: 'failed', detail: fault },
      ];
    }
    case 'url':
      return [
        await sendLog(Buffer.from(files.get('audit.jsonl') ?? '').toString('utf8'), evidenceDigest, sink.url, ports),
      ];
  }
}
