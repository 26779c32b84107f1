import { definitionFor, type Registry } from '../../catalogue.ts';
import { gapsOfChange, type ChangedFiles, type GapOfChange } from '../../judge/gaps-of-change.ts';
import type { Tree } from '../../model/tree.ts';
import type { ScanResult } from '../../pipeline.ts';
import { nameAsText, nameForPeople } from '../../plan/file-names.ts';
import type { GitClient } from '../../plan/git-client.ts';
import { filesOfStep } from '../../run/prepare-source.ts';
import { CommandNames } from '../../scanners/support/command-names.ts';

const NAMED_FILES = 3;

/**
 * Compares what is checked out with the base commit, object by object. Where the base's objects are not to be had, or the
 * tree is not the commit's, everything counts as changed.
 */
export async function changedFiles(
  base: { readonly git: GitClient | undefined; readonly commit: string },
  clone: GitClient | undefined,
  tree: Pick<Tree, 'git'>,
): Promise<ChangedFiles> {
  const before = await objectsOf(base.git, base.commit);
  const after = tree.git === undefined || tree.git.dirty ? undefined : await objectsOf(clone, tree.git.commit);
  const basePaths = before === undefined ? undefined : [...before.keys()];
  if (before === undefined || after === undefined) return { has: () => true, isTold: false, basePaths };
  return {
    has: (path) => after.get(path) === undefined || after.get(path) !== before.get(path),
    isTold: true,
    basePaths,
  };
}

/** Path → mode and object; `undefined` where a folder of the commit is not there. */
async function objectsOf(git: GitClient | undefined, commit: string): Promise<ReadonlyMap<string, string> | undefined> {
  const listing = await git?.tryRun(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (listing === undefined) return undefined;
  const objects = new Map<string, string>();
  for (let start = 0, end = listing.indexOf(0); end !== -1; start = end + 1, end = listing.indexOf(0, start)) {
    const tab = listing.indexOf(9, start);
    objects.set(nameForPeople(nameAsText(listing.subarray(tab + 1, end))), listing.toString('latin1', start, tab));
  }
  return objects;
}

/** What the change may have kept from being scanned, one sentence for each. */
export function sayGapsOfChange(
  { plan, derived }: Pick<ScanResult, 'plan' | 'derived'>,
  changed: ChangedFiles,
  registry: Registry,
): readonly string[] {
  const given = (step: (typeof plan.steps)[number]): readonly string[] =>
    filesOfStep(plan.tree, definitionFor(step, registry), step.settings.paths).map(({ path }) => path);
  // The base's bytes run in any case; that they can be started is up to the mode, and to what stands in their way.
  const runsFrom = ({ settings }: (typeof plan.steps)[number]): readonly string[] => {
    const names = new CommandNames(settings.command?.argv ?? []);
    return plan.tree.files.map(({ path }) => path).filter((path) => names.isNamed(path) || names.isBeside(path));
  };
  return gapsOfChange(derived.verdict.reasons, { plan, runs: derived.runs, given, runsFrom }, changed).map(say);
}

function say({ scanner, reason, files }: GapOfChange): string {
  const names = files.slice(0, NAMED_FILES).join(', ');
  const more = files.length > NAMED_FILES ? ` and ${String(files.length - NAMED_FILES)} more` : '';
  const what = scanner === undefined ? 'files were not scanned' : `${scanner} did not complete (${reason})`;
  const which =
    files.length === 0
      ? 'that may be due to this change'
      : `this change touches what that may be due to (${names}${more})`;
  return `${what}, and ${which}, so it is not let through`;
}
