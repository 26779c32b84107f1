import { judgeKey } from './key-name.ts';
import { quotedString } from './literal.ts';
import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue } from './value-judge.ts';

const WINDOW = 240;

/** Words that come after their value: what is piped into a program, or made into characters or bytes. */
const AFTER_VALUE: Readonly<Record<string, RegExp>> = {
  '--password-stdin':
    /\b(?:echo|printf|print)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?([^\s"'$|]{4,128})["']?\s{0,2}\|[^|\n]{0,160}$/,
  'sudo -s ': /\b(?:echo|printf)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?([^\s"'$|]{4,128})["']?\s{0,2}\|\s{0,2}$/,
  chpasswd:
    /\b(?:echo|printf)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?[\w.-]{1,40}:([^\s"'$|]{4,128})["']?\s{0,2}\|\s{0,2}(?:sudo\s)?$/,
  '".tochararray()': /"([^"\\\n]{6,128})$/,
  '".getbytes(': /"([^"\\\n]{16,128})$/,
};
export const AFTER_VALUE_KEYWORDS = Object.keys(AFTER_VALUE);

/** A password written before the keyword that starts at `start`: `echo … | docker login --password-stdin`, `"…".toCharArray()`. */
export function readBefore(text: string, keyword: string, start: number, place: Place): SecretMatch | undefined {
  const window = text.slice(Math.max(0, start - WINDOW), start);
  const line = window.slice(window.lastIndexOf('\n') + 1);
  const hit = AFTER_VALUE[keyword]?.exec(line);
  const value = hit?.[1];
  if (hit === undefined || hit === null || value === undefined) return undefined;
  const inProgram = keyword.startsWith('"');
  const grade = gradeValue(value, true);
  if (grade === 'none' || grade === 'weak' || (keyword === '".getbytes(' && grade !== 'strong')) return undefined;
  // An alphabet is random too, but has no character twice.
  if (inProgram && value.length >= 16 && new Set(value).size === value.length) return undefined;
  const from = start - line.length + hit.index + hit[0].indexOf(value, hit[0].startsWith('"') ? 1 : 4);
  return found(
    inProgram ? 'generic-password' : 'command-line-password',
    { start: from, end: from + value.length },
    inProgram
      ? 'A literal made into characters or bytes, as is done with passwords and keys'
      : 'Password piped into a program',
    place,
    inProgram,
  );
}

/** `@Value("…") private String apiSecret`: the name comes after the value; `end` is behind the opening bracket. */
export function readAnnotation(text: string, end: number, place: Place): SecretMatch | undefined {
  const value = quotedString(text, end);
  if (value === undefined) return undefined;
  const name =
    /^"\)\s{1,8}(?:(?:private|protected|public|static|final|val|var|lateinit)\s{1,2}){0,4}(?:String|char\[\])?\s{0,2}([A-Za-z]\w{2,60})/.exec(
      text.slice(value.end, value.end + 140),
    )?.[1];
  const key = name === undefined ? undefined : judgeKey(name);
  if (key === undefined || key.about) return undefined;
  const grade = gradeValue(text.slice(value.start, value.end), key.cls === 'password');
  if (grade !== 'strong' && grade !== 'password') return undefined;
  return found(
    key.cls === 'password' ? 'generic-password' : 'generic-secret',
    value,
    'A literal injected into a field whose name says it is a secret',
    place,
    grade !== 'strong' && key.cls !== 'password',
  );
}

/** Swift and Objective-C name a header after its value; `start` and `end` are those of `forHTTPHeaderField`. */
export function readHeaderField(text: string, start: number, end: number, place: Place): SecretMatch | undefined {
  const header = /^\s?:\s?@?"([\w-]{3,40})"/.exec(text.slice(end, end + 50))?.[1];
  const key = header === undefined ? undefined : judgeKey(header);
  if (key === undefined || key.about) return undefined;
  const before = text.slice(Math.max(0, start - 600), start);
  const value = /"([^"\\\n]{12,500})"[,\s]{1,20}$/.exec(before);
  if (value?.[1] === undefined) return undefined;
  const grade = gradeValue(value[1], key.cls === 'password');
  if (grade !== 'strong' && (grade !== 'uuid' || key.cls === 'auth')) return undefined;
  const from = start - before.length + value.index + 1;
  return found(
    'generic-token',
    { start: from, end: from + value[1].length },
    'Token or key given to a header',
    place,
    false,
  );
}

