import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import type { ServerResponse } from 'node:http';
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
import type { SigstoreInstance } from '../../src/adapters/github/keyless-signer.ts';
import type { DsseEnvelope } from '../../src/ports/signer.ts';
import { listen, reply, type Loopback } from './github-server.ts';

export const IDENTITY = 'https://github.com/acme/toy/.github/workflows/assay.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const SERVICES = ['fulcio', 'rekor', 'timestamp'] as const;
export type Service = (typeof SERVICES)[number];

export interface FakeSigstore extends Loopback {
  /** What a signer is told of it. */
  readonly instance: SigstoreInstance;
  /** Text of a `trusted_root.json`. */
  readonly trustedRoot: string;
  /** The variables by which a job asks for its identity token. */
  readonly tokenEnv: Readonly<Record<string, string>>;
  /** An identity token, as the endpoint hands it out. */
  token(audience: string): string;
  /** `service path` of everything that was asked; `token AUDIENCE` for an identity token. */
  readonly requests: readonly string[];
  /** Answers for a service under whatever name it was reached. */
  respond(service: Service, path: string, body: Buffer, response: ServerResponse): void;
}

export interface FakeSigstoreOptions {
  /** Answers with this status instead. */
  readonly refuse?: Readonly<Partial<Record<Service | 'token', number>>>;
  /** What the token endpoint's `value` is instead of a token. */
  readonly tokenValue?: unknown;
}

/**
 * A Sigstore instance on loopback, made of Sigstore's own mock, and the endpoint that gives a job its identity token. `log`:
 * as the public instance, with certificate transparency and a log. `timestamps`: as GitHub's, a timestamp authority only.
 */
export async function startSigstore(
  kind: 'log' | 'timestamps',
  options: FakeSigstoreOptions = {},
): Promise<FakeSigstore> {
  const [caKey, logKey, transparencyKey] = [newKey(), newKey(), newKey()];
  const hasLogs = kind === 'log';
  // Certificates and timestamps are exact to a second only, and round apart: the certificate begins well before the rest.
  const now = wholeSecond();
  const issued = new Date(now.getTime() - 5000);
  const ca = await initializeCA(caKey, hasLogs ? await initializeCTLog(transparencyKey, issued) : undefined, issued);
  const log = await initializeTLog('https://rekor.example', logKey, now);
  const tsa = await initializeTSA(newKey(), now);
  // The mock's authorities begin when they are made, whatever clock they are given: from here on none is in the future.
  now.setTime(wholeSecond().getTime());
  const handlers: Readonly<Record<Service, { readonly path: string; readonly fn: HandlerFn }>> = {
    fulcio: fulcioHandler(ca, { strict: true }),
    rekor: rekorHandler(asRealLog(log)),
    timestamp: tsaHandler(tsa),
  };
  const requests: string[] = [];
  const bearer = ['request', 'token', 'of', 'the', 'job'].join('-');

  const respond: FakeSigstore['respond'] = (service, path, body, response) => {
    requests.push(`${service} ${path}`);
    const refusal = options.refuse?.[service];
    const handler = handlers[service];
    if (refusal !== undefined) reply(response, refusal, { message: `${service} refuses` });
    else if (path !== handler.path) reply(response, 404, { message: 'Not Found' });
    else {
      void handler.fn(body.toString('utf8')).then(({ statusCode, response: answer, contentType }) => {
        response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain', location: '/entry' });
        response.end(answer);
      });
    }
  };

  const server = await listen((request, body, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const service = SERVICES.find((name) => url.pathname.startsWith(`/${name}/`));
    if (service !== undefined) respond(service, url.pathname.slice(service.length + 1), body, response);
    else if (url.pathname === '/token' && url.searchParams.get('api-version') === '2') {
      const audience = url.searchParams.get('audience') ?? '';
      requests.push(`token ${audience}`);
      const refusal = options.refuse?.token;
      if (refusal !== undefined) reply(response, refusal, { message: 'no token for this job' });
      else if (request.headers.authorization !== `Bearer ${bearer}`) reply(response, 401, {});
      else reply(response, 200, { value: 'tokenValue' in options ? options.tokenValue : identityToken(audience) });
    } else reply(response, 404, {});
  });
  const at = (service: Service): string => `${server.url}/${service}`;
  return {
    ...server,
    instance: {
      fulcio: at('fulcio'),
      ...(hasLogs ? { rekor: at('rekor') } : { timestampAuthority: at('timestamp') }),
    },
    trustedRoot: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: hasLogs ? [trustedLog('https://rekor.example', logKey)] : [],
      ctlogs: hasLogs ? [trustedLog('https://ct.example', transparencyKey)] : [],
      certificateAuthorities: [trustedAuthority([ca.rootCertificate])],
      timestampAuthorities: [trustedAuthority([tsa.intCertificate, tsa.rootCertificate])],
    }),
    tokenEnv: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    token: identityToken,
    requests,
    respond,
  };
}

function wholeSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}

function newKey(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function validFor(): { readonly start: string } {
  return { start: new Date(Date.now() - 3_600_000).toISOString() };
}

function trustedLog(baseUrl: string, { publicKey }: KeyPairKeyObjectResult): object {
  const rawBytes = publicKey.export({ type: 'spki', format: 'der' });
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: rawBytes.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: validFor(),
    },
    logId: { keyId: createHash('sha256').update(rawBytes).digest('base64') },
  };
}

function trustedAuthority(certificates: readonly ArrayBufferView[]): object {
  const encode = (view: ArrayBufferView): string =>
    Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: 'https://sigstore.example',
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: encode(certificate) })) },
    validFor: validFor(),
  };
}

/** The mock stores `dsse` entries as they were proposed; the real log stores digests and the signatures in a form of its own. */
function asRealLog(mock: Awaited<ReturnType<typeof initializeTLog>>): typeof mock {
  const log = (entry: unknown): ReturnType<typeof mock.log> => {
    const { kind, spec } = entry as {
      readonly kind: string;
      readonly spec: {
        readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] };
      };
    };
    if (kind !== 'dsse' || spec.proposedContent === undefined) return mock.log(entry as object);
    const { envelope, verifiers } = spec.proposedContent;
    const { payload, signatures } = JSON.parse(envelope) as DsseEnvelope;
    const digest = (data: string | Buffer): object => ({
      algorithm: 'sha256',
      value: createHash('sha256').update(data).digest('hex'),
    });
    return mock.log({
      ...(entry as object),
      spec: {
        envelopeHash: digest(envelope),
        payloadHash: digest(Buffer.from(payload, 'base64')),
        signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
      },
    });
  };
  return new Proxy(mock, { get: (target, name) => (name === 'log' ? log : Reflect.get(target, name)) as unknown });
}

/** As GitHub's endpoint would issue it; nobody here checks its signature, which is empty. */
function identityToken(audience: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  return [
    part({ alg: 'none', typ: 'JWT' }),
    part({ sub: IDENTITY, iss: ISSUER, aud: audience, iat: now, exp: now + 600 }),
    part(''),
  ].join('.');
}
