import { z } from 'zod';

export const AUDIT_EVENT_TYPES = [
  'run.started',
  'inputs.validated',
  'plan.made',
  'tool.started',
  'tool.ended',
  'evidence.derived',
  'gate.decided',
] as const;

/** What happened, before it is a line of a log. */
export interface AuditEvent {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One line of `audit.jsonl`: a CloudEvent (1.0, JSON form) with the chain's two members. */
export const auditEventSchema = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.literal('assay'),
  type: z.enum(AUDIT_EVENT_TYPES.map((type): `dev.assay.${(typeof AUDIT_EVENT_TYPES)[number]}` => `dev.assay.${type}`)),
  time: z.iso.datetime(),
  /** 0, 1, 2, … */
  seq: z.number().int().nonnegative(),
  /** SHA-256 of the previous line's bytes; of `assay-audit-v1`, a line feed and the commit for the first. */
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.record(z.string(), z.unknown()),
});
