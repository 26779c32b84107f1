/** Who can put text of their own choosing into a context. */
export type Origin = 'outsider' | 'insider';

export interface Source {
  readonly origin: Origin;
  /** The text may hold line breaks. */
  readonly multiline: boolean;
  /** The action that gives it out has taken the sting out of it for most uses (escaped or encoded). */
  readonly weak?: boolean;
}

// Text that anyone who can open an issue, a discussion, a pull request, a comment or a fork writes. Names that GitHub
// restricts to a safe alphabet (logins, full repository names, labels of checks) are left out on purpose.
const OUTSIDER_LINES = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.pull_request.title',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.discussion.title',
  'github.event.forkee.description',
  'github.event.forkee.homepage',
  'github.event.pages.*.page_name',
  'github.event.pages.*.title',
  'github.event.commits.*.author.email',
  'github.event.commits.*.author.name',
  'github.event.commits.*.committer.email',
  'github.event.commits.*.committer.name',
  'github.event.head_commit.author.email',
  'github.event.head_commit.author.name',
  'github.event.head_commit.committer.email',
  'github.event.head_commit.committer.name',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_commit.committer.email',
  'github.event.workflow_run.head_commit.committer.name',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.check_suite.head_branch',
  'github.event.check_run.check_suite.head_branch',
  'github.event.check_suite.pull_requests.*.head.ref',
  'github.event.check_run.check_suite.pull_requests.*.head.ref',
  'github.event.changes.title.from',
  'github.event.changes.head.ref.from',
];
const OUTSIDER_TEXTS = [
  'github.event.issue.body',
  'github.event.pull_request.body',
  'github.event.discussion.body',
  'github.event.answer.body',
  'github.event.thread.comments.*.body',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.commits.*.message',
  'github.event.head_commit.message',
  'github.event.workflow_run.head_commit.message',
  'github.event.check_suite.head_commit.message',
  'github.event.check_run.output.title',
  'github.event.check_run.output.summary',
  'github.event.check_run.output.text',
  'github.event.changes.body.from',
];
// Text that takes write access, or an answer from another system, to choose.
const INSIDER = [
  'github.ref_name',
  'github.ref',
  'github.event.ref',
  'github.event.client_payload.**',
  'github.event.inputs.*',
  'github.event.release.name',
  'github.event.release.body',
  'github.event.release.tag_name',
  'github.event.release.target_commitish',
  'github.event.milestone.title',
  'github.event.milestone.description',
  'github.event.label.name',
  'github.event.label.description',
  'github.event.deployment.ref',
  'github.base_ref',
  'github.event.pull_request.base.ref',
  'github.event.pull_request.base.label',
  'github.event.pull_request.labels.*.name',
  'github.event.issue.labels.*.name',
];

interface Pattern extends Source {
  readonly parts: readonly string[];
}

const PATTERNS: readonly Pattern[] = [
  ...OUTSIDER_LINES.map((text): Pattern => ({ parts: text.split('.'), origin: 'outsider', multiline: false })),
  ...OUTSIDER_TEXTS.map((text): Pattern => ({ parts: text.split('.'), origin: 'outsider', multiline: true })),
  ...INSIDER.map((text): Pattern => ({ parts: text.split('.'), origin: 'insider', multiline: false })),
];

/**
 * The source a context path names. `parts` are lower-case, `*` stands for any index. With `whole` the value is written
 * out with everything below it (`toJSON`), so a path above a source counts too.
 */
export function sourceOf(parts: readonly string[], whole: boolean): Source | undefined {
  let found: Source | undefined;
  for (const pattern of PATTERNS) {
    if (!matches(pattern.parts, parts, whole)) continue;
    if (pattern.origin === 'outsider' && pattern.multiline) return pattern;
    if (found === undefined || pattern.origin === 'outsider') found = pattern;
  }
  return found;
}

