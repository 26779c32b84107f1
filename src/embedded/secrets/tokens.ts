import { compileFormat, type Format } from './format.ts';
import type { TokenRule } from './token-rule.ts';
import { CLOUD_TOKENS } from './tokens-cloud.ts';
import { CODE_HOSTING_TOKENS } from './tokens-code-hosting.ts';
import { COMMUNICATION_TOKENS } from './tokens-communication.ts';
import { OPERATIONS_TOKENS } from './tokens-operations.ts';
import { PLATFORM_TOKENS } from './tokens-platforms.ts';
import { SERVICE_TOKENS } from './tokens-services.ts';

export const TOKEN_RULES: readonly TokenRule[] = [
  ...CODE_HOSTING_TOKENS,
  ...CLOUD_TOKENS,
  ...OPERATIONS_TOKENS,
  ...COMMUNICATION_TOKENS,
  ...PLATFORM_TOKENS,
  ...SERVICE_TOKENS,
];

export interface CompiledToken {
  readonly rule: TokenRule;
  readonly format: Format;
}

/** Tokens that their format alone gives away. */
export function fixedFormatTokens(): readonly CompiledToken[] {
  return TOKEN_RULES.filter(({ near }) => near === undefined).flatMap((rule) =>
    rule.formats.map((source) => ({ rule, format: compileFormat(source) })),
  );
}

/** Tokens that are tokens only beside their provider's name. */
export function contextTokens(): readonly CompiledToken[] {
  return TOKEN_RULES.filter(({ near }) => near !== undefined).flatMap((rule) =>
    rule.formats.map((source) => ({ rule, format: compileFormat(source) })),
  );
}
