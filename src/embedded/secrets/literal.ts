import type { Place } from './place.ts';

const MAX_VALUE = 1024;
const MAX_UNQUOTED = 1024;
const MAX_SPACE = 40;

const WRAPPER =
  /(?:<<|<[A-Za-z]{1,20}>|(?:new[ \t])?(?:String::from|std::string|\[\]byte|bytes|byte|str|String|Some|Ok|Secret|SecretStr|SecretString|SecureString|Buffer\.from|Value|TEXT|_T|T|L|N|quote|b64decode|base64\.b64decode|atob|Optional\.of|secrecy::Secret::new|ConvertTo-SecureString(?:[ \t]-String)?|process\.env\.\w{1,60}[ \t]?(?:\|\||\?\?)|process\.env\[["']\w{1,60}["']\][ \t]?(?:\|\||\?\?))!?)[ \t]?\(?[ \t]?/y;
const FROM_ENVIRONMENT =
  /[A-Za-z_$][\w.$:]{0,40}(?:\(|\[)[ \t]?["'][\w.-]{1,80}["'](?:\)|\])?[ \t]?(?:,|\|\||\?\?|\?:|\bor\b|\.(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else)\([ \t]?(?:\|_?\|)?)[ \t]?(?:default[ \t]?=[ \t]?|[a-z]{1,12}[ \t]?=[ \t]?)?/y;
const SHELL_DEFAULT = /\$\{\w[\w.]{0,60}:[-=?]?/y;
const STRING_PREFIX = /(?:[bBrRuULN@]{0,2}|[fF$])(?=\\{0,3}["'`])/y;
// At most MAX_UNQUOTED characters: longer runs are no values.
// A backtick ends what is quoted in a comment; a `|` at the end is a column's or a pipe.
const WORD = /(?:[^\s`|]|\|{1,8}(?=[^\s`|])){1,1024}/y;
const PROSE_WORD = /[^\s`<>|,"]{1,1024}/y;
const PAIR_WORD = /[^\s"'`;&<>\\),\]}|]{1,1024}/y;
/** A block of YAML: the value is on the next line. */
const BLOCK = /[>|][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}/y;
/** A literal of several lines that holds one word: `<<-END`, the word on a line of its own, `END`. */
const HEREDOC =
  /<<<?[-~]?["']?([A-Za-z_]\w{0,30})["']?[ \t]{0,4}\r?\n[ \t]{0,40}(\S{4,1024})[ \t]{0,4}\r?\n[ \t]{0,40}\1(?!\w)/y;
const BRACKET = /\([ \t\r\n]{0,60}(?=[bru]?["'])/y;
/** What is taken if a condition does not hold: `a if b else "x"`, `b ? a : "x"`. */
const OTHERWISE =
  /[\w.]{1,60}(?:\[["']?\w{1,40}["']?\])?[ \t]{1,2}(?:if[ \t][^\n"'=]{1,80}[ \t]else|\?[ \t]?[\w.]{1,60}[ \t]?:)[ \t]{1,2}(?=["'`])/y;
/** An expression in the markup of JSX that is one literal. */
const BRACED = /\{[ \t]{0,2}(?=(["'`])[^"'`\n]{1,1024}\1[ \t]{0,2}\})/y;
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
  start += match(/<[vV]alue>[ \t\r\n]{0,40}/y, text, start)?.[0].length ?? 0;
  if (text.startsWith('<![CDATA[', start)) start += 9;
  let end = start + (match(/[^<\n\r]{1,1024}/y, text, start)?.[0].length ?? 0);
  if (text.startsWith(']]>', end - 3)) end -= 3;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  // `<user>:<password>@host` has no end tag.
  return end > start && match(/(?:\]\]>)?[ \t\r\n]{0,60}<\//y, text, end) !== null
    ? { start, end, quoted: true }
    : undefined;
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
  if (match(OTHERWISE, text, at) !== null) at = OTHERWISE.lastIndex;
  if (match(BRACED, text, at) !== null) at = BRACED.lastIndex;
  if (/^ya?ml$/.test(place.extension) && match(BLOCK, text, at) !== null) at = BLOCK.lastIndex;
  const heredoc = text[at] === '<' && place.kind !== 'prose' ? match(HEREDOC, text, at) : null;
  if (heredoc?.[2] !== undefined) {
    const start = at + heredoc[0].indexOf(heredoc[2], heredoc[0].indexOf('\n'));
    return { start, end: start + heredoc[2].length, quoted: true };
  }
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
    const quoted = withoutInnerQuotes(text, quotedString(text, STRING_PREFIX.lastIndex));
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

/** `"\\"x\\""`: quotes that are part of a literal because it is code for another language. */
function withoutInnerQuotes<T extends Literal | undefined>(text: string, quoted: T): T | Literal {
  if (quoted === undefined) return quoted;
  const { start, end } = quoted;
  const lead = /^\\{0,2}["']/.exec(text.slice(start, start + 3))?.[0];
  if (lead === undefined || end - start < lead.length * 2 + 4 || text.slice(end - lead.length, end) !== lead)
    return quoted;
  return { start: start + lead.length, end: end - lead.length, quoted: true };
}

/** Whether a place in YAML is inside `{…}` or `[…]` opened on its line. */
function isInFlow(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!/[{[]/.test(line) || line.includes('${') || line.includes('{{')) return false;
  let depth = 0;
  for (const char of line) {
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return depth > 0;
}

/** An unquoted word: ends at white space, and inside strings also at what separates pairs there. */
function bareWord(text: string, start: number, place: Place, inside: boolean): Literal | undefined {
  const word = inside ? PAIR_WORD : place.kind === 'prose' ? PROSE_WORD : WORD;
  let end = start + (match(word, text, start)?.[0].length ?? 0);
  if (end - start >= MAX_UNQUOTED) return undefined;
  if (!inside && /^ya?ml$/.test(place.extension) && isInFlow(text, start)) {
    const flow = /[^\s,}\]]{1,1024}/y;
    const stop = start + (match(flow, text, start)?.[0].length ?? 0);
    return stop === start ? undefined : { start, end: stop, quoted: false };
  }
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
