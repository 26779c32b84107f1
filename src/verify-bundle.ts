import { auditSubject } from './audit-run.ts';
import {
  checkAttestations,
  type Authenticity,
  type KeylessSigner,
  type TrustedSigner,
} from './bundle/check-attestations.ts';
import { policyDigest } from './bundle/policy-files.ts';
import { checkAudit, parseFile, readBundle, type ReadBundle } from './bundle/read-bundle.ts';
import { Tampering } from './bundle/tampering.ts';
import { deriveInto, type DerivedEvidence } from './derive-evidence.ts';
import { manifestOf } from './lib/manifest-of.ts';
import { sha256OfParts } from './lib/digest.ts';
import { signingCaveat } from './lib/signing-caveat.ts';
import { AssayError, EXIT, type ExitCode } from './model/errors.ts';
import type { IsolationLevel } from './model/invocation.ts';
import { WHOLE_TREE, type ScanPlan } from './model/plan.ts';
import { planShape } from './model/plan-shape.ts';
import type { Decision } from './model/verdict.ts';
import { definitionFor, type Registry } from './catalogue.ts';
import type { FileStore } from './ports/file-store.ts';
import { judgeByPolicy, type OtherPolicy, type PolicyVerdict } from './verify-bundle-by-policy.ts';
import { checkPlan } from './verify-bundle-plan.ts';
import { checkRunFacts } from './verify-bundle-run.ts';

/** What the caller expects of a bundle; keys, identities and policy never come from the bundle itself. */
export interface Expectations {
  readonly signer?: TrustedSigner;
  readonly allowUnsigned: boolean;
  readonly requirePass: boolean;
  /** All of its tree, unless `scope` names a part. */
  readonly commit?: string;
  /** The part of the tree that was scanned, relative to the root; `.` for all of it. */
  readonly scope?: string;
  readonly repository?: string;
  readonly base?: string;
  readonly profile?: string;
  readonly policyDigest?: string;
  /** The key that the manifest of the run was signed by, as evidence names it (`keyName`). */
  readonly manifestKey?: string;
  readonly maxAgeMs?: number;
  /** `YYYY-MM-DD`: the day `maxAgeMs` counts from, and by which another policy judges. */
  readonly asOf: string;
  /** Judges the evidence by this policy too; `requirePass` is then about its verdict. */
  readonly policy?: OtherPolicy;
}

export const VERIFY_OUTCOMES = [
  'authentic',
  'consistent-not-authentic',
  'tampered',
  'not-reproducible',
  'untrusted',
  'not-as-expected',
  'not-passing',
] as const;
export type VerifyOutcome = (typeof VERIFY_OUTCOMES)[number];

/** What a bundle says of itself, once its bytes hold together. */
export interface BundleFacts {
  readonly commit: string | null;
  /** Another commit of the same tree: the head of a pull request whose test merge was scanned. */
  readonly headCommit: string | null;
  readonly dirty: boolean;
  /** The part of the tree that was scanned; `.` for all of it. */
  readonly scope: string;
  /** How many files of it were not scanned (submodules, LFS pointers, over the size cap, unreadable). */
  readonly notScanned: number;
  readonly profile: string;
  readonly policyDate: string;
  readonly policyDigest: string;
  readonly manifestDigest: string | null;
  readonly manifestSignedBy: string | null;
  /** SHA-256 of privacy rules of the user's own; `null` for those that come with Assay. */
  readonly privacyPack: string | null;
  readonly isolation: string;
  readonly unpinned: readonly string[];
  readonly evidenceDigest: string;
}

export interface VerifyResult {
  readonly outcome: VerifyOutcome;
  readonly exitCode: ExitCode;
  /** One sentence each, most important first. */
  readonly details: readonly string[];
  readonly verdict?: Decision;
  readonly bundle?: BundleFacts;
  /** Who signed without a key, as a certificate says that the given identity and issuer fit. */
  readonly signer?: KeylessSigner;
  /** With `policy`: what it makes of the evidence. */
  readonly byPolicy?: PolicyVerdict;
}

const DAY_MS = 86_400_000;
/** A keyless signature is made in the run, so its day is the policy's; a long run may pass midnight or wait for a runner. */
const SIGNING_DAYS = { before: 1, after: 2 } as const;
const NAMED_FILES = 10;
const LONGEST_DETAIL = 2_000;
/** Files that a statement holds as a whole; the others are compared and let go. */
const STATED_WHOLE: ReadonlySet<string> = new Set(['sbom.cyclonedx.json', 'sbom.spdx.json']);

/**
 * Checks a bundle from the bytes up: files against their lists, the audit chain, the plan against its policy, the whole
 * derivation from raw output to verdict, compared byte for byte; then the statements and their signatures, and last what the
 * caller expects. Offline.
 *
 * @throws AssayError usage when there is no bundle at the path, or a key or policy that was given cannot be used.
 */
