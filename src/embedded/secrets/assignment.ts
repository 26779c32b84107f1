import { match, readLiteral, skipSpace, templateDefault, type Literal } from './literal.ts';
import { readMarkup } from './markup.ts';
import type { Place } from './place.ts';
import { gradeValue } from './value-judge.ts';

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
  /** Written without quotes in a comment: a person's note, not a value of the program. */
  readonly remark?: boolean;
}

const MAX_NAME = 64;

const OPERATOR =
  /(===?|!==?|->(?=[ ]?["'])|\|\|=?|\?\?=?|\?:|\?=|:=|=>|=|::(?=[ \t]?["'])|:(?!:)|\bor\b|\bto(?=[ \t]{1,4}")|\b(?:is|was):?(?= )|<-)/y;
const TYPED = /(?:[ \t]{0,4}[A-Za-z_&'?[*][\w&'.<>?|[\] \t*]{0,40}?)=(?![=>])[ \t]{0,4}/y;
const BARE_TYPED =
  /[ \t]{0,4}(?:(?:string|String|char\s?\*?|text|varchar|std::string|&str|str|[Aa]s String)?(?:\[\d{0,5}\])?[ \t]{0,4})=(?![=>])/y;
/** The names after this one in `password, host = "a", "b"`. */
const OTHER_NAMES =
  /[ \t]{0,4},[ \t]{0,4}(?:[\w.$]{1,40}[ \t]{0,4},[ \t]{0,4}){0,3}[\w.$]{1,40}[ \t]{0,4}=(?![=>])[ \t]{0,4}/y;
/** C#: `Password { get; set; } = "x"`. */
const ACCESSORS = /\{[ \t]?get;[ \t]?(?:(?:private|protected|internal)[ \t])?(?:set;|init;)?[ \t]?\}[ \t]{0,4}/y;

/** What is taken where the environment has no such variable: `.unwrap_or("x")`, `ENV.fetch("X") { "x" }`. */
const FALLBACK =
  /[ \t]{0,4}(?:\.(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else)\([ \t]?(?:\|_?\|[ \t]?)?|\{[ \t]{1,4}(?=["'][^"'\n]{0,400}["'][ \t]{1,4}\}))/y;
/** `strcmp(password, "x")` and the like. */
const COMPARES =
  /(?:str(?:n|case)?cmp|equals(?:IgnoreCase)?|compare_digest|timingSafeEqual|hash_equals|constant_time_compare|secure_compare|CompareOrdinal)\([ \t]{0,2}$/;

/** The sections before a name: `"Smtp:Password"`. */
const SECTION = /["'][A-Za-z][\w:.-]{1,50}:$/;

function isNameChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    // Letters with accents: contraseña.
    (code >= 192 && code < 592)
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
      const opens =
        before === here ||
        before === '\\' ||
        (/[#.]/.test(before) && text[start - 2] === here) ||
        (before === ':' && SECTION.test(text.slice(Math.max(0, start - 60), start)));
      if (here !== ']' && here !== ')' && !opens && !closed) break;
      closed = true;
      at += 1;
    } else if (here === '}' && before === '{' && /\w/.test(text[start - 2] ?? '')) {
      // Perl: `$h{password} = …`.
      closed = true;
      at += 1;
    } else if (here === '\\' && /["']/.test(text[at + 1] ?? '')) at += 1;
    else break;
  }
  const afterSpace = skipSpace(text, at);
  const next = text[afterSpace];
  if (next === ',' && closed) return make(readLiteral(text, afterSpace + 1, place, false), 'call');
  if (next === '(' && !closed && at === afterSpace) return make(readLiteral(text, at + 1, place, false), 'call');
  if (closed && match(FALLBACK, text, at) !== null)
    return make(readLiteral(text, FALLBACK.lastIndex, place, false), 'assign');
  if (next === ',' && COMPARES.test(text.slice(Math.max(0, start - 40), start)))
    return make(readLiteral(text, afterSpace + 1, place, false), 'compare');
  // Erlang: `{password, "x"}`.
  if (next === ',' && !closed && before === '{') return make(readLiteral(text, afterSpace + 1, place, false), 'call');
  if (next === ',' && !closed && match(OTHER_NAMES, text, at) !== null) {
    const from = OTHER_NAMES.lastIndex;
    return make(readLiteral(text, afterOthers(text, start, from), place, false), 'assign');
  }
  if (next === '{' && !closed && at === afterSpace && /^(?:c|cc|cpp|cxx|h|hh|hpp|ino)$/.test(place.extension))
    return make(readLiteral(text, at + 1, place, false), 'assign');
  const property = match(ACCESSORS, text, afterSpace);
  const operator = match(OPERATOR, text, property === null ? afterSpace : ACCESSORS.lastIndex);
  if (operator === null)
    return make(
      withoutOperator(text, { start, at, afterSpace, closed, place }),
      before === '-' || text[start] === '-' ? 'flag' : 'assign',
    );
  // Kotlin's pairs: `"password" to "x"`.
  // In a sentence `or` gives nothing to anything: what a program falls back to is quoted.
  const falls = operator[0] === 'or';
  if (operator[0] === 'to' && !(closed && /^kts?$/.test(place.extension))) return undefined;
  let from = operator.index + operator[0].length;
  let form: Assignment['form'] =
    /^[=!]==?/.test(operator[0]) && operator[0] !== '=' && operator[0] !== '=>' ? 'compare' : 'assign';
  if (operator[0] === ':' && place.kind === 'code') from = match(TYPED, text, from) === null ? from : TYPED.lastIndex;
  const tight = operator[0] === '=' && afterSpace === at && from < text.length && !/\s/.test(text[from] ?? ' ');
  const enclosing = tight && !closed ? enclosingQuote(text, start) : undefined;
  // `"… password='x'"`: a string of its own within the string.
  const nested = /["'\\]/.test(text[from] ?? '') && text[from] !== enclosing;
  const inside = enclosing !== undefined && !nested;
  if (inside) form = 'inside';
  if (operator[0] === '=' && !closed) from = afterOthers(text, start, from);
  const remark = place.kind === 'code' && !closed && !inside && isInComment(text, start);
  const bare =
    inside ||
    remark ||
    (tight && !closed && isShellLine(text, start, place)) ||
    name.startsWith('--') ||
    place.kind === 'config' ||
    (place.kind === 'prose' && !closed);
  const value = readLiteral(text, from, place, bare && !falls, inside);
  const found = make(value, form);
  if (found === undefined || !remark || found.quoted) return found;
  // A sentence goes on; a value noted down ends its line.
  return /^[ \t]{1,10}(?!-->|\*\/)\S/.test(text.slice(found.end, found.end + 12)) ||
    /\w\(/.test(text.slice(found.start, found.end))
    ? undefined
    : { ...found, remark };
}

/** A line of shell within a literal of several lines: `export NAME=…`, or in Terraform, which never writes so, `NAME=…`. */
function isShellLine(text: string, start: number, place: Place): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^[ \t]{0,40}export[ \t]{1,4}$/.test(line)) return true;
  return /^(?:tf|hcl)$/.test(place.extension) && /^[ \t]{0,40}$/.test(line) && /^[A-Z]/.test(text[start] ?? '');
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
  const line = text.slice(Math.max(0, start - 24), start);
  const quote = text[afterSpace];
  if (quote === "'" || quote === '"') {
    return flag ||
      place.kind !== 'code' ||
      /(?:^|\n)\s{0,8}set\s{1,4}$/.test(line) ||
      /sql|php|rb|py|java|go|ts|js|cs|pl|ps1|kts?$|cljs?$|edn|^el$|lisp|scm|rkt|gradle|groovy|^(?:c|cc|cpp|h|hpp|ino|m|mm)$/.test(
        place.extension,
      )
      ? readLiteral(text, afterSpace, place, false)
      : undefined;
  }
  if (flag) return readLiteral(text, afterSpace, place, true, true);
  // ``… with the password `x` ``, in notes also bare: only what was drawn at random, or every word would be one.
  const inNotes = place.extension === 'txt' && /^pass(?:word|phrase|wd)?$/i.test(text.slice(start, at));
  if ((quote === '`' && place.kind === 'prose') || inNotes) {
    const value = readLiteral(text, afterSpace, place, inNotes);
    return value !== undefined && gradeValue(text.slice(value.start, value.end), true) === 'strong' ? value : undefined;
  }

  if (
    place.kind === 'config' &&
    /(?:^|[\n{])\s{0,8}(?:ENV|ARG|header_up|set(?:\s{1,2}-[a-zA-Z]{1,4}){0,3}|export|setenv|proxy_set_header|add_header|fastcgi_param|RequestHeader\sset|SetEnv)\s{1,4}$/i.test(
      line,
    )
  )
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

/** What encloses the place if it is inside a string of its line, or part of an address: `"…;Password=` or `?password=`. */
function enclosingQuote(text: string, start: number): string | undefined {
  if (/[?&;]/.test(text[start - 1] ?? '')) return text[start - 1];
  let quotes = 0;
  let single = 0;
  for (let at = start - 1; at >= 0 && start - at < 400; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 10) break;
    if (code === 34 || code === 96) quotes += 1;
    else if (code === 39) single += 1;
  }
  if (quotes % 2 === 1) return '"';
  return quotes === 0 && single % 2 === 1 ? "'" : undefined;
}

/** Of `user, password = "a", "b"`: where the value of the name at `start` stands, given where the first one does. */
function afterOthers(text: string, start: number, from: number): number {
  const window = text.slice(Math.max(0, start - 160), start);
  const line = window.slice(window.lastIndexOf('\n') + 1);
  const others =
    /^[ \t]{0,40}(?:(?:const|let|var|val)[ \t]{1,4})?[[(]?((?:[\w.$@]{1,40}[ \t]{0,4},[ \t]{0,4}){1,4})$/.exec(
      line,
    )?.[1];
  if (others === undefined) return from;
  let at = from;
  for (let skip = others.split(',').length - 1; skip > 0; skip -= 1) {
    const one = /[ \t]{0,4}[[(]?(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.]{1,60})[ \t]{0,4},/y;
    if (match(one, text, at) === null) return from;
    at = one.lastIndex;
  }
  return at;
}

const REMARK = /(?:^|[\s;{}])(?:#|\/\/|\/?\*{1,2}|--|<!--|;;|%)[ \t]/;

function isInComment(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  return REMARK.test(before.slice(before.lastIndexOf('\n') + 1));
}
