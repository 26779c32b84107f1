import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { PAYLOAD_TYPE, preAuthenticationEncoding } from '../lib/dsse.ts';
import { parseStrictJson } from '../lib/strict-json.ts';
import { ATTESTATION } from '../model/evidence.ts';
import type { Guarantees } from '../model/invocation.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { Summary } from '../model/summary.ts';
import { Tampering, type ReadBundle } from './read-bundle.ts';
import { BARE_ENVELOPES } from './attest.ts';
import { buildStatements, EXTENSION, type StatementName } from './statements.ts';

/** Who must have signed. Given by the caller, never read from the bundle. */
export type TrustedSigner =
  | { readonly kind: 'key'; readonly publicKeyPem: string }
  | {
      readonly kind: 'identity';
      /** Checks a keyless Sigstore bundle over these statement bytes; resolves to what is wrong, or `undefined`. */
      readonly check: (sigstoreBundle: unknown, statement: Uint8Array) => Promise<string | undefined>;
      readonly description: string;
    };

export type Authenticity = {
  readonly detail: string;
  /** As the statements name them. */
  readonly repository?: string;
  readonly base?: string;
} & { readonly state: 'signed' | 'unsigned' | 'untrusted' };

const verdictContext = z.looseObject({
  subject: z.array(z.looseObject({ name: z.string() })),
  predicate: z.looseObject({ [EXTENSION]: z.looseObject({ base: z.strictObject({ ref: z.string(), commit: z.string() }).nullable() }) }),
});
const envelopeSchema = z.strictObject({
  payloadType: z.literal(PAYLOAD_TYPE),
  payload: z.base64(),
  signatures: z.array(z.strictObject({ sig: z.base64(), keyid: z.string().optional() })).length(1),
});
const sigstoreSchema = z.looseObject({
  mediaType: z.literal('application/vnd.dev.sigstore.bundle.v0.3+json'),
  verificationMaterial: z.looseObject({}),
  dsseEnvelope: envelopeSchema,
});

/**
 * Checks that the statements are exactly those this evidence makes, all of them, and who signed them.
 *
 * @throws Tampering when a statement is missing, foreign or changed.
 */
export async function checkAttestations(input: {
  readonly bundle: ReadBundle;
  readonly plan: ScanPlan;
  readonly derived: { readonly summary: Summary; readonly files: ReadonlyMap<string, string> };
  readonly signer: TrustedSigner | undefined;
}): Promise<Authenticity> {
  const { files } = input.bundle;
  const present = [...files.keys()].filter((path) => path.startsWith('attestations/')).sort();
  if (present.length === 0) {
    if (files.has(ATTESTATION)) throw new Tampering(`${ATTESTATION} is there without the statements it holds`);
    return verdictOnMissing(input.signer, 'it holds no statements');
  }
  const context = readContext(files);
  const statements = buildStatements({
    plan: input.plan,
    summary: input.derived.summary,
    files: input.derived.files,
    roots: input.bundle.roots,
    guarantees: input.bundle.run.runtime as Guarantees,
    repository: context.repository,
    base: context.base ?? undefined,
  });
  const signed = present.some((path) => path.endsWith('.sigstore.json'));
  const expected = [...statements.keys()].flatMap((name) => expectedFiles(name, signed)).sort();
  const odd = [...expected.filter((path) => !present.includes(path)), ...present.filter((path) => !expected.includes(path))];
  if (odd.length > 0) throw new Tampering(`statements are missing or foreign: ${odd.join(', ')}`);
  const lines: string[] = [];
  const problems: string[] = [];
  for (const [name, statement] of statements) {
    if (!Buffer.from(files.get(`attestations/${name}.statement.json`) ?? []).equals(Buffer.from(statement))) {
      throw new Tampering(`the ${name} statement is not the one this evidence makes`);
    }
    lines.push(signed ? await checkSigned(name, statement, files, input.signer, problems) : statement);
  }
  if (Buffer.from(files.get(ATTESTATION) ?? []).toString('utf8') !== lines.map((line) => `${line}\n`).join('')) {
    throw new Tampering(`${ATTESTATION} does not hold the statements of this bundle`);
  }
  const who = {
    ...(context.repository === undefined ? {} : { repository: context.repository }),
    ...(context.base === null ? {} : { base: context.base.commit }),
  };
  if (!signed) return { ...verdictOnMissing(input.signer, 'its statements are not signed'), ...who };
  if (input.signer === undefined) return { state: 'unsigned', detail: 'It is signed, and no --key or --identity says whom to trust.', ...who };
  if (problems.length > 0) return { state: 'untrusted', detail: problems.join('; '), ...who };
  const by = input.signer.kind === 'key' ? 'the given key' : input.signer.description;
  return { state: 'signed', detail: `AUTHENTIC: ${statements.size} statements signed by ${by}.`, ...who };
}

