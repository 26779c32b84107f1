import type { ReadBundle } from './bundle/read-bundle.ts';
import type { DerivedEvidence } from './derive-evidence.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { sha256 } from './lib/digest.ts';
import { OWN_STEP } from './manifest/catalogue.ts';
import { AUDIT_LOG, RUN_RECORD } from './model/evidence.ts';
import { ISOLATION_LEVELS } from './model/invocation.ts';
import type { PlannedTool, PlanStep, ScanPlan } from './model/plan.ts';
import { buildPlan } from './plan/build-plan.ts';
import { treeDigest } from './plan/read-tree.ts';
import type { Registry } from './catalogue.ts';
import { filesOfStep } from './run/prepare-source.ts';
import { commandPaths, commandScanner } from './scanners/command.ts';

/**
 * Makes the plan again from its own policy, tree and tools. A plan whose files, steps or omissions do not follow from its
 * policy could drop a required scanner and still be derived from.
 *
 * @returns what does not follow, or `undefined`.
 */
export function checkPlan(plan: ScanPlan, registry: Registry): string | undefined {
  const { policy, tree } = plan;
  if (new Set(policy.tools.map(({ id }) => id)).size !== policy.tools.length)
    return 'plan.json: its policy names a scanner twice';
  if (treeDigest(tree.files) !== tree.digest) return 'plan.json: the digest of the tree is not that of its files';
  const paths = tree.files.map(({ path }) => path);
  if (new Set(paths).size !== paths.length) return 'plan.json: the tree names a file twice';
  const unknown = policy.tools.find(
    (tool) => tool.id !== OWN_STEP && tool.command === undefined && !registry.has(tool.id),
  );
  if (unknown !== undefined) return `plan.json: this version of Assay has no scanner ${unknown.id}`;
  const planned = new Map(plan.steps.map(({ scanner, tool }) => [scanner, tool]));
  const missing: PlannedTool = { name: '', version: '', pinned: false };
  const again = buildPlan({
    assay: plan.assay,
    policy,
    policyDate: plan.policyDate,
    tree,
    scope: plan.scope,
    sourceDateEpoch: plan.formatTime,
    definitionOf: (tool) => commandScanner(tool) ?? registry.get(tool.id),
    // Which program was used is a fact of that machine: it is stated, and the statements carry it.
    plannedTool: ({ id }) => planned.get(id) ?? missing,
    filesOf: (definition, only) => filesOfStep(tree, definition, only),
    catalogue: plan.omitted.filter(({ reason }) => reason === 'not-in-profile').map(({ scanner }) => scanner),
    warnings: plan.warnings,
    switchedOff: plan.omitted.filter(({ reason }) => reason === 'switched-off'),
  });
  // These are stated, being facts of file contents: ignore comments, obeyed configuration, and files from the policy's
  // commit, which are not in the tree. What they are about must follow.
  const bare = plan.steps.map((step) => Object.fromEntries(Object.entries(step).filter(([name]) => !STATED.has(name))));
  const foreign = plan.steps.some(({ fromBase = [], settings }) => {
    const named = commandPaths(settings.command?.argv ?? []);
    return fromBase.some(({ path }) => !named.includes(path));
  });
  if (plan.steps.some((step) => !isStatedSoundly(step, plan, registry)))
    return 'plan.json: what it states of ignore comments, configuration or host tools does not fit its policy and its tree';
  if (foreign || canonicalJson(again.steps) !== canonicalJson(bare))
    return 'plan.json: its steps do not follow from its policy and its tree';
  if (canonicalJson(again.omitted) !== canonicalJson(plan.omitted))
    return 'plan.json: what it leaves out does not follow from its policy and its tree';
  return undefined;
}

const STATED: ReadonlySet<string> = new Set(['fromBase', 'inlineMarkers', 'obeys']);

