import type { Expression } from './expression.ts';
import { worst, type Taint } from './taint.ts';
import { partsOfLines, type TemplatePart } from './template.ts';

/** Longer lines are data, not shell. */
const MAX_LINE = 4000;
const ASSIGNMENT =
  /^\s*(?:(?:export|local|readonly|typeset|declare(?:\s+-\w+)?)\s+|\$(?:env:)?)?([A-Za-z_][A-Za-z0-9_]{0,99})\s{0,3}\+?=(?!=)/;
const LOOP = /^\s*for\s+([A-Za-z_][A-Za-z0-9_]{0,99})\s+in\s/;
const READ = /(?:^|[\s;])(?:read|mapfile|readarray)\s(?:-[A-Za-z]+\s(?:''\s)?){0,4}([A-Za-z_][A-Za-z0-9_]{0,99})\b/;

export interface ScriptSources {
  expression(expression: Expression): Taint | undefined;
  /** The taint of a variable of the environment, by its lower-case name. */
  variable(name: string): Taint | undefined;
  /** The taint of what the commands of a line print. */
  command(line: string): Taint | undefined;
}

/**
 * For each line of a script, the worst text of others it holds or prints. Follows the script's own variables from
 * assignment to use, in the order of the lines.
 */
export function lineTaints(
  script: string,
  parts: readonly TemplatePart[],
  sources: ScriptSources,
): readonly (Taint | undefined)[] {
  const own = new Map<string, Taint | undefined>();
  let pending: { readonly name: string; open: number } | undefined;
  const lines = script.split('\n');
  const partsOf = partsOfLines(lines, parts);
  return lines.map((line, index) => {
    if (line.length > MAX_LINE || /^\s*#/.test(line)) return undefined;
    const taint = isDerived(line)
      ? undefined
      : worst([
          ...(partsOf[index] ?? []).map(({ expression }) =>
            expression === undefined ? undefined : sources.expression(expression),
          ),
          ...variablesIn(line).map((name) => (own.has(name) ? own.get(name) : sources.variable(name))),
          sources.command(line),
        ]);
    if (pending !== undefined) {
      // The lines of a command substitution that was opened further up.
      pending.open += depthOf(line);
      if (taint !== undefined) own.set(pending.name, taint);
      if (pending.open <= 0) pending = undefined;
      return taint;
    }
    const assigned = ASSIGNMENT.exec(line)?.[1] ?? LOOP.exec(line)?.[1] ?? READ.exec(line)?.[1];
    if (assigned !== undefined) {
      const name = assigned.toLowerCase();
      own.set(name, taint ?? (line.includes('+=') ? own.get(name) : undefined));
      const open = depthOf(line);
      if (open > 0 && line.includes('$(')) pending = { name, open };
    }
    return taint;
  });
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
  return [...line.matchAll(VARIABLE)]
    .slice(0, 50)
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
}
