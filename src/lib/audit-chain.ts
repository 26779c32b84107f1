import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './digest.ts';

const SOURCE = 'assay';

/** One line of `audit.jsonl`: the shape of a CloudEvent, chained by the hash of the line before. */
export interface AuditEvent {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the first line's `prev` is: binds the chain to the commit (or to the digest of the tree, outside git). */
export function auditGenesis(subject: string): string {
  return sha256(`assay-audit-v1\n${subject}`);
}

/** Renders events as chained lines. `prev` is the SHA-256 of the previous line's bytes, without its line feed. */
export function renderAuditLog(subject: string, events: readonly AuditEvent[]): { readonly text: string; readonly head: string; readonly lines: number } {
  let prev = auditGenesis(subject);
  const lines = events.map(({ type, time, data }, seq) => {
    const line = canonicalJson({
      specversion: '1.0',
      id: String(seq),
      source: SOURCE,
      type: `dev.assay.${type}`,
      time: new Date(time).toISOString(),
      seq,
      prev,
      data,
    });
    prev = sha256(line);
    return line;
  });
  return { text: lines.map((line) => `${line}\n`).join(''), head: prev, lines: lines.length };
}

/** Follows the chain; says what breaks it, or `undefined`. A shortened log still chains: the head in `run.json` shows it. */
export function checkAuditLog(text: string, subject: string, expected: { readonly head: string; readonly lines: number }): string | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '') return 'the audit log does not end in a line feed';
  let prev = auditGenesis(subject);
  for (const [seq, line] of lines.entries()) {
    let event: unknown;
    try {
      event = JSON.parse(line);
    } catch {
      return `line ${seq + 1} of the audit log is not JSON`;
    }
    const { prev: stated, seq: number } = (event ?? {}) as { prev?: unknown; seq?: unknown };
    if (stated !== prev || number !== seq) return `the audit log's chain breaks at line ${seq + 1}`;
    prev = sha256(line);
  }
  if (lines.length !== expected.lines || prev !== expected.head) return 'the audit log is not the one run.json names';
  return undefined;
}
