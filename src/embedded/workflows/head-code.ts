import { pathOf, walk, type Expression } from './expression.ts';
import { environmentEntry, type Scope } from './taint.ts';
import { variablesIn } from './script-flow.ts';
import { input, type Job, type Step } from './model.ts';
import type { CheckContext } from './report.ts';
import { partsOfLines, templateParts } from './template.ts';
import { majorOf } from './uses.ts';
import { get, type ScalarNode, type Span, type YamlNode } from './yaml-tree.ts';

/** A step that fetches the code of a pull request, whatever event the run belongs to. */
export interface HeadCheckout {
  readonly step: Step;
  readonly span: Span;
  /** The action itself refuses a fork's code. */
  readonly refused: boolean;
  /** The reference names whatever the branch holds when the step runs, not a commit the event has fixed. */
  readonly movable: boolean;
}

const HEAD_CODE =
  /^github\.(?:head_ref|event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.(?:full_name|clone_url|ssh_url|git_url|html_url))|merge_commit_sha)|event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.head\.(?:sha|ref)))$/;
const PULL_NUMBER =
  /^github\.event\.(?:number|pull_request\.number|issue\.number|workflow_run\.pull_requests\.\*\.number|inputs\.[a-z_-]*(?:pr|pull)[a-z_-]*)$/;
/** Actions that look up the branch of the pull request a comment stands on. */
const BRANCH_LOOKUP =
  /pull-request-comment-branch|resolve-pr-refs|get-workflow-origin|gh-get-current-pr|pull-request-comment-trigger|get-pr|pr-(?:info|details|data|branch)/;
const HEAD_OUTPUT = /(?:^|[_-])(?:head|sha|ref|branch|commit|merge)(?:[_-]|$)|head(?:sha|ref)|sha$/;

const cache = new WeakMap<Job, readonly HeadCheckout[]>();

/** The steps of a job that fetch the code of a pull request. */
export function headCheckoutsOf(context: CheckContext, job: Job): readonly HeadCheckout[] {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const found = job.steps.flatMap((step) => [...byAction(context, job, step), ...byScript(context, job, step)]);
  cache.set(job, found);
  return found;
}

export function isCheckout(step: Step): boolean {
  return step.uses?.kind === 'remote' && step.uses.slug === 'actions/checkout';
}

function byAction(context: CheckContext, job: Job, step: Step): HeadCheckout[] {
  if (!isCheckout(step)) return [];
  const scope = { job, step };
  const named = [input(step, 'ref'), input(step, 'repository')].filter(
    (node) => node !== undefined && namesHeadCode(context, node, scope),
  );
  const span = named[0];
  if (span === undefined) return [];
  const unsafe = input(step, 'allow-unsafe-pr-checkout')?.text.toLowerCase() === 'true';
  const major = step.uses === undefined ? undefined : majorOf(step.uses);
  // From version 7 on the action itself refuses a fork's code unless it is told otherwise.
  const refused = major !== undefined && major >= 7 && major < 100 && !unsafe;
  return [{ step, span, refused, movable: !isFixed(input(step, 'ref')?.text ?? '') }];
}

/** A commit that the event itself names does not change between the look at it and the run. */
function isFixed(ref: string): boolean {
  return /github\.event\.(?:pull_request|workflow_run)\.(?:head\.sha|head_sha|merge_commit_sha|head_commit\.id)/i.test(
    ref,
  );
}

/** Whether a value names the code of a pull request, directly or by way of a variable or output. */
export function namesHeadCode(context: CheckContext, node: ScalarNode, scope: Scope): boolean {
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

/** The change of a pull request put into the workspace as a patch. */
const APPLIES_DIFF =
  /(?:\bgh\s{1,5}pr\s{1,5}diff\b|\b(?:diff_url|patch_url)\b)[^|\n]{0,300}\|\s{0,5}(?:git\s{1,5}(?:apply|am)|patch)\b/;
const FETCHES_ARCHIVE = /\b(?:curl|wget|gh\s{1,5}api)\b[^\n]{0,300}\/(?:archive|tarball|zipball)\//;
const GIT_FETCH = /\bgit\b[^\n]{0,200}\b(?:fetch|checkout|switch|pull|clone|merge|reset|worktree|remote add)\b/;

function byScript(context: CheckContext, job: Job, step: Step): HeadCheckout[] {
  const { run } = step;
  if (run === undefined) return [];
  const found: HeadCheckout[] = [];
  const lines = run.text.split('\n');
  const partsOf = partsOfLines(lines, templateParts(run, context.file.source));
  for (const [index, line] of lines.entries()) {
    if (line.length > 4000 || /^\s*#/.test(line)) continue;
    if (/\bgh\s+pr\s+checkout\b|\bhub\s+pr\s+checkout\b/.test(line)) {
      found.push({ step, span: context.lineSpan(run, index), refused: false, movable: true });
      continue;
    }
    if (APPLIES_DIFF.test(line)) {
      found.push({ step, span: context.lineSpan(run, index), refused: false, movable: true });
      continue;
    }
    if (!GIT_FETCH.test(line) && !FETCHES_ARCHIVE.test(line)) continue;
    const scope = { job, step };
    const named =
      /\b(?:refs\/)?pull\/(?:\$\{\{[^}\n]{1,150}\}\}|[^\s]{1,200})\/(?:head|merge)\b/.test(line) ||
      (partsOf[index] ?? []).some(
        ({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, false, 0),
      ) ||
      variablesIn(line).some((name) =>
        valueNamesHead(context, environmentEntry(name, context.file, scope)?.value, scope, false, 0),
      );
    // Writing to the pull request's own branch, or fetching it to compare, names the head without running it.
    if (named && !/\bgit\b[^\n]{0,80}\b(?:push|diff|log|rev-list|merge-base|show)\b/.test(line))
      found.push({
        step,
        span: context.lineSpan(run, index),
        refused: false,
        movable: !/head\.sha|head_sha|HEAD_SHA/.test(line),
      });
  }
  return found;
}
