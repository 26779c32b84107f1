import { CARRIES, effectOf } from '../effects.ts';
import { leavesModule } from '../guards.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, childOf, isString, unwrap } from '../node-text.ts';
import { isOnlyLookedAt } from './looked-at.ts';
import { MODEL, NETWORK, readsNetwork, usesWebFramework } from '../sources.ts';
import type { SyntaxNode } from '../syntax.ts';

const AXIOS = /^axios(?:\.create\(\))?(?:\.(?:get|post|put|patch|request))?$/;

/**
 * Where the module decodes what a client sent or another service answered, and then reaches into it. What is handed straight
 * back is for the caller to look at.
 */
export function networkReads(context: ModuleContext): SyntaxNode[] {
  const { model, flow } = context;
  const found: SyntaxNode[] = [];
  const calls = model.calls.filter(
    (call) =>
      readsNetwork(model, call) &&
      !isHandedBack(call.node) &&
      !answersPrompt(context, call) &&
      !isOnlyLookedAt(context, call),
  );
  if (
    calls.length > 0 &&
    (model.tree.nodes.some((node) => reachesInto(context, node)) || model.calls.some((call) => handsOn(context, call)))
  )
    found.push(...calls.map(({ node }) => node));
  if (model.python) {
    found.push(...flaskBodies(context));
  } else {
    found.push(...undescribedBodies(context), ...undescribedInput(context));
    for (const call of model.calls) {
      if (AXIOS.test(call.name) && takesData(context, call) && !isOnlyLookedAt(context, call)) found.push(call.node);
    }
    const bodies = model.tree.nodes.filter((node) => isRequestBody(context, node));
    if (bodies.length > 0 && !bodies.some((node) => isGuarded(context, node)) && !hasRouteSchema(context))
      found.push(...bodies);
  }
  return found.filter((node) => (flow.labelsOf(node) & MODEL) === 0).sort((a, b) => a.start - b.start);
}

function isHandedBack(node: SyntaxNode): boolean {
  if (isChained(node)) return false;
  let current = node.parent;
  while (
    current !== undefined &&
    /^(?:await|await_expression|as_expression|parenthesized_expression)$/.test(current.kind)
  )
    current = current.parent;
  return current?.kind === 'return_statement' || current?.kind === 'arrow_function';
}

/** `.then((r) => r.json()).then((data) => …)`: it goes on in the next step. */
function isChained(node: SyntaxNode): boolean {
  const arrow = node.parent;
  const step = arrow?.kind === 'arrow_function' ? arrow.parent?.parent : undefined;
  return step?.kind === 'call_expression' && step.parent?.kind === 'member_expression' && step.field === 'object';
}

/** `if (typeof req.body.id !== 'string') return …`, `if (!req.body.name) throw …` */
function isGuarded({ model }: ModuleContext, node: SyntaxNode): boolean {
  for (let current = node.parent, step = 0; current !== undefined && step < 6; current = current.parent, step += 1) {
    if (current.kind === 'unary_expression' && /^(?:typeof\b|!)/.test(model.text(current).slice(0, 7)))
      return leavesModule(model, node);
    const call = model.callAt(current);
    if (call !== undefined && CHECKS.test(call.name)) return true;
  }
  return false;
}

const CHECKS = /^Array\.isArray$|(?:^|[._])(?:is|assert|check|ensure|validate|valid)(?:[A-Z_]\w*)?$/;

/** Schemas that are given to the framework: a route's `schema:`, or a validating handler before the one that works. */
function hasRouteSchema({ model }: ModuleContext): boolean {
  return (
    model.calls.some(({ keywords }) => keywords.has('schema')) ||
    model.calls.some(
      ({ name, node }) => isArgument(node) && /^(?:express-validator|celebrate|@?[\w-]*zod-validator)\b/.test(name),
    ) ||
    model.calls.some(
      ({ name, node }) =>
        node.parent?.kind === 'arguments' && /(?:^|[._])(?:validat\w*|checkSchema|celebrate)$/i.test(name),
    )
  );
}

/** `router.patch('/:id', body('role').isIn(ROLES), …)`: a handler among handlers. */
function isArgument(node: SyntaxNode): boolean {
  return node.parent?.kind === 'arguments' || node.parent?.parent?.kind === 'arguments';
}

function answersPrompt({ flow }: ModuleContext, call: CallSite): boolean {
  return call.receiver !== undefined && (flow.labelsOf(call.receiver) & MODEL) !== 0;
}

/** Stored or sent on as a whole. */
function handsOn({ model, flow }: ModuleContext, call: CallSite): boolean {
  return (
    CARRIES.has(effectOf(model, call)) &&
    [...call.args, ...call.keywords.values()].some((node) => (flow.labelsOf(node) & NETWORK) !== 0)
  );
}

/** `data["x"]`, `data.x`, `const { x } = data`, `for x of data`. */
function reachesInto({ model, flow }: ModuleContext, node: SyntaxNode): boolean {
  let subject: SyntaxNode | undefined;
  if (/^(?:subscript|subscript_expression|attribute|member_expression)$/.test(node.kind))
    subject = childOf(node, 'value') ?? childOf(node, 'object');
  else if (/^(?:for_statement|for_in_statement|for_in_clause)$/.test(node.kind)) subject = childOf(node, 'right');
  else if (node.kind === 'variable_declarator' && childOf(node, 'name')?.kind === 'object_pattern')
    subject = childOf(node, 'value');
  if (subject === undefined) return false;
  const inner = unwrap(subject);
  const call = model.callAt(inner);
  if (call !== undefined) return readsNetwork(model, call);
  return inner.kind === 'identifier' && (flow.labelsOf(inner) & NETWORK) !== 0;
}

