import type { Fetcher } from '../ports/fetcher.ts';
import type { Delivery, Pause } from '../ports/host.ts';
import { postPatiently } from './post-patiently.ts';

/** Sends the audit log of a bundle that is on disk, line for line as it stands there. */
export async function sendLog(
  log: string,
  evidenceDigest: string,
  url: URL,
  ports: { readonly fetcher: Fetcher; readonly pause: Pause },
): Promise<Delivery> {
  const failure = await postPatiently(
    {
      url,
      headers: { 'content-type': 'application/x-ndjson', 'idempotency-key': evidenceDigest },
      body: Buffer.from(log),
    },
    ports.fetcher,
    ports.pause,
  );
  return failure === undefined
    ? { what: 'log-sink', state: 'delivered', detail: 'the log sink has the audit log' }
    : { what: 'log-sink', state: 'failed', detail: `the log sink did not take the audit log: ${failure}` };
}
