import { z } from 'zod';
import { ISOLATION_LEVELS } from './invocation.ts';
import {
  ID_PATTERN,
  count,
  date,
  duration,
  envName,
  filePath,
  glob,
  globs,
  innerPath,
  line,
  name,
  prose,
  record,
  severity,
} from './manifest-fields.ts';
import { CATEGORIES } from './severity.ts';

/**
 * The user's policy file. This schema is the one source of validation, types, the published JSON Schema and the table in
 * the docs. It only describes: durations stay text and nothing has a default here, so that what a file says and what
 * Assay makes of it can be told apart. Every custom message completes "expected …".
 */

/** Names under `raw/<id>/` that are Assay's own; none can be a folder beside itself, nor another by its case alone. */
const RESERVED_OUTPUTS = ['execution.json', 'stdout', 'stderr'];

/** Why a finding may be left standing. */
export const JUSTIFICATIONS = [
  'false-positive',
  'test-code',
  'not-reachable',
  'mitigated',
  'accepted-risk',
  'fix-scheduled',
] as const;

const thresholds = z.strictObject({
  critical: count.optional().describe('Most critical findings allowed.'),
  high: count.optional().describe('Most high findings allowed.'),
  medium: count.optional().describe('Most medium findings allowed.'),
  low: count.optional().describe('Most low findings allowed.'),
});

const budget = z.strictObject({
  severity: severity.optional().describe('Counts findings of this severity or worse. Absent: of any.'),
  scope: z
    .enum(['all', 'new'])
    .optional()
    .describe('`new` counts only what the baseline does not have. Default `all`.'),
  tool: line(64).optional().describe('Counts the findings of this scanner of the profile only.'),
  category: z.enum(CATEGORIES).optional().describe('Counts the findings of scanners of this category only.'),
  paths: globs.optional().describe('Counts findings in matching files only.'),
  max: count.describe('Most findings allowed, inclusive.'),
});

/** What holds between the fields of a mapping is looked at whatever is wrong in one of them: all mistakes at once. */
const isMapping = ({ value }: { readonly value: unknown }): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COMMAND_ONLY = ['output', 'completedExitCodes', 'network', 'canary'] as const;

/** The first word of a command that stands for a place nobody fills in, such as `{src}/x`; braces within a word are the tool's. */
function unknownPlace(command: unknown): string | undefined {
  if (!Array.isArray(command)) return undefined;
  const words = command.filter((word): word is string => typeof word === 'string');
  return words
    .map((word) => /^\{[A-Za-z_]{1,20}\}(?=\/|$)/.exec(word)?.[0])
    .find((place) => place !== undefined && place !== '{source}' && place !== '{out}');
}

const toolFields = z
  .strictObject({
    id: line(64).describe('A catalogue id, or any new one with `command`.'),
    description: prose.optional().describe('For people.'),
    category: line(64).optional().describe('Of a scanner of your own. For catalogue scanners it is informational.'),
    required: z
      .boolean()
      .optional()
      .describe('`false`: its findings and its failure are shown, never counted. Default `true`.'),
    paths: globs.optional().describe('The part of the tree it gets. Default: all of it.'),
    timeout: duration.optional().describe('How long it may run: `90s`, `10m`, `1h`. Default `10m`.'),
    mayNotRead: z.array(glob).max(200).optional().describe('Files whose not being read is accepted.'),
    config: z
      .looseObject({ args: z.array(line(1000)).max(100).optional().describe('Extra arguments for the tool.') })
      .optional()
      .describe('Settings of the tool; one that it does not take is an error. The scanned tree never gives any.'),
    command: z
      .array(line(4000))
      .min(1)
      .max(200)
      .optional()
      .describe(
        'Makes it a scanner of your own: program and arguments, with `{source}` and `{out}` filled in; no shell.',
      ),
    output: z
      .strictObject({
        format: z.enum(['sarif']).optional().describe('What the command writes. Default `sarif`.'),
        path: filePath
          .refine((path) => !RESERVED_OUTPUTS.includes(path.replace(/\/.*$/, '').toLowerCase()), {
            error: 'expected another name: Assay keeps its own record under this one',
          })
          .describe('Where, below `{out}`.'),
      })
      .optional()
      .describe('The report of a scanner of your own.'),
    completedExitCodes: z
      .array(z.int().min(0).max(255))
      .min(1)
      .max(16)
      .optional()
      .describe('Exit codes that mean it did its work, findings or not. Default `[0]`.'),
    network: z.enum(['none', 'full']).optional().describe('Of a scanner of your own. Default `none`.'),
    canary: z
      .strictObject({
        files: z
          .record(filePath, z.string().max(20_000))
          .refine((files) => Object.keys(files).length > 0, { error: 'expected at least one file' })
          .refine(
            (files) =>
              Object.keys(files).every((path) => !Object.keys(files).some((other) => other.startsWith(`${path}/`))),
            { error: 'expected files only: one of them is a folder of another' },
          )
          .describe('File name and content of the planted issue.'),
        expectRule: line(300).describe('The rule that must find it.'),
      })
      .optional()
      .describe('A planted issue that a scanner of your own must find to count as working.'),
  })
  .refine((tool) => tool.command === undefined || typeof tool.id !== 'string' || ID_PATTERN.test(tool.id), {
    path: ['id'],
    error: 'expected lower-case letters, digits, `.`, `_` and `-`',
    when: isMapping,
  })
  .refine((tool) => tool.command === undefined || tool.output !== undefined, {
    path: ['command'],
    error: 'expected `output: { path: … }` beside `command`',
    when: isMapping,
  })
  .refine((tool) => tool.command === undefined || tool.config?.args === undefined, {
    path: ['config'],
    error: 'expected the arguments in `command` itself',
    when: isMapping,
  });
