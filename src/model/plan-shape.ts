import { z } from 'zod';
import { globFault } from './glob.ts';

/*
 * The form of `plan.json`, as far as derivation relies on it. A plan from a bundle is hostile: what passes here cannot make
 * derivation throw on a missing member, and whatever else it says is caught when everything is derived again and compared.
 */
const text = z.string();
/** Bounded, so that a hostile plan cannot have many globs tried on many files. */
const globs = z.array(text.max(512).refine((glob) => globFault(glob) === undefined)).max(200);
const file = z.strictObject({
  path: text.min(1),
  copy: text.min(1),
  bytes: z.number().int().nonnegative(),
  sha256: text.regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'binary']),
  shebang: text.optional(),
  executable: z.boolean(),
});
const budget = z.looseObject({
  id: text,
  severity: z.enum(['critical', 'high', 'medium', 'low']).optional(),
  match: z.enum(['or-worse', 'exactly']),
  tool: text.optional(),
  category: text.optional(),
  paths: globs.optional(),
  scope: z.enum(['all', 'new']),
  max: z.number().int().nonnegative(),
});
const tool = z.looseObject({
  id: text,
  required: z.boolean(),
  paths: globs.optional(),
  mayNotRead: globs,
  command: z
    .looseObject({
      argv: z.array(text).min(1),
      outputPath: text,
      completedExitCodes: z.array(z.number().int()).min(1),
      network: z.enum(['none', 'full']),
      canary: z.strictObject({ files: z.record(text, text), expectRule: text }).optional(),
    })
    .optional(),
});

const complianceTest = z.strictObject({
  name: text,
  description: text.optional(),
  evidence: z.array(text),
  linkedProfile: text.optional(),
  budgets: z.array(budget).optional(),
});
const objective = z.strictObject({
  name: text,
  description: text.optional(),
  controls: z.array(z.strictObject({ framework: text, controlId: text, tests: z.array(complianceTest) })),
});

export const planShape = z.strictObject({
  schema: z.literal('assay/plan/1'),
  assay: text,
  policyDate: z.iso.date(),
  formatTime: z.number().int().nonnegative().max(32_503_680_000),
  policy: z.looseObject({
    product: text,
    version: text.optional(),
    owners: z.array(text),
    profile: text,
    tools: z.array(tool),
    budgets: z.array(budget),
    unknownSeverity: z.enum(['critical', 'high', 'medium', 'low']),
    requireCoverage: z.boolean(),
    compliance: z.array(objective),
    notEvaluated: z.array(text),
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('built-in') }),
      z.strictObject({ kind: z.literal('unreadable'), why: text }),
      z.strictObject({ kind: z.literal('wrong-checkout'), why: text }),
      z.looseObject({ kind: z.literal('manifest'), path: text, sha256: text }),
    ]),
  }),
  tree: z.strictObject({
    files: z.array(file),
    notScanned: z.array(z.strictObject({ path: text, reason: text })),
    git: z
      .strictObject({
        commit: text.regex(/^[0-9a-f]{40,64}$/),
        tree: text.regex(/^[0-9a-f]{40,64}$/),
        dirty: z.boolean(),
        commitTime: z.number().int(),
      })
      .optional(),
    digest: text.regex(/^[0-9a-f]{64}$/),
  }),
  scope: text,
  steps: z.array(
    z.looseObject({
      scanner: text.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
      category: text,
      required: z.boolean(),
      tool: z.strictObject({ name: text, version: text, pinned: z.boolean(), digest: text.optional() }),
      files: z.number().int().nonnegative(),
      filesDigest: text,
      canary: text,
      settings: tool,
      inlineMarkers: z
        .array(z.strictObject({ marker: text, path: text, count: z.number().int().positive() }))
        .optional(),
      obeys: z.strictObject({ path: text, sha256: text.regex(/^[0-9a-f]{64}$/) }).optional(),
      privacyPack: text.regex(/^[0-9a-f]{64}$/).optional(),
      fromBase: z
        .array(z.strictObject({ path: text, sha256: text.nullable(), beside: z.literal(true).optional() }))
        .optional(),
    }),
  ),
  omitted: z.array(z.strictObject({ scanner: text, reason: text, detail: text })),
  warnings: z.array(text),
});
