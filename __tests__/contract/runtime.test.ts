import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalRuntime } from '../../src/adapters/runtime/local/local-runtime.ts';
import { seccompFilter } from '../../src/adapters/runtime/local/seccomp.ts';
import type { Execution } from '../../src/model/invocation.ts';
import type { Runtime } from '../../src/ports/runtime.ts';
import type { FakeProcess, FakeProgram } from '../fakes/runtime.ts';
import { FakeRuntime } from '../fakes/runtime.ts';
import { behaviour, describeRuntime, makeWorkbench, MEBIBYTE, never } from './runtime-suite.ts';
import type { Workbench } from './runtime-suite.ts';

jest.setTimeout(60_000);

const weakest = (): Promise<Runtime> => createLocalRuntime({ env: process.env, cpus: 2, maxLevel: 'environment-only' });

/** The fixture program, told to the fake. */
const FAKES: Readonly<Record<string, (process: FakeProcess, ...words: string[]) => ReturnType<FakeProgram>>> = {
  exit: (_, code) => Number(code),
  print: (process, text = '', errorText = '') => {
    process.stdout(text);
    process.stderr(errorText);
    return 0;
  },
  flood: (process, bytes) => {
    for (let left = Number(bytes); left > 0 && !process.ended.aborted; left -= MEBIBYTE) {
      process.stdout(Buffer.alloc(Math.min(left, MEBIBYTE)));
    }
    return 0;
  },
  environment: (process) => {
    process.stdout(JSON.stringify(process.env));
    return 0;
  },
  sleep: untilEnded,
  stubborn: untilEnded,
  die: (_, signal = '') => ({ signal }),
  stdin: (process) => {
    process.stdout('""');
    return 0;
  },
  folder: (process) => {
    process.stdout(process.cwd);
    return 0;
  },
  read: (process, file = '') => {
    process.stdout(readFileSync(file));
    return 0;
  },
  copy: (_, from = '', to = '') => {
    writeFileSync(to, readFileSync(from));
    return 0;
  },
  files: (_, folder = '', bytes, count) => {
    for (let index = 0; index < Number(count); index++) {
      writeFileSync(join(folder, `f${index}`), Buffer.alloc(Number(bytes)));
    }
    return 0;
  },
};

function untilEnded(process: FakeProcess): Promise<number> {
  return new Promise((resolve) => {
    process.ended.addEventListener('abort', () => {
      resolve(0);
    });
  });
}

describeRuntime(
  'fake',
  () =>
    new FakeRuntime({
      find: ({ argv: [program, , what = '', ...words] }) => {
        const fake = program === process.execPath ? FAKES[what] : undefined;
        return fake && ((fakeProcess) => fake(fakeProcess, ...words));
      },
    }),
);
describeRuntime('local, environment only', weakest);

