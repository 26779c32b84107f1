import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { lineHashes } from '../lib/line-hash.ts';
import { decodeText } from '../lib/text.ts';
import type { RawFinding, Region } from '../model/finding.ts';
import type { Category } from '../model/severity.ts';
import type { TreeFile } from '../model/tree.ts';
import type { FileStore } from '../ports/file-store.ts';

/** Flagged lines beyond this many do not enter the fingerprint. */
const LINES = 20;
/** A hash of a whole line of more than this says nothing about the line (minified code): its columns decide. */
const LINE_LENGTH = 2000;

export type Context = readonly [snippetHash: string, lineHash: string | null] | null;

/**
 * For each finding: SHA-256 of its flagged lines with white space collapsed, and GitHub's line hash. In secrets and personal
 * data the match is replaced by `*` first: a plain hash of a guessable text gives the text away.
 */
export function readContexts(
  findings: readonly RawFinding[],
  category: Category,
  options: { readonly folder: string; readonly files: readonly TreeFile[] },
  store: FileStore,
): readonly Context[] {
  const sensitive = category === 'secret' || category === 'privacy';
  const copies = new Map<string, TreeFile>();
  for (const file of options.files) {
    copies.set(file.path, file);
    copies.set(file.copy, file);
  }
  const indexesByFile = new Map<TreeFile, number[]>();
  for (const [index, { path }] of findings.entries()) {
    const file = path === undefined ? undefined : copies.get(path);
    if (file === undefined) continue;
    const list = indexesByFile.get(file) ?? [];
    list.push(index);
    indexesByFile.set(file, list);
  }
  const contexts: Context[] = findings.map(() => null);
  for (const [file, indexes] of indexesByFile) {
    if (file.encoding === 'binary') continue;
    const { text } = decodeText(store.read(join(options.folder, file.copy)));
    const regions = indexes.map((index) => findings[index]?.region);
    const shown = sensitive ? maskRegions(text, regions) : text;
    const lines = shown.split(/\r\n|\n|\r/);
    const hashes = lineHashes(
      shown,
      regions.reduce((most, region) => Math.max(most, region?.startLine ?? 1), 1),
    );
    for (const index of indexes) {
      const region = findings[index]?.region ?? { startLine: 1 };
      if (region.startLine <= lines.length)
        contexts[index] = [snippetHash(lines, region), hashes[region.startLine - 1] ?? null];
    }
  }
  return contexts;
}

function snippetHash(lines: readonly string[], region: Region): string {
  const last = Math.min(region.endLine ?? region.startLine, region.startLine + LINES - 1);
  const flagged = lines.slice(region.startLine - 1, Math.max(last, region.startLine));
  const parts = flagged.map((line) =>
    line.length <= LINE_LENGTH
      ? line
      : line.slice(Math.max(0, (region.startColumn ?? 1) - 200), (region.startColumn ?? 1) + 200),
  );
  return sha256(parts.join('\n').replace(/\s+/g, ' ').trim());
}

/** Replaces every flagged range by `*`, line ends kept; a finding without columns takes its whole lines. */
function maskRegions(text: string, regions: readonly (Region | undefined)[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const characters: [number, number][] = [];
  for (const region of regions) {
    if (region === undefined) continue;
    const lineStart = starts[region.startLine - 1];
    if (lineStart === undefined) continue;
    const endLine = region.endLine ?? region.startLine;
    const endStart = starts[endLine - 1] ?? text.length;
    const from = region.startColumn === undefined ? lineStart : lineStart + region.startColumn - 1;
    const to = region.endColumn === undefined ? (starts[endLine] ?? text.length) : endStart + region.endColumn - 1;
    characters.push([from, Math.min(to, text.length)]);
  }
  characters.sort((a, b) => a[0] - b[0]);
  let result = '';
  let position = 0;
  for (const [from, to] of characters) {
    if (to <= position) continue;
    const begin = Math.max(from, position);
    result += text.slice(position, begin) + text.slice(begin, to).replace(/[^\r\n]+/g, '*');
    position = to;
  }
  return result + text.slice(position);
}
