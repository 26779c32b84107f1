import { leavesModule } from './guards.ts';
import type { ModuleContext } from './module-context.ts';
import type { ModuleModel } from './module-model.ts';
import { FUNCTION_KINDS, below, childOf } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

/** `if not isinstance(x, dict): raise`, `if ("id" not in x) …`, `typeof x.id !== 'string'`: the shape, compared by hand. */
export function isShapeTest({ model }: ModuleContext, node: SyntaxNode): boolean {
  let keys = false;
  for (
    let current: SyntaxNode | undefined = node, step = 0;
    current !== undefined && step < 10;
    current = current.parent, step += 1
  ) {
    const holder: SyntaxNode | undefined = current.parent;
    if (holder === undefined || FUNCTION_KINDS.has(holder.kind)) return false;
    if (holder.kind === 'match_statement') return current.field === 'subject';
    const isCondition =
      /^(?:if_statement|elif_clause|assert_statement|conditional_expression|ternary_expression)$/.test(holder.kind);
    if (!isCondition) {
      const call = model.callAt(holder);
      keys ||= call !== undefined && /^set$|\.keys$/.test(call.name);
      // `set(x) - ALLOWED`, `x.keys() <= ALLOWED`, or a loop that refuses a key it does not know.
      if (keys && /^(?:binary_operator|comparison_operator|binary_expression)$/.test(holder.kind)) return true;
      if (keys && /^(?:for_statement|for_in_statement)$/.test(holder.kind)) return refuses(model, holder);
      continue;
    }
    if (holder.kind !== 'assert_statement' && current.field !== 'condition') return false;
    const text = model.text(current).slice(0, 300);
    return SHAPE.test(text) && leavesModule(model, node);
  }
  return false;
}

function refuses(model: ModuleModel, loop: SyntaxNode): boolean {
  for (const part of below(model.tree, loop)) {
    const condition = part.kind === 'if_statement' ? childOf(part, 'condition') : undefined;
    if (condition !== undefined && SHAPE.test(model.text(condition).slice(0, 300)) && leavesModule(model, condition))
      return true;
  }
  return false;
}

const SHAPE =
  / not in |\bnot\b.*\bin\b|\bin\b|typeof|instanceof|!\(?['"]|isinstance|Array\.isArray|!\w+(?:\?)?\.\w+|\.get\(|hasOwn|!\w+\[|\blen\(|\.length|\.keys\(/;
