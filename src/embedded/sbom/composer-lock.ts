import { hexHash } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { entriesOf, isTable, listOf, own, tableOf, textOf, type Table } from './values.ts';

/** composer.lock of PHP: two lists, what is shipped and what development needs. */
export function parseComposerLock(text: string): LockFact {
  const lock = tableOf(JSON.parse(text), 'the file');
  if (own(lock, 'packages') === undefined) throw new LockError('no packages: not a lock file of Composer');
  const graph = new LockGraph();
  const entries = (['packages', 'packages-dev'] as const).flatMap((section) =>
    listOf(own(lock, section), `"${section}"`).map(
      (value) => ({ scope: section === 'packages' ? 'required' : 'dev', entry: tableOf(value, 'a package') }) as const,
    ),
  );
  for (const { scope, entry } of entries) {
    const [group, name] = (textOf(entry, 'name') ?? '').split('/', 2);
    if (name === undefined) throw new LockError('a package without a vendor');
    const dist = own(entry, 'dist');
    const hash = isTable(dist) ? hexHash('sha1', textOf(dist, 'shasum') ?? '') : undefined;
    graph.add(`${group ?? ''}/${name}`, {
      ecosystem: 'composer',
      group,
      name,
      version: textOf(entry, 'version'),
      source: isTable(dist) && textOf(dist, 'type') === 'path' ? 'local' : 'registry',
      scope,
      licence: licenceOf(entry),
      hashes: hash === undefined ? [] : [hash],
    });
  }
  for (const { entry } of entries) {
    for (const [needed] of entriesOf(own(entry, 'require'), '"require"'))
      graph.edge(textOf(entry, 'name') ?? '', needed);
  }
  return graph.finish('composer-lock');
}

/** Several licences leave the choice (Composer's schema, "license"). */
function licenceOf(entry: Table): string | undefined {
  const value = own(entry, 'license');
  const licences = (typeof value === 'string' ? [value] : listOf(value, '"license"')).filter(
    (item) => typeof item === 'string',
  );
  if (licences.length === 0) return undefined;
  return licences.length === 1
    ? licences[0]
    : licences.map((item) => (/\s/.test(item) ? `(${item})` : item)).join(' OR ');
}
