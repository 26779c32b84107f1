import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import type { ContentsEntry } from '../fakes/github-api.ts';
import { git } from './git-repository.ts';

/** What GitHub's contents API says of a commit: each folder's listing, and each file's bytes. */
export function contentsOfCommit(
  repository: string,
  commit: string,
): Record<string, ContentsEntry | readonly ContentsEntry[]> {
  const contents: Record<string, ContentsEntry | readonly ContentsEntry[]> = {};
  const listings = new Map<string, ContentsEntry[]>([['', []]]);
  for (const line of git(repository, 'ls-tree', '-r', '-t', commit).split('\n')) {
    const [head = '', path = ''] = line.split('\t');
    const [, type, sha = ''] = head.split(' ');
    const entry: ContentsEntry = { type: type === 'tree' ? 'dir' : 'file', name: posix.basename(path), sha };
    const folder = posix.dirname(path);
    listings.get(folder === '.' ? '' : folder)?.push(entry);
    if (entry.type === 'dir') listings.set(path, []);
    else {
      const content = execFileSync('git', ['cat-file', 'blob', sha], { cwd: repository }).toString('base64');
      contents[`${path} at ${commit}`] = { ...entry, encoding: 'base64', content };
    }
  }
  for (const [folder, entries] of listings) contents[`${folder} at ${commit}`] = entries;
  return contents;
}
