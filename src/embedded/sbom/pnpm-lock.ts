import type { SbomScope } from '../../model/sbom.ts';
import { sriHashes } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { npmName, npmSource, type PackageOrigin } from './npm-package.ts';
import { downloadQualifiers, gitQualifiers } from './purl.ts';
import { entriesOf, flagOf, isTable, own, splitAtVersion, tableOf, textOf, type Table } from './values.ts';
import { parseYamlDocuments } from './yaml-document.ts';

/** How the keys of one format version are written. */
type KeyStyle = 'slash' | 'at';

/**
 * pnpm-lock.yaml, lockfileVersion 5 to 9. Version 9 holds facts of a package and of its installations apart. From pnpm 11 a
 * first document locks the package manager itself and what configures it.
 */
export function parsePnpmLock(text: string): LockFact {
  const graph = new LockGraph();
  const versions = parseYamlDocuments(text).map((document) => addLock(graph, tableOf(document, 'the file')));
  return graph.finish(`pnpm-lock-v${Math.max(...versions)}`, { scopes: 'reach' });
}

/** @returns the major version of the format. */
function addLock(graph: LockGraph, lock: Table): number {
  const version = own(lock, 'lockfileVersion');
  const major = Math.trunc(Number(version));
  if (!(major >= 5 && major <= 9)) throw new LockError('a lockfileVersion of pnpm that is not known');
  const style: KeyStyle = major === 5 ? 'slash' : 'at';
  const packages = entriesOf(own(lock, 'packages'), '"packages"');
  const snapshots = major >= 9 ? entriesOf(own(lock, 'snapshots'), '"snapshots"') : packages;
  for (const [key, value] of packages) addPackage(graph, style, key, tableOf(value, 'a package'), major);
  const keys = new Map(snapshots.map(([key]) => [key, major >= 9 ? withoutPeers(key) : key]));
  for (const [key, value] of snapshots) {
    const snapshot = tableOf(value, 'a package');
    for (const [field, optional] of [
      ['dependencies', false],
      ['optionalDependencies', true],
    ] as const) {
      for (const [name, range] of entriesOf(own(snapshot, field), `"${field}"`)) {
        graph.edge(keys.get(key) ?? key, targetOf(keys, style, name, range), optional || flagOf(snapshot, 'optional'));
      }
    }
  }
  const importers = own(lock, 'importers');
  const roots =
    importers === undefined
      ? [lock]
      : entriesOf(importers, '"importers"').map(([, value]) => tableOf(value, 'an importer'));
  for (const root of roots) addRoots(graph, keys, style, root);
  return major;
}

const ROOT_FIELDS = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
  ['configDependencies', 'dev'],
] as const satisfies readonly (readonly [string, SbomScope])[];

function addRoots(graph: LockGraph, keys: ReadonlyMap<string, string>, style: KeyStyle, root: Table): void {
  for (const [field, scope] of ROOT_FIELDS) {
    for (const [name, value] of entriesOf(own(root, field), `"${field}"`)) {
      graph.root(targetOf(keys, style, name, isTable(value) ? own(value, 'version') : value), scope);
    }
  }
}

/** The key a dependency's value leads to: a version, or the whole key where the name differs (alias, git, URL). */
function targetOf(
  keys: ReadonlyMap<string, string>,
  style: KeyStyle,
  name: string,
  value: unknown,
): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const range = String(value);
  const candidates =
    style === 'slash' ? [`/${name}/${range}`, range] : [`${name}@${range}`, `/${name}@${range}`, range];
  for (const candidate of candidates) {
    const found = keys.get(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Peers stand in brackets at the end: `react-dom@18.0.0(react@18.0.0)`. */
function withoutPeers(key: string): string {
  const bracket = key.indexOf('(');
  return bracket === -1 ? key : key.slice(0, bracket);
}

function addPackage(graph: LockGraph, style: KeyStyle, key: string, entry: Table, major: number): void {
  const resolution = own(entry, 'resolution');
  const table = isTable(resolution) ? resolution : {};
  const [keyName, keyVersion] = style === 'slash' ? slashKey(key) : atKey(key);
  const origin = originOf(table);
  const name = textOf(entry, 'name') ?? keyName;
  const stated = own(entry, 'version');
  const version =
    typeof stated === 'string' ? stated : origin === undefined || isVersion(keyVersion) ? keyVersion : undefined;
  graph.add(key, {
    ...npmName(name),
    version,
    source: origin?.source,
    qualifiers: origin?.qualifiers,
    // From version 9 on the file does not say; it follows from what leads there.
    scope: major >= 9 ? undefined : flagOf(entry, 'dev') ? 'dev' : flagOf(entry, 'optional') ? 'optional' : 'required',
    hashes: sriHashes(textOf(table, 'integrity')),
    properties: { patched: own(entry, 'patched') === true || key.includes('(patch_hash=') ? 'true' : undefined },
  });
}

function isVersion(text: string | undefined): boolean {
  return text !== undefined && /^\d+\.\d/.test(text);
}

function originOf(resolution: Table): PackageOrigin | undefined {
  const repository = textOf(resolution, 'repo');
  if (repository !== undefined)
    return { source: 'git', qualifiers: gitQualifiers(repository, textOf(resolution, 'commit')) };
  const tarball = textOf(resolution, 'tarball');
  if (textOf(resolution, 'directory') !== undefined) return { source: 'local', qualifiers: {} };
  if (tarball === undefined) return undefined;
  if (tarball.startsWith('file:')) return { source: 'local', qualifiers: {} };
  // Without a hash it is no registry's file.
  return (
    npmSource(tarball) ??
    (own(resolution, 'integrity') === undefined
      ? { source: 'url', qualifiers: downloadQualifiers(tarball) }
      : undefined)
  );
}

/** Version 6 and later: `/name@1.0.0(peers)` or `name@1.0.0`; a key without a name is a place. */
function atKey(key: string): readonly [string, string | undefined] {
  const plain = withoutPeers(key.startsWith('/') ? key.slice(1) : key);
  const [name, version] = splitAtVersion(plain);
  if (version !== undefined && !/^(?:https?|git|file):/.test(plain)) return [name, version];
  return [plain.split('/').at(-1)?.split('#', 1)[0] ?? plain, undefined];
}

/** Version 5: `/@scope/name/1.0.0_peers`, or with the registry's host before the first slash. */
function slashKey(key: string): readonly [string, string | undefined] {
  const parts = key.slice(key.indexOf('/') + 1).split('/');
  const length = parts[0]?.startsWith('@') === true ? 2 : 1;
  const version = parts[length]?.split(/[_(]/, 1)[0];
  return [parts.slice(0, length).join('/'), version === undefined || !isVersion(version) ? undefined : version];
}
