import { join } from 'node:path';
import { matcher } from '../lib/match-globs.ts';
import type { ProfileTool } from '../model/profile.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { Tree, TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';

/** Whether files of the repository are kept from a tool. */
export function isPartOfTree(scope: string, { paths }: Pick<ProfileTool, 'paths'>): boolean {
  return scope !== '.' || paths !== undefined;
}

/** The part of the private copy one scanner sees, and its canary in it. */
export interface PreparedSource {
  /** Host folder. */
  readonly folder: string;
  readonly canaryFolder: string;
  readonly canaryFiles: readonly string[];
}

/** Path → bytes a scanner gets instead of the tree's; `null`: the file is withheld. */
export type ReplacedFiles = ReadonlyMap<string, Uint8Array | null>;

/** The files a step gets: those of its kind, within its `paths`, without the ones that would give it orders. */
export function filesOfStep(
  tree: Pick<Tree, 'files'>,
  definition: ScannerDefinition,
  paths: readonly string[] | undefined,
): readonly TreeFile[] {
  const inPaths = paths === undefined ? () => true : matcher(paths);
  const masked = matcher(definition.masks);
  return tree.files.filter((file) => inPaths(file.path) && !masked(file.path) && definition.appliesTo(file));
}

/**
 * A scanner that gets every file works on the copy itself; any other on a folder of second names (hard links) for just its
 * files, so that what it is not to see is not there, whatever its options say.
 */
export function prepareSource(
  options: {
    readonly copy: string;
    readonly view: string;
    readonly tree: Pick<Tree, 'files'>;
    readonly files: readonly TreeFile[];
    readonly definition: ScannerDefinition;
    readonly canaryRoot: string;
    readonly nonce: string;
    readonly fromBase: ReplacedFiles;
    /** The tree's own configuration of the tool, where it is obeyed. */
    readonly toolConfig?: ReplacedFiles;
  },
  store: FileStore,
): PreparedSource {
  const { fromBase, toolConfig = new Map<string, never>() } = options;
  const whole = options.files.length === options.tree.files.length && fromBase.size === 0 && toolConfig.size === 0;
  const given = [...fromBase.keys(), ...toolConfig.keys()];
  const folder = whole ? options.copy : options.view;
  if (!whole)
    linkFiles(
      options.copy,
      options.view,
      options.files.filter(({ path }) => !given.some((other) => isInTheWay(path, other))),
      store,
    );
  for (const [path, bytes] of [...fromBase, ...toolConfig]) {
    if (bytes === null) continue;
    store.makeFolder(join(folder, path, '..'), 0o755);
    store.writeNew(join(folder, path), bytes, 0o555);
  }
  const canaryFolder = `${options.canaryRoot}/${options.definition.id}`;
  const planted = Object.entries(options.definition.canary?.files(options.nonce) ?? {});
  for (const [name, content] of planted) {
    const path = join(folder, canaryFolder, name);
    store.makeFolder(join(path, '..'), 0o755);
    store.writeNew(path, Buffer.from(content), 0o444);
  }
  return { folder, canaryFolder, canaryFiles: planted.map(([name]) => `${canaryFolder}/${name}`) };
}

/** The same name, or a file where the other one needs a folder: a change cannot keep out what judges it by such a name. */
function isInTheWay(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}

function linkFiles(copy: string, view: string, files: readonly TreeFile[], store: FileStore): void {
  const folders = new Set<string>();
  store.makeFolder(view, 0o755);
  for (const file of files) {
    const slash = file.copy.lastIndexOf('/');
    const parent = slash === -1 ? '' : file.copy.slice(0, slash);
    if (!folders.has(parent)) {
      store.makeFolder(join(view, parent), 0o755);
      folders.add(parent);
    }
    store.linkOrCopy(join(copy, file.copy), join(view, file.copy));
  }
}
