/** What one pass over a line tells of what could be in it. */
export interface LineStats {
  readonly end: number;
  readonly next: number;
  readonly digits: number;
  /** Most digits that stand close together. */
  readonly cluster: number;
  readonly at: boolean;
  readonly pipes: number;
  /** It has a capital, a digit or a character beyond ASCII. */
  readonly marked: boolean;
  /** It has a character of a script that may be written without blanks. */
  readonly unspaced: boolean;
}

/** Lines with fewer digits (and no `@`) are only read for names and addresses. */
export const DATA_DIGITS = 4;
/** Digits at most this far apart stand together. */
const CLUSTER_GAP = 5;
const LONG_WORD = /[A-Za-z0-9]{26}/;
/** From here on scripts are written without blanks between words (Thai, Chinese, Japanese, Korean). */
const UNSPACED_FROM = 0xe00;
/** How much of a line is looked at for one. */
const WINDOW = 4096;

/** Digits that stand together, or scattered in one long word (a wallet's address). */
export function hasNumbers(text: string, { digits, cluster, end }: LineStats, start: number): boolean {
  return (
    cluster >= DATA_DIGITS ||
    (digits >= DATA_DIGITS && LONG_WORD.test(text.slice(start, Math.min(end, start + WINDOW))))
  );
}

/** One pass over the line: where it ends and what could be in it. */
export function lineStats(text: string, start: number): LineStats {
  let digits = 0;
  let run = 0;
  let cluster = 0;
  let last = -CLUSTER_GAP;
  let at = false;
  let pipes = 0;
  let marked = false;
  let unspaced = false;
  let index = start;
  const { length } = text;
  for (; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      digits += 1;
      run = index - last <= CLUSTER_GAP ? run + 1 : 1;
      if (run > cluster) cluster = run;
      last = index;
    } else if (code >= 97 && code <= 122) continue;
    else if (code === 10 || code === 13) break;
    else if (code === 64) at = true;
    else if (code === 124) pipes += 1;
    else if (code > 127) {
      marked = true;
      if (code >= UNSPACED_FROM) unspaced = true;
    } else if (code >= 65 && code <= 90) marked = true;
  }
  const crlf = text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10;
  return {
    end: index,
    next: index + (crlf ? 2 : 1),
    digits,
    cluster,
    at,
    pipes,
    marked: marked || digits > 0,
    unspaced,
  };
}
