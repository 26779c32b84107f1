import type { ModuleContext } from '../module-context.ts';
import { assignmentsOf, usesOf } from '../module-index.ts';
import type { CallSite } from '../module-model.ts';
import { FUNCTION_KINDS, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  doesNothing,
  reportEmptyCatch,
  reportIgnoredArgument,
  reportIgnoringCallback,
  reportSilentCatch,
  reportStreamCatch,
} from './swallowed-javascript.ts';
import { givesReasonBefore, reportPythonSwallow, reportSuppression } from './swallowed-python.ts';
import { LEAVES_BLOCK, SWALLOWED, enclosing, reportDropped } from './swallowed-signs.ts';

/** Errors that vanish. */
export function checkSwallowed(context: ModuleContext): void {
  const { model } = context;
  for (const node of model.tree.nodes) {
    if (node.kind === 'except_clause' || node.kind === 'except_group_clause') reportPythonSwallow(context, node);
    else if (node.kind === 'catch_clause') reportEmptyCatch(context, node);
    else if (node.kind === 'finally_clause') reportLeavingFinally(context, node);
    else if (node.kind === 'if_statement' && !model.python) reportIgnoredArgument(context, node);
  }
  for (const { target, targetNode, value } of model.assignments) {
    if (!model.python && /\.onerror$/.test(target) && doesNothing(context, unwrap(value)))
      reportDropped(context, targetNode.parent ?? targetNode, SWALLOWED);
  }
  for (const call of model.calls) {
    reportStreamCatch(context, call);
    reportSilentCatch(context, call);
    reportSuppression(context, call);
    reportIgnoringCallback(context, call);
    reportUnreadResults(context, call);
  }
}

/** `finally: return x` throws away whatever error is on its way. */
function reportLeavingFinally(context: ModuleContext, node: SyntaxNode): void {
  const { tree } = context.model;
  for (let index = node.index + 1; index <= node.last; index += 1) {
    const part = tree.nodes[index];
    if (part === undefined) break;
    if (FUNCTION_KINDS.has(part.kind)) {
      index = part.last;
    } else if (LEAVES_BLOCK.test(part.kind)) {
      const inLoop = part.kind !== 'return_statement' && enclosing(part, /^(?:for|while|do|for_in|switch)_statement$/);
      if (inLoop !== false && inLoop !== undefined && isInside(inLoop, node)) continue;
      reportDropped(context, part, SWALLOWED);
      return;
    }
  }
}

/** `await Promise.allSettled(…);` and `await asyncio.gather(…, return_exceptions=True)`, with nobody who looks at the results. */
function reportUnreadResults(context: ModuleContext, call: CallSite): void {
  const { model } = context;
  const collects =
    call.name === 'Promise.allSettled' ||
    (call.name === 'asyncio.gather' &&
      call.keywords.get('return_exceptions') !== undefined &&
      model.text(call.keywords.get('return_exceptions') ?? call.node) === 'True');
  if (!collects) return;
  const waiting = call.node.parent;
  if (waiting === undefined || !/^(?:await|await_expression)$/.test(waiting.kind)) return;
  const statement = waiting.parent;
  if (statement === undefined) return;
  if (
    statement.kind === 'expression_statement' ? givesReasonBefore(context, statement) : !isKeptUnread(context, waiting)
  )
    return;
  // Cancelled on the way out: what they answer is known.
  if (
    /cancel|clean|close|shutdown|dispose|stop|teardown/i.test(
      `${model.scopeOf(call.node).name ?? ''} ${model.text(call.node).slice(0, 200)}`,
    )
  )
    return;
  reportDropped(context, call.node, SWALLOWED);
}

/** `const results = await Promise.allSettled(…);`, and `results` is never named again. */
function isKeptUnread({ model }: ModuleContext, value: SyntaxNode): boolean {
  const kept = assignmentsOf(model, value);
  const only = kept[0];
  return (
    kept.length === 1 &&
    only?.targetNode.kind === 'identifier' &&
    !isExported(only.targetNode) &&
    usesOf(model, only.target, model.scopeOf(only.targetNode)).length <= 1 &&
    usesOf(model, only.target, model.moduleScope).length <= 1
  );
}

function isExported(node: SyntaxNode): boolean {
  return node.parent?.parent?.parent?.kind === 'export_statement';
}
