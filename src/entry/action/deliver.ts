import { join } from 'node:path';
import { createArtifactStore } from '../../adapters/github/artifact-store.ts';
import { createDeliveryLog } from '../../adapters/system/delivery-log.ts';
import type { JobConsole } from '../../adapters/github/job-console.ts';
import { createHostApi } from '../../adapters/github/host-api.ts';
import { createPublishingTime } from '../../adapters/system/pause.ts';
import { renderMarkdown } from '../../bundle/render-markdown.ts';
import type { ActionInputs, OutputName } from '../../inputs/action-inputs.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import type { ScanResult } from '../../pipeline.ts';
import type { PipelinePorts, ScanRequest } from '../../plan-scan.ts';
import type { Delivery, DeliveryLog, JobContext } from '../../ports/host.ts';
import { describeDeliveries } from '../../publish/describe-deliveries.ts';
import { describeProposal, sayProposal, type Proposal } from '../../publish/describe-proposal.ts';
import { fitSummary, type Report } from '../../publish/fit-report.ts';
import { pickAnnotations } from '../../publish/pick-annotations.ts';
import { combineSarif, prepareSarif } from '../../publish/prepare-sarif.ts';
import { publish } from '../../publish/publish.ts';
import type { LogSink } from '../log-sink.ts';
import { sendMessages } from '../send-messages.ts';
import { categoryOf } from './category.ts';
import type { Gated } from './gate.ts';

/** How much of the time for publishing the artifact may take, which is the largest of all. */
const ARTIFACT_SHARE = 0.6;

export interface DeliverOptions {
  readonly inputs: ActionInputs;
  readonly gated: Gated;
  readonly job: JobContext;
  /** Milliseconds for all of it together. */
  readonly budgetMs: number;
  /** Values that nothing that is published may hold. */
  readonly secrets: readonly string[];
  readonly request: ScanRequest;
  readonly sink: LogSink;
  readonly result: ScanResult;
  readonly notes: readonly string[];
  /** What the policy that the change proposes makes of the same evidence. */
  readonly proposal?: Proposal;
  readonly console: JobConsole;
  /** Whether the change that is judged adds or edits a file; `undefined` where nothing is proposed. */
  readonly isOfChange: ((path: string) => boolean) | undefined;
  /** The run was cancelled: there is time for the summary only. */
  readonly hurried: boolean;
}

/**
 * Everything that leaves the machine, after the bundle is on disk: code scanning, artifact, comment, annotations, summary.
 *
 * @returns the faults that make this exit code 5, one sentence each.
 */
