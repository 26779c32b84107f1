import { auditEvents, auditSubject, type AuditedTool } from './audit-run.ts';
import { assembleBundle } from './bundle/assemble.ts';
import { attest } from './bundle/attest.ts';
import { checkSound } from './bundle/check-sound.ts';
import { writeBundle, type WrittenBundle } from './bundle/write-bundle.ts';
import type { DerivedEvidence } from './derive-evidence.ts';
import { renderAuditLog } from './lib/audit-chain.ts';
import { redact } from './lib/redact.ts';
import { signingCaveat } from './lib/signing-caveat.ts';
import type { ScanPlan } from './model/plan.ts';
import type { RawRun } from './model/raw-run.ts';
import type { PipelinePorts, ScanRequest } from './plan-scan.ts';
import type { Runtime } from './ports/runtime.ts';
import type { StepOutcome } from './run/run-plan.ts';

/** A run that is over and judged. */
export interface FinishedRun {
  readonly request: ScanRequest;
  readonly plan: ScanPlan;
  readonly runtime: Runtime;
  readonly outcomes: readonly StepOutcome[];
  readonly raws: ReadonlyMap<string, RawRun>;
  readonly derived: DerivedEvidence;
  readonly headCommit: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt: number;
}

/** Lays out the evidence of a run, has it attested and writes it. @throws AssayError delivery when the disk does not take it. */
export async function writeEvidence(
  run: FinishedRun,
  ports: PipelinePorts,
): Promise<WrittenBundle & { readonly evidenceDigest: string; readonly cancelled: boolean }> {
  const { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt } = run;
  const cancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
  const events = auditEvents({
    plan,
    offline: request.offline,
    headCommit,
    startedAt,
    finishedAt,
    tools: outcomes.map((outcome) => ({
      ...auditedTool(outcome),
      startedAt: outcome.startedAt,
      endedAt: outcome.endedAt,
    })),
    derived: { ...derived, paths: [...derived.files.keys()] },
  });
  let evidenceDigest = '';
  const written = await writeBundle(
    request.out,
    bundleName(startedAt, plan),
    async (bundleId) => {
      const files = await assembleBundle({
        derived: derived.files,
        raws,
        audit: renderAuditLog(auditSubject(plan), events),
        run: {
          bundleId,
          assay: plan.assay,
          startedAt: new Date(startedAt).toISOString(),
          finishedAt: new Date(finishedAt).toISOString(),
          cancelled,
          headCommit,
          host: {
            platform: ports.system.platform,
            arch: ports.system.arch,
            node: ports.system.node.version,
            cpus: ports.system.cpus,
          },
          runtime: { id: runtime.id, ...runtime.guarantees(), caveats: caveatsOf(run, ports) },
          tools: outcomes.map(({ scanner, facts, raw }) => ({
            scanner,
            resolved: facts.resolved ?? null,
            digest: facts.digest ?? null,
            pinned: facts.pinned ?? null,
            durationMs: raw.record.durationMs,
          })),
        },
        attest: (roots) => {
          evidenceDigest = roots.evidenceManifest;
          return statementsFor(run, roots, ports);
        },
      });
      checkSound(files);
      return files;
    },
    ports.files,
    !cancelled,
  );
  return { ...written, evidenceDigest, cancelled };
}

/** Why the signature of this run proves less than it seems to; `undefined` where nobody signs or a sandbox holds. */
export function exposedSigner(
  { attest: form }: Pick<ScanRequest, 'attest'>,
  runtime: Runtime,
  { signer }: Pick<PipelinePorts, 'signer'>,
): string | undefined {
  return form === 'none' || signer === undefined ? undefined : signingCaveat(runtime.guarantees().level, signer.kind);
}

function caveatsOf({ request, runtime }: FinishedRun, ports: PipelinePorts): string[] {
  const exposed = exposedSigner(request, runtime, ports);
  return [...runtime.guarantees().caveats, ...(exposed === undefined ? [] : [exposed])];
}

/** What the audit log tells of the program of a tool run. */
export function auditedTool({ scanner, facts, raw }: StepOutcome): AuditedTool {
  return { scanner, digest: facts.digest ?? null, pinned: facts.pinned ?? null, record: raw.record };
}

async function statementsFor(
  { request, plan, runtime, derived, headCommit }: FinishedRun,
  roots: { readonly evidenceManifest: string; readonly runRecord: string },
  ports: PipelinePorts,
): Promise<ReadonlyMap<string, string>> {
  if (request.attest === 'none') return new Map();
  const { policySource } = request;
  const statements = {
    plan,
    summary: derived.summary,
    files: derived.files,
    roots,
    guarantees: runtime.guarantees(),
    headCommit,
    repository: request.repository,
    base: policySource === undefined ? undefined : { ref: policySource.ref, commit: policySource.commit },
  };
  try {
    return await attest(statements, ports.signer);
  } catch (error) {
    // A service that does not answer must not cost the evidence; a key of the user's own must sign or fail.
    if (ports.signer?.kind !== 'keyless') throw error;
    const why = redact(error instanceof Error ? error.message : String(error));
    ports.progress.report({ kind: 'warning', message: `keyless signing failed, so the evidence is unsigned: ${why}` });
    return attest(statements, undefined);
  }
}

/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt: number, plan: ScanPlan): string {
  const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}
