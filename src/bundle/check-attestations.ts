import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { ATTESTATION } from '../model/evidence.ts';
import type { ScanPlan } from '../model/plan.ts';
import type { Summary } from '../model/summary.ts';
import { BARE_ENVELOPES } from './attest.ts';
import { parseFile, type ReadBundle } from './read-bundle.ts';
import { buildStatements, EXTENSION, repositoryOf, type StatementName } from './statements.ts';
import { Tampering } from './tampering.ts';
import { checkKeySignature, readEnvelope, type ReadEnvelope } from './verify-envelope.ts';
import { readTrustedKey, type TrustedKey } from '../lib/trusted-key.ts';

/** What a check of a keyless signature found. */
export type KeylessResult =
  | { readonly trusted: false; readonly problem: string }
  | {
      readonly trusted: true;
      /** Milliseconds since 1970 of each time that a log or a timestamp authority vouches for. */
      readonly signedAt: readonly number[];
      readonly signer: KeylessSigner;
    };

/** Who signed without a key, as the certificate says. */
export interface KeylessSigner {
  readonly identity: string;
  readonly issuer: string;
  /** Of a workflow: the repository it ran for, and the run. */
  readonly repository?: string;
  readonly run?: string;
}

/** Who must have signed. Given by the caller, never read from the bundle. */
export type TrustedSigner =
  | { readonly kind: 'key'; readonly publicKeyPem: string }
  | {
      readonly kind: 'identity';
      /** Checks a keyless Sigstore bundle, whose payload is known to be the right statement. */
      readonly check: (sigstoreBundle: unknown) => Promise<KeylessResult>;
    };

export type Authenticity = {
  readonly state: 'signed' | 'unsigned' | 'untrusted';
  readonly details: readonly string[];
  /** As the statements name them. */
  readonly repository?: string;
  readonly base?: string;
  /** Of a keyless signature: when it was made, as others vouch for. */
  readonly signedAt: readonly number[];
  /** Of a keyless signature that is trusted. */
  readonly signer?: KeylessSigner;
};

const VERDICT = 'attestations/verdict.statement.json';
const verdictContext = z.looseObject({
  predicate: z.looseObject({
    resourceUri: z.string(),
    [EXTENSION]: z.looseObject({ base: z.strictObject({ ref: z.string(), commit: z.string() }).nullable() }),
  }),
});

interface Context {
  readonly repository: string | undefined;
  readonly base: { readonly ref: string; readonly commit: string } | undefined;
}

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
  const { bundle, signer } = input;
  const { files } = bundle;
  const present = [...files.keys()].filter((path) => path.startsWith('attestations/')).sort();
  if (present.length === 0) {
    if (files.has(ATTESTATION)) throw new Tampering(`${ATTESTATION} is there, and the statements it holds are not`);
    return withoutSignature(signer, 'it holds no statements');
  }
  const context = readContext(files, input.plan);
  const statements = buildStatements({
    plan: input.plan,
    summary: input.derived.summary,
    files: input.derived.files,
    roots: bundle.roots,
    guarantees: bundle.run.runtime,
    headCommit: bundle.run.headCommit,
    ...context,
  });
  const signed = present.some((path) => path.endsWith('.sigstore.json'));
  checkNames(
    present,
    [...statements.keys()].flatMap((name) => expectedFiles(name, signed)),
  );
  for (const [name, statement] of statements) {
    const path = `attestations/${name}.statement.json`;
    if (!hasText(files, path, statement)) throw new Tampering(`${path} is not the statement that this evidence makes`);
  }
  const envelopes = signed ? [...statements].map(([name, statement]) => readSigned(name, statement, files)) : [];
  const lines = signed ? envelopes.map(({ line }) => line) : [...statements.values()];
  if (!hasText(files, ATTESTATION, lines.map((line) => `${line}\n`).join(''))) {
    throw new Tampering(
      `${ATTESTATION} does not hold the ${signed ? 'envelopes' : 'statements'} of this bundle, one per line`,
    );
  }
  const stated = {
    ...(context.repository === undefined ? {} : { repository: context.repository }),
    ...(context.base === undefined ? {} : { base: context.base.commit }),
  };
  if (!signed) return { ...withoutSignature(signer, 'its statements are not signed'), ...stated };
  checkOneSigner(envelopes);
  if (signer === undefined) {
    return {
      state: 'unsigned',
      details: ['It is signed, and neither --key nor --identity says whom to trust.'],
      signedAt: [],
      ...stated,
    };
  }
  return { ...(await checkSigner(envelopes, signer)), ...stated };
}

