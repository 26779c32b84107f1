import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Policy files of the checked-out tree. A manifest that is a link is not followed: what it says could lie anywhere. */
export function createFolderPolicyFiles(root: string): {
  read(path: string): Promise<Uint8Array | undefined>;
  names(folder: string): Promise<readonly string[]>;
  list(folder: string): Promise<readonly { readonly path: string }[]>;
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
    list: (folder) => {
      const found: { readonly path: string }[] = [];
      if (passesLink(root, folder)) return Promise.resolve(found);
      const pending = [folder === '.' ? '' : folder];
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
          const path = at === '' ? entry.name : `${at}/${entry.name}`;
          if (entry.isDirectory() && path !== '.git') pending.push(path);
          else if (entry.isFile()) found.push({ path });
        }
      }
      return Promise.resolve(found);
    },
  };
}

/** Whether a folder below the root is none, or is reached through a link. */
function passesLink(root: string, folder: string): boolean {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.some(
    (_part, index) =>
      lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory() !== true,
  );
}