function matches(pattern: readonly string[], parts: readonly string[], whole: boolean): boolean {
  const open = pattern.at(-1) === '**';
  const wanted = open ? pattern.slice(0, -1) : pattern;
  if (
    open ? parts.length <= wanted.length && !(whole && parts.length === wanted.length) : parts.length !== wanted.length
  ) {
    if (!whole || parts.length > wanted.length) return false;
  }
  const length = Math.min(parts.length, wanted.length);
  for (let index = 0; index < length; index += 1) {
    const want = wanted[index];
    if (want !== '*' && parts[index] !== '*' && want !== parts[index]) return false;
  }
  return true;
}

/** Actions whose outputs carry text an outsider chose. `*` = every output. */
const TAINTED_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  'tj-actions/changed-files': ['*'],
  'tj-actions/branch-names': ['current_branch', 'head_ref_branch', 'ref_branch'],
  'tj-actions/verify-changed-files': ['*'],
  'jitterbit/get-changed-files': ['*'],
  'ana06/get-changed-files': ['*'],
  'lots0logs/gh-action-get-changed-files': ['*'],
  'trilom/file-changes-action': ['*'],
  'masesgroup/retrieve-changed-files': ['*'],
  'yumemi-inc/changed-files': ['*'],
  'xt0rted/pull-request-comment-branch': ['head_ref'],
  'alessbell/pull-request-comment-branch': ['head_ref'],
  'gotson/pull-request-comment-branch': ['head_ref'],
  'eficode/resolve-pr-refs': ['head_ref'],
  'potiuk/get-workflow-origin': ['sourceheadbranch', 'targetbranch'],
  '8bitjonny/gh-get-current-pr': ['pr_title', 'pr_body', 'pr'],
  'peter-evans/find-comment': ['comment-body'],
  'khan/pull-request-comment-trigger': ['comment_body'],
  'xt0rted/slash-command-action': ['command-arguments'],
  'github/command': ['params', 'comment_body'],
  'jwalton/gh-find-current-pr': ['title', 'body'],
  'actions-ecosystem/action-get-merged-pull-request': ['title', 'body', 'labels'],
  'zentered/issue-forms-body-parser': ['data'],
  'stefanbuck/github-issue-parser': ['jsonstring', '*'],
};
/** Actions that give out what one of their inputs holds, cut or changed a little. */
export const PASSING_INPUTS: Readonly<Record<string, string>> = {
  'actions-ecosystem/action-regex-match': 'text',
  'aszc/change-string-case-action': 'string',
  'frabert/replace-string-action': 'string',
  'kaisugi/action-regex-match': 'text',
  'mad9000/actions-find-and-replace-string': 'source',
  'rishabhgupta/split-by': 'string',
  'winterjung/split': 'msg',
};
/** Outputs of the same actions that are flags, counts or names of the base: their alphabets are safe. */
const SAFE_OUTPUT = /^(?:any|only)_|_(?:count|changed|deleted|modified)$|^is_|^base_ref/;

/**
 * Whether an output of a well-known action carries an outsider's text (names of changed files, branch names, comments).
 * `setting` reads an input of the step, `major` is the version of the action where it is known.
 */
export function outputSource(
  slug: string,
  output: string,
  setting: (name: string) => string | undefined,
  major: number | undefined,
): Source | undefined {
  if (SAFE_OUTPUT.test(output)) return undefined;
  if (slug === 'dorny/paths-filter') {
    // Off by default; `shell` and `escape` quote the names, and JSON is a safe literal in JavaScript only.
    const form = setting('list-files');
    if (!output.endsWith('_files') || (form !== 'csv' && form !== 'json')) return undefined;
    return { origin: 'outsider', multiline: true, weak: form === 'json' };
  }
  const outputs = Object.hasOwn(TAINTED_OUTPUTS, slug) ? TAINTED_OUTPUTS[slug] : undefined;
  if (outputs?.some((name) => name === '*' || name === output) !== true) return undefined;
  // From version 41 on the names come out with what a shell would act on escaped, unless that is switched off.
  const escaped =
    slug === 'tj-actions/changed-files' && major !== undefined && major >= 41 && setting('safe_output') !== 'false';
  return { origin: 'outsider', multiline: true, weak: escaped };
}
