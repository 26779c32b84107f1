import { policyDigest } from './bundle/policy-files.ts';
import type { ReadBundle } from './bundle/read-bundle.ts';
import { assessCompliance } from './judge/compliance.ts';
import { judgeEvidence } from './derive-evidence.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { describeReason } from './lib/describe-reason.ts';
import type { ManifestSet } from './manifest/merge-manifests.ts';
import type { PolicyInputs } from './manifest/policy-inputs.ts';
import { readManifest, type PolicyFiles } from './manifest/read-policy.ts';
import { resolvePolicy } from './manifest/resolve-policy.ts';
import { withPrivacyPack } from './manifest/with-privacy-pack.ts';
import { soleProfile } from './manifest/sole-profile.ts';
import type { ComplianceReport } from './model/compliance.ts';
import type { Finding } from './model/finding.ts';
import { ISOLATION_LEVELS, type IsolationLevel } from './model/invocation.ts';
import { WHOLE_TREE, type PlannedTool, type PlanStep, type ScanPlan } from './model/plan.ts';
import type { RawRun } from './model/raw-run.ts';
import type { ToolRun } from './model/tool-run.ts';
import type { Decision, Reason, Verdict } from './model/verdict.ts';
import { buildPlan } from './plan/build-plan.ts';
import { checkGlobs } from './plan/check-globs.ts';
import { catalogueOf, definitionFor, type Registry } from './catalogue.ts';
import { filesOfStep } from './run/prepare-source.ts';
import { commandScanner } from './scanners/command.ts';

/** A manifest to judge existing evidence by. */
export interface OtherPolicy {
  readonly files: PolicyFiles;
  /** Its name, as `files` knows it. */
  readonly manifest: string;
  /** Absent: the one that the manifest means by itself. Never the one that the evidence names. */
  readonly profile?: string;
  /** The part of the tree that it is to judge; absent: all of it. */
  readonly scope?: string;
  /** SHA-256 of the privacy rules that belong to it; absent: those that come with Assay. */
  readonly privacyPack?: string;
}

/** What another policy makes of the evidence. */
export interface PolicyVerdict {
  readonly verdict: Decision;
  readonly profile: string;
  readonly policyDigest: string;
  /** The day by which its suppressions and tolerations were judged. */
  readonly policyDate: string;
  readonly reasons: readonly string[];
  /** Where the evidence does not fit what this policy asks for; each makes the verdict inconclusive at best. */
  readonly gaps: readonly string[];
  readonly controls: ComplianceReport['controls'] | null;
}

/**
 * Judges old evidence by a new policy. A tool run counts only when the new policy would have run the same scanner on the same
 * files with the same settings, under rules at least as strict: what was not done cannot be judged, so it is a gap.
 *
 * @throws AssayError usage when the manifest is not valid or has no such profile.
 */
export async function judgeByPolicy(
  bundle: ReadBundle,
  plan: ScanPlan,
  other: OtherPolicy,
  policyDate: string,
  registry: Registry,
): Promise<PolicyVerdict> {
  const manifest = await readManifest(other.files, '.', other.manifest);
  // `readManifest` throws where a named one is not there.
  const profile = other.profile ?? (manifest === undefined ? undefined : soleProfile(manifest));
  const inputs = { product: plan.policy.product, ...(profile === undefined ? {} : { profile }) };
  const { asked, verdict, gaps, runs, findings } = judgeByManifest(
    { plan, raws: bundle.raws, isolation: bundle.run.runtime.level },
    { manifest, inputs, policyDate, scope: other.scope ?? WHOLE_TREE, privacyPack: packMeant(plan, other.privacyPack) },
    registry,
  );
  const digest = policyDigest(asked);
  return {
    verdict: verdict.decision,
    profile: asked.policy.profile,
    policyDigest: digest,
    policyDate,
    reasons: reasonsBeside(gaps, verdict.reasons).map((reason) => describeReason(reason).text),
    gaps: gaps.map(({ scanner, why }) => (scanner === undefined ? why : `${scanner}: ${why}`)),
    controls: assessCompliance({ plan: asked, policyDigest: digest, runs, findings })?.controls ?? null,
  };
}

/** A pack that is given is the shipped one where the run says so of its digest. */
function packMeant({ policy, steps }: ScanPlan, given: string | undefined): string | null {
  const shipped = policy.privacyPack === undefined && steps.some(({ privacyPack }) => privacyPack === given);
  return given === undefined || shipped ? null : given;
}

/** What a run left behind, as far as another policy can judge it. */
export interface RunEvidence {
  readonly plan: ScanPlan;
  readonly raws: ReadonlyMap<string, RawRun>;
  readonly isolation: IsolationLevel;
}

/** Why evidence does not fit a policy: that of one scanner, or all of it. */
export interface PolicyGap {
  readonly scanner?: string;
  readonly why: string;
}

export interface ManifestVerdict {
  /** The plan that this policy would have made. */
  readonly asked: ScanPlan;
  readonly verdict: Verdict;
  readonly gaps: readonly PolicyGap[];
  readonly runs: readonly ToolRun[];
  readonly findings: readonly Finding[];
}

/**
 * The same for a manifest that is already read; `undefined`: the built-in policy.
 *
 * @param by `scope`: the part of the tree that it is to judge; absent: whatever was scanned. `privacyPack`: digest of the
 * privacy rules that belong to it, `null` for those that come with Assay; absent: those of the run.
 * @param unfit says of a scanner's run why this policy cannot judge it, beside what is compared here.
 * @throws AssayError usage when the manifest does not resolve.
 */
