import { builtinProfile, builtinProfileNames } from './builtin-profiles.ts';
import { MANIFEST_NAMES } from './find-manifest.ts';
import { ManifestError, throwProblems } from './manifest-error.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { mergeManifests, problemAt } from './merge-manifests.ts';
import type { Layer, ManifestSet } from './merge-manifests.ts';
import { suggestName } from '../lib/nearest-name.ts';
import { parseManifest } from './parse-manifest.ts';
import type { ParsedManifest } from './parse-manifest.ts';
import { showText } from '../lib/show-value.ts';

const MOST_LEVELS = 10;
const MOST_FILES = 50;
const PRESET = 'preset:';

/** Gives the bytes of a file of the manifest's own commit; `undefined` where there is none. Must not follow links. */
export type ReadInclude = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Reads everything a manifest `extends`, directly or not, and merges it. Each file is merged once, before the first file
 * that includes it; later entries win over earlier ones and the including file over all of them.
 *
 * @throws ManifestError with all that cannot be included (a URL, a path out of the root, a cycle, a file that is not there) and
 * all that is wrong in the included files by themselves.
 */
export async function resolveExtends(root: ParsedManifest, read: ReadInclude): Promise<ManifestSet> {
  const layers: Layer[] = [];
  const problems: ManifestProblem[] = [];
  const done = new Set<string>();

  const visit = async (file: ParsedManifest, chain: readonly string[]): Promise<void> => {
    for (const [index, entry] of (file.manifest.extends ?? []).entries()) {
      const refuse = (message: string, hint?: string): void => {
        problems.push(
          problemAt({ value: entry, from: file, path: ['extends', index] }, [], {
            code: 'manifest-extends',
            message,
            hint,
          }),
        );
      };
      if (entry.startsWith(PRESET)) {
        const preset = entry.slice(PRESET.length);
        if (builtinProfile(preset) === undefined)
          refuse(`there is no preset "${showText(preset)}"`, suggestName(preset, builtinProfileNames()));
        else layers.push({ preset });
        continue;
      }
      const path = includedPath(file.path, entry);
      if (typeof path !== 'string') {
        refuse(path.refusal);
        continue;
      }
      if (chain.includes(path)) {
        refuse(`includes itself: ${[...chain.slice(chain.indexOf(path)), path].map(showText).join(' → ')}`);
        continue;
      }
      if (done.has(path)) continue;
      if (chain.length >= MOST_LEVELS) {
        refuse(`files may include each other ${MOST_LEVELS} levels deep at most`);
        continue;
      }
      if (done.size >= MOST_FILES) {
        refuse(`a manifest may include ${MOST_FILES} files at most`);
        continue;
      }
      done.add(path);
      const bytes = await read(path);
      if (bytes === undefined) {
        refuse(
          `there is no file "${showText(path)}"`,
          'Included files are read from the commit the manifest is read from.',
        );
        continue;
      }
      let included: ParsedManifest;
      try {
        included = parseManifest({ path, bytes });
      } catch (error) {
        if (!(error instanceof ManifestError)) throw error;
        problems.push(...error.problems);
        continue;
      }
      await visit(included, [...chain, path]);
    }
    layers.push(file);
  };

  await visit(root, [root.path]);
  throwProblems(problems);
  return mergeManifests(layers, root);
}

/** The path relative to the root that an entry of a file stands for. */
function includedPath(from: string, entry: string): string | { readonly refusal: string } {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry) || entry.startsWith('//')) {
    return { refusal: 'only `preset:NAME` and files of the repository can be included, never a URL' };
  }
  if (entry.startsWith('/') || entry.includes('\\'))
    return { refusal: 'expected a path relative to this file, with `/`' };
  const parts = from.split('/').slice(0, -1);
  for (const part of entry.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { refusal: 'this path leads out of the root' };
  }
  const path = parts.join('/');
  if (!/\.(ya?ml|json)$/i.test(path))
    return { refusal: `expected a .yml, .yaml or .json file such as ${MANIFEST_NAMES[0]}` };
  return path;
}
