import { join } from 'node:path';
import { createArtifactStore } from '../../adapters/github/artifact-store.ts';
import { createDeliveryLog } from '../../adapters/system/delivery-log.ts';
import type { JobConsole } from '../../adapters/github/job-console.ts';
import { realPause } from '../../adapters/system/pause.ts';
import { renderMarkdown } from '../../bundle/render-markdown.ts';
import type { ActionInputs, OutputName } from '../../inputs/action-inputs.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { AssayError } from '../../model/errors.ts';
import type { ScanResult } from '../../pipeline.ts';
import type { PipelinePorts, ScanRequest } from '../../plan-scan.ts';
import type { Delivery, HostApi, JobContext } from '../../ports/host.ts';
import { describeDeliveries } from '../../publish/describe-deliveries.ts';
import { describeProposal, sayProposal, type Proposal } from '../../publish/describe-proposal.ts';
import { fitSummary, type Report } from '../../publish/fit-report.ts';
import { pickAnnotations } from '../../publish/pick-annotations.ts';
import { combineSarif, prepareSarif } from '../../publish/prepare-sarif.ts';
import { publish } from '../../publish/publish.ts';
import type { LogSink } from '../log-sink.ts';
import { sendMessages } from '../send-messages.ts';
import type { Gated } from './gate.ts';

export interface DeliverOptions {
  readonly inputs: ActionInputs;
  readonly gated: Gated;
  readonly job: JobContext;
  readonly api: HostApi | undefined;
  readonly request: ScanRequest;
  readonly sink: LogSink;
  readonly result: ScanResult;
  readonly notes: readonly string[];
  /** What the policy that the change proposes makes of the same evidence. */
  readonly proposal?: Proposal;
  readonly console: JobConsole;
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
  const log = createDeliveryLog(join(out, `${result.bundleId}.publish.jsonl`), () => ports.clock.now());
  const report = reportOf(result);
  const { proposal } = options;
  const notes = [...options.notes, ...(proposal === undefined ? [] : [sayProposal(proposal)])]
    .map((note) => `**Note:** ${escapeMarkdown(note)}`)
    .join('\n\n');
  const appendix = proposal === undefined ? '' : describeProposal(proposal);
  const faults: string[] = [];

  // Written before anything slow, so that a job that is killed while it publishes has one.
  if (inputs.summary) faults.push(...(await summarise(console, fitSummary(report, notes, appendix))));
  if (options.hurried) return [];

  const { source } = result.plan.policy;
  const prepare = {
    category: inputs['sarif-category'],
    placeless: source.kind === 'manifest' ? source.path : '.assay.yml',
  };
  // An inventory has no findings: its empty report would only add a tool to the page.
  const inventories = new Set(
    result.plan.steps.filter(({ category }) => category === 'sbom').map(({ scanner }) => scanner),
  );
  const runs = result.derived.sarifRuns.filter(({ scanner }) => !inventories.has(scanner));
  const sarif = runs.map((run) => prepareSarif(run, prepare)).filter((item) => item !== undefined);
  const combined = combineSarif(sarif);
  if (sarif.length > 0)
    outputs.set('sarif-file', writeSarifFile(join(out, `${result.bundleId}.sarif`), combined.text, ports));

  const published = await publish(
    {
      job,
      head: result.plan.tree.git,
      wishes: { codeScanning: options.gated.uploadSarif, artifact: inputs['upload-artifact'], comment: inputs.comment },
      sarif,
      failed: runs.filter(({ completed }) => !completed),
      category: inputs['sarif-category'],
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
    { api: options.api, artifacts: createArtifactStore(process.env), pause: realPause, log },
  );
  const { env } = ports.system;
  setOutputs(outputs, published.deliveries);
  const messages = await sendMessages({ request, result, sink, job, env, log, mask: console.mask });
  const deliveries: Delivery[] = [...published.deliveries, ...messages.deliveries];
  if (inputs.annotations) {
    const { annotations, left } = pickAnnotations(result.derived.findings);
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
  if (warnings.size > 0) console.warning([...warnings].join(' '));
  const cut = [...sarif.flatMap((item) => item.cut), ...combined.cut];
  for (const text of cut) console.log(text);
  if (inputs.summary) {
    const after = [appendix, describeDeliveries(deliveries, cut)].filter((part) => part !== '').join('\n');
    const failed = await summarise(console, fitSummary(report, notes, after));
    const [first] = failed;
    log.record({
      what: 'summary',
      state: first === undefined ? 'delivered' : 'failed',
      detail: first ?? 'the job summary is written',
    });
  }
  const logFault = log.fault();
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
async function summarise(console: JobConsole, markdown: string): Promise<readonly string[]> {
  try {
    await console.summary(markdown);
    return [];
  } catch (error) {
    return [`the job summary was not written: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function writeSarifFile(file: string, text: string, ports: PipelinePorts): string {
  try {
    ports.files.writeDurable(file, Buffer.from(text));
    return file;
  } catch (cause) {
    throw new AssayError({
      kind: 'delivery',
      code: 'sarif-not-written',
      message: 'the SARIF file could not be written beside the bundle',
      hint: 'Give the runner’s temporary folder room.',
      cause,
    });
  }
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
