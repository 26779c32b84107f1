const LONGEST = 64;

/** The candidate within two typing mistakes of `name` (one, for names of up to four letters), the nearest one first. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  const most = wanted.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > most) continue;
    const distance = typingDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Damerau-Levenshtein in its "optimal string alignment" form: insert, delete, replace, or swap two neighbours. */
export function typingDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** The end of a message about an unknown name: the nearest one, or a few that exist. */
export function suggestName(name: string, candidates: readonly string[]): string | undefined {
  const nearest = nearestName(name, candidates);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 30).map((candidate) => `\`${candidate}\``);
  return `Valid here: ${shown.join(', ')}${candidates.length > shown.length ? ', …' : ''}.`;
}
