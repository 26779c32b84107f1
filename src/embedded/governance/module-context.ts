import { LineIndex } from '../../lib/text.ts';
import type { DetectorFinding } from '../detector.ts';
import type { CallSite, ModuleModel } from './module-model.ts';
import { childOf, plainName } from './node-text.ts';
import type { Scope } from './scopes.ts';
import type { SyntaxNode } from './syntax.ts';
import { ValueFlow } from './value-flow.ts';

/** A rule that fires everywhere in a file tells nobody more than this many times where. */
const MAX_PER_RULE = 25;

type Extra = Pick<DetectorFinding, 'severity' | 'kind' | 'confidence' | 'properties'>;

/** One module under audit: what the checks read, and where they report. */
export class ModuleContext {
  readonly path: string;
  readonly model: ModuleModel;
  readonly findings: DetectorFinding[] = [];
  private readonly lines: LineIndex;
  private readonly counts = new Map<string, number>();
  private followed: ValueFlow | undefined;

  constructor(path: string, model: ModuleModel) {
    this.path = path;
    this.model = model;
    this.lines = new LineIndex(model.tree.text);
  }

  /** Computed at the first question: most modules never ask. */
  get flow(): ValueFlow {
    this.followed ??= new ValueFlow(this.model);
    return this.followed;
  }

  /** `rule` without the detector's prefix. The same rule twice on one line is one finding. */
  report(rule: string, node: SyntaxNode, message: string, extra: Extra = {}): void {
    const region = this.lines.region(node.start, node.end);
    const id = `governance/${rule}`;
    if (this.findings.some((found) => found.rule === id && found.region?.startLine === region.startLine)) return;
    const count = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, count);
    if (count > MAX_PER_RULE) return;
    // A finding points at the statement's first line: a region of fifty lines points at nothing.
    const shown =
      region.endLine > region.startLine ? this.lines.region(node.start, this.endOfLine(node.start)) : region;
    this.findings.push({ rule: id, path: this.path, region: shown, message, ...extra });
  }

  /** How a call is written, for a message: `client.messages.create`, or the last words of its name. */
  calleeOf(call: CallSite): string {
    const callee = childOf(call.node, 'function') ?? childOf(call.node, 'constructor');
    const written = callee === undefined ? undefined : this.model.text(callee).slice(0, 61);
    return plainName(written, plainName(call.name.split('.').at(-1), 'a call'));
  }

  /** The function a node stands in, for a message; `fallback` at the top level. */
  functionAround(node: SyntaxNode, fallback: string): string {
    for (let scope: Scope | undefined = this.model.scopeOf(node); scope !== undefined; scope = scope.parent) {
      const name = plainName(scope.name, '');
      if (name !== '') return `${name}()`;
    }
    return fallback;
  }

  has(rule: string): boolean {
    return this.counts.has(`governance/${rule}`);
  }

  /** Has the rule (without the prefix) a finding on the line where `node` starts? */
  reportedOnLine(rule: string, node: SyntaxNode): boolean {
    const { startLine } = this.lines.region(node.start, node.start);
    return this.findings.some((found) => found.rule === `governance/${rule}` && found.region?.startLine === startLine);
  }

  private endOfLine(offset: number): number {
    const { text } = this.model.tree;
    let end = offset;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return end;
  }
}
