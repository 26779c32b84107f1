import { z } from 'zod';

/**
 * What a tool run left behind, as `raw/<id>/execution.json` holds it. Together with the redacted outputs beside it, this is
 * all that verdicts are derived from: `assay verify` starts here. Volatile facts (paths, times) are allowed, `run.json`
 * records its digest.
 */
export const executionRecordSchema = z.strictObject({
  schema: z.literal('assay/execution/1'),
  scanner: z.string(),
  outcome: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('exited'), exitCode: z.number().int() }),
    z.strictObject({ status: z.literal('signalled'), signal: z.string() }),
    z.strictObject({
      status: z.literal('killed'),
      reason: z.enum(['timeout', 'run-timeout', 'memory', 'output', 'cancelled']),
    }),
    z.strictObject({ status: z.literal('not-started'), message: z.string() }),
    z.strictObject({ status: z.literal('not-provisioned'), message: z.string() }),
    z.strictObject({ status: z.literal('not-capable'), message: z.string() }),
    z.strictObject({ status: z.literal('source-changed'), message: z.string() }),
  ]),
  /** The source folder as the process saw it. */
  sourceRoot: z.string(),
  /** Folder below the source in which canaries were planted; random. */
  canaryRoot: z.string(),
  durationMs: z.number().int().nonnegative(),
  argv: z.array(z.string()),
  /** Declared outputs that were there, `stdout` and `stderr`. */
  outputs: z.array(z.string()),
  /**
   * For each finding of the report, in its order: SHA-256 of the flagged lines with white space collapsed and, in secrets
   * and personal data, the match replaced; and GitHub's line hash. `null` where the place is not in the copy.
   */
  contexts: z.array(z.union([z.null(), z.tuple([z.string(), z.string().nullable()])])),
});
export type ExecutionRecord = z.infer<typeof executionRecordSchema>;

export interface RawRun {
  readonly record: ExecutionRecord;
  /** Redacted bytes by name. */
  readonly outputs: ReadonlyMap<string, Uint8Array>;
}
