import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite } from '../module-model.ts';
import { below, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

const MAX_STEPS = 16;
/** Each look is a walk over a function; beyond this many in one module an answer counts as used. */
const MAX_LOOKS = 100;
const looksTaken = new WeakMap<ModuleContext, number>();
const CARRIED =
  /^(?:member_expression|attribute|subscript|subscript_expression|call|call_expression|arguments|argument_list|binary_expression|boolean_operator|comparison_operator|not_operator|unary_expression|parenthesized_expression|template_string|template_substitution|string|interpolation|concatenated_string|binary_operator)$/;
const TELLS =
  /^console\.\w+$|(?:^|[._])log(?:ger)?(?:\(\))?\.\w+$|(?:Error|Exception)$|(?:^|\.)(?:throw|fail|raise)\w*$/;

/**
 * Is the answer of another service only compared, in conditions that end the attempt, and told in messages? That is a check by
 * hand of whether the call worked; nothing goes on with what was answered.
 */
export function isOnlyLookedAt(context: ModuleContext, call: CallSite): boolean {
  const { model } = context;
  const taken = looksTaken.get(context) ?? 0;
  if (taken >= MAX_LOOKS) return false;
  looksTaken.set(context, taken + 1);
  const kept = model.assignments.filter(({ value }) => unwrap(value) === call.node);
  const [only] = kept;
  if (only === undefined || kept.length !== 1 || only.targetNode.kind === 'object_pattern') return false;
  const name = model.text(only.targetNode);
  const { node } = model.scopeOf(only.targetNode);
  let looks = 0;
  for (const part of below(model.tree, node)) {
    if (
      part.kind !== 'identifier' ||
      part === only.targetNode ||
      part.field === 'attribute' ||
      model.text(part) !== name
    )
      continue;
    if (!isLook(part)) return false;
    looks += 1;
  }
  return looks > 0;

  function isLook(part: SyntaxNode): boolean {
    for (let current = part, step = 0; step < MAX_STEPS; step += 1) {
      const holder = current.parent;
      if (holder === undefined) return false;
      if (/^(?:throw_statement|raise_statement|assert_statement)$/.test(holder.kind)) return true;
      if (/^(?:if_statement|elif_clause)$/.test(holder.kind))
        return current.field === 'condition' && leavesModule(model, part);
      if (holder.kind === 'new_expression') return TELLS.test(model.nameOf(holder).replace(/\(\)$/, ''));
      const told = model.callAt(holder);
      if (told !== undefined && current.field === 'arguments' && TELLS.test(told.name)) return true;
      if (!CARRIED.test(holder.kind)) return false;
      current = holder;
    }
    return false;
  }
}
