import { canonicalJson } from './lib/canonical-json.ts';
import { OWN_STEP } from './manifest/catalogue.ts';
import type { PlannedTool, ScanPlan } from './model/plan.ts';
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
  // Files from the policy's commit are stated: they are not in the tree. Only those that the command names can be.
  const bare = plan.steps.map((step) =>
    Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'fromBase')),
  );
  const foreign = plan.steps.some(({ fromBase = [], settings }) => {
    const named = commandPaths(settings.command?.argv ?? []);
    return fromBase.some(({ path }) => !named.includes(path));
  });
  if (foreign || canonicalJson(again.steps) !== canonicalJson(bare))
    return 'plan.json: its steps do not follow from its policy and its tree';
  if (canonicalJson(again.omitted) !== canonicalJson(plan.omitted))
    return 'plan.json: what it leaves out does not follow from its policy and its tree';
  return undefined;
}
