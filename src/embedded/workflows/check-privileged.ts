import { pathOf, walk, type Expression } from './expression.ts';
import { environmentEntry, variablesIn, type Scope } from './flow.ts';
import { runnerLabels } from './matrix-values.ts';
import { input, type Job, type Step } from './model.ts';
import { PRIVILEGED_EVENTS, PUBLIC_EVENTS, reachOf, type Reach } from './reach.ts';
import type { CheckContext } from './report.ts';
import { templateParts } from './template.ts';
import { isFirstParty, majorOf } from './uses.ts';
import { get, scalarsOf, type ScalarNode, type Span, type YamlNode } from './yaml-tree.ts';

/** Events in which the head of a pull request is somebody else's code beside this repository's rights. */
const CHECKOUT_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'];

const HEAD_CODE =
  /^github\.(?:head_ref|event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.(?:full_name|clone_url|ssh_url|git_url|html_url))|merge_commit_sha)|event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.head\.(?:sha|ref)))$/;
const PULL_NUMBER =
  /^github\.event\.(?:number|pull_request\.number|issue\.number|workflow_run\.pull_requests\.\*\.number|inputs\.[a-z_-]*(?:pr|pull)[a-z_-]*)$/;
/** Actions that look up the branch of the pull request a comment stands on. */
const BRANCH_LOOKUP =
  /pull-request-comment-branch|resolve-pr-refs|get-workflow-origin|gh-get-current-pr|pull-request-comment-trigger|get-pr|pr-(?:info|details|data|branch)/;
const HEAD_OUTPUT = /(?:^|[_-])(?:head|sha|ref|branch|commit|merge)(?:[_-]|$)|head(?:sha|ref)|sha$/;

/** Runs with the repository's rights that an outsider sets off: what they check out, download and run on. */
export function checkPrivileged(context: CheckContext): void {
  const { file } = context;
  if (file.kind === 'action') return;
  checkTriggers(context);
  for (const job of file.jobs) {
    checkRunner(context, job);
    for (const step of job.steps) {
      checkActionCheckout(context, job, step);
      checkScriptCheckout(context, job, step);
    }
  }
}

function checkTriggers(context: CheckContext): void {
  const { file } = context;
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'] as const) {
    if (!file.triggers.has(event)) continue;
    const steps = file.jobs.flatMap((job) => (reachOf(file, job, undefined, [event]) === 'never' ? [] : job.steps));
    const calls = file.jobs.some((job) => job.uses !== undefined);
    const runsCode = steps.some(
      (step) =>
        step.run !== undefined || (step.uses !== undefined && !isFirstParty(step.uses, context.config.trustedOwners)),
    );
    if (!runsCode && !calls && !steps.some(isCheckout)) continue;
    const span = triggerSpan(context, event);
    if (span === undefined) continue;
    context.add(
      'privileged-trigger',
      span,
      `${event} gives the run secrets and a token that can write, while an outsider decides what it is about.`,
      { properties: { event } },
    );
  }
}

function triggerSpan({ file }: CheckContext, event: string): Span | undefined {
  const on = get(file.root, 'on') ?? get(file.root, 'true');
  if (on?.kind === 'map') return on.entries.find(({ key }) => key.text.toLowerCase() === event)?.key;
  return scalarsOf(on).find(({ text }) => text.toLowerCase() === event);
}

function isCheckout(step: Step): boolean {
  return step.uses?.kind === 'remote' && step.uses.slug === 'actions/checkout';
}

function checkActionCheckout(context: CheckContext, job: Job, step: Step): void {
  if (!isCheckout(step)) return;
  const ref = input(step, 'ref');
  const repository = input(step, 'repository');
  const scope = { job, step };
  const suspect = [ref, repository].find((node) => node !== undefined && namesHeadCode(context, node, scope));
  if (suspect === undefined) return;
  const unsafe = input(step, 'allow-unsafe-pr-checkout')?.text.toLowerCase() === 'true';
  const major = step.uses === undefined ? undefined : majorOf(step.uses);
  // From version 7 on the action itself refuses a fork's code unless it is told otherwise.
  const refused = major !== undefined && major >= 7 && major < 100 && !unsafe;
  report(context, job, step, suspect, refused);
}

function report(context: CheckContext, job: Job, step: Step, span: Span, refused: boolean): void {
  const reach = reachOf(context.file, job, step, CHECKOUT_EVENTS);
  if (reach === 'never') return;
  const used =
    step.run !== undefined || job.steps.some((later) => later.index > step.index && executes(context, later));
  context.add(
    'untrusted-checkout',
    span,
    `Code of a pull request is fetched in a run that holds the repository's secrets and rights${used ? ', and steps after it can run that code' : ''}.`,
    {
      severity: severityOf(reach, used, refused),
      confidence: used ? 'high' : 'medium',
      properties: { gated: reach === 'consent', used },
    },
  );
}

function severityOf(reach: Reach, used: boolean, refused: boolean): 'high' | 'medium' | 'low' {
  if (refused) return 'low';
  return reach === 'open' && used ? 'high' : 'medium';
}

/** A step that may run what lies in the workspace. */
function executes({ config }: CheckContext, step: Step): boolean {
  if (step.run !== undefined) return true;
  return step.uses !== undefined && !isFirstParty(step.uses, config.trustedOwners);
}

