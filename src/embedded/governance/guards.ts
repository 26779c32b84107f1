import type { ModuleModel } from './module-model.ts';
import { FUNCTION_KINDS, below, childOf, isInside } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

const LEAVES: ReadonlySet<string> = new Set([
  'raise_statement',
  'throw_statement',
  'return_statement',
  'continue_statement',
  'break_statement',
]);
const EXIT_CALL =
  /^(?:sys\.exit|exit|quit|os\._exit|process\.exit|pytest\.skip|parser\.error)$|\.(?:error|fail|fatal|abort|exit)$|(?:^|\.)(?:SystemExit|die|fail|fatal|abort|assert|invariant)(?:\.\w+)?$/;

/** Does `node` lie in a condition one of whose branches leaves (raises, returns, exits), or in an assertion? */
export function leavesModule(model: ModuleModel, node: SyntaxNode): boolean {
  for (
    let current: SyntaxNode | undefined = node, step = 0;
    current !== undefined && step < 30;
    current = current.parent, step += 1
  ) {
    if (current.kind === 'assert_statement') return true;
    if (FUNCTION_KINDS.has(current.kind)) return false;
    const holder: SyntaxNode | undefined = current.parent;
    if (holder === undefined) return false;
    if (/^(?:if_statement|elif_clause|while_statement)$/.test(holder.kind) && isCondition(holder, current))
      return branchLeaves(model, holder);
    const call = model.callAt(holder) ?? (holder.parent === undefined ? undefined : model.callAt(holder.parent));
    if (call !== undefined && /^assert(?:\/strict)?(?:\.\w+)?$|(?:^|\.)invariant$/.test(call.name)) return true;
  }
  return false;
}

function isCondition(statement: SyntaxNode, node: SyntaxNode): boolean {
  const condition = childOf(statement, 'condition');
  return condition !== undefined && isInside(node, condition);
}

function branchLeaves(model: ModuleModel, statement: SyntaxNode): boolean {
  for (const branch of statement.children) {
    if (branch.field === 'condition') continue;
    for (const part of below(model.tree, branch)) {
      if (LEAVES.has(part.kind)) return true;
      const call = model.callAt(part);
      if (call !== undefined && EXIT_CALL.test(call.name)) return true;
    }
  }
  return false;
}
