import { posix } from 'node:path';
import { readSarif } from '../lib/sarif-read.ts';
import { sanitiseSarif } from '../lib/sarif-sanitise.ts';
import type { ProfileTool } from '../model/profile.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { restoreNames } from './support/given-files.ts';

/** A path of the repository that a command could name. */
export interface NamedPath {
  readonly path: string;
  /** Spelled `{source}/…`: a folder written like this is what is scanned, not what judges. */
  readonly scanned: boolean;
}

const SOURCE = '{source}/';
/** What separates words, and quotes them, in a command for a shell. */
const SHELL = /[\s;|&<>()'"`$\\]+/u;
const PROGRAM =
  /(?:^|\/)(?:[^./]+|[^/]+\.(?:[cm]?[jt]sx?|py|rb|pl|php|sh|bash|zsh|lua|r|jl|exs?|ps1|jar|groovy|kts?))$/iu;

/**
 * Paths of the repository that a command could name: whole words, what follows `=`, `@` or a one-letter option, parts of lists,
 * the words of a command for a shell, and modules after `-m`. Which of them are there, the trees tell.
 */
export function namedPaths(argv: readonly string[]): readonly NamedPath[] {
  const words = argv.flatMap((word) => (SHELL.test(word) ? word.split(SHELL) : [word]));
  const found = new Map<string, boolean>();
  for (const [index, word] of words.entries()) {
    const module = words[index - 1] === '-m' ? word.replaceAll('.', '/') : undefined;
    const forms = module === undefined ? partsOfWord(word) : [module, `${module}.py`];
    for (const form of forms) {
      const scanned = form.startsWith(SOURCE);
      const path = posix.normalize(scanned ? form.slice(SOURCE.length) : form).replace(/\/$/, '');
      if (path === '' || path === '.' || path.startsWith('/') || path.startsWith('..') || path.includes('{')) continue;
      found.set(path, scanned && (found.get(path) ?? true));
    }
  }
  return [...found].map(([path, scanned]) => ({ path, scanned })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function partsOfWord(word: string): readonly string[] {
  const values = [word, ...word.split('=').slice(1), word.slice(word.indexOf('=') + 1)];
  const bare = values.flatMap((value) => [value, ...value.split(/[,:]/u), value.replace(/^(?:-[A-Za-z]|@)/u, '')]);
  return [...new Set(bare)];
}

/** Words of a command that could name a file of the repository: a change must not bring its own version of what judges it. */
export function commandPaths(argv: readonly string[]): readonly string[] {
  return namedPaths(argv).map(({ path }) => path);
}

/** Whether a file looks like a program by its name: what it imports lies beside it. */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/** Whether a file can be the base's for this command though it is not named itself. */
export function isBesideNamed(argv: readonly string[], file: string): boolean {
  return namedPaths(argv).some(
    ({ path }) =>
      file.startsWith(`${path}/`) ||
      (isProgram(path) && posix.dirname(path) !== '.' && file.startsWith(`${posix.dirname(path)}/`)),
  );
}

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
    tool: { kind: 'host', program: command.argv[0] },
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
