import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import type { Guarantees } from '../model/invocation.ts';
import { WHOLE_TREE, type ScanPlan } from '../model/plan.ts';
import type { Summary } from '../model/summary.ts';
import { EVIDENCE_MANIFEST, RUN_RECORD } from '../model/evidence.ts';
import { policyDigest } from './policy-files.ts';

/*
 * The in-toto statements of a bundle. Predicates are the registered ones, so the field's tools read them; what only Assay
 * knows sits under one extension member, which consumers must ignore when they do not know it.
 * https://github.com/in-toto/attestation/tree/main/spec and https://slsa.dev/spec/v1.1/verification_summary
 */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE = {
  verdict: 'https://slsa.dev/verification_summary/v1',
  scan: 'https://in-toto.io/attestation/test-result/v0.1',
  'sbom-cyclonedx': 'https://cyclonedx.org/bom',
  'sbom-spdx': 'https://spdx.dev/Document/v2.3',
} as const;
export type StatementName = keyof typeof PREDICATE;

/** Identifies Assay as the verifier of its verdicts. */
export const VERIFIER_ID = 'pkg:generic/assay';
/** Member of both predicates that holds what only Assay says. */
export const EXTENSION = 'assay';

export interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

export interface StatementInput {
  readonly plan: ScanPlan;
  readonly summary: Summary;
  /** The SBOMs as derived, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly roots: { readonly evidenceManifest: string; readonly runRecord: string };
  readonly guarantees: Guarantees;
  /** Another commit of the very tree that was scanned: the head of a pull request. As `run.json` has it. */
  readonly headCommit: string | null;
  /** `https://host/owner/repo`, where known. */
  readonly repository: string | undefined;
  readonly base: { readonly ref: string; readonly commit: string } | undefined;
}

/** Statement name → canonical JSON, the exact payload that is signed. */
export function buildStatements(input: StatementInput): ReadonlyMap<StatementName, string> {
  const statements = new Map<StatementName, string>();
  const shared = subjects(input);
  const add = (name: StatementName, predicate: unknown, more: readonly Subject[] = []): void => {
    statements.set(
      name,
      canonicalJson({
        _type: STATEMENT_TYPE,
        subject: [...shared, ...more],
        predicateType: PREDICATE[name],
        predicate,
      }),
    );
  };
  add('verdict', verdictPredicate(input));
  add('scan', scanPredicate(input), [{ name: RUN_RECORD, digest: { sha256: input.roots.runRecord } }]);
  const cyclonedx = input.files.get('sbom.cyclonedx.json');
  const spdx = input.files.get('sbom.spdx.json');
  if (cyclonedx !== undefined) add('sbom-cyclonedx', JSON.parse(cyclonedx));
  if (spdx !== undefined) add('sbom-spdx', JSON.parse(spdx));
  return statements;
}

/**
 * The evidence manifest, the commit and tree that were really checked out, and the head commit of the same tree. A dirty tree
 * is no commit, and neither is a part of one: whoever asks for the commit alone would read a verdict on all of it. Names
 * differ, because some readers take subjects by name.
 */
function subjects({ plan, roots, repository, headCommit }: StatementInput): readonly Subject[] {
  const evidence: Subject = { name: EVIDENCE_MANIFEST, digest: { sha256: roots.evidenceManifest } };
  const { git } = plan.tree;
  if (git === undefined || git.dirty || plan.scope !== WHOLE_TREE) return [evidence];
  const name = repositoryName(plan, repository);
  const checkedOut: Subject = { name, digest: { gitCommit: git.commit, gitTree: git.tree } };
  if (headCommit === null) return [evidence, checkedOut];
  return [evidence, checkedOut, { name: `${name}@${headCommit}`, digest: { gitCommit: headCommit } }];
}

/** What the verdict is on: the repository, or as package URLs and SPDX write it, the folder of it that was scanned. */
function resourceUri(plan: ScanPlan, repository: string | undefined): string {
  const name = repositoryName(plan, repository);
  return plan.scope === WHOLE_TREE ? name : `${name}#${folderPart(plan.scope)}`;
}

/** The repository of a verdict's `resourceUri`; `undefined` where none was known. */
export function repositoryOf(uri: string, scope: string): string | undefined {
  const part = scope === WHOLE_TREE ? '' : `#${folderPart(scope)}`;
  if (!uri.startsWith('git+') || uri.startsWith('git+local:') || !uri.endsWith(part)) return undefined;
  return uri.slice('git+'.length, uri.length - part.length);
}

function folderPart(scope: string): string {
  return scope
    .split('/')
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join('/');
}

function repositoryName(plan: ScanPlan, repository: string | undefined): string {
  return repository === undefined ? `git+local:${plan.policy.product}` : `git+${repository}`;
}

function verdictPredicate(input: StatementInput): object {
  const { plan, summary } = input;
  const passed = summary.verdict === 'pass';
  return {
    verifier: { id: VERIFIER_ID, version: { assay: plan.assay } },
    // The policy clock: a date that was given, not the moment of the run.
    timeVerified: `${plan.policyDate}T00:00:00Z`,
    resourceUri: resourceUri(plan, input.repository),
    policy: {
      uri:
        plan.policy.source.kind === 'manifest'
          ? plan.policy.source.path
          : `${VERIFIER_ID}@${plan.assay}#${plan.policy.profile}`,
      digest: { sha256: policyDigest(plan) },
    },
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? ['ASSAY_POLICY_PASSED'] : ['FAILED'],
    slsaVersion: '1.1',
    [EXTENSION]: extension(input),
  };
}

function scanPredicate(input: StatementInput): object {
  const { plan, summary } = input;
  const dirty = plan.tree.git?.dirty ?? false;
  const result = summary.verdict !== 'pass' ? 'FAILED' : dirty ? 'WARNED' : 'PASSED';
  const of = (state: 'completed' | 'failed'): string[] =>
    summary.scanners.filter((scanner) => scanner.state === state).map(({ id }) => `tool:${id}`);
  const breached = summary.budgets.filter(({ breached }) => breached).map(({ id }) => `budget:${id}`);
  const kept = summary.budgets.filter(({ breached }) => !breached).map(({ id }) => `budget:${id}`);
  return {
    result,
    configuration: [{ name: 'plan.json', digest: { sha256: sha256(canonicalJson(plan)) } }],
    passedTests: [...of('completed'), ...kept],
    warnedTests: dirty ? ['tree:dirty'] : [],
    failedTests: [...of('failed'), ...breached],
    [EXTENSION]: extension(input),
  };
}

function extension({ plan, summary, guarantees, base, headCommit }: StatementInput): object {
  return {
    verdict: summary.verdict,
    profile: plan.policy.profile,
    policyDigest: policyDigest(plan),
    policyDate: plan.policyDate,
    policySource: plan.policy.source,
    base: base ?? null,
    headCommit,
    dirty: plan.tree.git?.dirty ?? null,
    treeDigest: plan.tree.digest,
    scope: plan.scope,
    notScanned: plan.tree.notScanned.length,
    isolation: guarantees.level,
    tools: plan.steps.map(({ scanner, required, tool }) => ({
      scanner,
      required,
      version: tool.version,
      pinned: tool.pinned,
      digest: tool.digest ?? null,
      ...(scanner === 'privacy' && plan.policy.privacyPack !== undefined
        ? { privacyPack: plan.policy.privacyPack }
        : {}),
    })),
  };
}