const toolWords = toolFields.refine((tool) => unknownPlace(tool.command) === undefined, {
  path: ['command'],
  error: (issue) => {
    const { command } = issue.input as { command?: unknown };
    return `expected \`{source}\` or \`{out}\`, which are all that is filled in; ${unknownPlace(command) ?? ''} is neither`;
  },
  when: isMapping,
});
const toolObject = COMMAND_ONLY.reduce(
  (schema, key) =>
    schema.refine((tool) => tool.command !== undefined || tool[key] === undefined, {
      path: [key],
      error: 'expected only together with `command`',
      when: isMapping,
    }),
  toolWords,
);

const notice = {
  on: z
    .array(z.enum(['pass', 'fail', 'inconclusive']))
    .min(1)
    .max(3)
    .optional()
    .describe('Verdicts to tell of. Default: all.'),
};
const target = z.strictObject({ urlEnv: envName.describe('Environment variable that holds the URL.'), ...notice });

const service = z
  .strictObject({
    name: name.describe('How logs and reports name it.'),
    command: z.array(line(4000)).min(1).max(200).optional().describe('Program and arguments.'),
    image: line(500).optional().describe('Container image, by digest.'),
    env: z.record(envName, z.string().max(4000)).optional().describe('Its environment, beside the allow-listed one.'),
    ports: z.array(z.int().min(1).max(65_535)).max(20).optional().describe('Ports it listens on.'),
    ready: z
      .strictObject({
        http: z
          .string()
          .max(1000)
          .regex(/^\//, { error: 'expected a path that starts with `/`' })
          .describe('Path that answers once it is healthy.'),
        timeout: duration.optional().describe('How long to wait for that.'),
      })
      .optional()
      .describe('When it counts as started.'),
  })
  .refine((value) => (value.command === undefined) !== (value.image === undefined), {
    error: 'expected either `command` or `image`',
    when: isMapping,
  });

const profile = z.strictObject({
  name: name.describe('How `--profile` and other fields name it.'),
  description: prose.optional().describe('For people.'),
  tools: z
    .array(z.union([line(64), toolObject]))
    .min(1)
    .max(100)
    .describe('The scanners, by id or as objects.'),
  thresholds: thresholds
    .optional()
    .describe(
      'Shorthand for budgets that count each severity by itself; one above the highest listed is limited to 0.',
    ),
  budgets: z
    .array(budget)
    .max(200)
    .optional()
    .describe('Limits on findings. With neither these nor thresholds: no critical, high or secret.'),
  requiresStack: z.boolean().optional().describe('Start `stack` for this run.'),
  stack: z
    .strictObject({ services: z.array(service).min(1).max(20).describe('What to start.') })
    .optional()
    .describe('Services of a dynamic scan.'),
  bundle: z
    .strictObject({
      includePrivacy: z.boolean().optional().describe('`false` switches the privacy scanner off. Default `true`.'),
      runtimeCeilingMinutes: z.int().min(1).max(1440).optional().describe('Accepted, not evaluated: use `--timeout`.'),
    })
    .optional()
    .describe('What the evidence holds.'),
  notify: z
    .strictObject({
      slack: z
        .union([z.string().max(2000), z.array(z.string().max(2000)).max(20), target])
        .optional()
        .describe('A Slack-compatible URL, by environment variable.'),
      webhooks: z
        .array(z.union([z.string().max(2000), target]))
        .max(20)
        .optional()
        .describe('URLs to call, by environment variable.'),
      email: z.array(z.string().max(320)).max(50).optional().describe('Accepted, not evaluated.'),
    })
    .optional()
    .describe('Who is told of the verdict.'),
});

const accountable = {
  owner: line().describe('Who answers for it.'),
  expires: date.describe('Last day it holds; at most 180 days ahead.'),
  reason: line(1000).describe('Why, in words.'),
};

const suppression = z.strictObject({
  rule: line(300)
    .refine((text) => /[^*?.\s]/.test(text), { error: 'expected a rule id, or a glob with at least one letter' })
    .describe('Rule id; `*` is allowed.'),
  path: glob.optional().describe('Only findings in matching files.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{8,64}$/, { error: 'expected a fingerprint in hexadecimal' })
    .optional()
    .describe('Only this finding.'),
  max: count.min(1).optional().describe('Most findings it may cover.'),
  justification: z.enum(JUSTIFICATIONS).describe('Kind of reason.'),
  ...accountable,
});

const control = z.strictObject({
  framework: line().describe('E.g. `HIPAA`.'),
  controlId: line().describe('The control, as the framework writes it.'),
  tests: z
    .array(
      z.strictObject({
        name: line().describe('How reports name the test.'),
        description: prose.optional().describe('For people.'),
        evidence: z.array(line(200)).max(50).optional().describe('Scanners whose runs are the evidence.'),
        linkedProfile: name.optional().describe('Profile that must have run.'),
        threshold: thresholds.optional().describe('Limits of its own.'),
      }),
    )
    .max(100)
    .describe('What shows that it is met.'),
});

export const manifestSchema = z.strictObject({
  $schema: z.string().max(500).optional().describe('JSON Schema, for editors.'),
  product: line().optional().describe('What is scanned. Required, here or in an included file.'),
  version: line(100).optional().describe('Version of the product. Quote it.'),
  owners: z.array(line()).max(100).optional().describe('Who answers for the product.'),
  extends: z
    .array(line(512))
    .max(50)
    .optional()
    .describe('`preset:NAME` and files relative to this one, merged in order; this file wins.'),
  profiles: z
    .array(profile)
    .max(50)
    .optional()
    .describe('What to run and what is allowed. Built-in profiles need no entry.'),
  suppressions: z
    .array(suppression)
    .max(5000)
    .optional()
    .describe('Findings that are known and not counted, for a while.'),
  baseline: innerPath.optional().describe('File of the findings that were there before.'),
  gate: z
    .strictObject({
      profile: name.optional().describe('The profile that pull requests are judged by.'),
      isolation: z.enum(ISOLATION_LEVELS).optional().describe('The least isolation that is acceptable.'),
      onInconclusive: z.enum(['fail', 'warn']).optional().describe('What an inconclusive verdict does to the check.'),
      requireCoverage: z
        .boolean()
        .optional()
        .describe('`true`: a file that is not scanned makes the run inconclusive.'),
      uploadSarif: z
        .union([z.boolean(), z.enum(['auto', 'true', 'false'])])
        .optional()
        .describe('Least upload to code scanning.'),
      attest: z.enum(['none', 'statement', 'key', 'keyless']).optional().describe('Least attestation.'),
    })
    .optional()
    .describe('What inputs and flags cannot loosen on a pull request.'),
  tolerate: z
    .array(z.strictObject({ scanner: line(64).describe('Id of the scanner.'), ...accountable }))
    .max(50)
    .optional()
    .describe('Scanners that may fail for a while; the verdict never becomes `pass` by it.'),
  exclude: z.array(glob).max(200).optional().describe('Files that are left out of every scan, tracked ones included.'),
  requireCoverage: z
    .boolean()
    .optional()
    .describe('A file that is not scanned makes the run inconclusive. Default `false`.'),
  unknownSeverity: severity.optional().describe('How a finding of unknown severity counts. Default `high`.'),
  honourToolConfig: z
    .boolean()
    .optional()
    .describe('Let scanners obey their configuration at the top of the tree; docs/tools.md. Default `false`.'),
  inline: z
    .enum(['deny', 'allow'])
    .optional()
    .describe('Whether scanners obey ignore comments of the tree. Default `deny`.'),
  allowHostTools: z
    .boolean()
    .optional()
    .describe('Use tools found on PATH where the pinned ones cannot be had; marked unpinned. Default `false`.'),
  projects: z
    .array(
      z.strictObject({ path: innerPath.describe('Folder of the project.'), profile: name.describe('Its profile.') }),
    )
    .max(500)
    .optional()
    .describe('Profiles per folder of a monorepo.'),
  compliance: z
    .array(
      z.strictObject({
        name: line().describe('The objective.'),
        description: prose.optional().describe('For people.'),
        controls: z.array(control).max(500).describe('Controls that serve it.'),
      }),
    )
    .max(100)
    .optional()
    .describe('Controls and the runs that are evidence for them.'),
  presets: z.array(z.unknown()).max(100).optional().describe('Accepted for compatibility: use `extends`.'),
  annotations: record(z.unknown()).optional().describe('Notes of your own; never evaluated.'),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestProfile = NonNullable<Manifest['profiles']>[number];
export type ManifestTool = z.infer<typeof toolObject>;
export type ManifestBudget = z.infer<typeof budget>;
export type ManifestThresholds = z.infer<typeof thresholds>;
