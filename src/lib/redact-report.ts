import { MASK } from './redact.ts';
import type { ValueRedactor } from './redact-values.ts';

/** Members by which a report is read: what they hold is one of a few words, or a number. */
const WORDS = new Set([
  'level',
  'kind',
  'status',
  'baselineState',
  'columnKind',
  'severity',
  'confidence',
  'security-severity',
  'issue_severity',
  'issue_confidence',
  '$schema',
  'version',
]);
const WORD =
  /^(?:error|warning|note|none|info|style|pass|fail|open|review|notApplicable|informational|inSource|external|new|unchanged|updated|absent|accepted|underReview|rejected|critical|high|medium|low|unknown|undefined|utf16CodeUnits|unicodeCodePoints|[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}|https:\/\/[a-z.]{1,60}\/[\w./-]{1,100})$/i;

/** Members that name a file. */
const NAMES = new Set(['uri', 'uriBaseId', 'filename', 'path', 'file', 'verbatim_path', 'read']);

/** Members that name a rule, and what a pinned tool says of its rules: its own words, whatever the tree holds. */
const RULES = new Set(['ruleId', 'id', 'code', 'test_id', 'test_name', 'ident', 'plugin', 'type', 'name', 'desc']);
const OF_RULES = new Set([...RULES, 'url', 'helpUri', 'more_info']);

export interface ReportForm {
  /** Whether the tool is one of the catalogue, whose rules are its own; any other's may quote what it read. */
  readonly pinned: boolean;
  /** Whether this is the name of a file that the tool was given, or of its canary: such a name stays. */
  readonly isName: (text: string) => boolean;
  /** The rule of the canary. */
  readonly expectRule: string | undefined;
}

/**
 * A report in JSON with known values taken out of its texts, each by itself: members, numbers, levels and the names of files
 * and rules that its meaning hangs on are left alone. Rule ids of a tool of the user's own that hold a value stay different
 * from each other. Bytes that are not JSON are treated as one text: nobody can read them as a report anyway.
 */
export function redactReport(bytes: Uint8Array, values: ValueRedactor, form: ReportForm): Uint8Array {
  if (!values.isIn(bytes)) return bytes;
  let report: unknown;
  try {
    report = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    return values.redact(bytes);
  }
  const ids = new Map<string, string>();
  const idOf = (text: string): string => {
    if (text === form.expectRule) return text;
    const clean = values.redactText(text);
    if (clean === text) return text;
    const id = ids.get(text) ?? clean.replace(MASK, `${MASK}${ids.size + 1}`);
    ids.set(text, id);
    return id;
  };
  const textOf = (text: string, member: string): string => {
    if (WORDS.has(member) && WORD.test(text)) return text;
    if (NAMES.has(member) && form.isName(text)) return text;
    if (form.pinned ? OF_RULES.has(member) : false) return text;
    return RULES.has(member) ? idOf(text) : values.redactText(text);
  };
  const walk = (value: unknown, member: string): unknown => {
    if (typeof value === 'string') return textOf(value, member);
    if (Array.isArray(value)) return value.map((item: unknown) => walk(item, member));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
  };
  return Buffer.from(JSON.stringify(walk(report, '')), 'utf8');
}
