import type { Job } from './model.ts';
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
  if (member === undefined) return scalarsOf(value);
  const maps = value?.kind === 'seq' ? value.items : value === undefined ? [] : [value];
  return maps.flatMap((map) => scalarsOf(get(map, member)));
}

/** What `runs-on` asks for, in any of its forms. */
export function runnerLabels(job: Job): ScalarNode[] {
  const runsOn = get(job.node, 'runs-on');
  return withMatrixValues(job, runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn));
}
