import { AssayError } from '../model/errors.ts';

/** The names a manifest may have. */
export const MANIFEST_NAMES = ['.assay.yml', '.assay.yaml', '.assay.json'] as const;

/**
 * The one manifest among the names in a folder; `undefined` where there is none.
 *
 * @throws AssayError `usage` where there are several: which one holds must not depend on an order nobody sees. Where only
 * upper and lower case differ: on a file system that tells them apart the policy would be another than on one that does not.
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
  const known: readonly string[] = MANIFEST_NAMES;
  const other = names.find((name) => !known.includes(name) && known.includes(name.toLowerCase()));
  if (other !== undefined) {
    throw new AssayError({
      kind: 'usage',
      code: 'manifest-name',
      message: `${other} is no manifest: the name is written ${other.toLowerCase()}`,
      hint: 'Rename it, or remove it.',
      file: other,
    });
  }
  return found[0];
}
