import { posix } from 'node:path';
import { readSarif } from '../lib/sarif-read.ts';
import { sanitiseSarif } from '../lib/sarif-sanitise.ts';
import type { ProfileTool } from '../model/profile.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { restoreNames } from './support/given-files.ts';

/** A path of the repository that a command could name: a file, the stem of one (`tools/rules` for `tools/rules.js`), or a folder. */
export interface NamedPath {
  readonly path: string;
  /** Spelled `{source}/…`: a folder written like this is what is scanned, not what judges. */
  readonly scanned: boolean;
}

const SOURCE = '{source}/';
/** What separates words, and quotes them, in a command for a shell. */
const SHELL = /[\s;|&<>()'"`$\\]+/u;
/** What a shell puts in front of a path, such as `$PWD/`: nobody here knows what it stands for. */
const EXPANSION = /(?:\$(?:\w+|\{[^{}]*\}|\([^()]*\))|`[^`]*`)["']?\//gu;
const MODULE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/u;
const GLOB = /[*?[{]/u;
const PROGRAM =
  /(?:^|\/)(?:[^./]+|[^/]+\.(?:[cm]?[jt]sx?|py|rb|pl|php|sh|bash|zsh|lua|r|jl|exs?|ps1|jar|groovy|kts?))$/iu;

/**
 * Paths of the repository that a command could name: whole words, what follows `=`, `@` or one-letter options, parts of lists,
 * the words of a command for a shell or an interpreter, dotted modules, and the folders of globs. Which of them are there, the
 * trees tell.
 */
function namedPaths(argv: readonly string[]): readonly NamedPath[] {
  const words = argv.flatMap((word) => (SHELL.test(word) ? word.replace(EXPANSION, ' ').split(SHELL) : [word]));
  const found = new Map<string, boolean>();
  for (const form of words.flatMap((word) => formsOf(word))) {
    const scanned = form.startsWith(SOURCE);
    const path = posix.normalize(scanned ? form.slice(SOURCE.length) : form).replace(/\/$/, '');
    if (path === '' || path === '.' || path.startsWith('/') || path.startsWith('..') || path.includes('{')) continue;
    found.set(path, scanned && (found.get(path) ?? true));
  }
  return [...found].map(([path, scanned]) => ({ path, scanned })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function formsOf(word: string): readonly string[] {
  const values = [word, ...word.split('=').slice(1), word.slice(word.indexOf('=') + 1)];
  const bare = values.flatMap((value) => [
    value,
    ...value.split(/[,:]/u),
    value.replace(/^(?:-[A-Za-z]|@)/u, ''),
    value.replace(/^-[A-Za-z]*m/u, ''),
  ]);
  return [...new Set(bare)].flatMap((form) => [
    form,
    ...(MODULE.test(form) ? [form.replaceAll('.', '/')] : []),
    ...globFolder(form),
    ...withoutRoot(form),
  ]);
}

/** The folder that everything a glob can mean lies in. */
function globFolder(form: string): readonly string[] {
  const prefix = form.startsWith(SOURCE) ? SOURCE : '';
  const rest = form.slice(prefix.length);
  const at = rest.search(GLOB);
  return at > 0 && rest.lastIndexOf('/', at) > 0 ? [`${prefix}${rest.slice(0, rest.lastIndexOf('/', at))}`] : [];
}

/** An absolute path may lead into the tree, wherever that is mounted: its ends, as far as they have a folder. */
function withoutRoot(form: string): readonly string[] {
  if (!form.startsWith('/')) return [];
  const parts = form.split('/').filter((part) => part !== '');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('/'));
}

/** Whether a file looks like a program by its name: what it imports lies beside it. */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/** What the words of one command say of the files of a tree. */
export class CommandNames {
  readonly paths: readonly NamedPath[];
  private readonly named: ReadonlySet<string>;
  private readonly programFolders: ReadonlySet<string>;

  constructor(argv: readonly string[]) {
    this.paths = namedPaths(argv);
    this.named = new Set(this.paths.map(({ path }) => path));
    // The root is no folder of a program: then nothing of the change would be left to scan.
    const folders = [...this.named].filter(isProgram).map((path) => posix.dirname(path));
    this.programFolders = new Set(folders.filter((folder) => folder !== '.'));
  }

  /** Whether the command names this file: what is in it, a change does not decide. */
  isNamed(file: string): boolean {
    return this.named.has(file) || stemsOf(file).some((stem) => stem.includes('/') && this.named.has(stem));
  }

  /** Whether the file can be the base's for this command though it is not named itself. */
  isBeside(file: string): boolean {
    return (
      stemsOf(file).some((stem) => this.named.has(stem)) ||
      foldersOf(file).some((folder) => this.named.has(folder) || this.programFolders.has(folder))
    );
  }
}

/** What an interpreter would find this program by, its ending left out: `a/b` and `a/b.min` for `a/b.min.js`. */
export function stemsOf(file: string): readonly string[] {
  if (!isProgram(file)) return [];
  const name = file.lastIndexOf('/') + 1;
  const stems: string[] = [];
  for (let dot = file.indexOf('.', name + 1); dot !== -1; dot = file.indexOf('.', dot + 1))
    stems.push(file.slice(0, dot));
  return stems;
}

/** All folders above a file, the root left out. */
function foldersOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = file.indexOf('/'); slash !== -1; slash = file.indexOf('/', slash + 1))
    folders.push(file.slice(0, slash));
  return folders;
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
