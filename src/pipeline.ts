import { basename, join, relative, resolve } from 'node:path';
import { assembleBundle, type BundleFiles } from './bundle/assemble.ts';
import { attest } from './bundle/attest.ts';
import { writeBundle } from './bundle/write-bundle.ts';
import { deriveEvidence, type DerivedEvidence } from './derive-evidence.ts';
import { renderAuditLog, type AuditEvent } from './lib/audit-chain.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { redact } from './lib/redact.ts';
import type { CatalogueEntry } from './manifest/catalogue.ts';
import { readManifest, type PolicyFiles } from './manifest/read-policy.ts';
import type { PolicyInputs } from './manifest/policy-inputs.ts';
import { resolvePolicy } from './manifest/resolve-policy.ts';
import { AssayError, EXIT, type ExitCode } from './model/errors.ts';
import type { PlannedTool, PlanStep, ScanPlan } from './model/plan.ts';
import type { ProfileTool } from './model/profile.ts';
import type { ScannerDefinition } from './model/scanner.ts';
import type { Tree } from './model/tree.ts';
import { buildPlan } from './plan/build-plan.ts';
import { listSource, locateSource, type SourceRoot } from './plan/list-source.ts';
import { readTree } from './plan/read-tree.ts';
import type { Clock } from './ports/clock.ts';
import type { Commands } from './ports/commands.ts';
import type { FileStore } from './ports/file-store.ts';
import type { Progress } from './ports/progress.ts';
import type { Runtime } from './ports/runtime.ts';
import type { Signer } from './ports/signer.ts';
import type { System } from './ports/system.ts';
import { digestOfTool, lockedToolOf, type ToolsLock } from './provision/lock.ts';
import { embeddedDigest, readyStep } from './provision/ready-step.ts';
import { filesOfStep, type ReplacedFiles } from './run/prepare-source.ts';
import { runPlan, type PlannedScanner, type StepOutcome } from './run/run-plan.ts';
import { commandPaths, commandScanner } from './scanners/command.ts';

/** What the user asked for, already checked. Paths are absolute. */
export interface ScanRequest {
  readonly path: string;
  readonly out: string;
  /** Relative to the root, or absolute. */
  readonly manifest?: string;
  readonly policy: PolicyInputs;
  /** `YYYY-MM-DD`. */
  readonly policyDate: string;
  readonly jobs: number;
  readonly offline: boolean;
  /** The whole run's, in milliseconds. */
  readonly timeoutMs?: number;
  readonly privacyPack?: string;
  readonly bundleId?: string;
  readonly attest: 'none' | 'statement';
  /** `https://github.com/owner/repo`, where known: names the git subject of statements. */
  readonly repository?: string;
  /** The policy is read from this source (the tip of the base branch) instead of the checked-out tree. */
  readonly policySource?: { readonly files: PolicyFiles; readonly commit: string; readonly ref: string };
}

export interface PipelinePorts {
  readonly files: FileStore;
  readonly commands: Commands;
  /** Probing a runtime costs a process or two: only a scan does it. */
  readonly runtime: () => Promise<Runtime>;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly system: System;
  readonly folderPolicyFiles: (root: string) => PolicyFiles;
  readonly toolsLock: () => ToolsLock;
  readonly signer?: Signer;
}

/** The catalogue, handed in by the entry points. */
export type Registry = ReadonlyMap<string, ScannerDefinition>;

/** Catalogue ids of the specification that this version does not have. */
export const NOT_AVAILABLE: Readonly<
  Record<string, 'code' | 'dependency' | 'secret' | 'sbom' | 'iac' | 'workflow' | 'dast'>
> = {
  opengrep: 'code',
  semgrep: 'code',
  checkov: 'iac',
  'pip-audit': 'dependency',
  'eslint-security': 'code',
  'retire-js': 'dependency',
  'npm-audit': 'dependency',
  trivy: 'dependency',
  syft: 'sbom',
  grype: 'dependency',
  gitleaks: 'secret',
  'osv-scanner': 'dependency',
  gosec: 'code',
  actionlint: 'workflow',
  zizmor: 'workflow',
  hadolint: 'iac',
  shellcheck: 'code',
  dast: 'dast',
};

export interface PlannedScan {
  readonly plan: ScanPlan;
  readonly scanners: readonly PlannedScanner[];
  readonly source: SourceRoot;
  /** Host folder of the private copy; the caller of `planScan` removes `work`. */
  readonly copy: string;
  readonly work: string;
}

