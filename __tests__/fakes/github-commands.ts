/*
 * How the runner finds commands in what a step prints, written after its documented behaviour: standard output and standard
 * error are both searched, lines end at LF, CRLF and a bare CR, `::name::` counts after leading spaces, the older
 * `##[name]` anywhere in a line.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = new Set([
  'set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher', 'debug', 'warning', 'error',
  'notice', 'group', 'endgroup', 'echo', 'stop-commands', 'internal-set-repo-path',
]); // prettier-ignore

export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

export function parseCommand(line: string, resume?: string): RunnerCommand | undefined {
  return parseNew(line, resume) ?? parseOld(line, resume);
}

function parseNew(line: string, resume: string | undefined): RunnerCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end === -1) return undefined;
  return make(text.slice(2, end), ',', text.slice(end + 2), unescapeNew, resume);
}

function parseOld(line: string, resume: string | undefined): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start === -1 || end === -1) return undefined;
  return make(line.slice(start + 3, end), ';', line.slice(end + 1), unescapeOld, resume);
}

function make(
  head: string,
  separator: string,
  data: string,
  unescape: (text: string, property: boolean) => string,
  resume: string | undefined,
): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name) && name !== resume?.toLowerCase()) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space === -1 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescape(pair.slice(equals + 1), true);
  }
  return { name, properties, data: unescape(data, false) };
}

function unescapeNew(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
}

function unescapeOld(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
