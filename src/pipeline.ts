import { join } from 'node:path';
import { auditEvents } from './audit-run.ts';
import { assembleBundle, type BundleFiles } from './bundle/assemble.ts';
import { attest } from './bundle/attest.ts';
import { freeBundleId, writeBundle } from './bundle/write-bundle.ts';
import { definitionFor, type Registry } from './catalogue.ts';
import { deriveEvidence, type DerivedEvidence } from './derive-evidence.ts';
import { renderAuditLog } from './lib/audit-chain.ts';
import { redact } from './lib/redact.ts';
import { EXIT, type ExitCode } from './model/errors.ts';
import type { ScanPlan } from './model/plan.ts';
import { planScan, type PipelinePorts, type PlannedScan, type ScanRequest } from './plan-scan.ts';
import type { FileStore } from './ports/file-store.ts';
import type { Runtime } from './ports/runtime.ts';
import type { System } from './ports/system.ts';
import { checkHostTool } from './provision/host-tool.ts';
import { readyStep } from './provision/ready-step.ts';
import { runPlan, type StepOutcome } from './run/run-plan.ts';

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
  const planned = await planScan(
    request,
    registry,
    ports,
    () => {
      trial = ports.runtime();
      // Whoever awaits it below hears of a failure; until then, or when planning fails first, nobody does.
      trial.catch(() => undefined);
    },
    signal,
  );
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
    const bundleId = request.bundleId ?? reserveBundle(request.out, bundleName(startedAt, plan), ports.files);
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
        inlineAllowed: plan.policy.inlineAllowed,
        privacyPack: request.privacyPack ?? join(ports.system.installFolder, 'privacy-pack'),
        knownSecrets: knownSecrets(ports.system),
        minimumIsolation: plan.policy.gate.isolation,
        offline: request.offline,
        deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
      },
      provision: ({ definition, hostTool }) => {
        if (hostTool !== undefined) return Promise.resolve(checkHostTool(hostTool, ports.files));
        return readyStep(
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
        );
      },
    },
    { ...ports, runtime },
    signal,
  );
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

/** Where the folder cannot even be made, writing the bundle says so, with the verdict known. */
function reserveBundle(out: string, wanted: string, files: FileStore): string {
  try {
    return freeBundleId(out, wanted, files);
  } catch {
    return wanted;
  }
}

/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt: number, plan: ScanPlan): string {
  const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}
