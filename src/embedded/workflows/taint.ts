import type { Access, Expression } from './expression.ts';
import type { Job, Step, WorkflowFile } from './model.ts';
import type { Source } from './sources.ts';
import type { MapEntry } from './yaml-tree.ts';

/** Text in an expression that someone else chose. */
export interface Taint extends Source {
  /** The context it comes from, as dotted path. */
  readonly context: string;
  /** Where it travelled through a variable, an output or the matrix. */
  readonly via?: string;
  readonly kind: 'event' | 'input' | 'ref';
}

export interface Scope {
  readonly job?: Job | undefined;
  readonly step?: Step | undefined;
}

/** Functions whose result says nothing but yes, no, or a digest. */
const SAFE_FUNCTIONS = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'always',
  'failure',
  'cancelled',
]);
const WHOLE_FUNCTIONS = new Set(['tojson']);
export interface Carrier {
  readonly access: Access;
  readonly whole: boolean;
}

/** The context accesses whose text can be (part of) what an expression yields. */
export function carriersOf(expression: Expression, whole = false): Carrier[] {
  switch (expression.kind) {
    case 'literal':
    case 'not':
      return [];
    case 'access':
      return expression.base === undefined ? [{ access: expression, whole }] : carriersOf(expression.base, true);
    case 'call': {
      if (SAFE_FUNCTIONS.has(expression.name)) return [];
      const args =
        expression.name === 'case'
          ? expression.args.filter((_, index, all) => index % 2 === 1 || index === all.length - 1)
          : expression.args;
      return args.flatMap((arg) => carriersOf(arg, whole || WHOLE_FUNCTIONS.has(expression.name)));
    }
    case 'binary':
      if (expression.operator === '||')
        return [...carriersOf(expression.left, whole), ...carriersOf(expression.right, whole)];
      // `a && b` yields `a` only where it is empty.
      return expression.operator === '&&' ? carriersOf(expression.right, whole) : [];
  }
}

/** The worst of several: an outsider's text before an insider's. */
export function worst(taints: readonly (Taint | undefined)[]): Taint | undefined {
  let found: Taint | undefined;
  for (const taint of taints) {
    if (taint === undefined) continue;
    if (found === undefined || (found.origin === 'insider' && taint.origin === 'outsider')) found = taint;
  }
  return found;
}

/** The `env:` entry in force under a name: the step's, the job's, then the workflow's. */
export function environmentEntry(name: string, file: WorkflowFile, { job, step }: Scope): MapEntry | undefined {
  for (const entries of [step?.env, job?.env, file.env]) {
    const found = entries?.find(({ key }) => key.text.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
