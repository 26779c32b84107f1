import { shownPath } from './expression.ts';
import { input, type Job, type Step } from './model.ts';
import { CHECKOUT_EVENTS, PUBLIC_EVENTS, reachOf } from './reach.ts';
import type { CheckContext } from './report.ts';
import type { Taint } from './taint.ts';
import { templateParts } from './template.ts';
import { get, getMap, getScalar, scalarsOf, type ScalarNode } from './yaml-tree.ts';

/** Inputs of well-known actions that are run as code. */
const CODE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'appleboy/ssh-action': ['script'],
  '8398a7/action-slack': ['custom_payload'],
  'devorbitus/yq-action-output': ['cmd'],
  'gautamkrishnar/blog-post-workflow': ['item_exec'],
  'sergeysova/jq-action': ['cmd'],
  'cardinalby/js-eval-action': ['expression'],
  'satackey/action-js-inline': ['script'],
  'skitionek/notify-microsoft-teams': ['overwrite'],
  'tibdex/backport': ['body_template', 'head_template', 'labels_template', 'title_template'],
  'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
  'lucasbento/auto-close-issues': ['issue-close-message'],
  'fifsky/ssh-action': ['command'],
  'garygrossgarten/github-action-ssh': ['command'],
  'easingthemes/ssh-deploy': ['script_before', 'script_after'],
  'azure/aci-deploy': ['command-line'],
  'borales/actions-yarn': ['cmd'],
  'actions-rs/cargo': ['args'],
  'mathiasvr/command-output': ['run'],
  'cypress-io/github-action': ['command', 'build', 'start'],
  'addnab/docker-run-action': ['run'],
  'amadevus/pwsh-script': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'coactions/setup-xvfb': ['run'],
  'gabrielbb/xvfb-action': ['run'],
  'nick-fields/retry': ['command', 'new_command_on_retry', 'on_retry_command'],
  'nick-invision/retry': ['command', 'new_command_on_retry', 'on_retry_command'],
  'reactivecircus/android-emulator-runner': ['script', 'pre-emulator-launch-script'],
  'uraimo/run-on-arch-action': ['run', 'setup', 'install'],
  'pguyot/arm-runner-action': ['commands'],
  'wandalen/wretry.action': ['command'],
  'jannekem/run-python-script-action': ['script'],
  'mikefarah/yq': ['cmd'],
  'cross-platform-actions/action': ['run'],
  'vmactions/freebsd-vm': ['run', 'prepare'],
  'vmactions/openbsd-vm': ['run', 'prepare'],
  'vmactions/netbsd-vm': ['run', 'prepare'],
  'vmactions/solaris-vm': ['run', 'prepare'],
  'devcontainers/ci': ['runcmd'],
  'cachix/install-nix-action': [],
};

/** The values of a step that are handed to an interpreter after expressions have been put into them. */
export function codeOf(step: Step): readonly ScalarNode[] {
  const code: ScalarNode[] = [];
  if (step.run !== undefined) code.push(step.run);
  // `shell:` may be a whole command line of its own.
  const shell = getScalar(step.node, 'shell');
  if (step.run !== undefined && shell !== undefined && shell.text.includes('${{')) code.push(shell);
  const { uses } = step;
  if (uses?.kind === 'remote') {
    const names = Object.hasOwn(CODE_INPUTS, uses.slug) ? (CODE_INPUTS[uses.slug] ?? []) : [];
    for (const name of names) {
      const node = input(step, name);
      if (node !== undefined) code.push(node);
    }
  }
  if (uses?.kind === 'docker') {
    for (const name of ['entrypoint', 'args']) {
      const node = input(step, name);
      if (node !== undefined) code.push(node);
    }
  }
  return code;
}

/** Text that someone else chose, put into code before the code is read. */
export function checkInjection(context: CheckContext): void {
  for (const job of context.file.jobs) {
    for (const step of job.steps) {
      for (const code of codeOf(step)) checkCode(context, job, step, code);
    }
    // The command line that every script of the job is started with.
    const shell = getScalar(getMap(getMap(job.node, 'defaults'), 'run'), 'shell');
    if (shell !== undefined && job.steps.some(({ run }) => run !== undefined))
      checkCode(context, job, undefined, shell);
  }
}

