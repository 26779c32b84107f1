import { createCommitFiles } from '../../adapters/github/commit-files.ts';
import { createContentsFiles } from '../../adapters/github/contents-files.ts';
import { fetchEnvironment } from '../../adapters/github/fetch-environment.ts';
import { createPublishingTime } from '../../adapters/system/pause.ts';
import { readFloor, type Floor } from './gate.ts';
import { commandFilesOf } from './policy-changes.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import { readManifest, type PolicyTree } from '../../manifest/read-policy.ts';
import { AssayError } from '../../model/errors.ts';
import { createGitClient, type GitClient } from '../../plan/git-client.ts';
import type { SourceRoot } from '../../plan/list-source.ts';
import { sendPatiently } from '../../publish/send-patiently.ts';
import type { Commands } from '../../ports/commands.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { HostAnswer, HostApi, HostRequest, JobContext } from '../../ports/host.ts';

export interface BasePolicy {
  readonly files: PolicyTree;
  /** `undefined`: the base has no manifest, so the built-in policy judges. */
  readonly manifest: ManifestSet | undefined;
  readonly floor: Floor;
  /** Reads the repository that has the base commit; `undefined` where its files come one by one from the host. */
  readonly git: GitClient | undefined;
}

export interface BaseRequest {
  readonly job: JobContext;
  readonly source: SourceRoot;
  readonly commit: string;
  /** Path of the manifest that was asked for, relative to the root. */
  readonly named: string | undefined;
  readonly token: string | undefined;
  /** Nothing is asked of the network: the clone has the commit, or nobody has. */
  readonly offline: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface BasePorts {
  readonly commands: Commands;
  readonly files: FileStore;
  readonly api: HostApi | undefined;
  readonly log: (text: string) => void;
}

/**
 * The policy of the base commit: from the clone, else fetched into a repository of its own (the clone's configuration, which
 * earlier steps can write, has no part in it), else by the contents API.
 *
 * @param work a private folder that the caller removes.
 * @returns the policy, or why none of the ways led to it.
 * @throws AssayError usage where the base's manifest is there and not valid.
 */
export async function readBasePolicy(
  request: BaseRequest,
  work: string,
  ports: BasePorts,
): Promise<BasePolicy | { readonly unreadable: string }> {
  const { source, commit } = request;
  const ways: readonly (readonly [string, () => Promise<Opened>])[] = [
    ['the clone', () => Promise.resolve({ files: createCommitFiles(source.git ?? NO_CLONE, commit), git: source.git })],
    ['a fetch', () => fetchedFiles(request, work, ports)],
    ['the contents API', () => Promise.resolve({ files: apiFiles(request, ports.api), git: undefined })],
  ];
  const refusals: string[] = [];
  for (const [name, open] of ways) {
    try {
      const { files, git } = await open();
      // Reading the manifest with all it includes shows whether this way leads to every object that is needed.
      const manifest = await readManifest(files, source.scope, request.named);
      for (const path of commandFilesOf(manifest)) await files.read(path);
      const floor = await readFloor(files, source.scope, { manifest, named: request.named });
      return { files, manifest, floor, git };
    } catch (error) {
      if (error instanceof AssayError) throw error;
      const why = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      ports.log(`The base commit’s policy is not to be had from ${why}.`);
      refusals.push(why);
    }
  }
  return { unreadable: refusals.join('; ') };
}

interface Opened {
  readonly files: PolicyTree;
  readonly git: GitClient | undefined;
}

/** How long one question to the contents API may take with all its tries. */
const API_PATIENCE_MS = 45_000;

const NO_CLONE = { tryRun: () => Promise.resolve(undefined) };

async function fetchedFiles(
  { job, commit, token, offline, env }: BaseRequest,
  work: string,
  { commands, files }: BasePorts,
): Promise<Opened> {
  if (offline) throw new Error('this run is offline');
  const folder = `${work}/base.git`;
  files.makeFolder(folder, 0o700);
  const git = await createGitClient(folder, commands, fetchEnvironment(job.serverUrl, token, env));
  const url = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`;
  const made = await git.tryRun([
    'init',
    '--quiet',
    '--bare',
    '--template=',
    ...(commit.length === 64 ? ['--object-format=sha256'] : []),
    '.',
  ]);
  const fetched =
    made === undefined
      ? undefined
      : await git.tryRun(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', url, commit]);
  if (fetched === undefined) throw new Error('git could not fetch the commit');
  return { files: createCommitFiles(git, commit), git };
}

function apiFiles({ job, commit, offline }: BaseRequest, api: HostApi | undefined): PolicyTree {
  if (offline) throw new Error('this run is offline');
  if (api === undefined) throw new Error('there is no token');
  const send = async (request: HostRequest): Promise<HostAnswer> => {
    const time = createPublishingTime(API_PATIENCE_MS);
    try {
      return await sendPatiently(request, api, time);
    } finally {
      time.end();
    }
  };
  return createContentsFiles(send, job.repository, commit);
}
