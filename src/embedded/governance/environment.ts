import type { ModuleModel } from './module-model.ts';
import { childOf, constantString } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

export interface EnvironmentRead {
  readonly node: SyntaxNode;
  /** The variable's name in the environment, where it is fixed in the source. */
  readonly key: string | undefined;
  /** The local name it is kept under. */
  readonly variable: string | undefined;
  readonly hasDefault: boolean;
  /** `os.environ["X"]` raises by itself. */
  readonly failsWhenAbsent: boolean;
}

/** Names whose value is a credential. */
export const SECRET_NAME =
  /(?:^|_)(?:API_?KEY|AI_KEY|\w+_KEY|KEY|TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|PRIVATE_KEY|ACCESS_KEY|AUTH|DSN)$/i;

/** Each read costs a walk over the module; nobody's module reads more than this. */
const MAX_READS = 100;

/** The reads of single environment variables, at most 100. */
export function environmentReads(model: ModuleModel): EnvironmentRead[] {
  const reads: EnvironmentRead[] = [];
  for (const call of model.calls) {
    if (!/^os\.(?:getenv|environ\.get)$/.test(call.name)) continue;
    const key = call.args[0] === undefined ? undefined : constantString(model.tree, call.args[0]);
    reads.push({
      node: call.node,
      key,
      variable: keptAs(model, call.node),
      hasDefault: call.args.length > 1 || call.keywords.has('default') || isOr(call.node),
      failsWhenAbsent: false,
    });
  }
  for (const node of model.tree.nodes) {
    if (node.kind === 'subscript' && isLoad(model, node)) {
      const value = childOf(node, 'value');
      if (
        value === undefined ||
        !/^(?:os\.)?environ$/.test(model.text(value).slice(0, 20)) ||
        model.nameOf(value) !== 'os.environ'
      )
        continue;
      const index = childOf(node, 'subscript');
      reads.push({
        node,
        key: index === undefined ? undefined : constantString(model.tree, index),
        variable: keptAs(model, node),
        hasDefault: false,
        failsWhenAbsent: true,
      });
    }
    if ((node.kind === 'member_expression' || node.kind === 'subscript_expression') && isLoad(model, node)) {
      const object = childOf(node, 'object');
      if (object === undefined || model.text(object).slice(0, 20) !== 'process.env') continue;
      const property = childOf(node, 'property');
      const index = childOf(node, 'index');
      const key =
        property === undefined
          ? index === undefined
            ? undefined
            : constantString(model.tree, index)
          : model.text(property);
      reads.push({ node, key, variable: keptAs(model, node), hasDefault: isOr(node), failsWhenAbsent: false });
    }
  }
  // `const { API_KEY } = process.env`
  for (const { target, targetNode, value } of model.assignments) {
    const holder = targetNode.parent;
    if (targetNode.kind !== 'shorthand_property_identifier_pattern' || model.text(value).slice(0, 20) !== 'process.env')
      continue;
    reads.push({
      node: targetNode,
      key: target,
      variable: target,
      hasDefault: holder?.kind === 'object_assignment_pattern',
      failsWhenAbsent: false,
    });
  }
  return reads.slice(0, MAX_READS);
}

function isLoad(model: ModuleModel, node: SyntaxNode): boolean {
  const holder = node.parent;
  if (node.field === 'left' && /assignment/.test(holder?.kind ?? '')) return false;
  if (holder?.kind === 'unary_expression') return !/^delete\b/.test(model.text(holder).slice(0, 7));
  return holder?.kind !== 'delete_statement';
}

/** `read or other`, `read ?? other`: some value is always there. */
function isOr(node: SyntaxNode): boolean {
  return (
    /^(?:boolean_operator|binary_expression|ternary_expression|conditional_expression)$/.test(
      node.parent?.kind ?? '',
    ) || node.parent?.kind === 'comparison_operator'
  );
}

function keptAs(model: ModuleModel, node: SyntaxNode): string | undefined {
  for (
    let current: SyntaxNode = node, step = 0;
    current.parent !== undefined && step < 5;
    current = current.parent, step += 1
  ) {
    const { parent } = current;
    if (parent.kind === 'pair') return memberName(model, parent);
    const target =
      childOf(parent, 'left') ??
      (/^(?:variable_declarator|named_expression)$/.test(parent.kind) ? childOf(parent, 'name') : undefined);
    if (
      /^(?:assignment|assignment_expression|variable_declarator|named_expression)$/.test(parent.kind) &&
      target !== undefined
    )
      return model.text(target);
    if (
      !/^(?:boolean_operator|binary_expression|parenthesized_expression|non_null_expression|as_expression)$/.test(
        parent.kind,
      )
    )
      return undefined;
  }
  return undefined;
}

/** `const env = { key: process.env.KEY }` keeps the value as `env.key`; a dictionary as `env["key"]`. */
function memberName(model: ModuleModel, pair: SyntaxNode): string | undefined {
  const key = childOf(pair, 'key');
  const holder = pair.parent?.parent;
  const target =
    holder === undefined
      ? undefined
      : (childOf(holder, 'left') ?? (holder.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined));
  if (key === undefined || target?.kind !== 'identifier') return undefined;
  return model.python ? `${model.text(target)}[${model.text(key)}]` : `${model.text(target)}.${model.text(key)}`;
}

/** Is it the whole environment, by its text? */
export function isEnvironment(text: string): boolean {
  return text === 'os.environ' || text === 'process.env' || text === 'environ' || text === 'Deno.env.toObject()';
}
