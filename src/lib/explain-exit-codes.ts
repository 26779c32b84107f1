import type { ExitCode } from '../model/errors.ts';
import type { Explanation } from './explanations.ts';

const exits: Readonly<Record<ExitCode, readonly [meaning: string, remedy: string]>> = {
  0: ['The verdict is pass; of another command: it did what was asked.', 'Nothing.'],
  1: ['The verdict is fail: a budget is breached.', 'Look at the reasons under the verdict.'],
  2: [
    'Inputs, manifest or policy are invalid, and nothing was run.',
    'The message names the place and what is expected there.',
  ],
  3: [
    'The verdict is inconclusive: something required did not complete. Of `doctor` and `tools`: something is missing.',
    'Look at the reasons; `assay doctor` checks the machine.',
  ],
  4: [
    'Integrity: a tool is not what the lock says and could not be fetched again, or, of `verify`, a file of the evidence was tampered with.',
    'Run `assay tools install`; of `verify`: do not trust the bundle.',
  ],
  5: [
    'The verdict is known, and writing the evidence or publishing it failed.',
    'Look at the messages: a full disk, or a missing permission.',
  ],
  6: [
    'Of `verify`: the verdict does not follow from the evidence.',
    'Do not trust the bundle; verify with the version that made it.',
  ],
  7: [
    'Of `verify`: the signer is not the one you trust, or the signature is wrong.',
    'Check --key, or --identity and --issuer.',
  ],
  8: [
    'Of `verify`: the bundle is consistent, and nobody you trust vouches for it.',
    'Name a signer with --key or --identity, or accept it with --allow-unsigned.',
  ],
  9: [
    'Of `verify`: the bundle is true, and not about what you expected (commit, repository, base, profile, policy, age).',
    'Look at the lines under NOT AS EXPECTED.',
  ],
  70: ['An internal error: a defect of Assay.', 'Please report it, with the message.'],
  130: ['Cancelled by SIGINT.', 'Run it again.'],
  143: ['Cancelled by SIGTERM.', 'Run it again.'],
};

/** Exit codes of the command line and the Action, by number. */
export const exitCodes: readonly (readonly [id: string, Explanation])[] = Object.entries(exits).map(
  ([code, [meaning, remedy]]) => [code, { title: `exit code ${code}`, text: meaning, remedy }],
);
