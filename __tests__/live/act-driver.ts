/*
 * Runs in a network namespace of its own, with the fakes: `act-driver.ts SCENARIOS.json RESULTS.json`. Jest stays outside.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runPool } from '../support/pool.ts';
import { actEnvironment, NO_FILES, run, type ActLine, type ActResult, type ActScenario } from '../fakes/act.ts';
import { startFakeApi } from '../fakes/github-api.ts';
import { startFakeResults } from '../fakes/github-results.ts';
import { startSigstoreProxy } from '../fakes/sigstore-proxy.ts';
import { startSigstore } from '../fakes/sigstore.ts';

const AT_ONCE = 2;

async function play(act: string, scenario: ActScenario, folder: string): Promise<ActResult> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const token = scenario.token ?? '';
  const { permissions } = scenario;
  const api = await startFakeApi({
    token,
    commits: scenario.commits,
    ...(permissions === undefined ? {} : { permissions }),
  });
  const results = await startFakeResults();
  const sigstore = await startSigstore(scenario.sigstore ?? 'log');
  const proxy = await startSigstoreProxy(sigstore, folder);
  const env = {
    GITHUB_API_URL: api.url,
    GITHUB_GRAPHQL_URL: `${api.url}/graphql`,
    ...results.env,
    ...(scenario.sigstore === undefined ? {} : sigstore.tokenEnv),
    ...proxy.env,
    ...scenario.env,
  };
  const args = [
    scenario.event,
    ...['-W', scenario.workflow, '-e', file('event.json', JSON.stringify(scenario.payload))],
    ...(scenario.job === undefined ? [] : ['-j', scenario.job]),
    ...['--env-file', file('env', Object.entries(env).map(([name, value]) => `${name}=${value}\n`).join(''))],
    ...Object.entries(scenario.actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ...(token === '' ? [] : ['-s', `GITHUB_TOKEN=${token}`]),
    ...NO_FILES,
    ...['--no-cache-server', '--action-offline-mode', '--rm', '--json'],
  ]; // prettier-ignore
  const { code, stdout, stderr } = await run(act, args, { cwd: scenario.workspace, env: actEnvironment(home) });
  const artifacts: Record<string, string> = {};
  for (const [name, files] of results.artifacts) {
    artifacts[name] = join(folder, 'artifacts', name);
    for (const [path, bytes] of Object.entries(files)) {
      const target = join(artifacts[name], path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }
  for (const server of [api, results, proxy, sigstore]) await server.close();
  return {
    exitCode: code,
    lines: `${stdout}\n${stderr}`.split('\n').flatMap(readLine),
    stderr,
    uploads: api.uploads.flatMap(({ ref, commit, log }) =>
      log.runs.map(({ automationDetails }) => ({ ref, commit, category: automationDetails?.id ?? '' })),
    ),
    comments: api.comments.map(({ body }) => body),
    artifacts,
    requests: api.requests,
    hosts: proxy.hosts,
    trustedRoot: sigstore.trustedRoot,
  };
}

function readLine(line: string): readonly ActLine[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as ActLine];
  } catch {
    // What a job prints is wrapped by act; a brace at the start of anything else is not its record.
    return [];
  }
}

const [, , request = '', answer = ''] = process.argv;
const { act, scenarios, folder } = JSON.parse(readFileSync(request, 'utf8')) as {
  readonly act: string;
  readonly scenarios: Readonly<Record<string, ActScenario>>;
  readonly folder: string;
};
const tasks = Object.entries(scenarios).map(([name, scenario]) => {
  const own = join(folder, 'runs', name.replaceAll(/[^a-z0-9]/g, '-'));
  mkdirSync(own, { recursive: true });
  return [name, () => play(act, scenario, own)] as const;
});
const results = await runPool(Object.fromEntries(tasks), AT_ONCE);
writeFileSync(answer, JSON.stringify(Object.fromEntries(results)));
