import { DEFAULT_PROFILE } from './builtin-profiles.ts';
import { UNNAMED } from './policy-inputs.ts';
import type { ResolvedPolicy } from './resolve-policy.ts';

/**
 * Stands where the policy of the base was not to be had: it runs nothing and allows nothing, so that the evidence can say why
 * there is no verdict. No other policy takes its place, neither the change's own nor the built-in one.
 *
 * @param why one sentence that two runs of the same commit share: it is part of the plan.
 */
export function unreadablePolicy(why: string, profile: string | undefined): ResolvedPolicy {
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
      source: { kind: 'unreadable', why },
    },
    warnings: [],
    switchedOff: [],
  };
}
