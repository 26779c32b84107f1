import { pathOf, walk, type Expression } from './expression.ts';
import type { Job, Step, WorkflowFile } from './model.ts';
import { allScalars, get, scalarsOf } from './yaml-tree.ts';

/** Events that run with the repository's own rights and secrets while an outsider decides what they are about. */
export const PRIVILEGED_EVENTS = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
] as const;
/** Events in which the head of a pull request is somebody else's code beside this repository's rights. */
export const CHECKOUT_EVENTS = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion_comment',
] as const;
/** Events that start a run on an outsider's account, with or without rights. */
export const PUBLIC_EVENTS = [
  ...PRIVILEGED_EVENTS,
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'fork',
  'watch',
] as const;

/** What an outsider's event makes of a condition: never true, possibly true, or possibly true after somebody's consent. */
export type Reach = 'never' | 'consent' | 'open';

type Value = { readonly known: string | boolean | number | null } | undefined;

const FORK_NAMES = new Set([
  'github.event.pull_request.head.repo.full_name',
  'github.event.pull_request.head.repo.owner.login',
  'github.event.pull_request.head.repo.owner.id',
  'github.event.pull_request.head.repo.id',
  'github.event.pull_request.head.user.login',
  'github.event.workflow_run.head_repository.full_name',
  'github.event.workflow_run.head_repository.owner.login',
  'github.event.workflow_run.head_repository.id',
]);
const FORK_FLAGS = new Set([
  'github.event.pull_request.head.repo.fork',
  'github.event.workflow_run.head_repository.fork',
]);
/** What a run that an outsider's pull request set off cannot have been started by. */
const OWN_EVENTS = new Set([
  'push',
  'schedule',
  'release',
  'workflow_dispatch',
  'create',
  'merge_group',
  'repository_dispatch',
]);
const CONSENT =
  /author_association|\.labels?\b|\blabel\.name|actor|user\.login|sender\.login|needs\.[^ ]*(?:auth|perm|approv|gate|allow|trust|safe|check|member)|head_branch|steps\.[^ ]*(?:auth|perm|approv|allow|trust|safe|check|member|team)/;
const CONSENT_ACTION =
  /permission|membership|check-team|is-team|authori[sz]|trusted|approv|check-actor|org-member|safe-to-test/;
const CONSENT_JOB = /auth|perm|approv|gate|allow|trust|safe|member/;

/** Whether an event of an outsider can make an expression come out as wanted; `true` where that cannot be told. */
export function canBe(expression: Expression, holds: boolean, event: string): boolean {
  return truth(evaluate(expression, event)) !== !holds;
}

/** The worst an outsider reaches of a step (or whole job) over the given events. */
export function reachOf(file: WorkflowFile, job: Job, step: Step | undefined, events: readonly string[]): Reach {
  let reach: Reach = 'never';
  for (const event of events) {
    if (!file.triggers.has(event)) continue;
    const conditions = [job.conditionExpression, step?.conditionExpression].filter(
      (condition) => condition !== undefined,
    );
    if (conditions.some((condition) => truth(evaluate(condition, event)) === false)) continue;
    if (!needsConsent(file, job, step, event, conditions)) return 'open';
    reach = 'consent';
  }
  return reach;
}

function needsConsent(
  file: WorkflowFile,
  job: Job,
  step: Step | undefined,
  event: string,
  conditions: readonly Expression[],
): boolean {
  if (get(job.node, 'environment') !== undefined) return true;
  const on = file.triggers.get(event);
  const types = scalarsOf(get(on, 'types')).map(({ text }) => text.toLowerCase());
  if (types.length > 0 && types.every((type) => type === 'labeled')) return true;
  if (event === 'workflow_run' && get(on, 'branches') !== undefined) return true;
  if (job.needs.some((need) => CONSENT_JOB.test(need))) return true;
  if (conditions.some(asksForConsent)) return true;
  return job.steps.some((earlier) => earlier.index < (step?.index ?? 0) && asksInStep(earlier));
}

