import { relativeToSource } from '../../lib/paths.ts';
import { redactBytes } from '../../lib/redact.ts';
import type { TreeFile } from '../../model/tree.ts';

/** Finds the file a tool speaks of among the files it was given. */
export interface GivenFiles {
  /** Path below the copy's root of the given file that `name` means; of any other file (a canary) the relative path as it stands. */
  readonly resolve: (name: string) => { readonly copy: string; readonly given: boolean } | undefined;
}

/**
 * Reports are redacted before they are parsed, so a path that looks like a credential comes back masked: the given names
 * are therefore also known by their redacted form. Two files that are masked alike cannot be told apart; the first is meant.
 */
export function givenFiles(files: readonly TreeFile[], sourceRoot: string): GivenFiles {
  const byName = new Map<string, string>();
  for (const { copy } of files) {
    const masked = redactBytes(Buffer.from(copy, 'utf8')).toString('utf8');
    if (!byName.has(masked)) byName.set(masked, copy);
  }
  for (const { copy } of files) byName.set(copy, copy);
  return {
    resolve: (name) => {
      const relative = relativeToSource(name, sourceRoot);
      if (relative === undefined) return undefined;
      const copy = byName.get(relative);
      return copy === undefined ? { copy: relative, given: false } : { copy, given: true };
    },
  };
}
