import type { DetectorFinding, Region } from '../detector.ts';
import type { CompiledRule } from './compiled-rule.ts';

export interface Place {
  readonly rule: CompiledRule;
  readonly review: boolean;
  readonly certain: boolean;
  /** Absent in documents whose text has no lines of its own (PDF, Office). */
  readonly region?: Region;
  /** In words, for documents: `page 3`. */
  readonly place?: string;
  readonly line: number;
  readonly column?: number;
  readonly dense: boolean;
}

/** Places of one kind that are reported one by one; what follows is counted in one more finding. */
const SINGLE_PLACES = 20;
/** Ranges of lines that a finding lists before it only counts. */
const MAX_RANGES = 40;

interface Group {
  readonly first: Place;
  count: number;
  readonly ranges: [number, number][];
  certain: boolean;
}

/**
 * Gathers the places of one file. Record sets (tables, dumps, logs, JSON lines) give one finding per kind of data and column;
 * other files give one per place, up to twenty, and one for all the rest. Adding data never takes a finding away.
 */
export class Places {
  private readonly groups = new Map<string, Group>();
  private readonly singles = new Map<string, number>();

  add(place: Place): void {
    const kind = `${place.rule.id}${place.review ? '?' : ''}`;
    let key = `${kind}|all|${String(place.column ?? 0)}|${place.dense && place.place !== undefined ? place.place : ''}`;
    if (!place.dense) {
      const nth = (this.singles.get(kind) ?? 0) + 1;
      this.singles.set(kind, nth);
      key = nth <= SINGLE_PLACES ? `${kind}|${nth}` : `${kind}|rest`;
    }
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { first: place, count: 1, ranges: [[place.line, place.line]], certain: place.certain });
      return;
    }
    group.count += 1;
    group.certain ||= place.certain;
    const last = group.ranges.at(-1);
    if (last !== undefined && place.line >= last[0] && place.line <= last[1] + 1)
      last[1] = Math.max(last[1], place.line);
    else if (group.ranges.length < MAX_RANGES) group.ranges.push([place.line, place.line]);
    else group.ranges.length = MAX_RANGES;
  }

  findings(path: string, test: boolean): DetectorFinding[] {
    return [...this.groups.values()].map((group) => finding(path, group, test));
  }
}

function finding(path: string, group: Group, test: boolean): DetectorFinding {
  const { first, count } = group;
  const { rule } = first.rule;
  const lowered = test && rule.severity !== 'low';
  const where = placeText(group);
  const many = count > 1 ? `${count} times` : 'once';
  const review = first.review
    ? ' The value has the form of a published example, or stands among examples, so it needs a look rather than a count.'
    : '';
  return {
    rule: first.rule.id,
    path,
    ...(first.region === undefined ? {} : { region: first.region }),
    ...(lowered ? { severity: 'low' as const } : {}),
    ...(first.review ? { kind: 'review' as const } : {}),
    confidence: first.review ? 'low' : group.certain ? 'high' : 'medium',
    message: `${rule.title}: found ${many}${where}.${review}`,
    properties: {
      entity: rule.entity,
      locale: rule.locale,
      count,
      place: describe(group),
      lines: group.ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(','),
      ...(first.column === undefined ? {} : { column: first.column }),
    },
  };
}

function placeText(group: Group): string {
  const { first, count } = group;
  const column = first.column === undefined ? '' : ` in column ${first.column}`;
  const document = first.place === undefined ? '' : ` (${first.place}, line ${first.line} of its text)`;
  return `${column}${count > 1 && document === '' ? ', first here' : ''}${document}`;
}

/** Short and stable: what `expected.json` of a pack names. */
function describe({ first }: Group): string {
  const column = first.column === undefined ? '' : ` column ${first.column}`;
  return `${first.place === undefined ? '' : `${first.place} `}line ${first.line}${column}`;
}
