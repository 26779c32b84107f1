import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Execution, Invocation, Limits } from '../../src/model/invocation.ts';
import { ISOLATION_LEVELS } from '../../src/model/invocation.ts';
import type { HostPlaces, Runtime } from '../../src/ports/runtime.ts';

export const MEBIBYTE = 1024 ** 2;

export const TEST_LIMITS: Limits = {
  timeoutMs: 20_000,
  memoryBytes: 2048 * MEBIBYTE,
  processes: 64,
  outputBytes: 4 * MEBIBYTE,
  fileBytes: 16 * MEBIBYTE,
};

const PROGRAM_FOLDER = join(import.meta.dirname, '..', 'fixtures', 'runtime');

/** Host folders of a run, in a folder of their own. `shared`: users other than ours can reach them. */
export interface Workbench {
  readonly root: string;
  readonly host: HostPlaces;
}

export function makeWorkbench(shared = false): Workbench {
  const root = mkdtempSync(join(tmpdir(), 'assay-test-'));
  if (shared) chmodSync(root, 0o711);
  const host = {
    source: join(root, 'source'),
    input: join(root, 'input'),
    out: join(root, 'out'),
    tool: join(root, 'tool'),
    readable: nodeFolders(),
  };
  for (const folder of [host.source, host.input, host.out, host.tool]) mkdirSync(folder);
  for (const [folder, name] of [[host.source, 'main.py'] as const, [host.input, 'job.json'] as const]) {
    writeFileSync(join(folder, name), `content of ${name}\n`, { mode: 0o444 });
  }
  writeFileSync(join(host.tool, 'program.mjs'), readFileSync(join(PROGRAM_FOLDER, 'program.mjs')), { mode: 0o444 });
  return { root, host };
}

/** Where Node lies when the system's folders do not hold it. */
function nodeFolders(): string[] {
  const prefix = dirname(dirname(process.execPath));
  return prefix === '/usr' ? [] : [prefix];
}

/** A behaviour of the test program as an invocation. */
export function behaviour(
  runtime: Runtime,
  host: HostPlaces,
  words: readonly string[],
  changes: Partial<Omit<Invocation, 'limits'>> & { limits?: Partial<Limits> } = {},
): Invocation {
  const places = runtime.places(host);
  return {
    argv: [process.execPath, join(places.tool, 'program.mjs'), ...words],
    env: {},
    cwd: places.source,
    network: 'none',
    outputs: [],
    inputs: {},
    ...changes,
    limits: { ...TEST_LIMITS, ...changes.limits },
  };
}

export const never = (): AbortSignal => new AbortController().signal;

