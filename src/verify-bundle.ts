import { deriveEvidence, type DerivedEvidence } from './derive-evidence.ts';
import { checkAttestations, type Authenticity, type TrustedSigner } from './bundle/check-attestations.ts';
import { policyDigest } from './bundle/policy-files.ts';
import { checkAudit, readBundle, Tampering, type ReadBundle } from './bundle/read-bundle.ts';
import { EXIT, type ExitCode } from './model/errors.ts';
import type { ScanPlan } from './model/plan.ts';
import { planShape } from './model/plan-shape.ts';
import type { FileStore } from './ports/file-store.ts';
import { parseStrictJson } from './lib/strict-json.ts';
import { definitionFor, type Registry } from './pipeline.ts';

/** What the caller expects of a bundle; keys, identities and policy never come from the bundle itself. */
export interface Expectations {
  readonly signer?: TrustedSigner;
  readonly allowUnsigned: boolean;
  readonly requirePass: boolean;
  readonly commit?: string;
  readonly repository?: string;
  readonly base?: string;
  readonly profile?: string;
  readonly policyDigest?: string;
  readonly maxAgeMs?: number;
  /** `YYYY-MM-DD`: the day `maxAgeMs` counts from. */
  readonly asOf: string;
}

export type VerifyOutcome =
  | 'authentic'
  | 'consistent-not-authentic'
  | 'tampered'
  | 'not-reproducible'
  | 'untrusted'
  | 'not-as-expected'
  | 'not-passing';

export interface VerifyResult {
  readonly outcome: VerifyOutcome;
  readonly exitCode: ExitCode;
  /** One sentence each, most important first. */
  readonly details: readonly string[];
  readonly verdict?: DerivedEvidence['summary']['verdict'];
  readonly bundle?: { readonly commit: string | null; readonly profile: string; readonly policyDate: string; readonly policyDigest: string; readonly isolation: string; readonly evidenceDigest: string };
}

/**
 * Checks a bundle from the bytes up: files against the roots, the audit chain, the statements and their signatures, then
 * the whole derivation from raw output to verdict, compared byte for byte; last what the caller expects. Offline.
 *
 * @throws AssayError usage when there is no bundle at the path.
 */
export async function verifyBundle(folder: string, expectations: Expectations, registry: Registry, store: FileStore): Promise<VerifyResult> {
  let bundle: ReadBundle;
  let plan: ScanPlan;
  try {
    bundle = readBundle(folder, store);
    plan = readPlan(bundle);
    checkAudit(bundle, plan.tree.git?.commit ?? plan.tree.digest);
  } catch (error) {
    if (error instanceof Tampering) return { outcome: 'tampered', exitCode: EXIT.integrity, details: [error.message] };
    throw error;
  }
  const facts = {
    commit: plan.tree.git?.commit ?? null,
    profile: plan.policy.profile,
    policyDate: plan.policyDate,
    policyDigest: policyDigest(plan),
    isolation: bundle.run.runtime.level,
    evidenceDigest: bundle.roots.evidenceManifest,
  };
  let derived: DerivedEvidence;
  try {
    derived = deriveEvidence(plan, bundle.raws, (step) => definitionFor(step, registry));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    return { outcome: 'not-reproducible', exitCode: EXIT.notReproducible, details: [`the verdict cannot be derived from this evidence: ${why}`], bundle: facts };
  }
  const differing = compareDerived(bundle, derived);
  if (differing.length > 0) {
    const details = [`derived again, these files differ: ${differing.slice(0, 10).join(', ')}`];
    details.push(`This is how the evidence was made by Assay ${plan.assay}; use that version to verify if yours is another.`);
    return { outcome: 'not-reproducible', exitCode: EXIT.notReproducible, details, bundle: facts };
  }
  let authenticity: Authenticity;
  try {
    authenticity = await checkAttestations({ bundle, plan, derived, signer: expectations.signer });
  } catch (error) {
    if (error instanceof Tampering) return { outcome: 'tampered', exitCode: EXIT.integrity, details: [error.message], bundle: facts };
    throw error;
  }
  const { verdict } = derived.summary;
  const sound = { verdict, bundle: facts };
  if (authenticity.state === 'untrusted') return { outcome: 'untrusted', exitCode: EXIT.untrusted, details: [authenticity.detail], ...sound };
  const unmet = unmetExpectations(expectations, plan, authenticity.repository, authenticity.base, facts.policyDigest);
  if (unmet.length > 0) return { outcome: 'not-as-expected', exitCode: EXIT.unexpected, details: unmet, ...sound };
  if (authenticity.state === 'unsigned' && !expectations.allowUnsigned) {
    return {
      outcome: 'consistent-not-authentic',
      exitCode: EXIT.notAuthentic,
      details: ['CONSISTENT, NOT AUTHENTIC: every byte follows from the raw output, and nobody you trust vouches for the raw output.', authenticity.detail],
      ...sound,
    };
  }
  if (expectations.requirePass && verdict !== 'pass') {
    return { outcome: 'not-passing', exitCode: verdict === 'fail' ? EXIT.fail : EXIT.inconclusive, details: [`the evidence is sound, and its verdict is ${verdict}`], ...sound };
  }
  if (authenticity.state === 'unsigned') {
    return { outcome: 'consistent-not-authentic', exitCode: EXIT.pass, details: ['CONSISTENT, NOT AUTHENTIC: accepted because of --allow-unsigned.'], ...sound };
  }
  return { outcome: 'authentic', exitCode: EXIT.pass, details: [authenticity.detail], ...sound };
}

function readPlan(bundle: ReadBundle): ScanPlan {
  const bytes = bundle.files.get('plan.json');
  if (bytes === undefined) throw new Tampering('plan.json is missing');
  try {
    return planShape.parse(parseStrictJson(bytes)) as unknown as ScanPlan;
  } catch {
    throw new Tampering('plan.json has not the form of a plan');
  }
}

/** Paths whose stored bytes are not what derivation gives, on either side. */
function compareDerived(bundle: ReadBundle, derived: DerivedEvidence): readonly string[] {
  const listed = new Set(bundle.evidence.files.map(({ path }) => path));
  const differing = [...derived.files].filter(([path, text]) => {
    const stored = bundle.files.get(path);
    return !listed.delete(path) || stored === undefined || !Buffer.from(text, 'utf8').equals(stored);
  });
  return [...differing.map(([path]) => path), ...listed].sort();
}

function unmetExpectations(
  expected: Expectations,
  plan: ScanPlan,
  repository: string | undefined,
  base: string | undefined,
  digest: string,
): readonly string[] {
  const unmet: string[] = [];
  const compare = (what: string, wanted: string | undefined, found: string | undefined): void => {
    if (wanted !== undefined && wanted !== found) unmet.push(`${what} is ${found ?? 'not stated'}, expected ${wanted}`);
  };
  const { git } = plan.tree;
  if (expected.commit !== undefined && git?.dirty === true) unmet.push('the tree had uncommitted changes, so it is no commit');
  compare('the commit', expected.commit, git?.commit);
  compare('the repository', expected.repository, repository);
  compare('the base of the policy', expected.base, base);
  compare('the profile', expected.profile, plan.policy.profile);
  compare('the policy digest', expected.policyDigest, digest);
  if (expected.maxAgeMs !== undefined) {
    const age = Date.parse(`${expected.asOf}T00:00:00Z`) - Date.parse(`${plan.policyDate}T00:00:00Z`);
    if (!(age <= expected.maxAgeMs) || age < 0) unmet.push(`the policy date ${plan.policyDate} is not within the accepted age on ${expected.asOf}`);
  }
  return unmet;
}
