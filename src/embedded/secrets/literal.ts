import type { Place } from './place.ts';

const MAX_VALUE = 1024;
const MAX_UNQUOTED = 1024;
const MAX_SPACE = 40;

const WRAPPER =
  /(?:new[ \t])?(?:String::from|std::string|\[\]byte|bytes|byte|str|String|Some|Ok|Secret|SecretStr|SecretString|SecureString|Buffer\.from|Value|TEXT|_T|T|L|N|quote|b64decode|base64\.b64decode|atob|Optional\.of|secrecy::Secret::new|ConvertTo-SecureString(?:[ \t]-String)?|process\.env\.\w{1,60}[ \t]?(?:\|\||\?\?)|process\.env\[["']\w{1,60}["']\][ \t]?(?:\|\||\?\?))!?[ \t]?\(?[ \t]?/y;
const FROM_ENVIRONMENT =
  /[A-Za-z_$][\w.$:]{0,40}(?:\(|\[)[ \t]?["'][\w.-]{1,80}["'](?:\)|\])?[ \t]?(?:,|\|\||\?\?|\?:|\bor\b)[ \t]?(?:default[ \t]?=[ \t]?|[a-z]{1,12}[ \t]?=[ \t]?)?/y;
const SHELL_DEFAULT = /\$\{[A-Za-z_][\w.]{0,60}:[-=?]?/y;
const STRING_PREFIX = /(?:[bBrRuULN@]{0,2}|[fF$])(?=\\{0,3}["'`])/y;
// At most MAX_UNQUOTED characters: longer runs are no values.
const WORD = /\S{1,1024}/y;
const PROSE_WORD = /[^\s`<>|,"]{1,1024}/y;
const PAIR_WORD = /[^\s"'`;&<>\\),\]}|]{1,1024}/y;
/** A block of YAML: the value is on the next line. */
const BLOCK = /[>|][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}/y;
const BRACKET = /\([ \t\r\n]{0,60}(?=[bru]?["'])/y;
const EMPHASIS = /(?:\*{1,2}|__)[ \t]{0,4}(?=[^\s*_])/y;

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end - at < MAX_SPACE && (text[end] === ' ' || text[end] === '\t')) end += 1;
  return end;
}

export function elementText(text: string, from: number): Literal | undefined {
  let start = from;
  while (start - from < MAX_SPACE && /\s/.test(text[start] ?? '')) start += 1;
  if (text.startsWith('<value>', start)) start += 7;
  if (text.startsWith('<![CDATA[', start)) start += 9;
  let end = start + (match(/[^<\n\r]{1,1024}/y, text, start)?.[0].length ?? 0);
  if (text.startsWith(']]>', end - 3)) end -= 3;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return text[end] === undefined || end === start ? undefined : { start, end, quoted: true };
}

export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Reads a literal at `from`: a quoted string with what may wrap it, or, where `bare` allows it, an unquoted word. */
export function readLiteral(
  text: string,
  from: number,
  place: Place,
  bare: boolean,
  inside = false,
): Literal | undefined {
  let at = skipSpace(text, from);
  if (!inside && (text[at] === '\n' || text[at] === '\r' || text[at] === '\\')) {
    const next = /\\?\r?\n[ \t]{0,40}(?=[bru@]?["'])/y;
    if (place.kind !== 'config' && match(next, text, at) !== null) at = next.lastIndex;
  }
  if (inside) return bareWord(text, at, place, true);
  if (place.kind === 'prose' && match(EMPHASIS, text, at) !== null) at = EMPHASIS.lastIndex;
  if (place.kind === 'code' && match(BRACKET, text, at) !== null) at = BRACKET.lastIndex;
  if (/^ya?ml$/.test(place.extension) && match(BLOCK, text, at) !== null) at = BLOCK.lastIndex;
  if (match(FROM_ENVIRONMENT, text, at) !== null) at = skipSpace(text, FROM_ENVIRONMENT.lastIndex);
  else if (match(WRAPPER, text, at) !== null && /["'`\\]/.test(text[skipSpace(text, WRAPPER.lastIndex)] ?? ''))
    at = skipSpace(text, WRAPPER.lastIndex);
  if (match(SHELL_DEFAULT, text, at) !== null) return until(text, SHELL_DEFAULT.lastIndex, '}');
  // The first of a list.
  if (text[at] === '[' && /["']/.test(text[at + 1] ?? '')) at += 1;
  if (match(STRING_PREFIX, text, at) !== null) {
    if (/[fF$]/.test(text.slice(at, STRING_PREFIX.lastIndex)) && STRING_PREFIX.lastIndex > at) {
      const inner = quotedString(text, STRING_PREFIX.lastIndex);
      return inner === undefined || text.slice(inner.start, inner.end).includes('{') ? undefined : inner;
    }
    const quoted = quotedString(text, STRING_PREFIX.lastIndex);
    if (quoted === undefined) return undefined;
    if (text.startsWith('${', quoted.start) && match(SHELL_DEFAULT, text, quoted.start) !== null) {
      const inner = until(text, SHELL_DEFAULT.lastIndex, '}');
      return inner !== undefined && inner.end < quoted.end ? inner : undefined;
    }
    return quoted;
  }
  return bare ? bareWord(text, at, place, false) : undefined;
}

export function templateDefault(text: string, end: number): Literal | undefined {
  const sign = /:?[-=?]|:(?!\+)/y;
  sign.lastIndex = end;
  return sign.exec(text) === null ? undefined : until(text, sign.lastIndex, '}');
}

function until(text: string, start: number, stop: string): Literal | undefined {
  const end = text.slice(start, start + MAX_UNQUOTED).indexOf(stop);
  return end <= 0 ? undefined : { start, end: start + end, quoted: true };
}

/** A string at its opening quote, which may be escaped (JSON in JSON) or tripled. */
export function quotedString(text: string, from: number): { start: number; end: number; quoted: true } | undefined {
  let at = from;
  while (text[at] === '\\' && at - from < 4) at += 1;
  const escapes = at - from;
  const quote = text[at];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  if (text[at + 1] === quote && text[at + 2] === quote) at += 2;
  const start = at + 1;
  const limit = Math.min(text.length, start + MAX_VALUE + 1);
  const closing = quote.charCodeAt(0);
  for (let end = start; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) return undefined;
    if (code === 92) {
      let run = 1;
      while (text[end + run] === '\\' && run < 8) run += 1;
      if (escapes > 0 && text[end + run] === quote && run <= escapes) return { start, end, quoted: true };
      end += escapes > 0 ? run - 1 : 1;
    } else if (code === closing) return { start, end, quoted: true };
  }
  return undefined;
}

/** An unquoted word: ends at white space, and inside strings also at what separates pairs there. */
function bareWord(text: string, start: number, place: Place, inside: boolean): Literal | undefined {
  const word = inside ? PAIR_WORD : place.kind === 'prose' ? PROSE_WORD : WORD;
  let end = start + (match(word, text, start)?.[0].length ?? 0);
  if (end - start >= MAX_UNQUOTED) return undefined;
  if (!inside) {
    // A sentence is not a value, unless the line is a command.
    const rest = /[ \t]{0,10}([^\s])/y.exec(text.slice(end, end + 12));
    const shellLike =
      /^(?:sh|bash|zsh|fish|ksh|dockerfile|makefile|env|mk|history|txt|log|cmd|bat|yml|yaml)$/.test(place.extension) ||
      place.name.includes('dockerfile') ||
      place.name.startsWith('.');
    if (
      rest !== null &&
      !/[#;/]/.test(rest[1] ?? '') &&
      !(rest[1] === ',' && place.kind === 'prose' && !text.slice(start, end).includes('(')) &&
      !/^[ \t]{1,10}(?:[A-Za-z_][\w.-]{0,60}=|-->|\*\/)/.test(text.slice(end, end + 80)) &&
      (!shellLike || /ya?ml/.test(place.extension)) &&
      text[start - 1] !== '-'
    ) {
      if (place.kind === 'prose' || place.kind === 'config') return undefined;
    }
    const pair = /[,;&][A-Za-z_]{1,40}=/.exec(text.slice(start, end));
    if (pair !== null && pair.index > 0) end = start + pair.index;
    // The end of a string that the whole line is in.
    if (end > start && /["'`]/.test(text[end - 1] ?? '') && text[start] !== text[end - 1]) end -= 1;
    while (end > start && /[,;]/.test(text[end - 1] ?? '')) end -= 1;
  }
  return end === start ? undefined : { start, end, quoted: false };
}
