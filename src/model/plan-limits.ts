import { compileGlob, globFault } from './glob.ts';

/** Each tool of a plan, and each part of each alternative of its globs, is tried on each character of each path. */
const MOST_TRIES = 10_000_000_000;
/** Parts of the globs that are tried on findings, of which nothing is known yet. */
const MOST_GLOB_PARTS = 20_000;

/** As much of a policy as says how much there is to match. */
export interface PolicyGlobs {
  readonly tools: readonly { readonly paths?: readonly string[] | undefined; readonly mayNotRead: readonly string[] }[];
  readonly budgets: readonly Limit[];
  readonly compliance: readonly {
    readonly controls: readonly { readonly tests: readonly { readonly budgets?: readonly Limit[] | undefined }[] }[];
  }[];
}

interface Limit {
  readonly paths?: readonly string[] | undefined;
}

export interface GlobExcess {
  /** Place in a plan. */
  readonly at: readonly [string, string];
  /** As in “there are …”. */
  readonly what: string;
}

/**
 * What no plan goes beyond, so that a hostile manifest or bundle cannot have many globs tried on many files.
 */
export function globExcess(policy: PolicyGlobs, files: readonly { readonly path: string }[]): GlobExcess | undefined {
  const perCharacter = policy.tools.reduce((sum, { paths = [] }) => sum + 1 + partsOf(paths), 0);
  if (perCharacter * files.reduce((sum, { path }) => sum + path.length, 0) > MOST_TRIES)
    return { at: ['tree', 'files'], what: 'more files than its tools can be tried on' };
  const tests = policy.compliance.flatMap(({ controls }) => controls.flatMap((control) => control.tests));
  const limits = [...policy.budgets, ...tests.flatMap(({ budgets = [] }) => budgets)];
  const lists = [...policy.tools.map(({ mayNotRead }) => mayNotRead), ...limits.map(({ paths = [] }) => paths)];
  return lists.reduce((sum, list) => sum + partsOf(list), 0) > MOST_GLOB_PARTS
    ? { at: ['policy', 'budgets'], what: 'more globs than can be tried on findings' }
    : undefined;
}

/** How much there is to try in globs: each part of a path in each of their alternatives, wildcards within one by one. */
function partsOf(list: readonly string[]): number {
  return list.reduce((sum, glob) => sum + (globFault(glob) === undefined ? partsOfOne(glob) : 0), 0);
}

function partsOfOne(glob: string): number {
  let parts = 0;
  for (const alternative of compileGlob(glob))
    for (const part of alternative) parts += part.kind === 'units' ? part.units.length : 1;
  return parts;
}