/** `const { data } = await axios.get(…)`, or `.data` of what it answered. */
function takesData({ model }: ModuleContext, call: CallSite): boolean {
  return model.assignments.some(({ value, targetNode }) => {
    if (unwrap(value) !== call.node) return false;
    const name = model.text(targetNode);
    if (targetNode.kind === 'shorthand_property_identifier_pattern') return name === 'data' && reads(name);
    return targetNode.kind === 'identifier' && reads(`${name}.data`);
  });

  function reads(text: string): boolean {
    return model.tree.nodes.some(
      (node) =>
        /^(?:member_expression|subscript_expression)$/.test(node.kind) &&
        model.text(childOf(node, 'object') ?? node).slice(0, 80) === text,
    );
  }
}

/** `const { x } = req.body`, or `const body = req.body as T` and later `body.x`. */
function isTakenApart(model: ModuleModel, node: SyntaxNode): boolean {
  let holder = node.parent;
  while (holder !== undefined && unwrap(holder) === node) holder = holder.parent;
  const name = holder?.kind === 'variable_declarator' ? childOf(holder, 'name') : undefined;
  if (name?.kind !== 'identifier') return name?.kind === 'object_pattern';
  const text = model.text(name);
  return model.tree.nodes.some(
    (part) => part.kind === 'member_expression' && model.text(childOf(part, 'object') ?? part).slice(0, 80) === text,
  );
}

/** `req.body.x` and `const { x } = req.body` in a handler. */
function isRequestBody({ model }: ModuleContext, node: SyntaxNode): boolean {
  if (node.kind !== 'member_expression' || node.end - node.start > 20) return false;
  const text = model.text(node);
  if (!/^(?:req|request|ctx\.request)\.body$/.test(text)) return false;
  const holder = node.parent;
  const used =
    (holder !== undefined &&
      /^(?:member_expression|subscript_expression)$/.test(holder.kind) &&
      node.field === 'object') ||
    isTakenApart(model, node);
  const { parameters } = model.scopeOf(node);
  return used && (usesWebFramework(model) || (parameters.length > 1 && /^res(?:ponse)?$/.test(parameters[1] ?? '')));
}

/** `@Body() body: any` of Nest: no class says what it may hold, so no pipe can check it. */
function undescribedBodies({ model }: ModuleContext): SyntaxNode[] {
  return model.calls.flatMap(({ name, node, args }): SyntaxNode[] => {
    const parameter = node.parent?.kind === 'decorator' ? node.parent.parent : undefined;
    if (parameter === undefined || name !== '@nestjs/common.Body' || args.some((argument) => !isString(argument)))
      return [];
    const type = childOf(parameter, 'type');
    return type === undefined || OPEN_TYPE.test(model.text(type).slice(0, 60)) ? [parameter] : [];
  });
}

const OPEN_TYPE = /^:?\s*(?:any\b|object\b|unknown\b|Record<|\{)/;

/** `t.procedure.mutation(({ input }) => { const { id } = input as …` of tRPC, with no `.input(schema)` before. */
function undescribedInput({ model }: ModuleContext): SyntaxNode[] {
  return model.calls.flatMap(({ name, args }): SyntaxNode[] => {
    const handler = args[0];
    if (!/[pP]rocedure\w*\.(?:mutation|query)$/.test(name) || handler === undefined || /\.input\(/.test(name))
      return [];
    const cast = [...below(model.tree, handler)].find(
      (part) =>
        part.kind === 'as_expression' && /^(?:opts\.)?input$/.test(model.text(part.children[0] ?? part).slice(0, 20)),
    );
    return cast === undefined ? [] : [cast];
  });
}

/** `request.json["x"]` of Flask, which is no call. */
function flaskBodies({ model }: ModuleContext): SyntaxNode[] {
  if (!usesWebFramework(model)) return [];
  const restful = [...model.modules].some((module) => module.startsWith('rest_framework'));
  const body = restful ? /^(?:self\.)?request\.data$/ : /^(?:flask\.)?request\.json$/;
  return model.tree.nodes.filter((node) => {
    const read = node.kind === 'subscript' ? childOf(node, 'value') : readBy(node);
    return read !== undefined && body.test(model.text(read).slice(0, 24)) && !hasSerializer(read);
  });

  /** `request.data.get("x")` */
  function readBy(node: SyntaxNode): SyntaxNode | undefined {
    const call = restful ? model.callAt(node) : undefined;
    return call !== undefined && /\.get$/.test(call.name) ? call.receiver : undefined;
  }

  /** `Serializer(data=request.data)` in the same view. */
  function hasSerializer(read: SyntaxNode): boolean {
    const scope = model.scopeOf(read);
    return model.calls.some(
      (call) => call.scope === scope && call.keywords.has('data') && /[sS]erializer/.test(call.name),
    );
  }
}
