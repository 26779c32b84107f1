import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { FakeSigstore, Service } from './sigstore.ts';

export interface SigstoreProxy {
  /** What a process needs so that its way to Sigstore ends here. */
  readonly env: Readonly<Record<string, string>>;
  /** Every host that was asked for, known or not. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

const HOSTS: Readonly<Record<string, Service>> = {
  'fulcio.sigstore.dev': 'fulcio',
  'rekor.sigstore.dev': 'rekor',
  'fulcio.githubapp.com': 'fulcio',
  'timestamp.githubapp.com': 'timestamp',
};

/**
 * A proxy that is Sigstore itself under its real names, by certificates of a throw-away authority; connections to any other
 * host are refused and noted. @param folder where the certificate is kept.
 */
export async function startSigstoreProxy(sigstore: FakeSigstore, folder: string): Promise<SigstoreProxy> {
  const keyFile = join(folder, 'proxy-key.pem');
  const certificateFile = join(folder, 'proxy-certificate.pem');
  const names = Object.keys(HOSTS).map((host) => `DNS:${host}`);
  execFileSync(
    'openssl',
    [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
      '-subj', '/CN=Assay test proxy', '-addext', `subjectAltName=${names.join(',')}`,
      '-keyout', keyFile, '-out', certificateFile,
    ],
    { stdio: 'ignore' },
  ); // prettier-ignore
  const secureContext = createSecureContext({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) });
  const hosts: string[] = [];
  const inner = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const service = HOSTS[request.headers.host ?? ''];
      if (service === undefined) response.writeHead(404).end();
      else sigstore.respond(service, request.url ?? '', Buffer.concat(chunks), response);
    });
  });
  const sockets = new Set<Socket>();
  const proxy = createServer((_request, response) => {
    response.writeHead(405).end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    hosts.push(host);
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (HOSTS[host] === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => undefined);
    inner.emit('connection', secure);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: certificateFile,
    },
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        inner.close();
        proxy.closeAllConnections();
        proxy.close(() => {
          resolve();
        });
      }),
  };
}
