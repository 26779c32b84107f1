import { compareText } from '../lib/compare.ts';
import { CHECKSUMS } from '../model/evidence.ts';

/** Digest of every stored file by path: each file of a bundle is hashed once, however many lists name it. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Compares `checksums.txt` with what is in the folder. This list is the first thing looked at, because it names every file
 * but itself: whoever changes one thing in a bundle is told which. What it says proves nothing by itself; the roots and the
 * statements over them do.
 *
 * @returns one sentence for each difference, none where it fits.
 */
export function compareChecksums(bytes: Uint8Array | undefined, digests: Digests): readonly string[] {
  if (bytes === undefined) return [`${CHECKSUMS} is missing`];
  if (Buffer.from(renderChecksums(digests), 'utf8').equals(bytes)) return [];
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.endsWith('\n')) return [`${CHECKSUMS} does not end in a line feed`];
  const listed = new Map<string, string>();
  // Line by line: as a list of lines, some megabytes of line feeds would take a hundred times their memory.
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(text.slice(start, end));
    if (match?.[1] === undefined || match[2] === undefined)
      return [`${CHECKSUMS} has not the form it must have, in line ${number}`];
    listed.set(match[2], match[1]);
    start = end + 1;
  }
  const differences: string[] = [];
  for (const [path, digest] of listed) {
    const stored = digests.get(path);
    if (stored === undefined) differences.push(`${path} is missing, and ${CHECKSUMS} lists it`);
    else if (stored !== digest) differences.push(`${path} is not the file that ${CHECKSUMS} lists`);
  }
  for (const path of digests.keys()) {
    if (path !== CHECKSUMS && !listed.has(path))
      differences.push(`${path} is in the folder, and ${CHECKSUMS} does not list it`);
  }
  return differences.length > 0 ? differences : [`${CHECKSUMS} is not in the form it is written in`];
}

function renderChecksums(digests: Digests): string {
  return [...digests]
    .filter(([path]) => path !== CHECKSUMS)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}