/** What only the scanned files can tell must at least be about this step's files, and within what the policy allows. */
function isStatedSoundly(step: PlanStep, plan: ScanPlan, registry: Registry): boolean {
  const definition = commandScanner(step.settings) ?? registry.get(step.scanner);
  if (definition === undefined) return false;
  const { inlineMarkers, obeys } = step;
  if ((inlineMarkers === undefined) !== (definition.inlineMarkers === undefined)) return false;
  const names = new Set(definition.inlineMarkers?.map(({ name }) => name));
  const paths = new Set(filesOfStep(plan.tree, definition, step.settings.paths).map(({ path }) => path));
  if (inlineMarkers?.some(({ marker, path }) => !names.has(marker) || !paths.has(path)) === true) return false;
  const own = definition.configFiles?.map(({ path }) => (plan.scope === '.' ? path : `${plan.scope}/${path}`)) ?? [];
  if (obeys !== undefined && (!plan.policy.honourToolConfig || !own.includes(obeys.path))) return false;
  return step.tool.pinned || definition.tool.kind === 'host' || plan.policy.allowHostTools;
}

/** Whether run record and audit log tell of the run that this evidence is of. @returns one sentence for each contradiction. */
export function checkRunFacts(bundle: ReadBundle, plan: ScanPlan, derived: DerivedEvidence): readonly string[] {
  const { run, raws } = bundle;
  const wrong: string[] = [];
  const steps = new Set(plan.steps.map(({ scanner }) => scanner));
  if (run.assay !== plan.assay) wrong.push(`${RUN_RECORD} is of another version of Assay than plan.json`);
  const odd = run.tools.find(({ scanner }) => !steps.has(scanner));
  if (odd !== undefined) wrong.push(`${RUN_RECORD} tells of a scanner ${odd.scanner} that the plan does not name`);
  const { git } = plan.tree;
  if (run.headCommit !== null && (git === undefined || git.dirty || run.headCommit === git.commit))
    wrong.push(`${RUN_RECORD} names a head commit of the same tree, and no other commit can be of this tree`);
  if (run.cancelled !== derived.verdict.reasons.some(({ kind }) => kind === 'cancelled'))
    wrong.push(`${RUN_RECORD} and the tool runs differ on whether the run was cancelled`);
  const wanted = plan.policy.gate.isolation;
  const ran = [...raws.values()].some(
    ({ record }) => record.outcome.status !== 'not-capable' && record.outcome.status !== 'not-provisioned',
  );
  if (wanted !== undefined && ran && ISOLATION_LEVELS.indexOf(run.runtime.level) < ISOLATION_LEVELS.indexOf(wanted)) {
    wrong.push(
      `${RUN_RECORD} states isolation ${run.runtime.level}, the policy demands ${wanted}, and scanners ran all the same`,
    );
  }
  return [...wrong, ...checkAuditFacts(bundle, derived)];
}

interface AuditLine {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The log was parsed strictly when its chain was followed. */
function checkAuditFacts(bundle: ReadBundle, derived: DerivedEvidence): readonly string[] {
  const text = Buffer.from(bundle.files.get(AUDIT_LOG) ?? []).toString('utf8');
  const events = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditLine);
  const of = (type: string): readonly AuditLine[] => events.filter((event) => event.type === `dev.assay.${type}`);
  const wrong: string[] = [];
  const planned = sha256(bundle.files.get('plan.json') ?? new Uint8Array());
  if (of('plan.made').length !== 1 || of('plan.made')[0]?.data['planDigest'] !== planned)
    wrong.push(`${AUDIT_LOG} is of another plan`);
  const started = of('run.started');
  if (started.length !== 1 || (started[0]?.data['headCommit'] ?? null) !== bundle.run.headCommit)
    wrong.push(`${AUDIT_LOG} and ${RUN_RECORD} differ on the head commit`);
  const last = events.at(-1);
  if (
    last?.type !== 'dev.assay.gate.decided' ||
    of('gate.decided').length !== 1 ||
    last.data['verdict'] !== derived.verdict.decision
  ) {
    wrong.push(`${AUDIT_LOG} does not end in the decision that this evidence gives`);
  }
  const ended = of('tool.ended');
  for (const [scanner, { record }] of bundle.raws) {
    const mine = ended.filter(({ data }) => data['scanner'] === scanner);
    if (mine.length !== 1 || canonicalJson(mine[0]?.data['outcome']) !== canonicalJson(record.outcome)) {
      wrong.push(`${AUDIT_LOG} tells another end of ${scanner} than raw/${scanner}/execution.json`);
    }
  }
  if (ended.length !== bundle.raws.size)
    wrong.push(`${AUDIT_LOG} tells of ${ended.length} tool runs, and raw/ holds ${bundle.raws.size}`);
  return wrong;
}
