import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseCommand, splitLines, type RunnerCommand } from './github-commands.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What users run; a developer may name the source instead. */
const SOURCE = process.env['ASSAY_ACTION_ENTRY'];
const ENTRY = SOURCE ?? join(ROOT, fileOf('main'));
const POST_ENTRY = SOURCE === undefined ? join(ROOT, fileOf('post')) : join(dirname(SOURCE), 'action-post.ts');
const NODE = ENTRY.endsWith('.ts') ? join(ROOT, 'node_modules/.bin/node') : process.execPath;

const SUMMARY_MAX = 1024 * 1024;
const ANNOTATIONS_MAX = 10;
const MESSAGE_MAX = 4096;

export interface StepRequest {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Called once the main process runs, with the lines it prints as they come. */
  readonly onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Nobody reads what the main process prints: the runner closed its end of both streams. */
  readonly deaf?: boolean;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** `undefined`: there was none, or it was too large and the runner dropped it. */
  readonly summary: string | undefined;
  /** As the web page shows them: at most ten of a level, each cut. */
  readonly annotations: readonly Annotation[];
  /** Everything the runner took for a command. */
  readonly commands: readonly RunnerCommand[];
  /** The log as people see it. */
  readonly log: string;
  readonly rawLog: string;
  readonly post: { readonly exitCode: number | null; readonly log: string };
  /** The runner's temporary folder; gone after `remove`. */
  readonly temp: string;
  remove(): void;
}

/** Runs the action as a step of a job would: main, then post, with the files, variables and limits a runner gives. */
export async function runStep(request: StepRequest): Promise<StepResult> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'assay-runner-')));
  const temp = join(home, 'temp');
  mkdirSync(temp);
  const file = (name: string, content = ''): string => {
    const path = join(home, name);
    writeFileSync(path, content);
    return path;
  };
  const files = {
    output: file('output'),
    state: file('state'),
    summary: file('summary'),
    env: file('env'),
    path: file('path'),
  };
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'alice',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: request.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(request.payload)),
    GITHUB_JOB: 'scan',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: request.ref,
    GITHUB_REPOSITORY: 'acme/toy',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: request.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'security',
    GITHUB_WORKSPACE: request.workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    ...request.env,
    ...inputVariables({ ...actionDefaults(request.token ?? ''), ...request.inputs }),
  };
  const main = await runEntry(ENTRY, request.workspace, env, request.onLine, request.deaf);
  const state = readFileCommand(files.state);
  const outputs = readFileCommand(files.output);
  const summary = readFileSync(files.summary);
  const postState = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = await runEntry(POST_ENTRY, request.workspace, { ...env, ...postState }, undefined);
  const { commands, log } = interpret(main.text);
  return {
    exitCode: main.exitCode,
    outputs,
    state,
    summary: summary.length === 0 || summary.length > SUMMARY_MAX ? undefined : summary.toString('utf8'),
    annotations: annotationsOf(commands),
    commands,
    log,
    rawLog: main.text,
    post: { exitCode: post.exitCode, log: post.text },
    temp,
    remove: () => {
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The file that action.yml names for this part of the step. */
function fileOf(part: 'main' | 'post'): string {
  const file = new RegExp(`^  ${part}: (\\S+)$`, 'm').exec(readFileSync(join(ROOT, 'action.yml'), 'utf8'))?.[1];
  if (file === undefined) throw new Error(`action.yml has no ${part}`);
  return file;
}

/** Defaults of action.yml, which the runner fills in. */
function actionDefaults(token: string): Record<string, string> {
  const defaults: Record<string, string> = {};
  let input = '';
  for (const line of readFileSync(join(ROOT, 'action.yml'), 'utf8').split('\n')) {
    if (line.startsWith('outputs:')) break;
    input = /^ {2}([a-z-]+):$/.exec(line)?.[1] ?? input;
    const value = /^ {4}default: '?([^']*)'?$/.exec(line)?.[1];
    if (value !== undefined) defaults[input] = value.includes('github.token') ? token : value;
  }
  return defaults;
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function runEntry(
  entry: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  onLine: StepRequest['onLine'],
  deaf = false,
): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(NODE, [entry], { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const read = (chunk: string): void => {
      text += chunk;
      for (const line of splitLines(chunk)) onLine?.(line, (signal) => child.kill(signal));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    if (deaf) {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, text });
    });
  });
}

/** `name=value` and `name<<delimiter … delimiter`; a later value replaces an earlier one. */
function readFileCommand(file: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const equals = line.indexOf('=');
    if (heredoc !== null) {
      const [, name = '', delimiter = ''] = heredoc;
      const end = lines.indexOf(delimiter, index + 1);
      if (end === -1) throw new Error(`a file command does not end: ${line}`);
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`the runner fails the step for this line: ${line}`);
  }
  return values;
}

function interpret(text: string): { commands: readonly RunnerCommand[]; log: string } {
  const commands: RunnerCommand[] = [];
  const masks = new Set<string>();
  const log: string[] = [];
  let stopped: string | undefined;
  const mask = (line: string): string => [...masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), line);
  for (const line of splitLines(text)) {
    const command = parseCommand(line, stopped);
    if (command === undefined) {
      log.push(mask(line));
      continue;
    }
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined;
      else log.push(mask(line));
      continue;
    }
    commands.push(command);
    if (command.name === 'stop-commands') stopped = command.data;
    if (command.name === 'add-mask') for (const part of command.data.split('\n')) if (part !== '') masks.add(part);
    if (['error', 'warning', 'notice'].includes(command.name)) log.push(mask(command.data));
  }
  return { commands, log: log.join('\n') };
}

function annotationsOf(commands: readonly RunnerCommand[]): readonly Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return commands.flatMap(({ name, data, properties }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    counts[name] += 1;
    return counts[name] > ANNOTATIONS_MAX ? [] : [{ level: name, message: data.slice(0, MESSAGE_MAX), properties }];
  });
}