function checkCode(context: CheckContext, job: Job, step: Step | undefined, code: ScalarNode): void {
  const told = new Set<string>();
  for (const part of templateParts(code, context.file.source)) {
    if (part.expression === undefined) continue;
    const taint = context.flow.taintOf(part.expression, { job, step });
    if (taint === undefined) continue;
    const shown = shownPath(taint.context);
    const route = taint.via === undefined ? '' : ` (by way of ${shownPath(taint.via)})`;
    const properties = { context: shown };
    if (taint.origin === 'outsider') {
      const severity = injectionSeverity(context, job, step, taint);
      context.add(
        'script-injection',
        part,
        `${shown}${route} is text an outsider chooses, and it becomes part of the script before the script runs.`,
        {
          severity,
          confidence: taint.via === undefined ? 'high' : 'medium',
          properties,
        },
      );
      continue;
    }
    const severity = insiderSeverity(context, taint);
    if (severity === undefined) continue;
    // What a long script uses ten times has one remedy: its first use stands for all.
    const named = taint.via ?? taint.context;
    if (told.has(named)) continue;
    told.add(named);
    const message = `${shown}${route} becomes part of the script before the script runs, so whoever sets it can run commands.`;
    const input = taint.kind === 'input' ? inputName(taint.context) : undefined;
    if (input === undefined) context.add('input-injection', part, message, { severity, properties });
    else context.addOfInput(input, part, message, { severity, properties });
  }
}

/** The input that a taint's context names. */
export function inputName(context: string): string | undefined {
  return /^inputs\.([^.*]+)$/.exec(context)?.[1];
}

/** How bad an outsider's text in a script of this job or step is. */
export function injectionSeverity(
  context: CheckContext,
  job: Job,
  step: Step | undefined,
  taint: Taint,
): 'high' | 'medium' {
  return isTamed(context, job, step, taint) ? 'medium' : 'high';
}

/** Outsiders' text that cannot do its worst here: escaped, in a run without rights, or kept out by a condition. */
function isTamed(context: CheckContext, job: Job, step: Step | undefined, taint: Taint): boolean {
  if (taint.weak === true || isHarmless(context) || (step !== undefined && onlyArguments(step))) return true;
  const { file } = context;
  const events = eventsOf(taint.context).filter((event) => file.triggers.has(event));
  // Text of another event, or of whatever a caller was started by: conditions on these events say nothing about it.
  if (events.length === 0 || file.triggers.has('workflow_call')) return false;
  const reach = reachOf(file, job, step, events);
  // Who may comment is known only for comments: an issue's text stays an outsider's whoever labels it.
  return (
    reach === 'never' ||
    (reach === 'consent' && taint.context === 'github.event.comment.body' && asksForAuthor(job, step))
  );
}

/** Words for the program of an image, with no interpreter among them: what is put in adds words, not commands. */
function onlyArguments(step: Step): boolean {
  if (step.uses?.kind !== 'docker') return false;
  const given = `${input(step, 'entrypoint')?.text ?? ''} ${input(step, 'args')?.text ?? ''}`;
  return !/(?:^|[\s/"'])(?:(?:ba|z|da|k|a)?sh|python[\d.]*|node|perl|ruby|eval|-c|-e)(?:[\s"']|$)/.test(given);
}

/** The events that fill a context with an outsider's text. */
function eventsOf(context: string): readonly string[] {
  if (context.startsWith('github.event.workflow_run')) return ['workflow_run'];
  if (/^github\.(?:head_ref|event\.pull_request)/.test(context))
    return PUBLIC_EVENTS.filter((event) => event.startsWith('pull_request'));
  if (context === 'content-of-an-artifact') return ['workflow_run'];
  if (context === 'content-of-the-pull-request') return CHECKOUT_EVENTS;
  if (/^github\.event\.(?:issue|comment|discussion|review)\b/.test(context)) return PUBLIC_EVENTS;
  return [];
}

function asksForAuthor(job: Job, step: Step | undefined): boolean {
  return [job.condition, step?.condition].some((condition) => condition?.text.includes('author_association') === true);
}

/** A pull request from a fork gets a read-only token and no secrets: it gains nothing it could not do in its own scripts. */
function isHarmless({ file }: CheckContext): boolean {
  return file.kind === 'workflow' && [...file.triggers.keys()].every((event) => event === 'pull_request');
}

/** Undefined where the text cannot be chosen freely in any event of this workflow. */
export function insiderSeverity({ file }: CheckContext, taint: Taint): 'medium' | 'low' | undefined {
  if (taint.kind === 'input') return 'medium';
  // Names of existing branches and labels, in a run without rights.
  if (
    /base_ref|\.base\.|labels/.test(taint.context) &&
    [...file.triggers.keys()].every((event) => event === 'pull_request')
  )
    return undefined;
  if (taint.kind !== 'ref') return taint.context.includes('client_payload') ? 'medium' : 'low';
  if (file.kind === 'action') return 'low';
  for (const event of ['push', 'create', 'delete']) {
    if (!file.triggers.has(event)) continue;
    const filters = file.triggers.get(event);
    const branches = scalarsOf(get(filters, 'branches'));
    const limited = get(filters, 'tags') !== undefined || branches.length > 0;
    if (!limited || branches.some(({ text }) => text.includes('*'))) return 'medium';
  }
  const push = file.triggers.get('push');
  if (
    get(push, 'tags') !== undefined ||
    ['release', 'workflow_dispatch', 'workflow_call'].some((event) => file.triggers.has(event))
  )
    return 'low';
  return undefined;
}