const PHRASE =
  /^["']?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:[a-z]{3,12}[ -]){3,7}(?:[a-z]{3,12}|\d{1,4}))["']?[,;]?[ \t]{0,4}(?:\r?\n|\r|$)/;
/** Words of sentences, which a phrase of drawn words does not have. */
const SENTENCE =
  /\b(?:the|and|for|with|your|you|not|are|was|that|this|from|will|can|has|have|must|should|used|use|using|enter|when|key|keys|password|passphrase|set|file|see|default|optional|required|to|of|is|in|if|or)\b/;

/** `passphrase: four words or more`, at the end of the name. Always for review: it may be a text about one. */
export function readPassphrase(text: string, end: number, place: Place): SecretMatch | undefined {
  if (place.translation || place.test) return undefined;
  const phrase = PHRASE.exec(text.slice(end, end + 140));
  const words = phrase?.[1];
  if (phrase === null || words === undefined || SENTENCE.test(words)) return undefined;
  const from = end + phrase[0].indexOf(words);
  return found(
    'generic-password',
    { start: from, end: from + words.length },
    'Passphrase of several words',
    place,
    true,
  );
}

/** ``Log in with `user` / `password` ``: `start` is the backtick that closes the user's name, `end` behind the one that opens the password. */
export function readLoginPair(text: string, start: number, end: number, place: Place): SecretMatch | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (
    !/\b(?:log(?:ged)? ?in|sign(?:ed)? ?in|login|credentials?|user(?:name)?|account|password)\b.{0,80}`[\w.@-]{1,60}$/i.test(
      line,
    )
  )
    return undefined;
  const value = /^[^\s`]{4,100}(?=`)/.exec(text.slice(end, end + 101))?.[0];
  if (value === undefined) return undefined;
  const grade = gradeValue(value, true);
  if (grade !== 'strong' && grade !== 'password') return undefined;
  return found(
    'generic-password',
    { start: end, end: end + value.length },
    'Password written beside a user name',
    place,
    true,
  );
}

const INLINE_LOGIN = /[ \t]{0,8}\r?\n[^\s<]{1,64}\r?\n([^\s<]{4,128})[ \t]{0,8}\r?\n<\/auth-user-pass>/y;

/** The user and the password within OpenVPN's configuration, each on a line of its own; `end` is behind the opening tag. */
export function readInlineLogin(text: string, end: number, place: Place): SecretMatch | undefined {
  INLINE_LOGIN.lastIndex = end;
  const hit = INLINE_LOGIN.exec(text);
  const password = hit?.[1];
  if (hit === null || password === undefined) return undefined;
  const grade = gradeValue(password, true);
  if (grade === 'none') return undefined;
  const from = end + hit[0].lastIndexOf(`\n${password}`) + 1;
  return found(
    'generic-password',
    { start: from, end: from + password.length },
    'Password in the configuration of a VPN',
    place,
    grade === 'weak',
  );
}

function found(
  rule: string,
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
  place: Place,
  doubtful: boolean,
): SecretMatch {
  const review = doubtful || place.test || place.kind === 'prose';
  return {
    rule,
    start,
    end,
    rank: RANK.generic,
    severity: 'high',
    review,
    confidence: review ? 'low' : 'high',
    message: `${message}${place.test ? ' in a test or example' : ''}`,
  };
}
