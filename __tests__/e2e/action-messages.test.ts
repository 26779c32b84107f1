import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAuditLog } from '../../src/lib/audit-chain.ts';
import { sha256 } from '../../src/lib/digest.ts';
import { auditEventSchema } from '../../src/model/audit-event.ts';
import { notificationSchema } from '../../src/model/notification.ts';
import { listen, type Loopback } from '../fakes/github-server.ts';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { assay, type CliResult } from '../support/assay.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { git, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

/* Notifications and the log sink, by the Action and the command line alike, to a server on loopback. */
const PATH_SECRET = 'services/T0001/averysecretpath';
const quiet = { 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' };

interface Arrival {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

let folder: ReturnType<typeof temporaryFolder>;
let hooks: Loopback;
const arrivals: Arrival[] = [];
let steps: ReadonlyMap<string, StepResult>;
let cli: ReadonlyMap<string, CliResult>;

function manifest(notify: object): string {
  const whole = JSON.parse(fakeManifest('healthy')) as { profiles: { tools: unknown[]; notify?: object }[] };
  for (const profile of whole.profiles) {
    profile.tools.shift();
    profile.notify = notify;
  }
  return JSON.stringify(whole);
}

const NOTIFY = { webhooks: [{ urlEnv: 'HOOK' }, { urlEnv: 'ABSENT', on: ['pass'] }], slack: { urlEnv: 'SLACK' } };
const of = (name: string): StepResult => {
  const step = steps.get(name);
  if (step === undefined) throw new Error(name);
  return step;
};
const ofCli = (name: string): CliResult => {
  const result = cli.get(name);
  if (result === undefined) throw new Error(name);
  return result;
};
const arrived = (from: string): readonly Arrival[] => arrivals.filter(({ path }) => path.startsWith(`/${from}/`));
const out = (name: string): string => join(folder.path, 'out', name);

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'out'));
  let unsteady = 0;
  hooks = await listen((request, body, response) => {
    const path = request.url ?? '';
    arrivals.push({ path, type: request.headers['content-type'] ?? '', body: body.toString('utf8') });
    const refuse = path.includes('/refuse');
    if (path.includes('/unsteady') && unsteady++ === 0) request.socket.destroy();
    else if (path.includes('/redirect')) response.writeHead(302, { location: `${hooks.url}/followed` }).end();
    else response.writeHead(refuse ? 400 : 200).end();
  });
  const base = { 'fake.mjs': FAKE_SCANNER, 'a.txt': 'fine\n' };
  const tree = gitRepository(join(folder.path, 'tree'), { ...base, '.assay.yml': manifest(NOTIFY) });
  const lone = gitRepository(join(folder.path, 'lone'), { ...base, '.assay.yml': fakeManifest('healthy') });
  const change = pullRequestRepository(
    join(folder.path, 'pr'),
    { ...base, '.assay.yml': manifest({ webhooks: [{ urlEnv: 'HOOK' }] }) },
    { '.assay.yml': manifest({ webhooks: [{ urlEnv: 'OTHER' }] }) },
  );
  const step = (request: Partial<StepRequest>): Promise<StepResult> =>
    runStep({
      workspace: tree,
      event: 'push',
      payload: { repository: { full_name: 'acme/toy' } },
      sha: git(tree, 'rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      ...request,
      inputs: { ...quiet, ...request.inputs },
    });
  const hook = (name: string): string => `${hooks.url}/${name}/${PATH_SECRET}`;
  steps = await runPool(
    {
      told: () => step({ env: { HOOK: hook('told'), SLACK: hook('told-slack') } }),
      refused: () => step({ env: { HOOK: hook('x/refuse'), SLACK: hook('x/redirect') } }),
      'not set': () => step({}),
      'no address': () => step({ env: { HOOK: 'http://example.com/averysecretpath', SLACK: 'averysecretpath' } }),
      'the base decides': () =>
        step({
          workspace: checkOut(change, join(folder.path, 'pr-ws'), change.merge, 2),
          event: 'pull_request',
          payload: pullRequestPayload(change),
          sha: change.merge,
          ref: 'refs/pull/7/merge',
          env: { HOOK: hook('base'), OTHER: hook('other') },
        }),
      'log to a URL': () => step({ workspace: lone, inputs: { 'log-sink': hook('sink') } }),
      'log refused': () => step({ workspace: lone, inputs: { 'log-sink': hook('sink-no/refuse') } }),
      'log in the clear': () => step({ workspace: lone, inputs: { 'log-sink': 'http://example.com/averysecretpath' } }),
      'a bare host': () => step({ env: { HOOK: hooks.url } }),
    },
    5,
  );
  writeFileSync(join(folder.path, 'a-file'), '');
  symlinkSync(join(folder.path, 'a-file'), join(folder.path, 'a-link'));
  cli = await runPool(
    {
      told: () =>
        assay(['scan', tree, '--out', out('told')], { env: { HOOK: hook('cli/unsteady'), SLACK: hook('cli') } }),
      plan: () => assay(['plan', tree]),
      offline: () => assay(['scan', tree, '--offline', '--out', out('offline')], { env: { HOOK: hook('offline') } }),
      file: () => assay(['scan', lone, '--out', out('file'), '--log-sink', out('live.jsonl')]),
      'file that cannot be': () =>
        assay(['scan', lone, '--out', out('none'), '--log-sink', join(folder.path, 'a-file/live.jsonl')]),
      'full disk': () => assay(['scan', lone, '--out', out('full'), '--log-sink', '/dev/full', '--json']),
      'file that is a link': () =>
        assay(['scan', lone, '--out', out('none'), '--log-sink', join(folder.path, 'a-link')]),
      'log refused': () => assay(['scan', lone, '--out', out('refused'), '--log-sink', hook('cli-sink/refuse')]),
      'log offline': () => assay(['scan', lone, '--offline', '--out', out('none'), '--log-sink', hook('cli-sink')]),
      schema: () => assay(['schema', 'events']),
    },
    5,
  );
}, 300_000);

