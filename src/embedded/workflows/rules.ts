import type { RuleDoc } from '../../model/rule.ts';
import { CODE_RULES } from './rules-code.ts';
import { ORDER_RULES } from './rules-order.ts';
import { TRUST_RULES } from './rules-trust.ts';

const TEXTS = { ...CODE_RULES, ...TRUST_RULES, ...ORDER_RULES } as const;

/** The rules by the part of their id after `workflows/`. */
export type RuleId = keyof typeof TEXTS;

/** All rules, in the order of the documentation. */
export const RULES: readonly RuleDoc[] = Object.entries(TEXTS).map(([id, text]) => ({
  id: `workflows/${id}`,
  category: 'workflow',
  ...text,
}));
