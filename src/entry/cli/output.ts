import pc from 'picocolors';
import type { TextStyle } from '../../bundle/render-text.ts';
import { escapeLog, jsonForLog, logText } from '../../lib/markup.ts';
import { AssayError, EXIT, type ExitCode, type KnownVerdict } from '../../model/errors.ts';

/** What was asked for: standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** The same as JSON: one document, one line. */
export function printJson(value: unknown): void {
  print(jsonForLog(JSON.stringify(value)));
}

/** Columns of standard output; what is not read on a terminal is not broken. */
export function widthOfOutput(): number {
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns) : Infinity;
}

export function styleFor(color: boolean): TextStyle {
  const colors = pc.createColors(color && process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '');
  return { bold: colors.bold, good: colors.green, bad: colors.red, warn: colors.yellow, dim: colors.dim };
}

/** Prints an error in the form that was asked for and gives its exit code. Anything that is no AssayError is internal. */
export function reportError(error: unknown, json: boolean): ExitCode {
  if (error instanceof AssayError) {
    if (json) printJson(error.toJSON());
    else {
      const { file, line, column } = error.place;
      const place =
        file === undefined
          ? ''
          : `${logText(file)}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : `:${column}`}: `;
      process.stderr.write(`error: ${place}${error.message.split('\n').map(logText).join('\n  ')} [${error.code}]\n`);
      if (error.known !== undefined) process.stderr.write(`  ${sayKnown(error.known)}\n`);
      if (error.hint !== undefined) process.stderr.write(`  ${logText(error.hint)}\n`);
    }
    return error.exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json) printJson({ error: { code: 'internal', message: logText(error instanceof Error ? error.message : text) } });
  else process.stderr.write(`internal error, please report it:\n${escapeLog(text)}\n`);
  return EXIT.internal;
}

/** The verdict that a run had reached before it failed, with every reason. */
function sayKnown({ decision, reasons }: KnownVerdict): string {
  return logText([`The verdict was ${decision}.`, ...reasons].join(' '));
}
