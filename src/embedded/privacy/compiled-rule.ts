import type { PackRule } from './pack-schema.ts';
import { compilePattern, type SafePattern } from './pattern.ts';
import type { Validator } from './validate/verdict.ts';

export interface CompiledRule {
  readonly index: number;
  /** With the prefix. */
  readonly id: string;
  readonly rule: PackRule;
  readonly main: SafePattern;
  readonly loose: SafePattern | undefined;
  readonly validate: Validator;
  readonly validateLoose: Validator;
  readonly validateRecord: Validator | undefined;
}

/** Compiles one rule of a pack; throws an error that names the rule and the key at fault. */
export function compileRule(rule: PackRule, index: number, validators: ReadonlyMap<string, Validator>): CompiledRule {
  const flags = rule.ignoreCase ? 'i' : '';
  const compile = (source: string, key: string): SafePattern => {
    try {
      return compilePattern(source, flags);
    } catch (error) {
      throw new Error(
        `privacy pack: rule ${rule.id}: ${key}: ${error instanceof Error ? error.message : 'not a pattern'}`,
        { cause: error },
      );
    }
  };
  const validator = (name: string): Validator => {
    const found = validators.get(name);
    if (found === undefined) throw new Error(`privacy pack: rule ${rule.id}: unknown validator ${name}`);
    return found;
  };
  return {
    index,
    id: `privacy/${rule.id}`,
    rule,
    main: compile(rule.pattern, 'pattern'),
    loose: rule.contextPattern === undefined ? undefined : compile(rule.contextPattern, 'contextPattern'),
    validate: validator(rule.validator),
    validateLoose: validator(rule.contextValidator ?? rule.validator),
    validateRecord: rule.recordValidator === undefined ? undefined : validator(rule.recordValidator),
  };
}
