import { describeReason } from '../lib/describe-reason.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import { manifestOf } from '../lib/manifest-of.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { ToolRun } from '../model/tool-run.ts';
import type { Verdict } from '../model/verdict.ts';
import { inlineMarkers } from './summarise.ts';

/**
 * SHA-256 of the resolved policy: what `--policy-digest` of `assay verify` names, and every statement carries. Where the
 * manifest was read is left out (the base commit has a member of its own): a digest that changed with every commit of the
 * base branch could not be expected by anybody. The policy date is beside it for the same reason.
 */
export function policyDigest({ policy }: Pick<ScanPlan, 'policy'>): string {
  const { source } = policy;
  if (source.kind !== 'manifest' || source.commit === undefined) return sha256(canonicalJson(policy));
  return sha256(canonicalJson({ ...policy, source: { ...source, commit: undefined } }));
}

/** `manifest-info.json`, with the fields the ancestor's consumers read. */
export function manifestInfo(plan: ScanPlan): object {
  const { policy } = plan;
  const thresholds = policy.budgets.filter(
    ({ match, tool, category, paths }) =>
      match === 'exactly' && tool === undefined && category === undefined && paths === undefined,
  );
  return {
    schema: 'assay/manifest-info/1',
    product: policy.product,
    version: policy.version ?? null,
    owners: policy.owners,
    profile_requested: policy.profileRequested,
    profile_resolved: policy.profile,
    tools_selected: policy.tools.map(({ id }) => id),
    manifest_digest: policy.source.kind === 'manifest' ? policy.source.sha256 : null,
    manifest_source: policy.source,
    policy_digest: policyDigest(plan),
    unsupported_manifest_tools: [],
    policy_thresholds: Object.fromEntries(thresholds.map(({ severity, max }) => [severity ?? 'any', max])),
    requires_stack: false,
    not_evaluated: policy.notEvaluated,
  };
}

/** `policy-input.json`: all that the verdict is a function of, for those who evaluate with a policy engine of their own. */
export function policyInput(plan: ScanPlan, runs: readonly ToolRun[], findings: readonly Finding[]): object {
  return {
    schema: 'assay/policy-input/1',
    policyDate: plan.policyDate,
    policyDigest: policyDigest(plan),
    ...manifestOf(plan.policy),
    budgets: plan.policy.budgets,
    unknownSeverity: plan.policy.unknownSeverity,
    requireCoverage: plan.policy.requireCoverage,
    notScanned: plan.tree.notScanned,
    inlineMarkers: inlineMarkers(plan),
    steps: plan.steps.map(({ scanner, required }) => ({ scanner, required })),
    runs,
    findings,
  };
}

/** `policy-result.json`: the verdict, each budget's count and every reason. */
export function policyResult(plan: ScanPlan, verdict: Verdict): object {
  return {
    schema: 'assay/policy-result/1',
    verdict: verdict.decision,
    policyDate: plan.policyDate,
    policyDigest: policyDigest(plan),
    ...manifestOf(plan.policy),
    profile: plan.policy.profile,
    reasons: verdict.reasons.map((reason) => ({ ...describeReason(reason), ...reason })),
    budgets: verdict.budgets,
  };
}

/** `privacy-findings.json`: entity, count and place of personal data; no value. */
export function privacyFindings(findings: readonly Finding[]): object {
  return {
    schema: 'assay/privacy-findings/1',
    findings: findings
      .filter(({ category }) => category === 'privacy')
      .map(({ ruleId, severity, kind, path, region, properties, fingerprint }) => ({
        rule: ruleId,
        severity,
        kind,
        path,
        region,
        entity: properties?.['entity'] ?? null,
        count: properties?.['count'] ?? 1,
        fingerprint,
      })),
  };
}