function verdictOnMissing(signer: TrustedSigner | undefined, what: string): Authenticity {
  return signer === undefined ? { state: 'unsigned', detail: `The bundle is unsigned: ${what}.` } : { state: 'untrusted', detail: `a signer was demanded, and ${what}` };
}

/** Repository and base are facts of the caller's: they are stated, not derived, so the statements are rebuilt with them. */
function readContext(files: ReadonlyMap<string, Uint8Array>): { repository: string | undefined; base: { ref: string; commit: string } | null } {
  const bytes = files.get('attestations/verdict.statement.json');
  if (bytes === undefined) throw new Tampering('the verdict statement is missing');
  try {
    const verdict = verdictContext.parse(parseStrictJson(bytes));
    const name = (verdict.predicate as { resourceUri?: unknown }).resourceUri;
    const repository = typeof name === 'string' && name.startsWith('git+') && !name.startsWith('git+local:') ? name.slice('git+'.length) : undefined;
    return { repository, base: verdict.predicate[EXTENSION].base };
  } catch {
    throw new Tampering('the verdict statement has not the form it must have');
  }
}

function expectedFiles(name: StatementName, signed: boolean): readonly string[] {
  const statement = `attestations/${name}.statement.json`;
  if (!signed) return [statement];
  return [statement, `attestations/${name}.sigstore.json`, ...(BARE_ENVELOPES.has(name) ? [`attestations/${name}.dsse.json`] : [])];
}

/** @returns the canonical envelope. Form and payload errors are tampering; a signature nobody trusted made goes into `problems`. */
async function checkSigned(
  name: StatementName,
  statement: string,
  files: ReadonlyMap<string, Uint8Array>,
  signer: TrustedSigner | undefined,
  problems: string[],
): Promise<string> {
  let bundle: z.infer<typeof sigstoreSchema>;
  try {
    bundle = sigstoreSchema.parse(parseStrictJson(files.get(`attestations/${name}.sigstore.json`) ?? new Uint8Array()));
  } catch {
    throw new Tampering(`attestations/${name}.sigstore.json is not a signed envelope of one signature`);
  }
  const { dsseEnvelope } = bundle;
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  if (!payload.equals(Buffer.from(statement)) || payload.toString('base64') !== dsseEnvelope.payload) {
    throw new Tampering(`the signed ${name} statement is not the stored one`);
  }
  const line = canonicalJson(dsseEnvelope);
  if (BARE_ENVELOPES.has(name) && Buffer.from(files.get(`attestations/${name}.dsse.json`) ?? []).toString('utf8') !== line) {
    throw new Tampering(`attestations/${name}.dsse.json is not the signed envelope`);
  }
  if (signer === undefined) return line;
  const problem =
    signer.kind === 'key'
      ? checkKeySignature(publicKeyOf(signer.publicKeyPem), payload, dsseEnvelope.signatures[0]?.sig ?? '')
      : await signer.check(bundle, payload);
  if (problem !== undefined) problems.push(`${name}: ${problem}`);
  return line;
}

function publicKeyOf(pem: string): KeyObject {
  return createPublicKey(pem);
}

function checkKeySignature(key: KeyObject, payload: Uint8Array, sig: string): string | undefined {
  const bytes = Buffer.from(sig, 'base64');
  const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  const good = bytes.toString('base64') === sig && verify(algorithm, preAuthenticationEncoding(PAYLOAD_TYPE, payload), key, bytes);
  return good ? undefined : 'the signature is not of the given key';
}
