import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { listen, reply, trickle, type Loopback } from './github-server.ts';

export interface FakeResults extends Loopback {
  /** Name → files of each artifact that was finished. */
  readonly artifacts: ReadonlyMap<string, Readonly<Record<string, Uint8Array>>>;
  /** `METHOD name` of everything that was called. */
  readonly calls: readonly string[];
  /** What a step needs to reach it. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FakeResultsOptions {
  /** Names that the run has already. */
  readonly taken?: readonly string[];
  /** Answers that the first calls of a method get instead of the usual ones, used up one after the other. */
  readonly faults?: Partial<Record<'CreateArtifact' | 'FinalizeArtifact', ResultsFault[]>>;
}

/** A status with words; the connection breaks; nothing ever comes back, or it never ends. */
export type ResultsFault = { readonly status: number; readonly msg: string } | 'reset' | 'silence' | 'trickle';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** The artifact service as the toolkit's client uses it: create, blocks, block list, finalize with size and digest. */
export async function startFakeResults(options: FakeResultsOptions = {}): Promise<FakeResults> {
  const artifacts = new Map<string, Readonly<Record<string, Uint8Array>>>();
  const pending = new Map<string, { blocks: Map<string, Buffer>; bytes: Buffer | undefined; id: number }>();
  const calls: string[] = [];
  const taken = new Set(options.taken ?? []);
  const server = await listen((request, body, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    if (url.pathname.startsWith(SERVICE)) call(url.pathname.slice(SERVICE.length), request, body, response);
    else if (url.pathname.startsWith('/blob/')) put(url, body, response);
    else reply(response, 404, {});
  });

  const call = (method: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      reply(response, 401, { code: 'unauthenticated', msg: 'no' });
      return;
    }
    const message = JSON.parse(body.toString('utf8')) as {
      name: string;
      size?: string;
      hash?: string;
      mime_type?: string;
      version?: number;
    };
    calls.push(`${method} ${message.name}`);
    const fault =
      method === 'CreateArtifact' || method === 'FinalizeArtifact' ? options.faults?.[method]?.shift() : undefined;
    if (fault === 'silence') return;
    if (fault === 'trickle') trickle(response);
    else if (fault === 'reset') request.socket.destroy();
    else if (fault !== undefined) reply(response, fault.status, { code: 'internal', msg: fault.msg });
    else if (method === 'CreateArtifact') {
      if (taken.has(message.name))
        reply(response, 409, {
          code: 'already_exists',
          msg: 'an artifact with this name already exists on the workflow run',
        });
      else {
        taken.add(message.name);
        pending.set(message.name, { blocks: new Map(), bytes: undefined, id: 100 + taken.size });
        reply(response, 200, {
          ok: true,
          signed_upload_url: `${server.url}/blob/${encodeURIComponent(message.name)}?sig=abc%3D`,
        });
      }
    } else if (method === 'FinalizeArtifact') {
      const entry = pending.get(message.name);
      const bytes = entry?.bytes;
      const digest = bytes === undefined ? '' : `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (bytes === undefined || String(bytes.length) !== message.size || digest !== message.hash)
        reply(response, 200, { ok: false });
      else {
        artifacts.set(message.name, unzipSync(bytes));
        reply(response, 200, { ok: true, artifact_id: String(entry?.id ?? 0) });
      }
    } else reply(response, 404, { code: 'bad_route', msg: method });
  };

  const put = (url: URL, body: Buffer, response: ServerResponse): void => {
    const entry = pending.get(decodeURIComponent(url.pathname.slice('/blob/'.length)));
    if (entry !== undefined && url.searchParams.get('sig') === 'abc=') {
      if (url.searchParams.get('comp') === 'block') entry.blocks.set(url.searchParams.get('blockid') ?? '', body);
      else if (url.searchParams.get('comp') === 'blocklist') {
        const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
        entry.bytes = Buffer.concat(ids.map((id) => entry.blocks.get(id) ?? Buffer.alloc(0)));
      } else entry.bytes = body;
    }
    response.writeHead(entry === undefined ? 404 : 201);
    response.end();
  };

  return { ...server, artifacts, calls, env: { ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_RESULTS_URL: server.url } };
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Not a credential: the client reads the run's ids from it, and the signature is a word. */
const TOKEN = [part({ alg: 'none' }), part({ scp: 'Actions.Results:run-1:job-1' }), 'unsigned'].join('.');
