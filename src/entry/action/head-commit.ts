import { fetchEnvironment } from '../../adapters/github/fetch-environment.ts';
import { ObjectMissing, parseCommit, readObject, type GitReader } from '../../adapters/github/git-objects.ts';
import { createGitClient } from '../../plan/git-client.ts';
import type { SourceRoot } from '../../plan/list-source.ts';
import type { Commands } from '../../ports/commands.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { JobContext } from '../../ports/host.ts';

/** A commit and the tree that its own object names. */
export interface HeadCommit {
  readonly commit: string;
  readonly tree: string;
}

export interface HeadRequest {
  readonly job: JobContext;
  readonly source: SourceRoot;
  readonly token: string | undefined;
  /** Only the clone is asked. */
  readonly offline: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface HeadPorts {
  readonly commands: Commands;
  readonly files: FileStore;
  readonly log: (text: string) => void;
}

/**
 * The head of a pull request whose test merge is checked out, where git can show it. The event only proposes the commit:
 * which tree it has is read from the commit object, whose bytes are checked against its name. The object comes from the
 * clone, else it is fetched by itself into a repository of its own; a shallow clone, the runner's default, lacks it.
 *
 * @param work a private folder that the caller removes.
 * @returns `undefined` where there is no such commit or its object is not to be had, which costs a subject and nothing else.
 */
export async function readHeadCommit(
  request: HeadRequest,
  work: string,
  ports: HeadPorts,
): Promise<HeadCommit | undefined> {
  const { git } = request.source;
  const commit = request.job.pullRequest?.headSha;
  if (git === undefined || commit === undefined) return undefined;
  const checkedOut = (await git.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
    ?.toString('latin1')
    .trim();
  // Only the merge of this very commit is about it, and a fetch of anything else would be at the event's word.
  if (checkedOut === undefined || checkedOut === commit) return undefined;
  const merge = await commitOf(git, checkedOut);
  if (merge?.parents.includes(commit) !== true) return undefined;
  const fetched = async (): Promise<ReturnType<typeof parseCommit> | undefined> =>
    request.offline ? undefined : commitOf(await fetchCommit(commit, request, work, ports), commit);
  const head = (await commitOf(git, commit)) ?? (await fetched());
  if (head !== undefined) return { commit, tree: head.tree };
  ports.log(`The object of the head commit ${commit} is not to be had, so the statements do not name it.`);
  return undefined;
}

/** A repository that holds at most this one commit object. */
async function fetchCommit(
  id: string,
  { job, token, env }: HeadRequest,
  work: string,
  { commands, files }: HeadPorts,
): Promise<GitReader> {
  const folder = `${work}/head.git`;
  files.makeFolder(folder, 0o700);
  const git = await createGitClient(folder, commands, fetchEnvironment(job.serverUrl, token, env));
  const format = id.length === 64 ? ['--object-format=sha256'] : [];
  const made = await git.tryRun(['init', '--quiet', '--bare', '--template=', ...format, '.']);
  const url = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`;
  // A commit object is all that is needed. A server that knows no filters sends the trees too.
  const only = ['--depth=1', '--filter=tree:0', '--no-tags', '--no-write-fetch-head'];
  if (made !== undefined) await git.tryRun(['fetch', '--quiet', ...only, url, id]);
  return git;
}

async function commitOf(git: GitReader, id: string): Promise<ReturnType<typeof parseCommit> | undefined> {
  try {
    return parseCommit(await readObject(git, id, 'commit'));
  } catch (error) {
    if (error instanceof ObjectMissing) return undefined;
    throw error;
  }
}
