import { join, relative } from 'node:path';
import { createDeliveryLog } from '../../adapters/system/delivery-log.ts';
import { createPublishingTime } from '../../adapters/system/pause.ts';
import { renderText } from '../../bundle/render-text.ts';
import { logText } from '../../lib/markup.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import { scan, type ScanResult } from '../../pipeline.ts';
import type { PipelinePorts, ScanRequest } from '../../plan-scan.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { chooseLogSink, type LogSink } from '../log-sink.ts';
import { sendMessages } from '../send-messages.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson, reportError, styleFor, widthOfOutput } from './output.ts';
import { readInputs, toScanRequest, type RawOptions } from './scan-request.ts';

const SIGNAL_EXIT = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;
/** All messages together: each gives up by itself before that. */
const MESSAGES_MS = 300_000;

/** `assay scan [PATH]`. */
export async function scanCommand(
  path: string | undefined,
  options: RawOptions,
  flags: CommonFlags,
): Promise<ExitCode> {
  const inputs = readInputs(path, options);
  const ports = createCliPorts(flags);
  const sink = chooseLogSink(inputs['log-sink'], inputs.offline);
  const cancel = new AbortController();
  let cancelledBy: keyof typeof SIGNAL_EXIT | undefined;
  const onSignal = (name: keyof typeof SIGNAL_EXIT) => (): void => {
    if (cancelledBy !== undefined) return;
    cancelledBy = name;
    cancel.abort();
    setTimeout(() => process.exit(SIGNAL_EXIT[name]), CANCEL_GRACE_MS).unref();
  };
  const handlers = { SIGINT: onSignal('SIGINT'), SIGTERM: onSignal('SIGTERM') };
  for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
  try {
    const request = toScanRequest(inputs, ports.system, ports.clock.now());
    const signer = await chosenSigner(inputs, ports.system.env);
    const result = await scan(
      request,
      registry,
      {
        ...ports,
        ...(signer === undefined ? {} : { signer }),
        ...(sink.kind === 'file' ? { events: sink.sink } : {}),
      },
      cancel.signal,
    );
    ports.progress.end();
    const { summary, findings } = result.derived;
    if (flags.json) printJson({ ...summary, bundle: result.bundlePath, evidenceDigest: result.evidenceDigest });
    else {
      print(renderText(summary, findings, styleFor(flags.color), widthOfOutput()));
      const bundle = logText(shellWord(fromHere(result.bundlePath)));
      print(
        `\nevidence: ${bundle}\n  sha256 of its manifest: ${result.evidenceDigest}\n  check it: assay verify ${bundle} ${signer === undefined ? '--allow-unsigned' : '--key PUBLIC-KEY.pem'}`,
      );
    }
    if (cancelledBy !== undefined) return SIGNAL_EXIT[cancelledBy];
    const delivered = await tell(request, result, sink, ports);
    // The signal may have come while messages were sent.
    const stoppedBy = cancelledBy as keyof typeof SIGNAL_EXIT | undefined;
    if (stoppedBy !== undefined) return SIGNAL_EXIT[stoppedBy];
    return result.exitCode === EXIT.pass && !delivered ? EXIT.delivery : result.exitCode;
  } catch (error) {
    // The signal outranks what it, or the disk, kept from being done; a defect of ours outranks the signal.
    if (cancelledBy === undefined || !(error instanceof AssayError) || error.kind === 'internal') throw error;
    ports.progress.end();
    reportError(error, flags.json);
    return SIGNAL_EXIT[cancelledBy];
  } finally {
    ports.progress.end();
    for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
  }
}

/** A path below the working directory as people would write it; any other as it is. */
function fromHere(path: string): string {
  const here = relative(process.cwd(), path);
  return here === '' || here.startsWith('..') || here.startsWith('-') ? path : here;
}

/** Notifications and the log sink. @returns whether all that had to arrive did. */
async function tell(request: ScanRequest, result: ScanResult, sink: LogSink, ports: PipelinePorts): Promise<boolean> {
  if (sink.kind === 'none' && result.plan.policy.notify === undefined) return true;
  const log = createDeliveryLog(join(request.out, `${result.bundleId}.publish.jsonl`), () => ports.clock.now());
  const pause = createPublishingTime(MESSAGES_MS);
  const { deliveries, warnings, faults } = await sendMessages({
    request,
    result,
    sink,
    job: undefined,
    env: ports.system.env,
    log,
    mask: () => undefined,
    pause,
  });
  pause.end();
  const fault = log.fault();
  const failed = [...warnings, ...faults].map(({ detail }) => detail);
  for (const message of [...failed, ...(fault === undefined ? [] : [fault])])
    ports.progress.report({ kind: 'warning', message });
  for (const { state, detail } of deliveries)
    if (state !== 'failed') ports.progress.report({ kind: 'phase', name: 'publish', detail: `${state}: ${detail}` });
  return faults.length === 0 && fault === undefined;
}

async function chosenSigner(
  inputs: { attest: string; 'signing-key'?: string | undefined },
  env: Readonly<Record<string, string | undefined>>,
) {
  if (inputs.attest === 'keyless') {
    throw new AssayError({
      kind: 'usage',
      code: 'keyless-needs-action',
      message: 'keyless signing needs the identity of a workflow run',
      hint: 'Use the Action, or --attest key with a key of your own.',
    });
  }
  if (inputs.attest !== 'key') return undefined;
  const { createKeySigner, readSigningKey } = await import('../../adapters/system/key-signer.ts');
  return createKeySigner(readSigningKey(inputs['signing-key'], env));
}
