import { suggestName } from '../lib/nearest-name.ts';
import { showText } from '../lib/show-value.ts';
import type { ManifestProfile, ManifestTool } from '../model/manifest.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { problemAt } from './merge-manifests.ts';
import type { Sourced } from './merge-manifests.ts';
import type { Path } from './position-tree.ts';

/**
 * What the `config` of one tool says that its scanner does not take. A scanner that this version does not have is not
 * judged: nobody knows yet what it will take, and it cannot run.
 *
 * @param index of the tool in its profile.
 */
export function checkConfig(
  profile: Sourced<ManifestProfile>,
  tool: ManifestTool,
  index: number,
  scanner: CatalogueEntry | undefined,
): ManifestProblem[] {
  const isOwn = tool.command !== undefined;
  const settings = isOwn ? {} : scanner?.settings;
  if (settings === undefined) return [];
  const at: Path = ['tools', index, 'config'];
  return Object.entries(tool.config ?? {}).flatMap(([key, value]): ManifestProblem[] => {
    const check = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (check === undefined) {
      const message = `${tool.id} does not take the setting "${showText(key)}"`;
      const hint = isOwn ? 'Give it to the program, in `command`.' : takenBy(key, Object.keys(settings));
      return [problemAt(profile, [...at, key], { code: 'manifest-unknown-key', message, hint }, 'key')];
    }
    const fault = check(value);
    if (fault === undefined) return [];
    const code = key === 'args' ? 'scanner-args' : 'manifest-value';
    return [problemAt(profile, [...at, key, ...fault.at], { code, message: fault.message, hint: fault.hint })];
  });
}

function takenBy(key: string, taken: readonly string[]): string {
  return suggestName(key, taken) ?? 'It takes none: leave `config` out.';
}
