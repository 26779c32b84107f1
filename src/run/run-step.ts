import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { redact, redactBytes } from '../lib/redact.ts';
import type { MatchedValue, ValueRedactor } from '../lib/redact-values.ts';
import {
  ISOLATION_LEVELS,
  type Execution,
  type Guarantees,
  type Invocation,
  type IsolationLevel,
} from '../model/invocation.ts';
import type { PlanStep } from '../model/plan.ts';
import type { ProvisionOutcome } from '../model/provisioned.ts';
import type { ExecutionRecord, RawRun } from '../model/raw-run.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { Tree, TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { HostPlaces, Runtime } from '../ports/runtime.ts';
import { isInCanary, parseReport } from './classify-execution.ts';
import { isPartOfTree, prepareSource, type ReplacedFiles } from './prepare-source.ts';
import { readContexts } from './read-contexts.ts';
import { maskOutputs } from './mask-outputs.ts';
import { matchesPrivate, readMatched } from './read-matched.ts';

/** More of a tool's own words is not kept, after its scanner file took out what it does not need; its report is not cut. */
const LOG_BYTES = 16 * 1024 ** 2;

/** What all steps of a run share. */
export interface RunSettings {
  readonly tree: Tree;
  /** PATH relative to the root; `.` for all of it. */
  readonly scope: string;
  /** Host folder of the private copy. */
  readonly copy: string;
  /** Host folder for the steps' own folders. */
  readonly work: string;
  readonly canaryRoot: string;
  readonly nonce: string;
  readonly threads: number;
  readonly inlineAllowed: boolean;
  /** Host folder of the privacy pack in force. */
  readonly privacyPack: string;
  /** Values that must never be stored, whatever prints them. */
  readonly knownSecrets: readonly string[];
  /** `gate.isolation` of the manifest. */
  readonly minimumIsolation: IsolationLevel | undefined;
  readonly offline: boolean;
  /** When the whole run must have ended, milliseconds since 1970. */
  readonly deadline: number | undefined;
}

export interface StepPorts {
  readonly files: FileStore;
  readonly runtime: Runtime;
}

/** Volatile facts of one tool run, for `run.json`. */
export interface StepFacts {
  readonly resolved?: string;
  readonly digest?: string;
  readonly pinned?: boolean;
}

export interface StepResult {
  readonly raw: RawRun;
  readonly facts: StepFacts;
  /** The tool's digest differs and it could not be provisioned again: exit code 4. */
  readonly integrity: boolean;
}

/** A scanner that ran. What it left behind is read, redacted and kept only by `finish`, which must be called once. */
export interface ExecutedStep {
  /** What it matched and others must not print, where it is a detector of such. */
  readonly matched: readonly MatchedValue[];
  /** @param values what the detectors of this run matched, to be taken out of what this scanner printed */
  readonly finish: (values: ValueRedactor) => StepResult;
}

