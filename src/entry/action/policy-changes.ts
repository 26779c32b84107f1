import { posix } from 'node:path';
import { MANIFEST_NAMES } from '../../manifest/find-manifest.ts';
import { readGatesAbove, readManifest, type PolicyFiles, type PolicyTree } from '../../manifest/read-policy.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import { AssayError } from '../../model/errors.ts';
import { differingBaseFiles } from '../../plan-base-files.ts';
import { sayProposal } from '../../publish/describe-proposal.ts';
import { CommandNames } from '../../scanners/support/command-names.ts';
import { filesOfScripts } from './loaded-files.ts';
import { some } from './name-some.ts';
import { placed, type ProposedPolicy } from './judge-proposal.ts';
import { workflowFiles } from './workflow-files.ts';

/** What a change does to the policy that judges it: nothing, until it is merged. */
export interface PolicyChanges {
  /** One sentence each. */
  readonly notes: readonly string[];
  /** Where the change edits the manifest or a file it includes, and what it makes of them can be read. */
  readonly proposed?: ProposedPolicy;
}

/** Whose policy is compared with whose, and where. */
export interface PolicyPlaces {
  readonly scope: string;
  readonly named: string | undefined;
  /** Further files of the repository that the inputs name and a verdict rests on. */
  readonly others: readonly string[];
  /** The workflow that runs this check, where the change's version of it does. */
  readonly workflow: string | undefined;
}

/** Compares the policy of the base with that of the checked-out tree. */
export async function findPolicyChanges(
  base: { readonly files: PolicyTree; readonly manifest: ManifestSet | undefined },
  head: PolicyTree,
  { scope, named, others, workflow }: PolicyPlaces,
): Promise<PolicyChanges> {
  const proposed = await tryRead(head, scope, named);
  const paths = new Set([
    ...pathsOf(base.manifest),
    ...('problem' in proposed ? await manifestNames(head, scope) : pathsOf(proposed.manifest)),
    ...others,
  ]);
  const changed: string[] = [];
  for (const path of [...paths].sort()) if (await differs(path, base.files, head)) changed.push(path);
  const commandFiles: string[] = [];
  for (const argv of commandsOf(base.manifest)) {
    for (const path of (await differingBaseFiles(argv, base.files, head)).keys())
      if (!commandFiles.includes(path)) commandFiles.push(path);
  }
  const scripted = new Set<string>();
  for (const argv of commandsOf(base.manifest))
    for (const path of await filesOfScripts(argv, base.files, head))
      if (!commandFiles.includes(path)) scripted.add(path);
  const notes =
    changed.length === 0 && !('problem' in proposed)
      ? []
      : [
          `This change edits the policy${some(changed)}; it is judged by the base’s, and its own takes effect after merge.`,
          ...('problem' in proposed ? [sayProposal({ kind: 'unusable', why: proposed.problem })] : []),
        ];
  if (commandFiles.length > 0) {
    notes.push(
      `This change edits what a scanner of your own runs${some(commandFiles.sort())}; the base’s version runs, the change takes effect after merge.`,
    );
  }
  if (scripted.size > 0) {
    notes.push(
      `This change edits what a script names that a scanner of your own runs${some([...scripted].sort())}, and its version is the one that runs: look at that before you rely on its silence.`,
    );
  }
  if (workflow !== undefined) notes.push(...(await workflowNotes(workflow, base.files, head)));
  const readable = changed.length > 0 && !('problem' in proposed);
  return { notes, ...(readable ? { proposed } : {}) };
}

async function workflowNotes(workflow: string, base: PolicyTree, head: PolicyTree): Promise<readonly string[]> {
  const files = await workflowFiles(workflow, [base, head]);
  if (files === undefined)
    return ['The workflow that runs this check calls too much of this repository to tell whether the change edits it.'];
  const changed: string[] = [];
  for (const path of [...files].sort()) if (await differs(path, base, head)) changed.push(path);
  return changed.length === 0
    ? []
    : [
        `This change edits the workflow that runs this check${some(changed)}, and its version is the one that runs: look at its steps and inputs.`,
      ];
}

async function tryRead(
  files: PolicyFiles,
  scope: string,
  named: string | undefined,
): Promise<ProposedPolicy | { readonly problem: string }> {
  try {
    const manifest = await readManifest(files, scope, named);
    return { manifest, gateAbove: await readGatesAbove(files, manifest) };
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { problem: placed(error) };
  }
}

/** What could be the manifest: where none can be read, one of these is why. */
async function manifestNames(files: PolicyFiles, scope: string): Promise<readonly string[]> {
  const known: readonly string[] = MANIFEST_NAMES;
  const found: string[] = [];
  for (let folder = scope; ; folder = posix.dirname(folder)) {
    const names = (await files.names(folder)).filter((name) => known.includes(name.toLowerCase()));
    found.push(...names.map((name) => posix.join(folder, name)));
    if (folder === '.') return found;
  }
}

function pathsOf(set: ManifestSet | undefined): readonly string[] {
  return set === undefined ? [] : [set.root.path, ...set.included.map(({ path }) => path)];
}

function commandsOf(set: ManifestSet | undefined): readonly (readonly string[])[] {
  return (set?.profiles ?? []).flatMap(({ value }) =>
    value.tools.flatMap((tool) => (typeof tool === 'string' || tool.command === undefined ? [] : [tool.command])),
  );
}

/** Files of the repository that any `command:` of the manifest could name. */
export function commandFilesOf(set: ManifestSet | undefined): readonly string[] {
  return new CommandNames(commandsOf(set).flat()).paths.map(({ path }) => path);
}

async function differs(path: string, base: PolicyFiles, head: PolicyFiles): Promise<boolean> {
  const [before, after] = [await base.read(path), await head.read(path)];
  if (before === undefined || after === undefined) return before !== after;
  return !Buffer.from(before).equals(after);
}
