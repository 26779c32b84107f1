import { join, relative } from 'node:path';
import { AssayError } from '../model/errors.ts';
import { IGNORE_ALL } from '../model/evidence.ts';
import type { FileStore } from '../ports/file-store.ts';

/** Evidence goes into a folder of its own: its `.gitignore` hides what lies beside it, and it is no part of the tree. @throws AssayError */
export function checkOut(out: string, root: string, files: FileStore): void {
  const refuse = (message: string): AssayError =>
    new AssayError({ kind: 'usage', code: 'out-not-own', message, hint: 'Give --out a folder of its own.' });
  const stat = files.stat(out);
  if (stat?.kind === 'file') throw refuse(`the folder for evidence, ${out}, is a file`);
  const fromRoot = relative(root, out);
  if (fromRoot === '' || !relative(out, root).startsWith('..'))
    throw refuse(`the folder for evidence, ${out}, is or holds the tree that is scanned`);
  if (stat?.kind !== 'folder' || fromRoot.startsWith('..')) return;
  const ignore = join(out, '.gitignore');
  const isOurs = files.stat(ignore)?.kind === 'file' && files.read(ignore).toString('latin1') === IGNORE_ALL;
  if (files.list(out).length > 0 && !isOurs)
    throw refuse(`the folder for evidence, ${out}, holds other files of the tree, which would not be scanned`);
}