async function checkSigner(envelopes: readonly ReadEnvelope[], signer: TrustedSigner): Promise<Authenticity> {
  const problems: string[] = [];
  const signedAt: number[] = [];
  const signers: { readonly path: string; readonly signer: KeylessSigner }[] = [];
  const key: TrustedKey | undefined = signer.kind === 'key' ? readTrustedKey(signer.publicKeyPem) : undefined;
  for (const envelope of envelopes) {
    if (signer.kind === 'identity') {
      const result: KeylessResult =
        envelope.hint === undefined
          ? await signer.check(envelope.sigstoreBundle)
          : { trusted: false, problem: 'it is signed by a key, and an identity was demanded' };
      if (result.trusted) {
        signedAt.push(...result.signedAt);
        signers.push({ path: envelope.path, signer: result.signer });
      } else problems.push(`${envelope.path}: ${result.problem}`);
    } else if (key !== undefined) {
      const problem = checkKeySignature(envelope, key);
      if (problem !== undefined) problems.push(`${envelope.path}: ${problem}`);
    }
  }
  if (problems.length > 0) return { state: 'untrusted', details: problems, signedAt: [] };
  const first = oneKeylessSigner(signers);
  const by = first === undefined ? 'the given key' : describeSigner(first);
  return {
    state: 'signed',
    details: [`${envelopes.length} statements are there, all of this evidence and all signed by ${by}.`],
    signedAt,
    ...(first === undefined ? {} : { signer: first }),
  };
}

/**
 * A pattern may fit several identities, and one identity signs in many runs: statements of several were put together by somebody
 * who is none of them.
 *
 * @throws Tampering where two statements have two signers.
 */
function oneKeylessSigner(
  signers: readonly { readonly path: string; readonly signer: KeylessSigner }[],
): KeylessSigner | undefined {
  const [first, ...others] = signers;
  if (first === undefined) return undefined;
  for (const { path, signer } of others) {
    if (canonicalJson(signer) !== canonicalJson(first.signer))
      throw new Tampering(
        `${path} is signed by ${describeSigner(signer)}, and ${first.path} by ${describeSigner(first.signer)}: all statements must be of one signer`,
      );
  }
  return first.signer;
}

function describeSigner({ identity, issuer, repository, run }: KeylessSigner): string {
  return [
    identity,
    ...(repository === undefined ? [] : [`for ${repository}`]),
    ...(run === undefined ? [] : [`in the run ${run}`]),
    `by the word of ${issuer}`,
  ].join(', ');
}

function withoutSignature(signer: TrustedSigner | undefined, what: string): Authenticity {
  return signer === undefined
    ? { state: 'unsigned', details: [`The bundle is unsigned: ${what}.`], signedAt: [] }
    : { state: 'untrusted', details: [`a signer was demanded, and ${what}`], signedAt: [] };
}

/**
 * Repository and base are facts of the caller's: they are stated, not derived, so the statements are rebuilt with them. The
 * base must be the commit the plan says its manifest was read from.
 */
function readContext(files: ReadonlyMap<string, Uint8Array>, plan: ScanPlan): Context {
  const { predicate } = parseFile(files, VERDICT, verdictContext);
  const uri = predicate.resourceUri;
  const base = predicate[EXTENSION].base ?? undefined;
  const { source } = plan.policy;
  if (source.kind === 'manifest' && source.commit !== base?.commit) {
    throw new Tampering(`${VERDICT} names another base than the commit that plan.json says the manifest was read from`);
  }
  return { repository: repositoryOf(uri, plan.scope), base };
}

function expectedFiles(name: StatementName, signed: boolean): readonly string[] {
  const statement = `attestations/${name}.statement.json`;
  if (!signed) return [statement];
  return [
    statement,
    `attestations/${name}.sigstore.json`,
    ...(BARE_ENVELOPES.has(name) ? [`attestations/${name}.dsse.json`] : []),
  ];
}

function checkNames(present: readonly string[], expected: readonly string[]): void {
  const problems = [
    ...expected
      .filter((path) => !present.includes(path))
      .map((path) => `${path} is missing: all statements must be there`),
    ...present.filter((path) => !expected.includes(path)).map((path) => `${path} is no statement of this evidence`),
  ];
  if (problems.length > 0) throw new Tampering(...problems);
}

/** Form and payload are part of the evidence; whether the signature is anybody's is asked later. */
function readSigned(name: StatementName, statement: string, files: ReadonlyMap<string, Uint8Array>): ReadEnvelope {
  const envelope = readEnvelope(`attestations/${name}.sigstore.json`, files);
  if (!envelope.payload.equals(Buffer.from(statement, 'utf8')))
    throw new Tampering(`${envelope.path} does not hold the ${name} statement of this bundle`);
  const bare = `attestations/${name}.dsse.json`;
  if (BARE_ENVELOPES.has(name) && !hasText(files, bare, envelope.line))
    throw new Tampering(`${bare} is not the envelope of ${envelope.path}`);
  return envelope;
}

function checkOneSigner(envelopes: readonly ReadEnvelope[]): void {
  const [first, ...others] = envelopes;
  for (const other of others) {
    if (other.hint !== first?.hint) throw new Tampering(`${other.path} names another signer than ${first?.path ?? ''}`);
  }
}

function hasText(files: ReadonlyMap<string, Uint8Array>, path: string, text: string): boolean {
  const bytes = files.get(path);
  return bytes !== undefined && Buffer.from(text, 'utf8').equals(bytes);
}