describe('local runtime without a sandbox', () => {
  let runtime: Runtime;
  let bench: Workbench;
  beforeAll(async () => {
    runtime = await weakest();
    bench = makeWorkbench();
  });
  afterAll(() => {
    rmSync(bench.root, { recursive: true, force: true });
  });
  const run = (words: readonly string[], changes: Parameters<typeof behaviour>[3] = {}): Promise<Execution> =>
    runtime.exec(behaviour(runtime, bench.host, words, changes), bench.host, never());

  test('claims nothing it cannot hold', () => {
    expect(runtime.guarantees()).toMatchObject({
      level: 'environment-only',
      networkDenied: false,
      sourceReadOnly: false,
      hostFilesHidden: false,
      memoryLimited: false,
      processesLimited: false,
      descendantsEnded: false,
    });
    expect(runtime.guarantees().caveats.join(' ')).toContain('tokens in the environment of other processes');
  });

  test('ends a grandchild that went into a session of its own', async () => {
    const file = join(bench.host.out, 'beats');
    expect(await run(['daemon', file, 'leave'])).toMatchObject({ status: 'exited', exitCode: 0 });
    await expectSilence(file);
  });

  test('ends detached processes of a run that is cancelled', async () => {
    const file = join(bench.host.out, 'beats-cancelled');
    const controller = new AbortController();
    const execution = runtime.exec(
      behaviour(runtime, bench.host, ['daemon', file, 'stay']),
      bench.host,
      controller.signal,
    );
    while (!existsSync(file)) await pause(20);
    controller.abort();
    expect(await execution).toMatchObject({ status: 'killed', reason: 'cancelled' });
    await expectSilence(file);
  });

  test('does not wait for a process that wiped the mark and holds the output open', async () => {
    const execution = await run(['hide']);
    expect(execution).toMatchObject({ status: 'exited', exitCode: 0 });
    expect(execution.stdout.toString()).toBe('done');
    expect(execution.durationMs).toBeLessThan(9000);
  });

  test('ends a tree of processes that together takes too much memory', async () => {
    const limits = { memoryBytes: 1200 * MEBIBYTE };
    const execution = await run(['hogs', '8', String(200 * MEBIBYTE)], { limits });
    expect(execution).toMatchObject({ status: 'killed', reason: 'memory' });
  });

  test('leaves only ordinary files and folders behind', async () => {
    const places = runtime.places(bench.host);
    const script = `ln -s /etc/passwd link; mkfifo pipe; mkdir -p closed; echo kept >closed/file; chmod 4000 closed/file closed`;
    expect(await run([], { argv: ['sh', '-c', script], cwd: places.out })).toMatchObject({ exitCode: 0 });
    const left = readdirSync(bench.host.out);
    expect(left).toContain('closed');
    expect(left).not.toContain('link');
    expect(left).not.toContain('pipe');
    expect(readFileSync(join(bench.host.out, 'closed', 'file'), 'utf8')).toBe('kept\n');
    expect(lstatSync(join(bench.host.out, 'closed', 'file')).mode & 0o7000).toBe(0);
  });

  test('leaves no private folder behind', async () => {
    const execution = await run(['environment']);
    const { HOME, TMPDIR } = JSON.parse(execution.stdout.toString()) as { HOME: string; TMPDIR: string };
    expect(HOME).not.toBe('');
    expect(existsSync(HOME)).toBe(false);
    expect(existsSync(TMPDIR)).toBe(false);
  });

  test.each([
    ['a loader variable', { LD_PRELOAD: '/x.so' }],
    ['a name that is none', { 'A=B': 'x' }],
    ['a NUL byte', { A: 'x\0y' }],
  ])('refuses %s in the environment', async (_, env) => {
    expect(await run(['exit', '0'], { env })).toMatchObject({ status: 'not-started' });
  });

  test('refuses to start without its folders', async () => {
    const host = { ...bench.host, source: join(bench.root, 'missing') };
    const execution = await runtime.exec(behaviour(runtime, bench.host, ['exit', '0']), host, never());
    expect(execution).toMatchObject({ status: 'not-started', message: expect.stringContaining('source') });
  });

  test('never gives a word to a shell', async () => {
    const words = '$(touch pwned); `touch pwned` ; touch pwned';
    expect((await run(['print', words, ''])).stdout.toString()).toBe(words);
  });
});

describe('a bubblewrap that does not hold', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test.each([
    [
      'refuses',
      'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1',
      'setting up uid map: Permission denied',
    ],
    ['says it ran and did nothing', 'exit 0', 'bubblewrap does not hold'],
    ['runs the program without walls', 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"', 'does not hold'],
  ])('that %s leads to the next level, which says why', async (_, script, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-stub-'));
    folders.push(folder);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'bwrap'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bwrap'), 0o755);
    // The real system folders follow, but not a real sudo: the next rung would be the machine's own.
    const runtime = await createLocalRuntime({ env: { ...process.env, PATH: folder }, cpus: 2 });
    expect(runtime.guarantees().level).toBe('environment-only');
    // Without util-linux, or elsewhere than on Linux, bubblewrap is not even tried.
    const tried = process.platform === 'linux' && existsSync('/usr/bin/prlimit') && existsSync('/usr/bin/setpriv');
    expect(runtime.guarantees().caveats.join('\n')).toContain(tried ? reason : 'There is no sandbox');
  });
});

describe('the system-call filter', () => {
  test.each(['x64', 'arm64'] as const)('is a program the kernel accepts (%s)', (arch) => {
    const filter = seccompFilter(arch);
    const count = filter.length / 8;
    expect(Number.isInteger(count)).toBe(true);
    // Every jump lands inside, and the last instruction returns.
    for (let index = 0; index < count; index++) {
      const code = filter.readUInt16LE(index * 8);
      if ((code & 0x07) !== 0x05) continue;
      for (const jump of [filter.readUInt8(index * 8 + 2), filter.readUInt8(index * 8 + 3)]) {
        expect(index + 1 + jump).toBeLessThan(count);
      }
    }
    expect(filter.readUInt16LE((count - 1) * 8)).toBe(0x06);
  });
});

async function expectSilence(file: string): Promise<void> {
  const before = lstatSync(file).size;
  expect(before).toBeGreaterThan(0);
  await pause(200);
  expect(lstatSync(file).size).toBe(before);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
