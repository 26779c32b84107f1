import { hexHash, sriHashes } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { npmName, npmSource } from './npm-package.ts';
import { splitAtVersion } from './values.ts';

interface YarnEntry {
  readonly patterns: readonly string[];
  readonly fields: Map<string, string>;
  readonly needs: (readonly [name: string, range: string, optional: boolean])[];
}

/**
 * yarn.lock of Yarn 1. The format is lines and two-space indentation, so it is read as lines: entry headers at the margin,
 * `key value` under them, and one deeper level for dependencies.
 */
export function parseYarnClassic(text: string): LockFact {
  const entries = readEntries(text);
  const byPattern = new Map<string, string>();
  const graph = new LockGraph();
  for (const entry of entries) {
    const key = entry.patterns[0] ?? '';
    for (const pattern of entry.patterns) byPattern.set(pattern, key);
    addEntry(graph, key, entry);
  }
  for (const { patterns, needs } of entries) {
    for (const [name, range, optional] of needs)
      graph.edge(patterns[0] ?? '', byPattern.get(`${name}@${range}`), optional);
  }
  return graph.finish('yarn-classic');
}

function addEntry(graph: LockGraph, key: string, { fields }: YarnEntry): void {
  const [imported, range = ''] = splitAtVersion(key);
  const name = range.startsWith('npm:') ? splitAtVersion(range.slice(4))[0] : imported;
  const resolved = fields.get('resolved');
  const version = fields.get('version');
  if (version === undefined) throw new LockError('an entry without a version');
  const origin = npmSource(range) ?? npmSource(resolved, range);
  const sha1 = resolved?.slice(resolved.indexOf('#') + 1);
  const integrity = sriHashes(fields.get('integrity'));
  const fallback = sha1 === undefined || origin !== undefined ? undefined : hexHash('sha1', sha1);
  graph.add(key, {
    ...npmName(name),
    version,
    source: origin?.source,
    qualifiers: origin?.source === 'git' ? (npmSource(resolved)?.qualifiers ?? origin.qualifiers) : origin?.qualifiers,
    hashes: integrity.length > 0 || fallback === undefined ? integrity : [fallback],
    properties: { alias: name === imported ? undefined : imported },
  });
}

function readEntries(text: string): YarnEntry[] {
  const entries: YarnEntry[] = [];
  let entry: YarnEntry | undefined;
  let section = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const indent = line.length - line.trimStart().length;
    const bad = (): LockError => new LockError(`line ${index + 1} is not of Yarn's lock format`);
    if (indent === 0) {
      if (!trimmed.endsWith(':')) throw bad();
      const patterns = tokens(trimmed.slice(0, -1));
      if (patterns === undefined || patterns.length === 0) throw bad();
      entry = { patterns, fields: new Map(), needs: [] };
      entries.push(entry);
      section = '';
    } else if (entry === undefined) {
      throw bad();
    } else if (indent === 2 && trimmed.endsWith(':')) {
      section = trimmed.slice(0, -1);
    } else {
      const pair = tokens(trimmed);
      const [name, value] = pair ?? [];
      if (name === undefined || value === undefined) throw bad();
      if (indent === 2) entry.fields.set(name, value);
      else if (section.endsWith('ependencies')) entry.needs.push([name, value, section === 'optionalDependencies']);
    }
  }
  return entries;
}

/** Words of one line: bare up to a space or comma, or a JSON string. Undefined where a quote does not close. */
function tokens(line: string): string[] | undefined {
  const found: string[] = [];
  let at = 0;
  while (at < line.length) {
    const char = line[at];
    if (char === ' ' || char === ',') {
      at += 1;
      continue;
    }
    let end = at;
    if (char === '"') {
      end += 1;
      while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
      if (end >= line.length) return undefined;
      end += 1;
      try {
        found.push(String(JSON.parse(line.slice(at, end))));
      } catch {
        return undefined;
      }
    } else {
      while (end < line.length && line[end] !== ' ' && line[end] !== ',') end += 1;
      found.push(line.slice(at, end));
    }
    at = end;
  }
  return found;
}
