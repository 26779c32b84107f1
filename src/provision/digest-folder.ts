import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import type { FileStore } from '../ports/file-store.ts';

/** SHA-256 over the paths and digests of all files below a folder. Links and special files are not followed: they count by name. */
export function digestFolder(folder: string, files: FileStore): string {
  const lines: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const name of files.list(join(folder, below))) {
      const path = join(below, name.toString('utf8'));
      const kind = files.stat(join(folder, path))?.kind;
      if (kind === 'folder') pending.push(path);
      else lines.push(`${kind === 'file' ? sha256(files.read(join(folder, path))) : String(kind)} ${path}\n`);
    }
  }
  const hash = createHash('sha256');
  for (const line of lines.sort(byPath)) hash.update(line);
  return hash.digest('hex');
}

function byPath(a: string, b: string): number {
  const [pathA, pathB] = [a.slice(a.indexOf(' ')), b.slice(b.indexOf(' '))];
  return pathA < pathB ? -1 : pathA > pathB ? 1 : 0;
}
