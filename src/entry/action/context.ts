import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTerminalProgress } from '../../adapters/host/terminal-progress.ts';
import { createActionCommands } from '../../adapters/github/commands.ts';
import { installBubblewrap } from '../../adapters/github/install-bubblewrap.ts';
import { createCommands } from '../../adapters/system/commands.ts';
import { createNodeFileStore } from '../../adapters/system/node-file-store.ts';
import { createNodeSystem } from '../../adapters/system/node-system.ts';
import { createFolderPolicyFiles } from '../../adapters/system/policy-files.ts';
import type { PipelinePorts } from '../../plan-scan.ts';
import type { Runtime } from '../../ports/runtime.ts';
import { readToolsLock, type ToolsLock } from '../../provision/lock.ts';
import { jobMark } from './job-mark.ts';

export interface ActionPortOptions {
  readonly offline: boolean;
  readonly log: (text: string) => void;
  readonly warn: (message: string) => void;
}

/** Wires the adapters of a job to the ports of the pipeline. */
export function createActionPorts(moduleUrl: string, options: ActionPortOptions): PipelinePorts {
  const { warn } = options;
  const system = createNodeSystem(moduleUrl);
  let lock: ToolsLock | undefined;
  const log = createTerminalProgress(
    { write: (text) => process.stdout.write(text), isTerminal: false },
    { quiet: false, format: 'text', now: Date.now },
  );
  // The toolkit's way needs /proc to end a program; elsewhere the plain way does without.
  const commands = process.platform === 'linux' ? createActionCommands(createCommands()) : createCommands();
  return {
    files: createNodeFileStore(system.tempFolder),
    commands,
    runtime: async () => {
      await installBubblewrap({ commands, env: system.env, offline: options.offline, log: options.log });
      const { createLocalRuntime } = await import('../../adapters/runtime/local/local-runtime.ts');
      return marked(await createLocalRuntime({ env: system.env, cpus: system.cpus }), jobMark(system.env));
    },
    clock: { now: Date.now },
    progress: {
      // A warning is an annotation of the run, not one line among many.
      report: (event) => {
        if (event.kind === 'warning') warn(event.message);
        else log.report(event);
      },
    },
    system,
    folderPolicyFiles: createFolderPolicyFiles,
    toolsLock: () => (lock ??= readToolsLock(readFileSync(join(system.installFolder, 'tools.lock.json'), 'utf8'))),
  };
}

/** A main step that is killed cannot end its children; the post step finds them by this. */
function marked(runtime: Runtime, { name, value }: ReturnType<typeof jobMark>): Runtime {
  return {
    id: runtime.id,
    guarantees: () => runtime.guarantees(),
    places: (host) => runtime.places(host),
    exec: (invocation, host, signal) =>
      runtime.exec({ ...invocation, env: { ...invocation.env, [name]: value } }, host, signal),
  };
}
