import { parseDuration } from '../../lib/parse-duration.ts';
import { AssayError } from '../../model/errors.ts';

const VARIABLE = 'ASSAY_PUBLISH_TIMEOUT';
const DEFAULT_MS = 5 * 60_000;

/**
 * A token that breaks a header: the client's error would quote it, in a form that the runner's mask does not know.
 *
 * @throws AssayError usage, without the token.
 */
export function checkToken(token: string | undefined): void {
  if (token === undefined || /^[\u0021-\u007e]+$/.test(token)) return;
  throw new AssayError({
    kind: 'usage',
    code: 'token-unusable',
    message: 'the input token holds a line break, a space or another character that no token has',
    hint: 'Store the secret anew, as one line.',
  });
}

/**
 * How long everything that is published may take together, in milliseconds.
 *
 * @throws AssayError usage where the variable is set to something else than a duration.
 */
export function readPublishingBudget(env: Readonly<Record<string, string | undefined>>): number {
  const text = env[VARIABLE] ?? '';
  if (text === '') return DEFAULT_MS;
  const budget = parseDuration(text);
  if (budget !== undefined && budget > 0) return budget;
  throw new AssayError({
    kind: 'usage',
    code: 'publish-timeout',
    message: `${VARIABLE} is no duration`,
    hint: 'Give it like 90s or 10m, or not at all.',
  });
}
