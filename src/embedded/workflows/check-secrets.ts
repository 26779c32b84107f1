import { pathOf, walk, type Access, type Expression } from './expression.ts';
import { codeOf } from './check-injection.ts';
import { input, scalarsInScope, type Job, type Step } from './model.ts';
import type { CheckContext } from './report.ts';
import { templateParts, type TemplatePart } from './template.ts';
import { isFirstParty, refKind } from './uses.ts';
import { get, type ScalarNode } from './yaml-tree.ts';

/** Where secrets go. */
export function checkSecrets(context: CheckContext): void {
  const { file } = context;
  for (const { node } of scalarsInScope(file)) {
    for (const part of templateParts(node, file.source))
      if (part.expression !== undefined) checkExpression(context, part, part.expression);
  }
  for (const job of file.jobs) {
    checkInherit(context, job);
    for (const step of job.steps) {
      for (const code of codeOf(step)) checkScript(context, code);
      checkReceiver(context, step);
      checkAppToken(context, step);
    }
  }
  if (context.strict) checkWorkflowEnvironment(context);
}

function checkExpression(context: CheckContext, part: TemplatePart, expression: Expression): void {
  for (const node of walk(expression)) {
    if (
      node.kind === 'call' &&
      node.name === 'tojson' &&
      node.args.some((arg) => isAccess(arg) && pathOf(arg) === 'secrets')
    ) {
      context.add('all-secrets', part, 'Every secret of the repository and its organisation is handed over at once.');
    }
    if (isAccess(node) && node.path[0] === 'secrets' && node.path.length > 1 && typeof node.path[1] === 'object') {
      context.add(
        'all-secrets',
        part,
        'The name of the secret is computed while the job runs, so GitHub must send the machine every secret there is.',
        { severity: 'low' },
      );
    }
    if (
      node.kind === 'call' &&
      node.name === 'fromjson' &&
      node.args.some((arg) => isAccess(arg) && arg.path[0] === 'secrets')
    ) {
      context.add(
        'unredacted-secret',
        part,
        'Parts are taken out of a structured secret; GitHub masks only the whole of it in logs, not its parts.',
      );
    }
  }
}

function isAccess(expression: Expression): expression is Access {
  return expression.kind === 'access' && expression.base === undefined;
}

function checkInherit(context: CheckContext, job: Job): void {
  const secrets = get(job.node, 'secrets');
  if (job.uses === undefined || secrets?.kind !== 'scalar' || secrets.text.toLowerCase() !== 'inherit') return;
  if (job.uses.kind !== 'local') {
    context.add('secrets-inherit', secrets, 'Every secret of this repository goes to a workflow of another one.', {
      severity: 'medium',
    });
  } else {
    context.add('secrets-inherit', secrets, 'The called workflow gets every secret, not only those it needs.', {
      severity: 'low',
    });
  }
}

/** Secrets an expression can yield; the job's own token is told apart. */
function secretsIn(expression: Expression): { own: boolean; others: boolean } {
  let own = false;
  let others = false;
  for (const node of walk(expression)) {
    if (!isAccess(node)) continue;
    const path = pathOf(node);
    if (path === 'github.token' || path === 'secrets.github_token') own = true;
    else if (path.startsWith('secrets.')) others = true;
  }
  return { own, others };
}

function checkScript(context: CheckContext, code: ScalarNode): void {
  for (const part of templateParts(code, context.file.source)) {
    if (part.expression === undefined || onlyCompares(part.expression) || !secretsIn(part.expression).others) continue;
    context.add(
      'secret-in-script',
      part,
      'A secret is written into the script itself, where other processes, traces and odd characters in it can bring it out.',
    );
  }
}

function onlyCompares(expression: Expression): boolean {
  return (
    expression.kind === 'not' ||
    (expression.kind === 'binary' && expression.operator !== '||' && expression.operator !== '&&')
  );
}

function checkReceiver(context: CheckContext, step: Step): void {
  const { uses } = step;
  if (uses?.kind !== 'remote' || refKind(uses.ref) === 'commit' || isFirstParty(uses, context.config.trustedOwners))
    return;
  for (const { value } of [...step.with, ...step.env]) {
    if (value.kind !== 'scalar') continue;
    for (const part of templateParts(value, context.file.source)) {
      if (part.expression === undefined || onlyCompares(part.expression)) continue;
      const { others, own } = secretsIn(part.expression);
      if (!others && !(own && context.strict)) continue;
      // One per step: the remedy is the same for every secret it gets.
      context.add(
        'secret-to-unpinned-action',
        part,
        `A secret goes to ${uses.slug}, whose code can change without notice because it is not pinned to a commit.`,
        {
          severity: others ? 'medium' : 'low',
          properties: { action: uses.slug },
        },
      );
      return;
    }
  }
}

function checkAppToken(context: CheckContext, step: Step): void {
  const { uses } = step;
  if (uses?.kind !== 'remote' || uses.slug !== 'actions/create-github-app-token') return;
  const keep = input(step, 'skip-token-revoke');
  if (keep?.text.toLowerCase() === 'true')
    context.add('broad-app-token', keep, 'The token of the app stays valid after the job.', { severity: 'medium' });
  const owner = input(step, 'owner');
  if (owner !== undefined && input(step, 'repositories') === undefined) {
    context.add('broad-app-token', owner, 'The token of the app reaches every repository the app is installed in.', {
      severity: 'medium',
    });
  }
  const limited = step.with.some(({ key }) => key.text.toLowerCase().startsWith('permission-'));
  if (!limited)
    context.add('broad-app-token', uses.node, 'The token gets every right the app has, because none is named.', {
      severity: 'low',
    });
}

function checkWorkflowEnvironment(context: CheckContext): void {
  for (const { value } of context.file.env) {
    if (value.kind !== 'scalar') continue;
    for (const part of templateParts(value, context.file.source)) {
      if (part.expression === undefined || !secretsIn(part.expression).others) continue;
      context.add('secret-in-workflow-env', part, 'Every step of every job sees this secret.');
    }
  }
}
