import type { ChangedFiles } from '../../judge/gaps-of-change.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { differingBaseFiles } from '../../plan-base-files.ts';
import type { PolicyTree } from '../../manifest/read-policy.ts';
import { isProgram, readsAtRoot } from '../../scanners/support/command-names.ts';
import { some } from './name-some.ts';

/** What package managers, builders and interpreters read at the root before they run what they are told to. */
const SETTINGS =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|\.?pnpmfile\.c?js|bunfig\.toml|deno\.jsonc?|tsconfig[\w.-]*\.json|(?:GNU)?[Mm]akefile|\.?[Jj]ustfile|Taskfile\.ya?ml|Rakefile|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|requirements[\w.-]*\.txt|(?:uv|poetry|pdm)\.lock|go\.(?:mod|sum|work)|[Cc]argo\.(?:toml|lock)|\.[\w-]+rc(?:\.\w+)?|[\w.-]+\.(?:config|conf)\.\w+)$/;

function mayBeLoaded(path: string): boolean {
  if (path.startsWith('node_modules/') || /^[^/]+\/__init__\.py$/.test(path)) return true;
  return !path.includes('/') && (SETTINGS.test(path) || (path.includes('.') && isProgram(path)));
}

/**
 * A command names what it starts; what that loads by itself, such as a package manager's scripts or a module at the root, still comes
 * from the change. Whoever reviews the change should look at it.
 *
 * @returns at most one sentence.
 */
export function sayLoadedFiles(
  { steps, tree }: Pick<ScanPlan, 'steps' | 'tree'>,
  changed: ChangedFiles,
): readonly string[] {
  const own = steps.filter(({ settings }) => settings.command !== undefined);
  if (own.length === 0 || !changed.isTold) return [];
  const held = new Set(own.flatMap(({ fromBase = [] }) => fromBase.map(({ path }) => path)));
  const files = tree.files
    .map(({ path }) => path)
    .filter((path) => mayBeLoaded(path) && changed.has(path) && !held.has(path));
  if (files.length === 0) return [];
  return [
    `A scanner of your own (${own.map(({ scanner }) => scanner).join(', ')}) may load what its command does not name, and this change edits what such programs load${some(files)}: look at that before you rely on its silence.`,
  ];
}

/** Of a makefile or the scripts of a package, as much as people write. */
const MAX_SCRIPT = 32 * 1024;

/**
 * A package manager or a builder runs what a file at the root says. That file is the base's; what its scripts name comes from the
 * change all the same.
 *
 * @returns such files of the change, sorted.
 */
export async function filesOfScripts(
  argv: readonly string[],
  base: PolicyTree,
  head: PolicyTree,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of readsAtRoot(argv)) {
    const bytes = await base.read(path);
    if (bytes === undefined) continue;
    const script = scriptsOf(Buffer.from(bytes).toString('utf8')).slice(0, MAX_SCRIPT);
    for (const file of (await differingBaseFiles(['sh', '-c', script], base, head)).keys()) found.add(file);
  }
  return [...found].sort();
}

/** The scripts of a `package.json`; any other file as a whole. */
function scriptsOf(text: string): string {
  try {
    const scripts: unknown = (JSON.parse(text) as { readonly scripts?: unknown }).scripts;
    return typeof scripts === 'object' && scripts !== null
      ? Object.values(scripts)
          .filter((script) => typeof script === 'string')
          .join('\n')
      : '';
  } catch {
    return text;
  }
}
