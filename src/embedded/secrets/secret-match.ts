/** A secret found in a text, before it has lines and columns. Offsets are half-open UTF-16 positions. */
export interface SecretMatch {
  /** Without the `secrets/`. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Of two matches of one text the one of higher rank is told. */
  readonly rank: number;
  readonly severity: 'critical' | 'high';
  readonly review: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly message: string;
  readonly provider?: string;
}

export const RANK = { generic: 1, pair: 2, context: 3, jwt: 4, token: 5, key: 6 } as const;

/** One match per place: where two overlap, the one of higher rank, then the longer. */
export function withoutOverlaps(matches: readonly SecretMatch[]): readonly SecretMatch[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.rank - a.rank || b.end - a.end);
  const kept: SecretMatch[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.rank > last.rank) kept[kept.length - 1] = match;
  }
  return kept;
}
