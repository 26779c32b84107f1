import { join } from 'node:path';
import { createHostApi } from '../../adapters/github/host-api.ts';
import type { JobConsole } from '../../adapters/github/job-console.ts';
import { readJobContext } from '../../adapters/github/job-context.ts';
import { renderText, PLAIN } from '../../bundle/render-text.ts';
import {
  OUTPUT_NAMES,
  parseActionInputs,
  SECRET_INPUTS,
  type InputName,
  type OutputName,
} from '../../inputs/action-inputs.ts';
import { EXIT, type ExitCode, type KnownVerdict } from '../../model/errors.ts';
import { knownVerdict, scan, type ScanResult } from '../../pipeline.ts';
import { sayProposal } from '../../publish/describe-proposal.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { watchCancellation } from './cancellation.ts';
import { chooseLogSink, isAddress } from '../log-sink.ts';
import { checkOutFolder } from './check-out-folder.ts';
import { chooseSigner } from './choose-signer.ts';
import { sayGapsOfChange } from './changed-files.ts';
import { createActionPorts } from './context.ts';
import { deliver } from './deliver.ts';
import { readHeadCommit } from './head-commit.ts';
import { sayLoadedFiles } from './loaded-files.ts';
import { judgeProposal } from './judge-proposal.ts';
import { explainEnding, sayCancelled } from './explain-ending.ts';
import { outcomeOfError, withFault, type Outcome } from './outcome.ts';
import { checkToken, readPublishingBudget } from './publishing-limits.ts';
import { toScanRequest } from './scan-request.ts';
import { settlePolicy } from './settle-policy.ts';

/** The step: inputs, policy, scan, publishing, outputs. @returns the process's exit code. */
export async function runAction(console: JobConsole, moduleUrl: string): Promise<ExitCode> {
  const outputs = new Map<OutputName, string>();
  const reached: Reached = {};
  let outcome: Outcome;
  try {
    outcome = await perform(console, moduleUrl, outputs, reached);
  } catch (error) {
    outcome = outcomeOfError(error, reached.verdict, reached.cancelled?.());
    if (outcome.exitCode === EXIT.internal && error instanceof Error) console.log(error.stack ?? error.message);
  }
  outputs.set('verdict', outcome.verdict).set('exit-code', String(outcome.exitCode));
  for (const name of OUTPUT_NAMES) console.output(name, outputs.get(name) ?? '');
  const fault = console.fault();
  if (fault !== undefined) {
    outcome = withFault(outcome, fault);
    console.output('exit-code', String(outcome.exitCode));
  }
  // What people see of an earlier run must not pass for this one's.
  if (!outputs.has('bundle-path') || outcome.exitCode === EXIT.internal)
    await explainEnding(console, outcome, { raw: reached.raw ?? {}, env: process.env });
  if (outcome.exitCode === EXIT.pass) return EXIT.pass;
  if (outcome.tolerated) {
    console.warning(outcome.reasons.join(' '));
    return EXIT.pass;
  }
  console.fail(outcome.reasons);
  return outcome.exitCode;
}

/** What a run had come to, should it end by an error. */
interface Reached {
  /** The inputs as they were given; their secrets leave the environment. */
  raw?: Readonly<Record<string, string>>;
  verdict?: KnownVerdict;
  /** The exit code of the signal that came, if one did. */
  cancelled?: () => ExitCode | undefined;
}