afterAll(async () => {
  for (const step of steps.values()) step.remove();
  await hooks.close();
  folder.remove();
});

describe('notifications', () => {
  test('the Action tells webhook and Slack, after the bundle, and logs it beside the bundle', () => {
    const step = of('told');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    const [message] = arrived('told');
    const body = notificationSchema.parse(JSON.parse(message?.body ?? ''));
    expect(body).toMatchObject({ verdict: 'pass', product: 'toy', evidenceDigest: step.outputs['evidence-digest'] });
    expect(body.run?.url).toBe('https://github.com/acme/toy/actions/runs/4711');
    expect(JSON.parse(arrived('told-slack')[0]?.body ?? '')).toEqual({
      text: expect.stringContaining('*pass*') as unknown,
    });
    expect(step.summary).toMatch(/the webhook in HOOK is told/);
    expect(step.summary).toMatch(/ABSENT is not told/);
    const log = readFileSync(`${step.outputs['bundle-path'] ?? ''}.publish.jsonl`, 'utf8');
    expect(log.match(/"what":"notification"/g)).toHaveLength(3);
    expect(step.summary).not.toMatch(/Not evaluated/);
  });

  test.each(['told', 'refused', 'no address', 'the base decides', 'log to a URL', 'log refused', 'log in the clear'])(
    'no address is to be seen: %s',
    (name) => {
      const step = of(name);
      const bundle = step.outputs['bundle-path'] ?? '';
      const kept = bundle === '' ? '' : readFileSync(`${bundle}.publish.jsonl`, 'utf8');
      for (const text of [step.log, step.summary ?? '', JSON.stringify(step.outputs), kept])
        expect(text).not.toContain('averysecretpath');
      const printed = step.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(printed.join('\n')).not.toContain('averysecretpath');
    },
  );

  test('what was not told is one warning, and no more', () => {
    expect(of('refused').outputs).toMatchObject({ verdict: 'pass', 'exit-code': '0' });
    expect(of('refused').annotations[0]?.message).toMatch(
      /HOOK was not told: it answers 400.*SLACK was not told: it answers with a redirect/,
    );
    expect(arrivals.map(({ path }) => path)).not.toContain('/followed');
    expect(of('no address').annotations[0]?.message).toMatch(/HOOK holds a URL that is not https.*SLACK holds no URL/);
  });

  test('a variable that is not set is said, and is no fault', () => {
    const { annotations, summary, exitCode } = of('not set');
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(summary).toMatch(/HOOK is not told/);
  });

  test('a change cannot choose who is told', () => {
    expect(arrived('base')).toHaveLength(1);
    expect(arrived('other')).toEqual([]);
  });

  test('a bare host is no secret: masked, it would blank outputs that hold addresses of it', () => {
    expect(of('a bare host').commands.filter(({ name }) => name === 'add-mask')).toEqual([]);
    expect(arrivals.filter(({ path }) => path === '/')).toHaveLength(1);
  });

  test('the command line does the same, again after a reset', () => {
    const { code, stderr } = ofCli('told');
    expect(code).toBe(0);
    expect(
      arrived('cli')
        .map(({ path }) => path.includes('unsteady'))
        .filter(Boolean),
    ).toHaveLength(2);
    const sent = arrived('cli').find(({ path }) => path.includes('unsteady'));
    expect(notificationSchema.parse(JSON.parse(sent?.body ?? '')).run).toBeNull();
    expect(stderr).toMatch(/the webhook in HOOK is told/);
    expect(stderr).not.toContain('averysecretpath');
    const kept = readdirSync(out('told')).filter((name) => name.endsWith('.publish.jsonl'));
    expect(kept).toHaveLength(1);
  });

  test('plan says who would be told, and that nothing of it is left unevaluated', () => {
    const { stdout } = ofCli('plan');
    expect(stdout).toMatch(/Will tell\n {2}webhook in HOOK: on pass, fail, inconclusive\n/);
    expect(stdout).not.toMatch(/not evaluated|not acted on/);
  });

  test('offline nobody is told', () => {
    expect(ofCli('offline').code).toBe(0);
    expect(arrived('offline')).toEqual([]);
    expect(ofCli('offline').stderr).toMatch(/this run is offline/);
  });
});

