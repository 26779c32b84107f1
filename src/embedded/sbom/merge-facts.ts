import { compareBy, compareText } from '../../lib/compare.ts';
import type { SbomComponent, SbomHash, SbomInventory, SbomProperty } from '../../model/sbom.ts';
import type { LockComponent, LockFact } from './lock-graph.ts';

export interface LocatedFact {
  readonly path: string;
  readonly fact: LockFact;
}

/** One inventory out of all lock files: a package that several of them name is one component. Independent of their order. */
export function mergeFacts(facts: readonly LocatedFact[]): SbomInventory {
  const sorted = [...facts].sort(compareBy(({ path }) => path));
  const goSums = new Map(
    sorted.flatMap(({ path, fact }) => (fact.goSums === undefined ? [] : [[folderOf(path), new Map(fact.goSums)]])),
  );
  const byPurl = new Map<string, Merging>();
  for (const { path, fact } of sorted) {
    const sums = fact.format === 'go-mod' ? goSums.get(folderOf(path)) : undefined;
    for (const component of fact.components) {
      const h1 = sums?.get(moduleKey(component));
      const full =
        h1 === undefined
          ? component
          : { ...component, properties: [...component.properties, { name: 'go-h1', value: h1 } as const] };
      const known = byPurl.get(component.purl);
      if (known === undefined) byPurl.set(component.purl, startOf(full, path));
      else add(known, full, path);
    }
  }
  return {
    schemaVersion: 1,
    lockFiles: sorted.map(({ path, fact }) => ({
      path,
      format: fact.format,
      components: new Set(fact.components.map(({ purl }) => purl)).size,
    })),
    components: [...byPurl.values()].map(finish).sort(compareBy(({ purl }) => purl)),
  };
}

interface Merging {
  first: LockComponent;
  readonly scopes: Set<SbomComponent['scope']>;
  readonly direct: Set<boolean | undefined>;
  readonly licences: Set<string>;
  readonly sources: Set<SbomComponent['source']>;
  readonly hashes: Map<string, SbomHash>;
  readonly properties: Map<string, SbomProperty>;
  readonly locations: Set<string>;
  readonly dependsOn: Set<string>;
}

function startOf(component: LockComponent, path: string): Merging {
  const merging: Merging = {
    first: component,
    scopes: new Set(),
    direct: new Set(),
    licences: new Set(),
    sources: new Set(),
    hashes: new Map(),
    properties: new Map(),
    locations: new Set(),
    dependsOn: new Set(),
  };
  add(merging, component, path);
  return merging;
}

function add(into: Merging, component: LockComponent, path: string): void {
  into.scopes.add(component.scope);
  into.direct.add(component.direct);
  if (component.licence !== undefined) into.licences.add(component.licence);
  into.sources.add(component.source);
  for (const hash of component.hashes) into.hashes.set(`${hash.alg} ${hash.hex}`, hash);
  for (const property of component.properties) into.properties.set(`${property.name} ${property.value}`, property);
  into.locations.add(path);
  for (const purl of component.dependsOn) into.dependsOn.add(purl);
}

/** The strongest claim wins: required somewhere is required, direct somewhere is direct. */
function finish(merging: Merging): SbomComponent {
  const { ecosystem, group, name, version, purl } = merging.first;
  const scope = (['required', undefined, 'optional', 'dev'] as const).find((candidate) =>
    merging.scopes.has(candidate),
  );
  const direct = ([true, undefined, false] as const).find((candidate) => merging.direct.has(candidate));
  const [licence] = [...merging.licences].sort(compareText);
  return {
    ecosystem,
    ...(group === undefined ? {} : { group }),
    name,
    ...(version === undefined ? {} : { version }),
    purl,
    source:
      (['registry', 'url', 'git', 'local'] as const).find((candidate) => merging.sources.has(candidate)) ?? 'registry',
    ...(scope === undefined ? {} : { scope }),
    ...(direct === undefined ? {} : { direct }),
    ...(licence === undefined ? {} : { licence }),
    hashes: sortedValues(merging.hashes),
    properties: sortedValues(merging.properties),
    locations: [...merging.locations].sort(compareText),
    dependsOn: [...merging.dependsOn].sort(compareText),
  };
}

function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function moduleKey({ group, name, version }: LockComponent): string {
  return `${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`;
}
