import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countNoun } from '../../lib/count-noun.ts';
import { jsonForLog } from '../../lib/markup.ts';
import { EXIT, type ExitCode } from '../../model/errors.ts';
import type { PipelinePorts } from '../../plan-scan.ts';
import { relockTools } from '../../provision/relock.ts';
import { registry } from '../../scanners/registry.generated.ts';
import type { CommonFlags } from './context.ts';
import { print } from './output.ts';

/** `assay tools lock`: resolves every tool anew and writes tools.lock.json of this installation. Needs the network. */
export async function relockCommand(ports: PipelinePorts, flags: CommonFlags): Promise<ExitCode> {
  const path = join(ports.system.installFolder, 'tools.lock.json');
  const lock = await relockTools([...registry.values()], {
    lock: ports.toolsLock(),
    cacheFolder: ports.system.cacheFolder,
    offline: false,
    commands: ports.commands,
    system: ports.system,
    progress: ports.progress,
  });
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  print(
    flags.json
      ? jsonForLog(JSON.stringify({ written: path, tools: Object.keys(lock.tools) }))
      : `wrote ${path}: ${countNoun(Object.keys(lock.tools).length, 'tool')}`,
  );
  return EXIT.pass;
}