export async function verifyBundle(
  folder: string,
  expectations: Expectations,
  registry: Registry,
  store: FileStore,
): Promise<VerifyResult> {
  let facts: BundleFacts | undefined;
  try {
    const bundle = readBundle(folder, store);
    const plan = readPlan(bundle);
    facts = factsOf(bundle, plan);
    const derived = deriveAgain(bundle, plan, registry);
    if ('problems' in derived)
      return {
        outcome: 'not-reproducible',
        exitCode: EXIT.notReproducible,
        details: derived.problems.map(cut),
        bundle: facts,
      };
    const contradictions = checkRunFacts(bundle, plan, derived);
    if (contradictions.length > 0) throw new Tampering(...contradictions);
    const authenticity = withCaveat(
      await checkAttestations({ bundle, plan, derived, signer: expectations.signer }),
      bundle.run.runtime.level,
    );
    const byPolicy =
      expectations.policy === undefined
        ? undefined
        : await judgeByPolicy(bundle, plan, expectations.policy, expectations.asOf, registry);
    const { verdict } = derived.summary;
    const unmet = unmetExpectations(expectations, plan, authenticity, facts);
    const conclusion = conclude(expectations, authenticity, unmet, byPolicy?.verdict ?? verdict);
    return {
      ...conclusion,
      details: conclusion.details.map(cut),
      verdict,
      bundle: facts,
      ...(authenticity.signer === undefined ? {} : { signer: authenticity.signer }),
      ...(byPolicy === undefined ? {} : { byPolicy }),
    };
  } catch (error) {
    return {
      outcome: 'tampered',
      exitCode: EXIT.integrity,
      details: tamperingOf(error).details.map(cut),
      ...(facts === undefined ? {} : { bundle: facts }),
    };
  }
}

/**
 * Whatever goes wrong once a bundle is found is for its bytes to answer for: they may be anybody's, and all that a verifier
 * does with honest ones is tested. Not theirs are what the caller gave (an `AssayError`) and what the system did not do, such
 * as reading a policy or a root.
 */
function tamperingOf(error: unknown): Tampering {
  if (error instanceof Tampering) return error;
  if (error instanceof AssayError || (error instanceof Error && 'syscall' in error)) throw error;
  const why = error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : 'unknown error';
  return new Tampering(
    `the bundle cannot be checked, because something in it has not the form it must have (${why})`,
    'If Assay wrote it as it is, that is a fault of Assay: please report it.',
  );
}

/** What is said may quote the bundle, and that may be as long as it likes. */
function cut(detail: string): string {
  return detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
}

/** A signature that is right, made where scanners could reach what makes it. */
function withCaveat(authenticity: Authenticity, level: IsolationLevel): Authenticity {
  if (authenticity.state !== 'signed') return authenticity;
  const caveat = signingCaveat(level, authenticity.signer === undefined ? 'key' : 'keyless');
  return caveat === undefined ? authenticity : { ...authenticity, details: [...authenticity.details, caveat] };
}

type Conclusion = Pick<VerifyResult, 'outcome' | 'exitCode' | 'details'>;

/** Everything is consistent: whose it is, whether it is what was asked for, and whether it passes, in this order. */
function conclude(
  expected: Expectations,
  { state, details }: Authenticity,
  unmet: readonly string[],
  verdict: Decision,
): Conclusion {
  if (state === 'untrusted') return { outcome: 'untrusted', exitCode: EXIT.untrusted, details };
  if (unmet.length > 0) return { outcome: 'not-as-expected', exitCode: EXIT.unexpected, details: unmet };
  if (state === 'unsigned' && !expected.allowUnsigned) {
    const meaning = 'Every byte follows from the raw output, and nobody you trust vouches for the raw output.';
    return { outcome: 'consistent-not-authentic', exitCode: EXIT.notAuthentic, details: [meaning, ...details] };
  }
  if (expected.requirePass && verdict !== 'pass') {
    const by = expected.policy === undefined ? 'its verdict' : 'the verdict by the given policy';
    return {
      outcome: 'not-passing',
      exitCode: verdict === 'fail' ? EXIT.fail : EXIT.inconclusive,
      details: [`The evidence is sound, and ${by} is ${verdict}.`],
    };
  }
  if (state === 'unsigned')
    return {
      outcome: 'consistent-not-authentic',
      exitCode: EXIT.pass,
      details: ['Accepted because of --allow-unsigned.', ...details],
    };
  return { outcome: 'authentic', exitCode: EXIT.pass, details };
}