function namesHeadCode(context: CheckContext, node: ScalarNode, scope: Scope): boolean {
  const parts = templateParts(node, context.file.source);
  const pull = /refs\/(?:remotes\/)?pull\//.test(node.text);
  if (pull && parts.length > 0) return true;
  return parts.some(
    ({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, pull, 0),
  );
}

function expressionNamesHead(
  context: CheckContext,
  expression: Expression,
  scope: Scope,
  pull: boolean,
  depth: number,
): boolean {
  if (depth > 6) return false;
  for (const part of walk(expression)) {
    if (part.kind === 'literal' && typeof part.value === 'string' && /refs\/pull\//.test(part.value)) return true;
    if (part.kind !== 'access' || part.base !== undefined) continue;
    const path = pathOf(part);
    if (HEAD_CODE.test(path) || (pull && PULL_NUMBER.test(path))) return true;
    const [root = '', first = '', second = '', third = ''] = path.split('.');
    if (
      root === 'env' &&
      valueNamesHead(context, environmentEntry(first, context.file, scope)?.value, scope, pull, depth)
    )
      return true;
    if (root === 'steps' && second === 'outputs' && stepNamesHead(context, first, third, scope)) return true;
    if (root === 'needs' && second === 'outputs') {
      const job = context.file.jobs.find(({ id }) => id === first);
      const output = get(get(job?.node, 'outputs'), third);
      if (valueNamesHead(context, output, { job }, pull, depth)) return true;
    }
  }
  return false;
}

function valueNamesHead(
  context: CheckContext,
  node: YamlNode | undefined,
  scope: Scope,
  pull: boolean,
  depth: number,
): boolean {
  if (node?.kind !== 'scalar') return false;
  return templateParts(node, context.file.source).some(
    ({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, pull, depth + 1),
  );
}

/** An earlier step that looks up a pull request and gives its head out. */
function stepNamesHead(context: CheckContext, id: string, output: string, { job }: Scope): boolean {
  const step = job?.steps.find((candidate) => candidate.id === id);
  if (step === undefined) return false;
  // What a script returns has no name of its own.
  if (output === 'result' && step.uses?.kind === 'remote' && step.uses.slug === 'actions/github-script') {
    const text = input(step, 'script')?.text ?? '';
    return /pulls\.(?:get|list)\b/.test(text) && /\breturn\b[^\n]{0,200}\bhead\.(?:sha|ref)\b/.test(text);
  }
  if (!HEAD_OUTPUT.test(output)) return false;
  if (step.uses?.kind === 'remote' && BRANCH_LOOKUP.test(step.uses.slug)) return true;
  const script = step.run?.text ?? input(step, 'script')?.text ?? '';
  if (/headRef(?:Oid|Name)|head\.(?:sha|ref)|head_(?:sha|ref|branch)|pulls\/|pulls\.get|gh pr view/.test(script))
    return true;
  return (
    context.file.triggers.has('issue_comment') && /git rev-parse|merge_commit_sha/.test(script) && /head/.test(output)
  );
}

const GIT_FETCH = /\bgit\b[^\n]{0,200}\b(?:fetch|checkout|switch|pull|clone|merge|reset|worktree|remote add)\b/;

function checkScriptCheckout(context: CheckContext, job: Job, step: Step): void {
  const { run } = step;
  if (run === undefined) return;
  const parts = templateParts(run, context.file.source);
  let offset = 0;
  for (const [index, line] of run.text.split('\n').entries()) {
    const here = offset;
    offset += line.length + 1;
    if (line.length > 4000 || /^\s*#/.test(line)) continue;
    if (/\bgh\s+pr\s+checkout\b|\bhub\s+pr\s+checkout\b/.test(line)) {
      report(context, job, step, context.lineSpan(run, index), false);
      continue;
    }
    if (!GIT_FETCH.test(line)) continue;
    const scope = { job, step };
    const named =
      /\b(?:refs\/)?pull\/(?:\$\{\{[^}\n]{1,150}\}\}|[^\s]{1,200})\/(?:head|merge)\b/.test(line) ||
      parts.some(
        (part) =>
          part.from >= here &&
          part.to <= here + line.length &&
          part.expression !== undefined &&
          expressionNamesHead(context, part.expression, scope, false, 0),
      ) ||
      variablesIn(line).some((name) =>
        valueNamesHead(context, environmentEntry(name, context.file, scope)?.value, scope, false, 0),
      );
    // Writing to the pull request's own branch, or fetching it to compare, names the head without running it.
    if (named && !/\bgit\b[^\n]{0,80}\b(?:push|diff|log|rev-list|merge-base|show)\b/.test(line))
      report(context, job, step, context.lineSpan(run, index), false);
  }
}

/** A machine of one's own keeps what a run leaves behind. */
function checkRunner(context: CheckContext, job: Job): void {
  const own = runnerLabels(job).find(({ text }) => text.toLowerCase() === 'self-hosted');
  if (own === undefined) return;
  const open =
    reachOf(context.file, job, undefined, PUBLIC_EVENTS) === 'open' &&
    [...PRIVILEGED_EVENTS, 'pull_request', 'pull_request_review'].some((event) => context.file.triggers.has(event));
  if (open)
    context.add(
      'self-hosted-runner',
      own,
      'Outsiders can set off a run on a machine of your own, which keeps what one run leaves behind for the next.',
    );
  else if (context.strict)
    context.add(
      'self-hosted-runner',
      own,
      'This job runs on a machine of your own, which keeps what one run leaves behind for the next.',
      { severity: 'low' },
    );
}
