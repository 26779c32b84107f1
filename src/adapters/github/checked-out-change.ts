import type { JobContext } from '../../ports/host.ts';
import { ObjectMissing, parseCommit, readObject, type GitReader } from './git-objects.ts';

/** Events of a pull request whose run is for GitHub's test merge of it. */
export const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

const TARGET = 'pull_request_target';

/**
 * Whether the run is for a change and something else is checked out: its verdict would read as one on the change, on the
 * pull request's page too. What the change is, GitHub says; a branch's name would leave it to the author.
 *
 * @param head the checked-out commit; `undefined` outside git.
 * @returns what is wrong and what to set, or `undefined` where the change is there or the run is for none.
 */
export async function findWrongCheckout(
  { event, pullRequest, mergeGroup, sha }: JobContext,
  head: string | undefined,
  git: GitReader | undefined,
): Promise<{ readonly why: string; readonly remedy: string } | undefined> {
  const found = head === undefined ? 'no git repository is checked out there' : `commit ${head} is checked out`;
  if (event === 'merge_group' && mergeGroup !== undefined) {
    if (head === sha) return undefined;
    return {
      why: `the merge group is commit ${sha}, and ${found}`,
      remedy: 'Let actions/checkout run without `ref:`.',
    };
  }
  if (pullRequest === undefined) return undefined;
  const why = `pull request ${String(pullRequest.number)} is commit ${pullRequest.headSha}, and ${found}`;
  if (PULL_REQUEST_EVENTS.has(event)) {
    if (head === sha || head === pullRequest.headSha) return undefined;
    return {
      why,
      remedy: 'Let actions/checkout run without `ref:`: it then takes GitHub’s merge of the pull request.',
    };
  }
  if (event !== TARGET || head === pullRequest.headSha) return undefined;
  if (head !== undefined && head === pullRequest.mergeSha && (await isMergeOf(git, head, pullRequest.headSha)))
    return undefined;
  return {
    why,
    remedy:
      'On pull_request_target actions/checkout takes the branch that the change goes into: set `ref: ${{ github.event.pull_request.head.sha }}` and never run what it brings, or listen to pull_request.',
  };
}

/** The event's merge commit can be that of an earlier state of the pull request. */
async function isMergeOf(git: GitReader | undefined, merge: string, head: string): Promise<boolean> {
  if (git === undefined) return false;
  try {
    return parseCommit(await readObject(git, merge, 'commit')).parents[1] === head;
  } catch (error) {
    if (error instanceof ObjectMissing) return false;
    throw error;
  }
}
