import { parse } from 'smol-toml';
import type { SbomScope } from '../../model/sbom.ts';
import { hexHash } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { downloadQualifiers, gitQualifiers } from './purl.ts';
import { fileHashes, keyedOrigin, pypiName, requirementName, type PythonOrigin } from './python-package.ts';
import { entriesOf, flagOf, isTable, listOf, own, tableOf, textOf, type Table } from './values.ts';

export function parseToml(text: string): Table {
  return tableOf(parse(text), 'the file');
}

/** A list of tables under `key`; each gets a key of its own, for one name may be locked in several versions. */
function packagesOf(
  lock: Table,
  key: string,
): { readonly key: string; readonly name: string; readonly entry: Table }[] {
  return listOf(own(lock, key), `"${key}"`).map((value, index) => {
    const entry = tableOf(value, 'a package');
    return { key: String(index), name: pypiName(textOf(entry, 'name') ?? ''), entry };
  });
}

function keysByName(packages: readonly { readonly key: string; readonly name: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, name } of packages) {
    const keys = found.get(name);
    if (keys === undefined) found.set(name, [key]);
    else keys.push(key);
  }
  return found;
}

/** poetry.lock, formats 1 and 2. */
export function parsePoetryLock(text: string): LockFact {
  const lock = parseToml(text);
  if (own(lock, 'metadata') === undefined && own(lock, 'package') === undefined)
    throw new LockError('neither packages nor metadata');
  const packages = packagesOf(lock, 'package');
  const keys = keysByName(packages);
  const metadata = own(lock, 'metadata');
  const files = isTable(metadata) ? own(metadata, 'files') : undefined;
  const graph = new LockGraph();
  for (const { key, name, entry } of packages) {
    const source = own(entry, 'source');
    const origin = isTable(source) ? poetryOrigin(source) : undefined;
    // Format 1 keeps the files of all packages in one table.
    const listed = own(entry, 'files') ?? (isTable(files) ? own(files, textOf(entry, 'name') ?? '') : undefined);
    graph.add(key, {
      ecosystem: 'pypi',
      name,
      version: textOf(entry, 'version'),
      source: origin?.source,
      qualifiers: origin?.qualifiers,
      scope: poetryScope(entry),
      hashes: fileHashes(listed, '"files"'),
    });
  }
  for (const { key, entry } of packages) {
    for (const [needed, value] of entriesOf(own(entry, 'dependencies'), '"dependencies"')) {
      for (const target of keys.get(pypiName(needed)) ?? [])
        graph.edge(key, target, isTable(value) && flagOf(value, 'optional'));
    }
  }
  return graph.finish('poetry-lock');
}

function poetryOrigin(source: Table): PythonOrigin | undefined {
  const type = textOf(source, 'type');
  const url = textOf(source, 'url') ?? '';
  if (type === 'git') return { source: 'git', qualifiers: gitQualifiers(url, textOf(source, 'resolved_reference')) };
  if (type === 'directory' || type === 'file') return { source: 'local' };
  return type === 'url' ? { source: 'url', qualifiers: downloadQualifiers(url) } : undefined;
}

function poetryScope(entry: Table): SbomScope {
  const groups = listOf(own(entry, 'groups'), '"groups"');
  if (textOf(entry, 'category') === 'dev' || (groups.length > 0 && !groups.includes('main'))) return 'dev';
  return flagOf(entry, 'optional') ? 'optional' : 'required';
}

