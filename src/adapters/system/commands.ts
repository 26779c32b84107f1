import { spawn } from 'node:child_process';
import { countNoun } from '../../lib/count-noun.ts';
import { AssayError } from '../../model/errors.ts';
import type { CommandRequest, CommandResult, Commands } from '../../ports/commands.ts';

/** Standard error is for people; only its end is kept. */
const STDERR_KEPT = 64 * 1024;
const GRACE_MS = 2000;

/** Runs programs as child processes of their own group, so that whatever they start ends with them. */
export function createCommands(): Commands {
  return { run };
}

function run(request: CommandRequest): Promise<CommandResult> {
  const [program, ...args] = request.argv;
  return new Promise((resolve, reject) => {
    if (request.signal?.aborted === true) {
      reject(cancelled(program));
      return;
    }
    const child = spawn(program, args, {
      cwd: request.cwd,
      env: { ...request.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      shell: false,
    });
    const stdout: Buffer[] = [];
    let stdoutBytes = 0;
    let stderr = '';
    let failure: AssayError | undefined;
    let hardKill: NodeJS.Timeout | undefined;

    const stop = (reason: AssayError): void => {
      if (failure !== undefined) return;
      failure = reason;
      killGroup(child.pid, 'SIGTERM');
      hardKill = setTimeout(() => {
        killGroup(child.pid, 'SIGKILL');
        // A grandchild outside the group may hold the pipes open; the program itself is gone, so nothing more is awaited.
        child.stdout.destroy();
        child.stderr.destroy();
      }, GRACE_MS);
    };
    const timer = setTimeout(() => {
      stop(failed('command-timeout', `${program} did not end within ${Math.round(request.timeoutMs / 1000)} s`));
    }, request.timeoutMs);
    const onAbort = (): void => {
      stop(cancelled(program));
    };
    request.signal?.addEventListener('abort', onAbort, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      clearTimeout(hardKill);
      request.signal?.removeEventListener('abort', onAbort);
    };

    child.stdout.on('data', (chunk: Buffer) => {
      stdoutBytes += chunk.length;
      if (stdoutBytes > request.maxOutputBytes) {
        stop(failed('command-output', `${program} wrote more than ${countNoun(request.maxOutputBytes, 'byte')}`));
        return;
      }
      stdout.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = (stderr + chunk).slice(-STDERR_KEPT);
      request.onStderr?.(chunk);
    });
    // The program may end without reading its input; that is its business.
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.stdin);

    child.on('error', (cause) => {
      settle();
      reject(failed('command-not-started', `${program} cannot be started: ${cause.message}`, cause));
    });
    child.on('close', (exitCode, signalName) => {
      settle();
      if (failure !== undefined) reject(failure);
      else if (exitCode === null)
        reject(failed('command-killed', `${program} was ended by ${signalName ?? 'a signal'}`));
      else resolve({ exitCode, stdout: Buffer.concat(stdout), stderr });
    });
  });
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (cause) {
    // The group is gone already: that is what was wanted.
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

function failed(code: string, message: string, cause?: unknown): AssayError {
  return new AssayError({ kind: 'internal', code, message, ...(cause === undefined ? {} : { cause }) });
}

function cancelled(program: string): AssayError {
  return new AssayError({ kind: 'cancelled', code: 'cancelled', message: `${program} was cancelled` });
}
