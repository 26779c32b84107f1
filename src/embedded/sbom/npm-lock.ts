import type { SbomScope } from '../../model/sbom.ts';
import { sriHashes } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { npmName, npmSource } from './npm-package.ts';
import { entriesOf, flagOf, isTable, own, splitAtVersion, tableOf, textOf, type Table } from './values.ts';

/** A path in `node_modules` has at most this many characters: deeper nesting is made to hurt, not to be installed. */
const MAX_PATH = 1024;

/** One place of the installed tree, in either form of the file. */
interface Place {
  readonly entry: Table;
  /** Names this package needs, with the declared range; `true` where a failure to install it is accepted. */
  readonly needs: readonly (readonly [name: string, range: string, optional: boolean])[];
}

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3 (npm's docs, "package-lock.json"). */
export function parseNpmLock(text: string): LockFact {
  const lock = tableOf(JSON.parse(text), 'the file');
  const packages = own(lock, 'packages');
  const dependencies = own(lock, 'dependencies');
  if (packages === undefined && dependencies === undefined && own(lock, 'lockfileVersion') === undefined) {
    throw new LockError('neither lockfileVersion nor packages: not a lock file of npm');
  }
  const places = packages === undefined ? placesOfTree(dependencies) : placesOfPackages(packages);
  const declared = new Map(places.get('')?.needs.map(([name, range]) => [name, range]));
  const graph = new LockGraph();
  for (const [path, { entry }] of places)
    if (path !== '' && !flagOf(entry, 'link')) addPackage(graph, declared, path, entry);
  for (const [path, { entry, needs }] of places) {
    if (flagOf(entry, 'link')) continue;
    for (const [name, , optional] of needs) {
      const target = resolve(places, path, name);
      graph.edge(path, target, optional);
      if (target !== undefined && !inNodeModules(path)) graph.root(target, 'required');
    }
    if (path !== '' && !inNodeModules(path)) graph.root(path, 'required');
  }
  return graph.finish(`npm-lock-v${lockVersion(lock)}`);
}

function lockVersion(lock: Table): string {
  const version = own(lock, 'lockfileVersion');
  return typeof version === 'number' && Number.isInteger(version) && version > 0 && version < 100
    ? String(version)
    : '1';
}

function placesOfPackages(packages: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [path, value] of entriesOf(packages, '"packages"')) {
    if (path.length > MAX_PATH) throw new LockError('a package nested too deep');
    const entry = tableOf(value, 'a package');
    // Only the project's own packages have their development dependencies installed.
    const fields = ['dependencies', 'peerDependencies', ...(inNodeModules(path) ? [] : ['devDependencies'])];
    const needs = [
      ...fields.flatMap((field) => namesOf(entry, field, false)),
      ...namesOf(entry, 'optionalDependencies', true),
    ];
    places.set(path, { entry, needs });
  }
  return places;
}

function namesOf(entry: Table, field: string, optional: boolean): (readonly [string, string, boolean])[] {
  // npm itself has written arrays here for broken manifests; those declare nothing.
  const value = own(entry, field);
  if (!isTable(value)) return [];
  return Object.entries(value).map(
    ([name, range]) => [name, typeof range === 'string' ? range : '', optional] as const,
  );
}

/** Version 1 nests what is installed inside what it is installed in. */
function placesOfTree(dependencies: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  const waiting: { readonly path: string; readonly tree: unknown }[] = [{ path: '', tree: dependencies }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [name, value] of entriesOf(next.tree, '"dependencies"')) {
      const entry = tableOf(value, 'a package');
      const path = `${next.path === '' ? '' : `${next.path}/`}node_modules/${name}`;
      if (path.length > MAX_PATH) throw new LockError('a package nested too deep');
      places.set(path, { entry, needs: namesOf(entry, 'requires', false) });
      if (own(entry, 'dependencies') !== undefined) waiting.push({ path, tree: own(entry, 'dependencies') });
    }
  }
  return places;
}

function inNodeModules(path: string): boolean {
  return path.startsWith('node_modules/') || path.includes('/node_modules/');
}

/** Node's own look-up: the nearest `node_modules` upwards; a link stands for the folder it leads to. */
function resolve(places: ReadonlyMap<string, Place>, from: string, name: string): string | undefined {
  let folder = from;
  for (;;) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const place = places.get(candidate);
    if (place !== undefined) return flagOf(place.entry, 'link') ? resolvedOf(place.entry) : candidate;
    if (folder === '') return undefined;
    const slash = folder.lastIndexOf('/');
    folder = slash === -1 ? '' : folder.slice(0, slash);
    if (folder === 'node_modules') folder = '';
    else if (folder.endsWith('/node_modules')) folder = folder.slice(0, -'/node_modules'.length);
  }
}

/** npm 6 writes `false` for what it never fetched itself. */
function resolvedOf(entry: Table): string | undefined {
  return own(entry, 'resolved') === false ? undefined : textOf(entry, 'resolved');
}

function addPackage(graph: LockGraph, declared: ReadonlyMap<string, string>, path: string, entry: Table): void {
  const marker = 'node_modules/';
  const at = path.lastIndexOf(marker);
  const local = !inNodeModules(path);
  const installed = local ? (path.split('/').at(-1) ?? path) : path.slice(at + marker.length);
  const stated = textOf(entry, 'version');
  // Version 1 has the source in the place of the version, and an alias as npm:NAME@VERSION.
  const [aliased, aliasedVersion] =
    stated?.startsWith('npm:') === true ? splitAtVersion(stated.slice(4)) : [undefined, undefined];
  const name = textOf(entry, 'name') ?? aliased ?? installed;
  const origin = local
    ? undefined
    : (npmSource(stated) ?? npmSource(resolvedOf(entry), declaredRange(declared, path, installed)));
  const version = aliased === undefined ? (npmSource(stated) === undefined ? stated : undefined) : aliasedVersion;
  graph.add(path, {
    ...npmName(name),
    version,
    source: local ? 'local' : (origin?.source ?? 'registry'),
    qualifiers: origin?.qualifiers,
    scope: scopeOf(entry),
    licence: licenceOf(entry),
    hashes: sriHashes(textOf(entry, 'integrity')),
    properties: {
      alias: !local && name !== installed ? installed : undefined,
      bundled: flagOf(entry, 'inBundle') || flagOf(entry, 'bundled') ? 'true' : undefined,
    },
  });
}

/** What the project declared for a package at the top of the tree: the only sure sign of a package fetched from a plain URL. */
function declaredRange(declared: ReadonlyMap<string, string>, path: string, name: string): string | undefined {
  return path === `node_modules/${name}` ? declared.get(name) : undefined;
}

function scopeOf(entry: Table): SbomScope {
  if (flagOf(entry, 'dev')) return 'dev';
  return flagOf(entry, 'optional') || flagOf(entry, 'devOptional') ? 'optional' : 'required';
}

/** Text, or the `{type}` and list forms of old manifests. */
function licenceOf(entry: Table): string | undefined {
  const licence = own(entry, 'license');
  if (typeof licence === 'string') return licence;
  if (isTable(licence) && typeof licence['type'] === 'string') return licence['type'];
  return undefined;
}
