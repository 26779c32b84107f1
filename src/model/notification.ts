import { z } from 'zod';
import { SEVERITIES } from './severity.ts';
import { DECISIONS, type Decision } from './verdict.ts';

/** Who a profile wants to be told of its verdict. The address is a secret and stays in its environment variable. */
export interface NotifyTarget {
  readonly kind: 'webhook' | 'slack';
  readonly urlEnv: string;
  readonly on: readonly Decision[];
}

/** What a webhook is sent, as JSON. Texts are one line each, and untrusted: they quote scanners and the manifest. */
export const notificationSchema = z.strictObject({
  schema: z.literal('assay/notification/1'),
  /** The same for every try of one delivery: who has seen it before can drop it. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  product: z.string(),
  profile: z.string(),
  verdict: z.enum(DECISIONS),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  /** Reasons that are left out. */
  moreReasons: z.number().int().nonnegative(),
  findings: z.strictObject({
    total: z.number().int().nonnegative(),
    counted: z.number().int().nonnegative(),
    bySeverity: z.record(z.enum(SEVERITIES), z.number().int().nonnegative()),
  }),
  policyDate: z.string(),
  commit: z.string().nullable(),
  /** SHA-256 of the bundle's `evidence-manifest.json`. */
  evidenceDigest: z.string(),
  /** Where it ran; `null` on a command line. */
  run: z
    .strictObject({
      repository: z.string(),
      url: z.string(),
      event: z.string(),
      ref: z.string(),
      pullRequest: z.number().int().nullable(),
    })
    .nullable(),
});
export type Notification = z.infer<typeof notificationSchema>;
