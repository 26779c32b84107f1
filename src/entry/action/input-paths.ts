import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AssayError } from '../../model/errors.ts';
import { createGitClient } from '../../plan/git-client.ts';
import type { Commands } from '../../ports/commands.ts';
import type { FileStore } from '../../ports/file-store.ts';

/**
 * The absolute path that an input names. What lies below the workspace is spelled by the workspace's real folder: a runner can
 * give it by a link, and a file of the repository must not look like one from outside of it.
 *
 * @param workspace as the runner names it.
 */
export function inputPath(input: string, workspace: string, files: Pick<FileStore, 'realPath'>): string {
  const path = resolve(input);
  const real = files.realPath(workspace)?.toString('utf8');
  const below = relative(workspace, path);
  return real === undefined || isOutside(below) ? path : join(real, below);
}

/**
 * The folder that `path` names must be the checked-out repository's own. Where a link or a submodule stands in its place, a
 * change decides what is scanned instead, and by which of the base's manifests.
 *
 * @param path as `inputPath` gives it.
 * @throws AssayError usage.
 */
export async function checkScannedPath(
  path: string,
  workspace: string,
  ports: { readonly files: FileStore; readonly commands: Commands },
): Promise<void> {
  const { files, commands } = ports;
  const real = files.realPath(workspace)?.toString('utf8');
  const below = real === undefined ? undefined : relative(real, path);
  if (real === undefined || below === undefined || isOutside(below)) return;
  const parts = below.split(sep).filter((part) => part !== '');
  const folders = [real, ...parts.map((_part, index) => join(real, ...parts.slice(0, index + 1)))];
  const link = folders.slice(1).find((folder) => files.stat(folder)?.kind === 'link');
  if (link !== undefined) throw notOwn('path-link', relative(real, link), 'a link');
  const checkout = folders.find((folder) => files.stat(join(folder, '.git')) !== undefined);
  const inside = checkout === undefined ? [] : folders.slice(folders.indexOf(checkout) + 1);
  if (checkout === undefined || inside.length === 0) return;
  const git = await createGitClient(checkout, commands);
  // A submodule that is not checked out is an empty folder, and one that is has a commit of its own.
  const names = inside.map((folder) => relative(checkout, folder).split(sep).join('/'));
  const entries = (await git.tryRun(['ls-tree', '-z', '--full-tree', 'HEAD', ...names]))?.toString('utf8') ?? '';
  const submodule = entries.split('\0').find((entry) => entry.startsWith('160000 '));
  if (submodule !== undefined)
    throw notOwn('path-submodule', submodule.slice(submodule.indexOf('\t') + 1), 'a submodule');
}

/**
 * Where in the repository a path lies, with `/`; `undefined`: outside of it. A link that leads out of the repository is in it,
 * and so is what a link from outside leads to: both could be the change's own.
 */
export function pathInRoot(path: string, root: string, files: Pick<FileStore, 'realPath'>): string | undefined {
  const inside = [path, files.realPath(path)?.toString('utf8')]
    .map((place) => (place === undefined ? '..' : relative(root, place)))
    .find((below) => !isOutside(below));
  return inside === undefined ? undefined : inside.split(sep).join('/') || '.';
}

/** @param path relative to a folder, as `relative` gives it. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function notOwn(code: 'path-link' | 'path-submodule', path: string, what: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code,
    message: `path: ${path} is ${what}, so it is not the folder of this repository that path names`,
    hint: 'Name a folder of the checked-out repository itself. Where a change put something else in its place, the change must put the folder back, or the workflow name another one.',
  });
}