export interface ScanResult {
  readonly plan: ScanPlan;
  readonly derived: DerivedEvidence;
  readonly bundleId: string;
  readonly bundlePath: string;
  readonly evidenceDigest: string;
  readonly exitCode: ExitCode;
  readonly files: BundleFiles;
}

/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
export async function planScan(
  request: ScanRequest,
  registry: Registry,
  ports: PipelinePorts,
  onPolicy?: () => void,
): Promise<PlannedScan> {
  ports.progress.report({ kind: 'phase', name: 'plan' });
  const source = await locateSource(request.path, ports.files, ports.commands);
  const policyFiles = request.policySource?.files ?? ports.folderPolicyFiles(source.root);
  const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
  const manifest = await readManifest(policyFiles, source.scope, named);
  const resolved = resolvePolicy({
    ...(manifest === undefined ? {} : { manifest }),
    inputs: { product: basename(source.root), ...request.policy },
    catalogue: catalogueOf(registry),
    policyDate: request.policyDate,
    ...(request.policySource === undefined ? {} : { commit: request.policySource.commit }),
  });
  onPolicy?.();
  const listing = await listSource(source, ports.files);
  const work = ports.files.temporaryFolder('assay-');
  try {
    const copy = join(work, 'tree');
    const own = relative(source.root, request.out);
    const { tree, excluded } = await readTree(
      {
        source,
        listing,
        copy,
        exclude: resolved.policy.exclude,
        ownFolders: own.startsWith('..') || own === '' ? [] : [own],
      },
      ports.files,
    );
    const definitionOf = (tool: ProfileTool): ScannerDefinition | undefined =>
      commandScanner(tool) ?? registry.get(tool.id);
    const plan = buildPlan({
      assay: ports.system.version,
      policy: resolved.policy,
      policyDate: request.policyDate,
      tree,
      scope: source.scope,
      sourceDateEpoch: sourceDateEpoch(ports.system),
      definitionOf,
      plannedTool: (definition) => plannedTool(definition, ports),
      filesOf: (definition, paths) => filesOfStep(tree, definition, paths),
      catalogue: [...registry.keys()],
      warnings: [
        ...resolved.warnings,
        ...(excluded === 0 ? [] : [`${excluded} files are left out by the manifest's exclude.`]),
      ],
      switchedOff: resolved.switchedOff,
    });
    const scanners = await Promise.all(
      plan.steps.map(async (step) => {
        const fromBase = await filesFromBase(step, request, tree);
        return {
          step: fromBase.size === 0 ? step : { ...step, fromBase: describeReplaced(fromBase) },
          definition: definitionFor(step, registry),
          fromBase,
        };
      }),
    );
    checkArguments(scanners, plan);
    return { plan: { ...plan, steps: scanners.map(({ step }) => step) }, scanners, source, copy, work };
  } catch (error) {
    ports.files.remove(work);
    throw error;
  }
}

/** Every id a profile may name, with what this version has of it. */
export function catalogueOf(registry: Registry): readonly CatalogueEntry[] {
  return [
    ...[...registry.values()].map(({ id, category }) => ({ id, category, available: true })),
    ...Object.entries(NOT_AVAILABLE)
      .filter(([id]) => !registry.has(id))
      .map(([id, category]) => ({ id, category, available: false })),
  ];
}

/**
 * On a pull request, the files that a scanner of the user's own names are those of the policy's commit: a change must not
 * bring its own version of what judges it.
 */
async function filesFromBase(step: PlanStep, request: ScanRequest, tree: Tree): Promise<ReplacedFiles> {
  const { policySource } = request;
  const { command } = step.settings;
  const replaced = new Map<string, Uint8Array | null>();
  if (policySource === undefined || command === undefined) return replaced;
  const digests = new Map(tree.files.map(({ path, sha256: digest }) => [path, digest]));
  for (const path of commandPaths(command.argv)) {
    const bytes = await policySource.files.read(path);
    const here = digests.get(path);
    if (bytes === undefined ? here !== undefined : sha256(bytes) !== here) replaced.set(path, bytes ?? null);
  }
  return replaced;
}

function describeReplaced(files: ReplacedFiles): NonNullable<PlanStep['fromBase']> {
  return [...files].map(([path, bytes]) => ({ path, sha256: bytes === null ? null : sha256(bytes) }));
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
      honourToolConfig: plan.policy.honourToolConfig,
      inlineAllowed: plan.policy.inlineAllowed,
      threads: 1,
    });
  }
}