/** @throws Tampering when there is none of the right form, or the audit log is not its own. */
function readPlan(bundle: ReadBundle): ScanPlan {
  const plan = parseFile(bundle.files, 'plan.json', planShape) as unknown as ScanPlan;
  checkAudit(bundle, auditSubject(plan));
  const planned = new Set(plan.steps.map(({ scanner }) => scanner));
  const foreign = [...bundle.raws.keys()].filter((scanner) => !planned.has(scanner));
  if (foreign.length > 0)
    throw new Tampering(
      ...foreign.map((scanner) => `raw/${scanner}/execution.json is of a scanner that the plan does not name`),
    );
  return plan;
}

function factsOf({ run, roots }: ReadBundle, plan: ScanPlan): BundleFacts {
  return {
    commit: plan.tree.git?.commit ?? null,
    headCommit: run.headCommit,
    dirty: plan.tree.git?.dirty ?? false,
    scope: plan.scope,
    notScanned: plan.tree.notScanned.length,
    profile: plan.policy.profile,
    policyDate: plan.policyDate,
    policyDigest: policyDigest(plan),
    ...manifestOf(plan.policy),
    privacyPack: plan.policy.privacyPack ?? null,
    isolation: run.runtime.level,
    unpinned: plan.steps.filter(({ tool }) => !tool.pinned).map(({ scanner }) => scanner),
    evidenceDigest: roots.evidenceManifest,
  };
}

/** Hostile evidence may make a parser throw: then it is not evidence that a verdict follows from. */
function deriveAgain(
  bundle: ReadBundle,
  plan: ScanPlan,
  registry: Registry,
): DerivedEvidence | { readonly problems: readonly string[] } {
  const hint = `It was made by Assay ${plan.assay}: if yours is another version, verify with that one.`;
  try {
    const problem = checkPlan(plan, registry);
    if (problem !== undefined) return { problems: [problem, hint] };
    const listed = new Set(bundle.evidence.files.map(({ path }) => path));
    const differing: string[] = [];
    const files = new Map<string, string>();
    const derived = deriveInto(
      plan,
      bundle.raws,
      (step) => definitionFor(step, registry),
      (path, parts) => {
        if (!listed.delete(path) || sha256OfParts(parts) !== bundle.digests.get(path)) differing.push(path);
        if (STATED_WHOLE.has(path)) files.set(path, parts.join(''));
      },
    );
    differing.push(...listed);
    if (differing.length === 0) return { ...derived, files };
    const named = differing.sort().slice(0, NAMED_FILES).join(', ');
    const more = differing.length > NAMED_FILES ? ` and ${differing.length - NAMED_FILES} more` : '';
    return { problems: [`derived again from the raw output, these files differ: ${named}${more}`, hint] };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    return { problems: [`the verdict cannot be derived from this evidence: ${why}`, hint] };
  }
}

function unmetExpectations(
  expected: Expectations,
  plan: ScanPlan,
  authenticity: Authenticity,
  facts: BundleFacts,
): readonly string[] {
  const unmet: string[] = [];
  const compare = (what: string, wanted: string | undefined, found: string | undefined): void => {
    if (wanted !== undefined && wanted !== found) unmet.push(`${what} is ${found ?? 'not stated'}, expected ${wanted}`);
  };
  const { git } = plan.tree;
  if (expected.commit !== undefined && git?.dirty === true)
    unmet.push('the tree had uncommitted changes, so it is no commit');
  if (facts.headCommit === null || expected.commit !== facts.headCommit)
    compare('the commit', expected.commit, git?.commit);
  compare('the scope', expected.scope, plan.scope);
  if (expected.scope === undefined && expected.commit !== undefined && plan.scope !== WHOLE_TREE)
    unmet.push(`only ${plan.scope} was scanned, and a commit is all of its tree; --scope accepts a part that you name`);
  compare('the repository', expected.repository, authenticity.repository);
  compare('the base of the policy', expected.base, authenticity.base);
  // With another policy, the profile says which of its profiles to judge by.
  if (expected.policy === undefined) compare('the profile', expected.profile, plan.policy.profile);
  compare('the policy digest', expected.policyDigest, facts.policyDigest);
  compare('the key that signed the manifest', expected.manifestKey, facts.manifestSignedBy ?? undefined);
  const day = startOfDay(plan.policyDate);
  if (expected.maxAgeMs !== undefined) {
    const age = startOfDay(expected.asOf) - day;
    if (age > expected.maxAgeMs || age < 0)
      unmet.push(`the policy date ${plan.policyDate} is not within the accepted age on ${expected.asOf}`);
  }
  for (const time of new Set(authenticity.signedAt)) {
    const days = (time - day) / DAY_MS;
    if (days >= -SIGNING_DAYS.before && days < 1 + SIGNING_DAYS.after) continue;
    unmet.push(
      `the policy date is ${plan.policyDate}, and it was signed on ${new Date(time).toISOString().slice(0, 10)}: a date that was set back revives what has expired`,
    );
  }
  return unmet;
}

function startOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
