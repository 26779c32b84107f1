import { AssayError } from '../model/errors.ts';
import type { ErrorPlace } from '../model/errors.ts';
import { compareBy } from '../lib/compare.ts';

/** One thing that is wrong with a manifest. */
export interface ManifestProblem {
  /** Stable, kebab-case. */
  readonly code: string;
  /** Starts with the path in the manifest, where there is one. */
  readonly message: string;
  readonly hint?: string;
  readonly place: ErrorPlace;
}

const MOST_LISTED = 10;

/** All that is wrong, at once. Code, place and hint are those of the first problem, the message lists the others. */
export class ManifestError extends AssayError {
  readonly problems: readonly ManifestProblem[];

  constructor(problems: readonly [ManifestProblem, ...ManifestProblem[]]) {
    const [first, ...others] = problems;
    const listed = others.slice(0, MOST_LISTED).map((problem) => `\n  ${placeText(problem.place)}${withHint(problem)}`);
    const rest = others.length - listed.length;
    super({
      kind: 'usage',
      code: first.code,
      message: first.message + listed.join('') + (rest > 0 ? `\n  … and ${rest} more` : ''),
      ...(first.hint === undefined ? {} : { hint: first.hint }),
      ...first.place,
    });
    this.problems = problems;
  }
}

/** Throws if there is any problem; sorted by place so that the first is the topmost, what has no place before it all. */
export function throwProblems(problems: readonly ManifestProblem[]): void {
  const [first, ...others] = [...problems].sort(
    compareBy(
      (problem) => problem.place.file ?? '',
      (problem) => problem.place.line ?? 0,
      (problem) => problem.place.column ?? 0,
    ),
  );
  if (first !== undefined) throw new ManifestError([first, ...others]);
}

/** A suggestion fits on the line; the list of everything that is valid would drown the others. */
function withHint(problem: ManifestProblem): string {
  const { hint, message } = problem;
  return hint === undefined || hint.startsWith('Valid here') ? message : `${message} (${hint})`;
}

function placeText(place: ErrorPlace): string {
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `${parts.join(':')}: `;
}
