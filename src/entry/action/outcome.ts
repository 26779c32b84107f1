import { sayInputs } from '../../inputs/action-inputs.ts';
import { AssayError, EXIT, EXIT_OF_KIND, type ExitCode } from '../../model/errors.ts';
import type { Decision } from '../../model/verdict.ts';

/** How the step ends: what the outputs say, and every reason. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** Where no verdict was reached it is `inconclusive`: nothing that reads it takes it for a pass. */
  readonly verdict: Decision;
  readonly reasons: readonly string[];
  /** The step succeeds although the exit code is not 0. */
  readonly tolerated: boolean;
}

/** What an error means for the step. Anything that is no AssayError is internal. */
export function outcomeOfError(error: unknown): Outcome {
  if (!(error instanceof AssayError)) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      exitCode: EXIT.internal,
      verdict: 'inconclusive',
      reasons: ['internal error, please report it', text],
      tolerated: false,
    };
  }
  const { file, line, column } = error.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const [first = '', ...others] = error.message.split('\n');
  return {
    exitCode: EXIT_OF_KIND[error.kind],
    verdict: 'inconclusive',
    reasons: [
      `${place === '' ? '' : `${place}: `}${first} [${error.code}]`,
      ...others,
      ...(error.hint === undefined ? [] : [error.hint]),
    ].map(sayInputs),
    tolerated: false,
  };
}
