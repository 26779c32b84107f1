import { AssayError } from '../../../src/model/errors.ts';
import type { CatalogueEntry } from '../../../src/manifest/catalogue.ts';
import { ManifestError } from '../../../src/manifest/manifest-error.ts';
import type { ManifestProblem } from '../../../src/manifest/manifest-error.ts';
import { parseManifest } from '../../../src/manifest/parse-manifest.ts';
import type { ParsedManifest } from '../../../src/manifest/parse-manifest.ts';
import { resolveExtends } from '../../../src/manifest/resolve-extends.ts';
import type { ManifestSet } from '../../../src/manifest/merge-manifests.ts';
import { resolvePolicy } from '../../../src/manifest/resolve-policy.ts';
import type { ResolvedPolicy } from '../../../src/manifest/resolve-policy.ts';
import type { PolicyInputs } from '../../../src/manifest/policy-inputs.ts';

export const POLICY_DATE = '2026-03-01';

const available = (category: CatalogueEntry['category'], ...ids: string[]): CatalogueEntry[] =>
  ids.map((id) => ({ id, category, available: true }));

export const CATALOGUE: readonly CatalogueEntry[] = [
  ...available('secret', 'secrets', 'detect-secrets'),
  ...available('privacy', 'privacy'),
  ...available('governance', 'governance'),
  ...available('workflow', 'workflows'),
  ...available('sbom', 'sbom'),
  ...available('code', 'ruff', 'opengrep', 'eslint-security'),
  ...available('dependency', 'trivy', 'retire-js'),
  { id: 'bandit', category: 'code', available: true, settings: { args: () => undefined, severity: () => undefined } },
  { id: 'dast', category: 'dast', available: false },
  { id: 'gosec', category: 'code', available: false },
];

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

export function parse(text: string, path = '.assay.yml'): ParsedManifest {
  return parseManifest({ path, bytes: bytesOf(text) });
}

/** A manifest and the files it may include, by path. */
export async function load(
  text: string,
  files: Record<string, string> = {},
  path = '.assay.yml',
): Promise<ManifestSet> {
  return resolveExtends(parse(text, path), (file) => {
    const found = Object.hasOwn(files, file) ? files[file] : undefined;
    return Promise.resolve(found === undefined ? undefined : bytesOf(found));
  });
}

export async function resolve(
  text: string,
  inputs: PolicyInputs = {},
  files: Record<string, string> = {},
): Promise<ResolvedPolicy> {
  return resolvePolicy({ manifest: await load(text, files), inputs, catalogue: CATALOGUE, policyDate: POLICY_DATE });
}

/** The usage error that `run` ends in; anything else fails the test. */
export function usageError(run: () => unknown): AssayError {
  try {
    run();
  } catch (error) {
    return asUsage(error);
  }
  throw new Error('expected a usage error, and nothing was thrown');
}

export async function usageErrorOf(promise: Promise<unknown>): Promise<AssayError> {
  try {
    await promise;
  } catch (error) {
    return asUsage(error);
  }
  throw new Error('expected a usage error, and nothing was thrown');
}

/** All problems that a usage error of a manifest carries. */
export function problemsOf(error: unknown): readonly ManifestProblem[] {
  if (error instanceof ManifestError) return error.problems;
  throw new Error('expected an error that carries problems');
}

function asUsage(error: unknown): AssayError {
  if (error instanceof AssayError && error.kind === 'usage') return error;
  throw error;
}
