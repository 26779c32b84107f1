import type { LineIndex } from '../../lib/text.ts';
import type { Severity } from '../../model/severity.ts';
import type { DetectorFinding, Region } from '../detector.ts';
import type { WorkflowsConfig } from './config.ts';
import { Flow } from './flow.ts';
import type { WorkflowFile } from './model.ts';
import type { RuleId } from './rules.ts';
import type { Span } from './yaml-tree.ts';

/** More than this in one file is an attack on the report; the file is then said not to have been read to its end. */
const MAX_FINDINGS = 2000;

export interface FindingDetail {
  readonly severity?: Severity;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

/** What a check gets: the file, and the place to put its findings. */
export class CheckContext {
  readonly file: WorkflowFile;
  readonly config: WorkflowsConfig;
  readonly flow: Flow;
  overflow = false;
  /** Inputs that a script hands to an interpreter, with the line where it does. */
  readonly evaluated = new Map<string, number>();
  private readonly lines: LineIndex;
  private readonly breaks = new Map<number, readonly number[]>();
  private readonly byInput = new Map<DetectorFinding, string>();
  private readonly found = new Map<string, DetectorFinding>();

  constructor(file: WorkflowFile, config: WorkflowsConfig, lines: LineIndex) {
    this.file = file;
    this.config = config;
    this.lines = lines;
    this.flow = new Flow(file);
  }

  get strict(): boolean {
    return this.config.level === 'strict';
  }

  get findings(): readonly DetectorFinding[] {
    return [...this.found.values()];
  }

  /** The findings whose weight lies with what callers pass for an input, by input. */
  get ofInputs(): ReadonlyMap<DetectorFinding, string> {
    return this.byInput;
  }

  /** Adds a finding about an input that becomes part of a script. */
  addOfInput(input: string, span: Span, message: string, detail: FindingDetail): void {
    const finding = this.add('input-injection', span, message, detail);
    if (finding !== undefined) this.byInput.set(finding, input);
  }

  /** One finding per rule and place: an anchor that is used ten times is one finding. */
  add(rule: RuleId, span: Span, message: string, detail: FindingDetail = {}): DetectorFinding | undefined {
    const key = `${rule}\0${String(span.start)}`;
    if (this.found.has(key)) return undefined;
    if (this.found.size >= MAX_FINDINGS) {
      this.overflow = true;
      return undefined;
    }
    const finding: DetectorFinding = {
      rule: `workflows/${rule}`,
      path: this.file.path,
      region: this.region(span),
      message,
      ...detail,
    };
    this.found.set(key, finding);
    return finding;
  }

  region({ start, end }: Span): Region {
    return this.lines.region(start, Math.max(end, start));
  }

  /** The span of a value's n-th line (0-based), for findings inside scripts; the whole value where it is not laid out line by line. */
  lineSpan(node: Span & { readonly style: string }, line: number): Span {
    if (node.style !== 'block') return { start: node.start, end: node.end };
    const { source } = this.file;
    const breaks = this.breaksOf(node);
    let start = (breaks[line] ?? -1) + 1;
    let end = breaks[line + 1] ?? source.length;
    if (source.charAt(end - 1) === '\r') end -= 1;
    while (start < end && (source.charAt(start) === ' ' || source.charAt(start) === '\t')) start += 1;
    return { start, end };
  }

  /** Offsets of the line breaks of a block, its header's first. */
  private breaksOf({ start, end }: Span): readonly number[] {
    const known = this.breaks.get(start);
    if (known !== undefined) return known;
    const { source } = this.file;
    const breaks: number[] = [];
    let at = source.indexOf('\n', start);
    while (at >= 0) {
      breaks.push(at);
      if (at >= end) break;
      at = source.indexOf('\n', at + 1);
    }
    this.breaks.set(start, breaks);
    return breaks;
  }
}
