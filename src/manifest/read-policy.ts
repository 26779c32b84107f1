import { join, posix } from 'node:path';
import { AssayError } from '../model/errors.ts';
import type { Gate } from '../model/profile.ts';
import { findManifestName } from './find-manifest.ts';
import { gateOf, joinGates } from './join-gates.ts';
import { parseManifest } from './parse-manifest.ts';
import type { ManifestSet } from './merge-manifests.ts';
import { resolveExtends } from './resolve-extends.ts';

/** Reads files of the policy's own source: the checked-out tree, or one commit. Paths are relative to the root, with `/`. */
export interface PolicyFiles {
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names of everything directly in a folder (`.` for the root): links and folders too, which `read` has no content of. */
  names(folder: string): Promise<readonly string[]>;
}

/** The same with all files below a folder, for what a policy names that is more than one file. */
export interface PolicyTree extends PolicyFiles {
  /** At any depth; links are none. `blob`: name of the git object with its bytes, where the source has it at hand. */
  list(folder: string): Promise<readonly { readonly path: string; readonly blob?: string }[]>;
}

/**
 * Finds and reads the manifest with everything it includes: the named one, else the one in PATH or the nearest folder above
 * it, up to the root. `undefined`: there is none.
 */
export async function readManifest(
  files: PolicyFiles,
  scope: string,
  named: string | undefined,
): Promise<ManifestSet | undefined> {
  const path = named ?? (await findUpwards(files, scope));
  if (path === undefined) return undefined;
  const bytes = await files.read(path);
  if (bytes === undefined) {
    const isThere = (await files.names(posix.dirname(path))).includes(posix.basename(path));
    throw new AssayError({
      kind: 'usage',
      file: path,
      ...(isThere
        ? {
            code: 'manifest-no-file',
            message: `${path} is a folder, a link or something else that is no ordinary file`,
            // Passed over, it would silently leave the built-in policy in force.
            hint: 'Make the manifest a file of its own; to share one, use `extends`.',
          }
        : {
            code: 'manifest-missing',
            message: `there is no manifest ${path}`,
            hint: 'Give the path of a manifest that is there.',
          }),
    });
  }
  return resolveExtends(parseManifest({ path, bytes }), (include) => files.read(include));
}

/**
 * What the manifests in the folders above that of the manifest in force fix with their gates: a nearer manifest may have a
 * policy of its own, and does not lift what holds for the whole.
 */
export async function readGatesAbove(files: PolicyFiles, manifest: ManifestSet | undefined): Promise<Gate> {
  const gates: Gate[] = [];
  if (manifest === undefined || manifest.root.path.startsWith('/')) return {};
  for (let folder = posix.dirname(manifest.root.path); folder !== '.';) {
    folder = posix.dirname(folder);
    const name = findManifestName(await files.names(folder));
    if (name !== undefined) gates.push(gateOf(await readManifest(files, folder, undefined)));
  }
  return joinGates(gates);
}

async function findUpwards(files: PolicyFiles, scope: string): Promise<string | undefined> {
  for (let folder = scope; ; folder = posix.dirname(folder)) {
    const name = findManifestName(await files.names(folder));
    if (name !== undefined) return folder === '.' ? name : join(folder, name);
    if (folder === '.') return undefined;
  }
}
