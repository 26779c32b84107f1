import { logText } from '../../lib/markup.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { installTools, listTools, verifyTools, type ToolState } from '../../provision/tools-command.ts';
import type { ProvisionOptions } from '../../provision/provision.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson, styleFor } from './output.ts';

/** `assay tools list|install|lock|verify [ID…]`. */
export async function toolsCommand(
  action: string,
  ids: readonly string[],
  offline: boolean,
  flags: CommonFlags,
): Promise<ExitCode> {
  const ports = createCliPorts(flags);
  const unknown = ids.find((id) => !registry.has(id));
  if (unknown !== undefined)
    throw new AssayError({
      kind: 'usage',
      code: 'scanner-unknown',
      message: `there is no scanner ${unknown}`,
      hint: 'See `assay tools list`.',
    });
  const definitions = [...registry.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  const options: ProvisionOptions = {
    lock: ports.toolsLock(),
    cacheFolder: ports.system.cacheFolder,
    offline,
    commands: ports.commands,
    system: ports.system,
    progress: ports.progress,
  };
  try {
    switch (action) {
      case 'list': {
        const rows = listTools(definitions, options.lock);
        if (flags.json) printJson(rows);
        else
          for (const row of rows)
            print(
              `${row.id.padEnd(16)} ${row.source.padEnd(9)} ${(row.version ?? ports.system.version).padEnd(10)} ${row.title}`,
            );
        return EXIT.pass;
      }
      case 'install':
        return report(await installTools(definitions, options), flags);
      case 'verify':
        return report(await verifyTools(definitions, options), flags);
      case 'lock': {
        if (offline || ids.length > 0)
          throw new AssayError({
            kind: 'usage',
            code: 'usage',
            message: offline
              ? 'assay tools lock needs the network, and --offline forbids it'
              : 'assay tools lock takes no scanner: the lock is made as a whole',
          });
        const { relockCommand } = await import('./tools-lock.ts');
        return await relockCommand(ports, flags);
      }
      default:
        throw new AssayError({
          kind: 'usage',
          code: 'usage',
          message: `assay tools has no action ${action}`,
          hint: 'list, install, lock or verify.',
        });
    }
  } finally {
    ports.progress.end();
  }
}

function report(states: readonly ToolState[], flags: CommonFlags): ExitCode {
  const style = styleFor(flags.color);
  if (flags.json) printJson(states);
  else {
    for (const { id, outcome } of states) {
      const name = id.padEnd(16);
      if (outcome.status === 'ready') {
        const from = outcome.fromCache ? 'in the cache' : 'fetched';
        print(
          `${style.good('ready  ')}  ${name} ${outcome.version}, ${from}, sha256 of its files ${outcome.treeDigest}`,
        );
      } else if (outcome.status === 'shipped')
        print(`${style.dim('shipped')}  ${name} a part of Assay: nothing to fetch`);
      else print(`${style.bad('failed ')}  ${name} ${logText(outcome.detail)}`);
    }
  }
  const failed = states.filter(({ outcome }) => outcome.status === 'failed');
  if (failed.some(({ outcome }) => outcome.status === 'failed' && outcome.integrity)) return EXIT.integrity;
  return failed.length > 0 ? EXIT.inconclusive : EXIT.pass;
}