function asksForConsent(condition: Expression): boolean {
  for (const part of walk(condition)) if (part.kind === 'access' && CONSENT.test(pathOf(part))) return true;
  return false;
}

/** An earlier step that asks for the permission of whoever set off the run. */
function asksInStep(step: Step): boolean {
  if (step.uses?.kind === 'remote' && CONSENT_ACTION.test(step.uses.slug)) return true;
  for (const { text } of allScalars(step.node)) {
    if (
      /collaborators?\/|getCollaboratorPermissionLevel|checkCollaborator|author_association|getMembershipForUser/.test(
        text,
      )
    )
      return true;
  }
  return false;
}

function truth(value: Value): boolean | undefined {
  if (value === undefined) return undefined;
  const { known } = value;
  return known !== null && known !== false && known !== '' && known !== 0;
}

function evaluate(expression: Expression, event: string): Value {
  switch (expression.kind) {
    case 'literal':
      return { known: expression.value };
    case 'access':
      return expression.base === undefined ? evaluateContext(pathOf(expression), event) : undefined;
    case 'not': {
      const inner = truth(evaluate(expression.operand, event));
      return inner === undefined ? undefined : { known: !inner };
    }
    case 'call':
      return evaluateCall(expression.name, expression.args, event);
    case 'binary':
      return evaluateBinary(expression, event);
  }
}

function evaluateContext(path: string, event: string): Value {
  if (path === 'github.event_name') return { known: event };
  if (FORK_FLAGS.has(path)) return { known: true };
  if (path.startsWith('github.event.pull_request.') || path === 'github.event.pull_request') {
    return event.startsWith('pull_request') ? undefined : { known: null };
  }
  if (path.startsWith('github.event.workflow_run.') && event !== 'workflow_run') return { known: null };
  // The run that an outsider can set off is that of a pull request.
  if (path === 'github.event.workflow_run.event' && event === 'workflow_run') return { known: 'pull_request' };
  if (path.startsWith('github.event.inputs.')) return { known: null };
  return undefined;
}

function evaluateCall(name: string, args: readonly Expression[], event: string): Value {
  if (name === 'failure' || name === 'cancelled') return undefined;
  if (name !== 'startswith' && name !== 'endswith') return undefined;
  const [value, part] = args.map((arg) => evaluate(arg, event)?.known);
  if (typeof value !== 'string' || typeof part !== 'string') return undefined;
  return { known: name === 'startswith' ? value.startsWith(part) : value.endsWith(part) };
}

function evaluateBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, event: string): Value {
  if (operator === '&&' || operator === '||') {
    const results = [truth(evaluate(left, event)), truth(evaluate(right, event))];
    const decisive = operator === '||';
    if (results.includes(decisive)) return { known: decisive };
    return results.includes(undefined) ? undefined : { known: !decisive };
  }
  if (operator !== '==' && operator !== '!=') return undefined;
  const equal = evaluateEqual(left, right, event);
  return equal === undefined ? undefined : { known: operator === '==' ? equal : !equal };
}

function evaluateEqual(left: Expression, right: Expression, event: string): boolean | undefined {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind !== 'access' || one.base !== undefined) continue;
    const path = pathOf(one);
    // A fork has another name and another owner than the repository that runs the workflow.
    if (FORK_NAMES.has(path) && (other.kind === 'literal' || other.kind === 'access')) return false;
    if (
      path === 'github.event.workflow_run.event' &&
      other.kind === 'literal' &&
      OWN_EVENTS.has(String(other.value).toLowerCase())
    )
      return false;
    if (path === 'github.event_name' && other.kind === 'literal') return String(other.value).toLowerCase() === event;
  }
  const a = evaluate(left, event);
  const b = evaluate(right, event);
  if (a === undefined || b === undefined) return undefined;
  if (typeof a.known === 'string' && typeof b.known === 'string')
    return a.known.toLowerCase() === b.known.toLowerCase();
  if (typeof a.known === typeof b.known) return a.known === b.known;
  return a.known === null && b.known !== null && typeof b.known === 'string' && b.known !== '' ? false : undefined;
}
