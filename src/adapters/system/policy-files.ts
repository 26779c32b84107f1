import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Policy files of the checked-out tree. A manifest that is a link is not followed: what it says could lie anywhere. */
export function createFolderPolicyFiles(root: string): {
  read(path: string): Promise<Uint8Array | undefined>;
  names(folder: string): Promise<readonly string[]>;
} {
  return {
    read: (path) => {
      const file = path.startsWith('/') ? path : join(root, path);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      return Promise.resolve(stat?.isFile() === true ? readFileSync(file) : undefined);
    },
    names: (folder) => {
      const host = folder.startsWith('/') ? folder : join(root, folder);
      if (!existsSync(host) || !lstatSync(host).isDirectory()) return Promise.resolve([]);
      return Promise.resolve(readdirSync(host));
    },
  };
}
