import { posix } from 'node:path';
import { matcher } from '../../lib/match-globs.ts';
import { globFault } from '../../model/glob.ts';

/** A path of the repository that a command could name: a file, the stem of one (`tools/rules` for `tools/rules.js`), or a folder. */
export interface NamedPath {
  readonly path: string;
  /** Spelled `{source}/…`: a folder written like this is what is scanned, not what judges. */
  readonly scanned: boolean;
}

const SOURCE = '{source}/';
/** What separates words, and quotes them, in a command for a shell. */
const SHELL = /[\s;|&<>()'"`$\\]+/u;
/** A word as a shell reads it, with what it quotes. */
const SHELL_WORD = /(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s;|&<>()'"\\])+/gsu;
/** What a shell puts in front of a path, such as `$PWD/`: nobody here knows what it stands for. */
const EXPANSION = /(?:\$(?:\w+|\{[^{}]*\}|\([^()]*\))|`[^`]*`)["']?\//gu;
const MODULE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/u;
const GLOB = /[*?[{]/u;
const PROGRAM =
  /(?:^|\/)(?:[^./]+|[^/]+\.(?:[cm]?[jt]sx?|py|rb|pl|pm|php|sh|bash|zsh|fish|bat|cmd|ps1|lua|r|jl|exs?|jar|groovy|gradle|kts?|clj|fsx|csx|mk|awk|jq|tcl|raku|wasm|java|go|rs|swift|scala|hs|ml|cr|nim|d|cs|vb|fs))$/iu;
const DATA = /\.(?:json5?|jsonc|node|ya?ml|toml)$/iu;
const INTERPRETER =
  /^(?:.*\/)?(?:node|deno|bun|tsx|ts-node|python[\d.]*|pypy3?|ruby|perl|php|sh|bash|dash|zsh|lua|Rscript)$/u;
/** Longer paths are no file's that anybody names. */
const MAX_PATH = 512;
/** What programs read at the root that run what is written there. */
const OF_PROGRAM: Readonly<Record<string, readonly string[]>> = {
  npm: ['package.json'],
  npx: ['package.json'],
  pnpm: ['package.json'],
  yarn: ['package.json'],
  bun: ['package.json'],
  deno: ['deno.json', 'deno.jsonc'],
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'Taskfile.yaml'],
  rake: ['Rakefile'],
  tox: ['tox.ini'],
  nox: ['noxfile.py'],
  uv: ['pyproject.toml'],
  poetry: ['pyproject.toml'],
  pdm: ['pyproject.toml'],
  hatch: ['pyproject.toml'],
  composer: ['composer.json'],
  gradle: ['build.gradle', 'build.gradle.kts'],
  mvn: ['pom.xml'],
};

/** The files at the root that say what a package manager or a builder runs. */
export function readsAtRoot([program = '']: readonly string[]): readonly string[] {
  return Object.hasOwn(OF_PROGRAM, program) ? (OF_PROGRAM[program] ?? []) : [];
}

/** What the words of one command say of the files of a tree. */
export class CommandNames {
  readonly paths: readonly NamedPath[];
  private readonly named: ReadonlySet<string>;
  private readonly programFolders: ReadonlySet<string>;
  private readonly isOfGlob: (name: string) => boolean;

  constructor(argv: readonly string[]) {
    this.paths = namedPaths(argv);
    this.named = new Set(this.paths.map(({ path }) => path));
    // The root is no folder of a program: then nothing of the change would be left to scan.
    const folders = [...this.named].filter(isProgram).map((path) => posix.dirname(path));
    this.programFolders = new Set(folders.filter((folder) => folder !== '.'));
    this.isOfGlob = matcher(rootGlobs(argv));
  }

  /** Whether the command names this very file: what is in it, a change does not decide. */
  isNamed(file: string): boolean {
    return this.named.has(file);
  }

  /** Whether the file can be the base's for this command though it is not named itself. */
  isBeside(file: string): boolean {
    return (
      stemsOf(file).some((stem) => this.named.has(stem)) ||
      this.meansAtRoot(file.split('/')[0] ?? '') ||
      foldersOf(file).some((folder) => this.named.has(folder) || this.programFolders.has(folder))
    );
  }

  /** Whether a glob of the command can mean what has this name at the root. */
  meansAtRoot(name: string): boolean {
    return this.isOfGlob(name);
  }
}

/**
 * Paths of the repository that a command could name: whole words, what follows `=`, `@` or one-letter options, parts of lists,
 * the words of a command for a shell or an interpreter, dotted modules, and the folders of globs. Which of them are there, the
 * trees tell. The program itself is looked for on PATH unless it is written with a slash.
 */
function namedPaths(argv: readonly string[]): readonly NamedPath[] {
  const [program = '', ...rest] = argv;
  const found = new Map<string, boolean>(readsAtRoot(argv).map((path) => [path, false]));
  const words = [...(program.includes('/') ? [program] : []), ...rest].flatMap((word) => wordsOf(word));
  for (const form of words.flatMap((word) => formsOf(word))) {
    const scanned = form.startsWith(SOURCE);
    const path = posix.normalize(scanned ? form.slice(SOURCE.length) : form).replace(/\/$/, '');
    if (path === '' || path === '.' || path.startsWith('/') || path.startsWith('..') || path.includes('{')) continue;
    found.set(path, scanned && (found.get(path) ?? true));
  }
  return [...found].map(([path, scanned]) => ({ path, scanned })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The word itself, which may be the name of a file with spaces, and what a shell or an interpreter would make of it. */
function wordsOf(word: string): readonly string[] {
  if (!SHELL.test(word)) return [word];
  const text = word.replace(EXPANSION, ' ');
  return [word, ...shellWords(text), ...text.split(SHELL)];
}

function shellWords(text: string): readonly string[] {
  return (text.match(SHELL_WORD) ?? []).map((word) =>
    word.replace(
      /\\(.)|'([^']*)'|"((?:\\.|[^"\\])*)"/gsu,
      (_, escaped?: string, single?: string, double?: string) =>
        escaped ?? single ?? (double ?? '').replace(/\\(.)/gsu, '$1'),
    ),
  );
}

function formsOf(word: string): readonly string[] {
  const values = [word, ...word.split('=').slice(1), word.slice(word.indexOf('=') + 1)];
  const bare = values.flatMap((value) => [
    value,
    ...value.split(/[,:]/u),
    value.replace(/^(?:-[A-Za-z]|@)/u, ''),
    value.replace(/^-[A-Za-z]*m/u, ''),
  ]);
  return [...new Set(bare)].flatMap((form) => [form, ...moduleFiles(form), ...globFolder(form), ...withoutRoot(form)]);
}

function moduleFiles(form: string): readonly string[] {
  if (!MODULE.test(form)) return [];
  const path = form.replaceAll('.', '/');
  return [path, `${path}.py`];
}

/** The folder that everything a glob can mean lies in. */
function globFolder(form: string): readonly string[] {
  const prefix = form.startsWith(SOURCE) ? SOURCE : '';
  const rest = form.slice(prefix.length);
  const at = rest.search(GLOB);
  return at > 0 && rest.lastIndexOf('/', at) > 0 ? [`${prefix}${rest.slice(0, rest.lastIndexOf('/', at))}`] : [];
}

/**
 * Globs for names at the root, in commands for a shell: those that an interpreter is given, and those of a program in some folder.
 * Others say what is scanned: a tool expands them by itself.
 */
function rootGlobs(argv: readonly string[]): readonly string[] {
  return argv
    .filter((word) => SHELL.test(word))
    .flatMap((word) => {
      const words = shellWords(word.replace(EXPANSION, ' '));
      return words.filter((glob, index) => {
        const last = glob.slice(glob.lastIndexOf('/') + 1);
        const runs = INTERPRETER.test(words[index - 1] ?? '');
        return runs || (glob.includes('/') && !GLOB.test(last) && isProgram(last));
      });
    })
    .map((glob) => (glob.startsWith('./') ? glob.slice(2) : glob).replace(/\/.*$/su, ''))
    .filter((first) => GLOB.test(first) && !/^(?:\*\*|\{source\}|\{out\})$/u.test(first))
    .filter((first) => first.length <= MAX_PATH && globFault(first) === undefined);
}

/** An absolute path may lead into the tree, wherever that is mounted: its ends, as far as they have a folder. */
function withoutRoot(form: string): readonly string[] {
  if (!form.startsWith('/') || form.length > MAX_PATH) return [];
  const parts = form.split('/').filter((part) => part !== '');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('/'));
}

/** Whether a file looks like a program by its name: what it imports lies beside it. */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/** What an interpreter would find this program by, its ending left out: `a/b` and `a/b.min` for `a/b.min.js`. */
export function stemsOf(file: string): readonly string[] {
  // Loaders of settings and modules try endings of data too; a word without a folder would mean too much then.
  const isData = file.includes('/') && DATA.test(file);
  if (!isProgram(file) && !isData) return [];
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
