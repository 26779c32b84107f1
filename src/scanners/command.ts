import { posix } from 'node:path';
import { readSarif } from '../lib/sarif-read.ts';
import { sanitiseSarif } from '../lib/sarif-sanitise.ts';
import type { ProfileTool } from '../model/profile.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { restoreNames } from './support/given-files.ts';

/**
 * A scanner of the user's own: any command that writes SARIF. It starts in `{source}`, writes only to `{out}`, gets every
 * file of its `paths`, and is marked `unpinned`.
 */
export function commandScanner(tool: ProfileTool): ScannerDefinition | undefined {
  const { command } = tool;
  if (command === undefined) return undefined;
  const canary = command.canary;
  return defineScanner({
    id: tool.id,
    title: 'a scanner of your own',
    category: 'custom',
    // It starts in the tree.
    tool: { kind: 'host', program: command.argv[0].replace(/^\{source\}\//, './') },
    requires: { network: command.network },
    appliesTo: () => true,
    masks: [],
    invocation: ({ at, program, limits }) => ({
      argv: [
        ...program,
        ...command.argv.slice(1).map((part) => part.replaceAll('{source}', at.source).replaceAll('{out}', at.out)),
      ],
      // Its program's own folder first: interpreters find their siblings there.
      env: { PATH: `${posix.dirname(program[0])}:/usr/local/bin:/usr/bin:/bin` },
      cwd: at.source,
      network: command.network,
      limits,
      outputs: [command.outputPath],
      inputs: {},
    }),
    completedExitCodes: command.completedExitCodes,
    sanitise: (name, bytes) => (name === command.outputPath ? sanitiseSarif(bytes) : bytes),
    parse: ({ outputs, sourceRoot, files }) => {
      const report = outputs.get(command.outputPath);
      if (report === undefined) throw new Error(`it did not write ${command.outputPath}`);
      return restoreNames(readSarif(report, { sourceRoot, trustKind: false }), files);
    },
    canary: canary === undefined ? undefined : { files: () => canary.files, expectRule: canary.expectRule },
  });
}
