import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createActionCommands } from '../../src/adapters/github/commands.ts';
import { createCommands } from '../../src/adapters/system/commands.ts';
import type { CommandRequest } from '../../src/ports/commands.ts';

const commands = createActionCommands(createCommands());

function node(script: string, change: Partial<CommandRequest> = {}): CommandRequest {
  return {
    argv: [process.execPath, '-e', script],
    cwd: '/',
    env: {},
    timeoutMs: 20_000,
    maxOutputBytes: 100_000,
    ...change,
  };
}

function isRunning(word: string): boolean {
  return spawnSync('pgrep', ['-f', word]).status === 0;
}

describe('commands through the toolkit', () => {
  test('give back exit code and output, bytes as they are', async () => {
    const script =
      'process.stdout.write(Buffer.from([0, 255, 10, 13])); process.stderr.write("é"); process.exitCode = 3';
    expect(await commands.run(node(script))).toEqual({
      exitCode: 3,
      stdout: Buffer.from([0, 255, 10, 13]),
      stderr: 'é',
    });
  });

  test('print nothing of their own', async () => {
    const script = `
      import { createActionCommands } from ${JSON.stringify(new URL('../../src/adapters/github/commands.ts', import.meta.url).href)};
      await createActionCommands(undefined).run({ argv: [process.execPath, '-e', 'console.log("::error::x")'], cwd: '/', env: {}, timeoutMs: 9000, maxOutputBytes: 999 });
    `;
    // The sources need a Node that strips types.
    const program = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
    const result = await commands.run({
      ...node(''),
      argv: [program, '--input-type=module', '-e', script],
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expect(result).toMatchObject({ exitCode: 0, stdout: Buffer.alloc(0) });
  });

  test('pass arguments that look like shell, and nothing of our environment', async () => {
    const script = 'process.stdout.write(JSON.stringify([process.argv[1], process.env.HOME, process.env.X]))';
    const request = node(script, { env: { X: '1' } });
    const { stdout } = await commands.run({ ...request, argv: [...request.argv, '$(id); "\\'] });
    expect(JSON.parse(stdout.toString())).toEqual(['$(id); "\\', null, '1']);
  });

  test('give standard input, and none is closed input', async () => {
    const echo = 'process.stdin.on("data", d => process.stdout.write(d)).on("end", () => process.stdout.write("."))';
    expect((await commands.run(node(echo, { stdin: Buffer.from('in') }))).stdout.toString()).toBe('in.');
    expect((await commands.run(node(echo))).stdout.toString()).toBe('.');
    expect(await commands.run(node('process.exit(0)', { stdin: Buffer.alloc(1_000_000) }))).toMatchObject({
      exitCode: 0,
    });
  });

  test('find the program on the PATH it is given, never on ours', async () => {
    const request = node('process.exit(0)');
    const found = { ...request, argv: ['node', '-e', ''] as const, env: { PATH: dirname(process.execPath) } };
    expect(await commands.run(found)).toMatchObject({ exitCode: 0 });
    await expect(commands.run({ ...found, env: {} })).rejects.toMatchObject({ code: 'command-not-started' });
    await expect(commands.run({ ...found, argv: ['/absent/x'] })).rejects.toMatchObject({
      code: 'command-not-started',
    });
    await expect(commands.run({ ...request, cwd: '/absent' })).rejects.toMatchObject({ code: 'command-not-started' });
  });

  test('end with everything they started when time is up, even against their will', async () => {
    const word = `marker${String(process.pid)}time`;
    const child = `process.on('SIGTERM', () => {}); setInterval(() => '${word}', 1000)`;
    const script = `process.on('SIGTERM', () => {}); require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' }); setInterval(() => {}, 1000)`;
    await expect(commands.run(node(script, { timeoutMs: 700 }))).rejects.toMatchObject({ code: 'command-timeout' });
    await sleep(100);
    expect(isRunning(word)).toBe(false);
  });

  test('end when they are cancelled, before and after the start', async () => {
    const controller = new AbortController();
    const running = commands.run(node('setInterval(() => {}, 1000)', { signal: controller.signal }));
    setTimeout(() => { controller.abort(); }, 300); // prettier-ignore
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(commands.run(node('', { signal: controller.signal }))).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('end when they say too much', async () => {
    const flood =
      'const more = () => { while (process.stdout.write("x".repeat(65536))); process.stdout.once("drain", more); }; more()';
    await expect(commands.run(node(flood))).rejects.toMatchObject({ code: 'command-output' });
  });

  test('ended by a signal is said', async () => {
    await expect(commands.run(node('process.kill(process.pid, "SIGKILL")'))).rejects.toMatchObject({
      code: 'command-killed',
    });
  });

  test('show standard error as it comes', async () => {
    const seen: string[] = [];
    await commands.run(node('console.error("progress")', { onStderr: (chunk) => seen.push(chunk) }));
    expect(seen.join('')).toBe('progress\n');
  });
});