/** The definition behind a planned step, the user's own commands included. */
export function definitionFor(step: PlanStep, registry: Registry): ScannerDefinition {
  const definition = commandScanner(step.settings) ?? registry.get(step.scanner);
  if (definition === undefined) {
    throw new AssayError({
      kind: 'usage',
      code: 'scanner-unknown',
      message: `this version of Assay has no scanner ${step.scanner}`,
    });
  }
  return definition;
}

/**
 * The whole flow: plan, run, judge, write the bundle. The verdict is a value; what throws stopped the run. Publishing comes
 * after, by the caller, when everything is on disk.
 */
export async function scan(
  request: ScanRequest,
  registry: Registry,
  ports: PipelinePorts,
  signal: AbortSignal,
): Promise<ScanResult> {
  const startedAt = ports.clock.now();
  // Trying the sandbox waits for processes; reading the tree keeps this one busy. Together they take the longer of the two.
  let trial: Promise<Runtime> | undefined;
  const planned = await planScan(request, registry, ports, () => {
    trial = ports.runtime();
    // Whoever awaits it below hears of a failure; until then, or when planning fails first, nobody does.
    trial.catch(() => undefined);
  });
  try {
    const { plan } = planned;
    const runtime = await (trial ?? ports.runtime());
    ports.progress.report({
      kind: 'phase',
      name: 'scan',
      detail: `${plan.steps.length} scanners, isolation ${runtime.guarantees().level}`,
    });
    const outcomes = await runScanners(request, planned, runtime, ports, startedAt, signal);
    ports.progress.report({ kind: 'phase', name: 'judge' });
    const raws = new Map(outcomes.map(({ scanner, raw }) => [scanner, raw]));
    const derived = deriveEvidence(plan, raws, (step) => definitionFor(step, registry));
    const finishedAt = ports.clock.now();
    const bundleId = request.bundleId ?? bundleName(startedAt, plan);
    ports.progress.report({ kind: 'phase', name: 'write' });
    const cancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
    const events = auditEvents(request, plan, outcomes, derived, { startedAt, finishedAt });
    let evidenceDigest = '';
    const files = await assembleBundle({
      derived: derived.files,
      raws,
      audit: renderAuditLog(plan.tree.git?.commit ?? plan.tree.digest, events),
      run: {
        bundleId,
        assay: plan.assay,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(finishedAt).toISOString(),
        cancelled,
        host: {
          platform: ports.system.platform,
          arch: ports.system.arch,
          node: ports.system.node.version,
          cpus: ports.system.cpus,
        },
        runtime: { id: runtime.id, ...runtime.guarantees(), caveats: [...runtime.guarantees().caveats] },
        tools: outcomes.map(({ scanner, facts, raw }) => ({
          scanner,
          resolved: facts.resolved ?? null,
          digest: facts.digest ?? null,
          pinned: facts.pinned ?? null,
          durationMs: raw.record.durationMs,
        })),
      },
      attest: async (roots) => {
        evidenceDigest = roots.evidenceManifest;
        if (request.attest === 'none') return new Map<string, string>();
        const { summary, files: derivedFiles } = derived;
        const base =
          request.policySource === undefined
            ? undefined
            : { ref: request.policySource.ref, commit: request.policySource.commit };
        const statements = {
          plan,
          summary,
          files: derivedFiles,
          roots,
          guarantees: runtime.guarantees(),
          repository: request.repository,
          base,
        };
        try {
          return await attest(statements, ports.signer);
        } catch (error) {
          // A service that does not answer must not cost the evidence; a key of the user's own must sign or fail.
          if (ports.signer?.kind !== 'keyless') throw error;
          const why = redact(error instanceof Error ? error.message : String(error));
          ports.progress.report({
            kind: 'warning',
            message: `keyless signing failed, so the evidence is unsigned: ${why}`,
          });
          return attest(statements, undefined);
        }
      },
    });
    const bundlePath = await writeBundle(request.out, bundleId, files, ports.files, !cancelled);
    const integrity = outcomes.some((outcome) => outcome.integrity);
    return {
      plan,
      derived,
      bundleId,
      bundlePath,
      evidenceDigest,
      exitCode: exitCodeOf(derived, integrity, cancelled),
      files,
    };
  } finally {
    ports.files.remove(planned.work);
  }
}

function exitCodeOf(derived: DerivedEvidence, integrity: boolean, cancelled: boolean): ExitCode {
  if (cancelled) return EXIT.interrupted;
  if (integrity) return EXIT.integrity;
  return derived.summary.exitCode;
}

