import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCommand, splitLines } from './github-commands.ts';

const ROOT = join(import.meta.dirname, '../..');
const workflow = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({
      steps: z.array(
        z.looseObject({
          name: z.string().optional(),
          shell: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

export interface ShippedScript {
  readonly text: string;
  readonly shell: string | undefined;
  /** Variables that the step sets: a test gives each of them a value. */
  readonly variables: readonly string[];
}

/** The script of a step as it stands in a workflow of docs/workflows/. @param step its name, or its place in the job */
export function shippedScript(file: string, job: string, step: string | number): ShippedScript {
  const { jobs } = workflow.parse(parse(readFileSync(join(ROOT, 'docs/workflows', file), 'utf8')));
  const steps = jobs[job]?.steps ?? [];
  const found = typeof step === 'number' ? steps[step] : steps.find(({ name }) => name === step);
  if (found?.run === undefined) throw new Error(`${file} has no script ${String(step)} in ${job}`);
  return { text: found.run, shell: found.shell, variables: Object.keys(found.env ?? {}) };
}

export interface ScriptRequest {
  readonly script: ShippedScript;
  /** Of this run alone; `bin` in it comes first on PATH. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What stands where the workflow checks Assay out; by default this project, with its dist/. */
  readonly assay?: string;
}

export interface ScriptResult {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** What the runner would take for commands in the log. */
  readonly commands: readonly string[];
}

/** Runs a step's script as a runner does: `shell: bash` is `bash -eo pipefail`, none is `bash -e`. */
export function runScript({ script, folder, env, assay = ROOT }: ScriptRequest): ScriptResult {
  const missing = script.variables.filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new Error(`the step sets ${missing.join(', ')}`);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  if (!existsSync(join(folder, 'assay'))) symlinkSync(assay, join(folder, 'assay'));
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const output = file('output');
  const summary = file('summary');
  writeFileSync(join(folder, 'script.sh'), script.text);
  const flags = script.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  const { status, stdout, stderr } = spawnSync('bash', [...flags, join(folder, 'script.sh')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 400_000,
    env: {
      PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: folder,
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'acme/toy',
      GITHUB_SERVER_URL: 'https://github.com',
      ...env,
    },
  });
  const log = `${stdout}${stderr}`;
  const lines = readFileSync(output, 'utf8').split('\n').filter((line) => line !== ''); // prettier-ignore
  return {
    code: status,
    outputs: Object.fromEntries(lines.map((line) => [line.replace(/=.*$/s, ''), line.replace(/^[^=]*=/, '')])),
    summary: readFileSync(summary, 'utf8'),
    log,
    commands: splitLines(log).flatMap((line) => parseCommand(line)?.name ?? []),
  };
}

/** What `gh api` answers, by the path it asks for without the query; an answer is one page or several. */
export type GhAnswers = Readonly<Record<string, readonly unknown[]>>;

/** Puts a `gh` into the folder's bin that answers from a table, fails where it has none, and notes how it was called. */
export function fakeGh(folder: string, answers: GhAnswers): { calls(): readonly (readonly string[])[] } {
  const calls = join(folder, 'calls');
  const program = join(folder, 'bin/gh');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(calls, '');
  writeFileSync(
    program,
    `#!/usr/bin/env node
const { appendFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(calls)}, JSON.stringify(args) + '\\n');
const pages = ${JSON.stringify(answers)}[args.find((arg) => arg.startsWith('repos/')).split('?')[0]];
if (pages === undefined) { console.error('gh: Not Found (HTTP 404)'); process.exit(1); }
for (const page of pages) console.log(JSON.stringify(page));
`,
  );
  chmodSync(program, 0o755);
  return {
    calls: () =>
      readFileSync(calls, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as readonly string[]),
  };
}
