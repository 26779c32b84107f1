import { canonicalJson } from '../lib/canonical-json.ts';
import { compareText } from '../lib/compare.ts';
import { countNoun } from '../lib/count-noun.ts';
import { describeBudget } from '../lib/describe-reason.ts';
import type { Budget } from '../model/budget.ts';
import type { Policy, ProfileTool, Suppression } from '../model/profile.ts';
import { SEVERITY_RANK } from '../model/severity.ts';

/** One difference between two policies. `differs`: neither looser nor stricter, or not to be told without the tree. */
export interface PolicyChange {
  readonly effect: 'loosens' | 'tightens' | 'differs';
  /** Names come from the manifest: untrusted text. */
  readonly text: string;
}

/** What changes from one resolved policy to another, in words; what loosens comes first. Empty where a verdict rests on the same. */
export function describePolicyChange(before: Policy, after: Policy): readonly PolicyChange[] {
  const changes = [
    ...(before.profile === after.profile
      ? []
      : [change('differs', `profile ${after.profile} instead of ${before.profile}`)]),
    ...toolChanges(before.tools, after.tools),
    ...budgetChanges(before.budgets, after.budgets),
    ...listChanges('suppression', before.suppressions, after.suppressions, nameOfSuppression),
    ...listChanges('toleration', before.tolerations, after.tolerations, ({ scanner }) => scanner),
    ...listChanges('exclusion', before.exclude, after.exclude, (glob) => glob),
    ...switchChanges(before, after),
    ...gateChanges(before, after),
  ];
  const rank = { loosens: 0, differs: 1, tightens: 2 } as const;
  return changes.sort((a, b) => rank[a.effect] - rank[b.effect]);
}

function change(effect: PolicyChange['effect'], text: string): PolicyChange {
  return { effect, text };
}

function toolChanges(before: readonly ProfileTool[], after: readonly ProfileTool[]): PolicyChange[] {
  const old = new Map(before.map((tool) => [tool.id, tool]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => change('loosens', `the scanner ${id} is removed`)),
    ...after.flatMap((tool): PolicyChange[] => {
      const was = old.get(tool.id);
      if (was === undefined) return [change('tightens', `the scanner ${tool.id} is added`)];
      const { required: wasRequired, ...wasSettings } = was;
      const { required, ...settings } = tool;
      return [
        ...(wasRequired && !required
          ? [change('loosens', `the scanner ${tool.id} becomes advisory: nothing of it counts any more`)]
          : []),
        ...(!wasRequired && required ? [change('tightens', `the scanner ${tool.id} becomes required`)] : []),
        ...(canonicalJson(wasSettings) === canonicalJson(settings)
          ? []
          : [change('differs', `the scanner ${tool.id} has other settings`)]),
      ];
    }),
  ];
}

function budgetChanges(before: readonly Budget[], after: readonly Budget[]): PolicyChange[] {
  // Of several limits on the same selection the smallest is the one that holds.
  const limits = (budgets: readonly Budget[]): Map<string, Budget> => {
    const smallest = new Map<string, Budget>();
    for (const budget of budgets) {
      const { severity, match, tool, category, paths, scope } = budget;
      const key = canonicalJson({ severity, match, tool, category, paths, scope });
      const known = smallest.get(key);
      if (known === undefined || budget.max < known.max) smallest.set(key, budget);
    }
    return smallest;
  };
  const [old, now] = [limits(before), limits(after)];
  return [
    ...[...old]
      .filter(([key]) => !now.has(key))
      .map(([, budget]) =>
        change('loosens', `the budget “${describeBudget(budget)}” (at most ${budget.max}) is removed`),
      ),
    ...[...now].flatMap(([key, budget]): PolicyChange[] => {
      const was = old.get(key);
      const name = `the budget “${describeBudget(budget)}”`;
      if (was === undefined) return [change('tightens', `${name} (at most ${budget.max}) is added`)];
      if (was.max === budget.max) return [];
      return [
        change(budget.max > was.max ? 'loosens' : 'tightens', `${name} allows ${budget.max} instead of ${was.max}`),
      ];
    }),
  ];
}

/** Entries that let something through: a new one loosens, one that goes tightens. */
function listChanges<T>(
  noun: string,
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): PolicyChange[] {
  const keys = (entries: readonly T[]): Map<string, T> =>
    new Map(entries.map((entry) => [canonicalJson(entry), entry]));
  const [old, now] = [keys(before), keys(after)];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, entry]) => nameOf(entry));
  const added = [...now].filter(([key]) => !old.has(key)).map(([, entry]) => nameOf(entry));
  return [
    ...(added.length === 0 ? [] : [change('loosens', `${countNoun(added.length, noun)} more: ${some(added)}`)]),
    ...(gone.length === 0 ? [] : [change('tightens', `${countNoun(gone.length, noun)} less: ${some(gone)}`)]),
  ];
}

const NAMED = 10;

function some(names: readonly string[]): string {
  const listed = [...new Set(names)].sort(compareText);
  return listed.length <= NAMED
    ? listed.join(', ')
    : `${listed.slice(0, NAMED).join(', ')} and ${listed.length - NAMED} more`;
}

function nameOfSuppression({ rule, path }: Suppression): string {
  return path === undefined ? rule : `${rule} in ${path}`;
}

/** Name in the manifest, whether it is on, and whether being on is stricter. */
const SWITCHES: readonly (readonly [string, (policy: Policy) => boolean, boolean])[] = [
  ['requireCoverage', ({ requireCoverage }) => requireCoverage, true],
  ['honourToolConfig', ({ honourToolConfig }) => honourToolConfig, false],
  ['inline: allow', ({ inlineAllowed }) => inlineAllowed, false],
  ['allowHostTools', ({ allowHostTools }) => allowHostTools, false],
];

function switchChanges(before: Policy, after: Policy): PolicyChange[] {
  const switched = SWITCHES.filter(([, isOn]) => isOn(before) !== isOn(after)).map(([name, isOn, stricter]) =>
    change(isOn(after) === stricter ? 'tightens' : 'loosens', `${name} is switched ${isOn(after) ? 'on' : 'off'}`),
  );
  const [was, is] = [before.unknownSeverity, after.unknownSeverity];
  if (was === is) return switched;
  const effect = SEVERITY_RANK[is] < SEVERITY_RANK[was] ? 'loosens' : 'tightens';
  return [...switched, change(effect, `a finding of unknown severity counts as ${is} instead of ${was}`)];
}

function gateChanges({ gate: before }: Policy, { gate: after }: Policy): PolicyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(
    compareText,
  ) as (keyof typeof before)[];
  return names.flatMap((name): PolicyChange[] => {
    const [was, is] = [before[name], after[name]];
    if (was === is) return [];
    if (is === undefined) return [change('loosens', `gate.${name} is removed (it was ${String(was)})`)];
    if (was === undefined) return [change('tightens', `gate.${name} is now ${String(is)}`)];
    return [change('differs', `gate.${name} is ${String(is)} instead of ${String(was)}`)];
  });
}
