import type { ManifestProfile } from '../model/manifest.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { problemAt } from './merge-manifests.ts';
import type { ManifestSet, Sourced } from './merge-manifests.ts';
import type { Path } from './position-tree.ts';
import type { PolicyInputs } from './policy-inputs.ts';

interface Context {
  readonly set: ManifestSet | undefined;
  readonly profile: Sourced<ManifestProfile>;
  readonly inputs: PolicyInputs;
}

interface Use {
  readonly part?: Sourced<unknown>;
  readonly below?: Path;
}

interface NotYet {
  /** Completes "this version does not have … yet". */
  readonly feature: string;
  readonly uses: (context: Context) => readonly Use[];
}

const INPUT: Use = {};
const whenGiven = (given: unknown): Use[] => (given === undefined ? [] : [INPUT]);

/**
 * What the manifest can say, could change a verdict, and is not evaluated in this version: refused before anything
 * runs, never ignored. Whoever builds one of these removes its entry here, and nothing else.
 */
const NOT_YET: readonly NotYet[] = [
  {
    feature: 'budgets of `scope: new`',
    uses: ({ profile }) =>
      (profile.value.budgets ?? []).flatMap((budget, index) =>
        budget.scope === 'new' ? [{ part: profile, below: ['budgets', index, 'scope'] }] : [],
      ),
  },
  { feature: 'suppressions', uses: ({ set }) => (set?.suppressions ?? []).slice(0, 1).map((part) => ({ part })) },
  {
    feature: 'baselines',
    uses: ({ set, inputs }) => {
      const part = set?.single('baseline');
      return [...(part === undefined ? [] : [{ part }]), ...whenGiven(inputs.baseline)];
    },
  },
  { feature: '`projects`', uses: ({ set }) => (set?.projects ?? []).slice(0, 1).map((part) => ({ part })) },
  {
    feature: 'the stack of a dynamic scan',
    uses: ({ profile }) => (profile.value.requiresStack === true ? [{ part: profile, below: ['requiresStack'] }] : []),
  },
  {
    feature: 'categories for scanners of your own other than `custom`',
    uses: ({ profile }) =>
      profile.value.tools.flatMap((tool, index) =>
        typeof tool !== 'string' && tool.command !== undefined && (tool.category ?? 'custom') !== 'custom'
          ? [{ part: profile, below: ['tools', index, 'category'] }]
          : [],
      ),
  },
  { feature: 'signed manifests', uses: ({ inputs }) => whenGiven(inputs.manifestSignature ?? inputs.manifestKey) },
];

/** Everything this manifest, profile and command line use that this version does not have. */
export function refuseNotYet(context: Context): ManifestProblem[] {
  return NOT_YET.flatMap(({ feature, uses }) =>
    uses(context).map(({ part, below }) =>
      problemAt(part ?? { value: undefined, path: [] }, below ?? [], {
        code: 'not-available-yet',
        message: `this version does not have ${feature} yet`,
        hint: 'It could change the verdict, so it is refused rather than ignored.',
      }),
    ),
  );
}
