import { z } from 'zod';
import { nearestName } from '../lib/nearest-name.ts';
import { parseDuration } from '../lib/parse-duration.ts';
import { AssayError } from '../model/errors.ts';

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
  jobs: z.coerce
    .number('expected a whole number from 1 to 64')
    .int('expected a whole number from 1 to 64')
    .min(1, 'expected a whole number from 1 to 64')
    .max(64, 'expected a whole number from 1 to 64')
    .optional()
    .describe('How many scanners run at once; by default the number of processors.'),
  timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
  'privacy-pack': z.string().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
  'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
  baseline: z.string().min(1).optional().describe('Baseline file of known findings.'),
  base: z.string().min(1).optional().describe('Ref that is scanned too, for comparison.'),
  'policy-date': date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
  shard: z
    .string()
    .regex(/^\d{1,4}\/\d{1,4}$/, 'a shard such as 2/5')
    .optional()
    .describe('Run only this part of the plan, such as 2/5.'),
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
];

/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names the input and what was expected.
 */
export function parseScanInputs(raw: Readonly<Record<string, string | undefined>>): ScanInputs {
  const known = Object.keys(scanInputsSchema.shape);
  const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
  for (const [name] of given) {
    if (known.includes(name)) continue;
    const near = nearestName(name, known);
    throw usage('input-unknown', `there is no input ${name}`, near === undefined ? undefined : `Did you mean ${near}?`);
  }
  const result = scanInputsSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? 'input');
    const choices = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
    const message = choices.length > 0 ? `expected one of ${choices.join(', ')}` : (issue?.message ?? 'not valid');
    const near = nearestName(raw[name] ?? '', choices);
    throw usage(
      'input-invalid',
      `${name}: ${message}; found ${JSON.stringify(raw[name] ?? '')}`,
      near === undefined ? `See what ${name} takes with --help.` : `Did you mean ${near}?`,
    );
  }
  const { 'manifest-signature': signature, 'manifest-key': key } = result.data;
  if ((signature === undefined) !== (key === undefined)) {
    const [has, lacks] =
      key === undefined ? ['manifest-signature', 'manifest-key'] : ['manifest-key', 'manifest-signature'];
    throw usage('input-invalid', `${has} is given without ${lacks}`, `Give both, or neither.`);
  }
  for (const [name, isUsed, what] of NOT_YET) {
    if (isUsed(result.data))
      throw usage('not-available-yet', `${name}: this version does not have ${what} yet`, 'Leave it out.');
  }
  return result.data;
}

/** What a request says of the manifest's signature; both inputs or none is checked when they are parsed. */
export function signatureOf(
  { 'manifest-signature': signature, 'manifest-key': key }: ScanInputs,
  absolute: (path: string) => string,
): { readonly manifestSignature?: { readonly signature: string; readonly key: string } } {
  if (signature === undefined || key === undefined) return {};
  return { manifestSignature: { signature: absolute(signature), key: absolute(key) } };
}

function usage(code: string, message: string, hint: string | undefined): AssayError {
  return new AssayError({ kind: 'usage', code, message, ...(hint === undefined ? {} : { hint }) });
}
