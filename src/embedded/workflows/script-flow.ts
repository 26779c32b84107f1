import type { Expression } from './expression.ts';
import { filesRead, filesWritten, takesSafeFields } from './script-files.ts';
import { worst, type Taint } from './taint.ts';
import { partsOfLines, type TemplatePart } from './template.ts';

/** Longer lines are not followed; those in which a shell has nothing to put in are data. */
export const MAX_LINE = 4000;
/** A command goes on over at most this many lines. */
const MAX_CONTINUED = 12;
/** Files a job writes beyond these are not followed. */
const MAX_FILES = 500;
const ASSIGNMENT =
  /^\s*(?:(?:export|local|readonly|typeset|declare(?:\s+-\w+)?)\s+|\$(?:env:)?)?([A-Za-z_][A-Za-z0-9_]{0,99})\s{0,3}\+?=(?!=)/;
const LOOP = /^\s*for\s+([A-Za-z_][A-Za-z0-9_]{0,99})\s+in\s/;
const READ = /(?:^|[\s;])(?:read|mapfile|readarray)\s(?:-[A-Za-z]+\s(?:''\s)?){0,4}([A-Za-z_][A-Za-z0-9_]{0,99})\b/;
const HEREDOC = /<<-?\s{0,3}(["'\\]?)([A-Za-z_]\w{0,40})/;

export interface ScriptSources {
  expression(expression: Expression): Taint | undefined;
  /** The taint of a variable of the environment, by its lower-case name. */
  variable(name: string): Taint | undefined;
  /** The taint of what the commands of a line print. */
  command(line: string): Taint | undefined;
}

/** The taint of files by name; known and `undefined` where something harmless was written over it. */
export type FileTaints = ReadonlyMap<string, Taint | undefined>;

export interface ScriptReading {
  /** For each line, the worst text of others it holds or prints. */
  readonly lines: readonly (Taint | undefined)[];
  /** The files as they are after the script. */
  readonly files: FileTaints;
}

/** Called for each line with a way to ask for the taint of a piece of it. */
export type LineVisitor = (
  index: number,
  line: string,
  taintOf: (text: string) => Taint | undefined,
  taintOfFile: (name: string) => Taint | undefined,
) => void;

/**
 * Follows the text of others through a script: through its own variables and the files it writes, in the order of the
 * lines. `files` are those that earlier steps left.
 */
export function readScript(
  script: string,
  parts: readonly TemplatePart[],
  sources: ScriptSources,
  files: FileTaints,
  visit?: LineVisitor,
): ScriptReading {
  const lines = script.split('\n');
  const reader = new ScriptReader(sources, files);
  const partsOf = partsOfLines(lines, parts);
  const taints: (Taint | undefined)[] = [];
  for (let index = 0; index < lines.length;) {
    const count = continued(lines, index);
    const line = lines
      .slice(index, index + count)
      .map((text, at) => (at < count - 1 ? text.trimEnd().slice(0, -1) : text))
      .join(' ');
    const taint = reader.read(line, partsOf.slice(index, index + count).flat());
    const checked = checkedVariable(line, lines, index + count);
    if (checked !== undefined) reader.clear(checked);
    for (let at = 0; at < count; at += 1) taints.push(taint);
    visit?.(
      index,
      line,
      (text) => reader.taintOfText(text),
      (name) => reader.files.get(name),
    );
    index += count;
  }
  return { lines: taints, files: reader.files };
}

/** How many lines a command that starts here goes on for. */
function continued(lines: readonly string[], index: number): number {
  let count = 1;
  while (
    count < MAX_CONTINUED &&
    index + count < lines.length &&
    (lines[index + count - 1] ?? '').trimEnd().endsWith('\\') &&
    (lines[index + count - 1] ?? '').length <= MAX_LINE
  )
    count += 1;
  return count;
}

class ScriptReader {
  files: FileTaints;
  private readonly sources: ScriptSources;
  private readonly own = new Map<string, Taint | undefined>();
  private copied: Map<string, Taint | undefined> | undefined;
  private pending: { readonly name: string; open: number } | undefined;
  private document: { readonly end: string; readonly literal: boolean; readonly files: readonly string[] } | undefined;

  constructor(sources: ScriptSources, files: FileTaints) {
    this.sources = sources;
    this.files = files;
  }

  read(line: string, parts: readonly TemplatePart[]): Taint | undefined {
    if (line.length > MAX_LINE) return undefined;
    const expressions = (): (Taint | undefined)[] =>
      parts.map(({ expression }) => (expression === undefined ? undefined : this.sources.expression(expression)));
    const { document } = this;
    if (document !== undefined) {
      if (line.trim() === document.end) this.document = undefined;
      // A shell expands nothing in a document whose end word is quoted.
      const taint = worst([...expressions(), document.literal ? undefined : this.taintOfText(line)]);
      if (taint !== undefined) for (const name of document.files) this.write(name, taint);
      return taint;
    }
    if (/^\s*#/.test(line)) return undefined;
    const taint = isDerived(line) ? undefined : worst([...expressions(), this.taintOfText(line)]);
    this.openDocument(line);
    this.assign(line, taint);
    for (const { name, appends } of filesWritten(line)) if (!appends || taint !== undefined) this.write(name, taint);
    return taint;
  }

  /** The taint of the variables, commands and files in a piece of a line. */
  taintOfText(text: string): Taint | undefined {
    return worst([
      ...variablesIn(text).map((name) => (this.own.has(name) ? this.own.get(name) : this.sources.variable(name))),
      this.sources.command(text),
      this.taintOfFiles(text),
    ]);
  }

  /** A variable whose form the script has checked. */
  clear(name: string): void {
    this.own.set(name, undefined);
  }

  private taintOfFiles(text: string): Taint | undefined {
    if (this.files.size === 0) return undefined;
    const taint = worst(filesRead(text).map((name) => this.files.get(name)));
    return taint?.context === 'text-of-a-pull-request-or-issue' && takesSafeFields(text) ? undefined : taint;
  }

  private assign(line: string, taint: Taint | undefined): void {
    if (this.pending !== undefined) {
      // The lines of a command substitution that was opened further up.
      this.pending.open += depthOf(line);
      if (taint !== undefined) this.own.set(this.pending.name, taint);
      if (this.pending.open <= 0) this.pending = undefined;
      return;
    }
    const assigned = ASSIGNMENT.exec(line)?.[1] ?? LOOP.exec(line)?.[1] ?? READ.exec(line)?.[1];
    if (assigned === undefined) return;
    const name = assigned.toLowerCase();
    this.own.set(name, taint ?? (line.includes('+=') ? this.own.get(name) : undefined));
    const open = depthOf(line);
    if (open > 0 && line.includes('$(')) this.pending = { name, open };
  }

  private openDocument(line: string): void {
    const opened = HEREDOC.exec(line);
    if (opened === null || /<<</.test(line)) return;
    // `name<<END` written to one of the runner's files is its own form and opens nothing here.
    if (/["'\w-]<<[^\n]{0,80}>>|\b(?:echo|printf)\b/.test(line)) return;
    this.document = {
      end: opened[2] ?? '',
      literal: opened[1] !== '',
      files: filesWritten(line).map(({ name }) => name),
    };
  }

  private write(name: string, taint: Taint | undefined): void {
    if (taint === undefined && !this.files.has(name)) return;
    this.copied ??= new Map(this.files);
    if (this.copied.size < MAX_FILES || this.copied.has(name)) this.copied.set(name, taint);
    this.files = this.copied;
  }
}

/** A variable held against a pattern from its first to its last character, none of them a wildcard. */
const MATCHED =
  /\[\[\s{1,3}(!\s{0,3})?["']?\$\{?([A-Za-z_]\w{0,99})\}?["']?\s{1,3}=~\s{1,3}["']?\^([^\s"']{1,200})\$["']?\s{1,3}\]\]/;
/** Lines below a check in which the script has to give up. */
const GIVES_UP_WITHIN = 4;

/** The variable whose form a line checks, where the script goes on only if it holds. */
function checkedVariable(line: string, lines: readonly string[], next: number): string | undefined {
  const match = MATCHED.exec(line);
  if (match === null) return undefined;
  const [whole, negated, name = '', pattern = ''] = match;
  if (/(?<!\\)\.|\[\^|(?<!\\)\|(?![^()]*\))|\\[SWD]/.test(pattern)) return undefined;
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + whole.length);
  const turned = negated !== undefined || /!\s*$/.test(before);
  const below = [after, ...lines.slice(next, next + GIVES_UP_WITHIN)].join('\n');
  const givesUp = /\b(?:exit|return|continue|break|die)\b/.test(below);
  // `[[ … ]] || exit 1` and `if ! [[ … ]]; then exit 1; fi` give up; `if [[ … ]]; then` holds within its branch.
  return turned || /^\s*\|\|/.test(after) ? (givesUp ? name.toLowerCase() : undefined) : name.toLowerCase();
}

function depthOf(line: string): number {
  return line.split('(').length - line.split(')').length;
}

/** Command substitutions make something new of their text; what comes out is seldom the text itself. */
function isDerived(line: string): boolean {
  return /(?:\$\(|`)[^)`]{0,400}(?:sha\d*sum|md5sum|wc |tr -cd|tr -dc|jq -c|base64|sed |grep -c|grep -\w{0,5}o)/.test(
    line,
  );
}

const VARIABLE =
  /\$(?:\{([A-Za-z_][A-Za-z0-9_]{0,99})|env:([A-Za-z_][A-Za-z0-9_]{0,99})|([A-Za-z_][A-Za-z0-9_]{0,99}))/g;

/** Names of shell variables a line uses (`$A`, `${A}`, `$env:A`), in lower case. */
export function variablesIn(line: string): string[] {
  return [...line.matchAll(VARIABLE)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
}
