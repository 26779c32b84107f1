import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { entriesOf, own, tableOf, textOf } from './values.ts';

/** packages.lock.json of NuGet: one section for each target framework. */
export function parseNugetLock(text: string): LockFact {
  const lock = tableOf(JSON.parse(text), 'the file');
  if (own(lock, 'dependencies') === undefined) throw new LockError('no dependencies: not a lock file of NuGet');
  const graph = new LockGraph();
  for (const [framework, packages] of entriesOf(own(lock, 'dependencies'), '"dependencies"')) {
    const entries = entriesOf(packages, 'a framework').map(([name, value]) => ({
      name,
      entry: tableOf(value, 'a package'),
    }));
    // NuGet's names do not differ in case alone.
    const keyOf = (name: string): string => `${framework} ${name.toLowerCase()}`;
    for (const { name, entry } of entries) {
      const type = textOf(entry, 'type');
      graph.add(keyOf(name), {
        ecosystem: 'nuget',
        name,
        version: textOf(entry, 'resolved'),
        source: type === 'Project' ? 'local' : 'registry',
        direct: type === 'Direct' || type === 'Project',
        properties: { 'content-hash': textOf(entry, 'contentHash') },
      });
    }
    for (const { name, entry } of entries) {
      for (const [needed] of entriesOf(own(entry, 'dependencies'), '"dependencies"'))
        graph.edge(keyOf(name), keyOf(needed));
    }
  }
  return graph.finish('nuget-lock');
}
