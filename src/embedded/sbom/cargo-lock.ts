import { hexHash } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { gitQualifiers } from './purl.ts';
import { parseToml } from './python-locks.ts';
import { isTable, listOf, own, tableOf, textOf, type Table } from './values.ts';

/** Cargo.lock, versions 1 to 4. Packages without a source are the workspace's own. */
export function parseCargoLock(text: string): LockFact {
  const lock = parseToml(text);
  const packages = [
    ...listOf(own(lock, 'package'), '"package"'),
    ...(isTable(own(lock, 'root')) ? [own(lock, 'root')] : []),
  ];
  if (packages.length === 0 && own(lock, 'version') === undefined)
    throw new LockError('neither packages nor a version');
  const metadata = own(lock, 'metadata');
  const entries = packages.map((value) => {
    const entry = tableOf(value, 'a package');
    const [name, version, source] = [
      textOf(entry, 'name') ?? '',
      textOf(entry, 'version') ?? '',
      textOf(entry, 'source'),
    ];
    return { key: keyOf(name, version, source), name, version, source, entry };
  });
  /** A dependency is written as short as it stays unique: name, name and version, or all three. */
  const byReference = new Map<string, string>();
  for (const { key, name, version } of entries)
    for (const reference of [name, `${name} ${version}`, key]) byReference.set(reference, key);
  const graph = new LockGraph();
  for (const { key, name, version, source, entry } of entries) {
    const checksum = textOf(entry, 'checksum') ?? (isTable(metadata) ? textOf(metadata, `checksum ${key}`) : undefined);
    const hash = checksum === undefined ? undefined : hexHash('sha256', checksum);
    graph.add(key, {
      ecosystem: 'cargo',
      name,
      version,
      ...originOf(source),
      hashes: hash === undefined ? [] : [hash],
    });
  }
  for (const { key, source, entry } of entries) {
    if (source === undefined) graph.root(key, 'required');
    for (const target of targetsOf(entry, byReference)) {
      graph.edge(key, target);
      if (source === undefined) graph.root(target, 'required');
    }
  }
  return graph.finish('cargo-lock');
}

function keyOf(name: string, version: string, source: string | undefined): string {
  return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
}

function targetsOf(entry: Table, byReference: ReadonlyMap<string, string>): string[] {
  return listOf(own(entry, 'dependencies'), '"dependencies"').flatMap((reference) => {
    if (typeof reference !== 'string') throw new LockError('a dependency that is not text');
    return byReference.get(reference) ?? [];
  });
}

function originOf(source: string | undefined): {
  readonly source: 'registry' | 'git' | 'local';
  readonly qualifiers?: Readonly<Record<string, string>>;
} {
  if (source === undefined) return { source: 'local' };
  if (!source.startsWith('git+')) return { source: 'registry' };
  const [repository = '', commit] = source.split('#', 2);
  return { source: 'git', qualifiers: gitQualifiers(repository, commit) };
}