async function runScanners(
  request: ScanRequest,
  planned: PlannedScan,
  runtime: Runtime,
  ports: PipelinePorts,
  startedAt: number,
  signal: AbortSignal,
): Promise<readonly StepOutcome[]> {
  const { plan } = planned;
  const nonce = ports.system.random(16);
  return runPlan(
    {
      plan,
      scanners: planned.scanners,
      jobs: request.jobs,
      settings: {
        tree: plan.tree,
        copy: planned.copy,
        work: planned.work,
        canaryRoot: `assay-canary-${ports.system.random(6)}`,
        nonce,
        threads: Math.max(1, ports.system.cpus),
        honourToolConfig: plan.policy.honourToolConfig,
        inlineAllowed: plan.policy.inlineAllowed,
        privacyPack: request.privacyPack ?? join(ports.system.installFolder, 'privacy-pack'),
        knownSecrets: knownSecrets(ports.system),
        minimumIsolation: plan.policy.gate.isolation,
        offline: request.offline,
        deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
      },
      provision: ({ definition }) =>
        readyStep(
          definition,
          {
            get lock() {
              return ports.toolsLock();
            },
            cacheFolder: ports.system.cacheFolder,
            offline: request.offline,
            commands: ports.commands,
            system: ports.system,
            progress: ports.progress,
            signal,
          },
          ports.files,
        ),
    },
    { ...ports, runtime },
    signal,
  );
}

function plannedTool(definition: ScannerDefinition, ports: PipelinePorts): PlannedTool {
  switch (definition.tool.kind) {
    case 'embedded':
      return {
        name: `assay-${definition.id}`,
        version: ports.system.version,
        pinned: true,
        digest: embeddedDigest(ports.system, ports.files),
      };
    case 'pypi': {
      const entry = lockedToolOf(definition, ports.toolsLock());
      return { name: definition.id, version: entry.version, pinned: true, digest: digestOfTool(entry) };
    }
    case 'host':
      return { name: definition.tool.program, version: 'unpinned', pinned: false };
  }
}

/** Values of the environment that look like credentials: taken out of whatever a tool prints. */
function knownSecrets({ env }: System): readonly string[] {
  return Object.entries(env)
    .filter(
      ([name, value]) =>
        value !== undefined &&
        value.length >= 8 &&
        /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|SIGNING_KEY|API_?KEY/i.test(name),
    )
    .map(([, value]) => value ?? '');
}

function relativeIfInside(root: string, manifest: string): string {
  const path = relative(root, resolve(root, manifest));
  return path.startsWith('..') ? resolve(root, manifest) : path;
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

/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt: number, plan: ScanPlan): string {
  const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}

function auditEvents(
  request: ScanRequest,
  plan: ScanPlan,
  outcomes: readonly StepOutcome[],
  derived: DerivedEvidence,
  time: { readonly startedAt: number; readonly finishedAt: number },
): readonly AuditEvent[] {
  return [
    {
      type: 'run.started',
      time: time.startedAt,
      data: { assay: plan.assay, commit: plan.tree.git?.commit ?? null, scope: plan.scope },
    },
    {
      type: 'inputs.validated',
      time: time.startedAt,
      data: {
        policyDate: request.policyDate,
        profile: plan.policy.profile,
        policySource: plan.policy.source,
        offline: request.offline,
      },
    },
    {
      type: 'plan.made',
      time: time.startedAt,
      data: { planDigest: sha256(canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
    },
    ...outcomes.flatMap(({ scanner, facts, raw, interpreted, startedAt, endedAt }): AuditEvent[] => [
      {
        type: 'tool.started',
        time: startedAt,
        data: {
          scanner,
          digest: facts.digest ?? null,
          pinned: facts.pinned ?? null,
          argv: raw.record.argv.map((part) => redact(part)),
        },
      },
      {
        type: 'tool.ended',
        time: endedAt,
        data: { scanner, outcome: raw.record.outcome, state: interpreted.run.state, durationMs: raw.record.durationMs },
      },
    ]),
    { type: 'evidence.derived', time: time.finishedAt, data: { files: [...derived.files.keys()].sort() } },
    {
      type: 'gate.decided',
      time: time.finishedAt,
      data: {
        verdict: derived.verdict.decision,
        reasons: derived.summary.reasons.map(({ code, text }) => ({ code, text })),
      },
    },
  ];
}
