const MOST = 40;
/** Long runs of letters and digits mixed look like a credential: their head is enough to find the place. */
const TOKEN_RUN = /[A-Za-z0-9_+/=-]{16,}/g;

/** A value of the file as a message may show it: one line, escaped, at most 40 characters, never a whole credential. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${showText(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a mapping' : 'nothing';
}

/** The same for text that is put into a sentence without quotes of its own. */
export function showText(text: string): string {
  const head = text.slice(0, 200).toWellFormed();
  const masked = head.replace(TOKEN_RUN, (run) => (looksRandom(run) ? `${run.slice(0, 4)}…` : run));
  const escaped = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\]/gu, (character) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return escaped.length > MOST || text.length > 200 ? `${escaped.slice(0, MOST - 1)}…` : escaped;
}

function looksRandom(run: string): boolean {
  return /[0-9]/.test(run) || (/[a-z]/.test(run) && /[A-Z]/.test(run));
}