export async function deliver(
  options: DeliverOptions,
  outputs: Map<OutputName, string>,
  ports: PipelinePorts,
): Promise<readonly string[]> {
  const { inputs, result, console, request, sink, job } = options;
  const { out } = request;
  const file = createDeliveryLog(join(out, `${result.bundleId}.publish.jsonl`), () => ports.clock.now());
  const clean = (delivery: Delivery): Delivery => ({ ...delivery, detail: console.hide(delivery.detail) });
  const log: DeliveryLog = { record: (delivery) => { file.record(clean(delivery)); } }; // prettier-ignore
  const report = reportOf(result);
  const { proposal } = options;
  const notes = [
    ...options.notes,
    ...(proposal === undefined ? [] : [sayProposal(proposal)]),
    ...(options.hurried ? ['The run was cancelled, so this page is all that was published.'] : []),
  ]
    .map((note) => `**Note:** ${escapeMarkdown(note)}`)
    .join('\n\n');
  const appendix = proposal === undefined ? '' : describeProposal(proposal);
  const faults: string[] = [];

  // Written before anything slow, so that a job that is killed while it publishes has one.
  if (inputs.summary) await summarise(console, fitSummary(report, notes, appendix));
  if (options.hurried) return [];

  const { source } = result.plan.policy;
  const category = categoryOf(inputs, job);
  const prepare = {
    category,
    placeless: source.kind === 'manifest' ? source.path : '.assay.yml',
  };
  // An inventory has no findings: its empty report would only add a tool to the page.
  const inventories = new Set(
    result.plan.steps.filter(({ category }) => category === 'sbom').map(({ scanner }) => scanner),
  );
  const runs = result.derived.sarifRuns.filter(({ scanner }) => !inventories.has(scanner));
  const sarif = runs.map((run) => prepareSarif(run, prepare)).filter((item) => item !== undefined);
  const combined = combineSarif(sarif);
  if (sarif.length > 0) {
    const file = join(out, `${result.bundleId}.sarif`);
    const fault = writeSarifFile(file, combined.text, ports);
    if (fault === undefined) outputs.set('sarif-file', file);
    else faults.push(fault);
  }

  const { env } = ports.system;
  const { secrets } = options;
  const time = createPublishingTime(options.budgetMs);
  const publishing = publish(
    {
      job,
      offline: inputs.offline,
      head: result.plan.tree.git,
      wishes: { codeScanning: options.gated.uploadSarif, artifact: inputs['upload-artifact'], comment: inputs.comment },
      sarif,
      failed: runs.filter(({ completed }) => !completed),
      category,
      bundle: {
        name: inputs['artifact-name'],
        retentionDays: inputs['retention-days'],
        folder: result.bundlePath,
        paths: [...result.files.keys()],
      },
      report,
      notes,
      appendix,
    },
    {
      api: inputs.token === undefined ? undefined : createHostApi(inputs.token, { signal: time.signal, secrets }),
      // The comment links to the artifact and is to have time left.
      artifacts: createArtifactStore(env, { signal: time.part(ARTIFACT_SHARE), secrets }),
      pause: time,
      log,
    },
  );
  const [published, messages] = await Promise.all([
    publishing,
    sendMessages({ request, result, sink, job, env, log, mask: console.mask, pause: time }),
  ]);
  time.end();
  setOutputs(outputs, published.deliveries);
  const deliveries: Delivery[] = [...published.deliveries, ...messages.deliveries].map(clean);
  if (inputs.annotations) {
    const { annotations, left } = pickAnnotations(result.derived.findings, options.isOfChange);
    for (const annotation of annotations) console.annotate(annotation);
    const more = left === 0 ? '' : `; ${countNoun(left, 'more finding')} in the evidence bundle`;
    const delivery: Delivery = {
      what: 'annotations',
      state: 'delivered',
      detail: `annotations show ${countNoun(annotations.length, 'finding')}${more}`,
    };
    log.record(delivery);
    deliveries.push(delivery);
  }
  for (const { state, detail } of deliveries) console.log(`${state}: ${detail}`);
  const warnings = new Set([...published.warnings, ...messages.warnings].map(({ detail }) => `${detail}.`));
  const cut = [...sarif.flatMap((item) => item.cut), ...combined.cut];
  for (const text of cut) console.log(text);
  if (inputs.summary) {
    const after = [appendix, describeDeliveries(deliveries, cut)].filter((part) => part !== '').join('\n');
    const failed = await summarise(console, fitSummary(report, notes, after));
    // There is no input that makes the summary a must, and not every runner shows one.
    if (failed !== undefined) warnings.add(`${failed}.`);
    log.record({
      what: 'summary',
      state: failed === undefined ? 'delivered' : 'failed',
      detail: failed ?? 'the job summary is written',
    });
  }
  if (warnings.size > 0) console.warning([...warnings].join(' '));
  if (published.notices.length > 0) console.notice(published.notices.map(({ detail }) => `${detail}.`).join(' '));
  const logFault = file.fault();
  return [
    ...new Set([...published.faults, ...messages.faults].map(({ detail }) => detail)),
    ...faults,
    ...(logFault === undefined ? [] : [logFault]),
  ];
}

function reportOf({ derived: { summary, findings } }: ScanResult): Report {
  const [heading = ''] = renderMarkdown(summary, [], 0).split('\n');
  return {
    render: (listed) => renderMarkdown(summary, findings, listed),
    short: `${heading}\n\nCounted: ${countNoun(summary.findings.counted, 'finding')}. The full report is in the evidence bundle: report.html and summary.md.\n`,
  };
}

/** @returns what went wrong: a runner without job summaries, or a full disk. */
async function summarise(console: JobConsole, markdown: string): Promise<string | undefined> {
  try {
    await console.summary(markdown);
    return undefined;
  } catch (error) {
    return `the job summary was not written: ${messageOfError(error)}`;
  }
}

/** @returns what went wrong, such as a disk that the bundle has filled: the rest is published all the same. */
function writeSarifFile(file: string, text: string, ports: PipelinePorts): string | undefined {
  try {
    ports.files.writeDurable(file, Buffer.from(text));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) removeIfPossible(file, ports);
    return `the SARIF file could not be written beside the bundle: ${messageOfError(error)}`;
  }
}

/** Half a file would be read as a whole one; one that was there before is somebody else's. */
function removeIfPossible(file: string, ports: PipelinePorts): void {
  try {
    ports.files.remove(file);
  } catch {
    // The output does not name it.
  }
}

function messageOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function setOutputs(outputs: Map<OutputName, string>, deliveries: readonly Delivery[]): void {
  const ids = deliveries
    .filter(({ what }) => what === 'code-scanning')
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
  const artifact = deliveries.find(({ what, state }) => what === 'artifact' && state === 'delivered');
  outputs
    .set('sarif-id', ids.join(','))
    .set('artifact-id', artifact?.id ?? '')
    .set('artifact-url', artifact?.url ?? '');
}
