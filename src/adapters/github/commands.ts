import { randomBytes } from 'node:crypto';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { exec } from '@actions/exec';
import { countNoun } from '../../lib/count-noun.ts';
import { AssayError } from '../../model/errors.ts';
import type { CommandRequest, CommandResult, Commands } from '../../ports/commands.ts';

const STDERR_KEPT = 64 * 1024;
const GRACE_MS = 2000;
/** The variable by which a program and all it starts are found again; the toolkit does not tell their process ids. */
const MARK = 'ASSAY_COMMAND';

/** The toolkit joins what it reads into lines; for long output without line ends that takes quadratic time. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs programs through the toolkit, as actions do: silently, with the environment given whole. What the toolkit cannot do
 * is done here (time limit, output limit, cancelling, finding the program on the PATH that the program gets, not on ours).
 *
 * @param plain runs what the toolkit cannot: programs that may say very much, and those that read standard input, because
 *   there a program that ends before it has read all of it brings the whole process down.
 */
export function createActionCommands(plain: Commands): Commands {
  const fits = (request: CommandRequest): boolean =>
    request.stdin === undefined && request.maxOutputBytes <= MOST_OUTPUT;
  return { run: (request) => (fits(request) ? run(request) : plain.run(request)) };
}

async function run(request: CommandRequest): Promise<CommandResult> {
  const [name, ...args] = request.argv;
  if (request.signal?.aborted === true) throw cancelled(name);
  const program = findProgram(name, request);
  if (program === undefined) throw failed('command-not-started', `${name} cannot be started: it is not there`);

  const mark = `${MARK}=${randomBytes(16).toString('hex')}`;
  const stdout: Buffer[] = [];
  const decoder = new StringDecoder('utf8');
  let stdoutBytes = 0;
  let stderr = '';
  let failure: AssayError | undefined;
  let hardKill: NodeJS.Timeout | undefined;
  const stop = (reason: AssayError): void => {
    if (failure !== undefined) return;
    failure = reason;
    end(mark, 'SIGTERM');
    hardKill = setTimeout(() => {
      end(mark, 'SIGKILL');
    }, GRACE_MS);
  };
  const timer = setTimeout(() => {
    stop(failed('command-timeout', `${name} did not end within ${String(Math.round(request.timeoutMs / 1000))} s`));
  }, request.timeoutMs);
  const onAbort = (): void => {
    stop(cancelled(name));
  };
  request.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    // null where a signal ended it, whatever the toolkit's types say.
    const exitCode = (await exec(quoted(program), args, {
      cwd: request.cwd,
      env: { ...request.env, [MARK]: mark.slice(MARK.length + 1) },
      silent: true,
      ignoreReturnCode: true,
      delay: GRACE_MS,
      // Nothing, but something: without it the toolkit leaves standard input open.
      input: Buffer.alloc(0),
      listeners: {
        stdout: (chunk) => {
          stdoutBytes += chunk.length;
          if (stdoutBytes <= request.maxOutputBytes) stdout.push(chunk);
          else stop(failed('command-output', `${name} wrote more than ${countNoun(request.maxOutputBytes, 'byte')}`));
        },
        stderr: (chunk) => {
          const text = decoder.write(chunk);
          stderr = (stderr + text).slice(-STDERR_KEPT);
          request.onStderr?.(text);
        },
      },
    })) as number | null;
    if (failure !== undefined) throw failure;
    if (exitCode === null) throw failed('command-killed', `${name} was ended by a signal`);
    return { exitCode, stdout: Buffer.concat(stdout), stderr };
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (error instanceof AssayError) throw error;
    throw failed(
      'command-not-started',
      `${name} cannot be started: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  } finally {
    clearTimeout(timer);
    clearTimeout(hardKill);
    request.signal?.removeEventListener('abort', onAbort);
  }
}

/** The toolkit takes a command line and splits it; within double quotes only they themselves are special to it. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}

function findProgram(name: string, { env, cwd }: CommandRequest): string | undefined {
  const candidates = name.includes('/')
    ? [isAbsolute(name) ? name : join(cwd, name)]
    : (env['PATH'] ?? '').split(':').filter(isAbsolute).map((folder) => join(folder, name)); // prettier-ignore
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Ends every process that has the mark in its environment. */
function end(mark: string, signal: NodeJS.Signals): void {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (readFileSync(`/proc/${name}/environ`, 'latin1').includes(mark)) process.kill(Number(name), signal);
    } catch {
      // It has ended, or it is not ours to look at.
      continue;
    }
  }
}

function failed(code: string, message: string, cause?: unknown): AssayError {
  return new AssayError({ kind: 'internal', code, message, ...(cause === undefined ? {} : { cause }) });
}

function cancelled(program: string): AssayError {
  return new AssayError({ kind: 'cancelled', code: 'cancelled', message: `${program} was cancelled` });
}
