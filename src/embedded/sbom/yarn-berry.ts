import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { npmName, npmSource } from './npm-package.ts';
import { entriesOf, own, splitAtVersion, tableOf, textOf, type Table } from './values.ts';
import { parseYaml } from './yaml-document.ts';

/** yarn.lock of Yarn 2 and later: YAML, one entry for each resolution, keyed by all descriptors that lead to it. */
export function parseYarnBerry(text: string): LockFact {
  const lock = tableOf(parseYaml(text), 'the file');
  const entries = Object.entries(lock)
    .filter(([key]) => key !== '__metadata')
    .map(([key, value]) => ({ key, descriptors: key.split(', '), entry: tableOf(value, 'an entry') }));
  const byDescriptor = new Map<string, string>();
  const graph = new LockGraph();
  for (const { key, descriptors, entry } of entries) {
    for (const descriptor of descriptors) byDescriptor.set(descriptor, key);
    addEntry(graph, key, entry);
  }
  for (const { key, entry } of entries) {
    const workspace = referenceOf(entry)[1].startsWith('workspace:');
    if (workspace && graph.has(key)) graph.root(key, 'required');
    for (const [name, range] of needsOf(entry)) {
      const target = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`);
      graph.edge(key, target);
      if (workspace) graph.root(target, 'required');
    }
  }
  return graph.finish('yarn-berry');
}

function needsOf(entry: Table): [string, string][] {
  return ['dependencies', 'optionalDependencies'].flatMap((field) =>
    // Up to Yarn 3 a range such as `1` stands bare and YAML reads a number.
    entriesOf(own(entry, field), `"${field}"`).map(([name, range]): [string, string] => [name, String(range)]),
  );
}

function referenceOf(entry: Table): readonly [name: string, reference: string] {
  const [name, reference] = splitAtVersion(textOf(entry, 'resolution') ?? '');
  if (name === '' || reference === undefined) throw new LockError('an entry without a resolution');
  return [name, reference];
}

function addEntry(graph: LockGraph, key: string, entry: Table): void {
  const [name, reference] = referenceOf(entry);
  // The project itself is the subject of the SBOM, not a part of it.
  if (reference === 'workspace:.') return;
  const patched = reference.startsWith('patch:');
  const base = patched ? unpatched(reference) : reference;
  const origin = base.startsWith('npm:') ? undefined : npmSource(base, base);
  const imported = splitAtVersion(key.split(', ', 1)[0] ?? key)[0];
  const version = own(entry, 'version');
  const npmVersion = base.startsWith('npm:') ? base.slice(4).split('::', 1)[0] : undefined;
  const stated = typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
  const local = origin?.source === 'local';
  graph.add(key, {
    ...npmName(name),
    // Yarn writes this version for every workspace; it says nothing.
    version: local && stated === '0.0.0-use.local' ? undefined : (stated ?? npmVersion),
    source: origin?.source,
    qualifiers: origin?.qualifiers,
    properties: {
      alias: imported === name ? undefined : imported,
      patched: patched ? 'true' : undefined,
      'yarn-checksum': textOf(entry, 'checksum'),
    },
  });
}

/** `patch:NAME@SOURCE#PATCHES`, where SOURCE is percent-encoded. */
function unpatched(reference: string): string {
  const source = splitAtVersion(reference.slice('patch:'.length).split('#', 1)[0] ?? '')[1] ?? '';
  try {
    return decodeURIComponent(source);
  } catch {
    throw new LockError('a patch whose source cannot be decoded');
  }
}
