import { headCheckoutsOf, isCheckout, type HeadCheckout } from './head-code.ts';
import { possibleLabels } from './matrix-values.ts';
import type { Job, Step } from './model.ts';
import { canBe, CHECKOUT_EVENTS, PRIVILEGED_EVENTS, reachOf, type Reach } from './reach.ts';
import type { CheckContext } from './report.ts';
import { isFirstParty } from './uses.ts';
import { get, scalarsOf, type Span } from './yaml-tree.ts';

/** Events with which an outsider's code or text comes to a machine. */
const RUNNER_EVENTS = [...PRIVILEGED_EVENTS, 'pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Events whose runs somebody may let through by a label, a comment or an environment. */
const APPROVED_EVENTS = ['pull_request_target', 'issue_comment'];

/** Runs with the repository's rights that an outsider sets off: what they check out, download and run on. */
export function checkPrivileged(context: CheckContext): void {
  const { file } = context;
  if (file.kind === 'action') return;
  checkTriggers(context);
  for (const job of file.jobs) {
    checkRunner(context, job);
    checkContainers(context, job);
    for (const checkout of headCheckoutsOf(context, job)) report(context, job, checkout);
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

function report(context: CheckContext, job: Job, { step, span, refused, movable }: HeadCheckout): void {
  const reach = reachOf(context.file, job, step, CHECKOUT_EVENTS);
  if (reach === 'never') return;
  const used = usesCheckout(context, job, step);
  if (movable && !refused && reachOf(context.file, job, step, APPROVED_EVENTS) === 'consent')
    context.add(
      'approval-race',
      span,
      'The run waits for somebody to approve the code, and then fetches whatever the branch holds by that time.',
    );
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

/** Whether something after the checkout can run what it fetched. */
export function usesCheckout(context: CheckContext, job: Job, step: Step): boolean {
  return step.run !== undefined || job.steps.some((later) => later.index > step.index && executes(context, later));
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

const UNCONFINED =
  /(?:^|\s)(?:--privileged(?:=true)?(?=\s|$)|--(?:pid|ipc|userns|uts)[= ]host\b|--cap-add[= ](?:ALL|SYS_ADMIN|CAP_SYS_ADMIN)\b|--security-opt[= ](?:seccomp|apparmor)[=:]unconfined\b|(?:-v|--volume)[= ]?(?:\/var\/run\/docker\.sock|\/:)|--mount[= ]\S*source=(?:\/var\/run\/docker\.sock|\/,))/i;
const HOST_VOLUME = /^\s*(?:\/var\/run\/docker\.sock|\/)\s*:/;

/** Containers and services that nothing keeps apart from the machine. */
function checkContainers(context: CheckContext, job: Job): void {
  const services = get(job.node, 'services');
  const containers = [
    get(job.node, 'container'),
    ...(services?.kind === 'map' ? services.entries.map(({ value }) => value) : []),
  ];
  const own = possibleLabels(job, context.file.source).some(({ label }) => label === 'self-hosted');
  for (const container of containers) {
    const options = scalarsOf(get(container, 'options')).filter(({ text }) => UNCONFINED.test(text));
    const volumes = scalarsOf(get(container, 'volumes')).filter(({ text }) => HOST_VOLUME.test(text));
    const first = [...options, ...volumes][0];
    if (first === undefined) continue;
    // A hosted machine is thrown away after the job.
    const open = own && reachOf(context.file, job, undefined, RUNNER_EVENTS) === 'open';
    context.add(
      'privileged-container',
      first,
      'Nothing keeps this container apart from the machine it runs on, so code in it can take the machine over.',
      { severity: open ? 'medium' : 'low' },
    );
  }
}

/** A machine of one's own keeps what a run leaves behind. */
function checkRunner(context: CheckContext, job: Job): void {
  const own = possibleLabels(job, context.file.source).filter(({ label }) => label === 'self-hosted');
  const first = own[0]?.node;
  if (first === undefined) return;
  const events = RUNNER_EVENTS.filter((event) =>
    own.some(({ conditions }) => conditions.every(({ expression, holds }) => canBe(expression, holds, event))),
  );
  const open = reachOf(context.file, job, undefined, events) === 'open';
  if (open)
    context.add(
      'self-hosted-runner',
      first,
      'Outsiders can set off a run on a machine of your own, which keeps what one run leaves behind for the next.',
    );
  else if (context.strict)
    context.add(
      'self-hosted-runner',
      first,
      'This job runs on a machine of your own, which keeps what one run leaves behind for the next.',
      { severity: 'low' },
    );
}
