import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLocalRuntime } from '../../src/adapters/runtime/local/local-runtime.ts';
import { createCommands } from '../../src/adapters/system/commands.ts';
import { createNodeSystem } from '../../src/adapters/system/node-system.ts';
import { sha256 } from '../../src/lib/digest.ts';
import { redactBytes } from '../../src/lib/redact.ts';
import { sniffEncoding } from '../../src/lib/text.ts';
import type { ParsedReport } from '../../src/model/finding.ts';
import { DEFAULT_LIMITS } from '../../src/model/invocation.ts';
import type { ScannerDefinition } from '../../src/model/scanner.ts';
import type { TreeFile } from '../../src/model/tree.ts';
import { readToolsLock } from '../../src/provision/lock.ts';
import { programSeenAt, type ProvisionOptions, type ReadyTool } from '../../src/provision/provision.ts';

const CANARY_FOLDER = 'canary-0123/scanner';
const NONCE = '0123456789abcdef0123456789abcdef';

export interface Bench {
  readonly root: string;
  readonly options: ProvisionOptions;
  remove(): void;
}

/** A cache of its own, real commands, the repository's lock. */
export function makeBench(): Bench {
  const root = mkdtempSync(join(tmpdir(), 'assay-live-'));
  chmodSync(root, 0o755);
  const lock = readToolsLock(readFileSync(join(import.meta.dirname, '../../tools.lock.json'), 'utf8'));
  return {
    root,
    options: {
      lock,
      cacheFolder: join(root, 'cache'),
      offline: false,
      commands: createCommands(),
      system: createNodeSystem(import.meta.url),
      progress: { report: () => undefined },
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export function treeFile(path: string, content: Buffer): TreeFile {
  const first = content.subarray(0, 200).toString('latin1').split('\n')[0] ?? '';
  return {
    path,
    copy: path,
    bytes: content.length,
    sha256: sha256(content),
    encoding: sniffEncoding(content),
    ...(first.startsWith('#!') ? { shebang: first } : {}),
    executable: false,
  };
}

export interface RealRun {
  readonly report: ParsedReport;
  readonly files: readonly TreeFile[];
  readonly exitCode: number;
  /** As they would be stored: sanitised and redacted. */
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  /** The source folder as the process saw it. */
  readonly sourceRoot: string;
  /** Rules found in the canary's folder; they are not in `report`. */
  readonly canaryRules: readonly string[];
}

/** Runs a provisioned scanner on a tree as a step does: in a view of its own files, with its canary, in the sandbox. */
export async function runScanner(
  bench: Bench,
  definition: ScannerDefinition,
  tool: ReadyTool,
  tree: Readonly<Record<string, Buffer>>,
  change: { args?: readonly string[]; inlineAllowed?: boolean; threads?: number } = {},
): Promise<RealRun> {
  const root = mkdtempSync(join(bench.root, 'run-'));
  chmodSync(root, 0o755);
  const host = {
    source: join(root, 'src'),
    input: join(root, 'in'),
    out: join(root, 'out'),
    tool: tool.folder,
    readable: tool.readable,
  };
  for (const folder of [host.source, host.input, host.out]) mkdirSync(folder);
  const write = (base: string, name: string, content: Buffer): void => {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), content, { mode: 0o444 });
  };
  const files = Object.entries(tree)
    .map(([path, content]) => treeFile(path, content))
    .filter(definition.appliesTo);
  for (const file of files) write(host.source, file.copy, tree[file.path] ?? Buffer.alloc(0));
  const planted = Object.entries(definition.canary?.files(NONCE) ?? {});
  for (const [name, content] of planted) write(host.source, `${CANARY_FOLDER}/${name}`, Buffer.from(content));

  const runtime = await createLocalRuntime({ env: process.env, cpus: 2 });
  const at = runtime.places(host);
  const invocation = definition.invocation({
    at,
    files,
    args: change.args ?? [],
    config: {},
    program: programSeenAt(tool, at.tool),
    limits: DEFAULT_LIMITS,
    canaryFolder: CANARY_FOLDER,
    canaryFiles: planted.map(([name]) => `${CANARY_FOLDER}/${name}`),
    partOfTree: false,
    inlineAllowed: change.inlineAllowed ?? false,
    threads: change.threads ?? 2,
  });
  for (const [name, content] of Object.entries(invocation.inputs)) write(host.input, name, Buffer.from(content));
  const execution = await runtime.exec(invocation, host, new AbortController().signal);
  if (execution.status !== 'exited' || !definition.completedExitCodes.includes(execution.exitCode)) {
    throw new Error(
      `${definition.id} did not complete: ${JSON.stringify({ ...execution, stdout: '', stderr: execution.stderr.toString() })}`,
    );
  }
  const outputs = new Map<string, Uint8Array>();
  const keep = (name: string, bytes: Uint8Array): void => {
    outputs.set(name, redactBytes(definition.sanitise(name, bytes)));
  };
  for (const name of invocation.outputs) if (name !== 'stdout') keep(name, readFileSync(join(host.out, name)));
  keep('stdout', execution.stdout);
  keep('stderr', execution.stderr);
  const report = definition.parse({ outputs, exitCode: execution.exitCode, files, sourceRoot: at.source });
  const inCanary = (path: string | undefined): boolean => path?.startsWith(`${CANARY_FOLDER}/`) ?? false;
  return {
    report: { ...report, findings: report.findings.filter(({ path }) => !inCanary(path)) },
    files,
    exitCode: execution.exitCode,
    outputs,
    sourceRoot: at.source,
    canaryRules: report.findings.filter(({ path }) => inCanary(path)).map(({ ruleId }) => ruleId),
  };
}
