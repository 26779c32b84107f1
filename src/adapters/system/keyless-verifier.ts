import type { Signer } from '@sigstore/verify';
import { AssayError } from '../../model/errors.ts';

/** Whom a keyless signature must name, and by whose word. Comes from the caller, never from what is verified. */
export interface KeylessTrust {
  /** The certificate's subject: exact, or with a `*` after the last `@` for any ref. */
  readonly identity: string;
  /** Exact URL of the identity's issuer. */
  readonly issuer: string;
  /** Text of a `trusted_root.json`, or of several, one per line; absent: the public-good instance of Sigstore. */
  readonly trustedRoot?: string;
}

/** Who signed, as the certificate that was checked says. */
export interface KeylessSigner {
  /** Subject alternative name: of a workflow, its file and ref. */
  readonly identity: string;
  readonly issuer: string;
  /** Of a workflow: the repository it ran for (a reusable workflow runs for many), and the run. */
  readonly repository?: string;
  readonly run?: string;
}

export type KeylessResult =
  | { readonly trusted: false; readonly problem: string }
  | { readonly trusted: true; readonly signedAt: readonly number[]; readonly signer: KeylessSigner };

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';

const PUBLIC_GOOD = 'https://tuf-repo-cdn.sigstore.dev';
const ROOT_NOTE = 'checked against the public-good instance of Sigstore; for others give --trusted-root';

/**
 * Prepares the offline check of keyless Sigstore bundles: certificate, its log or timestamp, signature and identity. The
 * caller compares the payload with the statement it expects. As `gh` does, one proof of each kind that the trusted root knows
 * is demanded: certificate transparency, transparency log and time for the public-good instance; a timestamp where a root
 * has no logs (GitHub's own instance).
 *
 * @throws AssayError usage when identity, issuer or trusted root cannot be used.
 */
export async function createKeylessCheck(
  trust: KeylessTrust,
): Promise<(sigstoreBundle: unknown) => Promise<KeylessResult>> {
  const subjectAlternativeName = identityPattern(trust.identity);
  if (!/^https:\/\/\S+$/.test(trust.issuer))
    throw usage('--issuer is an https URL such as https://token.actions.githubusercontent.com');
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const { TrustedRoot } = await import('@sigstore/protobuf-specs');
  const { Verifier, toSignedEntity, toTrustMaterial } = await import('@sigstore/verify');
  const documents = trust.trustedRoot === undefined ? [await publicGoodRoot()] : splitRoots(trust.trustedRoot);
  const verifiers = documents.map((document) => {
    try {
      const root = TrustedRoot.fromJSON(document);
      if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
      const material = toTrustMaterial(root);
      const thresholds = {
        ctlogThreshold: Math.min(1, root.ctlogs.length),
        tlogThreshold: Math.min(1, root.tlogs.length),
        timestampThreshold: 1,
      };
      return new Verifier(material, thresholds);
    } catch (error) {
      throw usage(`the trusted root cannot be used: ${reasonOf(error)}`);
    }
  });
  return (sigstoreBundle) => {
    const problems: string[] = [];
    for (const verifier of verifiers) {
      try {
        const bundle = bundleFromJSON(sigstoreBundle);
        const entity = toSignedEntity(bundle);
        const { identity } = verifier.verify(entity, { subjectAlternativeName, extensions: { issuer: trust.issuer } });
        const signedAt = entity.timestamps.flatMap((time) =>
          time.$case === 'timestamp-authority'
            ? [time.timestamp.signingTime.getTime()]
            : // Without a promise of the log nothing vouches for its time.
              time.tlogEntry.inclusionPromise === undefined
              ? []
              : [Number(time.tlogEntry.integratedTime) * 1000],
        );
        return Promise.resolve({ trusted: true, signedAt, signer: signerOf(identity, trust.issuer) });
      } catch (error) {
        problems.push(reasonOf(error));
      }
    }
    const note = trust.trustedRoot === undefined ? ` (${ROOT_NOTE})` : '';
    return Promise.resolve({ trusted: false, problem: `${[...new Set(problems)].join('; ')}${note}` });
  };
}

/** @param issuer the one that was compared. @throws Error where the certificate names nobody. */
function signerOf(identity: Signer['identity'], issuer: string): KeylessSigner {
  const name = identity?.subjectAlternativeName;
  if (name === undefined) throw new Error('the certificate names nobody');
  const textOf = (wanted: string): string | undefined =>
    derText(identity?.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
  const [repository, run] = [textOf(SOURCE_REPOSITORY), textOf(RUN_INVOCATION)];
  return {
    identity: name,
    issuer,
    ...(repository === undefined ? {} : { repository }),
    ...(run === undefined ? {} : { run }),
  };
}

const UTF8_STRING = 0x0c;

/** The text of a DER UTF8String of at most 64 KiB. */
function derText(bytes: Buffer | undefined): string | undefined {
  const [tag, first = 0] = bytes ?? [];
  if (bytes === undefined || tag !== UTF8_STRING) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || lengthBytes > 2) return undefined;
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
  const text = bytes.subarray(2 + lengthBytes);
  return text.length === length ? text.toString('utf8') : undefined;
}

/** Sigstore's library takes a regular expression, unanchored: everything is escaped and both ends are fixed. */
function identityPattern(identity: string): string {
  const star = identity.indexOf('*');
  const anyRef = star !== -1 && star === identity.length - 1 && identity.endsWith('@*');
  if (identity === '' || /\s/.test(identity) || (star !== -1 && !anyRef)) {
    throw usage(
      '--identity is the whole subject of the certificate; `*` may stand only for the ref, as in https://github.com/o/r/.github/workflows/w.yml@*',
    );
  }
  const exact = anyRef ? identity.slice(0, -1) : identity;
  return `^${exact.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}${anyRef ? '[^\\n]+' : ''}$`;
}

/** One document, or one per line. */
function splitRoots(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    // Several documents are one per line.
  }
  try {
    const documents = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
    if (documents.length > 0) return documents;
  } catch {
    // Said below, for an empty file too.
  }
  throw usage('the trusted root is neither a JSON document nor one per line');
}

/** The root that Sigstore's own client ships as its seed. */
async function publicGoodRoot(): Promise<unknown> {
  const { default: seeds } = (await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } })) as unknown as {
    readonly default: Readonly<Record<string, { readonly targets: Readonly<Record<string, string>> } | undefined>>;
  };
  const seed = seeds[PUBLIC_GOOD]?.targets['trusted_root.json'];
  if (seed === undefined) throw usage('this version ships no trusted root: give --trusted-root');
  return JSON.parse(Buffer.from(seed, 'base64').toString('utf8')) as unknown;
}

/** The library's messages quote what is in the bundle: one line, not too long. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : 'unknown error';
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
}

function usage(message: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'verify-usage', message });
}
