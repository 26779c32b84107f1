import { auditEventSchema, type AuditEvent } from '../model/audit-event.ts';
import { canonicalJson } from './canonical-json.ts';
import { countNoun } from './count-noun.ts';
import { sha256 } from './digest.ts';
import { parseStrictJson } from './strict-json.ts';

const SOURCE = 'assay';
const LINE_FEED = 0x0a;

/** What the first line's `prev` is: binds the chain to the commit (or to the digest of the tree, outside git). */
export function auditGenesis(subject: string): string {
  return sha256(`assay-audit-v1\n${subject}`);
}

/** Renders events as chained lines. `prev` is the SHA-256 of the previous line's bytes, without its line feed. */
export function renderAuditLog(
  subject: string,
  events: readonly AuditEvent[],
): { readonly text: string; readonly head: string; readonly lines: number } {
  const chain = createAuditChain(subject);
  const lines = events.map((event) => chain.next(event));
  return { text: lines.map((line) => `${line}\n`).join(''), head: chain.head(), lines: lines.length };
}

/** The chain of a log that grows: one line for each event, without its line feed. */
export function createAuditChain(subject: string): {
  readonly next: (event: AuditEvent) => string;
  readonly head: () => string;
} {
  let prev = auditGenesis(subject);
  let seq = 0;
  const next = ({ type, time, data }: AuditEvent): string => {
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
    seq += 1;
    return line;
  };
  return { next, head: () => prev };
}

/**
 * Follows the chain; says what breaks it, or `undefined`. A shortened log still chains: the head in `run.json` shows it.
 * Each line must be exactly the event that was written, so that two readers cannot see two events in one line.
 */
export function checkAuditLog(
  bytes: Uint8Array,
  subject: string,
  expected: { readonly head: string; readonly lines: number },
): string | undefined {
  let prev = auditGenesis(subject);
  let seq = 0;
  for (let start = 0; start < bytes.length; seq += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1) return 'it does not end in a line feed';
    const line = bytes.subarray(start, end);
    const problem = checkLine(line, seq, prev);
    if (problem !== undefined) return `line ${seq + 1} ${problem}`;
    prev = sha256(line);
    start = end + 1;
  }
  if (seq !== expected.lines || prev !== expected.head) {
    return `it has ${countNoun(seq, 'line')} and ends in ${prev.slice(0, 12)}…, and run.json names ${countNoun(expected.lines, 'line')} and ${expected.head.slice(0, 12)}…`;
  }
  return undefined;
}

/** The line must be the very bytes of its event: a decoder that replaces what is not UTF-8 sees one text in two files. */
function checkLine(line: Uint8Array, seq: number, prev: string): string | undefined {
  let value: unknown;
  try {
    value = parseStrictJson(line);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`;
  }
  const event = auditEventSchema.safeParse(value);
  if (!event.success) return `is no event of an audit log (${event.error.issues[0]?.path.join('.') ?? ''})`;
  if (event.data.prev !== prev || event.data.seq !== seq || event.data.id !== String(seq))
    return 'does not follow the line before it: the chain breaks';
  return Buffer.from(canonicalJson(value), 'utf8').equals(line) ? undefined : 'is not in canonical form';
}
