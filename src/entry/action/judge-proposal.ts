import { describeReason } from '../../lib/describe-reason.ts';
import { checkGate, type GateInputs } from '../../manifest/check-gate.ts';
import { describePolicyChange } from '../../manifest/describe-policy-change.ts';
import { gateOf, joinGates } from '../../manifest/join-gates.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import type { PolicyInputs } from '../../manifest/policy-inputs.ts';
import { AssayError } from '../../model/errors.ts';
import type { Gate } from '../../model/profile.ts';
import type { Proposal } from '../../publish/describe-proposal.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { judgeByManifest, reasonsBeside, type RunEvidence } from '../../verify-bundle-by-policy.ts';

/** The policy of the checked-out tree, where the change edits it. `undefined`: the change removes the manifest. */
export interface ProposedPolicy {
  readonly manifest: ManifestSet | undefined;
  /** What the gates above it fix. */
  readonly gateAbove: Gate;
}

/**
 * Judges what ran by the policy that the change proposes. Whatever is wrong with that policy is part of the answer: the
 * verdict is the base's, and nothing here can stop it from being published.
 */
export function judgeProposal(
  { manifest, gateAbove }: ProposedPolicy,
  evidence: RunEvidence,
  given: { readonly inputs: PolicyInputs; readonly wishes: GateInputs },
): Proposal {
  try {
    const { asked, verdict, gaps } = judgeByManifest(
      evidence,
      { manifest, inputs: { ...given.inputs, gateAbove }, policyDate: evidence.plan.policyDate },
      registry,
      ({ fromBase = [] }) =>
        fromBase.length === 0
          ? undefined
          : `the base’s version of ${fromBase.map(({ path }) => path).join(', ')} ran, not the change’s`,
    );
    return {
      kind: 'judged',
      verdict: verdict.decision,
      reasons: reasonsBeside(gaps, verdict.reasons).map((reason) => describeReason(reason).text),
      gaps: [
        ...gaps.map(({ scanner, why }) => (scanner === undefined ? why : `${scanner}: ${why}`)),
        ...(excludesMore(evidence.plan.policy.exclude, asked.policy.exclude)
          ? ['what it newly excludes was scanned all the same, and findings there count here']
          : []),
      ],
      changes: describePolicyChange(evidence.plan.policy, asked.policy),
      conflicts: checkGate(joinGates([gateOf(manifest), gateAbove]), given.wishes).map(({ message }) => message),
    };
  } catch (error) {
    return { kind: 'unusable', why: error instanceof AssayError ? placed(error) : wordsOf(error) };
  }
}

function excludesMore(before: readonly string[], after: readonly string[]): boolean {
  return after.some((glob) => !before.includes(glob));
}

/** An error of a manifest in one line, with its place. */
export function placed(error: AssayError): string {
  const { file, line } = error.place;
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const [first = ''] = error.message.split('\n');
  return place === '' || first.startsWith(place) ? first : `${place}: ${first}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
