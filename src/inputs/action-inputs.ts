import { z } from 'zod';
import { notYet } from './input-error.ts';
import { readInputs, refuseImpossible, scanInputsSchema, wholeNumber } from './scan-inputs.ts';

const delivery = z.enum(['auto', 'true', 'false']);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Inputs of the Action: those of a scan, and where its results go. `action.yml` is checked against this. */
export const actionInputsSchema = scanInputsSchema.extend({
  'signing-key': z
    .string()
    .min(1)
    .optional()
    .describe('P-256 or Ed25519 private key (PKCS#8 PEM), or a file that holds it.'),
  token: z.string().min(1).optional().describe('Token for everything that is published, and for the base commit.'),
  'upload-sarif': delivery
    .default('auto')
    .describe('Upload findings to code scanning. `true`: not being able to is an error.'),
  'sarif-category': z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/, 'expected letters, digits, spaces, `.`, `_` and `-`, 100 at most')
    .default('assay')
    .describe('First part of the code scanning category; the scanner is the second.'),
  'upload-artifact': delivery.default('auto').describe('Keep the evidence bundle as an artifact of the run.'),
  'artifact-name': z
    .string()
    .regex(/^[^":<>|*?\r\n\\/]{1,200}$/, 'expected a name of at most 200 characters without " : < > | * ? \\ /')
    .default('assay-evidence')
    .describe('Name of that artifact; a second one of the run gets the attempt added.'),
  'retention-days': wholeNumber(1, 400)
    .optional()
    .describe('How long the artifact is kept; by default what the repository says.'),
  summary: flag.default(true).describe('Write the job summary.'),
  comment: delivery.default('auto').describe('Keep one comment on the pull request up to date.'),
  annotations: flag.default(true).describe('Annotate the worst findings.'),
  'on-inconclusive': z
    .enum(['fail', 'warn'])
    .default('fail')
    .describe('`warn`: an inconclusive verdict does not fail the step; outputs still say it.'),
  mode: z
    .enum(['scan', 'plan', 'merge'])
    .default('scan')
    .describe('What to do; `plan` and `merge` are for sharded runs.'),
});
export type ActionInputs = z.infer<typeof actionInputsSchema>;
export type InputName = keyof ActionInputs;

export const INPUT_NAMES = Object.keys(actionInputsSchema.shape) as readonly InputName[];

/** Values nobody may see: masked before anything else is read. */
export const SECRET_INPUTS: readonly InputName[] = ['token', 'signing-key', 'log-sink'];

/** The outputs of the Action, in the order of `action.yml`. */
export const OUTPUT_NAMES = [
  'verdict',
  'exit-code',
  'findings',
  'bundle-path',
  'evidence-digest',
  'sarif-file',
  'sarif-id',
  'artifact-id',
  'artifact-url',
  'attestation-file',
  'matrix',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

const YAML_BOOLEANS: Readonly<Record<string, string>> = { True: 'true', TRUE: 'true', False: 'false', FALSE: 'false' };

/**
 * @param raw names as in `action.yml` to text; empty texts are as if absent.
 * @throws AssayError usage that names the input and what was expected.
 */
export function parseActionInputs(raw: Readonly<Record<string, string>>): ActionInputs {
  const given = Object.entries(raw)
    .filter(([, value]) => value !== '')
    .map(([name, value]): [string, string] => [name, YAML_BOOLEANS[value] ?? value]);
  const inputs = readInputs(actionInputsSchema, Object.fromEntries(given), 'input');
  refuseImpossible(inputs, 'input');
  if (inputs.mode !== 'scan') throw notYet('mode', inputs.mode, 'input');
  return inputs;
}

/** A message of the pipeline as a workflow's author reads it: `--profile` is `profile:` there. */
export function sayInputs(text: string): string {
  return text.replace(/(?<![\w-])--([a-z]+(?:-[a-z]+)*)(?![\w-])/g, (flag, name: string) =>
    INPUT_NAMES.includes(name as InputName) ? `${name}:` : flag,
  );
}
