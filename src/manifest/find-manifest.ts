import { AssayError } from '../model/errors.ts';

/** The names a manifest may have. */
export const MANIFEST_NAMES = ['.assay.yml', '.assay.yaml', '.assay.json'] as const;

/**
 * The one manifest among the names in a folder; `undefined` where there is none.
 *
 * @throws AssayError `usage` where there are several: which one holds must not depend on an order nobody sees.
 */
export function findManifestName(names: readonly string[]): string | undefined {
  const found = MANIFEST_NAMES.filter((name) => names.includes(name));
  if (found.length > 1) {
    throw new AssayError({
      kind: 'usage',
      code: 'manifest-ambiguous',
      message: `there is more than one manifest here: ${found.join(', ')}`,
      hint: 'Keep one of them and remove the others.',
      file: found[0] ?? '',
    });
  }
  return found[0];
}
