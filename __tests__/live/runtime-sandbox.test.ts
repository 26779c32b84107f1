import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  closeSync,
  openSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLocalRuntime } from '../../src/adapters/runtime/local/local-runtime.ts';
import type { Rung } from '../../src/adapters/runtime/local/sandbox-run.ts';
import type { Execution } from '../../src/model/invocation.ts';
import type { Runtime } from '../../src/ports/runtime.ts';
import { behaviour, describeRuntime, makeWorkbench, MEBIBYTE, never } from '../contract/runtime-suite.ts';
import type { Workbench } from '../contract/runtime-suite.ts';

// Loaded machines are slow to start programs; nothing here measures time but the promise to end within two seconds.
jest.setTimeout(60_000);

// As root both ways must hold. A plain user has at least one of the two: with neither, the first test fails.
const root = process.getuid?.() === 0;
const RUNGS: readonly Rung[] = root ? ['setpriv', 'root'] : await holding(['user', 'sudo']);

async function holding(rungs: readonly Rung[]): Promise<Rung[]> {
  const found: Rung[] = [];
  for (const rung of rungs) {
    const runtime = await createLocalRuntime({ env: process.env, cpus: 2, rungs: [rung] });
    if (runtime.guarantees().level === 'bubblewrap') found.push(rung);
  }
  return found;
}

const DRIVER = join(import.meta.dirname, '..', 'fixtures', 'runtime', 'drive.ts');

const create = (rung: Rung) => (): Promise<Runtime> => createLocalRuntime({ env: process.env, cpus: 2, rungs: [rung] });

test('this machine has a sandbox', async () => {
  const runtime = await createLocalRuntime({ env: process.env, cpus: 2 });
  expect(runtime.guarantees()).toMatchObject({
    level: 'bubblewrap',
    networkDenied: true,
    sourceReadOnly: true,
    hostFilesHidden: true,
    memoryLimited: true,
    processesLimited: true,
    descendantsEnded: true,
  });
});

for (const rung of RUNGS) describeRuntime(`local, bubblewrap (${rung})`, create(rung), true);

for (const rung of RUNGS) describeSandbox(rung);

