import type { z } from 'zod';
import { nearestName, suggestName } from '../lib/nearest-name.ts';
import { showValue } from '../lib/show-value.ts';
import { AssayError } from '../model/errors.ts';

/** Where an input was written: messages speak of flags on the command line and of inputs in a workflow. */
export type InputForm = 'flag' | 'input';

/** The name as its user wrote it. */
export function spelled(name: string, form: InputForm): string {
  if (form === 'input') return name;
  return name === 'path' ? 'PATH' : `--${name}`;
}

export function unknownInput(name: string, known: readonly string[], form: InputForm): AssayError {
  const near = nearestName(name, known);
  const hint = near === undefined ? undefined : `Did you mean ${spelled(near, form)}?`;
  return usage('input-unknown', `there is no input ${spelled(name, form)}`, hint ?? where(form));
}

export function emptyInput(name: string, form: InputForm): AssayError {
  return usage('input-invalid', `${spelled(name, form)}: expected a value; found an empty text`, where(form));
}

export function notYet(name: string, what: string, form: InputForm): AssayError {
  return usage('not-available-yet', `${spelled(name, form)}: this version does not have ${what} yet`, 'Leave it out.');
}

export function halfGiven(name: string, lacks: string, form: InputForm): AssayError {
  const message = `${spelled(name, form)}: expected together with ${spelled(lacks, form)}`;
  return usage('input-invalid', message, 'Give both, or neither.');
}

/** All that is wrong with the values, one line each, in our own words. */
export function invalidInputs(
  issues: readonly z.core.$ZodIssue[],
  raw: Readonly<Record<string, string | undefined>>,
  form: InputForm,
): AssayError {
  const described = issues.map((issue) => {
    const name = String(issue.path[0] ?? 'input');
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const near = nearestName(raw[name] ?? '', choices);
    // Every schema of an input says itself what it expects; anything else would be the library's English.
    const own = issue.message.startsWith('expected ') ? issue.message : 'expected another value';
    const expected = choices.length > 0 ? `expected one of ${choices.join(', ')}` : own;
    return {
      text: `${spelled(name, form)}: ${expected}; found ${showValue(raw[name] ?? '')}`,
      hint: near === undefined ? undefined : suggestName(raw[name] ?? '', choices),
    };
  });
  const [first, ...others] = described;
  const lines = others.map(({ text, hint }) => `\n${text}${hint === undefined ? '' : ` (${hint})`}`);
  return usage('input-invalid', (first?.text ?? 'an input is not valid') + lines.join(''), first?.hint ?? where(form));
}

function where(form: InputForm): string {
  return form === 'input' ? 'See action.yml for what it takes.' : 'See --help for what it takes.';
}

function usage(code: string, message: string, hint: string): AssayError {
  return new AssayError({ kind: 'usage', code, message, hint });
}
