import type { Place } from './place.ts';

/** A value given to a name somewhere in a text. Offsets are half-open. */
export interface Assignment {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** `compare`: the value is compared, not assigned; `call`: it is an argument; `inside`: a pair inside a string, as in a connection string. */
  readonly form: 'assign' | 'compare' | 'call' | 'inside' | 'element' | 'flag';
}

const MAX_NAME = 64;
const MAX_VALUE = 1024;
const MAX_UNQUOTED = 256;
const MAX_SPACE = 40;

const OPERATOR = /(===?|!==?|\|\|=?|\?\?=?|\?:|:=|=>|=|:(?!:)|\bor\b|\bis:?(?= )|<-)/y;
const TYPED = /(?:[ \t]{0,4}[A-Za-z_&'?][\w&'.<>?|[\] \t*]{0,40}?)=(?![=>])[ \t]{0,4}/y;
const BARE_TYPED =
  /[ \t]{0,4}(?:(?:string|String|char\s?\*?|text|varchar|std::string|&str|str)?(?:\[\d{0,5}\])?[ \t]{0,4})=(?![=>])/y;
const VALUE_PAIR =
  /["']?[ \t]{0,8},?[ \t\r\n]{0,60}(?:-[ \t])?["']?(?:value|Value|VALUE|default|defaultValue)["']?[ \t]{0,4}[:=][ \t]{0,4}/y;
