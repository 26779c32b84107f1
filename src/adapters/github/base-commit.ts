import type { JobContext } from '../../ports/host.ts';
import { findWrongCheckout, PULL_REQUEST_EVENTS } from './checked-out-change.ts';
import { ObjectMissing, parseCommit, readObject, type GitReader } from './git-objects.ts';

/** Whose policy judges this run. */
export type PolicyOrigin =
  /** The checked-out tree's own: nobody proposes a change here. */
  | { readonly kind: 'tree' }
  | { readonly kind: 'base'; readonly commit: string; readonly ref: string }
  /** Nobody's: the event does not say whose, or what is checked out is not the change that the base would judge. */
  | { readonly kind: 'unreadable' | 'wrong-checkout'; readonly why: string; readonly remedy: string };

const QUEUE = 'refs/heads/gh-readonly-queue/';
/**
 * Events that only those who may write cause, for the commit they are about. All others (`workflow_run`, `issue_comment`, those to come)
 * can be caused by anyone, or (`repository_dispatch`, by what listens to comments) in anyone's name: with another commit than the run's
 * they judge someone's change.
 */
const CAUSED_BY_WRITERS = new Set([
  ...['push', 'create', 'delete', 'release', 'schedule'],
  ...['workflow_dispatch', 'deployment'],
]);

/**
 * The commit whose policy holds: the tip of the branch a change is to go into, named by GitHub and never by the change's
 * author.
 *
 * @param head the checked-out commit; `undefined` outside git.
 * @param git reads the clone; `undefined` outside git.
 */
export async function policyOrigin(
  job: JobContext,
  head: string | undefined,
  git: GitReader | undefined,
): Promise<PolicyOrigin> {
  const { event, pullRequest, mergeGroup, ref, sha } = job;
  const wrong = await findWrongCheckout(job, head, git);
  if (wrong !== undefined) return { kind: 'wrong-checkout', ...wrong };
  if (PULL_REQUEST_EVENTS.has(event) || event === 'pull_request_target') {
    if (pullRequest === undefined) return incomplete('a pull request');
    const isMergeCommit =
      event !== 'pull_request_target' && head === sha && ref === `refs/pull/${String(pullRequest.number)}/merge`;
    const parent = isMergeCommit && git !== undefined ? await firstParent(git, sha) : undefined;
    return { kind: 'base', commit: parent ?? pullRequest.baseSha, ref: pullRequest.baseRef };
  }
  if (event === 'merge_group') {
    return mergeGroup === undefined
      ? incomplete('a merge group')
      : { kind: 'base', commit: mergeGroup.baseSha, ref: mergeGroup.baseRef };
  }
  if (ref.startsWith(QUEUE)) {
    return {
      kind: 'unreadable',
      why: 'a push to a merge queue’s branch does not say what it is to be merged into',
      remedy: 'Let the workflow listen to merge_group, and to push only for branches of your own.',
    };
  }
  if (isForeign(job, head)) return { kind: 'base', commit: sha, ref };
  return { kind: 'tree' };
}

/**
 * Whether a run that has the identity of one branch, and its secrets, has a commit checked out that is not that branch's: what
 * it signed would look like that branch's word.
 */
export function isForeign({ event, sha }: JobContext, head: string | undefined): boolean {
  if (PULL_REQUEST_EVENTS.has(event) || event === 'merge_group' || CAUSED_BY_WRITERS.has(event)) return false;
  return head !== sha;
}

/** GitHub's test merge has the base's tip as its first parent. A shallow clone hides parents, but the object still names them. */
async function firstParent(git: GitReader, commit: string): Promise<string | undefined> {
  try {
    const { parents } = parseCommit(await readObject(git, commit, 'commit'));
    return parents.length === 2 ? parents[0] : undefined;
  } catch (error) {
    if (error instanceof ObjectMissing) return undefined;
    throw error;
  }
}

function incomplete(what: string): PolicyOrigin {
  return {
    kind: 'unreadable',
    why: `the event of this run names no ${what.replace(/^a /, '')}`,
    remedy: 'Run Assay in the job that the event itself starts.',
  };
}
