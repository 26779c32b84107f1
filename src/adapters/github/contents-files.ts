import { z } from 'zod';
import { gitObjectName } from '../../lib/git-object-name.ts';
import type { HostApi } from '../../ports/host.ts';
import type { CommitFile, CommitFiles } from './commit-files.ts';

const listing = z.array(z.looseObject({ name: z.string(), type: z.string(), sha: z.string() }));
const file = z.looseObject({ type: z.literal('file'), encoding: z.string(), content: z.string() });

/** GitHub lists at most this many names of a folder here; a longer listing may lack the manifest. */
const FULL_LISTING = 1000;

/**
 * Files of one commit by the contents API, for jobs whose clone lacks it and cannot fetch it. The listing of the folder
 * decides what is a file, because asked for a link the service gives the file behind it.
 *
 * @throws Error from each call, where the service does not answer the question.
 */
export function createContentsFiles(
  send: HostApi['send'],
  repository: { readonly owner: string; readonly name: string },
  commit: string,
): CommitFiles {
  const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}/contents`;
  const listings = new Map<string, Promise<z.infer<typeof listing>>>();
  const get = async (path: string): Promise<unknown> => {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const answer = await send({ method: 'GET', path: `${base}${encoded === '' ? '' : `/${encoded}`}?ref=${commit}` });
    if (answer.status === 200) return answer.body;
    throw new Error(`the contents API answered ${String(answer.status)}`);
  };
  const list = async (folder: string): Promise<z.infer<typeof listing>> => {
    const known =
      listings.get(folder) ??
      get(folder).then((body) => {
        const entries = listing.parse(body);
        if (entries.length >= FULL_LISTING)
          throw new Error('the contents API does not list all of a folder this large');
        return entries;
      });
    listings.set(folder, known);
    return known;
  };
  /** The folder's listing, having seen on the way down that each part is a folder. */
  const entriesOf = async (folder: string): Promise<z.infer<typeof listing> | undefined> => {
    let at = '';
    for (const part of partsOf(folder)) {
      const entry = (await list(at)).find(({ name }) => name === part);
      if (entry?.type !== 'dir') return undefined;
      at = at === '' ? part : `${at}/${part}`;
    }
    return list(at);
  };
  return {
    read: async (path) => {
      if (path.startsWith('/')) return undefined;
      const parts = partsOf(path);
      const name = parts.pop();
      const entry = (await entriesOf(parts.join('/')))?.find(
        (candidate) => candidate.name === name && candidate.type === 'file',
      );
      if (entry === undefined) return undefined;
      const { content, encoding } = file.parse(await get([...parts, entry.name].join('/')));
      const bytes = Buffer.from(content, 'base64');
      if (encoding !== 'base64' || gitObjectName('blob', bytes, entry.sha.length) !== entry.sha)
        throw new Error('the contents API gave other bytes than it lists');
      return bytes;
    },
    names: async (folder) => ((await entriesOf(folder)) ?? []).map(({ name }) => name),
    list: async (folder) => {
      const found: CommitFile[] = [];
      const pending = [partsOf(folder).join('/')];
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        for (const { name, type, sha } of (await entriesOf(at)) ?? []) {
          const path = at === '' ? name : `${at}/${name}`;
          if (type === 'dir') pending.push(path);
          else if (type === 'file') found.push({ path, blob: sha });
        }
      }
      return found;
    },
  };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