/** Runs one scanner on its part of the copy. Never throws for what a tool does. */
export async function executeStep(
  step: PlanStep,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  tool: ProvisionOutcome,
  settings: RunSettings,
  ports: StepPorts,
  signal: AbortSignal,
  given: { readonly fromBase?: ReplacedFiles; readonly toolConfig?: ReplacedFiles } = {},
): Promise<ExecutedStep> {
  const { fromBase = new Map<string, never>(), toolConfig = new Map<string, never>() } = given;
  if (tool.status === 'failed') {
    return notExecuted({ status: 'not-provisioned', message: redact(tool.detail) }, {}, tool.integrity);
  }
  const facts = { resolved: tool.resolved, digest: tool.digest, pinned: tool.pinned };
  const lacking = whatIsLacking(definition, step, settings, ports.runtime.guarantees());
  if (lacking !== undefined) return notExecuted({ status: 'not-capable', message: lacking }, facts, false);
  const folder = join(settings.work, step.scanner.replace(/[^A-Za-z0-9_-]/g, '_'));
  const source = prepareSource(
    {
      copy: settings.copy,
      view: join(folder, 'src'),
      tree: settings.tree,
      files,
      definition,
      canaryRoot: settings.canaryRoot,
      nonce: settings.nonce,
      fromBase,
      toolConfig,
    },
    ports.files,
  );
  const host: HostPlaces = {
    source: source.folder,
    input: join(folder, 'in'),
    out: join(folder, 'out'),
    ...(tool.folder === undefined ? {} : { tool: tool.folder }),
    readable: step.scanner === 'privacy' ? [...tool.readable, settings.privacyPack] : tool.readable,
  };
  ports.files.makeFolder(host.input, 0o755);
  ports.files.makeFolder(host.out, 0o755);
  const at = ports.runtime.places(host);
  const invocation = definition.invocation({
    at,
    files,
    args: step.settings.args,
    config:
      step.scanner === 'privacy'
        ? { ...step.settings.config, privacyPack: settings.privacyPack }
        : step.settings.config,
    program: tool.program(at),
    limits: step.limits,
    canaryFolder: source.canaryFolder,
    canaryFiles: source.canaryFiles,
    ...(step.obeys === undefined ? {} : { toolConfig: step.obeys.path }),
    inlineAllowed: settings.inlineAllowed,
    partOfTree: isPartOfTree(settings.scope, step.settings),
    threads: settings.threads,
  });
  for (const [name, content] of Object.entries(invocation.inputs))
    ports.files.writeNew(join(host.input, name), Buffer.from(content), 0o444);
  const execution = await ports.runtime.exec(invocation, host, signal);
  const changed = ports.runtime.guarantees().sourceReadOnly
    ? undefined
    : changedFile(
        host.source,
        files.filter(({ path }) => !fromBase.has(path)),
        ports.files,
      );
  const matched =
    matchesPrivate(definition) && execution.status === 'exited' && execution.exitCode === 0
      ? readMatched(definition, host, files, ports.files)
      : [];
  const finish = (values: ValueRedactor): StepResult => {
    const plain = collectOutputs(invocation, execution, host.out, { definition, settings }, ports.files);
    const record: ExecutionRecord = {
      ...emptyRecord(step, settings, changed ?? outcomeOf(execution)),
      sourceRoot: at.source,
      durationMs: Math.round(execution.durationMs),
      argv: invocation.argv.map((argument) => redact(argument)),
      outputs: [],
    };
    const outputs =
      definition.tool.kind === 'embedded'
        ? plain
        : maskOutputs(plain, values, { step, definition, files, record, declared: invocation.outputs });
    const contexts = contextsOf({ record, outputs }, step, definition, files, host.source, ports.files);
    ports.files.remove(folder);
    return {
      raw: {
        record: {
          ...record,
          outputs: [...outputs.keys()].sort(),
          contexts: contexts.map((context) => (context === null ? null : [context[0], context[1]])),
        },
        outputs,
      },
      facts,
      integrity: false,
    };
  };
  return { matched, finish };

  function notExecuted(outcome: ExecutionRecord['outcome'], known: StepFacts, integrity: boolean): ExecutedStep {
    const raw = { record: emptyRecord(step, settings, outcome), outputs: new Map<string, Uint8Array>() };
    return { matched: [], finish: () => ({ raw, facts: known, integrity }) };
  }
}

/** A step that needs more than the runtime guarantees is not run at all: it never counts as done with less. */
function whatIsLacking(
  definition: ScannerDefinition,
  step: PlanStep,
  settings: RunSettings,
  guarantees: Guarantees,
): string | undefined {
  const minimum = settings.minimumIsolation;
  if (minimum !== undefined && ISOLATION_LEVELS.indexOf(guarantees.level) < ISOLATION_LEVELS.indexOf(minimum)) {
    return `the manifest asks for isolation ${minimum}, this machine gives ${guarantees.level}`;
  }
  const network = step.settings.command?.network ?? definition.requires.network;
  return network === 'full' && settings.offline ? 'it needs the network, and the run is offline' : undefined;
}

