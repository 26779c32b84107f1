import type { CatalogueEntry } from './manifest/catalogue.ts';
import { AssayError } from './model/errors.ts';
import type { PlanStep } from './model/plan.ts';
import type { ScannerDefinition } from './model/scanner.ts';
import { commandScanner } from './scanners/command.ts';

/** The catalogue, handed in by the entry points. */
export type Registry = ReadonlyMap<string, ScannerDefinition>;

/** Catalogue ids of the specification that this version does not have. */
export const NOT_AVAILABLE: Readonly<
  Record<string, 'code' | 'dependency' | 'secret' | 'sbom' | 'iac' | 'workflow' | 'dast'>
> = {
  opengrep: 'code',
  semgrep: 'code',
  checkov: 'iac',
  'pip-audit': 'dependency',
  'eslint-security': 'code',
  'retire-js': 'dependency',
  'npm-audit': 'dependency',
  trivy: 'dependency',
  syft: 'sbom',
  grype: 'dependency',
  gitleaks: 'secret',
  'osv-scanner': 'dependency',
  gosec: 'code',
  actionlint: 'workflow',
  zizmor: 'workflow',
  hadolint: 'iac',
  shellcheck: 'code',
  dast: 'dast',
};

/** Every id a profile may name, with what this version has of it. */
export function catalogueOf(registry: Registry): readonly CatalogueEntry[] {
  return [
    ...[...registry.values()].map(({ id, category, settings = {} }) => ({ id, category, available: true, settings })),
    ...Object.entries(NOT_AVAILABLE)
      .filter(([id]) => !registry.has(id))
      .map(([id, category]) => ({ id, category, available: false })),
  ];
}

/** The definition behind a planned step, the user's own commands included. */
export function definitionFor(step: PlanStep, registry: Registry): ScannerDefinition {
  const definition = commandScanner(step.settings) ?? registry.get(step.scanner);
  if (definition === undefined) {
    throw new AssayError({
      kind: 'usage',
      code: 'scanner-unknown',
      message: `this version of Assay has no scanner ${step.scanner}`,
    });
  }
  return definition;
}
