import { renderText } from '../../bundle/render-text.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import { scan } from '../../pipeline.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson, styleFor } from './output.ts';
import { readInputs, toScanRequest, type RawOptions } from './scan-request.ts';

const SIGNAL_EXIT = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;

/** `assay scan [PATH]`. */
export async function scanCommand(
  path: string | undefined,
  options: RawOptions,
  flags: CommonFlags,
): Promise<ExitCode> {
  const inputs = readInputs(path, options);
  const ports = createCliPorts(flags);
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
      { ...ports, ...(signer === undefined ? {} : { signer }) },
      cancel.signal,
    );
    ports.progress.end();
    const { summary, findings } = result.derived;
    if (flags.json) printJson({ ...summary, bundle: result.bundlePath, evidenceDigest: result.evidenceDigest });
    else {
      print(renderText(summary, findings, styleFor(flags.color)));
      print(
        `\nevidence: ${result.bundlePath}\n  sha256 of its manifest: ${result.evidenceDigest}\n  check it: assay verify ${result.bundlePath} --allow-unsigned`,
      );
    }
    return cancelledBy === undefined ? result.exitCode : SIGNAL_EXIT[cancelledBy];
  } finally {
    ports.progress.end();
    for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
  }
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
