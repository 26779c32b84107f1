import type { ComplianceObjective, ComplianceTest } from '../model/profile.ts';
import type { ManifestSet } from './merge-manifests.ts';
import { thresholdBudgets } from './resolve-budgets.ts';

type ManifestTest = ManifestSet['compliance'][number]['value']['controls'][number]['tests'][number];

/** The manifest's control tests with their thresholds written out as budgets. */
export function resolveCompliance(set: ManifestSet | undefined): ComplianceObjective[] {
  return (set?.compliance ?? []).map(({ value: { name, description, controls } }) => ({
    name,
    ...(description === undefined ? {} : { description }),
    controls: controls.map(({ framework, controlId, tests }) => ({
      framework,
      controlId,
      tests: tests.map(resolveTest),
    })),
  }));
}

function resolveTest({ name, description, evidence, linkedProfile, threshold }: ManifestTest): ComplianceTest {
  const budgets = thresholdBudgets(threshold ?? {});
  return {
    name,
    ...(description === undefined ? {} : { description }),
    evidence: [...new Set(evidence ?? [])],
    ...(linkedProfile === undefined ? {} : { linkedProfile }),
    ...(budgets.length === 0 ? {} : { budgets }),
  };
}
