import { auditLive, type LiveAudit } from './audit-live.ts';
import type { BundleFiles } from './bundle/assemble.ts';
import { definitionFor, type Registry } from './catalogue.ts';
import { deriveEvidence, type DerivedEvidence } from './derive-evidence.ts';
import { countNoun } from './lib/count-noun.ts';
import { AssayError, EXIT, worseExit, type ExitCode, type KnownVerdict } from './model/errors.ts';
import type { Guarantees } from './model/invocation.ts';
import type { ScanPlan } from './model/plan.ts';
import { planScan, type PipelinePorts, type PlannedScan, type ScanRequest } from './plan-scan.ts';
import { privacyPackOf } from './plan-tools.ts';
import type { Runtime } from './ports/runtime.ts';
import type { System } from './ports/system.ts';
import { checkHostTool } from './provision/host-tool.ts';
import { readyStep } from './provision/ready-step.ts';
import { runPlan, type StepOutcome } from './run/run-plan.ts';
import type { RunEvidence } from './verify-bundle-by-policy.ts';
import { auditedTool, exposedSigner, writeEvidence } from './write-evidence.ts';

export interface ScanResult {
  readonly plan: ScanPlan;
  readonly derived: DerivedEvidence;
  readonly bundleId: string;
  readonly bundlePath: string;
  readonly evidenceDigest: string;
  readonly exitCode: ExitCode;
  readonly files: BundleFiles;
  /** What a changed policy can judge too. */
  readonly evidence: RunEvidence;
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
    const live = auditLive(ports.events, () => ports.clock.now());
    const headCommit = headOfSameTree(request, plan);
    live.planned({ plan, offline: request.offline, headCommit });
    const runtime = await (trial ?? ports.runtime());
    ports.progress.report({
      kind: 'phase',
      name: 'scan',
      detail: `${countNoun(plan.steps.length, 'scanner')}, isolation ${runtime.guarantees().level}`,
    });
    const unsandboxed = withoutSandbox(runtime.guarantees());
    if (unsandboxed !== undefined) ports.progress.report({ kind: 'warning', message: unsandboxed });
    const exposed = exposedSigner(request, runtime, ports);
    if (exposed !== undefined)
      ports.progress.report({
        kind: 'warning',
        message: `${exposed} Set gate.isolation to bubblewrap, and nothing runs where that is so.`,
      });
    const outcomes = await runScanners({ request, planned, runtime, live, startedAt }, ports, signal);
    ports.progress.report({ kind: 'phase', name: 'judge' });
    const raws = new Map(outcomes.map(({ scanner, raw }) => [scanner, raw]));
    const derived = deriveEvidence(plan, raws, (step) => definitionFor(step, registry));
    live.decided(derived);
    // A clock that was set back meanwhile must not make evidence that contradicts itself.
    const finishedAt = Math.max(startedAt, ports.clock.now());
    ports.progress.report({ kind: 'phase', name: 'write' });
    const run = { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt };
    const integrity = outcomes.some((outcome) => outcome.integrity);
    const { bundleId, folder, files, evidenceDigest, cancelled } = await writeEvidence(run, ports).catch(
      (error: unknown) => {
        // The disk may be full, and the verdict stands all the same.
        if (!(error instanceof AssayError)) throw error;
        const isCancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
        throw error.withKnown(knownVerdict({ derived, exitCode: exitCodeOf(derived, integrity, isCancelled) }));
      },
    );
    return {
      plan,
      derived,
      bundleId,
      bundlePath: folder,
      evidenceDigest,
      exitCode: exitCodeOf(derived, integrity, cancelled),
      files,
      evidence: { plan, raws, isolation: runtime.guarantees().level },
    };
  } finally {
    ports.files.remove(planned.work);
  }
}

/** The verdict in words, for whoever has to say it without the bundle. */
export function knownVerdict({ derived, exitCode }: Pick<ScanResult, 'derived' | 'exitCode'>): KnownVerdict {
  const { verdict, reasons } = derived.summary;
  return {
    decision: verdict,
    exitCode,
    reasons: reasons.map(({ text, remedy, code }) => `${text}. ${remedy} [${code}]`),
  };
}

/** What must be said before anything is run, because people take a sandbox for granted. */
function withoutSandbox({ level, caveats }: Guarantees): string | undefined {
  if (level !== 'environment-only') return undefined;
  return `scanners run without a sandbox (isolation environment-only): ${caveats[0] ?? ''} They can reach the network and read what this user can; docs/isolation.md tells how to change that.`;
}

/** The head commit is a subject only where what was scanned is, to the byte, what it holds. */
function headOfSameTree({ head }: ScanRequest, { tree: { git } }: ScanPlan): string | null {
  if (head === undefined || git === undefined || git.dirty) return null;
  return head.tree === git.tree && head.commit !== git.commit ? head.commit : null;
}

function exitCodeOf(derived: DerivedEvidence, integrity: boolean, cancelled: boolean): ExitCode {
  if (cancelled) return EXIT.interrupted;
  return integrity ? worseExit(EXIT.integrity, derived.summary.exitCode) : derived.summary.exitCode;
}

async function runScanners(
  run: {
    readonly request: ScanRequest;
    readonly planned: PlannedScan;
    readonly runtime: Runtime;
    readonly live: LiveAudit;
    readonly startedAt: number;
  },
  ports: PipelinePorts,
  signal: AbortSignal,
): Promise<readonly StepOutcome[]> {
  const { request, planned, runtime, live, startedAt } = run;
  const { plan } = planned;
  const nonce = ports.system.random(16);
  return runPlan(
    {
      plan,
      scanners: planned.scanners,
      jobs: request.jobs,
      settings: {
        tree: plan.tree,
        scope: plan.scope,
        copy: planned.copy,
        work: planned.work,
        canaryRoot: `assay-canary-${ports.system.random(6)}`,
        nonce,
        threads: Math.max(1, ports.system.cpus),
        inlineAllowed: plan.policy.inlineAllowed,
        privacyPack: privacyPackOf(request, ports.system),
        knownSecrets: knownSecrets(ports.system, plan),
        minimumIsolation: plan.policy.gate.isolation,
        offline: request.offline,
        deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
      },
      onStarted: live.started,
      onEnded: (outcome) => {
        live.ended(auditedTool(outcome), outcome.interpreted.run.state);
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
function knownSecrets({ env }: System, { policy }: ScanPlan): readonly string[] {
  const addresses = new Set(policy.notify?.map(({ urlEnv }) => urlEnv));
  return Object.entries(env)
    .filter(
      ([name, value]) =>
        value !== undefined &&
        value.length >= 8 &&
        (addresses.has(name) || /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|SIGNING_KEY|API_?KEY/i.test(name)),
    )
    .map(([, value]) => value ?? '');
}
