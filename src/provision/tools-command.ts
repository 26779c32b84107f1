import type { ScannerDefinition } from '../model/scanner.ts';
import { digestOfTool, type ToolsLock } from './lock.ts';
import { provisionTool, type Provisioned, type ProvisionOptions } from './provision.ts';

/** A row of `assay tools list`. */
export interface ToolRow {
  readonly id: string;
  readonly title: string;
  readonly source: 'embedded' | 'pypi' | 'host';
  readonly version?: string;
  /** SHA-256 of the lock entry; absent where nothing is locked. */
  readonly digest?: string;
  readonly packages?: number;
}

export interface ToolState {
  readonly id: string;
  /** `shipped`: a part of Assay, so there is nothing to fetch or to compare with the lock. */
  readonly outcome: Provisioned | { readonly status: 'shipped' };
}

/** The catalogue, and what the lock says of it. */
export function listTools(definitions: readonly ScannerDefinition[], lock: ToolsLock): readonly ToolRow[] {
  return definitions.map(({ id, title, tool }) => {
    const entry = Object.hasOwn(lock.tools, id) ? lock.tools[id] : undefined;
    return {
      id,
      title,
      source: tool.kind,
      ...(tool.kind === 'pypi' ? { version: tool.version } : {}),
      ...(entry === undefined ? {} : { digest: digestOfTool(entry), packages: entry.packages.length }),
    };
  });
}

/** `assay tools install`: brings the named tools, or all, into the cache. One after the other: the network is the limit. */
export async function installTools(
  definitions: readonly Pick<ScannerDefinition, 'id' | 'tool'>[],
  options: ProvisionOptions,
): Promise<readonly ToolState[]> {
  const states: ToolState[] = [];
  for (const definition of definitions) {
    const outcome =
      definition.tool.kind === 'pypi' ? await provisionTool(definition, options) : { status: 'shipped' as const };
    states.push({ id: definition.id, outcome });
  }
  return states;
}

/** `assay tools verify`: checks what is in the cache against the lock, file by file; fetches and changes nothing. */
export function verifyTools(
  definitions: readonly Pick<ScannerDefinition, 'id' | 'tool'>[],
  options: ProvisionOptions,
): Promise<readonly ToolState[]> {
  return installTools(definitions, { ...options, checkOnly: true });
}
