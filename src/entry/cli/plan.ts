import { countNoun } from '../../lib/count-noun.ts';
import { describeTool } from '../../lib/describe-tool.ts';
import type { ExitCode } from '../../model/errors.ts';
import { EXIT } from '../../model/errors.ts';
import { inlineMarkers, toolConfig } from '../../bundle/summarise.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { coverageNotes } from '../../lib/describe-coverage.ts';
import { describeBudget } from '../../lib/describe-reason.ts';
import { foldText } from '../../lib/fold-text.ts';
import { jsonForLog, logText } from '../../lib/markup.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { planScan } from '../../plan-scan.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, styleFor, widthOfOutput } from './output.ts';
import { readInputs, toScanRequest, type RawOptions } from './scan-request.ts';

/** `assay plan [PATH]`: what would run, with what, and why each other scanner would not. Runs no scanner. */
export async function planCommand(
  path: string | undefined,
  options: RawOptions,
  flags: CommonFlags,
): Promise<ExitCode> {
  const inputs = readInputs(path, options);
  const ports = createCliPorts({ ...flags, quiet: true });
  const planned = await planScan(toScanRequest(inputs, ports.system, ports.clock.now()), registry, ports);
  ports.files.remove(planned.work);
  print(
    flags.json
      ? jsonForLog(canonicalJson(planned.plan))
      : foldText(renderPlan(planned.plan, flags), widthOfOutput(), 6),
  );
  return EXIT.pass;
}

function renderPlan(plan: ScanPlan, flags: CommonFlags): string {
  const style = styleFor(flags.color);
  const width = Math.max(10, ...[...plan.steps, ...plan.omitted].map(({ scanner }) => scanner.length));
  const commit =
    plan.tree.git === undefined
      ? 'not a git repository'
      : `commit ${plan.tree.git.commit.slice(0, 12)}${plan.tree.git.dirty ? ' with uncommitted changes' : ''}`;
  const notes = coverageNotes({
    tree: { scope: plan.scope, commit: plan.tree.git?.commit ?? null },
    policy: plan.policy,
    scanners: [],
    omitted: [],
    inlineMarkers: inlineMarkers(plan),
    toolConfig: toolConfig(plan),
  });
  return [
    style.bold(`${logText(plan.policy.product)}, profile ${plan.policy.profile}`),
    `  ${countNoun(plan.tree.files.length, 'file')}, ${commit}, policy date ${plan.policyDate}`,
    '',
    'Will run',
    ...plan.steps.map(
      ({ scanner, tool, files, required, canary }) =>
        `  ${scanner.padEnd(width)}  ${countNoun(files, 'file')}, ${describeTool(tool)}${required ? '' : ', advisory'}${canary === 'none' ? ', no canary' : ''}`,
    ),
    ...(plan.steps.length === 0 ? ['  nothing: the verdict would be inconclusive'] : []),
    '',
    'Will not run',
    ...plan.omitted.map(({ scanner, detail }) => `  ${scanner.padEnd(width)}  ${detail}`),
    '',
    'Budgets',
    ...plan.policy.budgets.map((budget) => `  ${describeBudget(budget)}: at most ${budget.max}`),
    ...(plan.policy.notify === undefined
      ? []
      : [
          '',
          'Will tell',
          ...plan.policy.notify.map(({ kind, urlEnv, on }) => `  ${kind} in ${urlEnv}: on ${on.join(', ')}`),
        ]),
    ...(plan.tree.notScanned.length === 0
      ? []
      : [
          '',
          'Not scanned',
          ...plan.tree.notScanned.slice(0, 20).map(({ path, reason }) => `  ${logText(path)}: ${reason}`),
        ]),
    ...notes.map((text) => `  ${logText(text)}`),
    ...[...plan.warnings, ...plan.policy.notEvaluated].map((text) => style.dim(`  note: ${logText(text)}`)),
    '',
  ].join('\n');
}
