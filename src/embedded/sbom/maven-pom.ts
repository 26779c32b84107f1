import type { SbomScope } from '../../model/sbom.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { readXml } from './xml-reader.ts';

/** A value may refer to a value that refers to a value; more steps than this is a circle. */
const MAX_STEPS = 16;
const MAX_VALUE = 4096;

type Fields = Map<string, string>;

/**
 * pom.xml: declared dependencies, their versions from this file's properties and dependencyManagement. A parent or an
 * imported list of versions is not fetched; what depends on it is kept and marked unresolved.
 */
export function parsePom(text: string): LockFact {
  const properties: Fields = new Map();
  const managed: Fields[] = [];
  const declared: Fields[] = [];
  const seen: { current?: Fields | undefined; root?: string | undefined } = {};
  readXml(text, {
    open: (path) => {
      if (path.length === 1) seen.root = path[0];
      if (path.at(-1) === 'dependency' && path.at(-2) === 'dependencies') seen.current = new Map();
    },
    close: (path, value) => {
      const name = path.at(-1) ?? '';
      const parent = path.at(-2);
      if (parent === 'properties' && (path.length === 3 || path[1] === 'profiles')) {
        // A profile's value applies only where it is active; the project's own wins.
        if (path.length === 3 || !properties.has(name)) properties.set(name, value);
      } else if (path.length === 2 || (path.length === 3 && path[1] === 'parent')) {
        properties.set(path.slice(0, -1).concat(name).join('.'), value);
      } else if (name === 'dependency' && parent === 'dependencies' && seen.current !== undefined) {
        const place = path
          .slice(0, -2)
          .join('/')
          .replace(/^project\/profiles\/profile/, 'project');
        if (place === 'project') declared.push(seen.current);
        else if (place === 'project/dependencyManagement') managed.push(seen.current);
        seen.current = undefined;
      } else if (parent === 'dependency') {
        seen.current?.set(name, value);
      }
    },
  });
  if (seen.root !== 'project') throw new LockError('not a project of Maven');
  for (const name of ['groupId', 'version']) {
    const own = properties.get(`project.${name}`) ?? properties.get(`project.parent.${name}`);
    if (own !== undefined)
      properties
        .set(`project.${name}`, own)
        .set(`pom.${name}`, own)
        .set(name, properties.get(name) ?? own);
  }
  const graph = new LockGraph();
  const versions = new Map(managed.map((fields) => [coordinates(properties, fields), fields]));
  for (const [index, fields] of declared.entries()) addDependency(graph, String(index), properties, fields, versions);
  return graph.finish('maven-pom');
}

function coordinates(properties: Fields, fields: Fields): string {
  return `${expand(properties, fields.get('groupId') ?? '')}:${expand(properties, fields.get('artifactId') ?? '')}`;
}

function addDependency(
  graph: LockGraph,
  key: string,
  properties: Fields,
  fields: Fields,
  managed: ReadonlyMap<string, Fields>,
): void {
  const [group, name] = [
    expand(properties, fields.get('groupId') ?? ''),
    expand(properties, fields.get('artifactId') ?? ''),
  ];
  const management = managed.get(`${group}:${name}`);
  const stated = fields.get('version') ?? management?.get('version');
  const version = stated === undefined ? undefined : expand(properties, stated);
  const unresolved = version === undefined || version.includes('${');
  const range = version !== undefined && /^[[(]/.test(version);
  const type = expand(properties, fields.get('type') ?? 'jar');
  const classifier = expand(properties, fields.get('classifier') ?? '');
  graph.add(key, {
    ecosystem: 'maven',
    group,
    name,
    version: unresolved || range ? undefined : version,
    scope: scopeOf(fields.get('scope') ?? management?.get('scope'), fields.get('optional')),
    direct: true,
    qualifiers: { ...(type === 'jar' ? {} : { type }), ...(classifier === '' ? {} : { classifier }) },
    properties: {
      unresolved: unresolved ? (stated ?? 'given by a parent or an imported list') : undefined,
      specifier: range ? version : undefined,
    },
  });
}

function scopeOf(scope: string | undefined, optional: string | undefined): SbomScope {
  if (scope === 'test') return 'dev';
  return optional === 'true' || scope === 'provided' || scope === 'system' ? 'optional' : 'required';
}

/** Puts `${name}` values in, from inside out, as often as it takes within bounds; what is not known stays as it is. */
function expand(properties: Fields, text: string): string {
  let value = text;
  for (let step = 0; step < MAX_STEPS && value.includes('${'); step += 1) {
    const next = value.replace(/\$\{([^${}]{1,256})\}/g, (whole, name: string) => properties.get(name) ?? whole);
    if (next === value || next.length > MAX_VALUE) break;
    value = next;
  }
  return value;
}