function describeSandbox(rung: Rung): void {
  describe(`bubblewrap (${rung})`, () => {
    let runtime: Runtime;
    let bench: Workbench;
    beforeAll(async () => {
      runtime = await create(rung)();
    });
    beforeEach(() => {
      bench = makeWorkbench(true);
    });
    afterEach(() => {
      rmSync(bench.root, { recursive: true, force: true });
    });
    const run = (words: readonly string[], changes: Parameters<typeof behaviour>[3] = {}): Promise<Execution> =>
      runtime.exec(behaviour(runtime, bench.host, words, changes), bench.host, never());
    const shell = (script: string, changes: Parameters<typeof behaviour>[3] = {}): Promise<Execution> =>
      run([], { argv: ['/bin/sh', '-c', script], ...changes });

    test('holds here', () => {
      expect(runtime.guarantees()).toMatchObject({ level: 'bubblewrap' });
    });

    test('lets a program write to out and temporary folders only', async () => {
      const shut = [
        '/src/main.py',
        '/src/new',
        '/in/job.json',
        '/in/new',
        '/tool/program.mjs',
        '/new',
        '/etc/new',
        '/usr/new',
      ];
      const devices = ['/dev/new', '/proc/sys/kernel/hostname'];
      const open = ['/out/new', '/tmp/new', '/tmp/home/new', '/dev/shm/new'];
      const execution = await run(['writable', ...shut, ...devices, ...open]);
      expect(execution.stdout.toString()).toBe('n'.repeat(shut.length + devices.length) + 'y'.repeat(open.length));
      expect(readFileSync(join(bench.host.source, 'main.py'), 'utf8')).toBe('content of main.py\n');
      // What it made is ours again, whoever made it.
      expect(lstatSync(join(bench.host.out, 'new')).uid).toBe(process.getuid?.());
    });

    test('hides files of the host', async () => {
      const secret = join(bench.root, 'secret');
      writeFileSync(secret, 'secret', { mode: 0o444 });
      const seen = await shell(
        `for f in ${secret} ${process.env['HOME'] ?? '/root'}/. /etc/shadow /etc/hostname /var /run /sys /home/.; do [ -e $f ] && echo $f; done; exit 0`,
      );
      const prefixes = bench.host.readable.join(' ');
      // A home folder may be there as an empty parent of the interpreter, never with what it holds.
      const parents = seen.stdout
        .toString()
        .split('\n')
        .filter((line) => line !== '' && !prefixes.includes(line.replace('/.', '')));
      expect(parents).toEqual([]);
      expect(await shell('ls -A /')).toMatchObject({ status: 'exited', exitCode: 0 });
    });

    test('shows nothing of a home folder but the interpreter in it', async () => {
      const home = mkdtempSync(join(tmpdir(), 'assay-home-'));
      const prefix = join(home, '.versions', '3.1');
      execFileSync('mkdir', ['-p', prefix]);
      writeFileSync(join(home, 'diary'), 'dear diary', { mode: 0o444 });
      writeFileSync(join(prefix, 'lib'), 'library', { mode: 0o444 });
      chmodSync(home, 0o711);
      const host = { ...bench.host, readable: [prefix] };
      const words = { argv: ['/bin/sh', '-c', `cat ${prefix}/lib; ls -A ${home}`] as [string, ...string[]] };
      const execution = await runtime.exec(behaviour(runtime, host, [], words), host, never());
      const whole = await runtime.exec(
        behaviour(runtime, host, [], words),
        { ...host, readable: [dirname(home)] },
        never(),
      );
      rmSync(home, { recursive: true });
      expect(execution.stdout.toString()).toBe('library.versions\n');
      expect(whole).toMatchObject({ status: 'not-started' });
    });

    describe('the network', () => {
      let server: Server;
      let socketServer: Server;
      let port: number;
      let socket: string;
      beforeAll(async () => {
        server = createServer((connection) => connection.destroy());
        socketServer = createServer((connection) => connection.destroy());
        socket = join(mkdtempSync(join(tmpdir(), 'assay-socket-')), 'service');
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        await new Promise<void>((resolve) => socketServer.listen(socket, resolve));
        chmodSync(dirname(socket), 0o755);
        chmodSync(socket, 0o777);
        port = (server.address() as AddressInfo).port;
      });
      afterAll(() => {
        server.close();
        socketServer.close();
        rmSync(dirname(socket), { recursive: true });
      });

      test('is out of reach', async () => {
        const execution = await run(['connect', String(port)]);
        expect(execution).toMatchObject({ status: 'exited', exitCode: 9 });
        expect(execution.stdout.toString()).toBe('ECONNREFUSED');
      });

      test('is not reached through a socket of the host either', async () => {
        const execution = await run(['connect', socket]);
        expect(execution).toMatchObject({ status: 'exited', exitCode: 9 });
        expect(execution.stdout.toString()).toBe('ENOENT');
      });

      test('is there for a scanner that declares it', async () => {
        expect(await run(['connect', String(port)], { network: 'full' })).toMatchObject({
          status: 'exited',
          exitCode: 0,
        });
      });
    });

    test('shows no process but its own, nor their environment', async () => {
      const token = `planted-${Math.random().toString(36).slice(2)}`;
      const neighbour = spawn('/bin/sleep', ['60'], { env: { GITHUB_TOKEN: token } });
      const execution = await run(['neighbours', token]);
      neighbour.kill();
      const { ids, found } = JSON.parse(execution.stdout.toString()) as { ids: number[]; found: boolean };
      expect(found).toBe(false);
      expect(ids).not.toContain(process.pid);
      expect(ids.length).toBeLessThan(5);
    });

    test('hands over no descriptor that Assay itself was given', async () => {
      // A folder of the host, open as descriptor 60: through it, any file of the host could be reached. Node closes the
      // low ones by itself.
      const folder = openSync('/', 'r');
      const script = 'for fd in 3 4 5 60; do cat /proc/self/fd/$fd/etc/hostname; readlink /proc/$$/fd/$fd; done';
      const { source, input, out } = bench.host;
      const between = Array.from({ length: 57 }, () => 'ignore' as const);
      const assay = spawn(process.execPath, ['--no-warnings', DRIVER, rung, source, input, out, script], {
        stdio: ['ignore', 'pipe', 'inherit', ...between, folder],
      });
      closeSync(folder);
      const said: Buffer[] = [];
      assay.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
      await new Promise((resolve) => assay.once('close', resolve));
      const open = Buffer.concat(said).toString().trim().split('\n');
      expect(open.filter((line) => line !== '' && line !== '/dev/null')).toEqual([]);
    });

    test('gives no privilege, and none can be gained', async () => {
      const { stdout } = await shell('cat /proc/self/status');
      expect(stdout.toString()).toMatch(/^Uid:\t(?!0\b)\d+/m);
      expect(stdout.toString()).toMatch(/^CapEff:\t0{16}$/m);
      expect(stdout.toString()).toMatch(/^CapBnd:\t0{16}$/m);
      expect(stdout.toString()).toMatch(/^NoNewPrivs:\t1$/m);
      expect(stdout.toString()).toMatch(/^Seccomp:\t2$/m);
    });

    test.each([
      ['a user namespace', 'unshare --user true'],
      ['a mount namespace', 'unshare --user --map-root-user --mount true'],
      ['a remount of the source', 'mount -o remount,rw,bind /src'],
      ['a remount of the root', 'mount -o remount,rw /'],
      ['a new mount', 'mount -t tmpfs none /tmp/home'],
      ['leaving by chroot', '/usr/sbin/chroot /usr true'],
      ['another process as parent', 'nsenter --target 1 --mount true'],
    ])('refuses %s', async (_, command) => {
      const execution = await shell(`${command} && echo done`);
      expect(execution.stdout.toString()).toBe('');
      expect(execution).not.toMatchObject({ exitCode: 127 });
    });

    test('refuses the system calls of the filter, in every interface', async () => {
      expect(['x64', 'arm64']).toContain(process.arch);
      // ptrace, keyctl, bpf, io_uring_setup, userfaultfd, unshare(0), clone(CLONE_NEWUSER), then clone3: "no such call".
      const numbers =
        process.arch === 'x64' ? [101, 250, 321, 425, 323, 272, 56, 435] : [117, 219, 280, 425, 282, 97, 220, 435];
      const calls = numbers.map((number, index) => `${number}, ${index === 6 ? 0x10000000 : 0}, 0, 0, 0, 0`);
      // getpid by its x32 number, where there is one.
      if (process.arch === 'x64') calls.push(`${0x40000000 + 39}, 0, 0, 0, 0, 0`);
      const script = calls.map((call) => `$! = 0; my $r = syscall(${call}); print $r == -1 ? $! + 0 : "ok", "\\n";`);
      const execution = await run([], { argv: ['/usr/bin/perl', '-e', script.map((line) => `{ ${line} }`).join(' ')] });
      const x32 = process.arch === 'x64' ? ['1'] : [];
      expect(execution.stdout.toString().trim().split('\n')).toEqual(['1', '1', '1', '1', '1', '1', '1', '38', ...x32]);
    });

    test('runs Python, git and Node with threads', async () => {
      const [python = '', prefix = ''] = execFileSync('python3', [
        '-c',
        'import sys; print(sys.executable); print(sys.base_prefix)',
      ])
        .toString()
        .split('\n');
      const host = { ...bench.host, readable: [...bench.host.readable, ...(prefix === '/usr' ? [] : [prefix])] };
      const start = (argv: [string, ...string[]]): Promise<Execution> =>
        createLocalRuntime({ env: process.env, cpus: 2 }).then((strongest) =>
          strongest.exec(behaviour(strongest, host, [], { argv }), host, never()),
        );
      const threads =
        'import threading, subprocess; t = threading.Thread(target=print, args=("thread",)); t.start(); t.join(); subprocess.run(["/bin/echo", "child"])';
      expect((await start([python, '-I', '-c', threads])).stdout.toString()).toMatch(/thread|child/);
      expect((await start(['git', '--version'])).stdout.toString()).toMatch(/^git version/);
      const worker = 'new (require("worker_threads").Worker)("console.log(42)", { eval: true })';
      expect((await start([process.execPath, '-e', worker])).stdout.toString()).toBe('42\n');
    });

    test('bounds the number of processes, for each run by itself', async () => {
      const limits = { processes: 40 };
      const counts = await Promise.all(
        [1, 2].map(async () => Number((await run(['forks', '300'], { limits })).stdout.toString())),
      );
      for (const count of counts) {
        // Node's own threads count, too.
        expect(count).toBeGreaterThan(10);
        expect(count).toBeLessThan(40);
      }
    });

    test('survives a fork bomb', async () => {
      const execution = await shell('bomb() { bomb | bomb & }; bomb; sleep 60', {
        limits: { processes: 40, timeoutMs: 2000 },
      });
      expect(['killed', 'exited', 'signalled']).toContain(execution.status);
      expect(execution.durationMs).toBeLessThan(10_000);
    });

    test('ends with everything it started', async () => {
      const file = '/out/beats';
      expect(await run(['daemon', file, 'leave'])).toMatchObject({ status: 'exited', exitCode: 0 });
      await expectSilence(join(bench.host.out, 'beats'));
    });

    test('ends everything when it is cancelled, within two seconds', async () => {
      const controller = new AbortController();
      const execution = runtime.exec(
        behaviour(runtime, bench.host, ['daemon', '/out/beats', 'stay']),
        bench.host,
        controller.signal,
      );
      while (!existsSync(join(bench.host.out, 'beats'))) await pause(20);
      const asked = performance.now();
      controller.abort();
      expect(await execution).toMatchObject({ status: 'killed', reason: 'cancelled' });
      expect(performance.now() - asked).toBeLessThan(2000);
      await expectSilence(join(bench.host.out, 'beats'));
    });

    test('ends when Assay itself is killed outright', async () => {
      const { source, input, out } = bench.host;
      const script = 'trap "" TERM HUP; while :; do echo . >>/out/beats; sleep 0.02; done';
      const assay = spawn(process.execPath, ['--no-warnings', DRIVER, rung, source, input, out, script], {
        env: { ...process.env, TMPDIR: bench.root },
      });
      while (!existsSync(join(out, 'beats'))) await pause(20);
      assay.kill('SIGKILL');
      await pause(500);
      await expectSilence(join(out, 'beats'));
    });

    test('bounds one file', async () => {
      const execution = await run(['grow', '/out/big', String(10 * 1024 ** 3)], {
        limits: { fileBytes: 8 * MEBIBYTE },
      });
      expect(execution.stdout.toString() === 'EFBIG' || execution.status === 'signalled').toBe(true);
      expect(lstatSync(join(bench.host.out, 'big')).size).toBe(8 * MEBIBYTE);
    });

    test.each(['/tmp', '/dev/shm'])('bounds what is written to %s', async (folder) => {
      // Many files, so that not the limit of one file is what holds.
      const script = `i=0; while [ $i -lt 200 ] && head -c 16777216 /dev/zero >${folder}/f$i 2>/dev/null; do i=$((i+1)); done; echo $i`;
      const execution = await shell(script, { limits: { memoryBytes: 256 * MEBIBYTE, fileBytes: 32 * MEBIBYTE } });
      expect(Number(execution.stdout.toString())).toBeLessThanOrEqual(16);
    });

    test('stops a program that takes too much memory', async () => {
      const execution = await run([], {
        argv: ['/usr/bin/perl', '-e', 'my @kept; push @kept, "x" x (1 << 24) for 1 .. 256; print "held"'],
        limits: { memoryBytes: 256 * MEBIBYTE },
      });
      expect(execution.stdout.toString()).not.toContain('held');
      expect(execution).not.toMatchObject({ status: 'exited', exitCode: 0 });
    });

    test('stops programs that together take too much memory', async () => {
      const execution = await run(['hogs', '8', String(200 * MEBIBYTE)], {
        limits: { memoryBytes: 1200 * MEBIBYTE, processes: 256 },
      });
      expect(execution).toMatchObject({ status: 'killed', reason: 'memory' });
    });

    test('leaves no private folder behind', async () => {
      const env = { ...process.env, TMPDIR: join(bench.root, 'temp') };
      mkdirSync(env.TMPDIR, { mode: 0o755 });
      const here = await createLocalRuntime({ env, cpus: 2, rungs: [rung] });
      const execution = await here.exec(behaviour(here, bench.host, ['exit', '0']), bench.host, never());
      expect(execution).toMatchObject({ status: 'exited', exitCode: 0 });
      expect(readdirSync(env.TMPDIR)).toEqual([]);
    });
  });
}

if (root) {
  describe('bubblewrap as root', () => {
    test('is refused where it would leave the scanner root', async () => {
      const runtime = await createLocalRuntime({ env: process.env, cpus: 2, rungs: ['user'] });
      expect(runtime.guarantees().level).toBe('environment-only');
      expect(runtime.guarantees().caveats.join(' ')).toContain('it ran as root');
    });

    test('takes another way for folders that only root can reach', async () => {
      const bench = makeWorkbench();
      const runtime = await createLocalRuntime({ env: process.env, cpus: 2 });
      const execution = await runtime.exec(
        behaviour(runtime, bench.host, ['read', '/src/main.py']),
        bench.host,
        never(),
      );
      rmSync(bench.root, { recursive: true });
      expect(execution.stdout.toString()).toBe('content of main.py\n');
    });
  });
}

async function expectSilence(file: string): Promise<void> {
  const before = lstatSync(file).size;
  expect(before).toBeGreaterThan(0);
  await pause(200);
  expect(lstatSync(file).size).toBe(before);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
