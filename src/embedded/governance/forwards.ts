import { moduleName } from './imports.ts';
import type { ModuleModel } from './module-model.ts';
import { childOf, constantString } from './node-text.ts';
import type { SyntaxNode } from './syntax.ts';

/** A name that a module hands on from another: `export { default as ask } from './ask.js'`. */
export interface Forward {
  readonly from: string;
  /** Its name there. */
  readonly name: string;
  /** Its name here; `*`: all names of the other module. */
  readonly as: string;
}

/** Which imported functions may ask a model, by their names: each costs a second look at the module. */
export const MAY_ASK =
  /ask|llm|gpt|model|complet|generat|chat|prompt|claude|openai|gemini|agent|(?:^|_)ai(?:_|$)|AI\b|infer|respond|answer|draft|suggest|summari[sz]e|rewrite|propose|reply|assist|think|decide|brain|copilot|oracle|reason|planner|coder|\bbot/i;
const MAX_FORWARDS = 50;
/** Written in this module's own tree, as opposed to a package. */
const OWN = /^(?:\.|[@~#]\/)/;

/** What a barrel, an `__init__` or a module in between hands on of modules of the same tree. */
export function forwardsOf(model: ModuleModel, path: string): Forward[] {
  const found = model.python ? pythonForwards(model, path) : scriptForwards(model);
  return found
    .filter(({ from, as }) => OWN.test(from) && (as === '*' || as === 'default' || MAY_ASK.test(`${from} ${as}`)))
    .slice(0, MAX_FORWARDS);
}

/** Only the file that stands for a package is imported for what it imported itself. */
function pythonForwards(model: ModuleModel, path: string): Forward[] {
  if (!/(?:^|\/)__init__\.py$/.test(path)) return [];
  const named = [...model.imports].map(([as, origin]) => split(origin, as));
  const whole = model.tree.nodes.flatMap((node): Forward[] => {
    const source = node.kind === 'wildcard_import' ? childOf(node.parent ?? node, 'module_name') : undefined;
    return source === undefined ? [] : [{ from: model.text(source), name: '*', as: '*' }];
  });
  return [...named, ...whole];
}

function split(origin: string, as: string): Forward {
  const dot = origin.lastIndexOf('.');
  return { from: origin.slice(0, Math.max(dot, 0)), name: origin.slice(dot + 1), as };
}

function scriptForwards(model: ModuleModel): Forward[] {
  const found: Forward[] = [];
  for (const node of model.tree.root.children) {
    if (node.kind === 'export_statement') found.push(...exported(model, node));
    const assignment = node.kind === 'expression_statement' ? node.children[0] : undefined;
    const left = assignment === undefined ? undefined : childOf(assignment, 'left');
    const right = assignment === undefined ? undefined : childOf(assignment, 'right');
    if (assignment?.kind !== 'assignment_expression' || left === undefined || right === undefined) continue;
    const target = /^(?:module\.)?exports(?:\.(\w+))?$/.exec(model.text(left).slice(0, 60));
    if (target === null) continue;
    if (target[1] === undefined && right.kind === 'object') {
      for (const [key, value] of model.propertiesOf(right))
        found.push(...standsFor(model, key === '**' ? (value.children[0] ?? value) : value, key === '**' ? '*' : key));
    } else found.push(...standsFor(model, right, target[1] ?? '*'));
  }
  return found;
}

function exported(model: ModuleModel, node: SyntaxNode): Forward[] {
  const source = childOf(node, 'source');
  const from = source === undefined ? undefined : moduleName(constantString(model.tree, source));
  const clause = node.children.find(({ kind }) => kind === 'export_clause');
  if (clause === undefined) {
    if (from !== undefined) return [{ from, name: '*', as: '*' }];
    const value = childOf(node, 'value');
    return value === undefined ? [] : standsFor(model, value, 'default');
  }
  return clause.children.flatMap((specifier): Forward[] => {
    const name = childOf(specifier, 'name');
    if (name === undefined) return [];
    const as = model.text(childOf(specifier, 'alias') ?? name);
    return from === undefined ? standsFor(model, name, as) : [{ from, name: model.text(name), as }];
  });
}

/** The import that a value of this module is. */
function standsFor(model: ModuleModel, value: SyntaxNode, as: string): Forward[] {
  if (!/^(?:identifier|shorthand_property_identifier|member_expression|call_expression)$/.test(value.kind)) return [];
  const origin = model.imports.get(model.text(value).slice(0, 80)) ?? model.nameOf(value);
  const from = [...model.modules].find((module) => origin === module || origin.startsWith(`${module}.`));
  if (from === undefined) return [];
  const rest = origin.slice(from.length + 1);
  if (/[.()]/.test(rest)) return [];
  return [{ from, name: rest === '' ? (as === '*' ? '*' : 'default') : rest, as }];
}
