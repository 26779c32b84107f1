import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Log, Region, Run } from 'sarif';
import { listen, reply, trickle, type Loopback } from './github-server.ts';

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

export interface Upload {
  readonly id: string;
  readonly ref: string;
  readonly commit: string;
  readonly log: Log;
}

/** What a request is answered with instead of the usual; `reset` closes the connection, `silence` never answers, `trickle` never ends, `half` breaks off. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'silence'
  | 'trickle'
  | 'half';

export interface FakeApiOptions {
  readonly token: string;
  /** Commits and refs that the repository has. */
  readonly commits: readonly string[];
  readonly permissions?: {
    readonly securityEvents?: boolean;
    readonly pullRequests?: boolean;
    readonly contents?: boolean;
  };
  /** Answers by `METHOD path-prefix`, used up one after the other. */
  readonly faults?: Readonly<Record<string, Fault[]>>;
  readonly comments?: FakeComment[];
  /** Who the token writes as. */
  readonly login?: string;
  /** Where the API begins, `/api/v3` on an enterprise server. */
  readonly base?: string;
  /** Statuses a processed upload goes through; the last one stays. */
  readonly processing?: readonly ('pending' | 'complete' | 'failed')[];
  /** `path at commit` → content, for the contents API. */
  readonly contents?: Readonly<Record<string, ContentsEntry | readonly ContentsEntry[]>>;
}

export interface ContentsEntry {
  readonly type: 'file' | 'dir' | 'symlink';
  readonly name: string;
  readonly sha: string;
  readonly encoding?: string;
  readonly content?: string;
}

export interface FakeApi extends Loopback {
  readonly uploads: readonly Upload[];
  readonly comments: readonly FakeComment[];
  /** `METHOD path` of everything that was asked. */
  readonly requests: readonly string[];
}

const UPLOAD_MEMBERS = new Set(['commit_sha', 'ref', 'sarif', 'checkout_uri', 'started_at', 'tool_name']);
const REPOSITORY = '/repos/acme/toy';

