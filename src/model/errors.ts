import type { Decision } from './verdict.ts';

/** Everything that stops a run, by kind. Expected outcomes (a scanner that failed, a breached budget) are values, not errors. */
export type ErrorKind = 'usage' | 'integrity' | 'delivery' | 'cancelled' | 'internal';

/** The exit codes users see (SPEC, section 2). `verify` has four of its own. */
export const EXIT = {
  pass: 0,
  fail: 1,
  usage: 2,
  inconclusive: 3,
  integrity: 4,
  delivery: 5,
  notReproducible: 6,
  untrusted: 7,
  notAuthentic: 8,
  unexpected: 9,
  internal: 70,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_OF_KIND = {
  usage: EXIT.usage,
  integrity: EXIT.integrity,
  delivery: EXIT.delivery,
  cancelled: EXIT.interrupted,
  internal: EXIT.internal,
} as const satisfies Record<ErrorKind, ExitCode>;

/** Which of two exit codes a user sees, the first of these that is one of them (SPEC, section 2). */
const PRECEDENCE: readonly ExitCode[] = [
  ...[EXIT.internal, EXIT.interrupted, EXIT.terminated],
  ...[EXIT.usage, EXIT.integrity, EXIT.fail, EXIT.inconclusive, EXIT.delivery, EXIT.pass],
];

/** The exit code of a run that ended in two ways at once. Codes of `verify` alone come before all others. */
export function worseExit(one: ExitCode, other: ExitCode): ExitCode {
  return PRECEDENCE.indexOf(one) <= PRECEDENCE.indexOf(other) ? one : other;
}

/** What a run had found out before an error kept it from writing it down. */
export interface KnownVerdict {
  readonly decision: Decision;
  readonly exitCode: ExitCode;
  /** One sentence each. */
  readonly reasons: readonly string[];
}

export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface AssayErrorOptions extends ErrorPlace {
  readonly kind: ErrorKind;
  /** Stable, kebab-case, e.g. `manifest-unknown-key`: `assay explain` knows it. */
  readonly code: string;
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** The verdict that was reached before this happened. */
  readonly known?: KnownVerdict;
}

/** The one error type of Assay. The message states the fact, the hint the remedy. */
export class AssayError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string | undefined;
  readonly place: ErrorPlace;
  readonly known: KnownVerdict | undefined;

  constructor(options: AssayErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AssayError';
    this.kind = options.kind;
    this.code = options.code;
    this.hint = options.hint;
    this.known = options.known;
    this.place = {
      ...(options.file === undefined ? {} : { file: options.file }),
      ...(options.line === undefined ? {} : { line: options.line }),
      ...(options.column === undefined ? {} : { column: options.column }),
    };
  }

  /** Where the verdict was known already, it outranks that it could not be delivered. */
  get exitCode(): ExitCode {
    const own = EXIT_OF_KIND[this.kind];
    return this.known === undefined ? own : worseExit(own, this.known.exitCode);
  }

  /** This error of a run whose verdict had been reached. */
  withKnown(known: KnownVerdict): AssayError {
    const { kind, code, message, hint, cause, place } = this;
    return new AssayError({
      ...{ kind, code, message, cause, known },
      ...place,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  /** The form `--json` prints. */
  toJSON(): { error: Record<string, string | number> } {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...this.place,
        ...(this.known === undefined ? {} : { verdict: this.known.decision }),
        ...(this.hint === undefined ? {} : { hint: this.hint }),
      },
    };
  }
}
