import type { SbomScope } from '../../model/sbom.ts';
import { sriHashes } from './hashes.ts';
import { stripJsonComments } from './jsonc.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { npmName, npmSource } from './npm-package.ts';
import { entriesOf, isTable, listOf, own, splitAtVersion, tableOf, type Table } from './values.ts';

/** A package's key is the path of names that leads to it; more names than this is no real tree. */
const MAX_KEY = 4096;

const ROOT_FIELDS = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'optional'],
  ['devDependencies', 'dev'],
] as const satisfies readonly (readonly [string, SbomScope])[];

/** bun.lock, the text form: `packages` maps a key to [name@version, …facts by kind, integrity]. */
export function parseBunLock(text: string): LockFact {
  const lock = tableOf(JSON.parse(stripJsonComments(text)), 'the file');
  if (own(lock, 'lockfileVersion') === undefined) throw new LockError('no lockfileVersion: not a lock file of bun');
  const packages = entriesOf(own(lock, 'packages'), '"packages"').map(([key, value]) => {
    if (key.length > MAX_KEY) throw new LockError('a package nested too deep');
    return [key, listOf(value, 'a package')] as const;
  });
  const workspaces = entriesOf(own(lock, 'workspaces'), '"workspaces"').map(([path, value]) => ({
    path,
    entry: tableOf(value, 'a workspace'),
  }));
  const versions = new Map(workspaces.map(({ path, entry }) => [path, own(entry, 'version')]));
  const graph = new LockGraph();
  for (const [key, parts] of packages) addPackage(graph, key, parts, versions);
  for (const [key, parts] of packages) {
    const facts = parts.find(isTable) ?? {};
    for (const [field, optional] of [
      ['dependencies', false],
      ['optionalDependencies', true],
      ['peerDependencies', true],
    ] as const) {
      for (const [name] of entriesOf(own(facts, field), `"${field}"`))
        graph.edge(key, resolve(graph, key, name), optional);
    }
  }
  for (const { path, entry } of workspaces) addRoots(graph, path, entry);
  return graph.finish('bun-lock', { scopes: 'reach' });
}

function addRoots(graph: LockGraph, path: string, entry: Table): void {
  const name = own(entry, 'name');
  const self = path !== '' && typeof name === 'string' && graph.has(name) ? name : undefined;
  graph.root(self, 'required');
  for (const [field, scope] of ROOT_FIELDS) {
    for (const [needed] of entriesOf(own(entry, field), `"${field}"`)) {
      const target = resolve(graph, self ?? '', needed);
      graph.root(target, scope);
      if (self !== undefined && scope !== 'dev') graph.edge(self, target, scope !== 'required');
    }
  }
}

/** The nearest key upwards: `a/b/name`, then `a/name`, then `name`. */
function resolve(graph: LockGraph, from: string, name: string): string | undefined {
  let prefix = from;
  while (prefix !== '') {
    const candidate = `${prefix}/${name}`;
    if (graph.has(candidate)) return candidate;
    const slash = prefix.lastIndexOf('/');
    prefix = slash === -1 ? '' : prefix.slice(0, slash);
  }
  return graph.has(name) ? name : undefined;
}

function addPackage(
  graph: LockGraph,
  key: string,
  parts: readonly unknown[],
  versions: ReadonlyMap<string, unknown>,
): void {
  const [ident] = parts;
  if (typeof ident !== 'string') throw new LockError('a package without a name');
  const [name, reference = ''] = splitAtVersion(ident);
  if (reference.startsWith('root:')) return;
  const origin = npmSource(reference, reference);
  const stated = reference.startsWith('workspace:') ? versions.get(reference.slice('workspace:'.length)) : undefined;
  const imported =
    key.startsWith('@') || key.includes('/@') ? key.split('/').slice(-2).join('/') : (key.split('/').at(-1) ?? key);
  const last = parts.at(-1);
  graph.add(key, {
    ...npmName(name),
    version: origin === undefined ? reference : typeof stated === 'string' ? stated : undefined,
    source: origin?.source,
    qualifiers: origin?.qualifiers,
    hashes: sriHashes(typeof last === 'string' && parts.length > 1 ? last : undefined),
    properties: { alias: imported.endsWith(npmName(name).name) ? undefined : imported },
  });
}