/** GitHub's REST API as far as Assay uses it, as strict as its own description and limits. */
export async function startFakeApi(options: FakeApiOptions): Promise<FakeApi> {
  const uploads: Upload[] = [];
  const looks = new Map<string, number>();
  const comments = options.comments ?? [];
  const requests: string[] = [];
  const login = options.login ?? 'github-actions[bot]';
  const may = { securityEvents: true, pullRequests: true, contents: true, ...options.permissions };
  const forbidden = (response: ServerResponse): void => {
    reply(response, 403, { message: 'Resource not accessible by integration' });
  };

  const handle = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://x');
    const base = options.base ?? '';
    // On an enterprise server the other API is beside this one, not below it.
    const isGraphql = url.pathname === `${base.replace(/\/v3$/, '')}/graphql`;
    const within = url.pathname.startsWith(`${base}/`);
    const path = isGraphql ? '/graphql' : within ? decodeURIComponent(url.pathname.slice(base.length)) : 'elsewhere';
    const key = `${request.method ?? ''} ${path}`;
    requests.push(key);
    const fault = takeFault(options.faults ?? {}, key);
    if (fault === 'silence') return;
    if (fault === 'trickle') {
      trickle(response);
      return;
    }
    if (fault === 'half') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.write('{"id":1,', () => request.socket.destroy());
      return;
    }
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    if (fault !== undefined) {
      reply(response, fault.status, { message: fault.message ?? 'fault' }, fault.headers);
      return;
    }
    if (request.headers.authorization !== `token ${options.token}`) {
      reply(response, 401, { message: 'Bad credentials' });
      return;
    }
    // As GitHub’s API: an app’s token is no user’s; the other API knows its name.
    if (key === 'GET /user') forbidden(response);
    else if (key === 'POST /graphql') reply(response, 200, { data: { viewer: { login } } });
    else if (key === `POST ${REPOSITORY}/code-scanning/sarifs`) {
      if (!may.securityEvents) forbidden(response);
      else takeUpload(JSON.parse(body.toString('utf8')) as Record<string, unknown>, response);
    } else if (key.startsWith(`GET ${REPOSITORY}/code-scanning/sarifs/`)) {
      const id = path.slice(path.lastIndexOf('/') + 1);
      const statuses = options.processing ?? ['complete'];
      const seen = looks.get(id) ?? 0;
      looks.set(id, seen + 1);
      const status = statuses[Math.min(seen, statuses.length - 1)];
      if (!uploads.some((upload) => upload.id === id)) reply(response, 404, { message: 'Not Found' });
      else
        reply(response, 200, {
          processing_status: status,
          analyses_url: 'x',
          errors: status === 'failed' ? ['rejecting SARIF: ::error::hostile'] : null,
        });
    } else if (key === `GET ${REPOSITORY}/issues/7/comments`) {
      const page = Number(url.searchParams.get('page') ?? '1');
      const size = Number(url.searchParams.get('per_page') ?? '30');
      reply(response, 200, comments.slice((page - 1) * size, page * size));
    } else if (
      key === `POST ${REPOSITORY}/issues/7/comments` ||
      key.startsWith(`PATCH ${REPOSITORY}/issues/comments/`)
    ) {
      if (!may.pullRequests) forbidden(response);
      else
        takeComment(
          path,
          request.method === 'PATCH',
          JSON.parse(body.toString('utf8')) as Record<string, unknown>,
          response,
        );
    } else if (key.startsWith(`GET ${REPOSITORY}/contents`)) {
      const at = `${path.slice(`${REPOSITORY}/contents`.length).replace(/^\//, '')} at ${url.searchParams.get('ref') ?? ''}`;
      const entry = options.contents?.[at];
      if (!may.contents) forbidden(response);
      else if (entry === undefined) reply(response, 404, { message: 'Not Found' });
      else reply(response, 200, entry);
    } else reply(response, 404, { message: 'Not Found' });
  };

  const takeUpload = (body: Record<string, unknown>, response: ServerResponse): void => {
    const problem = uploadProblem(body, options.commits);
    if (typeof problem === 'object') {
      reply(response, problem.status, { message: problem.message });
      return;
    }
    const log = JSON.parse(problem) as Log;
    const fault = logProblem(log);
    if (fault !== undefined) {
      reply(response, 400, { message: `rejecting SARIF: ${fault}` });
      return;
    }
    const id = `00000000-0000-4000-8000-${String(uploads.length + 1).padStart(12, '0')}`;
    uploads.push({ id, ref: String(body['ref']), commit: String(body['commit_sha']), log });
    reply(response, 202, { id, url: 'x' });
  };

  const takeComment = (
    path: string,
    update: boolean,
    body: Record<string, unknown>,
    response: ServerResponse,
  ): void => {
    const text = body['body'];
    if (typeof text !== 'string' || text.length > 65_536) {
      reply(response, 422, { message: 'body is too long (maximum is 65536 characters)' });
      return;
    }
    const id = update ? Number(path.slice(path.lastIndexOf('/') + 1)) : comments.length + 1000;
    const known = comments.find((comment) => comment.id === id);
    if (update && known?.user.login !== login) {
      forbidden(response);
      return;
    }
    if (known === undefined) comments.push({ id, body: text, user: { login } });
    else known.body = text;
    reply(response, update ? 200 : 201, {
      id,
      html_url: `https://github.com/acme/toy/pull/7#issuecomment-${String(id)}`,
    });
  };

  const server = await listen(handle);
  return { ...server, uploads, comments, requests };
}

function takeFault(faults: Readonly<Record<string, Fault[]>>, key: string): Fault | undefined {
  const name = Object.keys(faults).find((prefix) => key.startsWith(prefix));
  return name === undefined ? undefined : faults[name]?.shift();
}

/** The text of the log, or the refusal. */
function uploadProblem(
  body: Readonly<Record<string, unknown>>,
  commits: readonly string[],
): string | { readonly status: number; readonly message: string } {
  const extra = Object.keys(body).find((name) => !UPLOAD_MEMBERS.has(name));
  if (extra !== undefined) return { status: 422, message: `${extra} is not a permitted key` };
  const { commit_sha: commit, ref, sarif } = body;
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
    return { status: 422, message: 'commit_sha is invalid' };
  if (!commits.includes(commit)) return { status: 422, message: 'commit not found' };
  if (typeof ref !== 'string' || !/^refs\/(heads|tags|pull)\/.*$/.test(ref))
    return { status: 422, message: 'ref is invalid' };
  if (typeof sarif !== 'string') return { status: 422, message: 'sarif is missing' };
  const packed = Buffer.from(sarif, 'base64');
  if (packed.length > 10 * 1024 * 1024) return { status: 413, message: 'Payload too big' };
  return gunzipSync(packed).toString('utf8');
}

