import { UNKNOWN_VERSION } from '../model/plan.ts';

/** A program by name and version, and what to know of it: `ruff 0.17.6`, `node (unpinned)`, `hadolint 2.12.0 (unpinned)`. */
export function describeTool(tool: {
  readonly name: string;
  readonly version: string;
  readonly pinned: boolean;
}): string {
  const version = tool.version === UNKNOWN_VERSION ? '' : ` ${tool.version}`;
  return `${tool.name}${version}${tool.pinned ? '' : ' (unpinned)'}`;
}
