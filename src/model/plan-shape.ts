import { z } from 'zod';
import { globFault } from './glob.ts';
import { ISOLATION_LEVELS } from './invocation.ts';
import { globExcess } from './plan-limits.ts';
import { BUDGET_SEVERITIES, CATEGORIES } from './severity.ts';
import { DECISIONS } from './verdict.ts';

/*
 * The form of `plan.json`, as far as derivation relies on it. A plan from a bundle is hostile: what passes here cannot make
 * derivation throw on a missing member, and whatever else it says is caught when everything is derived again and compared.
 */
const text = z.string();
/** As many as a profile of a manifest may have, and more than its budgets and thresholds come to. */
const MOST_TOOLS = 100;
const MOST_BUDGETS = 300;
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
  severity: z.enum(BUDGET_SEVERITIES).optional(),
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
  timeoutMs: z.number().int().positive(),
  args: z.array(text),
  config: z.record(text, z.unknown()),
  mayNotRead: globs,
  command: z
    .looseObject({
      argv: z.array(text.max(4000)).min(1).max(200),
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

const accountable = { owner: text, expires: z.iso.date(), reason: text };
const policy = z.looseObject({
  product: text,
  version: text.optional(),
  owners: z.array(text),
  profileRequested: text,
  profile: text,
  tools: z.array(tool).max(MOST_TOOLS),
  budgets: z.array(budget).max(MOST_BUDGETS),
  unknownSeverity: z.enum(BUDGET_SEVERITIES),
  suppressions: z.array(
    z.looseObject({
      rule: text,
      path: text.optional(),
      fingerprint: text.optional(),
      max: z.number().int().positive().optional(),
      justification: text,
      ...accountable,
    }),
  ),
  tolerations: z.array(z.looseObject({ scanner: text, ...accountable })),
  gate: z.looseObject({
    profile: text.optional(),
    isolation: z.enum(ISOLATION_LEVELS).optional(),
    onInconclusive: z.enum(['fail', 'warn']).optional(),
    requireCoverage: z.boolean().optional(),
    uploadSarif: z.enum(['auto', 'true', 'false']).optional(),
    attest: z.enum(['none', 'statement', 'key', 'keyless']).optional(),
  }),
  exclude: z.array(text),
  requireCoverage: z.boolean(),
  honourToolConfig: z.boolean(),
  inlineAllowed: z.boolean(),
  allowHostTools: z.boolean(),
  compliance: z.array(objective),
  privacyPack: text.regex(/^[0-9a-f]{64}$/).optional(),
  notify: z
    .array(z.looseObject({ kind: z.enum(['webhook', 'slack']), urlEnv: text, on: z.array(z.enum(DECISIONS)) }))
    .optional(),
  notEvaluated: z.array(text),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('built-in') }),
    z.strictObject({ kind: z.literal('unreadable'), why: text }),
    z.strictObject({ kind: z.literal('wrong-checkout'), why: text }),
    z.looseObject({
      kind: z.literal('manifest'),
      path: text,
      sha256: text,
      included: z.array(z.looseObject({ path: text, sha256: text })),
      commit: text.optional(),
      signedBy: text.optional(),
    }),
  ]),
});

export const planShape = z
  .strictObject({
    schema: z.literal('assay/plan/1'),
    assay: text.max(100),
    policyDate: z.iso.date(),
    formatTime: z.number().int().nonnegative().max(32_503_680_000),
    policy,
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
        category: z.enum(CATEGORIES),
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
  })
  .superRefine(({ policy, tree }, context) => {
    const excess = globExcess(policy, tree.files);
    if (excess !== undefined) context.addIssue({ code: 'custom', path: [...excess.at], message: excess.what });
  });