const ATTRIBUTE_VALUE =
  /["'][ \t\r\n]{1,40}(?:[\w:-]{1,30}=["'][^"'<>\n]{0,60}["'][ \t]{1,4}){0,2}(?:value|Value|VALUE)[ \t]?=[ \t]?/y;
const ELEMENT = /["']?(?:[ \t][^<>\n]{0,80})?>/y;
const PLIST = /<\/key>[ \t\r\n]{0,40}<string>/y;
const WRAPPER =
  /(?:new[ \t])?(?:String::from|std::string|\[\]byte|bytes|byte|str|String|Some|Ok|Secret|SecretStr|SecretString|SecureString|Buffer\.from|Value|TEXT|_T|T|L|N|quote|b64decode|base64\.b64decode|atob|Optional\.of|secrecy::Secret::new|ConvertTo-SecureString(?:[ \t]-String)?|process\.env\.\w{1,60}[ \t]?(?:\|\||\?\?)|process\.env\[["']\w{1,60}["']\][ \t]?(?:\|\||\?\?))!?[ \t]?\(?[ \t]?/y;
const FROM_ENVIRONMENT =
  /[A-Za-z_$][\w.$:]{0,40}(?:\(|\[)[ \t]?["'][\w.-]{1,80}["'](?:\)|\])?[ \t]?(?:,|\|\||\?\?|\?:|\bor\b)[ \t]?(?:default[ \t]?=[ \t]?|[a-z]{1,12}[ \t]?=[ \t]?)?/y;
const SHELL_DEFAULT = /\$\{[A-Za-z_][\w.]{0,60}:[-=?]?/y;
/** C#: `Password { get; set; } = "x"`. */
const ACCESSORS = /\{[ \t]?get;[ \t]?(?:(?:private|protected|internal)[ \t])?(?:set;|init;)?[ \t]?\}[ \t]{0,4}/y;
const STRING_PREFIX = /(?:[bBrRuULN@]{0,2}|[fF$])(?=\\{0,3}["'`])/y;

// At most MAX_UNQUOTED characters: longer runs are no values.
const WORD = /\S{1,256}/y;
const PROSE_WORD = /[^\s`<>|,"]{1,256}/y;
const PAIR_WORD = /[^\s"'`;&<>\\),\]}|]{1,256}/y;

function isNameChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}

/** The whole name around [from, to), and where it starts. */
export function nameAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && from - start < MAX_NAME && isNameChar(text.charCodeAt(start - 1))) start -= 1;
  // `\npassword` in an escaped string: the n belongs to the escape.
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '') && start < from) start += 1;
  let end = to;
  while (end < text.length && end - to < MAX_NAME && isNameChar(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end - at < MAX_SPACE && (text[end] === ' ' || text[end] === '\t')) end += 1;
  return end;
}

/** Reads what is given to the name at [start, end); undefined if that is nothing literal. */
export function readAssignment(text: string, start: number, end: number, place: Place): Assignment | undefined {
  const name = text.slice(start, end);
  const make = (value: Literal | undefined, form: Assignment['form']): Assignment | undefined =>
    value === undefined ? undefined : { name, nameStart: start, nameEnd: end, form, ...value };
  const before = text[start - 1] ?? '';
  // A part of a path or of the name of an image.
  if (before === '/' && !/^_/.test(name)) return undefined;
  // `${DB_PASSWORD:-x}`: what the variable defaults to.
  if (before === '{' && text[start - 2] === '$') return make(templateDefault(text, end), 'assign');
  const markup = readMarkup(text, start, end, place);
  if (markup !== undefined) return make(markup, 'element');

  let at = end;
  let closed = false;
  for (let guard = 0; guard < 6; guard += 1) {
    const here = text[at];
    if (here === '"' || here === "'" || here === '`' || here === ']' || (here === ')' && closed)) {
      if (here !== ']' && here !== ')' && before !== here && before !== '\\' && !closed) break;
      closed = true;
      at += 1;
    } else if (here === '\\' && /["']/.test(text[at + 1] ?? '')) at += 1;
    else break;
  }
  const afterSpace = skipSpace(text, at);
  const next = text[afterSpace];
  if (next === ',' && closed) return make(readLiteral(text, afterSpace + 1, place, false), 'call');
  if (next === '(' && !closed && at === afterSpace) return make(readLiteral(text, at + 1, place, false), 'call');
  const property = match(ACCESSORS, text, afterSpace);
  const operator = match(OPERATOR, text, property === null ? afterSpace : ACCESSORS.lastIndex);
  if (operator === null)
    return make(
      withoutOperator(text, { start, at, afterSpace, closed, place }),
      before === '-' || text[start] === '-' ? 'flag' : 'assign',
    );
  let from = operator.index + operator[0].length;
  let form: Assignment['form'] =
    /^[=!]==?/.test(operator[0]) && operator[0] !== '=' && operator[0] !== '=>' ? 'compare' : 'assign';
  if (operator[0] === ':' && place.kind === 'code') from = match(TYPED, text, from) === null ? from : TYPED.lastIndex;
  const tight = operator[0] === '=' && afterSpace === at && from < text.length && !/\s/.test(text[from] ?? ' ');
  const inside = tight && !closed && isInsideString(text, start);
  if (inside) form = 'inside';
  return make(
    readLiteral(
      text,
      from,
      place,
      inside || name.startsWith('--') || place.kind === 'config' || (place.kind === 'prose' && !closed),
      inside,
    ),
    form,
  );
}

/** `<password>x</password>`, `<add key="password" value="x"/>`, `{name: PASSWORD, value: x}`, `<key>password</key><string>x</string>`. */
function readMarkup(text: string, start: number, end: number, place: Place): Literal | undefined {
  const before = text[start - 1] ?? '';
  if (before === '<' || (before === ':' && text.slice(Math.max(0, start - 20), start).includes('<'))) {
    if (match(ELEMENT, text, end) !== null) return elementText(text, ELEMENT.lastIndex);
  }
  if (text[end] === '<') {
    if (match(PLIST, text, end) !== null) return elementText(text, PLIST.lastIndex);
  }
  if (before === '"' || before === "'") {
    if (match(ATTRIBUTE_VALUE, text, end) !== null) return readLiteral(text, ATTRIBUTE_VALUE.lastIndex, place, false);
    if (
      /(?:name|key|id|Name|Key)=["']$/.test(text.slice(Math.max(0, start - 8), start)) &&
      match(ELEMENT, text, end) !== null
    ) {
      return elementText(text, ELEMENT.lastIndex);
    }
  }
  if (
    /(?:name|Name|key|Key|NAME)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/.test(text.slice(Math.max(0, start - 20), start)) &&
    match(VALUE_PAIR, text, end) !== null
  ) {
    return readLiteral(text, VALUE_PAIR.lastIndex, place, place.kind !== 'code');
  }
  return undefined;
}

function elementText(text: string, from: number): Literal | undefined {
  let start = from;
  while (start - from < MAX_SPACE && /\s/.test(text[start] ?? '')) start += 1;
  if (text.startsWith('<![CDATA[', start)) start += 9;
  let end = start + (match(/[^<\n\r]{1,1024}/y, text, start)?.[0].length ?? 0);
  if (text.startsWith(']]>', end - 3)) end -= 3;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return text[end] === undefined || end === start ? undefined : { start, end, quoted: true };
}

interface Bare {
  readonly start: number;
  readonly at: number;
  readonly afterSpace: number;
  readonly closed: boolean;
  readonly place: Place;
}

/** A value that follows its name without a sign: `PASSWORD 'x'` in SQL, `--password x`, `ENV TOKEN x`, `char password[] = "x"`. */
function withoutOperator(text: string, { start, at, afterSpace, closed, place }: Bare): Literal | undefined {
  if (closed || text[start - 1] === '$') return undefined;
  if (match(BARE_TYPED, text, at) !== null) return readLiteral(text, BARE_TYPED.lastIndex, place, false);
  if (afterSpace === at) return undefined;
  const flag = text[start] === '-' && text[start + 1] === '-';
  const quote = text[afterSpace];
  if (quote === "'" || quote === '"') {
    return flag ||
      place.kind !== 'code' ||
      /sql|php|rb|py|java|go|ts|js|cs|pl|ps1|^(?:c|cc|cpp|h|hpp|ino|m|mm)$/.test(place.extension)
      ? readLiteral(text, afterSpace, place, false)
      : undefined;
  }
  if (flag) return readLiteral(text, afterSpace, place, true, true);
  const line = text.slice(Math.max(0, start - 12), start);
  if (place.kind === 'config' && /(?:^|\n)\s{0,8}(?:ENV|ARG|set|export|setenv)\s{1,4}$/i.test(line))
    return readLiteral(text, afterSpace, place, true);
  if (
    place.kind === 'config' &&
    /(?:^|\n)\s{0,8}$/.test(line) &&
    /^(?:\.?(?:netrc|msmtprc|esmtprc|fetchmailrc|mailrc|redis|authinfo)|.{0,40}\.conf$)/.test(place.name)
  ) {
    return readLiteral(text, afterSpace, place, true);
  }
  return undefined;
}

/** Whether the place is inside a string of its line: `"…;Password=` or `?password=`. */
function isInsideString(text: string, start: number): boolean {
  if (/[?&;]/.test(text[start - 1] ?? '')) return true;
  let quotes = 0;
  let single = 0;
  for (let at = start - 1; at >= 0 && start - at < 400; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 10) break;
    if (code === 34 || code === 96) quotes += 1;
    else if (code === 39) single += 1;
  }
  return quotes % 2 === 1 || (quotes === 0 && single % 2 === 1);
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Reads a literal at `from`: a quoted string with what may wrap it, or, where `bare` allows it, an unquoted word. */
function readLiteral(text: string, from: number, place: Place, bare: boolean, inside = false): Literal | undefined {
  let at = skipSpace(text, from);
  if (!inside && (text[at] === '\n' || text[at] === '\r' || text[at] === '\\')) {
    const next = /\\?\r?\n[ \t]{0,40}(?=[bru@]?["'])/y;
    if (place.kind !== 'config' && match(next, text, at) !== null) at = next.lastIndex;
  }
  if (inside) return bareWord(text, at, place, true);
  if (match(FROM_ENVIRONMENT, text, at) !== null) at = skipSpace(text, FROM_ENVIRONMENT.lastIndex);
  else if (match(WRAPPER, text, at) !== null && /["'`\\]/.test(text[skipSpace(text, WRAPPER.lastIndex)] ?? ''))
    at = skipSpace(text, WRAPPER.lastIndex);
  if (match(SHELL_DEFAULT, text, at) !== null) return until(text, SHELL_DEFAULT.lastIndex, '}');
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

function templateDefault(text: string, end: number): Literal | undefined {
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
      rest[1] !== '#' &&
      rest[1] !== ';' &&
      rest[1] !== '/' &&
      (!shellLike || /ya?ml/.test(place.extension)) &&
      text[start - 1] !== '-'
    ) {
      if (place.kind === 'prose' || place.kind === 'config') return undefined;
    }
    const pair = /[,;&][A-Za-z_]{1,40}=/.exec(text.slice(start, end));
    if (pair !== null && pair.index > 0) end = start + pair.index;
    while (end > start && /[,;]/.test(text[end - 1] ?? '')) end -= 1;
  }
  return end === start ? undefined : { start, end, quoted: false };
}
