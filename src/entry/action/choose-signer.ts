import { existsSync } from 'node:fs';
import { canSignKeyless, createKeylessSigner, sigstoreInstance } from '../../adapters/github/keyless-signer.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { JobContext } from '../../ports/host.ts';
import type { Signer } from '../../ports/signer.ts';

export interface SignerChoice {
  readonly attest: ActionInputs['attest'];
  readonly inputs: ActionInputs;
  readonly job: JobContext;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The event, where the commit is not that of the branch whose identity and secrets this run has. */
  readonly foreign?: string;
  readonly warn: (message: string) => void;
}

/**
 * Who signs the statements; `undefined`: nobody. Keyless signing where the job cannot is a warning and no signature, because
 * a fork's pull request never can.
 *
 * @throws AssayError usage for a key that is missing or of no use.
 */
export async function chooseSigner({
  attest,
  inputs,
  job,
  env,
  foreign,
  warn,
}: SignerChoice): Promise<Signer | undefined> {
  if (foreign !== undefined && (attest === 'keyless' || attest === 'key')) {
    warn(
      `The evidence is not signed: on ${foreign} this run has the identity of the default branch, and it scanned a commit of another.`,
    );
    return undefined;
  }
  if (attest === 'keyless' && inputs.offline) {
    warn('The evidence is not signed: keyless signing asks services of the network, and this run is offline.');
    return undefined;
  }
  if (attest === 'keyless') {
    if (canSignKeyless(env)) return createKeylessSigner(sigstoreInstance(job.repository.visibility, job.serverUrl));
    warn(
      'The evidence is not signed: keyless signing needs permissions: id-token: write, which a fork’s pull request never has.',
    );
    return undefined;
  }
  if (attest !== 'key') {
    if (inputs['signing-key'] !== undefined)
      warn(`The evidence is not signed: signing-key is used with attest: key only, and attest is ${attest}.`);
    return undefined;
  }
  const { createKeySigner, readSigningKey } = await import('../../adapters/system/key-signer.ts');
  const given = inputs['signing-key'];
  const isPem = given?.startsWith('-----BEGIN') === true && !existsSync(given);
  return createKeySigner(isPem ? given : readSigningKey(given, env));
}