/** uv.lock: every package names its source, the project's own among them. */
export function parseUvLock(text: string): LockFact {
  const lock = parseToml(text);
  if (own(lock, 'version') === undefined) throw new LockError('no version: not a lock file of uv');
  const packages = packagesOf(lock, 'package');
  const keys = keysByName(packages);
  const entryOf = new Map(packages.map(({ key, entry }) => [key, entry]));
  const graph = new LockGraph();
  for (const { key, name, entry } of packages) {
    const origin = uvOrigin(entry);
    // The project itself is the subject of the SBOM, not a part of it.
    if (origin === 'root') continue;
    const wheels = listOf(own(entry, 'wheels'), '"wheels"');
    const sdist = own(entry, 'sdist');
    graph.add(key, {
      ecosystem: 'pypi',
      name,
      version: textOf(entry, 'version'),
      source: origin?.source,
      qualifiers: origin?.qualifiers,
      hashes: fileHashes([...(sdist === undefined ? [] : [sdist]), ...wheels], '"wheels"'),
    });
  }
  const targets = (value: unknown): string[] => uvTargets(keys, entryOf, value);
  for (const { key, entry } of packages) {
    const origin = uvOrigin(entry);
    const ours = origin === 'root' || origin?.source === 'local';
    const groups: [SbomScope, unknown[]][] = [
      ['required', [own(entry, 'dependencies')]],
      ['optional', entriesOf(own(entry, 'optional-dependencies'), '"optional-dependencies"').map(([, list]) => list)],
      ['dev', entriesOf(own(entry, 'dev-dependencies'), '"dev-dependencies"').map(([, list]) => list)],
    ];
    if (ours) graph.root(key, 'required');
    for (const [scope, lists] of groups) {
      for (const target of lists.flatMap((list) => listOf(list, 'a dependency list')).flatMap(targets)) {
        // An edge would make a development dependency look like one of those who use the package.
        if (scope !== 'dev') graph.edge(key, target, scope === 'optional');
        if (ours) graph.root(target, scope);
      }
    }
  }
  return graph.finish('uv-lock', { scopes: 'reach' });
}

/** A dependency names a version only where several are locked. */
function uvTargets(
  keys: ReadonlyMap<string, readonly string[]>,
  entries: ReadonlyMap<string, Table>,
  value: unknown,
): string[] {
  if (!isTable(value)) throw new LockError('a dependency that is not a mapping');
  const all = keys.get(pypiName(textOf(value, 'name') ?? '')) ?? [];
  const version = textOf(value, 'version');
  return all.filter((key) => version === undefined || own(entries.get(key) ?? {}, 'version') === version);
}

function uvOrigin(entry: Table): PythonOrigin | 'root' | undefined {
  const source = own(entry, 'source');
  if (!isTable(source)) return undefined;
  const folder =
    textOf(source, 'editable') ?? textOf(source, 'virtual') ?? textOf(source, 'directory') ?? textOf(source, 'path');
  if (folder !== undefined) return folder === '.' ? 'root' : { source: 'local' };
  const git = textOf(source, 'git');
  if (git !== undefined) return { source: 'git', qualifiers: gitQualifiers(git, git.split('#', 2)[1]) };
  const url = textOf(source, 'url');
  return url === undefined ? undefined : { source: 'url', qualifiers: downloadQualifiers(url) };
}

/** pdm.lock, formats 3 and 4: a package occurs once more for each set of extras. */
export function parsePdmLock(text: string): LockFact {
  const lock = parseToml(text);
  if (own(lock, 'metadata') === undefined) throw new LockError('no metadata: not a lock file of pdm');
  const packages = packagesOf(lock, 'package');
  const keys = keysByName(packages);
  const metadata = own(lock, 'metadata');
  const files = isTable(metadata) ? own(metadata, 'files') : undefined;
  const graph = new LockGraph();
  for (const { key, name, entry } of packages) {
    const origin = keyedOrigin(entry);
    const version = textOf(entry, 'version');
    const groups = listOf(own(entry, 'groups'), '"groups"');
    const listed =
      own(entry, 'files') ??
      (isTable(files) ? own(files, `${textOf(entry, 'name') ?? ''} ${version ?? ''}`) : undefined);
    graph.add(key, {
      ecosystem: 'pypi',
      name,
      version,
      source: origin?.source,
      qualifiers: origin?.qualifiers,
      // pdm does not tell optional groups from development groups.
      scope: groups.length === 0 ? undefined : groups.includes('default') ? 'required' : 'optional',
      hashes: fileHashes(listed, '"files"'),
    });
    for (const needed of listOf(own(entry, 'dependencies'), '"dependencies"')) {
      const wanted = typeof needed === 'string' ? requirementName(needed) : undefined;
      for (const target of wanted === undefined ? [] : (keys.get(pypiName(wanted)) ?? [])) graph.edge(key, target);
    }
  }
  return graph.finish('pdm-lock');
}

