import { AssayError } from '../../model/errors.ts';

/** What a manifest may pass to a tool: option → test of its value, or `flag` for an option without one. Everything else is refused. */
export type AllowedArgs = Readonly<Record<string, ((value: string) => boolean) | 'flag'>>;

/** Options of `config.args` in the order given; `--option=value` and `--option value` are the same. */
export interface ToolArg {
  readonly option: string;
  readonly value?: string;
}

/**
 * Reads `config.args` against the options that a scanner allows. An allow-list, because an option nobody thought of could
 * point the tool at the scanned tree's own configuration, write files, or switch its rules off unseen.
 *
 * @throws AssayError `scanner-args` (usage) naming the first argument that is refused.
 */
export function readToolArgs(scanner: string, args: readonly string[], allowed: AllowedArgs): readonly ToolArg[] {
  const result: ToolArg[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
    const option = equals === -1 ? argument : argument.slice(0, equals);
    const rule = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
    if (rule === undefined) {
      throw refused(
        scanner,
        `does not take the argument ${JSON.stringify(argument)}`,
        `Allowed are: ${Object.keys(allowed).join(', ')}.`,
      );
    }
    if (rule === 'flag') {
      if (equals !== -1) throw refused(scanner, `takes ${option} without a value`, `Write ${option} alone.`);
      result.push({ option });
      continue;
    }
    if (equals === -1) index += 1;
    const value = equals === -1 ? args[index] : argument.slice(equals + 1);
    if (value === undefined || !rule(value)) {
      throw refused(
        scanner,
        `cannot use ${JSON.stringify(value ?? '')} as the value of ${option}`,
        `See docs/tools.md for what ${scanner} accepts.`,
      );
    }
    result.push({ option, value });
  }
  return result;
}

/** The error for an argument that a scanner refuses. */
export function refused(scanner: string, fact: string, hint: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'scanner-args', message: `${scanner} ${fact}`, hint });
}
