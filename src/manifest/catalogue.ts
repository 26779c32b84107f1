import type { Settings } from '../model/scanner.ts';
import type { Category } from '../model/severity.ts';

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