/** What any runtime must do, fakes included. */
export function describeRuntime(name: string, create: () => Runtime | Promise<Runtime>, shared = false): void {
  describe(`runtime: ${name}`, () => {
    let runtime: Runtime;
    let bench: Workbench;
    const tokens = [
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'NPM_CONFIG_TOKEN',
      'GIT_DIR',
      'PYTHONPATH',
      'NODE_OPTIONS',
    ];

    beforeAll(async () => {
      runtime = await create();
      bench = makeWorkbench(shared);
    });
    afterAll(() => {
      rmSync(bench.root, { recursive: true, force: true });
    });

    const run = (words: readonly string[], changes: Parameters<typeof behaviour>[3] = {}): Promise<Execution> =>
      runtime.exec(behaviour(runtime, bench.host, words, changes), bench.host, never());

    test.each([0, 3, 77])('reports exit code %d', async (code) => {
      expect(await run(['exit', String(code)])).toMatchObject({ status: 'exited', exitCode: code });
    });

    test('keeps standard output and standard error apart, byte for byte', async () => {
      const execution = await run(['print', 'out \u00e9\n', 'error\r\n']);
      expect(execution).toMatchObject({ status: 'exited', exitCode: 0 });
      expect(execution.stdout).toEqual(Buffer.from('out \u00e9\n'));
      expect(execution.stderr).toEqual(Buffer.from('error\r\n'));
    });

    test('passes on all output up to the limit', async () => {
      const execution = await run(['flood', String(TEST_LIMITS.outputBytes)]);
      expect(execution).toMatchObject({ status: 'exited', exitCode: 0 });
      expect(execution.stdout).toHaveLength(TEST_LIMITS.outputBytes);
    });

    test('ends a run that says too much and keeps what it said before', async () => {
      const execution = await run(['flood', String(2000 * MEBIBYTE)]);
      expect(execution).toMatchObject({ status: 'killed', reason: 'output' });
      expect(execution.stdout).toHaveLength(TEST_LIMITS.outputBytes);
    });

    test('ends a run that says one byte too much at its very end', async () => {
      const execution = await run(['print', 'abcdef', ''], { limits: { outputBytes: 5 } });
      expect(execution).toMatchObject({ status: 'killed', reason: 'output' });
      expect(execution.stdout.toString()).toBe('abcde');
    });

    test('ends a run that writes too much into its folder', async () => {
      const { host } = bench;
      const files = ['files', runtime.places(host).out, String(MEBIBYTE), '64'];
      const execution = await run(files, { limits: { fileBytes: 2 * MEBIBYTE } });
      expect(execution).toMatchObject({ status: 'killed', reason: 'output' });
      for (let index = 0; index < 64; index++) rmSync(join(host.out, `f${index}`), { force: true });
    });

    test('ends a run that takes too long, even one that ignores the request', async () => {
      const execution = await run(['stubborn'], { limits: { timeoutMs: 1000 } });
      expect(execution).toMatchObject({ status: 'killed', reason: 'timeout' });
    });

    test('ends a run that is cancelled', async () => {
      const controller = new AbortController();
      const execution = runtime.exec(behaviour(runtime, bench.host, ['sleep']), bench.host, controller.signal);
      setTimeout(() => {
        controller.abort();
      }, 200);
      expect(await execution).toMatchObject({ status: 'killed', reason: 'cancelled' });
    });

    test('does not start what was cancelled before', async () => {
      const words = ['writable', join(runtime.places(bench.host).out, 'too-late')];
      const execution = runtime.exec(behaviour(runtime, bench.host, words), bench.host, AbortSignal.abort());
      expect(await execution).toMatchObject({ status: 'killed', reason: 'cancelled' });
      expect(() => readFileSync(join(bench.host.out, 'too-late'))).toThrow();
    });

    test.each(['no-such-program', '/no/such/program', './no-such-program'])(
      'says when %s cannot be started',
      async (name) => {
        const execution = await run([], { argv: [name, 'argument'] });
        expect(execution).toMatchObject({ status: 'not-started', message: expect.stringContaining('no') });
      },
    );

    test('reports the signal a program died of', async () => {
      expect(await run(['die', 'SIGKILL'])).toMatchObject({ status: 'signalled', signal: 'SIGKILL' });
    });

    test('hands over an allow-listed environment and nothing of its own', async () => {
      const before = { ...process.env };
      for (const token of tokens) process.env[token] = 'planted';
      try {
        const execution = await run(['environment'], { env: { SCANNER_MODE: 'quiet' } });
        const env = new Map(Object.entries(JSON.parse(execution.stdout.toString()) as Record<string, string>));
        expect(env.get('SCANNER_MODE')).toBe('quiet');
        expect(env.get('LC_ALL')).toBe('C.UTF-8');
        expect(env.get('TZ')).toBe('UTC');
        expect(env.get('HOME')).not.toBe(before['HOME']);
        const allowed = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ', 'PWD', 'ASSAY_RUN', 'SCANNER_MODE'];
        expect([...env.keys()].filter((key) => !allowed.includes(key))).toEqual([]);
        expect([...env.values()]).not.toContain('planted');
      } finally {
        for (const token of tokens) {
          if (before[token] === undefined) Reflect.deleteProperty(process.env, token);
          else process.env[token] = before[token];
        }
      }
    });

    test('gives no input', async () => {
      expect((await run(['stdin'])).stdout.toString()).toBe('""');
    });

    test('starts in the folder asked for', async () => {
      const { out } = runtime.places(bench.host);
      expect((await run(['folder'], { cwd: out })).stdout.toString()).toBe(out);
    });

    test('shows source and input, and keeps what is written to out', async () => {
      const places = runtime.places(bench.host);
      const read = await run(['read', join(places.source, 'main.py')]);
      expect(read.stdout.toString()).toBe('content of main.py\n');
      expect(await run(['copy', join(places.input, 'job.json'), join(places.out, 'report.json')])).toMatchObject({
        exitCode: 0,
      });
      expect(readFileSync(join(bench.host.out, 'report.json'), 'utf8')).toBe('content of job.json\n');
    });

    test('keeps runs side by side apart', async () => {
      const benches = [1, 2, 3, 4].map(() => makeWorkbench(shared));
      const texts = await Promise.all(
        benches.map(async ({ host }, index) => {
          const execution = await runtime.exec(behaviour(runtime, host, ['print', `run ${index}`, '']), host, never());
          return execution.stdout.toString();
        }),
      );
      for (const { root } of benches) rmSync(root, { recursive: true });
      expect(texts).toEqual(['run 0', 'run 1', 'run 2', 'run 3']);
    });

    test('states what it guarantees', () => {
      const guarantees = runtime.guarantees();
      expect(ISOLATION_LEVELS).toContain(guarantees.level);
      for (const caveat of guarantees.caveats) expect(caveat).toMatch(/^\S.*\.$/);
    });
  });
}
