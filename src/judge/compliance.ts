import { manifestOf } from '../lib/manifest-of.ts';
import type { ComplianceReport, ComplianceState, ComplianceTestResult } from '../model/compliance.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { ComplianceTest } from '../model/profile.ts';
import type { ToolRun } from '../model/tool-run.ts';
import { evaluate } from './judge.ts';

/** What the manifest's compliance tests rest on. */
export interface ComplianceCase {
  readonly plan: Pick<ScanPlan, 'policy' | 'policyDate'>;
  /** SHA-256 of the policy, as every other file names it. */
  readonly policyDigest: string;
  readonly runs: readonly ToolRun[];
  readonly findings: readonly Finding[];
}

/**
 * `compliance.json`, or `undefined` where the manifest has no compliance block. A test is satisfied when all scanners it
 * names completed under the profile it names and their findings fit its limits. Findings over a limit decide even when
 * another scanner did not run; nothing else about an incomplete test does. Pure; adding a finding never improves a state.
 */
export function assessCompliance({ plan, policyDigest, runs, findings }: ComplianceCase): ComplianceReport | undefined {
  if (plan.policy.compliance.length === 0) return undefined;
  const byScanner = new Map(runs.map((run) => [run.scanner, run]));
  const controls = { satisfied: 0, 'not-satisfied': 0, 'not-assessed': 0 };
  const objectives = plan.policy.compliance.map((objective) => {
    const assessed = objective.controls.map(({ framework, controlId, tests }) => {
      const results = tests.map((test) => assessTest(test, plan, byScanner, findings));
      const state = worst(results.map((result) => result.state));
      controls[state] += 1;
      return { framework, controlId, state, tests: results };
    });
    return {
      name: objective.name,
      description: objective.description ?? null,
      state: worst(assessed.map(({ state }) => state)),
      controls: assessed,
    };
  });
  return {
    schema: 'assay/compliance/1',
    profile: plan.policy.profile,
    policyDate: plan.policyDate,
    policyDigest,
    ...manifestOf(plan.policy),
    controls,
    objectives,
  };
}

function assessTest(
  test: ComplianceTest,
  { policy }: ComplianceCase['plan'],
  runs: ReadonlyMap<string, ToolRun>,
  findings: readonly Finding[],
): ComplianceTestResult {
  const evidence = test.evidence.map((scanner) => {
    const run = runs.get(scanner);
    return {
      scanner,
      run: run === undefined ? ('none' as const) : run.state.status,
      report: run === undefined ? null : `scanners/${scanner}.sarif`,
    };
  });
  const result = { name: test.name, description: test.description ?? null, evidence };
  const { linkedProfile } = test;
  if (linkedProfile !== undefined && linkedProfile !== policy.profile) {
    return {
      ...result,
      state: 'not-assessed',
      limits: [],
      reasons: [`it is a test of profile ${linkedProfile}, and this run is of ${policy.profile}`],
    };
  }
  if (evidence.length === 0)
    return { ...result, state: 'not-assessed', limits: [], reasons: ['it names no scanner as its evidence'] };
  const named = new Set(test.evidence);
  // A scanner that is advisory for the verdict is still evidence for a test that names it.
  const counted = findings.filter(
    ({ scanner, kind, suppression }) => named.has(scanner) && kind === 'fail' && suppression === undefined,
  );
  const results = (test.budgets ?? policy.budgets).map((budget) => evaluate(budget, counted, policy.unknownSeverity));
  const limits = results.map(({ budget, count, breached }) => ({
    budget: budget.id,
    max: budget.max,
    count,
    breached,
  }));
  const over = limits
    .filter(({ breached }) => breached)
    .map(({ budget, count, max }) => `${budget}: ${count}, and ${max} allowed`);
  const gaps = evidence
    .filter(({ run }) => run !== 'completed')
    .map(({ scanner, run }) => (run === 'none' ? `${scanner} did not run` : `${scanner} did not complete`));
  if (limits.length === 0) gaps.push('neither it nor the profile has a limit');
  const state = over.length > 0 ? 'not-satisfied' : gaps.length > 0 ? 'not-assessed' : 'satisfied';
  return { ...result, state, reasons: [...over, ...gaps], limits };
}

/** Nothing to assess is not assessed, never satisfied. */
function worst(states: readonly ComplianceState[]): ComplianceState {
  if (states.includes('not-satisfied')) return 'not-satisfied';
  return states.length === 0 || states.includes('not-assessed') ? 'not-assessed' : 'satisfied';
}
