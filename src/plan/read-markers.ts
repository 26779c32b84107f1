import { join } from 'node:path';
import { compareBy } from '../lib/compare.ts';
import type { MarkerCount } from '../model/plan.ts';
import type { InlineMarker } from '../model/scanner.ts';
import type { TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';

/** A scanner that would obey comments, and the files it gets. */
export interface MarkedStep {
  readonly inlineMarkers: readonly InlineMarker[];
  readonly files: readonly TreeFile[];
}

/**
 * Counts the ignore comments in the files of each step, in the private copy, so that a summary can say how often the tree
 * asks to be passed over. Text is searched, not syntax: a comment that is quoted in a string counts too.
 *
 * @returns the counts of each step, by path and marker.
 */
export function readMarkers(
  steps: readonly MarkedStep[],
  copy: string,
  store: FileStore,
): readonly (readonly MarkerCount[])[] {
  const found = steps.map((): MarkerCount[] => []);
  const wanted = new Map<TreeFile, number[]>();
  for (const [index, { files }] of steps.entries()) {
    for (const file of files) {
      if (file.encoding === 'binary') continue;
      const indexes = wanted.get(file);
      if (indexes === undefined) wanted.set(file, [index]);
      else indexes.push(index);
    }
  }
  for (const [file, indexes] of wanted) {
    // The comments are ASCII, and latin1 decodes at the speed of a copy.
    const text = store.read(join(copy, file.copy)).toString('latin1');
    for (const index of indexes) {
      for (const { name, pattern } of steps[index]?.inlineMarkers ?? []) {
        const count = [...text.matchAll(pattern)].length;
        if (count > 0) found[index]?.push({ marker: name, path: file.path, count });
      }
    }
  }
  const order = compareBy<MarkerCount>(
    ({ path }) => path,
    ({ marker }) => marker,
  );
  return found.map((counts) => counts.sort(order));
}
