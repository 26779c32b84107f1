import { join, relative, sep } from 'node:path';
import { AssayError } from '../../model/errors.ts';
import type { FileStore } from '../../ports/file-store.ts';

/**
 * Below the workspace the way to `out` is made of what the change has committed: a link there would have this step write wherever
 * it points to.
 *
 * @throws AssayError usage
 */
export function checkOutFolder(out: string, workspace: string, files: Pick<FileStore, 'stat'>): void {
  const parts = relative(workspace, out).split(sep);
  if (parts[0] === '..' || parts[0] === '') return;
  let folder = workspace;
  for (const part of parts) {
    folder = join(folder, part);
    if (files.stat(folder)?.kind !== 'link') continue;
    throw new AssayError({
      kind: 'usage',
      code: 'out-is-link',
      message: `out leads through ${relative(workspace, folder)}, which is a link of the workspace`,
      hint: 'Leave the input out, or give a folder outside the workspace.',
    });
  }
}