/** Pipfile.lock: two flat sections, without a graph. */
export function parsePipfileLock(text: string): LockFact {
  const lock = tableOf(JSON.parse(text), 'the file');
  if (own(lock, '_meta') === undefined) throw new LockError('no _meta: not a lock file of pipenv');
  const graph = new LockGraph();
  // Other sections are categories that the Pipfile's author named.
  for (const [section, packages] of Object.entries(lock).filter(([key]) => key !== '_meta')) {
    for (const [name, value] of entriesOf(packages, 'a section')) {
      const entry = tableOf(value, 'a package');
      const origin = keyedOrigin(entry);
      graph.add(`${section} ${name}`, {
        ecosystem: 'pypi',
        name: pypiName(name),
        version: textOf(entry, 'version')?.replace(/^={2,3}/, ''),
        source: origin?.source,
        qualifiers: origin?.qualifiers,
        scope: section === 'default' ? 'required' : section === 'develop' ? 'dev' : 'optional',
        hashes: fileHashes(own(entry, 'hashes'), '"hashes"'),
        properties: { marker: textOf(entry, 'markers') },
      });
    }
  }
  return graph.finish('pipfile-lock');
}

/** pylock.toml (PEP 751). */
export function parsePylock(text: string): LockFact {
  const lock = parseToml(text);
  if (own(lock, 'lock-version') === undefined) throw new LockError('no lock-version: not a lock file of PEP 751');
  const packages = packagesOf(lock, 'packages');
  const keys = keysByName(packages);
  const entries = new Map(packages.map(({ key, entry }) => [key, entry]));
  const graph = new LockGraph();
  for (const { key, name, entry } of packages) {
    const artifacts = [own(entry, 'archive'), own(entry, 'sdist'), ...listOf(own(entry, 'wheels'), '"wheels"')].filter(
      isTable,
    );
    const origin = pylockOrigin(entry);
    graph.add(key, {
      ecosystem: 'pypi',
      name,
      version: textOf(entry, 'version'),
      source: origin?.source,
      qualifiers: origin?.qualifiers,
      hashes: artifacts.flatMap((artifact) =>
        entriesOf(own(artifact, 'hashes'), '"hashes"').flatMap(([algorithm, hex]) =>
          typeof hex === 'string' ? (hexHash(algorithm, hex) ?? []) : [],
        ),
      ),
      properties: { marker: textOf(entry, 'marker') },
    });
  }
  for (const { key, entry } of packages) {
    const needs = listOf(own(entry, 'dependencies'), '"dependencies"');
    for (const target of needs.flatMap((value) => uvTargets(keys, entries, value))) graph.edge(key, target);
  }
  return graph.finish('pylock');
}

function pylockOrigin(entry: Table): PythonOrigin | undefined {
  const vcs = own(entry, 'vcs');
  if (isTable(vcs)) {
    return { source: 'git', qualifiers: gitQualifiers(textOf(vcs, 'url') ?? '', textOf(vcs, 'commit-id')) };
  }
  if (isTable(own(entry, 'directory'))) return { source: 'local' };
  const archive = own(entry, 'archive');
  const url = isTable(archive) ? textOf(archive, 'url') : undefined;
  return url === undefined ? undefined : { source: 'url', qualifiers: downloadQualifiers(url) };
}
