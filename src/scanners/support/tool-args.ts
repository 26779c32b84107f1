import { z } from 'zod';
import { suggestName } from '../../lib/nearest-name.ts';
import { showText } from '../../lib/show-value.ts';
import { AssayError } from '../../model/errors.ts';
import type { SettingCheck } from '../../model/scanner.ts';

/**
 * What a manifest may pass to a tool: option → the values there are, a test of its value, or `flag` for an option without
 * one. Everything else is refused.
 */
export type AllowedArgs = Readonly<Record<string, readonly string[] | ((value: string) => boolean) | 'flag'>>;

/** Options of `config.args` in the order given; `--option=value` and `--option value` are the same. */
export interface ToolArg {
  readonly option: string;
  readonly value?: string;
  /** Of the option in `config.args`. */
  readonly index: number;
}

/** An argument that a scanner refuses. */
class RefusedArg extends AssayError {
  /** In `config.args`; absent where it is about all of them. */
  readonly index: number | undefined;

  constructor(scanner: string, fact: string, hint: string | undefined, index: number | undefined) {
    super({
      kind: 'usage',
      code: 'scanner-args',
      message: `${scanner} ${fact}`,
      ...(hint === undefined ? {} : { hint }),
    });
    this.index = index;
  }
}

const texts = z.array(z.string());

/** The check of `config.args`, from what reads them and throws where it refuses one. */
export function argsSetting(read: (args: readonly string[]) => unknown): SettingCheck {
  return (value) => {
    const args = texts.safeParse(value);
    if (!args.success) return { message: 'expected a list of text', at: [] };
    try {
      read(args.data);
      return undefined;
    } catch (error) {
      if (!(error instanceof RefusedArg)) throw error;
      return {
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        at: error.index === undefined ? [] : [error.index],
      };
    }
  };
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
    const at = index;
    const argument = args[index] ?? '';
    const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
    const option = equals === -1 ? argument : argument.slice(0, equals);
    const rule = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
    if (rule === undefined) {
      const hint = suggestName(option, Object.keys(allowed));
      throw refused(scanner, `does not take the argument "${showText(argument)}"`, hint, at);
    }
    if (rule === 'flag') {
      if (equals !== -1) throw refused(scanner, `takes ${option} without a value`, `Write ${option} alone.`, at);
      result.push({ option, index: at });
      continue;
    }
    if (equals === -1) index += 1;
    const value = equals === -1 ? args[index] : argument.slice(equals + 1);
    if (value === undefined)
      throw refused(scanner, `needs a value after ${option}`, `See docs/tools.md for what ${scanner} accepts.`, at);
    if (typeof rule === 'function' ? !rule(value) : !rule.includes(value)) {
      const hint =
        typeof rule === 'function' ? `See docs/tools.md for what ${scanner} accepts.` : suggestName(value, rule);
      throw refused(scanner, `cannot use "${showText(value)}" as the value of ${option}`, hint, index);
    }
    result.push({ option, value, index: at });
  }
  return result;
}

/**
 * The error for an argument that a scanner refuses.
 *
 * @param index of the argument in `config.args`, where it is one.
 */
export function refused(scanner: string, fact: string, hint: string | undefined, index?: number): AssayError {
  return new RefusedArg(scanner, fact, hint, index);
}
