import { z } from 'zod';

/** What the orchestrator hands an embedded scanner, as a JSON file in the step's input folder. Paths are as the process sees them. */
export const embeddedJobSchema = z.strictObject({
  scanner: z.string(),
  source: z.string(),
  out: z.string(),
  /** `copy` is where the file lies below `source`, where that differs from its name. */
  files: z.array(
    z.strictObject({
      path: z.string(),
      copy: z.string().optional(),
      /** Planted by the orchestrator: scanned like any other, not counted as read. */
      canary: z.boolean().optional(),
    }),
  ),
  config: z.record(z.string(), z.unknown()),
  privacyPack: z.string().optional(),
  /** Not all files of the repository are here. */
  part: z.boolean().optional(),
  /** Worker threads, at least 1. */
  threads: z.number().int().min(1).max(64),
});
export type EmbeddedJob = z.infer<typeof embeddedJobSchema>;
