/** More in one line is no script anyone wrote. */
const MAX_SINKS = 20;
const START = String.raw`(?:^|[\s;&|({\x60"'!])`;
const EVAL = new RegExp(`${START}eval\\s+`, 'g');
/** Interpreters that take their program as the next word. */
const WITH_PROGRAM = new RegExp(
  `${START}(?:(?:(?:ba|z|da|k|a)?sh\\s+(?:-[a-z]{1,6}\\s+|-o\\s+\\w+\\s+){0,4}?-[a-z]{0,5}c)|su\\s[^\\n|;]{0,60}-c|python[\\d.]{0,4}\\s+(?:-[A-Zbsuv]\\s+){0,3}-c|(?:node|deno|bun)\\s+(?:-[\\w-]+\\s+){0,3}(?:-e|--eval|-p|--print|-pe|eval)|(?:perl|ruby)\\s+(?:-[a-zA-Z]+\\s+){0,3}?-\\w{0,4}e|php\\s+-r|(?:pwsh|powershell)(?:\\.exe)?\\s+(?:-\\w+\\s+){0,4}?-c(?:ommand)?|cmd(?:\\.exe)?\\s+/c|Rscript\\s+-e)\\s+`,
  'gi',
);
const POWERSHELL = /(?:^|[\s;&|({])(?:iex|invoke-expression)\s+|\[scriptblock\]::create\(/gi;
const REMOTE = /(?:^|[\s;&|({])ssh\s+/g;
/** An interpreter at the end of a pipe without a program of its own runs what comes in. */
const PIPED =
  /\|\s*(?:sudo\s+(?:-\w+\s+)?)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|pwsh|iex|invoke-expression)(?:\s+(?:-s?|-[ex]{1,3}))?\s*(?:$|[;&|)"\x60])/i;
/** `xargs` puts what it reads into a program, or takes it for one. */
const XARGS = /\|\s*xargs\s([^|;&\n]{0,300})/;
const HERE_STRING = new RegExp(`${START}(?:(?:ba|z|da|k)?sh|python[\\d.]{0,4}|node|perl|ruby)\\s*<<<\\s*`, 'g');
const SUBSTITUTED = /(?:^|[\s;&|({])(?:source|\.|(?:ba|z|da|k)?sh)\s+<\(([^)\n]{1,600})\)/g;
/** A document fed to an interpreter: its lines are the program. */
const DOCUMENT =
  /(?:^|[\s;&|({])(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|ssh\s[^\n<|]{1,200})(?:\s+-\w*)?\s*<<-?\s*(["'\\]?)([A-Za-z_]\w{0,40})/;
const STARTED_FILE =
  /(?:^|[;&|({]\s*|\s(?:then|do)\s+)\s*(?:sudo\s+)?(?:(?:ba|z|da|k)?sh|source|\.|python[\d.]{0,4}|node|perl|ruby)\s+(?:-[a-z]+\s+){0,3}["']?([\w./~${}-]{1,160})|(?:^|[;&|({]\s*)\s*(\.\/[\w./-]{1,160})/g;

/**
 * What a line hands to an interpreter as code after the shell has put its variables in. What the shell leaves as it is
 * (single quotes, `\$`) is taken out: it is the interpreter that reads a variable there, as a value.
 */
export function evaluatedTexts(line: string): string[] {
  const found: string[] = [];
  const add = (text: string): void => {
    if (found.length < MAX_SINKS && text.includes('$')) found.push(text);
  };
  for (const match of line.matchAll(EVAL)) add(readWords(line, match.index + match[0].length));
  for (const match of line.matchAll(WITH_PROGRAM)) add(readWord(line, match.index + match[0].length).text);
  for (const match of line.matchAll(POWERSHELL)) add(readWords(line, match.index + match[0].length));
  for (const match of line.matchAll(HERE_STRING)) add(readWord(line, match.index + match[0].length).text);
  for (const match of line.matchAll(SUBSTITUTED)) add(match[1] ?? '');
  for (const match of line.matchAll(REMOTE)) add(remoteCommand(line, match.index + match[0].length));
  const piped = PIPED.exec(line);
  if (piped !== null) add(expanded(line.slice(lastSeparator(line, piped.index), piped.index)));
  const xargs = XARGS.exec(line);
  if (xargs !== null && takesForCode(xargs[1] ?? ''))
    add(expanded(line.slice(lastSeparator(line, xargs.index), xargs.index)));
  return found;
}

/** `sh -c` without a program, or with the mark of `-I` inside the program. */
function takesForCode(command: string): boolean {
  const program = /(?:^|\s)(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|perl|ruby|node)\s+-\w{0,4}[ce](.*)$/.exec(command);
  if (program === null) return false;
  const rest = (program[1] ?? '').trim();
  if (rest === '') return true;
  const mark = /(?:^|\s)(?:-I\s?|--replace=|-i)(\S{1,20})?/.exec(command);
  return mark !== null && rest.includes(mark[1] ?? '{}');
}

/** The end word of a document whose lines an interpreter runs with the variables put in, if a line opens one. */
export function evaluatedDocument(line: string): string | undefined {
  const opened = DOCUMENT.exec(line);
  return opened !== null && opened[1] === '' && !line.includes('<<<') ? opened[2] : undefined;
}

/** Files of the workspace that a line starts. */
export function filesStarted(line: string): string[] {
  return [...line.matchAll(STARTED_FILE)].slice(0, MAX_SINKS).map((match) => match[1] ?? match[2] ?? '');
}

/** A variable that stands where the name of a command does: its text is split into a command and its arguments. */
export function commandVariable(line: string): string | undefined {
  return /^\s*(?:sudo\s+|exec\s+)?("?\$(?:\{[A-Za-z_]\w{0,99}\}|[A-Za-z_]\w{0,99})"?)(?:\s|$)/.exec(line)?.[1];
}

/** Without what the shell leaves as it is. */
function expanded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const { text: word, end } = readWord(text, at);
    result += `${word} `;
    at = Math.max(end, at) + 1;
  }
  return result;
}

/** Where the command before an offset begins. */
function lastSeparator(line: string, end: number): number {
  const before = line.slice(0, end);
  const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf('&&'));
  return at < 0 ? 0 : at + 1;
}

/** One word of a shell: pieces in double quotes and bare ones; what stands in single quotes is left out. */
function readWord(line: string, start: number): { readonly text: string; readonly end: number } {
  let text = '';
  let at = start;
  let quoted = false;
  for (; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') {
      at += 1;
      continue;
    }
    if (char === '"') {
      quoted = !quoted;
      continue;
    }
    if (!quoted) {
      if (char === "'") {
        const close = line.indexOf("'", at + 1);
        if (close < 0) break;
        at = close;
        continue;
      }
      if (char === '$' && line.charAt(at + 1) === '(') {
        const close = closingBracket(line, at + 1);
        text += line.slice(at, close + 1);
        at = close;
        continue;
      }
      if (/[\s;&|)]/.test(char)) break;
    }
    text += char;
  }
  return { text, end: at };
}

function closingBracket(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return line.length;
}

/** All words up to the end of the command. */
function readWords(line: string, start: number): string {
  const words: string[] = [];
  for (let at = start; at < line.length;) {
    if (/\s/.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    if (/[;&|)]/.test(line.charAt(at))) break;
    const { text, end } = readWord(line, at);
    words.push(text);
    at = Math.max(end, at + 1);
  }
  return words.join(' ');
}

/** What `ssh` hands to the shell of the other machine: the words after the name of the machine. */
function remoteCommand(line: string, start: number): string {
  const words: string[] = [];
  let host = false;
  for (let at = start; at < line.length;) {
    if (/\s/.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    if (/[;&|)<>]/.test(line.charAt(at))) break;
    const option = /^-([A-Za-z])(\S*)/.exec(line.slice(at, at + 200));
    const { text, end } = readWord(line, at);
    at = Math.max(end, at + 1);
    if (host) words.push(text);
    else if (option === null) host = true;
    else if ('bcDEeFIiJLlmOopQRSWw'.includes(option[1] ?? '') && option[2] === '') {
      while (/\s/.test(line.charAt(at))) at += 1;
      at = Math.max(readWord(line, at).end, at + 1);
    }
  }
  return words.join(' ');
}
