import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCommands } from '../../src/adapters/system/commands.ts';
import type { CommandRequest } from '../../src/ports/commands.ts';

const commands = createCommands();

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

describe('commands', () => {
  test('give back exit code and output', async () => {
    const result = await commands.run(
      node('process.stdout.write("out"); process.stderr.write("err"); process.exit(3)'),
    );
    expect(result).toEqual({ exitCode: 3, stdout: Buffer.from('out'), stderr: 'err' });
  });

  test('pass standard input, arguments that look like shell, and nothing of our environment', async () => {
    const script =
      'process.stdin.on("data", d => process.stdout.write(d)).on("end", () => process.stdout.write(JSON.stringify([process.argv[1], process.env.HOME, process.env.X])))';
    const request = node(script, { stdin: Buffer.from('in'), env: { X: '1' } });
    const { stdout } = await commands.run({ ...request, argv: [...request.argv, '$(id); "'] });
    expect(stdout.toString()).toBe('in["$(id); \\"",null,"1"]');
  });

  test('a program that does not read its input is no failure', async () => {
    const result = await commands.run(node('process.exit(0)', { stdin: Buffer.alloc(1_000_000) }));
    expect(result.exitCode).toBe(0);
  });

  test('tell standard error as it comes and keep its end', async () => {
    let heard = '';
    const { stderr } = await commands.run(
      node('process.stderr.write("a".repeat(200000)); process.stderr.write("end")', {
        onStderr: (chunk) => {
          heard += chunk;
        },
      }),
    );
    expect(heard).toHaveLength(200_003);
    expect(stderr.length).toBeLessThanOrEqual(65_536);
    expect(stderr.endsWith('end')).toBe(true);
  });

  test('a program that is not there', async () => {
    await expect(commands.run({ ...node(''), argv: ['/nonexistent/program'] })).rejects.toMatchObject({
      code: 'command-not-started',
    });
  });

  test('a folder that is not there', async () => {
    await expect(commands.run(node('', { cwd: '/nonexistent' }))).rejects.toMatchObject({
      code: 'command-not-started',
    });
  });

  test('one that says too much is ended', async () => {
    await expect(
      commands.run(node('setInterval(() => process.stdout.write("x".repeat(9999)), 1)')),
    ).rejects.toMatchObject({ code: 'command-output' });
  });

  test('one that takes too long is ended, though it ignores being asked', async () => {
    await expect(
      commands.run(node('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)', { timeoutMs: 500 })),
    ).rejects.toMatchObject({ code: 'command-timeout' });
  });

  test('what it started ends with it', async () => {
    const script =
      'const c = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]); process.stderr.write(String(c.pid)); setInterval(() => {}, 1000)';
    let pid = '';
    const controller = new AbortController();
    const run = commands.run(
      node(script, {
        signal: controller.signal,
        onStderr: (chunk) => {
          pid += chunk;
          controller.abort();
        },
      }),
    );
    await expect(run).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await hasEnded(pid)).toBe(true);
  });

  test('ended by a signal of its own', async () => {
    await expect(commands.run(node('process.kill(process.pid, "SIGKILL")'))).rejects.toMatchObject({
      code: 'command-killed',
    });
  });

  test('not started when already cancelled', async () => {
    await expect(commands.run(node('', { signal: AbortSignal.abort() }))).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

/** Gone, or dead and only not yet collected by whoever inherited it. */
async function hasEnded(pid: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
    if (stdout.trim() === '' || stdout.trim().startsWith('Z')) return true;
    await sleep(50);
  }
  return false;
}
