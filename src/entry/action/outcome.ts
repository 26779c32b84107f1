import { sayInputs } from '../../inputs/action-inputs.ts';
import { AssayError, EXIT, worseExit, type ExitCode, type KnownVerdict } from '../../model/errors.ts';
import type { Decision } from '../../model/verdict.ts';

/** How the step ends: what the outputs say, and every reason. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** The run's own, also where it could not be written down; where none was reached it is `inconclusive`: nothing that reads it takes it for a pass. */
  readonly verdict: Decision;
  /** Whether a verdict was reached. */
  readonly known: boolean;
  readonly reasons: readonly string[];
  /** The step succeeds although the exit code is not 0. */
  readonly tolerated: boolean;
}

/**
 * What an error means for the step. Anything that is no AssayError is internal.
 *
 * @param reached the verdict, where there was one
 * @param cancelled the exit code of the signal that came: it outranks what it kept from being done
 */
export function outcomeOfError(error: unknown, reached?: KnownVerdict, cancelled?: ExitCode): Outcome {
  if (!(error instanceof AssayError)) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      exitCode: EXIT.internal,
      verdict: reached?.decision ?? 'inconclusive',
      known: reached !== undefined,
      reasons: [...sayKnown(reached), 'internal error, please report it', text],
      tolerated: false,
    };
  }
  const known = error.known ?? reached;
  const { file, line, column } = error.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const [first = '', ...others] = error.message.split('\n');
  return {
    exitCode:
      cancelled !== undefined && error.kind !== 'internal'
        ? cancelled
        : worseExit(error.exitCode, known?.exitCode ?? error.exitCode),
    verdict: known?.decision ?? 'inconclusive',
    known: known !== undefined,
    reasons: [
      ...sayKnown(known),
      `${place === '' ? '' : `${place}: `}${first} [${error.code}]`,
      ...others,
      ...(error.hint === undefined ? [] : [error.hint]),
    ].map(sayInputs),
    tolerated: false,
  };
}

function sayKnown(known: KnownVerdict | undefined): readonly string[] {
  return known === undefined ? [] : [`Assay: ${known.decision}`, ...known.reasons];
}

/** The same end, with something that the runner did not take: nobody downstream can rely on the outputs. */
export function withFault(outcome: Outcome, fault: string): Outcome {
  const exitCode = worseExit(outcome.exitCode, EXIT.delivery);
  return { ...outcome, exitCode, tolerated: false, reasons: [...outcome.reasons, `${fault} [delivery]`] };
}
