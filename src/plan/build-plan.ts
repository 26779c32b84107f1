import { sha256 } from '../lib/digest.ts';
import { matcher } from '../lib/match-globs.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { Omission, PlannedTool, PlanStep, ScanPlan } from '../model/plan.ts';
import type { Policy, ProfileTool } from '../model/profile.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { Tree, TreeFile } from '../model/tree.ts';

const EPOCH_1980 = 315_532_800;

export interface BuildPlanOptions {
  readonly assay: string;
  readonly policy: Policy;
  readonly policyDate: string;
  readonly tree: Tree;
  readonly scope: string;
  /** `SOURCE_DATE_EPOCH`, where set. */
  readonly sourceDateEpoch: number | undefined;
  /** The definition behind each tool of the policy; `undefined` for steps of the bundle itself (`attestation`). */
  readonly definitionOf: (tool: ProfileTool) => ScannerDefinition | undefined;
  readonly plannedTool: (definition: ScannerDefinition) => PlannedTool;
  readonly filesOf: (definition: ScannerDefinition, paths: readonly string[] | undefined) => readonly TreeFile[];
  readonly catalogue: readonly string[];
  readonly warnings: readonly string[];
  readonly switchedOff: readonly { readonly scanner: string; readonly detail: string }[];
}

/** Decides everything before anything runs: what runs on what, what does not and why. Pure. */
export function buildPlan(options: BuildPlanOptions): ScanPlan {
  const steps: PlanStep[] = [];
  const omitted: Omission[] = [];
  const digestOf = createListDigest(options.tree.files);
  for (const tool of options.policy.tools) {
    const definition = options.definitionOf(tool);
    if (definition === undefined) {
      omitted.push({ scanner: tool.id, reason: 'own-step', detail: 'the evidence bundle itself does this' });
      continue;
    }
    const files = options.filesOf(definition, tool.paths);
    if (files.length === 0) {
      omitted.push({ scanner: tool.id, ...whyNoFile(tool, options) });
      continue;
    }
    steps.push({
      scanner: tool.id,
      category: definition.category,
      required: tool.required,
      tool: options.plannedTool(definition),
      files: files.length,
      filesDigest: digestOf(files),
      canary: definition.canary?.expectRule ?? 'none',
      limits: { ...DEFAULT_LIMITS, ...definition.limits, timeoutMs: tool.timeoutMs },
      settings: tool,
    });
  }
  for (const { scanner, detail } of options.switchedOff) omitted.push({ scanner, reason: 'switched-off', detail });
  const named = new Set([
    ...options.policy.tools.map(({ id }) => id),
    ...options.switchedOff.map(({ scanner }) => scanner),
  ]);
  for (const id of options.catalogue) {
    if (!named.has(id))
      omitted.push({
        scanner: id,
        reason: 'not-in-profile',
        detail: `profile ${options.policy.profile} does not name it`,
      });
  }
  return {
    schema: 'assay/plan/1',
    assay: options.assay,
    policyDate: options.policyDate,
    formatTime: options.sourceDateEpoch ?? options.tree.git?.commitTime ?? EPOCH_1980,
    policy: options.policy,
    tree: options.tree,
    scope: options.scope,
    steps,
    omitted,
    warnings: options.warnings,
  };
}

/** SHA-256 over paths and digests of files. Many steps of a large tree get all of it: that is hashed once. */
function createListDigest(all: readonly TreeFile[]): (files: readonly TreeFile[]) => string {
  const lines = new Map<TreeFile, string>();
  let whole: string | undefined;
  const lineOf = (file: TreeFile): string => {
    const line = lines.get(file) ?? `${file.sha256} ${JSON.stringify(file.path)}\n`;
    lines.set(file, line);
    return line;
  };
  return (files) => {
    if (files.length !== all.length || !files.every((file, index) => file === all[index]))
      return sha256(files.map(lineOf).join(''));
    whole ??= sha256(all.map(lineOf).join(''));
    return whole;
  };
}

/** No file of its kind is a fact of the tree; `paths` that match nothing at all are more likely a slip or a renamed folder. */
function whyNoFile({ paths }: ProfileTool, { tree, scope }: BuildPlanOptions): Omit<Omission, 'scanner'> {
  if (paths === undefined) return { reason: 'not-applicable', detail: 'the tree holds no file of its kind' };
  const isInPaths = matcher(paths);
  if (tree.files.some(({ path }) => isInPaths(path)))
    return { reason: 'not-applicable', detail: 'no file in its `paths` is of its kind' };
  return scope === '.'
    ? { reason: 'paths-match-nothing', detail: 'its `paths` match no file of the tree' }
    : { reason: 'not-applicable', detail: 'its `paths` match no file in the part of the tree that is scanned' };
}
