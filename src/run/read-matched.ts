import { join } from 'node:path';
import type { MatchedValue } from '../lib/redact-values.ts';
import { decodeText } from '../lib/text.ts';
import { MATCHED_PLACES, matchedPlacesSchema } from '../model/matched-places.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';

/** Whether what this scanner matches must not be seen in what others print. */
export function matchesPrivate({ tool, category }: ScannerDefinition): boolean {
  return tool.kind === 'embedded' && (category === 'secret' || category === 'privacy');
}

/**
 * What an embedded scanner matched, read from the scanned copy at the places it names. The values stay in memory: they are
 * there to be taken out of what other scanners print.
 *
 * @throws when a scanner that completed did not say where its matches are.
 */
export function readMatched(
  { category }: ScannerDefinition,
  folders: { readonly out: string; readonly source: string },
  files: readonly TreeFile[],
  store: FileStore,
): readonly MatchedValue[] {
  const kind = category === 'secret' ? 'secret' : 'personal';
  const copies = new Map(files.map(({ path, copy }) => [path, copy]));
  const places = matchedPlacesSchema.parse(JSON.parse(store.read(join(folders.out, MATCHED_PLACES)).toString('utf8')));
  const values = new Set<string>();
  for (const [path, offsets] of places) {
    const copy = copies.get(path);
    if (copy === undefined) continue;
    const bytes = store.read(join(folders.source, copy));
    const decoded = decodeText(bytes);
    const text = decoded.encoding === 'binary' ? bytes.toString('latin1') : decoded.text;
    for (let index = 0; index + 1 < offsets.length; index += 2)
      values.add(text.slice(offsets[index], offsets[index + 1]));
  }
  return [...values].map((text) => ({ text, kind }));
}
