import type { IsolationLevel } from '../model/invocation.ts';

const REACH = {
  key: 'could read the signing key, in its file or in the environment of whatever started Assay',
  keyless: 'could read the token with which this job asks for its identity',
} as const;

/**
 * What a signature is worth where scanners ran beside what it was made with, in a sentence; `undefined` where a sandbox kept
 * them from it. Said before the run, kept in the run record, and said by whoever verifies.
 */
export function signingCaveat(level: IsolationLevel, signedBy: keyof typeof REACH): string | undefined {
  if (level !== 'environment-only') return undefined;
  return `Scanners without a sandbox ${REACH[signedBy]}: whoever controls one of them, or code that it runs, can sign any verdict.`;
}
