import { nearestName } from '../lib/nearest-name.ts';
import type { ManifestTool } from '../model/manifest.ts';
import { ID_PATTERN } from '../model/manifest-fields.ts';
import type { Settings } from '../model/scanner.ts';
import type { Category } from '../model/severity.ts';
import type { ManifestSet } from './merge-manifests.ts';

/** What resolving a policy needs to know of a scanner. */
export interface CatalogueEntry {
  readonly id: string;
  readonly category: Category;
  /** `false`: the specification names it and this version does not have it yet. */
  readonly available: boolean;
  /** What its `config` may hold. Absent: not known, because this version does not have the scanner. */
  readonly settings?: Settings;
}

/** The evidence's own step: accepted in `tools`, and neither a program nor a source of findings. */
export const OWN_STEP = 'attestation';

export function findScanner(catalogue: readonly CatalogueEntry[], id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}

/** A tool of a profile in its long form. */
export function toolOf(tool: string | ManifestTool): ManifestTool {
  return typeof tool === 'string' ? { id: tool } : tool;
}

/** Every id that a manifest may name a scanner by: those of the catalogue, and of the tools of its profiles. */
export function scannerNames(set: ManifestSet, catalogue: readonly CatalogueEntry[]): string[] {
  return [
    ...new Set([
      ...catalogue.map((entry) => entry.id),
      OWN_STEP,
      ...set.profiles.flatMap((profile) => profile.value.tools.map((tool) => toolOf(tool).id)),
    ]),
  ];
}

const FILE_NAME = /\.(?:json|jsonl|sarif|txt|md|html|csv|xml|pdf)$/i;

/**
 * Whether an entry of a compliance test's `evidence` is meant to be a scanner. In the ancestor's manifests it is free text,
 * so names of its files (`bandit.json`) and phrases stay acceptable; what could be an id, or is a typing mistake away from
 * one, means a scanner. Either way it cannot change a verdict: a test whose evidence did not run is never satisfied.
 */
export function meansScanner(evidence: string, names: readonly string[]): boolean {
  if (nearestName(evidence, names) !== undefined) return true;
  return ID_PATTERN.test(evidence) && !FILE_NAME.test(evidence);
}
