/** Shannon entropy of a text, in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** The letter pairs that make up most of English words and of names in programs, as one string of pairs. */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ' +
    'ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir ' +
    'su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn ' +
    'sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ' +
    'ip ub oi rl gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy hy ze ks xt bs ik dd pd db dm bd xa'
  ).split(' '),
);

/** The share of neighbouring letters that are common in words; 0 where there are no two neighbouring letters. */
export function wordiness(text: string): number {
  let pairs = 0;
  let common = 0;
  const lower = text.toLowerCase();
  for (let index = 0; index + 1 < lower.length; index += 1) {
    if (!isLetter(lower.charCodeAt(index)) || !isLetter(lower.charCodeAt(index + 1))) continue;
    // A change from lower to upper case begins a new word in camelCase.
    if (isUpper(text.charCodeAt(index + 1)) && !isUpper(text.charCodeAt(index))) continue;
    pairs += 1;
    if (COMMON_PAIRS.has(lower.slice(index, index + 2))) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

export interface Shape {
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly symbols: number;
  /** How often the kind of character changes. */
  readonly changes: number;
}

/** Counts kinds of characters; anything that is not an ASCII letter or digit is a symbol. */
export function shapeOf(text: string): Shape {
  const counts = [0, 0, 0, 0];
  let changes = 0;
  let previous = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (previous !== -1 && kind !== previous) changes += 1;
    previous = kind;
  }
  return { lower: counts[0] ?? 0, upper: counts[1] ?? 0, digits: counts[2] ?? 0, symbols: counts[3] ?? 0, changes };
}

/** How often letters of one case, of the other, and digits follow each other without a sign between them. */
export function turnsOf(text: string): number {
  let turns = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = isLetter(code) ? 1 : isUpper(code) ? 2 : code >= 48 && code <= 57 ? 3 : 0;
    if (kind !== 0 && previous !== 0 && kind !== previous) turns += 1;
    previous = kind;
  }
  return turns;
}

/** Hexadecimal digits, alone or behind or between groups of digits: `0x…`, `1/23:…`, `…-8 digits-8 digits`. */
const HEXADECIMAL = /^(?:0x|\d{1,20}[/:-])?(?:\d{1,20}[/:]){0,2}[0-9a-fA-F]+(?:[-:][0-9a-fA-F]{6,64}){0,4}$/;

/** A short prefix and hexadecimal digits, as many services write their keys. */
const PREFIXED_HEXADECIMAL = /^[A-Za-z]{1,10}[_-]([0-9a-f]{24,128})$/;

/**
 * Whether a text of 12 characters or more was drawn at random rather than written: hexadecimal digits, or letters that do not
 * follow each other as in words, with the variety a random draw of that length has.
 */
export function looksRandom(text: string): boolean {
  if (text.length < 12) return false;
  const digits = PREFIXED_HEXADECIMAL.exec(text)?.[1];
  if (digits !== undefined) return looksRandom(digits);
  const bits = entropy(text);
  const shape = shapeOf(text);
  // Words made of a to f are as common in hexadecimal as chance makes them.
  if (HEXADECIMAL.test(text))
    return text.length >= 16 && shape.digits >= 2 && shape.digits + shape.symbols < text.length && bits >= 2.7;
  const letters = shape.lower + shape.upper;
  if (letters === 0) return false;
  const wordy = wordiness(text);
  // The most a text of this length can have, and what a random draw usually reaches.
  const reach = Math.min(Math.log2(text.length), 5.6);
  // Of letters of one case and digits fewer are different.
  const few =
    shape.digits >= 4 &&
    text.length >= 24 &&
    (shape.upper === 0 || shape.lower === 0) &&
    shape.symbols <= 1 &&
    wordy < 0.65;
  if (bits < reach * (few ? 0.7 : 0.78)) return false;
  const turns = turnsOf(text);
  // Half of all pairs of letters are common in words, so a draw of letters alone may have two thirds of them; names have more.
  const mixed = text.length >= 16 && turns >= text.length * 0.4 && shape.upper >= 3 && shape.lower >= 3;
  if (shape.digits === 0 && shape.symbols === 0)
    return wordy < (mixed ? 0.67 : text.length >= 20 ? 0.52 : shape.upper > 0 && shape.lower > 0 ? 0.5 : 0.42);
  if (shape.digits === 0) return wordy < 0.45 || (mixed && wordy < 0.6);
  if (wordy > 0.72) return turns >= text.length * 0.4;
  return shape.digits >= 2 || wordy < 0.5 || (mixed && wordy < 0.67);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
