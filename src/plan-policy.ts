import { isAbsolute, relative, resolve } from 'node:path';
import { sha256 } from './lib/digest.ts';
import type { CatalogueEntry } from './manifest/catalogue.ts';
import { checkManifestSignature } from './manifest/check-signature.ts';
import type { ManifestSet } from './manifest/merge-manifests.ts';
import type { PolicyInputs } from './manifest/policy-inputs.ts';
import { readGatesAbove, readManifest, type PolicyFiles, type PolicyTree } from './manifest/read-policy.ts';
import { resolvePolicy, type ResolvedPolicy } from './manifest/resolve-policy.ts';
import { unreadablePolicy, type NoPolicy } from './manifest/unreadable-policy.ts';
import { AssayError } from './model/errors.ts';
import type { SourceRoot } from './plan/list-source.ts';
import type { FileStore } from './ports/file-store.ts';

/** What a request says of the policy. Paths are relative to the root, or absolute. */
export interface PolicyRequest {
  readonly manifest?: string;
  /** Files with the manifest's detached signature and the public key it must be by. */
  readonly manifestSignature?: { readonly signature: string; readonly key: string };
  readonly policy: PolicyInputs;
  /** `YYYY-MM-DD`. */
  readonly policyDate: string;
  /** The policy is read from this source (the tip of the base branch) instead of the checked-out tree. */
  readonly policySource?: { readonly files: PolicyTree; readonly commit: string; readonly ref: string };
  /** Why nothing can be judged: nothing runs, and the verdict is inconclusive. */
  readonly noPolicy?: NoPolicy;
}

/** Whose policy it is was decided by the caller; here it is read and resolved. */
export async function decidePolicy(
  request: PolicyRequest,
  source: Pick<SourceRoot, 'root' | 'scope'>,
  catalogue: readonly CatalogueEntry[],
  ports: { readonly files: FileStore; readonly folderPolicyFiles: (root: string) => PolicyFiles },
): Promise<ResolvedPolicy> {
  const { policySource, noPolicy } = request;
  if (noPolicy !== undefined) return unreadablePolicy(noPolicy, request.policy.profile);
  const policyFiles = policySource?.files ?? ports.folderPolicyFiles(source.root);
  const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
  const manifest = await readManifest(policyFiles, source.scope, named);
  const signedBy = await checkSignature(request, source.root, { policyFiles, files: ports.files }, manifest);
  return resolvePolicy({
    ...(manifest === undefined ? {} : { manifest }),
    ...(signedBy === undefined ? {} : { signedBy }),
    inputs: { ...request.policy, gateAbove: await readGatesAbove(policyFiles, manifest) },
    catalogue,
    policyDate: request.policyDate,
    ...(policySource === undefined ? {} : { commit: policySource.commit }),
  });
}

/**
 * The key that signed the manifest, where the request wants it signed. Signature and key are read where the manifest is: on a
 * pull request those of the base, unless they lie outside the repository.
 */
async function checkSignature(
  { manifestSignature: wanted }: PolicyRequest,
  root: string,
  { policyFiles, files }: { readonly policyFiles: PolicyFiles; readonly files: FileStore },
  manifest: ManifestSet | undefined,
): Promise<string | undefined> {
  if (wanted === undefined) return undefined;
  if (manifest === undefined) throw signatureError('there is no manifest that could be signed', undefined);
  const { path, sha256: digest } = manifest.root;
  const [include] = manifest.included;
  if (include !== undefined)
    throw signatureError(`${path} includes ${include.path}, which its signature says nothing about`, path);
  const bytes = await policyFiles.read(path);
  if (bytes === undefined || sha256(bytes) !== digest) throw signatureError(`${path} changed while it was read`, path);
  const read = async (name: string): Promise<{ path: string; bytes: Uint8Array }> => {
    const file = relativeIfInside(root, followedInto(root, relativeIfInside(root, name), files));
    const content = isAbsolute(file) ? readOutside(file, files) : await policyFiles.read(file);
    if (content === undefined) throw signatureError(`there is no file ${file} where the manifest is read from`, path);
    return { path: file, bytes: content };
  };
  const key = await read(wanted.key);
  return checkManifestSignature({ path, bytes }, await read(wanted.signature), Buffer.from(key.bytes).toString('utf8'));
}

/** What a link from outside leads to in the repository is the change's own as well. */
function followedInto(root: string, path: string, files: FileStore): string {
  const real = isAbsolute(path) ? files.realPath(path)?.toString('utf8') : undefined;
  return real === undefined || relative(root, real).startsWith('..') ? path : real;
}

function readOutside(path: string, files: FileStore): Uint8Array | undefined {
  const real = files.realPath(path);
  return real !== undefined && files.stat(real)?.kind === 'file' ? files.read(real) : undefined;
}

function signatureError(message: string, file: string | undefined): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'manifest-signature',
    message,
    hint: 'A signed manifest is one file, with presets at most, and its signature and key are files beside it or outside the repository.',
    ...(file === undefined ? {} : { file }),
  });
}

function relativeIfInside(root: string, manifest: string): string {
  const path = relative(root, resolve(root, manifest));
  return path.startsWith('..') ? resolve(root, manifest) : path;
}