/** What GitHub requires of a log, beyond the schema. */
function logProblem(log: Log): string | undefined {
  const version: string = log.version;
  if (version !== '2.1.0' || (log.$schema ?? '') === '') return 'version or $schema';
  if (log.runs.length > 20) return 'more than 20 runs';
  const categories = log.runs.map(
    (run) => `${run.tool.driver.name} ${(run.automationDetails?.id ?? '').replace(/[^/]*$/, '')}`,
  );
  if (new Set(categories).size < categories.length) return 'multiple runs with the same category';
  return log.runs.map(runProblem).find((problem) => problem !== undefined);
}

function regionProblem(region: Region | undefined): string | undefined {
  if (region === undefined) return undefined;
  const { startLine, startColumn = 1, endLine = startLine, endColumn } = region;
  const positions = [startLine, startColumn, endLine, endColumn ?? 1];
  const isPosition = (value: number | undefined): boolean =>
    Number.isInteger(value) && value !== undefined && value >= 1 && value < 2 ** 31;
  if (!positions.every(isPosition)) return `a region that is none: ${JSON.stringify(region)}`;
  const isBackwards =
    (endLine ?? 1) < (startLine ?? 1) || (endLine === startLine && endColumn !== undefined && endColumn < startColumn);
  return isBackwards ? 'a region that ends before it begins' : undefined;
}

function runProblem(run: Run): string | undefined {
  const { name, rules = [] } = run.tool.driver;
  if (name === '') return 'no tool name';
  if (run.results === undefined) return 'no results array';
  if (run.results.length > 5000) return 'more results than are kept';
  if (rules.length > 25_000) return 'too many rules';
  if (!(run.automationDetails?.id ?? '').endsWith('/')) return 'the category has no end';
  if (new Set(rules.map(({ id }) => id)).size < rules.length) return 'two rules of one id';
  for (const rule of rules) {
    if (rule.id.trim() === '' || rule.id.length > 255 || (rule.name ?? '').length > 255)
      return `name of rule ${rule.id}`;
    if (rule.helpUri !== undefined && !URL.canParse(rule.helpUri)) return `help of rule ${rule.id}`;
    const texts = [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text];
    if (texts.some((text) => text === undefined || text === '' || text.length > 1024))
      return `texts of rule ${rule.id}`;
    const severity: unknown = rule.properties?.['security-severity'];
    if (typeof severity !== 'string' || !(Number(severity) >= 0 && Number(severity) <= 10) || severity === '9.0')
      return `security severity of ${rule.id}`;
    if ((rule.properties?.tags?.length ?? 0) > 10) return `tags of ${rule.id}`;
  }
  for (const result of run.results) {
    const place = result.locations?.[0]?.physicalLocation;
    const uri = place?.artifactLocation?.uri;
    if (!rules.some(({ id }) => id === result.ruleId)) return `a result without its rule ${result.ruleId ?? ''}`;
    if (!/^(?:none|note|warning|error)$/.test(result.level ?? 'warning')) return `level ${result.level ?? ''}`;
    if (Object.keys(result.partialFingerprints ?? {}).length === 0) return 'a result without a fingerprint';
    const fault = regionProblem(place?.region);
    if (fault !== undefined) return fault;
    if ((result.message.text ?? '') === '') return 'a result without a message';
    if (result.locations?.length !== 1) return 'a result without exactly one location';
    if (uri !== undefined && (/%(?![0-9A-F]{2})|%00/i.test(uri) || /(?:^|\/)\.\.(?:\/|$)|^[a-z]+:\/\//.test(uri)))
      return `an invalid URI was provided as a SARIF location: ${uri}`;
    if (uri === undefined || uri === '' || uri === '.' || uri.startsWith('/') || /[^A-Za-z0-9%._~/@:+,;=$&-]/.test(uri))
      return `an invalid URI was provided as a SARIF location: ${uri ?? ''}`;
    if ((result.suppressions?.length ?? 0) > 0) return 'a suppressed result, which opens an alert';
    if (result.kind === 'review') return 'a result for review, which opens an alert';
  }
  return undefined;
}
