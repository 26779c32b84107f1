import { worstFirst } from '../lib/sort-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Severity } from '../model/severity.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

const LEVEL = {
  critical: 'error',
  high: 'error',
  unknown: 'error',
  medium: 'warning',
  low: 'notice',
  none: 'notice',
} as const satisfies Record<Severity, Annotation['level']>;

/** GitHub shows ten of a level per step; the step's own need room among them. */
const MOST = { error: 9, warning: 7, notice: 9 } as const;

/**
 * Annotations for the worst findings that count: not for review, not advisory, not suppressed.
 *
 * @param isOfChange whether a file is one that the change adds or edits: what is in these comes first, level by level.
 */
export function pickAnnotations(
  findings: readonly Finding[],
  isOfChange: (path: string) => boolean = () => false,
): {
  readonly annotations: readonly Annotation[];
  readonly left: number;
} {
  const counted = findings.filter(
    ({ kind, advisory, suppression }) => kind === 'fail' && !advisory && suppression === undefined,
  );
  const room: Record<Annotation['level'], number> = { ...MOST };
  const annotations: Annotation[] = [];
  const isNew = ({ path }: Finding): boolean => path !== undefined && isOfChange(path);
  const sorted = [...counted].sort(worstFirst);
  for (const finding of [...sorted.filter(isNew), ...sorted.filter((one) => !isNew(one))]) {
    const level = LEVEL[finding.severity];
    if (room[level] === 0) continue;
    room[level] -= 1;
    const { path, region } = finding;
    annotations.push({
      level,
      title: `${finding.severity}: ${finding.ruleId} (${finding.scanner})`,
      message: finding.message === '' ? finding.ruleId : finding.message,
      ...(path === undefined
        ? {}
        : { file: path, startLine: region?.startLine ?? 1, endLine: region?.endLine ?? region?.startLine ?? 1 }),
    });
  }
  return { annotations, left: counted.length - annotations.length };
}