export function judgeByManifest(
  { plan, raws: given, isolation }: RunEvidence,
  by: {
    readonly manifest: ManifestSet | undefined;
    readonly inputs: PolicyInputs;
    readonly policyDate: string;
    readonly scope?: string;
    readonly privacyPack?: string | null;
  },
  registry: Registry,
  unfit: (step: PlanStep) => string | undefined = () => undefined,
): ManifestVerdict {
  const resolved = resolvePolicy({
    ...(by.manifest === undefined ? {} : { manifest: by.manifest }),
    inputs: by.inputs,
    catalogue: catalogueOf(registry),
    policyDate: by.policyDate,
  });
  const { warnings, switchedOff } = resolved;
  const packOfRun = plan.policy.privacyPack;
  const pack = by.privacyPack === undefined ? packOfRun : (by.privacyPack ?? undefined);
  const policy = withPrivacyPack(resolved.policy, pack);
  checkGlobs(policy, plan.tree);
  const old = new Map(plan.steps.map((step) => [step.scanner, step]));
  const never: PlannedTool = { name: 'none', version: 'none', pinned: false };
  const asked = buildPlan({
    assay: plan.assay,
    policy,
    policyDate: by.policyDate,
    tree: plan.tree,
    scope: plan.scope,
    sourceDateEpoch: plan.formatTime,
    definitionOf: (tool) => commandScanner(tool) ?? registry.get(tool.id),
    plannedTool: ({ id }) => old.get(id)?.tool ?? never,
    filesOf: (definition, paths) => filesOfStep(plan.tree, definition, paths),
    catalogue: [...registry.keys()],
    warnings,
    switchedOff,
  });
  const gaps: PolicyGap[] = [];
  const raws = new Map<string, RawRun>();
  const whole = scopeGap(plan.scope, by.scope ?? plan.scope) ?? wholeGap(isolation, plan, asked);
  if (whole !== undefined) gaps.push({ why: whole });
  for (const step of asked.steps) {
    const was = old.get(step.scanner);
    const why =
      whole === undefined
        ? (stepGap(was, step, asked.policy.allowHostTools) ??
          (step.scanner === 'privacy' && pack !== packOfRun ? packGap(packOfRun) : undefined) ??
          (was === undefined ? undefined : unfit(was)))
        : undefined;
    const raw = given.get(step.scanner);
    if (why !== undefined) gaps.push({ scanner: step.scanner, why });
    else if (whole === undefined && raw !== undefined) raws.set(step.scanner, raw);
  }
  return { asked, gaps, ...judgeEvidence(asked, raws, (step) => definitionFor(step, registry)) };
}

/** The reasons that the gaps do not give already: a run that cannot be judged is a gap, and has left no trace to the judge. */
export function reasonsBeside(gaps: readonly PolicyGap[], reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(
    (reason) =>
      !(
        reason.kind === 'not-completed' &&
        reason.reason === 'no-trace' &&
        gaps.some(({ scanner }) => scanner === undefined || scanner === reason.scanner)
      ),
  );
}

function scopeGap(scanned: string, wanted: string): string | undefined {
  if (scanned === wanted) return undefined;
  return `${scanned === WHOLE_TREE ? 'all of the tree' : `only ${scanned}`} was scanned, and ${wanted === WHOLE_TREE ? 'all of the tree' : wanted} is to be judged`;
}

/** What makes all of the evidence unfit for a policy. */
function wholeGap(isolation: IsolationLevel, plan: ScanPlan, asked: ScanPlan): string | undefined {
  const excluded = plan.policy.exclude.filter((glob) => !asked.policy.exclude.includes(glob));
  if (excluded.length > 0)
    return `files that this policy does not exclude were left out of the scan (${excluded.join(', ')})`;
  if (plan.policy.honourToolConfig && !asked.policy.honourToolConfig)
    return 'scanners obeyed configuration of the tree, which this policy does not allow';
  if (plan.policy.inlineAllowed && !asked.policy.inlineAllowed)
    return 'scanners obeyed ignore comments of the tree, which this policy does not allow';
  const wanted = asked.policy.gate.isolation;
  if (wanted !== undefined && ISOLATION_LEVELS.indexOf(isolation) < ISOLATION_LEVELS.indexOf(wanted)) {
    return `this policy asks for isolation ${wanted}, and the run had ${isolation}`;
  }
  return undefined;
}

function packGap(ofRun: string | undefined): string {
  return ofRun === undefined
    ? 'it ran with the rules that come with Assay, and not with the given pack'
    : `it ran with a privacy pack of its own (sha256 ${ofRun}), which this policy does not name`;
}

function stepGap(was: PlanStep | undefined, asked: PlanStep, hostTools: boolean): string | undefined {
  if (was === undefined) return 'it was not part of the run';
  if (was.filesDigest !== asked.filesDigest) return 'it ran on other files than this policy asks for';
  if (asked.settings.command === undefined && !was.tool.pinned && !hostTools)
    return 'it was a program of that machine, unpinned, which this policy does not allow';
  const settings = ({ settings: { args, config, command } }: PlanStep): string =>
    canonicalJson({ args, config, command });
  return settings(was) === settings(asked) ? undefined : 'it ran with other settings than this policy asks for';
}
