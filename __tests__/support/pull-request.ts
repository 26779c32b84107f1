import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, git, gitRepository, writeFiles } from './git-repository.ts';

type Files = Readonly<Record<string, string | Buffer>>;

export interface PullRequestRepository {
  /** A folder with `acme/toy`, as a code host keeps it. */
  readonly host: string;
  readonly origin: string;
  /** Tip of main. */
  readonly base: string;
  readonly head: string;
  /** GitHub's test merge: main first, the change second. */
  readonly merge: string;
}

/**
 * main with `base`, a branch with `change`, and the merge of both under `refs/pull/7/merge`.
 *
 * @param more what the change does beyond writing files.
 * @param upToDate main stays where the branch began, so that the merge has the very tree of the branch.
 */
export function pullRequestRepository(
  folder: string,
  base: Files,
  change: Files,
  upToDate = false,
  more?: (repository: string) => void,
): PullRequestRepository {
  const host = join(folder, 'host');
  const origin = gitRepository(join(host, 'acme/toy'), base);
  const start = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', '-b', 'change');
  writeFiles(origin, change);
  more?.(origin);
  const head = commitAll(origin, 'the change');
  git(origin, 'checkout', '--quiet', 'main');
  if (!upToDate) writeFiles(origin, { 'other.txt': 'main went on\n' });
  const tip = upToDate ? start : commitAll(origin, 'main goes on');
  git(origin, 'checkout', '--quiet', '--detach', tip);
  git(origin, 'merge', '--quiet', '--no-ff', '--no-gpg-sign', '-m', 'merge', head);
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'update-ref', 'refs/pull/7/head', head);
  git(origin, 'checkout', '--quiet', 'main');
  if (!upToDate && start === tip) throw new Error('main has one commit only');
  return { host, origin, base: tip, head, merge };
}

/** What actions/checkout leaves: one commit, detached. @param depth 0: everything. */
export function checkOut(repository: PullRequestRepository, folder: string, commit: string, depth = 1): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet');
  git(
    folder,
    '-c',
    'protocol.file.allow=always',
    'fetch',
    '--quiet',
    ...(depth === 0 ? [] : [`--depth=${String(depth)}`]),
    `file://${repository.origin}`,
    commit,
  );
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}

/** The event of a pull request from a branch of the repository itself, or of a fork. */
export function pullRequestPayload(
  { base, head }: PullRequestRepository,
  from = 'acme/toy',
): Readonly<Record<string, unknown>> {
  return {
    action: 'synchronize',
    number: 7,
    repository: { full_name: 'acme/toy', private: false },
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'change', repo: { full_name: from, fork: from !== 'acme/toy' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/toy' } },
    },
  };
}
