import type { SbomScope } from '../../model/sbom.ts';
import { LockError, NotALockFile } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { parseToml } from './python-locks.ts';
import { entriesOf, isTable, own, textOf, type Table } from './values.ts';

/** gradle.lockfile and buildscript-gradle.lockfile: `group:name:version=configuration,…`, one module a line. */
export function parseGradleLock(text: string, path: string): LockFact {
  const buildScript = path.endsWith('buildscript-gradle.lockfile');
  const graph = new LockGraph();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue;
    const equals = line.indexOf('=');
    const [group, name, version, ...more] = line.slice(0, equals === -1 ? line.length : equals).split(':');
    if (!group || !name || !version || more.length > 0)
      throw new LockError(`line ${index + 1} is not of Gradle's lock format`);
    const configurations = equals === -1 ? [] : line.slice(equals + 1).split(',');
    graph.add(String(index), {
      ecosystem: 'maven',
      group,
      name,
      version,
      scope: buildScript ? 'dev' : scopeOf(configurations),
    });
  }
  return graph.finish('gradle-lockfile');
}

/** Configurations of tests and of tools of the build are not part of what is shipped. */
function scopeOf(configurations: readonly string[]): SbomScope | undefined {
  if (configurations.length === 0) return undefined;
  return configurations.every((name) => /^(?:test|integrationTest|androidTest)|Test[A-Z]/.test(name))
    ? 'dev'
    : 'required';
}

/** gradle/libs.versions.toml: libraries the build may use, with declared versions; ranges and rich versions stay open. */
export function parseVersionCatalog(text: string): LockFact {
  const catalog = parseToml(text);
  const sections = ['versions', 'libraries', 'plugins', 'bundles', 'metadata'];
  if (!sections.some((section) => own(catalog, section) !== undefined))
    throw new NotALockFile('no section of a version catalog');
  const versions = new Map(entriesOf(own(catalog, 'versions'), '"versions"'));
  const graph = new LockGraph();
  for (const [alias, value] of entriesOf(own(catalog, 'libraries'), '"libraries"')) {
    const [group, name, version] = libraryOf(value);
    if (!group || !name) throw new LockError('a library without a module');
    const resolved = version === undefined ? undefined : versionOf(versions, version);
    graph.add(alias, {
      ecosystem: 'maven',
      group,
      name,
      version: resolved,
      direct: true,
      properties: { unresolved: resolved === undefined ? 'no single version is declared' : undefined },
    });
  }
  return graph.finish('gradle-version-catalog');
}

function libraryOf(value: unknown): readonly [group: string | undefined, name: string | undefined, version: unknown] {
  if (typeof value === 'string') {
    const [group, name, version] = value.split(':');
    return [group, name, version];
  }
  if (!isTable(value)) throw new LockError('a library that is neither text nor a mapping');
  const [group, name] = textOf(value, 'module')?.split(':') ?? [textOf(value, 'group'), textOf(value, 'name')];
  return [group, name, own(value, 'version')];
}

function versionOf(versions: ReadonlyMap<string, unknown>, version: unknown): string | undefined {
  const stated = isTable(version) ? referenced(versions, version) : version;
  return typeof stated === 'string' && /^[\w][^\s[\](),]*$/.test(stated) && !stated.endsWith('+') ? stated : undefined;
}

function referenced(versions: ReadonlyMap<string, unknown>, version: Table): unknown {
  const name = textOf(version, 'ref');
  const stated = name === undefined ? version : versions.get(name);
  return isTable(stated) ? own(stated, 'strictly') : stated;
}