function outcomeOf(execution: Execution): ExecutionRecord['outcome'] {
  switch (execution.status) {
    case 'exited':
      return { status: 'exited', exitCode: execution.exitCode };
    case 'signalled':
      return { status: 'signalled', signal: execution.signal };
    case 'killed':
      return { status: 'killed', reason: execution.reason };
    case 'not-started':
      return { status: 'not-started', message: redact(execution.message) };
  }
}

function emptyRecord(step: PlanStep, settings: RunSettings, outcome: ExecutionRecord['outcome']): ExecutionRecord {
  return {
    schema: 'assay/execution/1',
    scanner: step.scanner,
    outcome,
    sourceRoot: '/src',
    canaryRoot: settings.canaryRoot,
    durationMs: 0,
    argv: [],
    outputs: [],
    contexts: [],
  };
}

/** Reads what the invocation declared, sanitises and redacts it. Links and special files a tool left are not read. */
function collectOutputs(
  invocation: Invocation,
  execution: Execution,
  out: string,
  by: { readonly definition: ScannerDefinition; readonly settings: RunSettings },
  files: FileStore,
): Map<string, Uint8Array> {
  const outputs = new Map<string, Uint8Array>();
  const completed = execution.status === 'exited' && by.definition.completedExitCodes.includes(execution.exitCode);
  const keep = (name: string, bytes: Uint8Array): void => {
    const declared = invocation.outputs.includes(name);
    // Of a run that did not complete nothing is parsed, and its own words are all there is to go by.
    const sanitised = completed || declared ? by.definition.sanitise(name, bytes) : bytes;
    const kept = declared ? sanitised : sanitised.subarray(0, LOG_BYTES);
    outputs.set(name, redactBytes(kept, by.settings.knownSecrets));
  };
  for (const name of invocation.outputs) {
    if (name === 'stdout') continue;
    const path = join(out, name);
    const stat = files.stat(path);
    const inside = files.realPath(path)?.toString('utf8') === join(files.realPath(out)?.toString('utf8') ?? out, name);
    if (stat?.kind === 'file' && inside && stat.size <= invocation.limits.fileBytes) keep(name, files.read(path));
  }
  keep('stdout', execution.stdout);
  keep('stderr', execution.stderr);
  return outputs;
}

/** Without a read-only mount the copy is checked afterwards: results on files that changed meanwhile prove nothing. */
function changedFile(
  folder: string,
  files: readonly TreeFile[],
  store: FileStore,
): ExecutionRecord['outcome'] | undefined {
  for (const file of files) {
    const path = join(folder, file.copy);
    if (store.stat(path)?.kind !== 'file' || sha256(store.read(path)) !== file.sha256) {
      return { status: 'source-changed', message: redact(`the scanned copy of ${file.path} changed while it ran`) };
    }
  }
  return undefined;
}

function contextsOf(
  raw: RawRun,
  step: PlanStep,
  definition: ScannerDefinition,
  files: readonly TreeFile[],
  folder: string,
  store: FileStore,
): ReturnType<typeof readContexts> {
  const { outcome, canaryRoot } = raw.record;
  if (outcome.status !== 'exited' || !definition.completedExitCodes.includes(outcome.exitCode)) return [];
  try {
    const { findings } = parseReport(step, definition, files, raw);
    const own = findings.map((finding) => (isInCanary(finding.path, canaryRoot) ? withoutPath(finding) : finding));
    return readContexts(own, definition.category, { folder, files }, store);
  } catch {
    // The report cannot be read: interpretRun says so when it parses the same bytes.
    return [];
  }
}

function withoutPath(finding: Parameters<typeof readContexts>[0][number]): Parameters<typeof readContexts>[0][number] {
  return Object.fromEntries(Object.entries(finding).filter(([name]) => name !== 'path')) as typeof finding;
}
