import type { ScannerDefinition } from '../model/scanner.ts';

/** Identity at run time; at compile time it keeps each scanner file honest and gives it completion. */
export function defineScanner(definition: ScannerDefinition): ScannerDefinition {
  return definition;
}
