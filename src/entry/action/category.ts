import { relative, resolve, sep } from 'node:path';
import { sha256 } from '../../lib/digest.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { JobContext } from '../../ports/host.ts';

const DEFAULT = 'assay';

/**
 * First part of the code scanning category, and what tells comments of one job apart. Findings of one part of the repository must not
 * replace, and so close, those of another: unless the workflow names a category, the path is part of it.
 */
export function categoryOf(
  { path, 'sarif-category': named }: Pick<ActionInputs, 'path' | 'sarif-category'>,
  { workspace }: Pick<JobContext, 'workspace'>,
): string {
  if (named !== DEFAULT) return named;
  const scope = relative(workspace, resolve(workspace, path))
    .split(sep)
    .map((part) => plainPart(part))
    .filter((part) => part !== '')
    .join('/');
  return scope === '' ? DEFAULT : `${DEFAULT}/${scope}`;
}

/** A part of a path in the characters a category may have; with a digest where others stood, so that no two are alike. */
function plainPart(part: string): string {
  const plain = part.replace(/[^A-Za-z0-9._-]/g, '-');
  return plain === part ? part : `${plain}-${sha256(part).slice(0, 8)}`;
}
