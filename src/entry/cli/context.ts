import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTerminalProgress } from '../../adapters/host/terminal-progress.ts';
import { createCommands } from '../../adapters/system/commands.ts';
import { createNodeFileStore } from '../../adapters/system/node-file-store.ts';
import { createNodeSystem } from '../../adapters/system/node-system.ts';
import { createFolderPolicyFiles } from '../../adapters/system/policy-files.ts';
import type { PipelinePorts } from '../../plan-scan.ts';
import type { Progress } from '../../ports/progress.ts';
import { readToolsLock, type ToolsLock } from '../../provision/lock.ts';

/** Flags every command understands. */
export interface CommonFlags {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly logFormat: 'text' | 'json';
}

/** Wires the adapters of the command line to the ports of the pipeline. */
export function createCliPorts(flags: CommonFlags): PipelinePorts & { progress: Progress & { end(): void } } {
  const system = createNodeSystem(import.meta.url);
  const progress = createTerminalProgress(
    {
      write: (text) => process.stderr.write(text),
      isTerminal: process.stderr.isTTY && (process.env['CI'] ?? '') === '' && process.env['TERM'] !== 'dumb',
      columns: () => process.stderr.columns,
    },
    { quiet: flags.quiet, format: flags.logFormat, now: Date.now },
  );
  let lock: ToolsLock | undefined;
  return {
    files: createNodeFileStore(system.tempFolder),
    commands: createCommands(),
    runtime: async () => {
      const { createLocalRuntime } = await import('../../adapters/runtime/local/local-runtime.ts');
      return createLocalRuntime({ env: system.env, cpus: system.cpus });
    },
    clock: { now: Date.now },
    progress,
    system,
    folderPolicyFiles: createFolderPolicyFiles,
    toolsLock: () => (lock ??= readToolsLock(readFileSync(join(system.installFolder, 'tools.lock.json'), 'utf8'))),
  };
}
