import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleToJSON } from '@sigstore/bundle';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
  type HandlerFn,
} from '@sigstore/mock';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { PAYLOAD_TYPE } from '../../src/lib/dsse.ts';
import type { DsseEnvelope, Signer } from '../../src/ports/signer.ts';

/** A Sigstore instance on loopback, made of Sigstore's own mock, with the root that trusts it. */
export interface SigstoreInstance {
  readonly signer: Signer;
  /** Signs with the identities that these claims of a job’s tokens give, one statement after the other. */
  signerOf(...claims: readonly Claims[]): Signer;
  /** Text of a `trusted_root.json`. */
  readonly trustedRoot: string;
  close(): Promise<void>;
}

export const IDENTITY = 'https://github.com/example/shop/.github/workflows/assay.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** `public-good`: certificate transparency and a log. `github`: neither, and a timestamp authority. */
export async function startInstance(kind: 'public-good' | 'github'): Promise<SigstoreInstance> {
  const caKey = newKey();
  const logKey = newKey();
  const transparencyKey = newKey();
  const hasLogs = kind === 'public-good';
  // Certificates and timestamps are exact to a second only, and round apart: the certificate begins well before the rest.
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  const issued = new Date(now.getTime() - 5000);
  const ca = await initializeCA(caKey, hasLogs ? await initializeCTLog(transparencyKey, issued) : undefined, issued);
  const tlog = await initializeTLog('https://rekor.example', logKey, now);
  const tsa = await initializeTSA(newKey(), now);
  // The mock's roots start at the real time in whole seconds: its clock must not lie before them.
  now.setTime(Math.floor(Date.now() / 1000) * 1000);
  const handlers: Record<string, { fn: HandlerFn }> = {};
  for (const handler of [fulcioHandler(ca, { strict: true }), rekorHandler(canonicalLog(tlog)), tsaHandler(tsa)])
    handlers[handler.path] = handler;
  const server = await listen(handlers);
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let claims: Claims = {};
  const identityProvider = { getToken: () => Promise.resolve(token(claims)) };
  const options = { retry: 0, timeout: 10_000 };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: baseURL, identityProvider, ...options }),
    witnesses: hasLogs
      ? [new RekorWitness({ rekorBaseURL: baseURL, entryType: 'dsse', ...options })]
      : [new TSAWitness({ tsaBaseURL: baseURL, ...options })],
  });
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const log = (baseUrl: string, { publicKey }: KeyPairKeyObjectResult): object => {
    const rawBytes = publicKey.export({ type: 'spki', format: 'der' });
    return {
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: rawBytes.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
      logId: { keyId: createHash('sha256').update(rawBytes).digest('base64') },
    };
  };
  const authority = (certificates: readonly ArrayBufferView[]): object => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: baseURL,
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: base64Of(certificate) })) },
    validFor: { start },
  });
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: hasLogs ? [log('https://rekor.example', logKey)] : [],
    ctlogs: hasLogs ? [log('https://ct.example', transparencyKey)] : [],
    certificateAuthorities: [authority([ca.rootCertificate])],
    timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate])],
  };
  const signerOf = (...all: readonly Claims[]): Signer => {
    let signed = 0;
    return {
      kind: 'keyless',
      sign: async (statement) => {
        claims = all[signed++ % all.length] ?? {};
        const bundle = bundleToJSON(await builder.create({ data: Buffer.from(statement), type: PAYLOAD_TYPE }));
        return {
          sigstoreBundle: bundle as unknown as Record<string, unknown>,
          envelope: (bundle as unknown as { dsseEnvelope: DsseEnvelope }).dsseEnvelope,
        };
      },
    };
  };
  return {
    trustedRoot: JSON.stringify(trustedRoot),
    signer: signerOf({}),
    signerOf,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

/** Members of the token of a job, in place of the usual ones. */
export type Claims = Readonly<Record<string, string>>;

function newKey(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** The mock stores `dsse` entries as they were proposed; the real log stores digests and the signatures in a form of its own. */
function canonicalLog(tlog: Awaited<ReturnType<typeof initializeTLog>>): typeof tlog {
  interface Proposal {
    readonly kind: string;
    readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } };
  }
  const log = (entry: unknown): ReturnType<typeof tlog.log> => {
    const { kind, spec } = entry as Proposal;
    if (kind !== 'dsse' || spec.proposedContent === undefined) return tlog.log(entry as object);
    const { envelope, verifiers } = spec.proposedContent;
    const { payload, signatures } = JSON.parse(envelope) as DsseEnvelope;
    const digest = (data: string | Buffer): object => ({
      algorithm: 'sha256',
      value: createHash('sha256').update(data).digest('hex'),
    });
    return tlog.log({
      ...(entry as object),
      spec: {
        envelopeHash: digest(envelope),
        payloadHash: digest(Buffer.from(payload, 'base64')),
        signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
      },
    });
  };
  return new Proxy(tlog, { get: (target, name) => (name === 'log' ? log : Reflect.get(target, name)) as unknown });
}

function listen(handlers: Readonly<Record<string, { readonly fn: HandlerFn }>>): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const handler = handlers[request.url ?? ''];
      if (handler === undefined) {
        response.writeHead(404).end();
        return;
      }
      void handler.fn(Buffer.concat(chunks).toString('utf8')).then(({ statusCode, response: body, contentType }) => {
        response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain', location: '/entry' }).end(body);
      });
    });
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    }),
  );
}

/** As GitHub's OIDC service would issue it; nobody checks its signature here. */
function token(claims: Claims): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  return [
    part({ alg: 'none', typ: 'JWT' }),
    part({ sub: IDENTITY, iss: ISSUER, aud: 'sigstore', iat: now, exp: now + 600, ...claims }),
    part(''),
  ].join('.');
}

function base64Of(view: ArrayBufferView): string {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
}
