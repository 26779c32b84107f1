import type { Expression } from './expression.ts';
import type { Job } from './model.ts';
import { templateParts } from './template.ts';
import { get, getMap, scalarsOf, type ScalarNode, type YamlNode } from './yaml-tree.ts';

const MATRIX_NAME = /\$\{\{\s{0,20}matrix\.([\w-]{1,60})(?:\.([\w-]{1,60}))?\s{0,20}\}\}/;

/** The scalars given, and for each that names a value of the matrix, all values the matrix gives it. */
export function withMatrixValues(job: Job, scalars: readonly ScalarNode[]): ScalarNode[] {
  const matrix = getMap(getMap(job.node, 'strategy'), 'matrix');
  const values = scalars.flatMap(({ text }) => {
    const match = MATRIX_NAME.exec(text);
    const name = match?.[1]?.toLowerCase();
    if (name === undefined || match?.[0] !== text.trim()) return [];
    const member = match[2]?.toLowerCase();
    const include = get(matrix, 'include');
    const rows = include?.kind === 'seq' ? include.items.map((row) => get(row, name)) : [];
    return [get(matrix, name), ...rows].flatMap((value) => scalarsAt(value, member));
  });
  return [...scalars, ...values];
}

/** `matrix.a` is a list of texts, or, for `matrix.a.b`, of maps that hold `b`. */
function scalarsAt(value: YamlNode | undefined, member: string | undefined): readonly ScalarNode[] {
  if (member === undefined)
    // A list of lists gives each job a list of labels.
    return value?.kind === 'seq' ? value.items.flatMap((item) => scalarsOf(item)) : scalarsOf(value);
  const maps = value?.kind === 'seq' ? value.items : value === undefined ? [] : [value];
  return maps.flatMap((map) => scalarsOf(get(map, member)));
}

/** The values a matrix gives under a name, in its own lists and in the rows it includes. */
export function matrixNodes(matrix: YamlNode, name: string): readonly YamlNode[] {
  const value = matrix.kind === 'map' ? get(matrix, name) : matrix;
  const rows = get(matrix, 'include');
  const included =
    rows?.kind === 'seq' ? rows.items.flatMap((row) => get(row, name) ?? []) : rows?.kind === 'scalar' ? [rows] : [];
  return [...(value?.kind === 'seq' ? value.items : value === undefined ? [] : [value]), ...included];
}

/** What `runs-on` asks for, in any of its forms. */
export function runnerLabels(job: Job): ScalarNode[] {
  const runsOn = get(job.node, 'runs-on');
  return withMatrixValues(job, runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn));
}

/** A label a job may ask for, and, where it does so only sometimes, what must hold. */
export interface PossibleLabel {
  readonly node: ScalarNode;
  readonly label: string;
  readonly conditions: readonly Demand[];
}

/** An expression that must be true, or false. */
export interface Demand {
  readonly expression: Expression;
  readonly holds: boolean;
}

/** All labels that `runs-on` can come to, those that stand as texts within its expressions included. */
export function possibleLabels(job: Job, source: string): PossibleLabel[] {
  const runsOn = get(job.node, 'runs-on');
  const named = runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn);
  return withMatrixValues(job, named).flatMap((node) => [
    { node, label: node.text.trim().toLowerCase(), conditions: [] },
    ...templateParts(node, source).flatMap(({ expression }) =>
      expression === undefined
        ? []
        : textsOf(expression, []).flatMap(({ text, conditions }) =>
            labelsIn(text).map((label) => ({ node, label, conditions })),
          ),
    ),
  ]);
}

/** The fixed texts an expression can come to, each with what must hold for it. */
function textsOf(
  expression: Expression,
  conditions: readonly Demand[],
): { readonly text: string; readonly conditions: readonly Demand[] }[] {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? [{ text: expression.value, conditions }] : [];
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '&&') return textsOf(right, [...conditions, { expression: left, holds: true }]);
      if (operator !== '||') return [];
      // In `a && b || c` the last is taken where `a` does not hold.
      const guard = left.kind === 'binary' && left.operator === '&&' ? left.left : left;
      return [...textsOf(left, conditions), ...textsOf(right, [...conditions, { expression: guard, holds: false }])];
    }
    case 'call':
      if (expression.name === 'case')
        return expression.args.flatMap((arg, index, all) => {
          const condition = index % 2 === 1 ? all[index - 1] : undefined;
          if (condition !== undefined) return textsOf(arg, [...conditions, { expression: condition, holds: true }]);
          return index === all.length - 1 ? textsOf(arg, conditions) : [];
        });
      return ['fromjson', 'format', 'join'].includes(expression.name)
        ? expression.args.flatMap((arg) => textsOf(arg, conditions))
        : [];
    case 'access':
      return expression.base === undefined ? [] : textsOf(expression.base, conditions);
    case 'not':
      return [];
  }
}

/** The labels of a text, which may be a list in JSON. */
function labelsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s"'[\]{},:]+/)
    .filter((label) => label !== '')
    .slice(0, 50);
}
