import { z } from 'zod';
import { parseDuration } from '../lib/parse-duration.ts';
import { halfGiven, invalidInputs, notYet, unknownInput } from './input-error.ts';
import type { InputForm } from './input-error.ts';

/*
 * What a user can ask of a scan, on the command line and in the Action alike: one schema, so that `action.yml`, `--help`
 * and the documentation cannot drift apart. Values arrive as text; what does not parse stops the run before anything else.
 */
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const duration = z.string().transform((text, context) => {
  const ms = parseDuration(text);
  if (ms === undefined || ms <= 0)
    context.addIssue({ code: 'custom', message: 'expected a duration such as 90s, 15m or 1h' });
  return ms ?? 0;
});
const date = z.iso.date('expected a day such as 2026-01-31');

/** Decimal digits only: what JavaScript would take for a number besides (`1e1`, `0x10`, blanks) is a slip of the pen. */
export const wholeNumber = (least: number, most: number) => {
  const expected = `expected a whole number from ${String(least)} to ${String(most)}`;
  return z
    .string()
    .regex(/^[0-9]{1,6}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
};

export const scanInputsSchema = z.strictObject({
  path: z.string().min(1).default('.').describe('Folder to scan; its repository is the root.'),
  profile: z.string().min(1).optional().describe('Profile of the manifest, or a built-in one.'),
  manifest: z
    .string()
    .min(1)
    .optional()
    .describe('Manifest file; by default .assay.yml in PATH or above it, up to the root.'),
  'manifest-signature': z
    .string()
    .min(1)
    .optional()
    .describe('Signature of the manifest, as `cosign sign-blob` writes it; it is checked before anything runs.'),
  'manifest-key': z
    .string()
    .min(1)
    .optional()
    .describe('File with the public key (P-256 or Ed25519, PEM) that the manifest must be signed with.'),
  out: z.string().min(1).optional().describe('Folder for evidence bundles.'),
  runtime: z.enum(['auto', 'local', 'container', 'dagger']).default('auto').describe('How scanners are run.'),
  offline: flag.default(false).describe('Never use the network.'),
  jobs: wholeNumber(1, 64).optional().describe('How many scanners run at once; by default the number of processors.'),
  timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
  'privacy-pack': z.string().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
  'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
  baseline: z.string().min(1).optional().describe('Baseline file of known findings; not in this version yet.'),
  base: z.string().min(1).optional().describe('Ref that is scanned too, for comparison; not in this version yet.'),
  'policy-date': date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
  shard: z
    .string()
    .regex(/^\d{1,4}\/\d{1,4}$/, 'expected a shard such as 2/5')
    .optional()
    .describe('Run only this part of the plan, such as 2/5; not in this version yet.'),
  shards: wholeNumber(1, 256)
    .optional()
    .describe('Emit a matrix of this many parts of the plan; not in this version yet.'),
  'log-sink': z
    .string()
    .min(1)
    .optional()
    .describe('File that gets the run’s events as they happen, or https URL that gets the audit log afterwards.'),
  attest: z
    .enum(['none', 'statement', 'key', 'keyless'])
    .default('statement')
    .describe('What vouches for the evidence.'),
  'signing-key': z.string().min(1).optional().describe('File with a P-256 or Ed25519 private key (PKCS#8 PEM).'),
});
export type ScanInputs = z.infer<typeof scanInputsSchema>;

/** Options that this version accepts by name and cannot honour yet: using one is exit 2, never silence. */
const NOT_YET: readonly (readonly [keyof ScanInputs, (inputs: ScanInputs) => boolean, string])[] = [
  ['runtime', ({ runtime }) => runtime === 'container' || runtime === 'dagger', 'the container and dagger runtimes'],
  ['baseline', ({ baseline }) => baseline !== undefined, 'baselines'],
  ['base', ({ base }) => base !== undefined, 'the comparison with a base ref'],
  ['shard', ({ shard }) => shard !== undefined, 'shards'],
  ['shards', ({ shards }) => shards !== undefined, 'shards'],
];

/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names each wrong input and what was expected.
 */
export function parseScanInputs(
  raw: Readonly<Record<string, string | undefined>>,
  form: InputForm = 'flag',
): ScanInputs {
  const inputs = readInputs(scanInputsSchema, raw, form);
  refuseImpossible(inputs, form);
  return inputs;
}

/** The values by a schema. @throws AssayError usage. */
export function readInputs<S extends z.ZodObject>(
  schema: S,
  raw: Readonly<Record<string, string | undefined>>,
  form: InputForm,
): z.infer<S> {
  const known = Object.keys(schema.shape);
  const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
  const unknown = given.find(([name]) => !known.includes(name));
  if (unknown !== undefined) throw unknownInput(unknown[0], known, form);
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) throw invalidInputs(result.error.issues, raw, form);
  return result.data;
}

/** @throws AssayError usage for what this version does not have, and for half of what belongs together. */
export function refuseImpossible(inputs: ScanInputs, form: InputForm): void {
  const { 'manifest-signature': signature, 'manifest-key': key } = inputs;
  if (signature === undefined && key !== undefined) throw halfGiven('manifest-key', 'manifest-signature', form);
  if (signature !== undefined && key === undefined) throw halfGiven('manifest-signature', 'manifest-key', form);
  const found = NOT_YET.find(([, isUsed]) => isUsed(inputs));
  if (found !== undefined) throw notYet(found[0], found[2], form);
}

/** What a request says of the manifest's signature; that both inputs or none are given is checked when they are parsed. */
export function signatureOf(
  { 'manifest-signature': signature, 'manifest-key': key }: ScanInputs,
  absolute: (path: string) => string,
): { readonly manifestSignature?: { readonly signature: string; readonly key: string } } {
  if (signature === undefined || key === undefined) return {};
  return { manifestSignature: { signature: absolute(signature), key: absolute(key) } };
}
