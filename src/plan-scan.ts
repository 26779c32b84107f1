import { join, relative } from 'node:path';
import { catalogueOf, definitionFor, type Registry } from './catalogue.ts';
import { countNoun } from './lib/count-noun.ts';
import { sha256 } from './lib/digest.ts';
import type { PolicyTree } from './manifest/read-policy.ts';
import { withPrivacyPack } from './manifest/with-privacy-pack.ts';
import { AssayError } from './model/errors.ts';
import type { PlanStep, ScanPlan } from './model/plan.ts';
import type { ProfileTool } from './model/profile.ts';
import type { ScannerDefinition } from './model/scanner.ts';
import type { Tree } from './model/tree.ts';
import { buildPlan } from './plan/build-plan.ts';
import { checkGlobs } from './plan/check-globs.ts';
import { checkOut } from './plan/check-out.ts';
import { listSource, locateSource, type SourceRoot } from './plan/list-source.ts';
import { readMarkers } from './plan/read-markers.ts';
import { readTree } from './plan/read-tree.ts';
import { decidePolicy, type PolicyRequest } from './plan-policy.ts';
import { asPolicyTree, differingBaseFiles, type BaseFile } from './plan-base-files.ts';
import {
  checkPrivacyPack,
  configInForce,
  findHostTools,
  ownPrivacyPack,
  plannedTool,
  privacyPackDigest,
} from './plan-tools.ts';
import type { Clock } from './ports/clock.ts';
import type { Commands } from './ports/commands.ts';
import type { EventSink } from './ports/event-sink.ts';
import type { FileStore } from './ports/file-store.ts';
import type { Progress } from './ports/progress.ts';
import type { Runtime } from './ports/runtime.ts';
import type { Signer } from './ports/signer.ts';
import type { System } from './ports/system.ts';
import type { ToolsLock } from './provision/lock.ts';
import { filesOfStep, isPartOfTree } from './run/prepare-source.ts';
import type { PlannedScanner } from './run/run-plan.ts';
import { commandScanner } from './scanners/command.ts';

/** What the user asked for, already checked. Paths are absolute. */
export interface ScanRequest extends PolicyRequest {
  readonly path: string;
  readonly out: string;
  readonly jobs: number;
  readonly offline: boolean;
  /** The whole run's, in milliseconds. */
  readonly timeoutMs?: number;
  readonly privacyPack?: string;
  readonly attest: 'none' | 'statement';
  /** `https://github.com/owner/repo`, where known: names the git subject of statements. */
  readonly repository?: string;
  /** A commit that this scan may be about too, and the tree that its own object names (not one that somebody says). */
  readonly head?: { readonly commit: string; readonly tree: string };
}

export interface PipelinePorts {
  readonly files: FileStore;
  readonly commands: Commands;
  /** Probing a runtime costs a process or two: only a scan does it. */
  readonly runtime: () => Promise<Runtime>;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly system: System;
  readonly folderPolicyFiles: (root: string) => PolicyTree;
  readonly toolsLock: () => ToolsLock;
  readonly signer?: Signer;
  /** Gets the run's events as they happen. */
  readonly events?: EventSink;
}

export interface PlannedScan {
  readonly plan: ScanPlan;
  readonly scanners: readonly PlannedScanner[];
  readonly source: SourceRoot;
  /** Host folder of the private copy; the caller of `planScan` removes `work`. */
  readonly copy: string;
  readonly work: string;
}

/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param signal ends the provisioning that `allowHostTools` brings into planning.
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
export async function planScan(
  request: ScanRequest,
  registry: Registry,
  ports: PipelinePorts,
  onPolicy?: () => void,
  signal?: AbortSignal,
): Promise<PlannedScan> {
  ports.progress.report({ kind: 'phase', name: 'plan' });
  const source = await locateSource(request.path, ports.files, ports.commands);
  const decided = await decidePolicy(request, source, catalogueOf(registry), ports);
  await checkPrivacyPack(request, ports);
  const resolved = { ...decided, policy: withPrivacyPack(decided.policy, ownPrivacyPack(request, ports)) };
  onPolicy?.();
  checkOut(request.out, source.root, ports.files);
  const listing = await listSource(source, ports.files);
  const work = ports.files.temporaryFolder('assay-');
  try {
    const copy = join(work, 'tree');
    const own = relative(source.root, request.out);
    const { tree, excluded, renamed } = await readTree(
      {
        source,
        listing,
        copy,
        exclude: resolved.policy.exclude,
        ownFolders: own.startsWith('..') || own === '' ? [] : [own],
      },
      ports.files,
    );
    checkGlobs(resolved.policy, tree);
    const definitionOf = (tool: ProfileTool): ScannerDefinition | undefined =>
      commandScanner(tool) ?? registry.get(tool.id);
    const hostTools = await findHostTools(resolved.policy, {
      definitionOf,
      tree,
      source,
      offline: request.offline,
      ports,
      signal,
    });
    const plan = buildPlan({
      assay: ports.system.version,
      policy: resolved.policy,
      policyDate: request.policyDate,
      tree,
      scope: source.scope,
      sourceDateEpoch: sourceDateEpoch(ports.system),
      definitionOf,
      plannedTool: (definition) => hostTools.get(definition.id)?.planned ?? plannedTool(definition, ports),
      filesOf: (definition, paths) => filesOfStep(tree, definition, paths),
      catalogue: [...registry.keys()],
      warnings: [
        ...resolved.warnings,
        ...[...hostTools.values()].map(({ warning }) => warning),
        ...(request.privacyPack === undefined || resolved.policy.tools.some(({ id }) => id === 'privacy')
          ? []
          : ['The privacy pack that was given is not used: privacy does not run.']),
        ...partNotes(resolved.policy.tools, source.scope, definitionOf),
        ...(excluded === 0 ? [] : [`The manifest’s \`exclude\` leaves out ${countNoun(excluded, 'file')}.`]),
        ...(renamed === 0
          ? []
          : [`${countNoun(renamed, 'file name')} with what looks like a credential: redacted-… stands for it.`]),
      ],
      switchedOff: resolved.switchedOff,
    });
    const scanners = await Promise.all(
      plan.steps.map(async (step): Promise<PlannedScanner> => {
        const definition = definitionFor(step, registry);
        const fromBase = await filesFromBase(step, request, { tree, copy, files: ports.files });
        const config = await configInForce(definition, {
          plan,
          base: request.policySource?.files,
          copy,
          files: ports.files,
        });
        const hostTool = hostTools.get(definition.id)?.ready;
        return {
          step: {
            ...step,
            ...(fromBase.size === 0 ? {} : { fromBase: describeReplaced(fromBase) }),
            ...(step.scanner === 'privacy'
              ? { privacyPack: resolved.policy.privacyPack ?? privacyPackDigest({}, ports) }
              : {}),
            ...(config === undefined ? {} : { obeys: { path: config.path, sha256: sha256(config.bytes) } }),
          },
          definition,
          fromBase: new Map([...fromBase].map(([path, { bytes }]) => [path, bytes])),
          ...(config === undefined ? {} : { toolConfig: new Map([[config.path, config.bytes]]) }),
          ...(hostTool === undefined ? {} : { hostTool }),
        };
      }),
    );
    const marked = withMarkers(scanners, tree, copy, ports.files);
    checkArguments(marked, plan);
    return { plan: { ...plan, steps: marked.map(({ step }) => step) }, scanners: marked, source, copy, work };
  } catch (error) {
    ports.files.remove(work);
    if (!isDiskFull(error)) throw error;
    throw new AssayError({
      kind: 'usage',
      code: 'temporary-folder',
      message: `there is no room for a copy of the tree in ${ports.system.tempFolder}`,
      hint: 'Make room there, or set TMPDIR to a folder that has it.',
      cause: error,
    });
  }
}

