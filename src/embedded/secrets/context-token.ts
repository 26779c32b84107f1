import { isKnownExample } from './known-examples.ts';
import { entropy } from './randomness.ts';
import { wordsOf } from './key-name.ts';
import type { TokenRule } from './token-rule.ts';
import { contextTokens } from './tokens.ts';

interface Candidate {
  readonly rule: TokenRule;
  readonly whole: RegExp;
  readonly maxLength: number;
  readonly minLength: number;
  readonly near: readonly string[];
  /** Words that may stand in the key's name only: too ordinary to look for in the text around. */
  readonly nameOnly: readonly string[];
}

/** Finds the provider of a token that has no distinctive format, by the names around it. */
export class ContextTokens {
  private readonly candidates: readonly Candidate[] = contextTokens().map(({ rule, format }) => {
    const near = (rule.near ?? []).map(nearWords);
    return {
      rule,
      // The format matches the whole value: it is sticky, so a value that is longer fails at its look-ahead or its length.
      whole: format.pattern,
      maxLength: format.maxLength,
      minLength: format.minLength,
      near: near.filter((word) => word.length >= 8),
      nameOnly: near.filter((word) => word.length < 8),
    };
  });

  /** @param around text before the value, a few hundred characters at most */
  find(value: string, name: string, around: string): TokenRule | undefined {
    if (value.length < 10 || value.length > 1200) return undefined;
    const bits = entropy(value);
    let inName: string | undefined;
    let nearby: string | undefined;
    let best: TokenRule | undefined;
    for (const { rule, whole, minLength, maxLength, near, nameOnly } of this.candidates) {
      if (value.length < minLength || value.length > maxLength) continue;
      whole.lastIndex = 0;
      const match = whole.exec(value);
      if (match?.[0].length !== value.length) continue;
      if (bits < (rule.minEntropy ?? 2.6) || rule.check?.(value) === 'invalid' || isKnownExample(value)) continue;
      inName ??= joinWords(name);
      if (near.some((word) => inName?.includes(word)) || nameOnly.some((word) => inName?.includes(word))) return rule;
      nearby ??= joinWords(around);
      if (best === undefined && near.some((word) => nearby?.includes(word))) best = rule;
    }
    return best;
  }
}

function joinWords(text: string): string {
  return `_${wordsOf(text).join('_')}_`;
}

/** `dd_api` → `_dd_api`: begins at a word; a short one must also end at one. */
function nearWords(word: string): string {
  const joined = wordsOf(word).join('_');
  return joined.length < 6 ? `_${joined}_` : `_${joined}`;
}
