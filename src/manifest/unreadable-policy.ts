import { DEFAULT_PROFILE } from './builtin-profiles.ts';
import { UNNAMED } from './policy-inputs.ts';
import type { ResolvedPolicy } from './resolve-policy.ts';

/** Why nothing can be judged: the base's policy is not to be had, or the change that it would judge is not there. */
export interface NoPolicy {
  readonly kind: 'unreadable' | 'wrong-checkout';
  /** One sentence that two runs of the same commit share: it is part of the plan. */
  readonly why: string;
}

/**
 * Stands where there is nothing to judge by, or not what is to be judged: it runs nothing and allows nothing, so that the
 * evidence can say why there is no verdict. No other policy takes its place, neither the change's own nor the built-in one.
 */
export function unreadablePolicy({ kind, why }: NoPolicy, profile: string | undefined): ResolvedPolicy {
  const requested = profile ?? DEFAULT_PROFILE;
  return {
    policy: {
      product: UNNAMED,
      owners: [],
      profileRequested: requested,
      profile: requested,
      tools: [],
      budgets: [],
      unknownSeverity: 'high',
      suppressions: [],
      tolerations: [],
      gate: {},
      exclude: [],
      requireCoverage: false,
      honourToolConfig: false,
      inlineAllowed: false,
      allowHostTools: false,
      compliance: [],
      notEvaluated: [],
      source: { kind, why },
    },
    warnings: [],
    switchedOff: [],
  };
}
