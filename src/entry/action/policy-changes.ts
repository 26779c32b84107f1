import { readManifest, type PolicyFiles } from '../../manifest/read-policy.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import { AssayError } from '../../model/errors.ts';
import { sayProposal } from '../../publish/describe-proposal.ts';
import { commandPaths } from '../../scanners/command.ts';
import { placed, type ProposedPolicy } from './judge-proposal.ts';

/** What a change does to the policy that judges it: nothing, until it is merged. */
export interface PolicyChanges {
  /** One sentence each. */
  readonly notes: readonly string[];
  /** Where the change edits the manifest or a file it includes, and what it makes of them can be read. */
  readonly proposed?: ProposedPolicy;
}

/** Compares the policy of the base with that of the checked-out tree. */
export async function findPolicyChanges(
  base: { readonly files: PolicyFiles; readonly manifest: ManifestSet | undefined },
  head: PolicyFiles,
  scope: string,
  named: string | undefined,
): Promise<PolicyChanges> {
  const proposed = await tryRead(head, scope, named);
  const paths = new Set([...pathsOf(base.manifest), ...pathsOf(proposed.manifest)]);
  const changed: string[] = [];
  for (const path of [...paths].sort()) if (await differs(path, base.files, head)) changed.push(path);
  const commandFiles: string[] = [];
  for (const path of commandFilesOf(base.manifest)) {
    if (await differs(path, base.files, head)) commandFiles.push(path);
  }
  const notes =
    changed.length === 0 && proposed.problem === undefined
      ? []
      : [
          `This change edits the policy (${some(changed)}); it is judged by the base’s, and its own takes effect after merge.`,
          ...(proposed.problem === undefined ? [] : [sayProposal({ kind: 'unusable', why: proposed.problem })]),
        ];
  if (commandFiles.length > 0) {
    notes.push(
      `This change edits what a scanner of your own runs (${some(commandFiles)}); the base's version runs, the change takes effect after merge.`,
    );
  }
  const readable = changed.length > 0 && proposed.problem === undefined;
  return { notes, ...(readable ? { proposed: { manifest: proposed.manifest } } : {}) };
}

const NAMED = 10;

function some(paths: readonly string[]): string {
  const left = paths.length - NAMED;
  return `${paths.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''}`;
}

async function tryRead(
  files: PolicyFiles,
  scope: string,
  named: string | undefined,
): Promise<{ manifest?: ManifestSet | undefined; problem?: string }> {
  try {
    return { manifest: await readManifest(files, scope, named) };
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { problem: placed(error) };
  }
}

function pathsOf(set: ManifestSet | undefined): readonly string[] {
  return set === undefined ? [] : [set.root.path, ...set.included.map(({ path }) => path)];
}

/** Files of the repository that any `command:` of the manifest names. */
export function commandFilesOf(set: ManifestSet | undefined): readonly string[] {
  const commands = (set?.profiles ?? []).flatMap(({ value }) =>
    value.tools.flatMap((tool) => (typeof tool === 'string' ? [] : (tool.command ?? []))),
  );
  return commandPaths(commands);
}

async function differs(path: string, base: PolicyFiles, head: PolicyFiles): Promise<boolean> {
  const [before, after] = [await base.read(path), await head.read(path)];
  if (before === undefined || after === undefined) return before !== after;
  return !Buffer.from(before).equals(after);
}