async function perform(
  console: JobConsole,
  moduleUrl: string,
  outputs: Map<OutputName, string>,
  reached: Reached,
): Promise<Outcome> {
  const raw = console.inputs();
  reached.raw = raw;
  for (const name of SECRET_INPUTS) if (isSecret(name, raw[name] ?? '')) console.mask(raw[name] ?? '');
  const inputs = parseActionInputs(raw);
  checkToken(inputs.token);
  const budgetMs = readPublishingBudget(process.env);
  const sink = chooseLogSink(inputs['log-sink'], inputs.offline);
  const job = readJobContext(process.env);
  const ports = createActionPorts(moduleUrl, {
    offline: inputs.offline,
    log: console.log,
    warn: console.warning,
  });
  // Known to the redactor by now; nothing that is started from here on finds them in its environment.
  for (const name of SECRET_INPUTS) Reflect.deleteProperty(process.env, `INPUT_${name.toUpperCase()}`);

  const cancellation = watchCancellation(console, (code, budgetMs) =>
    sayCancelled(console, code, { raw, env: process.env }, budgetMs),
  );
  reached.cancelled = cancellation.code;
  const work = ports.files.temporaryFolder('assay-policy-');
  try {
    const api = inputs.token === undefined || inputs.offline ? undefined : createHostApi(inputs.token);
    const given = new Set(Object.keys(raw).filter((name) => raw[name] !== ''));
    const policy = await settlePolicy({ inputs, given, job, work, api, log: console.log }, ports);
    if (policy.notes.length > 0) console.warning(policy.notes.join(' '));

    const { gated } = policy;
    const head =
      gated.attest === 'none'
        ? undefined
        : await readHeadCommit(
            { job, source: policy.tree, token: inputs.token, offline: inputs.offline, env: ports.system.env },
            work,
            {
              commands: ports.commands,
              files: ports.files,
              log: console.log,
            },
          );
    const signer = await chooseSigner({
      attest: gated.attest,
      inputs,
      job,
      env: ports.system.env,
      warn: console.warning,
      ...(policy.foreign ? { foreign: job.event } : {}),
    });
    const request = toScanRequest(inputs, {
      job,
      system: ports.system,
      files: ports.files,
      now: ports.clock.now(),
      attest: gated.attest === 'none' ? 'none' : 'statement',
      policy:
        policy.kind === 'settled' ? { source: policy.source, privacyPack: policy.privacyPack } : { none: policy.none },
      head,
    });
    checkOutFolder(request.out, job.workspace, ports.files);
    const result = await scan(
      request,
      registry,
      {
        ...ports,
        ...(signer === undefined ? {} : { signer }),
        ...(sink.kind === 'file' ? { events: sink.sink } : {}),
      },
      cancellation.signal,
    );
    console.log(renderText(result.derived.summary, result.derived.findings, PLAIN));
    setScanOutputs(outputs, result);
    reached.verdict = knownVerdict(result);
    // Publishing can take minutes, and a job can be cancelled meanwhile; a later value replaces an earlier one.
    for (const [name, value] of outputs) console.output(name, value);
    const cancelled = cancellation.code();
    const proposal =
      policy.kind === 'none' || policy.proposal === undefined
        ? undefined
        : judgeProposal(policy.proposal.policy, result.evidence, {
            inputs: request.policy,
            wishes: policy.proposal.wishes,
          });
    if (proposal !== undefined) console.log(sayProposal(proposal));
    const wanted = gated.onInconclusive === 'warn' || (gated.tolerates && isTolerated(result));
    const change = policy.kind === 'settled' ? await policy.changed?.(result.plan.tree) : undefined;
    const ofChange =
      wanted && result.exitCode === EXIT.inconclusive && change !== undefined
        ? sayGapsOfChange(result, change, registry)
        : [];
    const loaded = change === undefined ? [] : sayLoadedFiles(result.plan, change);
    for (const note of loaded) console.log(note);
    const faults = await deliver(
      {
        inputs,
        gated,
        job,
        budgetMs,
        secrets: SECRET_INPUTS.map((name) => raw[name] ?? '').filter((value) => value !== ''),
        request,
        sink,
        result,
        notes: [...policy.notes, ...loaded, ...ofChange.map((text) => `${text}.`)],
        ...(proposal === undefined ? {} : { proposal }),
        console,
        isOfChange: change?.has,
        hurried: cancelled !== undefined,
      },
      outputs,
      ports,
    );
    const letThrough = wanted && ofChange.length === 0;
    return outcomeOf(result, faults, { letThrough, ofChange }, cancellation.code());
  } finally {
    await cancellation.release();
    ports.files.remove(work);
  }
}

/** The name of a file is no secret, and masking it would blank the outputs that lie below it. */
function isSecret(name: InputName, value: string): boolean {
  return name !== 'log-sink' || isAddress(value);
}

/** Whether nothing stands in the way of a pass but scanners that the manifest in force tolerates by name. */
function isTolerated({ derived: { verdict } }: ScanResult): boolean {
  return verdict.reasons.every((reason) => reason.kind === 'not-completed' && reason.tolerated === true);
}

function outcomeOf(
  result: ScanResult,
  faults: readonly string[],
  { letThrough, ofChange }: { readonly letThrough: boolean; readonly ofChange: readonly string[] },
  cancelled: ExitCode | undefined,
): Outcome {
  const { summary } = result.derived;
  // Whatever had been found: nobody waited until it was published.
  const verdict = cancelled === undefined ? summary.verdict : 'inconclusive';
  const reasons = [
    `Assay: ${verdict}`,
    ...(verdict === summary.verdict
      ? []
      : [`The run was cancelled while it published. Its evidence says ${summary.verdict} [cancelled]`]),
    ...knownVerdict(result).reasons,
    ...ofChange.map((text) => `${text} [gap-of-change]`),
    ...faults.map((fault) => `${fault} [delivery]`),
  ];
  const known = cancelled ?? result.exitCode;
  const exitCode = known === EXIT.pass && faults.length > 0 ? EXIT.delivery : known;
  return {
    exitCode,
    verdict,
    known: true,
    reasons,
    tolerated: exitCode === EXIT.inconclusive && letThrough && faults.length === 0,
  };
}

function setScanOutputs(outputs: Map<OutputName, string>, result: ScanResult): void {
  const { total, counted, bySeverity, byScanner } = result.derived.summary.findings;
  outputs
    .set('verdict', result.derived.summary.verdict)
    .set('findings', JSON.stringify({ total, counted, bySeverity, byScanner }))
    .set('bundle-path', result.bundlePath)
    .set('evidence-digest', result.evidenceDigest);
  if (result.files.has('attestation.intoto.json'))
    outputs.set('attestation-file', join(result.bundlePath, 'attestation.intoto.json'));
}
