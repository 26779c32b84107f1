import { canonicalJson } from './lib/canonical-json.ts';
import { OWN_STEP } from './manifest/catalogue.ts';
import type { PlannedTool, PlanStep, ScanPlan } from './model/plan.ts';
import { buildPlan } from './plan/build-plan.ts';
import { treeDigest } from './plan/read-tree.ts';
import type { Registry } from './catalogue.ts';
import { filesOfStep } from './run/prepare-source.ts';
import { commandScanner } from './scanners/command.ts';
import { CommandNames } from './scanners/support/command-names.ts';

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
  if (policy.privacyPack !== undefined && !policy.tools.some(({ id }) => id === 'privacy'))
    return 'plan.json: its policy names privacy rules, and privacy is not among its scanners';
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
  // These are stated, being facts of file contents: ignore comments, obeyed configuration, privacy rules, and files from the
  // policy's commit, which are not in the tree. What they are about must follow.
  const bare = plan.steps.map((step) => Object.fromEntries(Object.entries(step).filter(([name]) => !STATED.has(name))));
  const foreign = plan.steps.some(({ fromBase = [], settings }) => {
    const names = new CommandNames(settings.command?.argv ?? []);
    if (new Set(fromBase.map(({ path }) => path)).size !== fromBase.length) return true;
    // A file of the change that a scanner did not get, and that its command does not name, must count as not read.
    return fromBase.some(({ path, beside }) =>
      beside === true ? names.isNamed(path) || !names.isBeside(path) : !names.isNamed(path),
    );
  });
  if (plan.steps.some((step) => !isStatedSoundly(step, plan, registry)))
    return 'plan.json: what it states of ignore comments, configuration, privacy rules or host tools does not fit its policy and its tree';
  if (foreign || canonicalJson(again.steps) !== canonicalJson(bare))
    return 'plan.json: its steps do not follow from its policy and its tree';
  if (canonicalJson(again.omitted) !== canonicalJson(plan.omitted))
    return 'plan.json: what it leaves out does not follow from its policy and its tree';
  return undefined;
}

const STATED: ReadonlySet<string> = new Set(['fromBase', 'inlineMarkers', 'obeys', 'privacyPack']);

/** What only the scanned files can tell must at least be about this step's files, and within what the policy allows. */
function isStatedSoundly(step: PlanStep, plan: ScanPlan, registry: Registry): boolean {
  const definition = commandScanner(step.settings) ?? registry.get(step.scanner);
  if (definition === undefined) return false;
  const { inlineMarkers, obeys, privacyPack } = step;
  if ((privacyPack === undefined) !== (step.scanner !== 'privacy')) return false;
  if (privacyPack !== undefined && (plan.policy.privacyPack ?? privacyPack) !== privacyPack) return false;
  if ((inlineMarkers === undefined) !== (definition.inlineMarkers === undefined)) return false;
  const names = new Set(definition.inlineMarkers?.map(({ name }) => name));
  if (inlineMarkers !== undefined && inlineMarkers.length > 0) {
    const paths = new Set(filesOfStep(plan.tree, definition, step.settings.paths).map(({ path }) => path));
    if (inlineMarkers.some(({ marker, path }) => !names.has(marker) || !paths.has(path))) return false;
  }
  const own = definition.configFiles?.map(({ path }) => (plan.scope === '.' ? path : `${plan.scope}/${path}`)) ?? [];
  if (obeys !== undefined && (!plan.policy.honourToolConfig || !own.includes(obeys.path))) return false;
  return step.tool.pinned || definition.tool.kind === 'host' || plan.policy.allowHostTools;
}
