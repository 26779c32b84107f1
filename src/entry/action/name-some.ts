const NAMED = 10;

/** Names of files in brackets, as many as a sentence holds. */
export function some(paths: readonly string[]): string {
  const left = paths.length - NAMED;
  if (paths.length === 0) return '';
  return ` (${paths.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''})`;
}
