import { pathOf, shownPath, walk, type Expression } from './expression.ts';
import { PRIVILEGED_EVENTS } from './reach.ts';
import type { CheckContext } from './report.ts';
import { templateParts } from './template.ts';
import type { ScalarNode } from './yaml-tree.ts';

const CHOSEN_BY_OUTSIDER =
  /^github\.(?:actor|triggering_actor|ref|ref_name|head_ref|event\.(?:sender\.login|pull_request\.(?:user\.login|head\.ref|head\.label|title|body)|comment\.(?:user\.login|body)|issue\.(?:user\.login|title|body)|workflow_run\.(?:head_branch|actor\.login)))$/;
const ACTOR = new Set([
  'github.actor',
  'github.triggering_actor',
  'github.actor_id',
  'github.event.sender.login',
  'github.event.pull_request.sender.login',
]);

/** Conditions that do not say what they seem to say. */
export function checkConditions(context: CheckContext): void {
  for (const job of context.file.jobs) {
    checkCondition(context, job.condition, job.conditionExpression);
    for (const step of job.steps) checkCondition(context, step.condition, step.conditionExpression);
  }
}

function checkCondition(context: CheckContext, node: ScalarNode | undefined, whole: Expression | undefined): void {
  if (node === undefined) return;
  const parts = templateParts(node, context.file.source);
  const first = parts[0];
  if (first !== undefined) {
    const around = node.text.slice(0, first.from) + node.text.slice(first.to);
    if (around !== '') {
      const why = around.trim() === '' ? 'a line break after the closing braces' : 'text outside the braces';
      context.add(
        'unsound-condition',
        node,
        `Because of ${why} this condition is a text that is never empty, so it always holds.`,
      );
    }
  }
  const expressions = whole === undefined ? parts.flatMap(({ expression }) => expression ?? []) : [whole];
  for (const expression of expressions) {
    checkContains(context, node, expression);
    if (expression.kind === 'literal' && typeof expression.value === 'string' && expression.value !== '')
      context.add('unsound-condition', node, 'This condition is a fixed text, and a text always counts as true.');
    if (alwaysHolds(expression))
      context.add(
        'unsound-condition',
        node,
        'One side of an `||` in this condition is a fixed text that counts as true, so that part always holds.',
      );
    else if (alwaysHolds(expression, isAlways))
      context.add(
        'unsound-condition',
        node,
        'One side of an `||` in this condition is `always()`, so that part always holds, whatever the other says.',
      );
    checkBots(context, node, expression);
  }
}

/** `github.actor == 'a' || 'b'`, alone or as one part of a longer condition: the second half is a text, no comparison. */
function alwaysHolds(expression: Expression, isTrue: (side: Expression) => boolean = isText): boolean {
  if (expression.kind !== 'binary') return false;
  const sides = [expression.left, expression.right];
  if (expression.operator === '||') return sides.some((side) => isTrue(side) || alwaysHolds(side, isTrue));
  // `a && 'b' || 'c'` chooses between texts; here only a bracket that is one of the demands counts.
  return expression.operator === '&&' && sides.some((side) => alwaysHolds(side, isTrue));
}

function isText(side: Expression): boolean {
  return side.kind === 'literal' && typeof side.value === 'string' && side.value !== '';
}

function isAlways(side: Expression): boolean {
  return side.kind === 'call' && side.name === 'always' && side.args.length === 0;
}

function checkContains(context: CheckContext, node: ScalarNode, expression: Expression): void {
  for (const part of walk(expression)) {
    if (part.kind !== 'call' || part.name !== 'contains') continue;
    const [haystack, needle] = part.args;
    if (
      haystack?.kind !== 'literal' ||
      typeof haystack.value !== 'string' ||
      needle?.kind !== 'access' ||
      needle.base !== undefined
    )
      continue;
    const path = pathOf(needle);
    if (path === 'github.event_name' && !isConfused(context, haystack.value)) continue;
    const outsider = CHOSEN_BY_OUTSIDER.test(path);
    if (!outsider && !/^(?:github|env|inputs|matrix|steps|needs|vars)\./.test(path)) continue;
    context.add(
      'unsound-contains',
      node,
      `contains() searches a text, not a list: every part of that text passes, and ${shownPath(path)} can be made to be one.`,
      {
        severity: outsider ? 'medium' : 'low',
        properties: { context: shownPath(path) },
      },
    );
  }
}

/** Names of events are fixed: only one that is a part of another (pull_request of pull_request_target) passes unmeant. */
function isConfused({ file }: CheckContext, haystack: string): boolean {
  const text = haystack.toLowerCase();
  const words = new Set(text.split(/[^a-z_]+/));
  return [...file.triggers.keys()].some((event) => text.includes(event) && !words.has(event));
}

/** The author of the pull request is asked for as well, and that cannot be made up. */
function asksForAuthor(expression: Expression): boolean {
  for (const part of walk(expression)) {
    if (part.kind === 'access' && /^github\.event\.pull_request\.user\.(?:login|id|type)$/.test(pathOf(part)))
      return true;
  }
  return false;
}

function checkBots(context: CheckContext, node: ScalarNode, expression: Expression): void {
  const actor = botCheck(expression, true);
  if (actor === undefined || asksForAuthor(expression)) return;
  const privileged = PRIVILEGED_EVENTS.some((event) => context.file.triggers.has(event));
  context.add(
    'spoofable-bot-check',
    node,
    `${actor} is whoever acted last, not the author of the change: the bot can be made to act on somebody else's.`,
    {
      severity: privileged ? 'medium' : 'low',
      properties: { context: actor },
    },
  );
}

/** Finds `actor == '…[bot]'` where its being true helps the condition to hold. */
function botCheck(expression: Expression, positive: boolean): string | undefined {
  switch (expression.kind) {
    case 'not':
      return botCheck(expression.operand, !positive);
    case 'binary': {
      if (expression.operator === '&&' || expression.operator === '||')
        return botCheck(expression.left, positive) ?? botCheck(expression.right, positive);
      const wanted = positive ? '==' : '!=';
      if (expression.operator !== wanted) return undefined;
      return actorOf(expression.left, expression.right) ?? actorOf(expression.right, expression.left);
    }
    case 'call': {
      const [first, second] = expression.args;
      if (!positive || first === undefined || second === undefined) return undefined;
      if (
        expression.name === 'contains' &&
        first.kind === 'call' &&
        first.name === 'fromjson' &&
        first.args[0] !== undefined
      )
        return actorOf(second, first.args[0]);
      return ['contains', 'startswith', 'endswith'].includes(expression.name)
        ? (actorOf(first, second) ?? (expression.name === 'contains' ? actorOf(second, first) : undefined))
        : undefined;
    }
    case 'literal':
    case 'access':
      return undefined;
  }
}

function actorOf(access: Expression, other: Expression): string | undefined {
  if (access.kind !== 'access' || access.base !== undefined || other.kind !== 'literal') return undefined;
  const path = pathOf(access);
  const bot = typeof other.value === 'string' ? /\[bot\]/i.test(other.value) : path.endsWith('_id');
  return ACTOR.has(path) && bot ? path : undefined;
}
