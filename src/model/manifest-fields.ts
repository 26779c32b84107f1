import { z } from 'zod';
import { globFault } from './glob.ts';
import { BUDGET_SEVERITIES } from './severity.ts';

/** The kinds of text and number a manifest is made of. Every custom message completes "expected …". */

export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,63}$/;
export const DURATION_PATTERN = /^[1-9][0-9]{0,7}(ms|s|m|h)$/;
const DATE_PATTERN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const ENV_PATTERN = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const PROFILE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const MAX_COUNT = 1_000_000;

const isOneLine = (text: string): boolean => !/\p{Cc}/u.test(text) && (text === '' || /\S/.test(text));

/** A relative path that stays below where it starts, with `/` between its parts. */
export function isInnerPath(path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path)) return false;
  return path.split('/').every((part) => part !== '..');
}

/** A date that the calendar has, e.g. not 2026-02-30. */
export function isCalendarDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A path of single names: no empty part, as in `a/` and `a//b`, and no `.`. */
function hasPlainParts(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.');
}

export const line = (max = 200) =>
  z.string().min(1).max(max).refine(isOneLine, { error: 'expected one line of printable text' });
export const prose = z.string().max(4000);
export const name = z
  .string()
  .regex(PROFILE_PATTERN, { error: 'expected a name of letters, digits, `.`, `_` and `-`' });
export const count = z.int().min(0).max(MAX_COUNT);
export const glob = line(512).check((context) => {
  const fault = globFault(context.value);
  if (fault !== undefined)
    context.issues.push({ code: 'custom', message: `expected a glob ${fault}`, input: context.value });
});
export const globs = z.array(glob).min(1).max(200);
export const innerPath = line(512).refine(isInnerPath, { error: 'expected a relative path without `..`' });
const A_DATE = { error: 'expected a date such as 2027-01-31' };
/** A file below a folder. */
export const filePath = innerPath.refine(hasPlainParts, {
  error: 'expected the path of a file: parts joined by single `/`, none of them `.`',
});
export const date = z.string(A_DATE).refine(isCalendarDate, A_DATE);
const A_DURATION = { error: 'expected a duration such as 90s, 10m or 1h' };
export const duration = z.string(A_DURATION).regex(DURATION_PATTERN, A_DURATION);
export const envName = z.string().regex(ENV_PATTERN, { error: 'expected the name of an environment variable' });
export const severity = z.enum(BUDGET_SEVERITIES);
export const record = <T extends z.ZodType>(value: T) => z.record(line(200), value);
