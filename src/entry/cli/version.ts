import { createNodeSystem } from '../../adapters/system/node-system.ts';
import { print } from './output.ts';

/** `assay --version`. */
export function versionCommand(): void {
  print(createNodeSystem(import.meta.url).version);
}
