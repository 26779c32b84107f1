import { DURATION_PATTERN } from '../model/manifest-fields.ts';

/** A timer of more than these milliseconds, 24 days, would go off at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of `1500ms`, `90s`, `10m` or `1h`; `undefined` where the text is none of these. */
export function parseDuration(text: string): number | undefined {
  const unit = DURATION_PATTERN.exec(text)?.[1] as keyof typeof UNITS | undefined;
  return unit === undefined ? undefined : Number.parseInt(text, 10) * UNITS[unit];
}
