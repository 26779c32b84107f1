import pc from 'picocolors';
import type { TextStyle } from '../../bundle/render-text.ts';
import { singleLine } from '../../lib/redact.ts';
import { AssayError, EXIT, EXIT_OF_KIND, type ExitCode } from '../../model/errors.ts';

/** What was asked for: standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function styleFor(color: boolean): TextStyle {
  const colors = pc.createColors(color && process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  return { bold: colors.bold, good: colors.green, bad: colors.red, warn: colors.yellow, dim: colors.dim };
}

/** Prints an error in the form that was asked for and gives its exit code. Anything that is no AssayError is internal. */
export function reportError(error: unknown, json: boolean): ExitCode {
  if (error instanceof AssayError) {
    if (json) print(JSON.stringify(error.toJSON()));
    else {
      const { file, line, column } = error.place;
      const place = file === undefined ? '' : `${singleLine(file)}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : `:${column}`}: `;
      process.stderr.write(`error: ${place}${error.message.split('\n').map(singleLine).join('\n  ')} [${error.code}]\n`);
      if (error.hint !== undefined) process.stderr.write(`  ${singleLine(error.hint)}\n`);
    }
    return EXIT_OF_KIND[error.kind];
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json) print(JSON.stringify({ error: { code: 'internal', message: singleLine(error instanceof Error ? error.message : text) } }));
  else process.stderr.write(`internal error, please report it:\n${text}\n`);
  return EXIT.internal;
}
