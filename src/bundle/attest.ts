import { canonicalJson } from '../lib/canonical-json.ts';
import { ATTESTATION } from '../model/evidence.ts';
import type { Signer } from '../ports/signer.ts';
import { buildStatements, type StatementInput, type StatementName } from './statements.ts';

/** Statements that are also stored as bare DSSE envelopes, the form slsa-verifier and some admission controllers take. */
export const BARE_ENVELOPES: ReadonlySet<StatementName> = new Set(['verdict', 'sbom-cyclonedx']);

/**
 * The `attestations/` folder and `attestation.intoto.json`: path → content. Signed when there is a signer; else the bare
 * statements, which prove consistency and nothing about who made them.
 */
export async function attest(input: StatementInput, signer: Signer | undefined): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const lines: string[] = [];
  for (const [name, statement] of buildStatements(input)) {
    files.set(`attestations/${name}.statement.json`, statement);
    if (signer === undefined) {
      lines.push(statement);
      continue;
    }
    const signed = await signer.sign(Buffer.from(statement, 'utf8'));
    const envelope = canonicalJson(signed.envelope);
    files.set(`attestations/${name}.sigstore.json`, canonicalJson(signed.sigstoreBundle));
    if (BARE_ENVELOPES.has(name)) files.set(`attestations/${name}.dsse.json`, envelope);
    lines.push(envelope);
  }
  files.set(ATTESTATION, lines.map((line) => `${line}\n`).join(''));
  return files;
}
