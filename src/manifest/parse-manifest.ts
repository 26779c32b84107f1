import { manifestSchema } from '../model/manifest.ts';
import type { Manifest } from '../model/manifest.ts';
import type { ErrorPlace } from '../model/errors.ts';
import { sha256 } from '../lib/digest.ts';
import { LineIndex } from '../lib/text.ts';
import { findCredentials } from './check-credentials.ts';
import { checkCharacters, decodeManifest } from './decode-manifest.ts';
import { describeIssues } from './describe-issues.ts';
import { ManifestError, throwProblems } from './manifest-error.ts';
import { PlacedSyntaxError, nearestNode, pathText, plainValue } from './position-tree.ts';
import type { Path, PlacedNode } from './position-tree.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { showText } from '../lib/show-value.ts';

/** A manifest file that is valid by itself. Names of tools, profiles and files are checked when it is resolved. */
export interface ParsedManifest {
  /** Relative to the root, as messages name it. */
  readonly path: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly manifest: Manifest;
  /** File, line and column of a value (or of its key), or of the nearest value that holds it. */
  readonly place: (path: Path, of?: 'value' | 'key') => ErrorPlace;
  /** The path as a message names it: with `manifest.` before it where the file has that wrapper. */
  readonly name: (path: Path) => string;
}

/**
 * Reads a manifest: `.json` as JSON, all else as YAML 1.2. The whole file is validated before anything is said, so all
 * mistakes are reported at once.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with file, line and column.
 */
export function parseManifest(input: { readonly path: string; readonly bytes: Uint8Array }): ParsedManifest {
  const { path: file, bytes } = input;
  let text = '';
  let root: PlacedNode;
  try {
    text = decodeManifest(bytes);
    checkCharacters(text);
    root = file.toLowerCase().endsWith('.json') ? readJson(text) : readYaml(text);
  } catch (error) {
    throw syntaxError(error, file, text);
  }
  const lines = new LineIndex(text);
  const placeOf = (offset: number): ErrorPlace => ({ file, ...lines.at(offset) });
  // Before anything else is said: what is wrong with a value is told with the value.
  throwProblems(
    findCredentials(root).map(({ message, offset }) => ({
      code: 'manifest-credential',
      message,
      hint: 'Take it out, and revoke it if it is one.',
      place: placeOf(offset),
    })),
  );
  const { node, prefix } = unwrap(root, placeOf);

  const result = manifestSchema.safeParse(plainValue(node));
  if (!result.success) {
    throwProblems(
      describeIssues(result.error.issues, node).map(({ code, message, hint, offset }) => ({
        code,
        message: prefix.length === 0 || message.startsWith('manifest:') ? message : `manifest.${message}`,
        ...(hint === undefined ? {} : { hint }),
        place: placeOf(offset),
      })),
    );
    throw new ManifestError([{ code: 'manifest-value', message: 'the manifest is not valid', place: placeOf(0) }]);
  }
  return {
    path: file,
    sha256: sha256(bytes),
    manifest: result.data,
    place: (path, of = 'value') => {
      const found = nearestNode(node, path);
      return placeOf(of === 'key' ? (found.keyStart ?? found.node.start) : found.node.start);
    },
    name: (path) => pathText([...prefix, ...path]),
  };
}

/** What `cue export` writes has the manifest under a key of that name. */
function unwrap(root: PlacedNode, placeOf: (offset: number) => ErrorPlace): { node: PlacedNode; prefix: Path } {
  const inner = root.kind === 'map' ? root.entries.get('manifest') : undefined;
  if (root.kind !== 'map' || inner === undefined) return { node: root, prefix: [] };
  throwProblems(
    [...root.entries]
      .filter(([key]) => key !== 'manifest')
      .map(([key, entry]) => ({
        code: 'manifest-unknown-key',
        message: `the key "${showText(key)}" stands beside \`manifest\`, which must then hold everything`,
        place: placeOf(entry.keyStart),
      })),
  );
  return { node: inner.node, prefix: ['manifest'] };
}

function syntaxError(error: unknown, file: string, text: string): ManifestError {
  if (!(error instanceof PlacedSyntaxError)) {
    return new ManifestError([
      { code: 'manifest-syntax', message: 'the manifest cannot be read as YAML', place: { file, line: 1, column: 1 } },
    ]);
  }
  const { line, column } = new LineIndex(text).at(error.offset);
  const message = /^(is|nests|uses|holds) /.test(error.message) ? `the manifest ${error.message}` : error.message;
  return new ManifestError([{ code: error.code, message, place: { file, line, column } }]);
}
