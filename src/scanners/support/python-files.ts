import type { TreeFile } from '../../model/tree.ts';

const EXTENSION = /\.(?:py|pyi|pyw)$/i;
const SHEBANG = /^#!.{0,180}\b(?:python|pypy)[0-9.]{0,8}w?(?:\s|$)/;

/** Python by its name, or a script without an extension whose first line names Python. */
export function isPython(file: TreeFile): boolean {
  if (EXTENSION.test(file.path)) return true;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return !name.includes('.') && file.shebang !== undefined && SHEBANG.test(file.shebang.slice(0, 200));
}
