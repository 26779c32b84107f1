import type { JobContext } from '../ports/host.ts';

/** Where findings belong in code scanning, or why they belong nowhere. */
export type UploadTarget =
  | { readonly kind: 'upload'; readonly ref: string; readonly sha: string }
  /** `queue`: it is a merge queue's, which nobody needs in code scanning. */
  | { readonly kind: 'refused'; readonly why: string; readonly queue: boolean };

const UPLOADABLE = /^refs\/(?:heads|tags|pull)\/./;
const QUEUE = 'refs/heads/gh-readonly-queue/';
/** Events whose `GITHUB_REF` is the default branch whatever was checked out. */
const ON_DEFAULT_BRANCH = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'issues']);

/**
 * Ref and commit of an upload, by event. Findings of a pull request under the default branch's name would open alerts
 * there, so what is not certain is refused.
 *
 * @param head the commit that was scanned; `undefined` outside git.
 */
export function uploadTarget(job: JobContext, head: string | undefined): UploadTarget {
  const { event, ref, sha, pullRequest } = job;
  if (head === undefined) return refuse('what was scanned is not a git commit');
  if (event === 'merge_group' || ref.startsWith(QUEUE))
    return { ...refuse('a merge queue’s ref is gone before its findings are processed'), queue: true };
  const pullRequestHead: UploadTarget | undefined =
    pullRequest !== undefined && head === pullRequest.headSha
      ? { kind: 'upload', ref: `refs/pull/${String(pullRequest.number)}/head`, sha: head }
      : undefined;
  if (event === 'pull_request_target') {
    return (
      pullRequestHead ??
      refuse('on pull_request_target only the pull request’s own head commit is uploaded, and another was scanned')
    );
  }
  if (head === sha && UPLOADABLE.test(ref)) return { kind: 'upload', ref, sha };
  if (ON_DEFAULT_BRANCH.has(event))
    return refuse(`on ${event} the run is for the default branch, and another commit was scanned`);
  return (
    pullRequestHead ??
    refuse(
      head === sha
        ? 'the run has no branch, tag or pull request'
        : 'the commit that was scanned is not the one this run is for',
    )
  );
}

function refuse(why: string): Extract<UploadTarget, { kind: 'refused' }> {
  return { kind: 'refused', why, queue: false };
}