/** A lock file or a pipeline that lies outside of what a scanner gets is not missing. */
function partNotes(
  tools: readonly ProfileTool[],
  scope: string,
  definitionOf: (tool: ProfileTool) => ScannerDefinition | undefined,
): readonly string[] {
  return tools.flatMap((tool) => {
    const whole = definitionOf(tool)?.wholeTreeOnly;
    return whole === undefined || !isPartOfTree(scope, tool)
      ? []
      : [`${tool.id} gets a part of the repository: its rules on the whole of it (${whole}) are not applicable.`];
  });
}

function isDiskFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
}

/**
 * On a pull request, what judges in a scanner of the user's own is that of the policy's commit: a change must not bring its own
 * version of it.
 */
async function filesFromBase(
  step: PlanStep,
  request: ScanRequest,
  { tree, copy, files }: { readonly tree: Tree; readonly copy: string; readonly files: FileStore },
): Promise<ReadonlyMap<string, BaseFile>> {
  const { policySource } = request;
  const { command } = step.settings;
  if (policySource === undefined || command === undefined) return new Map();
  return differingBaseFiles(command.argv, policySource.files, asPolicyTree(tree.files, copy, files));
}

function describeReplaced(replaced: ReadonlyMap<string, BaseFile>): NonNullable<PlanStep['fromBase']> {
  return [...replaced].map(([path, { bytes, beside }]) => ({
    path,
    sha256: bytes === null ? null : sha256(bytes),
    ...(beside ? { beside } : {}),
  }));
}

/** The steps with the ignore comments of their files counted, for scanners that have such comments. */
function withMarkers(
  scanners: readonly PlannedScanner[],
  tree: Tree,
  copy: string,
  files: FileStore,
): readonly PlannedScanner[] {
  const marked = scanners.filter(({ definition }) => definition.inlineMarkers !== undefined);
  const counts = readMarkers(
    marked.map(({ step, definition }) => ({
      inlineMarkers: definition.inlineMarkers ?? [],
      files: filesOfStep(tree, definition, step.settings.paths),
    })),
    copy,
    files,
  );
  const of = new Map(marked.map(({ step }, index) => [step.scanner, counts[index]]));
  return scanners.map((scanner) => {
    const inlineMarkers = of.get(scanner.step.scanner);
    return inlineMarkers === undefined ? scanner : { ...scanner, step: { ...scanner.step, inlineMarkers } };
  });
}

/** Builds each invocation once for show, so that arguments a scanner refuses stop the run before anything is started. */
function checkArguments(scanners: readonly PlannedScanner[], plan: ScanPlan): void {
  const at = { source: '/src', input: '/in', out: '/out', tool: '/tool' };
  for (const { step, definition } of scanners) {
    definition.invocation({
      at,
      files: [],
      args: step.settings.args,
      config: step.settings.config,
      program: ['/tool/program'],
      limits: step.limits,
      canaryFolder: 'canary',
      canaryFiles: [],
      ...(step.obeys === undefined ? {} : { toolConfig: step.obeys.path }),
      inlineAllowed: plan.policy.inlineAllowed,
      partOfTree: false,
      threads: 1,
    });
  }
}

function sourceDateEpoch({ env }: System): number | undefined {
  const text = env['SOURCE_DATE_EPOCH'];
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,11}$/.test(text)) {
    throw new AssayError({
      kind: 'usage',
      code: 'source-date-epoch',
      message: 'SOURCE_DATE_EPOCH is not a number of seconds',
      hint: 'Unset it, or give whole seconds since 1970.',
    });
  }
  return Number(text);
}