describe('the log sink', () => {
  test('a URL gets the audit log of the bundle, byte for byte', () => {
    const step = of('log to a URL');
    expect(step.outputs['exit-code']).toBe('0');
    const [message] = arrived('sink');
    expect(message).toMatchObject({ type: 'application/x-ndjson' });
    expect(message?.body).toBe(readFileSync(join(step.outputs['bundle-path'] ?? '', 'audit.jsonl'), 'utf8'));
  });

  test('one that does not take it is exit code 5: it was asked for by name', () => {
    expect(of('log refused').outputs).toMatchObject({ verdict: 'pass', 'exit-code': '5' });
    expect(ofCli('log refused').code).toBe(5);
    expect(ofCli('log refused').stderr).toMatch(/did not take the audit log: it answers 400/);
  });

  test('an address in the clear, or one while offline, is exit code 2 before anything runs', () => {
    expect(of('log in the clear').outputs).toMatchObject({ 'exit-code': '2', 'bundle-path': '' });
    expect(ofCli('log offline').code).toBe(2);
    expect(ofCli('file that cannot be').code).toBe(2);
    expect(ofCli('file that is a link').code).toBe(2);
    expect(readFileSync(join(folder.path, 'a-file'), 'utf8')).toBe('');
    expect(existsSync(out('none'))).toBe(false);
  });

  test('a file that takes nothing more is exit code 5: the run went on, and the evidence is there', () => {
    const { code, stdout, stderr } = ofCli('full disk');
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass' });
    expect(stderr).toMatch(/could not be written to its end/);
    expect(existsSync(join(out('full'), 'latest/evidence-manifest.json'))).toBe(true);
  });

  test('a file holds the events of the run, chained, and the same decision as the bundle', () => {
    expect(ofCli('file').code).toBe(0);
    const text = readFileSync(out('live.jsonl'), 'utf8');
    const lines = text.trimEnd().split('\n');
    const events = lines.map((line) => auditEventSchema.parse(JSON.parse(line)));
    expect(events.map(({ type }) => type.replace('dev.assay.', ''))).toEqual(
      expect.arrayContaining(['run.started', 'plan.made', 'tool.started', 'tool.ended', 'gate.decided']),
    );
    const commit = String(events[0]?.data['commit']);
    expect(
      checkAuditLog(Buffer.from(text), commit, { head: sha256(lines.at(-1) ?? ''), lines: lines.length }),
    ).toBeUndefined();
    const bundle = readFileSync(join(out('file'), 'latest/audit.jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    const decided = auditEventSchema.parse(JSON.parse(bundle.at(-1) ?? ''));
    expect(events.at(-1)?.data).toEqual(decided.data);
    expect(events.filter(({ type }) => type.endsWith('tool.ended'))).toHaveLength(2);
  });

  test('its form is published', () => {
    const schema = JSON.parse(ofCli('schema').stdout) as { $defs: Record<string, { properties: object }> };
    expect(Object.keys(schema.$defs['notification']?.properties ?? {})).toContain('evidenceDigest');
  });
});
